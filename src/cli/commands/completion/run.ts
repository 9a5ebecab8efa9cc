import { script } from "@bomb.sh/tab";
import type { Command } from "commander";
import { type Console, status } from "../../io/console.js";
import { suggestionsFor } from "./suggestions.js";

/** What the shells' scripts are told at the end: whether they are to suggest the names of files. */
const FILES = 0;
const NO_FILES = 4;

/** Prints what may follow on a command line, as the shells' scripts read it: a word a line with what it means. */
export async function suggest(
  { language, print }: Console,
  program: Command,
  typed: readonly string[],
): Promise<number> {
  const { words, files } = await suggestionsFor(program, typed, language);
  for (const { word, about } of words) {
    await print(about === "" ? word : `${word}\t${about.replace(/\s+/g, " ")}`);
  }
  await print(`:${files ? FILES : NO_FILES}`);
  return status.rated;
}

/** Prints the script that is to be run when a shell starts. */
export async function printScript({ print }: Console, shell: string): Promise<number> {
  script(shell, "ocop", "ocop");
  if (shell === "bash") {
    // Where the names of files fit, bash suggests them itself.
    await print("complete -o default -F __ocop_complete ocop");
  }
  return status.rated;
}
