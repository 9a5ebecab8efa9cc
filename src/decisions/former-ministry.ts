import type { Label } from "../language/label.js";

/** The ministry that 1048/QĐ-TTg and 148/QĐ-TTg print. */
export const formerMinistry: Label = {
  vi: "Bộ Nông nghiệp và Phát triển nông thôn (nay là Bộ Nông nghiệp và Môi trường)",
  en: "the Ministry of Agriculture and Rural Development (now Agriculture and Environment)",
};
