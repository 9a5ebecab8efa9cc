import type { Console, Surroundings } from "../io/console.js";
import type { ByFile } from "./rate/flags.js";

/** What a command does with a request of its own; gives the exit status. */
export type Run<R> = (console: Console, request: R) => Promise<number>;

/** What commands are added with. */
export interface AddingCommands {
  /** The word that names a command, if one does. */
  readonly asked: string | undefined;
  /** What `rate` and `explain` do. */
  readonly rate: ByFile;
  /** Runs a command with the console of this run, and keeps its exit status. */
  readonly by: <R>(run: Run<R>) => (request: R) => Promise<void>;
  readonly today: Surroundings["today"];
}
