import type { RecordKind } from "../../../exchange/record-table/kind-of-record.js";

/** What officials call the kinds of records. */
export const recordKindNames = {
  producer: ["chủ thể", "chủ thể OCOP"],
  product: ["sản phẩm"],
  "score-sheet": ["phiếu", "phiếu đánh giá"],
  evaluation: ["đánh giá", "hội đồng"],
  dossier: ["hồ sơ"],
  recognition: ["công nhận", "quyết định công nhận"],
  certificate: ["giấy chứng nhận"],
} as const satisfies Record<RecordKind, readonly string[]>;
