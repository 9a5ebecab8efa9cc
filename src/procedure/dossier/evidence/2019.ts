import { type EvidenceRow, evidence } from "../evidence-row.js";

const source = "1048/QĐ-TTg, annex II.3.a";

const codesAndRights = [
  "Bản sao tài liệu chứng minh mã, tem, sở hữu thương hiệu",
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
    "Bản sao có công chứng (đối với sản phẩm phải có giấy chứng nhận này theo quy định hiện hành)",
    "A notarised copy (for products that must have this certificate under the law of the time)",
  ),
  evidence(
    "quality-declaration",
    source,
    "Bản sao tài liệu chứng minh chất lượng sản phẩm được công bố",
    "A copy that proves the declared quality",
  ),
  evidence(
    "other",
    source,
    "Bản sao tài liệu chứng minh tiêu chuẩn sản phẩm được công bố",
    "A copy that proves the declared product standard",
    {
      vi: "Tiêu chuẩn sản phẩm",
      en: "Product standard",
    },
  ),
  evidence(
    "test-report",
    source,
    "Bản sao tài liệu chứng minh đạt tiêu chuẩn vệ sinh an toàn thực phẩm đã công bố",
    "A copy that proves the declared standard of food hygiene and safety is met",
  ),
  evidence("traceability", source, ...codesAndRights),
  evidence("intellectual-property", source, ...codesAndRights),
  evidence(
    "material-origin",
    source,
    "Bản sao giấy xác nhận, hợp đồng, hóa đơn chứng minh việc mua bán nguyên vật liệu; hợp đồng, thỏa thuận liên kết",
    "Copies of confirmations, contracts and invoices for materials, and of linkage contracts and agreements",
  ),
  evidence(
    "environment",
    source,
    "Bản sao giấy xác nhận kế hoạch bảo vệ môi trường, tài liệu chứng minh cam kết, đánh giá tác động môi trường",
    "Copies of the confirmed environmental plan, commitments and impact assessment",
  ),
  evidence(
    "quality-management",
    source,
    "Bản sao chứng nhận hệ thống quản lý chất lượng tiên tiến, tài liệu chứng minh hệ thống đạt tiêu chuẩn",
    "A copy of the certificate of an advanced quality management system, and proof that it meets its standard",
  ),
  evidence(
    "other",
    source,
    "Bản sao tài liệu minh chứng hoạt động kế toán của cơ sở",
    "Copies that prove the accounting",
    {
      vi: "Kế toán",
      en: "Accounting",
    },
  ),
  evidence("market", source, ...marketAndPromotion),
  evidence("promotion", source, ...marketAndPromotion),
  evidence(
    "story",
    source,
    "Bản sao tờ rơi, hình ảnh, phim, ghi âm… về câu chuyện của sản phẩm",
    "Copies of a leaflet, pictures, a film, a recording… of the product story",
  ),
  evidence(
    "other",
    source,
    "Bản sao tài liệu kiểm soát chất lượng sản phẩm theo từng lô sản xuất",
    "Copies that prove quality control of every batch",
    {
      vi: "Kế hoạch kiểm soát chất lượng, hồ sơ lô sản xuất",
      en: "Quality control plan and batch records",
    },
  ),
  evidence(
    "award",
    source,
    "Bản sao tài liệu về thành tích, giải thưởng, bình chọn",
    "Copies of papers on achievements, prizes and votes",
  ),
];
