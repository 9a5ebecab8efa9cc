import type { Label } from "../../language/label.js";
import type { DocumentKind } from "../dossier.js";

/** What the kinds of documents are called where a list has no name of its own for them. */
export const documentNames: Readonly<Record<DocumentKind, Label>> = {
  "registration-form": { vi: "Phiếu đăng ký", en: "Registration form" },
  "self-assessment-report": { vi: "Báo cáo tự đánh giá", en: "Self-assessment report" },
  "commune-report": { vi: "Báo cáo đánh giá của UBND cấp xã", en: "Commune's assessment report" },
  "commune-request": { vi: "Văn bản đề nghị của UBND cấp xã", en: "Commune's request" },
  "province-request": { vi: "Văn bản đề nghị của UBND cấp tỉnh", en: "Province's request" },
  "advisory-report": { vi: "Báo cáo của Tổ tư vấn", en: "Advisory team's report" },
  "council-report": { vi: "Báo cáo của Hội đồng cấp tỉnh", en: "Provincial council's report" },
  "result-approval": { vi: "Quyết định phê duyệt kết quả đánh giá", en: "Decision approving the result" },
  "additional-tests": { vi: "Văn bản kiểm tra, kiểm nghiệm bổ sung", en: "Additional checks and tests" },
  "business-registration": { vi: "Giấy đăng ký kinh doanh", en: "Business registration" },
  "production-eligibility": {
    vi: "Giấy chứng nhận cơ sở đủ điều kiện sản xuất",
    en: "Certificate of production eligibility",
  },
  "material-origin": { vi: "Nguồn gốc nguyên liệu, liên kết chuỗi", en: "Origin of materials and chain contracts" },
  environment: { vi: "Hồ sơ bảo vệ môi trường", en: "Environmental papers" },
  labour: { vi: "Tài liệu về lao động địa phương", en: "Proof of local labour" },
  growth: { vi: "Tài liệu về tăng trưởng kinh doanh", en: "Proof of business growth" },
  "intellectual-property": { vi: "Văn bằng sở hữu trí tuệ", en: "Intellectual property papers" },
  market: { vi: "Tài liệu phát triển thị trường", en: "Proof of markets" },
  promotion: { vi: "Tài liệu quảng bá sản phẩm", en: "Proof of promotion" },
  story: { vi: "Câu chuyện sản phẩm", en: "Product story" },
  "quality-declaration": { vi: "Hồ sơ công bố chất lượng", en: "Quality declaration" },
  "test-report": { vi: "Phiếu kết quả kiểm nghiệm", en: "Test report" },
  traceability: { vi: "Mã số mã vạch, tem truy xuất nguồn gốc", en: "Barcode and traceability stamp" },
  "quality-management": {
    vi: "Chứng nhận hệ thống quản lý chất lượng tiên tiến",
    en: "Certificate of an advanced quality management system",
  },
  award: { vi: "Giải thưởng, bình chọn", en: "Awards and votes" },
  other: { vi: "Tài liệu khác", en: "Other document" },
};
