import { randomBytes } from "node:crypto";
import * as fs from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import { promisify } from "node:util";
import type { Language } from "../../language/language.js";
import { words } from "../words.js";
import { fileErrorText, isFileError } from "./file-error.js";
import { undoAtExit } from "./undo.js";

/** A file the command writes besides what it prints. */
export interface Output {
  /** Writes on, and waits while the disk is slower. */
  readonly write: (content: string | Uint8Array) => Promise<void>;
  /** All is written: only now does the file have it. */
  readonly finish: () => Promise<void>;
  /** The file is left as it was; nothing happens where it is finished. */
  readonly abandon: () => Promise<void>;
}

/** Why a target is refused before anything is written. */
export type Refusal = "input" | "printed" | "written" | "folder" | "device" | "there";

/** A file that cannot be written, and why. */
export class OutputError extends Error {
  constructor(
    readonly file: string,
    readonly reason: Refusal | NodeJS.ErrnoException,
  ) {
    super(`cannot write ${file}`);
  }
}

/** Says which file cannot be written and why; undefined for any other error. */
export function outputTrouble(language: Language, error: unknown): string | undefined {
  if (!(error instanceof OutputError)) {
    return undefined;
  }
  const t = words[language];
  const { file, reason } = error;
  return t.cannotWrite(file, typeof reason === "string" ? t.refusals[reason] : fileErrorText(language, reason));
}

/** What a run reads from, prints to and writes: paths, or descriptors of what is open already. */
export interface InUse {
  readonly inputs: readonly (string | number)[];
  readonly printed: readonly number[];
  /** Other files the run writes. */
  readonly written?: readonly string[];
  /** The file must not be there yet: what it holds would be lost. */
  readonly isNew?: boolean;
}

/**
 * Opens a file to write.
 *
 * What is written goes to a temporary file beside it, which takes its place when all is there: a run that fails, a full
 * disk, a signal or a second run leaves what was there before. Links are followed; owner and permissions stay. A pipe or
 * a character device has no place to take and is written to as it is.
 *
 * @throws OutputError where it is what the run reads, prints or writes besides, a folder or a disk, there although it must
 * be new, or cannot be written
 */
export async function openOutput(file: string, inUse: InUse): Promise<Output> {
  try {
    const found = statOf(file);
    const refusal = found === undefined ? refuseName(file) : refuse(found, inUse);
    if (refusal !== undefined) {
      throw new OutputError(file, refusal);
    }
    const isInPlace = found !== undefined && !found.isFile();
    if (!isInPlace && (inUse.written ?? []).some((other) => finalPlace(other) === finalPlace(file))) {
      throw new OutputError(file, "written");
    }
    return named(file, isInPlace ? writerTo(await promisify(fs.open)(file, "w")) : openBeside(file, found));
  } catch (error) {
    throw toOutputError(file, error);
  }
}

function toOutputError(file: string, error: unknown): unknown {
  return isFileError(error) ? new OutputError(file, error) : error;
}

/** An output whose errors name the file. */
function named(file: string, { write, finish, abandon }: Output): Output {
  const tell = (error: unknown) => {
    throw toOutputError(file, error);
  };
  return { write: (content) => write(content).catch(tell), finish: () => finish().catch(tell), abandon };
}

function statOf(file: string | number): fs.BigIntStats | undefined {
  try {
    return typeof file === "number" ? fs.fstatSync(file, { bigint: true }) : fs.statSync(file, { bigint: true });
  } catch (error) {
    if (isFileError(error) && (error.code === "ENOENT" || typeof file === "number")) {
      return undefined;
    }
    throw error;
  }
}

/** A name that ends as folders do is none for a file. */
function refuseName(file: string): Refusal | undefined {
  return /(?:^|[\\/])$/.test(file) ? "folder" : undefined;
}

function refuse(found: fs.BigIntStats, { inputs, printed, isNew = false }: InUse): Refusal | undefined {
  if (found.isDirectory()) {
    return "folder";
  }
  if (found.isBlockDevice()) {
    return "device";
  }
  if (!found.isFile()) {
    return undefined;
  }
  const isSame = (other: string | number) => {
    const own = safeStat(other);
    return own?.dev === found.dev && own.ino === found.ino;
  };
  const taken = inputs.some(isSame) ? "input" : printed.some(isSame) ? "printed" : undefined;
  return taken ?? (isNew ? "there" : undefined);
}

/** What is known of a file that is read or printed to; whoever reads it says what is wrong with it. */
function safeStat(file: string | number): fs.BigIntStats | undefined {
  try {
    return statOf(file);
  } catch {
    return undefined;
  }
}

/** Opens a temporary file that will take the place of another. */
function openBeside(file: string, found: fs.BigIntStats | undefined): Output {
  const place = finalPlace(file);
  if (found !== undefined) {
    // To take the place of a file only the folder must be writable; but a file that is protected stays.
    fs.accessSync(place, fs.constants.W_OK);
  }
  const temporary = join(dirname(place), `.ocop-${randomBytes(8).toString("hex")}.tmp`);
  // Opened without waiting, so that no signal comes between the file and the means to remove it.
  const forget = undoAtExit(() => fs.rmSync(temporary, { force: true }));
  const drop = () => {
    fs.rmSync(temporary, { force: true });
    forget();
  };
  let out: Output;
  try {
    out = writerTo(fs.openSync(temporary, "wx", 0o666), found);
  } catch (error) {
    drop();
    throw error;
  }
  return {
    write: out.write,
    finish: async () => {
      await out.finish();
      await promisify(fs.rename)(temporary, place);
      forget();
      await keepFolder(dirname(place));
    },
    abandon: async () => {
      await out.abandon();
      drop();
    },
  };
}

/** How many links may lead to another before they are taken for a circle. */
const MOST_LINKS = 40;

/** Where a file is, or would be, once all links to it are followed. */
function finalPlace(file: string, links = 0): string {
  try {
    return fs.realpathSync(file);
  } catch (error) {
    if (!isFileError(error) || error.code !== "ENOENT" || links > MOST_LINKS) {
      throw error;
    }
  }
  const place = join(fs.realpathSync(dirname(file)), basename(file));
  const isLink = fs.lstatSync(place, { throwIfNoEntry: false })?.isSymbolicLink() ?? false;
  return isLink ? finalPlace(resolve(dirname(place), fs.readlinkSync(place)), links + 1) : place;
}

/** How much is put together before it is written, in characters. */
const BATCH = 65_536;

/** Writes to what is open; a file that stands for another gets its owner and permissions. */
function writerTo(descriptor: number, found?: fs.BigIntStats): Output {
  const isFile = fs.fstatSync(descriptor).isFile();
  let texts: string[] = [];
  let length = 0;
  let isOpen = true;
  const flush = async () => {
    const bytes = Buffer.from(texts.join(""));
    texts = [];
    length = 0;
    await writeBytes(bytes);
  };
  const writeBytes = async (bytes: Uint8Array) => {
    for (let at = 0; at < bytes.length; ) {
      at += (await promisify(fs.write)(descriptor, bytes, at, bytes.length - at, null)).bytesWritten;
    }
  };
  const close = async () => {
    isOpen = false;
    await promisify(fs.close)(descriptor);
  };
  return {
    write: async (content) => {
      if (typeof content !== "string") {
        await flush();
        await writeBytes(content);
        return;
      }
      texts.push(content);
      length += content.length;
      if (length >= BATCH) {
        await flush();
      }
    },
    finish: async () => {
      await flush();
      if (found !== undefined) {
        adopt(descriptor, found);
      }
      if (isFile) {
        await promisify(fs.fsync)(descriptor);
      }
      await close();
    },
    abandon: async () => {
      if (isOpen) {
        await close().catch(() => undefined);
      }
    },
  };
}

/** Gives a file the owner and the permissions of another, as far as the user may. */
function adopt(descriptor: number, { uid, gid, mode }: fs.BigIntStats): void {
  try {
    fs.fchownSync(descriptor, Number(uid), Number(gid));
  } catch {
    // Only the owner of the system gives files away; the permissions are kept all the same.
  }
  fs.fchmodSync(descriptor, Number(mode) & 0o777);
}

/** Lets a folder remember its new entry also where the power fails; some systems cannot, and lose nothing else. */
async function keepFolder(folder: string): Promise<void> {
  try {
    const descriptor = await promisify(fs.open)(folder, "r");
    await promisify(fs.fsync)(descriptor).finally(() => fs.closeSync(descriptor));
  } catch {
    // The file itself is safe.
  }
}
