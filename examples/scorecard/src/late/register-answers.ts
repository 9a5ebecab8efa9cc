import type { Label, Language } from "ocop";
import { columnLetter, csvText, type RegisterEntry, registerProduct } from "ocop/exchange";
import { recordTable } from "ocop/exchange/check";
import { type RowFindings, registerWithFindings, tablesWorkbook } from "ocop/papers";
import {
  type AgendaCertificate,
  type AgendaItem,
  agenda,
  type LabelledProduct,
  latestCertificate,
  mayPrintLabel,
} from "ocop/procedure";
import { agendaCalendar } from "ocop/procedure/calendar";
import { agendaItemText, agendaKindLabels, noLabelReasons } from "ocop/procedure/messages";
import { type Calendar, type CheckedProduct, inBoth, type Kept, type LabelsOnDay, type Written } from "./register.ts";

/** The valid records of a register as a CSV file. */
export function cleanedIn(kept: Kept, language: Language): string {
  const { headings, rows } = recordTable(validIn(kept), language);
  return csvText([headings, ...rows]);
}

/** The same as a workbook. */
export async function cleanedBookIn(kept: Kept, language: Language, title: string): Promise<Uint8Array<ArrayBuffer>> {
  return (await tablesWorkbook([{ title, ...recordTable(validIn(kept), language) }])) as Uint8Array<ArrayBuffer>;
}

function validIn({ checked }: Kept): readonly unknown[] {
  return checked.flatMap(({ checked: { record } }) => record ?? []);
}

/** The register itself as a workbook, with what was found at its rows and cells. */
export async function checkedBookIn(kept: Kept, language: Language, summary: readonly string[]): Promise<Written> {
  const { name, book, tables } = kept;
  const sheets = tables.filter(({ isRegister }) => isRegister).map((table) => table.name);
  const findings = kept.rows.map(({ sheet, row, kind, isRight, remarks }): RowFindings => {
    const isWrong = remarks.some(({ severity }) => severity === "issue");
    return {
      ...(book !== null && { sheet: sheets[sheet] ?? "" }),
      row,
      kind: kind === "headings" ? "headings" : isWrong ? "wrong" : isRight ? "right" : "other",
      findings: remarks.map(({ severity, column, text, code }) => ({
        severity,
        text: text[language],
        code,
        ...(column !== undefined && { column: columnLetter(column) }),
      })),
    };
  });
  const sheet = name.replace(/\.[^.]*$/, "");
  const written = await registerWithFindings(book ?? tables[0]?.rows ?? [], findings, {
    lang: language,
    sheet,
    summary,
  });
  return written.ok
    ? { ok: true, bytes: written.value as Uint8Array<ArrayBuffer> }
    : { ok: false, sentences: written.issues.map(inBoth) };
}

/** What falls due, with the products it falls due for. */
function duesIn(kept: Kept, from: string, to: string) {
  const certified = kept.checked.flatMap((product) => {
    const { certificate } = latestCertificate(recognitionsOf(product));
    return certificate === null ? [] : [{ product, certificate: certificate as AgendaCertificate }];
  });
  const { items } = agenda(
    certified.map(({ certificate }) => certificate),
    from,
    to,
  );
  const entryOf = ({ index }: AgendaItem): Partial<RegisterEntry> => certified[index]?.product.row.entry ?? {};
  const rowOf = ({ index }: AgendaItem) => certified[index]?.product.row.row ?? 0;
  return { items, entryOf, rowOf, without: kept.checked.length - certified.length };
}

function recognitionsOf({ row: { entry } }: CheckedProduct): LabelledProduct["recognitions"] {
  const { recognitions = [] } = entry === undefined ? {} : registerProduct(entry);
  return recognitions as LabelledProduct["recognitions"];
}

/** What falls due from one day to another. */
export function calendarIn(kept: Kept, from: string, to: string): Calendar {
  const { items, entryOf, rowOf, without } = duesIn(kept, from, to);
  return {
    without,
    dues: items.map((item) => {
      const { productName = "", producerName = "" } = entryOf(item);
      return {
        date: item.date,
        what: agendaKindLabels[item.kind],
        product: productName,
        producer: producerName,
        row: rowOf(item),
        stars: item.stars,
        text: {
          vi: agendaItemText(item, "vi", productName).description,
          en: agendaItemText(item, "en", productName).description,
        },
      };
    }),
  };
}

/** The same as an iCalendar file. */
export function icsIn(kept: Kept, from: string, to: string, stamp: string, language: Language): string {
  const { items, entryOf } = duesIn(kept, from, to);
  const nameOf = (item: AgendaItem) => {
    const { productName = "", recognitions = [] } = entryOf(item);
    return [productName, recognitions.at(-1)?.decisionNumber ?? ""].filter(Boolean).join(", ");
  };
  return agendaCalendar(items, { stamp, language, nameOf });
}

/** Which labels of a register may be printed on a day. */
export function labelsIn({ checked }: Kept, on: string): LabelsOnDay {
  return {
    on,
    products: checked.map((product) => {
      const { entry } = product.row;
      const { productName: name, producerName = "", productCode = "", stars } = entry ?? {};
      const labelled = {
        ...(name !== undefined && { name }),
        ...(stars !== undefined && { stars }),
        recognitions: recognitionsOf(product),
      } as LabelledProduct;
      const use = mayPrintLabel(labelled, on);
      const about: readonly Label[] = [...use.notes, ...use.issues].map(inBoth);
      const own = product.row.issues.length > 0 ? product.remarks.filter(({ severity }) => severity === "issue") : [];
      return {
        row: product.row.row,
        name: name ?? "",
        producer: producerName,
        code: productCode,
        stars: stars ?? (use.may ? use.stars : null),
        until: use.may ? use.until : null,
        because: use.may ? null : noLabelReasons[use.because],
        remarks: [...about, ...own.map(({ text }) => text)],
      };
    }),
  };
}
