import type { EnterpriseSize, ProducerType } from "../decisions/participation.js";
import { sourceText } from "../language/article.js";
import type { Sentences } from "../language/words.js";
import type { EligibilityParams } from "./eligibility.js";
import { producerTypeNames } from "./names/producer-type-names.js";

/** A sentence for every reason of an eligibility. */
export function eligibilitySentences(): Sentences<EligibilityParams> {
  return {
    "eligibility.type-unknown": {
      vi: () => "Chưa rõ loại hình chủ thể",
      en: () => "The type of producer is not known",
    },
    "eligibility.type-not-named": {
      vi: ({ type, source }) =>
        `${producerTypeNames[type].vi} không thuộc đối tượng tham gia (${sourceText(source, "vi")})`,
      en: ({ type, source }) => `${typesEn[type]} may not take part (${source})`,
    },
    "eligibility.only-in-sectors": {
      vi: ({ type, source }) =>
        `${producerTypeNames[type].vi} chỉ tham gia với sản phẩm dịch vụ du lịch (${sourceText(source, "vi")})`,
      en: ({ type, source }) => `${typesEn[type]} may take part with tourism products only (${source})`,
    },
    "eligibility.too-large": {
      vi: ({ source }) => `Chỉ doanh nghiệp nhỏ và vừa được tham gia (${sourceText(source, "vi")})`,
      en: ({ source }) => `Only small and medium enterprises may take part (${source})`,
    },
    "eligibility.size-unknown": {
      vi: ({ allowed, source }) =>
        `Chưa rõ quy mô doanh nghiệp; được tham gia: ${allowed.map((size) => sizesVi[size]).join(", ")} (${sourceText(source, "vi")})`,
      en: ({ allowed, source }) =>
        `The size of the enterprise is not known; ${allowed.join(", ")} enterprises may take part (${source})`,
    },
    "eligibility.registration-unknown": {
      vi: ({ type, source, isReading }) =>
        isReading
          ? `${producerTypeNames[type].vi} ở đây hiểu là phải có đăng ký kinh doanh (${sourceText(source, "vi")}); chưa có thông tin`
          : `Cần giấy đăng ký kinh doanh; chưa có thông tin (${sourceText(source, "vi")})`,
      en: ({ type, source, isReading }) =>
        isReading
          ? `${typesEn[type]} is read here to need a business registration (${source}); none is given`
          : `Business registration is required; none is given (${source})`,
    },
    "eligibility.rules-unknown": {
      vi: ({ decision }) => `Chưa có thông tin về đối tượng tham gia theo quyết định năm ${decision}`,
      en: ({ decision }) => `Who may take part under the decision of ${decision} is not known to this package`,
    },
  };
}

const typesEn: Readonly<Record<ProducerType, string>> = {
  enterprise: "An enterprise",
  cooperative: "A cooperative",
  "cooperative-group": "A cooperative group",
  farm: "A farm",
  "production-household": "A production household",
  "registered-household": "A registered family household",
  association: "An association",
  "operating-centre": "An operating centre",
  "equivalent-organisation": "An equivalent organisation",
};

const sizesVi: Readonly<Record<EnterpriseSize, string>> = {
  micro: "siêu nhỏ",
  small: "nhỏ",
  medium: "vừa",
  large: "lớn",
};
