/**
 * Papers: a form as a workbook, the council's documents and a form on phones, and filled-in ones back into evaluations.
 *
 * What writes or reads a file is loaded when it is called.
 *
 * @module
 */

export { workbookOf } from "./workbook/workbook-of.js";
