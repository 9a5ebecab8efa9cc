import type { FindingOf, Given } from "../base/finding.js";
import type { InputIssueParams } from "../base/input-issue.js";
import type { LookUpIssueParams } from "../decisions/look-up-issue.js";

/**
 * What can be wrong with a record, by stable code, each with the parameters its sentence needs.
 *
 * Parameters never hold what was written where it may be about a person (names, numbers, addresses): the path says
 * where to look. Only dates, codes of things, names of unknown fields (cut after 60 characters) and counts are repeated.
 */
export interface RecordIssueParams extends InputIssueParams, LookUpIssueParams {
  /** A rule of the caller's own, in a schema extended from ours. */
  custom: { message: string };

  /** A number of stars typed into a record: stars come from a recognition. */
  "field.stars-typed": { field: string };
  "list.too-short": { least: number };

  "number.not-whole": Record<never, never>;
  "number.too-small": { least: number };
  "number.too-large": { most: number };

  "email.malformed": Record<never, never>;
  "url.malformed": Record<never, never>;
  "phone.malformed": Record<never, never>;
  /** A mobile number of eleven digits, as they were before September 2018. */
  "phone.old-mobile": Record<never, never>;
  /** A number such as 1900 1234, which cannot be called from abroad and has no international form. */
  "phone.service-line": Record<never, never>;
  "tax-code.malformed": Record<never, never>;
  "tax-code.check-digit": Record<never, never>;
  "identity-number.malformed": Record<never, never>;
  "gtin.malformed": { given: Given };
  "gtin.check-digit": { given: Given };
  /** Not repeated: people type a whole address there. */
  "province-code.malformed": Record<never, never>;
  "district-code.malformed": Record<never, never>;
  "commune-code.malformed": Record<never, never>;
  "set.malformed": { given: Given };
  "criterion-code.malformed": { given: Given };
  "ground-code.malformed": { given: Given };
  /** Not of a shape any criterion asks for: a level number, a case with its level, or a list of ticked levels. */
  "answer.malformed": Record<never, never>;
  "country.malformed": { given: Given };
  "language-tag.malformed": { given: Given };

  /** A period that ends on or before the day it begins. */
  "period.ends-before-start": { from: string; to: string };
  /** Neither a current address nor a former one is given. */
  "address.empty": Record<never, never>;
  "address.unknown-province": { given: Given };
  "address.unknown-commune": { given: Given };
  "address.commune-of-other-province": { given: Given; province: string };
  /** More workers from the commune than workers. */
  "producer.more-local-than-total": { fromCommune: number; total: number };
  /** A share of local capital for a form of enterprise that has no shares. */
  "producer.local-capital-not-joint-stock": Record<never, never>;
  /** Neither `producerId` nor `producer` is given. */
  "product.no-producer": Record<never, never>;
  "product.older-than-producer": { since: string; founded: string };
  "product.material-shares-over-100": { total: number };
  /** A certificate, right or document of the kind `other` without a name. */
  "other.unnamed": Record<never, never>;
  /** A signed decision without its number, date or authority. */
  "recognition.missing-proof": Record<never, never>;
  /** Official news without an address where it can be read. */
  "recognition.missing-source": Record<never, never>;
  "recognition.revoked-before-award": { date: string; revoked: string };
  /** The decision has no such product set, but another decision has. */
  "set.of-other-decision": { decision: string; given: Given; others: readonly string[] };
  /** A sheet of another decision or product set than the evaluation it stands in. */
  "sheet.other-set": { expected: string };
  /** A sheet of another product than the evaluation it stands in. */
  "sheet.other-product": { expected: string };
  /** A sheet among a council's that no council member filled in. */
  "sheet.not-a-council-member": Record<never, never>;
}

/** The stable code of an issue of a record. */
export type RecordIssueCode = keyof RecordIssueParams;

/** A problem of a record: what is wrong, where, and the parameters of its sentence. */
export type RecordIssue<C extends RecordIssueCode = RecordIssueCode> = FindingOf<RecordIssueParams, C>;

/** Issues as they are found. */
export type IssueList = RecordIssue[];

/** Codes whose sentence repeats what was given. */
export type GivenIssueCode = {
  [C in RecordIssueCode]: RecordIssueParams[C] extends { given: Given }
    ? { given: Given } extends RecordIssueParams[C]
      ? C
      : never
    : never;
}[RecordIssueCode];
