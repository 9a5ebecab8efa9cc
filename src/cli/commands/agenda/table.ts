import { formatDay } from "../../../language/day.js";
import type { AgendaItem } from "../../../procedure/index.js";
import { agendaKindLabels, agendaSource } from "../../../procedure/messages.js";
import type { Console } from "../../io/console.js";
import { tableTexts } from "../../io/table.js";
import type { CertificateFile } from "./certificate-file.js";
import { agendaWords } from "./words.js";

/** What falls due, a row for each item. */
export function agendaTable(
  console: Console,
  items: readonly AgendaItem[],
  { labelOf, productOf }: CertificateFile,
): Generator<string> {
  const { language } = console;
  const t = agendaWords[language];
  const columns = [
    { heading: t.day },
    { heading: t.what, width: 28, isTitle: true },
    { heading: t.certificate },
    { heading: t.product, width: 30 },
    { heading: agendaWords[language].stars, align: "right" },
    { heading: t.article, width: 24 },
  ] as const;
  const rows = items.map((item) => [
    formatDay(item.date, language),
    agendaKindLabels[item.kind][language],
    labelOf(item),
    productOf(item) ?? "",
    item.stars === null ? "" : String(item.stars),
    agendaSource(item, language),
  ]);
  return tableTexts(console, columns, rows);
}
