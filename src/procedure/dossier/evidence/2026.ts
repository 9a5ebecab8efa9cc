import { type EvidenceRow, evidence } from "../evidence-row.js";

const source = "26/2026/QĐ-TTg, annex III, form 02, part III";

/** Evidence under 26/2026/QĐ-TTg: the table of form 02, in printed order. It is there for reference. */
export const evidence2026: readonly EvidenceRow[] = [
  evidence(
    "business-registration",
    source,
    "Bản sao chứng minh hoạt động kinh doanh hợp pháp (đối với đơn vị, cá nhân có đăng ký kinh doanh)",
    "A copy that proves lawful business (from units and persons registered as a business)",
  ),
  evidence(
    "production-eligibility",
    source,
    "Bản sao (đối với sản phẩm phải có giấy chứng nhận này theo quy định hiện hành)",
    "A copy (for products that must have this certificate under present law)",
  ),
  evidence(
    "material-origin",
    source,
    "Bản sao giấy xác nhận an toàn thực phẩm của vùng nguyên liệu, hợp đồng mua bán hoặc hợp đồng nguyên tắc, thỏa thuận liên kết, thanh lý hợp đồng, hóa đơn, chứng từ hợp lệ",
    "Copies: food-safety confirmation of the raw-material area, sales or framework contracts, linkage agreements, settlement of contracts, valid invoices and vouchers",
  ),
  evidence(
    "environment",
    source,
    "Bản sao hồ sơ, thủ tục về môi trường theo quy định; hình ảnh thực hiện giải pháp bảo vệ môi trường; hình ảnh, mô tả công nghệ theo hướng bền vững",
    "Copies of the environmental file and procedures required by law; pictures of protection measures; pictures and description of technology for sustainability",
  ),
  evidence(
    "labour",
    source,
    "Danh sách lao động đóng bảo hiểm, gồm cả nơi thường trú, có xác nhận của chủ thể",
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
    "Minh chứng đơn đăng ký nhãn hiệu đã được cơ quan có thẩm quyền chấp nhận hoặc công bố; bản sao giấy chứng nhận đăng ký nhãn hiệu, văn bằng ghi nhận quyền sử dụng chỉ dẫn địa lý, nhãn hiệu tập thể, nhãn hiệu chứng nhận, bằng sáng chế, bằng độc quyền kiểu dáng công nghiệp",
    "Proof of a mark application that the competent authority accepted or published; copies of the mark registration certificate, of the right to use a geographical indication, collective or certification mark, of patents and industrial designs",
  ),
  evidence(
    "market",
    source,
    "Bản sao hợp đồng, cam kết, ký gửi, đặt hàng, biên nhận, hóa đơn, chứng từ về phân phối, xuất khẩu sản phẩm, xúc tiến thương mại",
    "Copies of contracts, commitments, consignments, orders, receipts, invoices and vouchers of distribution, export and trade promotion",
  ),
  evidence(
    "promotion",
    source,
    "Tài liệu minh chứng về website, hoạt động quảng bá",
    "Proof of the website and of promotion",
  ),
  evidence(
    "story",
    source,
    "Bản sao tờ rơi, hình ảnh, phim, ghi âm… về câu chuyện của sản phẩm",
    "Copies of a leaflet, pictures, a film, a recording… of the product story",
  ),
  evidence(
    "quality-declaration",
    source,
    "Bản sao tài liệu chứng minh chất lượng sản phẩm được công bố",
    "A copy that proves the declared quality",
  ),
  evidence(
    "test-report",
    source,
    "Bản sao tài liệu chứng minh đạt tiêu chuẩn chất lượng, an toàn thực phẩm đã công bố",
    "A copy that proves the declared standards of quality and food safety are met",
  ),
  evidence(
    "traceability",
    source,
    "Bản sao tài liệu chứng minh mã, tem, sở hữu thương hiệu",
    "Copies that prove the code, the stamp and the ownership of the brand",
  ),
  evidence(
    "quality-management",
    source,
    "Bản sao chứng nhận hệ thống quản lý chất lượng tiên tiến, tài liệu chứng minh hệ thống đạt tiêu chuẩn",
    "A copy of the certificate of an advanced quality management system, and proof that it meets its standard",
  ),
  evidence(
    "award",
    source,
    "Bản sao tài liệu về thành tích, giải thưởng, bình chọn",
    "Copies of papers on achievements, prizes and votes",
  ),
];
