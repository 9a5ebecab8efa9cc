/** Writes the papers of a council's round as Word files. */
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { decision2026 } from "ocop";
import { message } from "ocop/messages";
import {
  communeReportForm,
  councilReport,
  fillTemplate,
  minutes,
  registrationForm,
  renewalNotices,
  scoreSheetsPaper,
  scoreTable,
  selfAssessmentForm,
  submission,
  templateOf,
} from "ocop/papers";

const read = (name) => readFileSync(join(import.meta.dirname, name), "utf8");
const evaluations = read("evaluations.ndjson")
  .trim()
  .split("\n")
  .map((line) => JSON.parse(line));
const session = JSON.parse(read("session.json"));
const application = JSON.parse(read("application.json"));
const decisions = [decision2026];

const papers = [
  minutes(evaluations, session, decisions),
  councilReport(evaluations, session, decisions),
  submission(evaluations, session, decisions),
  scoreTable(evaluations, session, decisions),
  scoreSheetsPaper(evaluations, session, decisions),
  registrationForm(application, decisions),
  selfAssessmentForm(application, decisions),
  communeReportForm(application, decisions),
  renewalNotices(JSON.parse(read("certificates.json")), JSON.parse(read("office.json"))),
];

const [folder] = process.argv.slice(2);
for (const paper of papers) {
  if (!paper.ok) {
    console.log(paper.issues.map((issue) => message(issue, "en")).join("\n"));
    continue;
  }
  const kind = paper.value.paper;
  const document = await fillTemplate(await templateOf(kind, { members: session.members.length }), paper.value);
  if (!document.ok) {
    console.log(document.issues.map((issue) => message(issue, "en")).join("\n"));
  } else if (folder === undefined) {
    console.log(`${kind}: ${document.value.length} bytes; name a folder to have it written`);
  } else {
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, `${kind}.docx`), document.value);
    console.log(join(folder, `${kind}.docx`));
  }
}
