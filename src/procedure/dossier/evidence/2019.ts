import { type EvidenceRow, evidence } from "../evidence-row.js";

const source = "1048/QĐ-TTg, annex II.3.a";

const codesAndRights = [
  "Bản sao chứng minh mã, tem, quyền sở hữu thương hiệu",
  "Copies that prove the code, the stamp and the ownership of the brand",
] as const;

const marketAndPromotion = [
  "Bản sao hợp đồng, cam kết, xác nhận về phân phối, xuất khẩu, xúc tiến thương mại",
  "Copies of contracts, commitments and confirmations of distribution, export and trade promotion",
] as const;

/**
 * Supplementary evidence under 1048/QĐ-TTg, annex II.3.a, in printed order.
 *
 * Two printed rows join what are two kinds of documents here: codes with rights, and markets with promotion. They are
 * two rows each, so that every kind has its own.
 */
export const evidence2019: readonly EvidenceRow[] = [
  evidence(
    "production-eligibility",
    source,
    "Bản sao có công chứng; chỉ khi sản phẩm phải có giấy này theo quy định",
    "A notarised copy; only where the law asks for one for such products",
  ),
  evidence("quality-declaration", source, "Bản sao hồ sơ công bố chất lượng", "A copy of what was declared"),
  evidence("other", source, "Bản sao tiêu chuẩn đã công bố", "A copy of the declared standard", {
    vi: "Tiêu chuẩn sản phẩm",
    en: "Product standard",
  }),
  evidence(
    "test-report",
    source,
    "Bản sao kết quả đạt chỉ tiêu an toàn thực phẩm theo tiêu chuẩn đã công bố",
    "A copy of results that meet the declared standard of food safety",
  ),
  evidence("traceability", source, ...codesAndRights),
  evidence("intellectual-property", source, ...codesAndRights),
  evidence(
    "material-origin",
    source,
    "Bản sao giấy xác nhận, hợp đồng, hóa đơn mua nguyên liệu, thỏa thuận liên kết",
    "Copies of confirmations, contracts and invoices for materials, and of agreements of a chain",
  ),
  evidence(
    "environment",
    source,
    "Bản sao xác nhận kế hoạch bảo vệ môi trường, cam kết, đánh giá tác động môi trường",
    "Copies of the confirmed environmental plan, commitments and impact assessment",
  ),
  evidence(
    "quality-management",
    source,
    "Bản sao chứng nhận hệ thống đạt tiêu chuẩn",
    "A copy of the certificate that the system meets its standard",
  ),
  evidence("other", source, "Bản sao tài liệu về công tác kế toán", "Copies that show how accounts are kept", {
    vi: "Kế toán",
    en: "Accounting",
  }),
  evidence("market", source, ...marketAndPromotion),
  evidence("promotion", source, ...marketAndPromotion),
  evidence(
    "story",
    source,
    "Bản sao tờ rơi, ảnh, phim hoặc ghi âm kể câu chuyện",
    "Copies of a leaflet, pictures, a film or a recording that tells it",
  ),
  evidence("other", source, "Bản sao tài liệu kiểm soát chất lượng từng lô", "Copies on the control of every batch", {
    vi: "Kế hoạch kiểm soát chất lượng, hồ sơ lô sản xuất",
    en: "Quality control plan and batch records",
  }),
  evidence("award", source, "Bản sao giấy tờ về thành tích, giải thưởng", "Copies of prizes and votes"),
];
