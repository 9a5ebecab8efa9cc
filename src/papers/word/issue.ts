import type { FindingOf } from "../../base/finding.js";
import type { InputIssue } from "../../base/input-issue.js";
import type { Issue } from "../../scoring/issue.js";

/** What can be wrong with the data of a paper, by stable code, each with the parameters its sentence needs. */
export interface PaperIssueParams {
  /** There is nothing to write of. */
  "paper.no-evaluations": Record<never, never>;
  /** A sheet is of nobody whom the session lists as a member. */
  "paper.not-a-member": { member: string | number };
  /** Two members are known by the same identifier or name; `first` is the place of the first, counted from 0. */
  "paper.same-member": { member: string | number; first: number };
  /** A member who is said to be absent has a sheet. */
  "paper.absent-with-sheet": { member: string };
  /** Evaluations of one session are by different decisions. */
  "paper.other-decision": { decision: string; first: string };
}

/** The stable code of a problem with the data of a paper. */
export type PaperIssueCode = keyof PaperIssueParams;

/** A problem with the data of a paper: its own, one with the form of what was given, or one of an evaluation. */
export type PaperIssue = FindingOf<PaperIssueParams> | InputIssue | Issue;

/** What a reader of a paper should know, by stable code. */
export interface PaperNoteParams {
  /** Opinions are taken in writing although the product is not evaluated again: art. 7.6d speaks of re-evaluations alone. */
  "paper.written-but-first": { product: string };
  /** Opinions in writing differ: then art. 7.6d lets the council meet. */
  "paper.written-and-divergent": { product: string };
  /** The average is 90 or more, but floors are missed: the dossier still goes up. */
  "paper.referred-below-floors": { product: string; stars: number };
}

/** The stable code of a remark on a paper. */
export type PaperNoteCode = keyof PaperNoteParams;

/** A remark on the data of a paper that does not stand in its way. */
export type PaperNote = FindingOf<PaperNoteParams>;

/** What can be wrong with a template, by stable code. */
export interface TemplateIssueParams {
  /** It is no Word document, or a broken one. */
  "template.unreadable": Record<never, never>;
  /** It holds more than any template, once unpacked, in bytes; or more parts or fields. */
  "template.too-large": { most: number };
  /** A field that the paper does not have; `near` is text around it, `maybe` a name it may be meant for. */
  "template.unknown-field": { field: string; near: string; maybe: string | null };
  /** A field the paper cannot do without stands nowhere in the template. */
  "template.missing-field": { field: string; vi: string };
  /** A list stands where a text belongs: it needs `{#list}…{/list}`. */
  "template.list-without-loop": { field: string; near: string };
  /** A brace is opened or closed alone. */
  "template.brace-alone": { near: string };
  /** A loop is opened or closed alone. */
  "template.loop-alone": { field: string; near: string };
  /** A field in a part of the document where none is filled in, such as a footnote. */
  "template.out-of-reach": { field: string };
  /** The library that fills templates in refuses it, in its own words. */
  "template.refused": { why: string };
}

/** The stable code of a problem with a template. */
export type TemplateIssueCode = keyof TemplateIssueParams;

/** A problem with a template; its path names the part of the document. */
export type TemplateIssue = FindingOf<TemplateIssueParams>;

/** A list of issues of papers, and of what they read. */
export type PaperIssues = PaperIssue[];
