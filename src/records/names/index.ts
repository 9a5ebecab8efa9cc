/**
 * Names of fields and options of the records in Vietnamese and English, for forms and tables. It needs no zod.
 *
 * @module
 */
export { fieldNames } from "./field-names.js";
export type { FieldNames, FieldOf, OptionNames } from "./name-of.js";
export { optionNames } from "./option-names.js";
