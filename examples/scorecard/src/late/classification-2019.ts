export { classification } from "ocop/decisions/2019";
