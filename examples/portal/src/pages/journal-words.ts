import { processStepLabels } from "ocop/procedure/messages";
import type { Language } from "../domain/problem.ts";

const kinds: Readonly<Record<string, readonly [vi: string, en: string]>> = {
  "document.added": ["Thêm tài liệu", "A document was added"],
  "dossier.begun": ["Lập hồ sơ", "A dossier was begun"],
  "dossier.self-scored": ["Lưu phiếu tự đánh giá", "The producer's own sheet was kept"],
  "dossier.commune-reported": ["Lưu báo cáo của UBND cấp xã", "The commune's report was kept"],
  "evaluation.opened": ["Mở phiên đánh giá", "An evaluation was opened"],
  "evaluation.rated": ["Kết thúc đánh giá, phân hạng", "An evaluation was closed and rated"],
  "evaluation.rated-otherwise": ["Tính lại cho kết quả khác", "Rated again, with another result"],
  "notice.written": ["Lập thông báo", "A notice was written"],
  "paper.written": ["Lập văn bản", "A paper was written"],
  "producer.personal-data-deleted": ["Xóa dữ liệu cá nhân", "Personal data was deleted"],
  "producer.registered": ["Ghi nhận chủ thể", "A producer was registered"],
  "product.recognised": ["Ghi quyết định công nhận", "A recognition was entered"],
  "product.registered": ["Ghi nhận sản phẩm", "A product was registered"],
  "product.revoked": ["Ghi quyết định thu hồi", "A revocation was entered"],
  "register.row-taken": ["Ghi nhận dòng chờ xử lý của danh sách", "A row that was held was taken in"],
  "register.row-discarded": ["Loại dòng chờ xử lý của danh sách", "A row that was held was discarded"],
  "register.received": ["Nhận tệp danh sách sản phẩm", "A register was received"],
  "register.done": ["Nhập danh sách sản phẩm", "A register was read in"],
  "register.refused": ["Không đọc được danh sách sản phẩm", "A register could not be read"],
  "sheet.handed-in": ["Nộp phiếu đánh giá", "A sheet was handed in"],
};

/** What an entry of the journal is about, in words. */
export function entryText(kind: string, language: Language): string {
  const step = kind.startsWith("dossier.") ? kind.slice("dossier.".length) : "";
  return (
    kinds[kind]?.[language === "vi" ? 0 : 1] ??
    (step in processStepLabels ? processStepLabels[step as keyof typeof processStepLabels][language] : kind)
  );
}

/** Seven hours before Greenwich all year. */
const AHEAD = 7 * 3_600_000;

/** The day and time of an entry in Vietnam, where it is kept in that of Greenwich. */
export function timeInVietnam(at: string): string {
  return new Date(Date.parse(at) + AHEAD).toISOString().slice(0, 19).replace("T", " ");
}
