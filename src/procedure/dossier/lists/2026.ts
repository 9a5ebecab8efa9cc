import type { DossierKind } from "../../timeline/instrument.js";
import type { DocumentContent, DocumentList, DossierRules, RequiredDocument } from "../requirement.js";
import { complete, document, productDossier } from "./document.js";

const instrument = "26/2026/QĐ-TTg";

const sectors = ["food", "drinks", "medicinal", "handicraft", "ornamental", "tourism"];

/** The form and the report; what the kind of dossier adds stands in the report (form 02, end of part III). */
function ofProducer(source: string, contents: readonly DocumentContent[]): readonly RequiredDocument[] {
  return [
    document("registration-form", source, { form: "01" }),
    document("self-assessment-report", source, { form: "02", contents }),
  ];
}

const updates: readonly DocumentContent[] = [
  "materials",
  "technology",
  "packaging",
  "labels",
  "quality-declaration",
  "periodic-tests",
  "market",
  "output",
  "revenue",
  "time-limited-papers",
];

const producer: Readonly<Record<DossierKind, readonly RequiredDocument[]>> = {
  first: ofProducer(`${instrument}, art. 6.1a`, []),
  upgrade: ofProducer(`${instrument}, art. 6.1b`, ["changes", "evidence-of-changes"]),
  "re-evaluation": ofProducer(`${instrument}, art. 6.1c`, updates),
};

function ofCommune(kind: DossierKind): DocumentList {
  return complete(
    document("commune-request", `${instrument}, art. 6.2a`),
    document("commune-report", `${instrument}, art. 6.2b`, { form: "03" }),
    ...productDossier(producer[kind]),
  );
}

/** Upgrades have the list of a first dossier (art. 7.5a). */
function ofProvince(kind: "first" | "upgrade"): DocumentList {
  const source = `${instrument}, art. 6.3a`;
  return complete(
    document("province-request", source),
    document("advisory-report", source, {
      name: { vi: "Báo cáo của Tổ tư vấn Hội đồng cấp tỉnh", en: "Report of the provincial council's advisory team" },
    }),
    document("council-report", source),
    document("result-approval", source),
    ...productDossier(producer[kind]),
    document("additional-tests", source, { condition: "if-any" }),
  );
}

const renewalByProvince: DocumentList = complete(
  document("province-request", `${instrument}, art. 6.3b`),
  document("advisory-report", `${instrument}, art. 6.3b`, {
    name: {
      vi: "Báo cáo của cơ quan tham mưu quản lý OCOP cấp tỉnh",
      en: "Report of the province's OCOP agency",
    },
  }),
  ...productDossier(producer["re-evaluation"]),
  document("additional-tests", `${instrument}, art. 6.3b`, { condition: "if-any" }),
);

/**
 * Dossiers under 26/2026/QĐ-TTg, art. 6 and 7.
 *
 * Our reading: the five samples of art. 6.2d are asked of the producer from the start, for form 01 (item 5) has them
 * among what is attached; and art. 6.3b, written for products of 5 stars, is used for every re-evaluation that goes to
 * the Ministry.
 */
export const dossierRules2026: DossierRules = {
  decision: "2026",
  source: `${instrument}, art. 6`,
  readFrom: "text",
  sectors,
  samples: 5,
  withoutSamples: ["tourism"],
  samplesSource: `${instrument}, art. 6.2d, 6.3`,
  copies: { paper: 1, electronic: 1, perCouncilMember: false },
  stages: [
    {
      stage: "producer",
      from: null,
      until: null,
      lists: {
        first: complete(...producer.first),
        upgrade: complete(...producer.upgrade),
        "re-evaluation": complete(...producer["re-evaluation"]),
      },
    },
    {
      stage: "commune-to-province",
      from: null,
      until: null,
      lists: {
        first: ofCommune("first"),
        upgrade: ofCommune("upgrade"),
        "re-evaluation": ofCommune("re-evaluation"),
      },
    },
    {
      stage: "province-to-ministry",
      from: null,
      until: null,
      lists: { first: ofProvince("first"), upgrade: ofProvince("upgrade"), "re-evaluation": renewalByProvince },
    },
  ],
};
