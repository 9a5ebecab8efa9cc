export { provinces } from "ocop/records/provinces";
