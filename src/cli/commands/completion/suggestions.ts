import type { Command, Option } from "commander";
import { setCode } from "../../../decisions/find.js";
import type { Language } from "../../../language/language.js";
import { decisionCodes, newest, openLibrary } from "../../decisions.js";
import { commandPlace } from "../../parser/command-word.js";

/** What may stand in the place of the word that is being typed. */
export interface Suggestions {
  readonly words: readonly Suggestion[];
  /** Whether the names of files fit, too. */
  readonly files: boolean;
}

/** A word, and what it means. */
export interface Suggestion {
  readonly word: string;
  readonly about: string;
}

const noFiles = (words: readonly Suggestion[]): Suggestions => ({ words, files: false });

/**
 * What may follow on a command line.
 *
 * @param program - the command with its subcommands
 * @param typed - the words after its name, the last one as far as it is typed
 * @param language - in which words are explained
 */
export async function suggestionsFor(
  program: Command,
  typed: readonly string[],
  language: Language,
): Promise<Suggestions> {
  const before = typed.slice(0, -1);
  const last = typed.at(-1) ?? "";
  const place = commandPlace(before);
  const command = program.commands.find((one) => one.name() === before[place]);
  const rest = before.slice(place + 1);
  const { words, files } =
    command === undefined
      ? ofProgram(program, before[place], rest, last)
      : await ofCommand(command, rest, last, language);
  return { files, words: words.filter(({ word }) => word.startsWith(last)) };
}

/** Commands, as long as there is none; after `help`, too. The options that may stand before one. */
function ofProgram(program: Command, named: string | undefined, rest: readonly string[], last: string): Suggestions {
  const taking = valuesFor(program, named === undefined ? rest : [], last);
  if (taking !== undefined) {
    return taking;
  }
  if (last.startsWith("-")) {
    return optionsOf(program);
  }
  const isFirst = named === undefined || (named === "help" && rest.length === 0);
  const commands = program.createHelp().visibleCommands(program);
  return noFiles(isFirst ? commands.map((one) => ({ word: one.name(), about: one.description() })) : []);
}

async function ofCommand(
  command: Command,
  before: readonly string[],
  last: string,
  language: Language,
): Promise<Suggestions> {
  const taking = valuesFor(command, before, last);
  if (taking !== undefined) {
    return taking;
  }
  if (last.startsWith("-")) {
    return optionsOf(command);
  }
  const given = before.filter((word, place) => !word.startsWith("-") && !isValue(command, before[place - 1]));
  const argument = command.registeredArguments[given.length];
  if (argument !== undefined && SETS.includes(argument.name())) {
    return noFiles(await setsOf(before, last, language));
  }
  return argument?.argChoices === undefined
    ? { words: [], files: argument !== undefined }
    : noFiles(argument.argChoices.map((word) => ({ word, about: "" })));
}

function optionsOf(command: Command): Suggestions {
  const options = command.createHelp().visibleOptions(command);
  return noFiles(options.map(({ long, description }) => ({ word: long ?? "", about: description })));
}

/** The values of the option that stands before, or in the same word before an equals sign; undefined where none takes one. */
function valuesFor(command: Command, before: readonly string[], last: string): Suggestions | undefined {
  const [name = ""] = last.split("=", 1);
  const isJoined = name.startsWith("--") && name !== last;
  const option = optionNamed(command, isJoined ? name : before.at(-1));
  if (option === undefined || !takesValue(option)) {
    return undefined;
  }
  const { words, files } = ofValue(option);
  return { files, words: isJoined ? words.map(({ word, about }) => ({ word: `${name}=${word}`, about })) : words };
}

/** The arguments that name a criteria set. */
const SETS: readonly string[] = ["set", "from", "to"];

function optionNamed(command: Command, word: string | undefined): Option | undefined {
  return command.options.find(({ long, short }) => word !== undefined && (word === long || word === short));
}

function takesValue({ required, optional }: Option): boolean {
  return required || optional;
}

/** Whether a word is the value of the option before it. */
function isValue(command: Command, word: string | undefined): boolean {
  const option = optionNamed(command, word);
  return option !== undefined && takesValue(option);
}

/** The values of an option: one of several, a decision, or a file. */
function ofValue({ argChoices, long, flags }: Option): Suggestions {
  const choices = long === "--lang" ? ["vi", "en"] : flags === "--decision <code>" ? decisionCodes : argChoices;
  return choices === undefined
    ? { words: [], files: flags.endsWith("<file>") }
    : noFiles(choices.map((word) => ({ word, about: "" })));
}

/** The sets of the decision that is asked for, by the names a set is called by; after a decision and a stroke, by their codes. */
async function setsOf(before: readonly string[], last: string, language: Language): Promise<readonly Suggestion[]> {
  const [code, ...behind] = last.split("/");
  if (behind.length > 0) {
    return ((await openLibrary().load(code))?.sets ?? []).map((set) => ({
      word: setCode(set),
      about: set.name[language],
    }));
  }
  const place = before.indexOf("--decision");
  const decision = await openLibrary().load(place < 0 ? newest : before[place + 1]);
  return (decision?.sets ?? []).map(({ slug, name }) => ({ word: slug, about: name[language] }));
}
