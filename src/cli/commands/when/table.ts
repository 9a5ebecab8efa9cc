import { sourceText } from "../../../language/article.js";
import type { Arrangement, EvaluationTier } from "../../../procedure/index.js";
import { recogniserNames, tierNames } from "../../../procedure/messages.js";
import type { Console } from "../../io/console.js";
import { tableText } from "../../io/table.js";
import { whenWords } from "./words.js";

/** The tiers a dossier passes, with what each recognises and sends on. */
export function tierTable(console: Console, { commune, tiers }: Arrangement): string {
  const { language } = console;
  const t = whenWords[language];
  const columns = [
    { heading: t.tier },
    { heading: t.recognises },
    { heading: t.by, width: 30 },
    { heading: t.sendsOn },
    { heading: t.article, width: 40 },
  ];
  const name = (tier: keyof typeof tierNames) => tierNames[tier][language];
  const first = commune && [
    name("commune"),
    "",
    "",
    commune.workingDays === null
      ? `→ ${name(commune.sendsTo)}`
      : t.workingDays(commune.workingDays, name(commune.sendsTo)),
    sourceText(commune.article, language),
  ];
  const rows = tiers.map(({ tier, recognises, refers }: EvaluationTier) => [
    name(tier),
    recognises === null ? "" : recognises.stars.map((stars) => `${stars}★`).join(", "),
    recognises === null ? "" : recogniserNames[recognises.by][language],
    refers === null ? "" : t.points(refers.from, refers.to, name(refers.tier)),
    sourceText(recognises?.article ?? refers?.article ?? "", language),
  ]);
  return tableText(console, columns, first === null ? rows : [first, ...rows]);
}
