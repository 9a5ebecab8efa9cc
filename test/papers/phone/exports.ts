import type { CriteriaSet } from "../../../src/decisions/criteria-set.js";
import { setCode } from "../../../src/decisions/find.js";
import type { Language } from "../../../src/language/language.js";
import { type XlsformSheet, xlsformOf } from "../../../src/papers/index.js";
import type { RandomSheet } from "./random-sheet.js";
import { ratingOf } from "./sheet-result.js";

/** What a form keeps of a sheet, by the names of its questions. */
export type Kept = Readonly<Record<string, string>>;

/** A sheet as a form keeps it, with its preliminary result. */
export function keptOf(set: CriteriaSet, sheet: RandomSheet, about: Kept = {}): Kept {
  const { points, band, stars, answers } = ratingOf(set, sheet);
  const kept: Record<string, string> = {
    decision: set.decision,
    set: setCode(set).slice(5),
    form: "1",
    product: "Chè, “Tân Cương”",
    producer: "HTX Hảo Đạt",
    member: "Nguyễn Văn A",
    day: "2026-11-29",
    ...about,
    total: String(points?.total),
    band: String(band ?? ""),
    stars: String(stars ?? ""),
    answers: String(answers),
    rejections: sheet.rejections.join(" "),
  };
  for (const [code, answer] of Object.entries(sheet.answers)) {
    const name = `c${code.replaceAll(".", "_")}`;
    if (typeof answer === "string") {
      kept[name] = answer.slice(0, 1);
      kept[`${name}_${answer.slice(0, 1)}`] = answer.slice(1);
    } else {
      kept[name] = typeof answer === "object" ? answer.join(" ") : String(answer);
    }
  }
  return kept;
}

/** How a server exports what forms keep. */
export interface Manner {
  /** What stands between the names of groups and questions; `""` for the names of questions alone. */
  readonly between: string;
  /** Words in this language in the place of names and values. */
  readonly words?: Language;
  /** Whether boxes have columns of their own beside the common one, or in its place. */
  readonly boxes?: "beside" | "instead";
  readonly separator?: string;
}

interface Column {
  readonly heading: string;
  readonly cell: (kept: Kept) => string;
}

/** The table that a server makes of sheets of one form. */
export function csvOf(set: CriteriaSet, sheets: readonly Kept[], manner: Manner): string {
  const columns = columnsOf(set, manner);
  const rows = [columns.map(({ heading }) => heading), ...sheets.map((kept) => columns.map(({ cell }) => cell(kept)))];
  const quoted = (text: string) => (/[",;\t\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
  return rows.map((row) => row.map(quoted).join(manner.separator ?? ",")).join("\r\n");
}

function columnsOf(set: CriteriaSet, manner: Manner): readonly Column[] {
  const { survey, choices } = xlsformOf(set);
  const [headings = [], ...rows] = survey;
  const groups: string[] = [];
  const columns = rows.flatMap((row): readonly Column[] => {
    const at = (heading: string) => row[headings.indexOf(heading)] ?? "";
    const [type = "", list = ""] = at("type").split(" ");
    const name = at("name");
    const shown = at(labelOf(manner) ?? "") || name;
    if (type === "begin_group") {
      groups.push(shown);
    } else if (type === "end_group") {
      groups.pop();
    } else if (type !== "note") {
      const heading = manner.between === "" ? shown : [...groups, shown].join(manner.between);
      return questionColumns({ name, heading, list, isMultiple: type === "select_multiple" }, choices, manner);
    }
    return [];
  });
  return [...columns, { heading: "_uuid", cell: (kept) => `uuid:${kept["member"]}` }];
}

/** The heading of the labels in the language of the words. */
function labelOf({ words }: Manner): string | undefined {
  return words && `label::${words === "vi" ? "Tiếng Việt (vi)" : "English (en)"}`;
}

interface Asked {
  readonly name: string;
  readonly heading: string;
  /** Its list of choices; none for what is written. */
  readonly list: string;
  readonly isMultiple: boolean;
}

function questionColumns(
  { name, heading, list, isMultiple }: Asked,
  choices: XlsformSheet,
  manner: Manner,
): readonly Column[] {
  const own = choices.filter(([listName]) => listName === list);
  const label = choices[0]?.indexOf(labelOf(manner) ?? "") ?? -1;
  const wordsOf = (value: string) =>
    (label < 0 ? undefined : own.find((choice) => choice[1] === value)?.[label]) ?? value;
  const values = (kept: Kept) => (kept[name] ?? "").split(" ").filter((value) => value !== "");
  const together: Column = {
    heading,
    cell: (kept) => (list === "" ? (kept[name] ?? "") : values(kept).map(wordsOf).join(" ")),
  };
  const boxes = (isMultiple && manner.boxes !== undefined ? own : []).map(
    ([, value = ""]): Column => ({
      heading: `${heading}/${wordsOf(value)}`,
      cell: (kept) => (values(kept).length === 0 ? "" : String(Number(values(kept).includes(value)))),
    }),
  );
  return isMultiple && manner.boxes === "instead" ? boxes : [together, ...boxes];
}

/** A sheet as JSON with the paths of its groups, flat as KoboToolbox has it or nested as ODK. */
export function jsonOf(set: CriteriaSet, kept: Kept, isNested: boolean): Readonly<Record<string, unknown>> {
  const fields: Record<string, unknown> = { _id: 7, _attachments: [{ id: 1 }], _geolocation: [null, null] };
  for (const { heading, cell } of columnsOf(set, { between: "/" })) {
    const value = cell(kept);
    if (value !== "") {
      put(fields, isNested ? heading.split("/") : [heading], value);
    }
  }
  return fields;
}

function put(fields: Record<string, unknown>, [key = "", ...rest]: readonly string[], value: string): void {
  if (rest.length === 0) {
    fields[key] = value;
    return;
  }
  const inner = (fields[key] ?? {}) as Record<string, unknown>;
  fields[key] = inner;
  put(inner, rest, value);
}
