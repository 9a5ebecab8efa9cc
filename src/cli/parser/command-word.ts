/** Where the word stands that names a command: the first that is no option and no value of one; -1 where there is none. */
export function commandPlace(argv: readonly string[]): number {
  return argv.findIndex((word, at) => !word.startsWith("-") && argv[at - 1] !== "--lang");
}

/** The word that names a command, as commands are written: in small letters. */
export function commandWord(argv: readonly string[]): string | undefined {
  return argv[commandPlace(argv)]?.toLowerCase();
}

const isHelp = (word: string) => word === "-h" || word === "--help";

/** Whether the help of the whole is asked for: before a command is named. */
export function asksForAll(argv: readonly string[]): boolean {
  return argv.slice(0, Math.max(0, commandPlace(argv))).some(isHelp);
}

/**
 * The same command line with its command in small letters. Of a command there is none of no help is asked for, so that it is told
 * that there is none, and which may be meant.
 *
 * @param names - the commands there are
 */
export function withKnownCommand(argv: readonly string[], names: readonly string[]): readonly string[] {
  const place = commandPlace(argv);
  const word = commandWord(argv);
  if (word === undefined || asksForAll(argv)) {
    return argv;
  }
  const rest = argv.slice(place + 1);
  if (word === "help") {
    const other = rest[commandPlace(rest)];
    const isKnown = other === undefined || names.includes(other);
    // Help for help is help.
    return isKnown ? argv : withKnownCommand([...argv.slice(0, place), ...rest], names);
  }
  const asked = names.includes(word) ? rest : rest.filter((other) => !isHelp(other));
  return [...argv.slice(0, place), word, ...asked];
}
