import type { Label } from "../language/label.js";
import type { Sector } from "./classification.js";
import type { CriteriaSet } from "./criteria-set.js";
import type { Rules } from "./rules.js";

/**
 * A place where the print of a decision is doubtful: what it prints, what is taken, and why.
 *
 * A slip is never corrected silently. Where `taken` equals what is printed, the doubt is recorded and nothing changed.
 */
export interface Erratum {
  /** The numbers of the sets concerned; empty for the articles. */
  readonly sets: readonly number[];
  /** Where in the form or the decision: a criterion, a heading, an article. */
  readonly where: string;
  readonly printed: string;
  readonly taken: string;
  readonly reason: Label;
}

/** A legal edition of the rules (quyết định), with everything the package knows of it. */
export interface Decision {
  /** The decision's code, such as `"2026"`. */
  readonly code: string;
  /** The instrument, such as `"26/2026/QĐ-TTg"`. */
  readonly number: string;
  /** The day it was signed, `YYYY-MM-DD`. */
  readonly signed: string;
  /** The day it took effect, `YYYY-MM-DD`. */
  readonly effective: string;
  readonly name: Label;
  readonly rules: Rules;
  /** Sectors, groups and product sets. */
  readonly classification: readonly Sector[];
  /** The criteria sets in the order of their numbers; none for a decision without points. */
  readonly sets: readonly CriteriaSet[];
  /** Sets as an instrument amended them, beside the originals, with the first day they were in force. */
  readonly amendedSets?: readonly { readonly from: string; readonly set: CriteriaSet }[];
  /** Why its criteria sets are not first-hand, where they are not. */
  readonly sourceNote?: Label;
  /** Where its print is doubtful. */
  readonly errata: readonly Erratum[];
  /** The set with this number (`11`), slug (`"tea"`) or code (`"2026/11"`); undefined for any other key. */
  readonly find: (key: unknown) => CriteriaSet | undefined;
  /** What the levels of a criterion share, or what its form tells the assessor to look at. */
  readonly hintFor: (
    set: Pick<CriteriaSet, "decision" | "set" | "slug" | "amendedBy">,
    criterion: string,
  ) => Label | undefined;
}
