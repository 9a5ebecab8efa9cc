import { sourceText } from "../../../language/article.js";
import type { Arrangement, EvaluationStage } from "../../../procedure/index.js";
import { evaluationLevelNames, recogniserNames } from "../../../procedure/messages.js";
import type { Console } from "../../io/console.js";
import { tableText } from "../../io/table.js";
import { whenWords } from "./words.js";

/** The levels a dossier passes, with what each recognises and sends on. */
export function levelTable(console: Console, { commune, stages }: Arrangement): string {
  const { language } = console;
  const t = whenWords[language];
  const columns = [
    { heading: t.level },
    { heading: t.recognises },
    { heading: t.by, width: 30 },
    { heading: t.sendsOn },
    { heading: t.article, width: 36 },
  ];
  const name = (level: keyof typeof evaluationLevelNames) => evaluationLevelNames[level][language];
  const first = commune && [
    name("commune"),
    "",
    "",
    commune.workingDays === null
      ? `→ ${name(commune.sendsTo)}`
      : t.workingDays(commune.workingDays, name(commune.sendsTo)),
    sourceText(commune.article, language),
  ];
  const rows = stages.map(({ level, recognises, refers }: EvaluationStage) => [
    name(level),
    recognises === null ? "" : recognises.stars.map((stars) => `${stars}★`).join(", "),
    recognises === null ? "" : recogniserNames[recognises.by][language],
    refers === null ? "" : t.points(refers.from, refers.to, name(refers.level)),
    sourceText(recognises?.article ?? refers?.article ?? "", language),
  ]);
  return tableText(console, columns, first === null ? rows : [first, ...rows]);
}
