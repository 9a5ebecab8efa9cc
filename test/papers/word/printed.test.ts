/** Every template of ours, filled from the example's round and printed by LibreOffice. */
import { beforeAll, describe, expect, test } from "vitest";
import { decision2026 } from "../../../src/decisions/2026/index.js";
import {
  councilReport,
  minutes,
  recognitionList,
  scoreTable,
  submission,
} from "../../../src/papers/word/council/papers.js";
import { fillTemplate } from "../../../src/papers/word/fill-template.js";
import { templateOf } from "../../../src/papers/word/template-of.js";
import { evaluations, printed, session } from "./documents.js";

const written = { ...session, form: "written", opinionsFrom: "2026-11-10" };
const makers = {
  minutes: () => minutes(evaluations, session, [decision2026]),
  "written-opinions": () => minutes(evaluations, written, [decision2026]),
  report: () => councilReport(evaluations, session, [decision2026]),
  submission: () => submission(evaluations, session, [decision2026]),
  "score-table": () => scoreTable(evaluations, session, [decision2026]),
  "recognition-list": () => recognitionList(evaluations, session, [decision2026]),
} as const;

let texts: Readonly<Record<string, string>> = {};

beforeAll(async () => {
  const documents: Record<string, Uint8Array> = {};
  for (const [kind, make] of Object.entries(makers)) {
    for (const lang of ["vi", "en"] as const) {
      const paper = make();
      if (!paper.ok) {
        throw new Error(JSON.stringify(paper.issues.slice(0, 5)));
      }
      const template = await templateOf(paper.value.paper, { lang, members: 8 });
      const filled = await fillTemplate(template, paper.value, { lang });
      if (!filled.ok) {
        throw new Error(JSON.stringify([kind, filled.issues.slice(0, 5)]));
      }
      documents[`${kind}.${lang}`] = filled.value;
    }
  }
  texts = printed(documents);
}, 300_000);

describe("printed by LibreOffice", () => {
  test("no braces are left", () => {
    for (const [name, text] of Object.entries(texts)) {
      expect(text, name).not.toMatch(/[{}]/);
    }
  });
});
