import { compareSets } from "../../../src/crosswalk/index.js";
import { crosswalkMessage } from "../../../src/crosswalk/sentences.js";
import { findSet } from "../../../src/decisions/index.js";
import {
  articleText,
  type Finding,
  formatAverage,
  formatDay,
  message,
  sourceText,
} from "../../../src/messages/index.js";
import { certificateStatus } from "../../../src/procedure/index.js";
import * as procedureMessages from "../../../src/procedure/messages.js";
import { rate } from "../../../src/scoring/index.js";
import { scoringMessage } from "../../../src/scoring/messages.js";
import { noneSheet, untyped } from "../../support/sheets.js";
import type { Target } from "../target.js";
import { agendaItems } from "./procedure.js";
import { sets } from "./scoring.js";

const [tea] = sets as [(typeof sets)[number]];
const ofRatings = (): readonly Finding[] => {
  const { issues, notes } = rate(tea, untyped({ answers: { ...noneSheet(tea), "1.1": 99, x: 1, "1.2": undefined } }));
  return [...issues, ...notes];
};
const averages: Finding[] = [
  { code: "floor.missed", params: { stars: 4, criterion: "2.3", required: 3, got: 2.3 } } as never,
  { code: "product.material-shares-over-100", path: [], params: { total: 128.14 } } as never,
];
const changes = () => compareSets(findSet("2023", 11) as never, tea).changes.slice(0, 20);
const status = () => {
  const result = certificateStatus({ issued: "2026-08-05", renewalFiled: "2029-03-01" }, "2029-03-02");
  return result.ok ? { ...result.value } : {};
};
const line = (text: string) => [text];

/** The functions of `ocop/messages` and the entries below it: all of them are given what the package itself made. */
export const messageTargets: readonly Target[] = [
  {
    name: "message",
    of: message,
    whose: ["programmer", "programmer", "package"],
    samples: [...ofRatings(), ...averages].slice(0, 12).map((finding) => () => [{ ...finding }, "vi", tea]),
    read: line,
  },
  {
    name: "scoringMessage",
    of: scoringMessage,
    whose: ["programmer", "programmer", "package"],
    samples: ofRatings().map((finding) => () => [{ ...finding }, "en", tea]),
    share: 0.3,
    read: line,
  },
  {
    name: "crosswalkMessage",
    of: crosswalkMessage,
    whose: ["programmer", "programmer", "package"],
    samples: changes().map((change) => () => [{ ...change }, "en", tea]),
    share: 0.5,
    read: line,
  },
  {
    name: "formatDay",
    of: formatDay,
    whose: ["programmer", "programmer"],
    samples: [() => ["2026-08-05", "vi"], () => [null, "en"]],
    share: 0.3,
  },
  {
    name: "sourceText",
    of: sourceText,
    whose: ["programmer", "programmer"],
    samples: [() => ["26/2026/QĐ-TTg, art. 4.1a and 7.3e", "vi"]],
    share: 0.3,
  },
  {
    name: "articleText",
    of: articleText,
    whose: ["programmer", "programmer"],
    samples: [() => ["annex II.1c", "vi"], () => ["7.6a", "en"]],
    share: 0.3,
  },
  {
    name: "formatAverage",
    of: formatAverage,
    whose: ["programmer", "programmer"],
    samples: [() => [{ sum: 23, count: 10 }, "vi"]],
    share: 0.3,
    read: line,
  },
  {
    name: "describeStatus",
    of: procedureMessages.describeStatus,
    whose: ["package", "programmer"],
    samples: [() => [status(), "en"]],
    share: 0.3,
    read: line,
  },
  {
    name: "describeFiling",
    of: procedureMessages.describeFiling,
    whose: ["package", "programmer"],
    samples: [() => [status(), "vi"]],
    share: 0.3,
    read: (text: string | null) => (text === null ? [] : [text]),
  },
  {
    name: "agendaItemText",
    of: procedureMessages.agendaItemText,
    whose: ["package", "programmer", "user"],
    samples: agendaItems().map((item) => () => [{ ...item }, "vi", "Chè Tân Cương"]),
    read: ({ summary, description }: { readonly summary: string; readonly description: string }) => [
      summary,
      ...String(description).split("\n"),
    ],
  },
  {
    name: "agendaSource",
    of: procedureMessages.agendaSource,
    whose: ["package", "programmer"],
    samples: agendaItems().map((item) => () => [{ ...item }, "en"]),
    share: 0.3,
    read: line,
  },
];
