import type { ProducerType } from "../../decisions/participation.js";
import type { OptionNames } from "./name-of.js";

/** The types of producer (26/2026/QĐ-TTg art. 2.3). */
export const producerTypeNames: OptionNames<ProducerType> = {
  enterprise: { vi: "Doanh nghiệp", en: "Enterprise" },
  cooperative: { vi: "Hợp tác xã", en: "Cooperative" },
  "cooperative-group": { vi: "Tổ hợp tác", en: "Cooperative group" },
  farm: { vi: "Trang trại", en: "Farm" },
  "production-household": { vi: "Hộ sản xuất", en: "Production household" },
  "registered-household": { vi: "Hộ gia đình có đăng ký kinh doanh", en: "Registered family household" },
  association: { vi: "Hội, hiệp hội", en: "Association" },
  "operating-centre": { vi: "Trung tâm điều hành", en: "Operating centre" },
  "equivalent-organisation": { vi: "Tổ chức tương đương", en: "Equivalent organisation" },
};
