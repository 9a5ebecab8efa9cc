import { locate } from "../../base/issue-list.js";
import { preview } from "../../base/preview.js";
import { remembering } from "../../base/remember.js";
import { PROGRAMME_SINCE } from "../../decisions/programme.js";
import { findFormerProvince, findProvince } from "../../records/provinces.js";
import { type AddressParts, addressPartsIn } from "./address-parts.js";
import { columnLetter } from "./column-letter.js";
import type { ColumnKey, Fields, Ordinal } from "./fields.js";
import type { RegisterFinding, RegisterIssue } from "./issue.js";
import type { Layout } from "./layout.js";
import { typesOfName } from "./producer-type.js";
import type { RegisterSuggestion } from "./suggestion.js";

/** What is wrong between the cells of a row. */
export interface Checks {
  readonly issues: readonly RegisterIssue[];
  readonly warnings: readonly RegisterIssue[];
  readonly suggestions: readonly RegisterSuggestion[];
}

/** Something wrong between the cells of a row, and the column it is shown at. */
interface Conflict {
  readonly column: ColumnKey;
  readonly finding: RegisterFinding;
}

/**
 * A check of the cells of a table's rows against each other.
 *
 * @param layout - where the columns of the table stand
 * @param on - the day of reading, after which nothing can have been recognised
 * @returns the issues `register.no-product-name`, `register.no-producer`, `register.stars-differ`,
 * `register.expires-too-early`, `register.before-programme`, `register.in-future` and `register.former-province`, the
 * warnings `register.year-differs` and `register.recognitions-out-of-order`
 */
export function fieldsChecker({ columns }: Layout, on?: string): (fields: Fields, row: number) => Checks {
  // Addresses and names of producers come again.
  const partsIn = remembering(addressPartsIn);
  const typesIn = remembering(typesOfName);
  return (fields, row) => {
    const pathOf = (column: ColumnKey) => {
      const index = columns.get(column);
      return index === undefined ? [row] : [row, columnLetter(index)];
    };
    const place = ({ column, finding }: Conflict) => locate(finding, pathOf(column));
    const missing = missingNames(fields).filter(({ column }) => columns.has(column));
    const former = formerProvinceAlone(fields, partsIn);
    const issues = [
      ...missing,
      ...starsDiffer(fields),
      ...expiresTooEarly(fields),
      ...impossibleDays(fields, on),
      ...former.map(({ conflict }) => conflict),
    ];
    const warnings = [...yearDiffers(fields, "first"), ...yearDiffers(fields, "second"), ...outOfOrder(fields)];
    const types = fields.producerType === undefined ? typesIn(fields.producerName ?? "").candidates : [];
    return {
      issues: issues.map(place),
      warnings: warnings.map(place),
      suggestions: [
        ...former.map(
          ({ conflict, now }) =>
            ({ path: pathOf(conflict.column), field: "province", value: now, why: "place" }) as const,
        ),
        // A household may be registered or not: its name leaves both, unless a column says it.
        ...types.map((value) => ({ path: pathOf("producerName"), field: "producerType", value, why: "name" }) as const),
      ],
    };
  };
}

function impossibleDays(fields: Fields, on: string | undefined): readonly Conflict[] {
  return [...impossibleDay(fields, "first.date", on), ...impossibleDay(fields, "second.date", on)];
}

function impossibleDay(
  fields: Fields,
  column: "first.date" | "second.date",
  on: string | undefined,
): readonly Conflict[] {
  const date = fields[column];
  if (date !== undefined && date < PROGRAMME_SINCE) {
    return [{ column, finding: { code: "register.before-programme", params: { date } } }];
  }
  const isFuture = date !== undefined && on !== undefined && date > on;
  return isFuture ? [{ column, finding: { code: "register.in-future", params: { date } } }] : [];
}

/** A province of before 2025-07-01 belongs to an address of then, which names a district, too. */
function formerProvinceAlone(
  fields: Fields,
  partsIn: (address: string) => AddressParts,
): readonly { readonly conflict: Conflict; readonly now: string }[] {
  // Most rows say their province, and most provinces are of today: then nobody has to look into the address.
  const written = fields.province === undefined ? undefined : findFormerProvince(fields.province);
  if (fields.district !== undefined || (fields.province !== undefined && written === undefined)) {
    return [];
  }
  const parts = partsIn(fields.address ?? "");
  const province = fields.province ?? parts.province;
  const former = written ?? findFormerProvince(province);
  if (province === undefined || former === undefined || parts.district !== undefined) {
    return [];
  }
  const now = findProvince(former.now)?.name.vi ?? former.now;
  const column = fields.province === undefined ? "address" : "province";
  const finding: RegisterFinding = { code: "register.former-province", params: { given: preview(province), now } };
  return [{ conflict: { column, finding }, now }];
}

function missingNames({ productName, producerName }: Fields): readonly Conflict[] {
  const conflicts: Conflict[] = [];
  if (productName === undefined) {
    conflicts.push({ column: "productName", finding: { code: "register.no-product-name", params: {} } });
  }
  if (producerName === undefined) {
    conflicts.push({ column: "producerName", finding: { code: "register.no-producer", params: {} } });
  }
  return conflicts;
}

function starsDiffer(fields: Fields): readonly Conflict[] {
  const latest = fields[`${latestOf(fields)}.stars`];
  const { stars } = fields;
  if (stars === undefined || latest === undefined || stars === latest) {
    return [];
  }
  return [{ column: "stars", finding: { code: "register.stars-differ", params: { stars, latest } } }];
}

/** The recognition of the later year, then of the later date; where that does not tell, the one further right. */
function latestOf(fields: Fields): Ordinal {
  if (!isGiven(fields, "first") || !isGiven(fields, "second")) {
    return isGiven(fields, "second") ? "second" : "first";
  }
  const [first, second] = [yearOf(fields, "first"), yearOf(fields, "second")];
  if (first !== undefined && second !== undefined && first !== second) {
    return first > second ? "first" : "second";
  }
  const { "first.date": one, "second.date": other } = fields;
  return one !== undefined && other !== undefined && one > other ? "first" : "second";
}

/** The columns of each recognition. */
const ofOrdinal = {
  first: ["first.stars", "first.date", "first.year", "first.decisionNumber", "first.authority"],
  second: ["second.stars", "second.date", "second.year", "second.decisionNumber", "second.authority"],
} as const;

/** Whether a row says anything of a recognition. */
export function isGiven(fields: Fields, ordinal: Ordinal): boolean {
  for (const column of ofOrdinal[ordinal]) {
    if (fields[column] !== undefined) {
      return true;
    }
  }
  return false;
}

/** The year as written, or else that of the date. */
function yearOf(fields: Fields, ordinal: Ordinal): number | undefined {
  const date = fields[`${ordinal}.date`];
  return fields[`${ordinal}.year`] ?? (date === undefined ? undefined : Number(date.slice(0, 4)));
}

function expiresTooEarly({
  expires,
  "first.date": first = "",
  "second.date": second = "",
}: Fields): readonly Conflict[] {
  const recognised = first > second ? first : second;
  if (expires === undefined || recognised === "" || expires > recognised) {
    return [];
  }
  return [{ column: "expires", finding: { code: "register.expires-too-early", params: { expires, recognised } } }];
}

function yearDiffers(fields: Fields, ordinal: Ordinal): readonly Conflict[] {
  const year = fields[`${ordinal}.year`];
  const date = fields[`${ordinal}.date`];
  if (year === undefined || date === undefined || date.startsWith(String(year))) {
    return [];
  }
  return [{ column: `${ordinal}.year`, finding: { code: "register.year-differs", params: { year, date } } }];
}

/** Dates are compared where both have one, years otherwise. */
function outOfOrder(fields: Fields): readonly Conflict[] {
  const { "first.date": one, "second.date": other } = fields;
  const isDated = one !== undefined && other !== undefined;
  const first = isDated ? one : yearOf(fields, "first");
  const second = isDated ? other : yearOf(fields, "second");
  if (first === undefined || second === undefined || second >= first) {
    return [];
  }
  const column = other === undefined ? "second.year" : "second.date";
  const params = { first: String(first), second: String(second) };
  return [{ column, finding: { code: "register.recognitions-out-of-order", params } }];
}
