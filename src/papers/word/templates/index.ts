import type { Language } from "../../../language/language.js";
import type { PaperKind } from "../paper.js";
import { minutesTemplate } from "./council/minutes.js";
import { recognitionListTemplate } from "./council/recognition-list.js";
import { reportTemplate } from "./council/report.js";
import { scoreTableTemplate, type TemplateManner } from "./council/score-table.js";
import { submissionTemplate } from "./council/submission.js";
import { writtenOpinionsTemplate } from "./council/written-opinions.js";
import { form01Template, form02Template, form03Template } from "./forms.js";
import { type DocumentDraft, documentParts } from "./markup.js";
import { type Pieces, piecesOf } from "./pieces.js";
import { renewalTemplate } from "./renewal.js";
import { scoreSheetTemplate } from "./sheets.js";

const drafts: Readonly<Record<PaperKind, (pieces: Pieces, manner: TemplateManner) => DocumentDraft>> = {
  "score-table": scoreTableTemplate,
  minutes: minutesTemplate,
  "written-opinions": writtenOpinionsTemplate,
  report: reportTemplate,
  submission: submissionTemplate,
  "recognition-list": recognitionListTemplate,
  "score-sheet": scoreSheetTemplate,
  form01: form01Template,
  form02: form02Template,
  form03: form03Template,
  "renewal-notice": renewalTemplate,
};

/** The parts of our own template of a paper, its tags in Vietnamese. */
export function templateParts(
  paper: PaperKind,
  language: Language,
  manner: TemplateManner,
): Readonly<Record<string, string>> {
  return documentParts(drafts[paper](piecesOf(language), manner));
}
