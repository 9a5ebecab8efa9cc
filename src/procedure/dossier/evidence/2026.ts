import { type EvidenceRow, evidence } from "../evidence-row.js";

const source = "26/2026/QĐ-TTg, annex III, form 02, part III";

/** Evidence under 26/2026/QĐ-TTg: the table of form 02, in printed order. It is there for reference. */
export const evidence2026: readonly EvidenceRow[] = [
  evidence(
    "business-registration",
    source,
    "Bản sao; chỉ với đơn vị, cá nhân có đăng ký kinh doanh",
    "A copy; only from those who are registered as a business",
  ),
  evidence(
    "production-eligibility",
    source,
    "Bản sao; chỉ khi sản phẩm phải có giấy này theo quy định",
    "A copy; only where the law asks for one for such products",
  ),
  evidence(
    "material-origin",
    source,
    "Bản sao xác nhận an toàn thực phẩm của vùng nguyên liệu, hợp đồng, thỏa thuận liên kết, thanh lý hợp đồng, hóa đơn",
    "Copies: food safety of the growing area, contracts, agreements of a chain, their settlement, invoices",
  ),
  evidence(
    "environment",
    source,
    "Bản sao thủ tục về môi trường; ảnh về giải pháp bảo vệ môi trường; ảnh, mô tả công nghệ bền vững",
    "Copies of environmental papers; pictures of what is done; pictures and description of sustainable technology",
  ),
  evidence(
    "labour",
    source,
    "Danh sách lao động có đóng bảo hiểm, ghi nơi thường trú, do chủ thể xác nhận",
    "A list of insured workers with their residence, confirmed by the producer",
  ),
  evidence(
    "growth",
    source,
    "Bản sao kết quả phân loại hợp tác xã hoặc báo cáo tài chính 2 năm gần nhất",
    "A copy of the cooperative's classification, or of the financial statements of the last 2 years",
  ),
  evidence(
    "intellectual-property",
    source,
    "Đơn đăng ký nhãn hiệu đã được chấp nhận hoặc công bố; bản sao giấy chứng nhận nhãn hiệu, quyền dùng chỉ dẫn địa lý, nhãn hiệu tập thể, nhãn hiệu chứng nhận, bằng sáng chế, kiểu dáng",
    "A trademark application accepted or published; copies of a registered trademark, of the right to use a geographical indication, collective or certification mark, of patents and designs",
  ),
  evidence(
    "market",
    source,
    "Bản sao hợp đồng, cam kết, giấy ký gửi, đơn đặt hàng, biên nhận, hóa đơn về phân phối, xuất khẩu, xúc tiến thương mại",
    "Copies of contracts, commitments, consignments, orders, receipts and invoices of distribution, export and trade promotion",
  ),
  evidence(
    "promotion",
    source,
    "Tài liệu về trang web và các hoạt động quảng bá",
    "Papers on the website and on promotion",
  ),
  evidence(
    "story",
    source,
    "Bản sao tờ rơi, ảnh, phim hoặc ghi âm kể câu chuyện",
    "Copies of a leaflet, pictures, a film or a recording that tells it",
  ),
  evidence("quality-declaration", source, "Bản sao hồ sơ công bố chất lượng", "A copy of what was declared"),
  evidence(
    "test-report",
    source,
    "Bản sao kết quả đạt chỉ tiêu chất lượng, an toàn thực phẩm theo tiêu chuẩn đã công bố",
    "A copy of results that meet the declared standard of quality and food safety",
  ),
  evidence(
    "traceability",
    source,
    "Bản sao chứng minh mã, tem, quyền sở hữu thương hiệu",
    "Copies that prove the code, the stamp and the ownership of the brand",
  ),
  evidence(
    "quality-management",
    source,
    "Bản sao chứng nhận hệ thống đạt tiêu chuẩn",
    "A copy of the certificate that the system meets its standard",
  ),
  evidence("award", source, "Bản sao giấy tờ về thành tích, giải thưởng", "Copies of prizes and votes"),
];
