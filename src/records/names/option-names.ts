import type { EnterpriseSize } from "../../decisions/participation.js";
import type { Dossier, DossierDocument } from "../dossier.js";
import type { EvaluationRecord } from "../evaluation.js";
import type { Producer } from "../producer.js";
import type { Product } from "../product.js";
import type { Evidence, Recognition } from "../recognition.js";
import type { ScoreSheet } from "../score-sheet.js";
import { documentNames } from "./document-names.js";
import type { ItemOf, OptionNames } from "./name-of.js";
import { producerTypeNames } from "./producer-type-names.js";
import { revocationGroundNames } from "./revocation-ground-names.js";

const enterpriseSize: OptionNames<EnterpriseSize> = {
  micro: { vi: "Siêu nhỏ", en: "Micro" },
  small: { vi: "Nhỏ", en: "Small" },
  medium: { vi: "Vừa", en: "Medium" },
  large: { vi: "Lớn", en: "Large" },
};

type Enterprise = Extract<Producer, { type: "enterprise" }>;
type Cooperative = Extract<Producer, { type: "cooperative" }>;

const legalForm: OptionNames<NonNullable<Enterprise["legalForm"]>> = {
  private: { vi: "Doanh nghiệp tư nhân", en: "Private enterprise" },
  "single-member-llc": { vi: "Công ty TNHH một thành viên", en: "Single-member limited company" },
  "multi-member-llc": { vi: "Công ty TNHH hai thành viên trở lên", en: "Limited company of two members or more" },
  "joint-stock": { vi: "Công ty cổ phần", en: "Joint-stock company" },
};

const cooperativeClass: OptionNames<NonNullable<Cooperative["class"]>> = {
  good: { vi: "Tốt", en: "Good" },
  fair: { vi: "Khá", en: "Fair" },
  average: { vi: "Trung bình", en: "Average" },
  weak: { vi: "Yếu", en: "Weak" },
};

const materialOrigin: OptionNames<ItemOf<Product["materials"]>["origin"]> = {
  commune: { vi: "Trong xã", en: "The commune" },
  province: { vi: "Nơi khác trong tỉnh", en: "Elsewhere in the province" },
  country: { vi: "Tỉnh khác trong nước", en: "Elsewhere in Vietnam" },
  imported: { vi: "Nhập khẩu", en: "Imported" },
  unknown: { vi: "Chưa rõ", en: "Not known" },
};

const storyMedium: OptionNames<ItemOf<NonNullable<Product["story"]>["media"]>> = {
  leaflet: { vi: "Tờ rơi", en: "Leaflet" },
  website: { vi: "Website", en: "Website" },
  image: { vi: "Hình ảnh", en: "Pictures" },
  film: { vi: "Phim, video", en: "Film" },
  audio: { vi: "Âm thanh", en: "Sound" },
  traceability: { vi: "Hồ sơ truy xuất nguồn gốc", en: "Traceability record" },
};

const marketArea: OptionNames<ItemOf<Product["markets"]>["area"]> = {
  commune: { vi: "Trong xã", en: "The commune" },
  domestic: { vi: "Trong nước", en: "Vietnam" },
  export: { vi: "Xuất khẩu", en: "Abroad" },
};

const marketChannel: OptionNames<NonNullable<ItemOf<Product["markets"]>["channel"]>> = {
  direct: { vi: "Bán trực tiếp", en: "Direct sale" },
  agent: { vi: "Đại lý, nhà phân phối", en: "Agents, distributors" },
  supermarket: { vi: "Siêu thị", en: "Supermarkets" },
  "e-commerce": { vi: "Thương mại điện tử", en: "E-commerce" },
};

type Right = ItemOf<Product["intellectualProperty"]>;

const rightKind: OptionNames<Right["kind"]> = {
  trademark: { vi: "Nhãn hiệu", en: "Trademark" },
  "collective-mark": { vi: "Nhãn hiệu tập thể", en: "Collective mark" },
  "certification-mark": { vi: "Nhãn hiệu chứng nhận", en: "Certification mark" },
  "geographical-indication": { vi: "Chỉ dẫn địa lý", en: "Geographical indication" },
  patent: { vi: "Sáng chế", en: "Patent" },
  "industrial-design": { vi: "Kiểu dáng công nghiệp", en: "Industrial design" },
  copyright: { vi: "Quyền tác giả", en: "Copyright" },
  other: { vi: "Quyền khác", en: "Other right" },
};

const rightStatus: OptionNames<Right["status"]> = {
  filed: { vi: "Đã nộp đơn", en: "Filed" },
  accepted: { vi: "Đơn được chấp nhận hợp lệ", en: "Accepted as to form" },
  published: { vi: "Đơn đã công bố", en: "Published" },
  granted: { vi: "Đã cấp văn bằng bảo hộ", en: "Granted" },
  licensed: { vi: "Được quyền sử dụng", en: "Licensed" },
};

const certificateKind: OptionNames<ItemOf<Product["certificates"]>["kind"]> = {
  vietgap: { vi: "VietGAP", en: "VietGAP" },
  globalgap: { vi: "GlobalG.A.P.", en: "GLOBALG.A.P." },
  "organic-national": { vi: "Hữu cơ theo tiêu chuẩn Việt Nam", en: "Organic, Vietnamese standard" },
  "organic-international": { vi: "Hữu cơ theo tiêu chuẩn quốc tế", en: "Organic, international standard" },
  "food-safety-eligibility": {
    vi: "Giấy chứng nhận cơ sở đủ điều kiện an toàn thực phẩm",
    en: "Certificate of food safety eligibility",
  },
  "production-eligibility": {
    vi: "Giấy chứng nhận đủ điều kiện sản xuất",
    en: "Certificate of production eligibility",
  },
  "quality-declaration": { vi: "Hồ sơ công bố chất lượng", en: "Quality declaration" },
  haccp: { vi: "HACCP", en: "HACCP" },
  "iso-22000": { vi: "ISO 22000", en: "ISO 22000" },
  "iso-9001": { vi: "ISO 9001", en: "ISO 9001" },
  "fssc-22000": { vi: "FSSC 22000", en: "FSSC 22000" },
  brc: { vi: "BRC", en: "BRC" },
  gmp: { vi: "GMP", en: "GMP" },
  halal: { vi: "Halal", en: "Halal" },
  fda: { vi: "FDA", en: "FDA" },
  "fair-trade": { vi: "Thương mại công bằng (Fair Trade)", en: "Fair trade" },
  asc: { vi: "ASC", en: "ASC" },
  msc: { vi: "MSC", en: "MSC" },
  other: { vi: "Chứng nhận khác", en: "Other certificate" },
};

const documentMedium: OptionNames<ItemOf<DossierDocument["media"]>> = {
  paper: { vi: "Bản giấy", en: "On paper" },
  electronic: { vi: "Bản điện tử", en: "Electronic" },
};

const evaluationKind: OptionNames<Dossier["kind"] & NonNullable<Recognition["kind"]>> = {
  first: { vi: "Đánh giá, phân hạng lần đầu", en: "First evaluation" },
  upgrade: { vi: "Nâng hạng", en: "Upgrade" },
  "re-evaluation": { vi: "Đánh giá, phân hạng lại", en: "Re-evaluation" },
};

const authorityTier: OptionNames<EvaluationRecord["council"]["tier"] & NonNullable<Recognition["authority"]>["tier"]> =
  {
    district: { vi: "Cấp huyện (đến ngày 30/6/2025)", en: "District (until 2025-06-30)" },
    province: { vi: "Cấp tỉnh", en: "Province" },
    ministry: { vi: "Cấp trung ương", en: "Ministry" },
  };

const evidence: OptionNames<Evidence> = {
  "signed-decision": { vi: "Quyết định công nhận đã ký", en: "Signed decision" },
  "official-news": { vi: "Tin của cơ quan nhà nước", en: "Official news" },
  proposal: { vi: "Đề xuất, chưa công nhận", en: "Proposal, not yet recognised" },
  "own-claim": { vi: "Chủ thể tự công bố", en: "The producer's own claim" },
};

const sheetRole: OptionNames<ScoreSheet["role"]> = {
  "self-assessment": { vi: "Chủ thể tự đánh giá", en: "The producer's self-assessment" },
  "commune-report": { vi: "Báo cáo của UBND cấp xã", en: "The commune's report" },
  "advisory-team": { vi: "Tổ tư vấn", en: "Advisory team" },
  "council-member": { vi: "Thành viên Hội đồng", en: "Council member" },
};

/** The names of all options of records, by what they are options of. */
export const optionNames = {
  producerType: producerTypeNames,
  enterpriseSize,
  legalForm,
  cooperativeClass,
  materialOrigin,
  storyMedium,
  marketArea,
  marketChannel,
  rightKind,
  rightStatus,
  certificateKind,
  documentKind: documentNames,
  documentMedium,
  evaluationKind,
  authorityTier,
  evidence,
  revocationGround: revocationGroundNames,
  sheetRole,
} as const;
