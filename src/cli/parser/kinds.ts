import type { DossierKind } from "../../procedure/index.js";
import type { OptionWords } from "./word-meant.js";

/** The kinds of a dossier, with what people call them; words that are not the law's are folded, as all are compared. */
export const dossierKinds = {
  first: ["lần đầu", "đánh giá lần đầu", "đánh giá, phân hạng lần đầu"],
  upgrade: ["nâng hạng", "nâng sao"],
  "re-evaluation": ["đánh giá, phân hạng lại", "danh gia lai", "phân hạng lại"],
} as const satisfies Record<DossierKind, readonly string[]>;

/** The tiers of evaluation, with what officials call them. */
export const tiers = {
  district: ["huyện", "cấp huyện"],
  province: ["tỉnh", "cấp tỉnh"],
  ministry: ["trung ương", "cấp trung ương", "bộ"],
} as const satisfies OptionWords;
