/**
 * What is opened when it is asked for: all commands but those that rate, workbooks, and the threads of `--jobs`. A look at one
 * score sheet does not wait for it.
 *
 * @module
 */
export { readScoreFiles } from "../score-files.js";
export { addAllCommands } from "./all-commands.js";
export { openRatePool, serveRatePool } from "./rate/pool.js";
