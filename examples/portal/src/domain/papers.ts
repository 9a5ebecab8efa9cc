import { decisions } from "ocop/decisions";
import {
  communeReportForm,
  councilReport,
  fillTemplate,
  minutes,
  type Paper,
  recognitionList,
  registrationForm,
  scoreSheetsPaper,
  scoreTable,
  selfAssessmentForm,
  submission,
  templateOf,
} from "ocop/papers";
import type { EvaluationRecord } from "ocop/records";
import { requireValue } from "./problem.ts";

const ofCouncil = {
  minutes,
  "score-table": scoreTable,
  "score-sheets": scoreSheetsPaper,
  report: councilReport,
  submission,
  "recognition-list": recognitionList,
} as const;
const ofProducer = {
  "form-01": registrationForm,
  "form-02": selfAssessmentForm,
  "form-03": communeReportForm,
} as const;

export type CouncilPaperName = keyof typeof ofCouncil;
export const councilPapers = Object.keys(ofCouncil) as [CouncilPaperName, ...CouncilPaperName[]];
export type FormName = keyof typeof ofProducer;
export const forms = Object.keys(ofProducer) as [FormName, ...FormName[]];

/** What the portal knows of the council's session. */
export interface Session {
  readonly name: string;
  readonly province: string;
  readonly form: "meeting" | "written";
  readonly date: string;
  readonly decisionNumber?: string;
  readonly members: readonly { readonly id: string; readonly name: string }[];
  /** What the minutes say was discussed. */
  readonly discussion: readonly string[];
}

/** A council's paper as a Word file. */
export async function writeCouncilPaper(
  kind: CouncilPaperName,
  record: EvaluationRecord,
  product: { readonly name: string; readonly producer: string; readonly address: string },
  session: Session,
): Promise<Uint8Array> {
  const { id, decision, set, members, rejections } = record;
  const sheets = members.map(({ assessor, answers }) => ({ id: assessor.id, answers }));
  const evaluations = [
    { id, product, decision, set, members: sheets, ...(rejections !== undefined && { rejections }) },
  ];
  const paper = requireValue<Paper>(ofCouncil[kind](evaluations, session, decisions));
  const template = await templateOf(paper.paper, { members: session.members.length });
  return requireValue(await fillTemplate(template, paper));
}

/** Form 01, 02 or 03 of a dossier as a Word file. */
export async function writeForm(kind: FormName, application: object): Promise<Uint8Array> {
  const paper = requireValue<Paper>(ofProducer[kind](application, decisions));
  return requireValue(await fillTemplate(await templateOf(paper.paper), paper));
}
