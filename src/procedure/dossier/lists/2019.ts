import type { DossierRules, RequiredDocument } from "../requirement.js";
import { complete, document, forAllKinds, productDossier } from "./document.js";

const annex = "1048/QĐ-TTg, annex II.3";

/** The mandatory documents; the plan and the description have no kind of their own among those of 26/2026. */
const producer: readonly RequiredDocument[] = [
  document("registration-form", `${annex}.a`, { form: "01/02" }),
  document("other", `${annex}.a`, {
    name: { vi: "Phương án, kế hoạch kinh doanh", en: "Business plan" },
    form: "03",
  }),
  document("other", `${annex}.a`, {
    name: { vi: "Giới thiệu bộ máy tổ chức", en: "Description of the organisation" },
    form: "04",
  }),
  document("business-registration", `${annex}.a`, { condition: "if-registered" }),
];

/**
 * Dossiers under 1048/QĐ-TTg, annex II.3 and II.4. The lists do not tell first dossiers from later ones.
 *
 * The print of 1048 was read in full; whether 781/QĐ-TTg changed these lists was not. How the decision
 * names its sectors is not checked; services had no samples.
 */
export const dossierRules2019: DossierRules = {
  decision: "2019",
  source: annex,
  readFrom: "text-before-amendment",
  sectors: null,
  samples: 5,
  withoutSamples: ["tourism"],
  samplesSource: `${annex}.a`,
  copies: { paper: 1, electronic: 0, perCouncilMember: true },
  stages: [
    { stage: "producer", from: null, until: null, lists: forAllKinds(complete(...producer)) },
    {
      stage: "district-to-province",
      from: null,
      until: null,
      lists: forAllKinds(
        complete(
          document("other", `${annex}.b`, {
            name: { vi: "Công văn đề nghị của UBND cấp huyện", en: "District's request" },
          }),
          document("council-report", `${annex}.b`, {
            name: { vi: "Biên bản đánh giá của Hội đồng cấp huyện", en: "Minutes of the district council" },
          }),
          ...productDossier(producer),
        ),
      ),
    },
    {
      stage: "province-to-ministry",
      from: null,
      until: null,
      lists: forAllKinds(
        complete(
          document("province-request", `${annex}.c`),
          document("council-report", `${annex}.c`, {
            name: { vi: "Biên bản đánh giá của Hội đồng cấp tỉnh", en: "Minutes of the provincial council" },
          }),
          document("result-approval", `${annex}.c`),
          document("other", `${annex}.c`, {
            name: { vi: "Giấy chứng nhận đạt sao của sản phẩm", en: "Certificate of the product's stars" },
          }),
          ...productDossier(producer),
          document("additional-tests", `${annex}.c`, { condition: "if-any" }),
        ),
      ),
    },
  ],
};
