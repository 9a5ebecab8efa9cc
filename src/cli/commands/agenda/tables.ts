import { textOf } from "../../../base/fields.js";
import { formatDay } from "../../../language/day.js";
import type { SheetTable } from "../../../papers/workbook/result/sheet-table.js";
import type { AgendaItem } from "../../../procedure/index.js";
import { agendaItemText, agendaKindLabels, agendaSource } from "../../../procedure/messages.js";
import type { Style } from "../../io/look.js";
import type { CertificateFile } from "./certificate-file.js";
import { agendaWords } from "./words.js";

/** The agenda as a table for a file: what falls due, of whom, and why. */
export function agendaSheet({ language }: Style, items: readonly AgendaItem[], file: CertificateFile): SheetTable {
  const t = agendaWords[language];
  const rows = items.map((item) => {
    const { product } = file.of(item) ?? {};
    return [
      formatDay(item.date, language),
      agendaKindLabels[item.kind][language],
      product?.name,
      product?.producer,
      product?.commune,
      item.stars ?? undefined,
      file.labelOf(item),
      agendaItemText(item, language, file.nameOf(item)).description,
      agendaSource(item, language),
    ];
  });
  const headings = [t.day, t.what, t.product, t.producer, t.commune, t.stars, t.certificate, t.notes, t.article];
  return { title: t.agendaSheet, headings, rows, empty: t.nothingDue };
}

/** The letters to producers who may file a re-evaluation from a day on (art. 7.6a): a row for each, for a mail merge. */
export function lettersSheet({ language }: Style, items: readonly AgendaItem[], file: CertificateFile): SheetTable {
  const t = agendaWords[language];
  const rows = items.flatMap((item) => {
    if (item.kind !== "window-opens") {
      return [];
    }
    const { product, recognition } = file.of(item) ?? {};
    const { closes, expires } = item.params;
    return [
      [
        product?.producer,
        product?.representative,
        product?.address,
        product?.commune,
        product?.phone,
        product?.email,
        product?.name,
        item.stars ?? undefined,
        textOf(recognition?.decisionNumber) ?? item.id ?? undefined,
        formatDay(textOf(recognition?.date) ?? null, language),
        formatDay(expires, language),
        formatDay(item.date, language),
        formatDay(closes, language),
      ],
    ];
  });
  return { title: t.lettersSheet, headings: t.letterHeadings, rows, empty: t.nothingDue };
}
