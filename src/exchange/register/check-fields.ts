import { locate } from "../../base/issue-list.js";
import { preview } from "../../base/preview.js";
import { remembering } from "../../base/remember.js";
import { PROGRAMME_SINCE } from "../../decisions/programme.js";
import { findFormerProvince, findProvince } from "../../records/provinces.js";
import { type AddressParts, addressPartsIn } from "./address-parts.js";
import { columnLetter } from "./column-letter.js";
import { type ColumnKey, type Fields, type Ordinal, ordinals } from "./fields.js";
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
    const given = givenIn(fields);
    const issues = [
      ...missing,
      ...starsDiffer(fields, given),
      ...expiresTooEarly(fields, given),
      ...impossibleDays(fields, given, on),
      ...former.map(({ conflict }) => conflict),
    ];
    const warnings = [...yearsDiffer(fields, given), ...outOfOrder(fields, given)];
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

/** In most rows nothing is wrong, and all rows are checked. */
const none: readonly Conflict[] = [];

function impossibleDays(fields: Fields, given: readonly Ordinal[], on: string | undefined): readonly Conflict[] {
  const conflicts: Conflict[] = [];
  for (const ordinal of given) {
    const column = columnsOf[ordinal].date;
    const finding = impossibleDay(fields[column], on);
    if (finding !== undefined) {
      conflicts.push({ column, finding });
    }
  }
  return conflicts;
}

/** What is wrong with the day of a recognition: it is of before the programme, or to come. */
export function impossibleDay(date: string | undefined, on: string | undefined): RegisterFinding | undefined {
  if (date !== undefined && date < PROGRAMME_SINCE) {
    return { code: "register.before-programme", params: { date } };
  }
  return date !== undefined && date > (on ?? date) ? { code: "register.in-future", params: { date } } : undefined;
}

/** A province of before 2025-07-01 belongs to an address of then, which names a district, too. */
function formerProvinceAlone(
  fields: Fields,
  partsIn: (address: string) => AddressParts,
): readonly { readonly conflict: Conflict; readonly now: string }[] {
  // Most rows say their province, and most provinces are of today: then nobody has to look into the address.
  const written = findFormerProvince(fields.province);
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

function starsDiffer(fields: Fields, given: readonly Ordinal[]): readonly Conflict[] {
  const latest = fields[columnsOf[latestOf(fields, given)].stars];
  const { stars } = fields;
  if (stars === undefined || latest === undefined || stars === latest) {
    return [];
  }
  return [{ column: "stars", finding: { code: "register.stars-differ", params: { stars, latest } } }];
}

/** The recognition of the later year, then of the later date; where that does not tell, the one further right. */
function latestOf(fields: Fields, [first = "first", ...given]: readonly Ordinal[]): Ordinal {
  return given.reduce((latest, ordinal) => (isBefore(fields, ordinal, latest) ? latest : ordinal), first);
}

function isBefore(fields: Fields, one: Ordinal, other: Ordinal): boolean {
  const years = [yearOf(fields, one), yearOf(fields, other)] as const;
  const [first = Number.NaN, second = Number.NaN] =
    years[0] === years[1] ? ([fields[columnsOf[one].date], fields[columnsOf[other].date]] as const) : years;
  return first < second;
}

/** The columns of each recognition. */
const columnsOf = {
  first: columnsIn("first"),
  second: columnsIn("second"),
  third: columnsIn("third"),
};

function columnsIn<O extends Ordinal>(ordinal: O) {
  return {
    stars: `${ordinal}.stars`,
    date: `${ordinal}.date`,
    year: `${ordinal}.year`,
    decisionNumber: `${ordinal}.decisionNumber`,
    authority: `${ordinal}.authority`,
  } as const;
}

const allOf: Readonly<Record<Ordinal, readonly ColumnKey[]>> = {
  first: Object.values(columnsOf.first),
  second: Object.values(columnsOf.second),
  third: Object.values(columnsOf.third),
};

/** The recognitions of which a row says anything. */
function givenIn(fields: Fields): readonly Ordinal[] {
  const given: Ordinal[] = [];
  for (const ordinal of ordinals) {
    if (isGiven(fields, ordinal)) {
      given.push(ordinal);
    }
  }
  return given;
}

/** Whether a row says anything of a recognition. */
export function isGiven(fields: Fields, ordinal: Ordinal): boolean {
  for (const column of allOf[ordinal]) {
    if (fields[column] !== undefined) {
      return true;
    }
  }
  return false;
}

/** The year as written, or else that of the date. */
function yearOf(fields: Fields, ordinal: Ordinal): number | undefined {
  const { year, date } = columnsOf[ordinal];
  return fields[year] ?? (fields[date] === undefined ? undefined : Number(fields[date].slice(0, 4)));
}

function expiresTooEarly(fields: Fields, given: readonly Ordinal[]): readonly Conflict[] {
  const { expires } = fields;
  let recognised = "";
  for (const ordinal of given) {
    const date = fields[columnsOf[ordinal].date] ?? "";
    recognised = date > recognised ? date : recognised;
  }
  if (expires === undefined || expires > recognised) {
    return none;
  }
  return [{ column: "expires", finding: { code: "register.expires-too-early", params: { expires, recognised } } }];
}

function yearsDiffer(fields: Fields, given: readonly Ordinal[]): readonly Conflict[] {
  const conflicts: Conflict[] = [];
  for (const ordinal of given) {
    const column = columnsOf[ordinal].year;
    const [year, date] = [fields[column], fields[columnsOf[ordinal].date]];
    if (year !== undefined && date?.startsWith(String(year)) === false) {
      conflicts.push({ column, finding: { code: "register.year-differs", params: { year, date } } });
    }
  }
  return conflicts;
}

/** Each recognition is compared with the one before it that the row has. */
function outOfOrder(fields: Fields, given: readonly Ordinal[]): readonly Conflict[] {
  return given.length < 2
    ? none
    : given.flatMap((ordinal, place) => outOfTurn(fields, given[place - 1] ?? ordinal, ordinal));
}

/** Dates are compared where both have one, years otherwise. */
function outOfTurn(fields: Fields, before: Ordinal, after: Ordinal): readonly Conflict[] {
  const [one, other] = [fields[columnsOf[before].date], fields[columnsOf[after].date]];
  const isDated = one !== undefined && other !== undefined;
  const first = isDated ? one : yearOf(fields, before);
  const second = isDated ? other : yearOf(fields, after);
  if (first === undefined || second === undefined || second >= first) {
    return [];
  }
  const column = columnsOf[after][other === undefined ? "year" : "date"];
  const params = { first: String(first), second: String(second) };
  return [{ column, finding: { code: "register.recognitions-out-of-order", params } }];
}
