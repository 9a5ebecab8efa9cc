/** What is to be undone if the command ends before it has come to its end: a file half written, a terminal changed. */
const open = new Set<() => void>();

const numbers = { SIGHUP: 1, SIGINT: 2, SIGTERM: 15 } as const;
const signals = Object.keys(numbers) as readonly (keyof typeof numbers)[];

/**
 * Lets something be undone if a signal, or a fault of the command, ends it.
 *
 * Only while there is anything to undo are signals handled: at other times they end the command at once, whatever it
 * is busy with.
 *
 * @param undo - undoes it, without waiting for anything
 * @returns ends this: it has been done or undone
 */
export function undoAtExit(undo: () => void): () => void {
  if (open.size === 0) {
    process.on("exit", undoAll);
    for (const signal of signals) {
      process.on(signal, end);
    }
  }
  open.add(undo);
  return () => {
    if (open.delete(undo) && open.size === 0) {
      release();
    }
  };
}

function end(signal: NodeJS.Signals): void {
  // A second signal ends the command however busy it is.
  release();
  undoAll();
  process.exit(128 + numbers[signal as keyof typeof numbers]);
}

function undoAll(): void {
  for (const undo of open) {
    undo();
  }
  open.clear();
}

function release(): void {
  process.off("exit", undoAll);
  for (const signal of signals) {
    process.off(signal, end);
  }
}

/** How many items are worked through before signals are looked for. */
const MANY = 256;

/** Items in turn; now and then the command looks up, so that a signal ends it among very many, too. */
export async function* inTurn<T>(items: Iterable<T>): AsyncGenerator<T> {
  let count = 0;
  for (const item of items) {
    yield item;
    if (++count % MANY === 0) {
      await new Promise(setImmediate);
    }
  }
}
