/**
 * Rows of a register as checked records of products: needs zod, as `ocop/records` does.
 *
 * @module
 */
export { type CheckedRow, checkRegisterRow } from "./register/check-register-row.js";
