/**
 * The commands that are opened when one of them is asked for: a look at one score sheet does not wait for them.
 *
 * @module
 */
export { tellAgenda } from "./agenda/run.js";
export { tellCertificate } from "./certificate/run.js";
export { checkFile } from "./check/run.js";
export { printScript, suggest } from "./completion/run.js";
export { diffSets } from "./diff/run.js";
export { makeSheet } from "./new/run.js";
export { writePaper } from "./paper/run.js";
export { planFile } from "./plan/run.js";
export { scoreSet } from "./score/run.js";
export { listSets } from "./sets/run.js";
export { tellStats } from "./stats/run.js";
export { sumUpFile } from "./summary/run.js";
export { verifyFile } from "./verify/run.js";
export { tellWhen } from "./when/run.js";
