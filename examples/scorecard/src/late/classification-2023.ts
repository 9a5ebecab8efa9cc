export { classification } from "ocop/decisions/2023";
