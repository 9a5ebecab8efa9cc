/**
 * What is opened when it is asked for: the commands but those that rate, workbooks, and the threads of `--jobs`. A look at
 * one score sheet does not wait for it.
 *
 * @module
 */

export { readScoreFiles } from "../score-files.js";
export { tellAgenda } from "./agenda/run.js";
export { tellCertificate } from "./certificate/run.js";
export { checkFile } from "./check/run.js";
export { printScript, suggest } from "./completion/run.js";
export { diffSets } from "./diff/run.js";
export { makeSheet } from "./new/run.js";
export { writePaper } from "./paper/run.js";
export { planFile } from "./plan/run.js";
export { openRatePool, serveRatePool } from "./rate/pool.js";
export { scoreSet } from "./score/run.js";
export { listSets } from "./sets/run.js";
export { tellStats } from "./stats/run.js";
export { sumUpFile } from "./summary/run.js";
export { verifyFile } from "./verify/run.js";
export { tellWhen } from "./when/run.js";
