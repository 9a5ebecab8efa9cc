import type { Certificate } from "../certificate.js";
import type { Dossier, DossierDocument } from "../dossier.js";
import type { EvaluationRecord } from "../evaluation.js";
import type { Address, FormerAddress, Place } from "../parts/address.js";
import type { Producer } from "../producer.js";
import type { Product } from "../product.js";
import type { Recognition } from "../recognition.js";
import type { ScoreSheet } from "../score-sheet.js";
import type { FieldNames, ItemOf } from "./name-of.js";

const producer: FieldNames<Producer> = {
  id: { vi: "Mã định danh", en: "Identifier" },
  type: { vi: "Loại hình chủ thể", en: "Type of producer" },
  name: { vi: "Tên chủ thể", en: "Name" },
  registration: { vi: "Đăng ký kinh doanh", en: "Business registration" },
  taxCode: { vi: "Mã số thuế", en: "Tax code" },
  address: { vi: "Địa chỉ", en: "Address" },
  representative: { vi: "Người đại diện theo pháp luật", en: "Legal representative" },
  contacts: { vi: "Thông tin liên hệ", en: "Contacts" },
  founded: { vi: "Ngày thành lập", en: "Founded on" },
  labour: { vi: "Lao động", en: "Workers" },
  results: { vi: "Kết quả kinh doanh theo năm", en: "Results by year" },
  notes: { vi: "Ghi chú", en: "Notes" },
  legalForm: { vi: "Loại hình doanh nghiệp", en: "Legal form" },
  localCapitalPercent: { vi: "Tỷ lệ vốn góp của cộng đồng địa phương (%)", en: "Share of local capital (%)" },
  size: { vi: "Quy mô doanh nghiệp", en: "Size of the enterprise" },
  class: { vi: "Xếp loại hợp tác xã", en: "Class of the cooperative" },
};

const registration: FieldNames<NonNullable<Producer["registration"]>> = {
  number: { vi: "Số đăng ký", en: "Number" },
  date: { vi: "Ngày đăng ký", en: "Date" },
  issuer: { vi: "Nơi đăng ký", en: "Registering office" },
};

const representative: FieldNames<NonNullable<Producer["representative"]>> = {
  name: { vi: "Họ và tên", en: "Name" },
  position: { vi: "Chức vụ", en: "Position" },
  identityNumber: { vi: "Số định danh cá nhân", en: "Identity number" },
  isWoman: { vi: "Là nữ", en: "Is a woman" },
  isEthnicMinority: { vi: "Là đồng bào dân tộc thiểu số", en: "Is of an ethnic minority" },
  hasDisability: { vi: "Là người khuyết tật", en: "Has a disability" },
};

const contacts: FieldNames<NonNullable<Producer["contacts"]>> = {
  phones: { vi: "Điện thoại", en: "Telephone" },
  emails: { vi: "Thư điện tử", en: "E-mail" },
  websites: { vi: "Website", en: "Websites" },
};

const labour: FieldNames<NonNullable<Producer["labour"]>> = {
  total: { vi: "Tổng số lao động", en: "All workers" },
  fromCommune: { vi: "Lao động trong xã", en: "Workers from the commune" },
  on: { vi: "Ngày thống kê", en: "Counted on" },
};

const yearResult: FieldNames<ItemOf<Producer["results"]>> = {
  year: { vi: "Năm", en: "Year" },
  revenue: { vi: "Doanh thu (đồng)", en: "Turnover (đồng)" },
  profit: { vi: "Lợi nhuận (đồng)", en: "Profit (đồng)" },
};

const address: FieldNames<Address> = {
  current: { vi: "Địa chỉ hiện nay", en: "Current address" },
  former: { vi: "Địa chỉ trước đây", en: "Former addresses" },
};

const place: FieldNames<Place> = {
  province: { vi: "Tỉnh, thành phố", en: "Province or city" },
  commune: { vi: "Mã xã, phường, đặc khu", en: "Code of the commune" },
  communeName: { vi: "Xã, phường, đặc khu", en: "Commune" },
  line: { vi: "Số nhà, đường, thôn, ấp, tổ dân phố", en: "House, street, hamlet" },
};

const formerAddress: FieldNames<FormerAddress> = {
  province: { vi: "Tỉnh, thành phố", en: "Province or city" },
  district: { vi: "Huyện, quận, thị xã", en: "District" },
  commune: { vi: "Xã, phường, thị trấn", en: "Commune" },
  line: { vi: "Số nhà, đường, thôn, ấp, tổ dân phố", en: "House, street, hamlet" },
  codes: { vi: "Mã đơn vị hành chính cũ", en: "Codes of the former units" },
  until: { vi: "Đến hết ngày", en: "Until" },
};

const formerCodes: FieldNames<NonNullable<FormerAddress["codes"]>> = {
  province: { vi: "Mã tỉnh", en: "Province code" },
  district: { vi: "Mã huyện", en: "District code" },
  commune: { vi: "Mã xã", en: "Commune code" },
};

const product: FieldNames<Product> = {
  id: { vi: "Mã định danh", en: "Identifier" },
  name: { vi: "Tên sản phẩm", en: "Name" },
  englishName: { vi: "Tên tiếng Anh", en: "Name in English" },
  tradeName: { vi: "Tên thương mại", en: "Trade name" },
  decision: { vi: "Quyết định", en: "Decision" },
  set: { vi: "Phân nhóm sản phẩm", en: "Product set" },
  code: { vi: "Mã sản phẩm OCOP", en: "OCOP code" },
  producerId: { vi: "Mã định danh chủ thể", en: "Identifier of the producer" },
  producer: { vi: "Chủ thể", en: "Producer" },
  description: { vi: "Mô tả sản phẩm", en: "Description" },
  since: { vi: "Ngày bắt đầu sản xuất", en: "Made since" },
  origin: { vi: "Nơi sản xuất", en: "Place of production" },
  materials: { vi: "Nguyên liệu", en: "Materials" },
  story: { vi: "Câu chuyện sản phẩm", en: "Product story" },
  packaging: { vi: "Bao bì, đóng gói", en: "Packaging" },
  label: { vi: "Nhãn hàng hóa", en: "Label" },
  gtins: { vi: "Mã vạch (GTIN)", en: "Barcode numbers (GTIN)" },
  traceabilityUrl: { vi: "Địa chỉ truy xuất nguồn gốc", en: "Address of its traceability record" },
  intellectualProperty: { vi: "Sở hữu trí tuệ", en: "Intellectual property" },
  certificates: { vi: "Giấy chứng nhận", en: "Certificates" },
  testReports: { vi: "Phiếu kết quả kiểm nghiệm", en: "Test reports" },
  markets: { vi: "Thị trường", en: "Markets" },
  output: { vi: "Sản lượng theo năm", en: "Output by year" },
  revenue: { vi: "Doanh thu theo năm", en: "Revenue by year" },
  recognitions: { vi: "Các lần công nhận", en: "Recognitions" },
  images: { vi: "Hình ảnh", en: "Pictures" },
  notes: { vi: "Ghi chú", en: "Notes" },
};

const material: FieldNames<ItemOf<Product["materials"]>> = {
  name: { vi: "Tên nguyên liệu", en: "Name" },
  origin: { vi: "Nguồn gốc", en: "Origin" },
  percent: { vi: "Tỷ lệ (%)", en: "Share (%)" },
  supplier: { vi: "Nguồn cung cấp", en: "Supplier" },
};

const story: FieldNames<NonNullable<Product["story"]>> = {
  text: { vi: "Nội dung", en: "Text" },
  media: { vi: "Hình thức thể hiện", en: "Media" },
  urls: { vi: "Địa chỉ xem", en: "Addresses" },
};

const packaging: FieldNames<NonNullable<Product["packaging"]>> = {
  description: { vi: "Mô tả", en: "Description" },
  netContent: { vi: "Khối lượng, thể tích", en: "Net content" },
  shelfLife: { vi: "Hạn sử dụng", en: "Shelf life" },
  storage: { vi: "Bảo quản", en: "Storage" },
  isEnvironmentFriendly: { vi: "Bao bì thân thiện môi trường", en: "Environment-friendly" },
};

const label: FieldNames<NonNullable<Product["label"]>> = {
  isComplete: { vi: "Ghi đủ nội dung bắt buộc", en: "Has all that is required" },
  languages: { vi: "Ngôn ngữ", en: "Languages" },
  tellsStory: { vi: "Có câu chuyện sản phẩm", en: "Tells the story" },
  hasTraceabilityCode: { vi: "Có mã truy xuất nguồn gốc", en: "Has a traceability code" },
};

const intellectualProperty: FieldNames<ItemOf<Product["intellectualProperty"]>> = {
  kind: { vi: "Loại quyền", en: "Kind" },
  name: { vi: "Tên", en: "Name" },
  status: { vi: "Tình trạng", en: "Status" },
  number: { vi: "Số đơn, số văn bằng", en: "Number" },
  from: { vi: "Từ ngày", en: "From" },
  to: { vi: "Đến ngày", en: "To" },
};

const productCertificate: FieldNames<ItemOf<Product["certificates"]>> = {
  kind: { vi: "Loại chứng nhận", en: "Kind" },
  name: { vi: "Tên", en: "Name" },
  number: { vi: "Số", en: "Number" },
  issuer: { vi: "Nơi cấp", en: "Issuer" },
  scope: { vi: "Phạm vi", en: "Scope" },
  from: { vi: "Từ ngày", en: "From" },
  to: { vi: "Đến ngày", en: "To" },
  url: { vi: "Địa chỉ xem", en: "Address" },
};

const testReport: FieldNames<ItemOf<Product["testReports"]>> = {
  date: { vi: "Ngày", en: "Date" },
  number: { vi: "Số", en: "Number" },
  laboratory: { vi: "Phòng thử nghiệm", en: "Laboratory" },
  parameters: { vi: "Chỉ tiêu", en: "Parameters" },
  isPassed: { vi: "Đạt", en: "Passed" },
  validUntil: { vi: "Có giá trị đến ngày", en: "Valid until" },
};

const market: FieldNames<ItemOf<Product["markets"]>> = {
  area: { vi: "Khu vực", en: "Area" },
  countries: { vi: "Nước xuất khẩu", en: "Countries" },
  channel: { vi: "Kênh bán hàng", en: "Channel" },
  distributors: { vi: "Số đại lý, nhà phân phối", en: "Distributors" },
  percent: { vi: "Tỷ lệ doanh số (%)", en: "Share of sales (%)" },
  description: { vi: "Mô tả", en: "Description" },
};

const output: FieldNames<ItemOf<Product["output"]>> = {
  year: { vi: "Năm", en: "Year" },
  quantity: { vi: "Số lượng", en: "Quantity" },
  unit: { vi: "Đơn vị tính", en: "Unit" },
};

const revenue: FieldNames<ItemOf<Product["revenue"]>> = {
  year: { vi: "Năm", en: "Year" },
  amount: { vi: "Doanh thu (đồng)", en: "Amount (đồng)" },
};

const scoreSheet: FieldNames<ScoreSheet> = {
  id: { vi: "Mã định danh", en: "Identifier" },
  productId: { vi: "Mã định danh sản phẩm", en: "Identifier of the product" },
  decision: { vi: "Quyết định", en: "Decision" },
  set: { vi: "Phân nhóm sản phẩm", en: "Product set" },
  assessor: { vi: "Người đánh giá", en: "Assessor" },
  role: { vi: "Vai trò", en: "Role" },
  date: { vi: "Ngày đánh giá", en: "Date" },
  answers: { vi: "Kết quả đánh giá", en: "Answers" },
  rejections: { vi: "Căn cứ không đạt", en: "Grounds reported" },
  remarks: { vi: "Nhận xét", en: "Remarks" },
};

const assessor: FieldNames<ScoreSheet["assessor"]> = {
  id: { vi: "Mã định danh", en: "Identifier" },
  name: { vi: "Họ và tên", en: "Name" },
  position: { vi: "Chức vụ", en: "Position" },
  organisation: { vi: "Cơ quan, đơn vị", en: "Organisation" },
};

const evaluation: FieldNames<EvaluationRecord> = {
  id: { vi: "Mã định danh", en: "Identifier" },
  productId: { vi: "Mã định danh sản phẩm", en: "Identifier of the product" },
  decision: { vi: "Quyết định", en: "Decision" },
  set: { vi: "Phân nhóm sản phẩm", en: "Product set" },
  council: { vi: "Hội đồng", en: "Council" },
  date: { vi: "Ngày họp", en: "Date" },
  members: { vi: "Phiếu của các thành viên", en: "Members' score sheets" },
  rejections: { vi: "Căn cứ không đạt", en: "Grounds reported" },
};

const council: FieldNames<EvaluationRecord["council"]> = {
  tier: { vi: "Cấp", en: "Tier" },
  name: { vi: "Tên Hội đồng", en: "Name" },
  decisionNumber: { vi: "Số quyết định thành lập", en: "Number of the founding decision" },
  appointed: { vi: "Thành viên được cử", en: "Appointed members" },
};

const dossier: FieldNames<Dossier> = {
  id: { vi: "Mã định danh", en: "Identifier" },
  number: { vi: "Số phiếu đăng ký", en: "Number of the registration form" },
  kind: { vi: "Loại hồ sơ", en: "Kind" },
  productId: { vi: "Mã định danh sản phẩm", en: "Identifier of the product" },
  producerId: { vi: "Mã định danh chủ thể", en: "Identifier of the producer" },
  decision: { vi: "Quyết định", en: "Decision" },
  set: { vi: "Phân nhóm sản phẩm", en: "Product set" },
  filed: { vi: "Ngày nộp", en: "Filed on" },
  documents: { vi: "Tài liệu", en: "Documents" },
  samples: { vi: "Số mẫu sản phẩm", en: "Samples" },
};

const document: FieldNames<DossierDocument> = {
  id: { vi: "Mã định danh", en: "Identifier" },
  kind: { vi: "Loại tài liệu", en: "Kind" },
  name: { vi: "Tên tài liệu", en: "Title" },
  number: { vi: "Số", en: "Number" },
  issuer: { vi: "Nơi cấp", en: "Issuer" },
  issued: { vi: "Ngày cấp", en: "Issued on" },
  expires: { vi: "Có giá trị đến hết ngày", en: "Valid until" },
  media: { vi: "Hình thức", en: "Form" },
  criteria: { vi: "Tiêu chí", en: "Criteria" },
  url: { vi: "Địa chỉ xem", en: "Address" },
  notes: { vi: "Ghi chú", en: "Notes" },
};

const recognition: FieldNames<Recognition> = {
  id: { vi: "Mã định danh", en: "Identifier" },
  productId: { vi: "Mã định danh sản phẩm", en: "Identifier of the product" },
  productName: { vi: "Tên sản phẩm trong quyết định", en: "Name in the decision" },
  kind: { vi: "Loại", en: "Kind" },
  decision: { vi: "Quyết định áp dụng", en: "Decision applied" },
  stars: { vi: "Hạng sao", en: "Stars" },
  evidence: { vi: "Căn cứ công nhận", en: "Evidence" },
  decisionNumber: { vi: "Số quyết định công nhận", en: "Number of the decision" },
  date: { vi: "Ngày công nhận", en: "Date" },
  year: { vi: "Năm", en: "Year" },
  authority: { vi: "Cơ quan công nhận", en: "Authority" },
  expires: { vi: "Hết hạn sau ngày", en: "Last day" },
  sources: { vi: "Địa chỉ nguồn", en: "Sources" },
  revoked: { vi: "Thu hồi", en: "Revocation" },
  notes: { vi: "Ghi chú", en: "Notes" },
};

const authority: FieldNames<NonNullable<Recognition["authority"]>> = {
  tier: { vi: "Cấp", en: "Tier" },
  province: { vi: "Tỉnh, thành phố", en: "Province or city" },
  name: { vi: "Tên cơ quan", en: "Name" },
};

const revocation: FieldNames<NonNullable<Recognition["revoked"]>> = {
  date: { vi: "Ngày thu hồi", en: "Date" },
  ground: { vi: "Căn cứ thu hồi", en: "Ground" },
  decisionNumber: { vi: "Số quyết định thu hồi", en: "Number of the decision" },
};

const certificate: FieldNames<Certificate> = {
  id: { vi: "Mã định danh", en: "Identifier" },
  number: { vi: "Số giấy chứng nhận", en: "Number" },
  productId: { vi: "Mã định danh sản phẩm", en: "Identifier of the product" },
  recognitionId: { vi: "Mã định danh lần công nhận", en: "Identifier of the recognition" },
  productName: { vi: "Tên sản phẩm", en: "Product" },
  producerName: { vi: "Tên chủ thể", en: "Producer" },
  stars: { vi: "Hạng sao", en: "Stars" },
  issued: { vi: "Ngày cấp", en: "Issued on" },
  expires: { vi: "Hết hạn sau ngày", en: "Last day" },
  authority: { vi: "Cơ quan cấp", en: "Authority" },
  decisionNumber: { vi: "Số quyết định công nhận", en: "Number of the decision" },
  url: { vi: "Địa chỉ xem", en: "Address" },
};

/** The names of the fields of all records and of their parts, by the record or part they are fields of. */
export const fieldNames = {
  producer,
  registration,
  representative,
  contacts,
  labour,
  yearResult,
  address,
  place,
  formerAddress,
  formerCodes,
  product,
  material,
  story,
  packaging,
  label,
  intellectualProperty,
  productCertificate,
  testReport,
  market,
  output,
  revenue,
  scoreSheet,
  assessor,
  evaluation,
  council,
  dossier,
  document,
  recognition,
  authority,
  revocation,
  certificate,
} as const;
