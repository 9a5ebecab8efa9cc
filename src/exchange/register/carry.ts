import { locate } from "../../base/issue-list.js";
import { preview } from "../../base/preview.js";
import { isBlank } from "./cell.js";
import { readField } from "./cell-readers.js";
import { columnLetter } from "./column-letter.js";
import { isDitto } from "./ditto.js";
import type { ColumnKey, ColumnValues, Fields } from "./fields.js";
import { wordsIn } from "./fold.js";
import type { RegisterFinding, RegisterIssue } from "./issue.js";
import type { Layout } from "./layout.js";
import type { Covered } from "./merges.js";
import type { ReadFields } from "./read-fields.js";
import type { Sections } from "./section.js";
import type { SheetRow } from "./sheet-row.js";

/** The product above, as far as the rows below it may repeat it. */
export interface Above {
  readonly row: number;
  readonly fields: Fields;
}

/** A product's row, and what it may take from others. */
export interface Carrying {
  readonly row: SheetRow;
  readonly layout: Layout;
  /** What its own cells say. */
  readonly read: ReadFields;
  /** What merged cells show in its blank ones. */
  readonly covered: Covered;
  /** The product above, unless another row stands between. */
  readonly above: Above | undefined;
  readonly sections: Sections;
}

/** A product's fields with what other rows say for it. */
export interface CarriedFields {
  readonly fields: Fields;
  /** By column, the row a value comes from. */
  readonly from?: Readonly<Partial<Record<ColumnKey, number>>>;
  readonly issues: readonly RegisterIssue[];
  /** How many more cells are used: marks that repeat the cell above, less those that their section contradicts. */
  readonly used: number;
}

/** The cells that the agencies' workbook merges over the products of one producer. */
const mergedColumns: ReadonlySet<ColumnKey> = new Set([
  ...(["productGroup", "producerType", "producerName", "commune", "address", "representative", "phones"] as const),
]);

/**
 * Fills what a row leaves to others: cells covered by a merged one, marks that repeat the cell above, blank producer
 * cells of the agencies' workbook, and what the headings of its sections say.
 *
 * @returns with the issues `register.nothing-above` and `register.section-differs`
 */
export function carry(carrying: Carrying): CarriedFields {
  const { layout, read, covered, sections } = carrying;
  if (!read.mayRepeat && !layout.merged && covered.size === 0 && sections.size === 0) {
    return { fields: read.fields, issues: [], used: 0 };
  }
  const taken: Taken = { fields: { ...read.fields }, from: {}, issues: [], used: 0 };
  for (const [key, index] of layout.columns) {
    if (key !== "number" && taken.fields[key] === undefined) {
      takeFromRows(taken, key, index, carrying);
    }
  }
  takeFromSections(taken, carrying);
  const { from, ...rest } = taken;
  return { ...rest, ...(Object.keys(from).length > 0 && { from }) };
}

/** What has been taken so far. */
interface Taken {
  readonly fields: { [K in ColumnKey]?: ColumnValues[K] };
  readonly from: Partial<Record<ColumnKey, number>>;
  readonly issues: RegisterIssue[];
  used: number;
}

function put({ fields, from }: Taken, key: ColumnKey, { value, row }: Source): void {
  if (value !== undefined) {
    Object.assign(fields, { [key]: value });
    from[key] = row;
  }
}

function takeFromRows(taken: Taken, key: ColumnKey, index: number, carrying: Carrying): void {
  const { row, cells } = carrying.row;
  const source = sourceOf(key, index, carrying);
  const isMark = isDitto(cells[index]);
  if (source !== undefined) {
    put(taken, key, source);
    taken.used += isMark ? 1 : 0;
  } else if (isMark) {
    const finding: RegisterFinding = { code: "register.nothing-above", params: { given: preview(cells[index]) } };
    taken.issues.push(locate(finding, [row, columnLetter(index)]));
  }
}

/** A section says what the row leaves out; where the row says something else, neither is taken. */
function takeFromSections(taken: Taken, { row: { row }, layout, sections }: Carrying): void {
  for (const [key, { value, row: source }] of sections) {
    const own = taken.fields[key];
    if (own === undefined) {
      put(taken, key, { value, row: source });
    } else if (isOtherwise(key, own, value)) {
      const index = layout.columns.get(key);
      const path = index === undefined ? [row] : [row, columnLetter(index)];
      taken.issues.push(locate({ code: "register.section-differs", params: { row: source } }, path));
      delete taken.fields[key];
      taken.used -= taken.from[key] === undefined ? 1 : 0;
      delete taken.from[key];
    }
  }
}

/** A value of another row. */
interface Source {
  readonly value: unknown;
  readonly row: number;
}

/** Where a column's value comes from that the row does not say itself. */
function sourceOf(key: ColumnKey, index: number, { row, layout, covered, above }: Carrying): Source | undefined {
  const merged = covered.get(index);
  if (merged !== undefined && merged.column === index) {
    return { value: readField(key, merged.value).value, row: merged.row };
  }
  const cell = row.cells[index];
  const isOneProducer = layout.merged && isBlank(row.cells[layout.columns.get("producerName") ?? -1]);
  const isRepeated = isDitto(cell) || (isOneProducer && mergedColumns.has(key) && isBlank(cell));
  return isRepeated && above?.fields[key] !== undefined ? { value: above.fields[key], row: above.row } : undefined;
}

const PLACE = /^(?:xa|phuong|thi tran|dac khu|huyen|quan|thi xa|thanh pho|tp|tx|tinh) /;

/** Whether a row contradicts its section. A product group may be part of the section's, and years are compared with days. */
function isOtherwise(key: ColumnKey, own: unknown, said: unknown): boolean {
  if (key === "productGroup" || key === "first.year") {
    return false;
  }
  const [one, other] = [own, said].map((value) => wordsIn(String(value)).replace(PLACE, ""));
  return one !== other;
}
