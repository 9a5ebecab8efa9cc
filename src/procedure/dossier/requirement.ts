import type { Label } from "../../language/label.js";
import type { DocumentKind } from "../../records/dossier.js";
import type { DossierKind, ReadFrom } from "../timeline/instrument.js";

/** Who hands the dossier to whom: the producer first; districts stood in the place of communes until 1489/QĐ-TTg. */
export type DossierStage = "producer" | "commune-to-province" | "district-to-province" | "province-to-ministry";

/** The number of a form; `"01/02"` is the one for a new product or the one for an existing product. */
export type FormNumber = "01" | "02" | "03" | "04" | "01/02";

/** A document that is required only where there is such a thing, or such a duty. */
export type DocumentCondition = "if-any" | "if-registered";

/** What a document must show. */
export type DocumentContent =
  | "changes"
  | "evidence-of-changes"
  | "materials"
  | "technology"
  | "packaging"
  | "labels"
  | "quality-declaration"
  | "periodic-tests"
  | "market"
  | "output"
  | "revenue"
  | "time-limited-papers";

/** A document that a dossier must have. */
export interface RequiredDocument {
  readonly kind: DocumentKind;
  readonly name: Label;
  /** The form it is written on; null where there is none. */
  readonly form: FormNumber | null;
  /** Whether it must be there: not where it goes along only "if there is any" (nếu có). */
  readonly mandatory: boolean;
  /** Required only under this condition; absent where it always is. */
  readonly condition?: DocumentCondition;
  /** What it must show beyond its form. */
  readonly contents: readonly DocumentContent[];
  /** Part of the product dossier (hồ sơ sản phẩm) that the producer prepared and that goes along. */
  readonly inProductDossier: boolean;
  /** The article that asks for it. */
  readonly source: string;
}

/** How many sets of the dossier are handed in. */
export interface Copies {
  readonly paper: number;
  readonly electronic: number;
  /** A further paper copy for every member of the council. */
  readonly perCouncilMember: boolean;
}

/** The documents of one stage. */
export interface DocumentList {
  readonly documents: readonly RequiredDocument[];
  /** False where the list is known only in part. */
  readonly isComplete: boolean;
}

/** A stage as a decision has it. */
export interface StageRules {
  readonly stage: DossierStage;
  /** The first and the last day of the stage; null where it has no such end within the decision's time. */
  readonly from: string | null;
  readonly until: string | null;
  /** The list for every kind of dossier; null where none is known. */
  readonly lists: Readonly<Record<DossierKind, DocumentList>> | null;
}

/** What a decision says about dossiers. */
export interface DossierRules {
  /** The decision's code. */
  readonly decision: string;
  readonly source: string;
  readonly readFrom: ReadFrom;
  /** The codes of its sectors; null where they are not checked. */
  readonly sectors: readonly string[] | null;
  /** How many samples go along; null where the number is not known. */
  readonly samples: number | null;
  /** The sectors without samples. */
  readonly withoutSamples: readonly string[];
  /** The provision on samples. */
  readonly samplesSource: string;
  readonly copies: Copies;
  readonly stages: readonly StageRules[];
}
