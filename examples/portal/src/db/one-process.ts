import { closeSync, mkdirSync, openSync, readFileSync, rmSync, writeSync } from "node:fs";
import { join } from "node:path";

/**
 * Keeps a folder for one process: PGlite would spoil the files of two.
 *
 * @returns what gives the folder free again
 * @throws Error where another process that lives has it
 */
export function keepFolder(folder: string): () => void {
  mkdirSync(folder, { recursive: true });
  const file = join(folder, "portal.pid");
  for (const attempt of [1, 2]) {
    try {
      const handle = openSync(file, "wx");
      writeSync(handle, String(process.pid));
      closeSync(handle);
      if (attempt === 2) {
        requireKept(file, folder);
      }
      return () => rmSync(file, { force: true });
    } catch (error) {
      const owner = (error as NodeJS.ErrnoException).code === "EEXIST" ? Number(readFileSync(file, "utf8")) : 0;
      // In a container every start may have the same number: an own one was left behind.
      if (owner === 0 || attempt === 2 || (owner !== process.pid && lives(owner))) {
        throw new Error(
          `[portal] ${folder} is in use by the process ${owner || "?"}: one folder serves one process. Stop it, name another folder (PORTAL_DATA), or let both use a server (DATABASE_URL).`,
          { cause: error },
        );
      }
      takeOver(file, owner);
    }
  }
  throw new Error("[portal] the folder could not be taken");
}

/** Removes what a process that died left, where it is still that: another may have taken the folder meanwhile. */
function takeOver(file: string, owner: number): void {
  if (Number(readFileSync(file, "utf8")) === owner) {
    rmSync(file, { force: true });
  }
}

/** Of two that found the same left behind, one removed what the other had written: who is named after a moment has it. */
function requireKept(file: string, folder: string): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 200);
  const owner = Number(readFileSync(file, "utf8"));
  if (owner !== process.pid) {
    throw new Error(`[portal] ${folder} is in use by the process ${owner}: one folder serves one process.`);
  }
}

function lives(process_: number): boolean {
  try {
    process.kill(process_, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}
