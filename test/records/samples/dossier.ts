import { validDossier } from "../../support/full-evaluation.js";
import { minimalDossier } from "../../support/records.js";
import { url } from "./contacts.js";
import { fields, id, line, list, option, paragraphs } from "./kind.js";
import { ofFields, ofMissing } from "./of-fields.js";
import { accepted, issue, refused, type Sample } from "./sample.js";
import { count, criterion, day, set } from "./scalars.js";

const dossier = minimalDossier();
const documents = (...list: object[]) => ({ ...dossier, documents: list });

export const dossierSamples: readonly Sample[] = [
  accepted("dossier", "every field", validDossier()),
  accepted("dossier", "only what is required", dossier),
  ...ofFields({
    schema: "dossier",
    kinds: {
      id,
      number: line(100),
      kind: option("first", "upgrade", "re-evaluation"),
      productId: id,
      producerId: id,
      decision: option("2018", "2019", "2023", "2026"),
      set,
      filed: day,
      documents: list(500, () => ({ kind: "story" })),
      samples: count,
    },
  }),
  ...ofFields({
    schema: "dossier",
    base: documents({ kind: "story", name: "Chuyện" }),
    kinds: {
      "documents.0": fields({ kind: "story" }),
      "documents.0.id": id,
      "documents.0.kind": option(
        "registration-form",
        "self-assessment-report",
        "commune-report",
        "commune-request",
        "province-request",
        "advisory-report",
        "council-report",
        "result-approval",
        "additional-tests",
        "business-registration",
        "production-eligibility",
        "material-origin",
        "environment",
        "labour",
        "growth",
        "intellectual-property",
        "market",
        "promotion",
        "story",
        "quality-declaration",
        "test-report",
        "traceability",
        "quality-management",
        "award",
        "other",
      ),
      "documents.0.name": line(300),
      "documents.0.number": line(100),
      "documents.0.issuer": line(200),
      "documents.0.issued": day,
      "documents.0.expires": day,
      "documents.0.media": list(2, () => "paper"),
      "documents.0.media.0": option("paper", "electronic"),
      "documents.0.criteria": list(100, () => "1.1"),
      "documents.0.criteria.0": criterion,
      "documents.0.url": url,
      "documents.0.notes": paragraphs(2000),
    },
  }),
  ...ofMissing("dossier", validDossier(), ["kind", "decision", "set", "documents", "documents.0.kind"]),
  refused("dossier", "typed stars", { ...dossier, star: 5 }, issue("field.stars-typed", ["star"], { field: "star" })),
  refused("dossier", "unknown field", { ...dossier, fee: 5 }, issue("field.unknown", ["fee"], { field: "fee" })),
  refused(
    "dossier",
    "another document without a name",
    documents({ kind: "other" }),
    issue("other.unnamed", ["documents", 0, "name"]),
  ),
  refused(
    "dossier",
    "a document that ends before it was issued",
    documents({ kind: "story", issued: "2026-01-02", expires: "2026-01-01" }),
    issue("period.ends-before-start", ["documents", 0, "expires"], { from: "2026-01-02", to: "2026-01-01" }),
  ),
  accepted(
    "dossier",
    "a document of one day",
    documents({ kind: "story", issued: "2026-01-02", expires: "2026-01-02" }),
  ),
  accepted("dossier", "documents without identifiers", documents({ kind: "story" }, { kind: "story" })),
  refused(
    "dossier",
    "an identifier twice, once with a space",
    documents({ kind: "story", id: "a" }, { kind: "award", id: "b" }, { kind: "award", id: "a " }),
    issue("list.twice", ["documents", 2, "id"], { first: 0 }),
  ),
];
