import { decisions } from "../../../src/decisions/index.js";
import { rateEvaluation } from "../../../src/exchange/index.js";
import * as records from "../../../src/records/index.js";
import { findFormerProvince, findProvince, provinceKind } from "../../../src/records/provinces.js";
import { full } from "../../support/full-records.js";
import { minimal, schemaNames, schemas } from "../../support/records.js";
import type { Target } from "../target.js";
import { sets } from "./scoring.js";

const texts = (...samples: string[]) => samples.map((sample) => () => [sample]);
const units = () => ({ hasProvince: (code: string) => code === "19", provinceOf: () => "19" });
const issues = () => {
  const result = records.validate(records.productSchema, { name: "", gtins: ["1"], set: 99, decision: "2026" });
  return result.ok ? [] : result.issues;
};

/** The functions of `ocop/records` and the entries below it. */
export const recordTargets: readonly Target[] = [
  ...schemaNames.flatMap((name): readonly Target[] => [
    {
      name: `validate, ${name}`,
      of: records.validate,
      call: (record: unknown) => records.validate(schemas[name], record),
      whose: ["user"],
      samples: [() => [full[name]()], () => [full[name]()], () => [minimal[name]()]],
      share: 0.8,
    },
    {
      name: `formSchema, ${name}`,
      of: records.formSchema,
      call: (record: unknown) => records.formSchema(schemas[name], "vi")["~standard"].validate(record),
      whose: ["user"],
      samples: [() => [full[name]()], () => [minimal[name]()]],
      share: 0.3,
      read: (result: { readonly issues?: readonly { readonly message: string }[] }) =>
        (result.issues ?? []).map(({ message }) => message),
    },
  ]),
  {
    name: "validate, documentSchema",
    of: records.validate,
    call: (record: unknown) => records.validate(records.documentSchema, record),
    whose: ["user"],
    samples: [() => [(full.dossier() as { documents: unknown[] }).documents[0]]],
  },
  {
    name: "validate, its schema",
    of: records.validate,
    whose: ["package", "user"],
    samples: [() => [records.recognitionSchema, full.recognition()]],
    share: 0.1,
  },
  {
    name: "formSchema, its arguments",
    of: records.formSchema,
    whose: ["package", "programmer"],
    samples: [() => [records.recognitionSchema, "vi"]],
    share: 0.1,
    isNoData: true,
  },
  {
    name: "checkAddress",
    of: records.checkAddress,
    whose: ["user", "programmer"],
    samples: [() => [full.address(), units()]],
  },
  {
    name: "displayRank",
    of: records.displayRank,
    whose: ["user", "programmer"],
    samples: [() => [full.recognition(), "2026-11-24"], () => [minimal.recognition(), "2026-11-24"]],
  },
  {
    name: "eligibility",
    of: records.eligibility,
    whose: ["user", "package"],
    samples: sets.map((set) => () => [full.producer(), set]),
  },
  {
    name: "resolveSet",
    of: records.resolveSet,
    whose: ["user", "package"],
    samples: [() => [full.product(), decisions], () => [{ decision: "2026", set: 99 }, decisions]],
    handsThrough: ["value"],
  },
  {
    name: "toEvaluation",
    of: records.toEvaluation,
    // What is not as records are it leaves to rateEvaluation.
    call: (record: never) => rateEvaluation(records.toEvaluation(record), decisions),
    whose: ["user"],
    samples: [() => [full["score-sheet"]()], () => [full.evaluation()]],
  },
  {
    name: "rateRecord",
    of: records.rateRecord,
    whose: ["user", "package", "programmer"],
    samples: [() => [full["score-sheet"](), decisions, {}], () => [full.evaluation(), decisions, { tier: "province" }]],
  },
  {
    name: "recordMessage",
    of: records.recordMessage,
    whose: ["programmer", "programmer"],
    samples: issues().map((issue) => () => [{ ...issue }, "vi"]),
    share: 0.3,
    read: (text: string) => [text],
  },
  {
    name: "toFieldErrors",
    of: records.toFieldErrors,
    whose: ["package", "programmer"],
    samples: [() => [issues(), "vi"]],
    share: 0.5,
    read: ({ formErrors, fieldErrors }: records.FieldErrors) => [...formErrors, ...Object.values(fieldErrors).flat()],
  },
  { name: "checkDigitOf", of: records.checkDigitOf, whose: ["programmer"], samples: texts("893456313814"), share: 0.2 },
  {
    name: "nameKey",
    of: records.nameKey,
    whose: ["user"],
    samples: texts("HTX Chè Hòa-Bình", "Công ty TNHH “Trà Việt”"),
    share: 0.5,
    read: (key: string) => [key],
  },
  { name: "parseGtin", of: records.parseGtin, whose: ["user"], samples: texts("893 4563 13814 1"), share: 0.5 },
  {
    name: "parsePhone",
    of: records.parsePhone,
    whose: ["user"],
    samples: texts("(028) 3822 1234", "+84912345678", "+44 (0)20 7946 0000"),
    share: 0.5,
  },
  {
    name: "splitPhones",
    of: records.splitPhones,
    whose: ["user"],
    samples: texts("0912 345 678 hoặc 028 3822 1234; 0912345678"),
    share: 0.5,
  },
  {
    name: "parseTaxCode",
    of: records.parseTaxCode,
    whose: ["user"],
    samples: texts("0100109106-001", "001099012345"),
    share: 0.5,
  },
  { name: "findFormerProvince", of: findFormerProvince, whose: ["user"], samples: texts("Yên Bái", "BR-VT") },
  { name: "findProvince", of: findProvince, whose: ["user"], samples: texts("19", "Thái Nguyên", "TP. Hà Nội") },
  { name: "provinceKind", of: provinceKind, whose: ["user", "programmer"], samples: [() => ["46", "2026-11-24"]] },
];
