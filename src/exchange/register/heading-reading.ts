import { type ColumnKey, type Ordinal, ordinals } from "./fields.js";
import { findFallbackColumn } from "./find-column.js";
import { wordsIn } from "./fold.js";
import { type HeadingMeaning, splitCamel } from "./heading-meaning.js";
import { type Claim, isRelative } from "./heading-path.js";
import { type Claims, pathsOf, type SurveyedRow } from "./heading-rows.js";
import type { Layout } from "./layout.js";

/** What rows of headings say when they are read together. */
export interface HeadingReading {
  readonly rows: readonly SurveyedRow[];
  readonly paths: readonly (readonly string[])[];
  readonly claims: readonly (Claim | undefined)[];
  readonly columns: Map<ColumnKey, number>;
  readonly rivals: Map<ColumnKey, number[]>;
  readonly given: Layout["given"];
}

/** Reads rows of headings together. */
export function readAt(rows: readonly SurveyedRow[], claimOf: Claims): HeadingReading {
  const paths = pathsOf(rows);
  const titles = paths.map((path) => wordsIn(splitCamel(path.join(" "))));
  const claims = related(titles, paths.map(claimOf));
  const { ordinalOf, given } = ordinalsOf(claims);
  const columns = new Map<ColumnKey, number>();
  const rivals = new Map<ColumnKey, number[]>();
  const claim = (key: ColumnKey, index: number) => {
    if (columns.has(key)) {
      rivals.set(key, [...(rivals.get(key) ?? []), index]);
    } else {
      columns.set(key, index);
    }
  };
  for (const [index, one] of claims.entries()) {
    const key = one === undefined || one.field === "tick" ? undefined : keyOf(one, ordinalOf(one));
    if (key !== undefined) {
      claim(key, index);
    }
  }
  for (const [index, path] of paths.entries()) {
    const key = claims[index] === undefined ? fallbackOf(path, titles) : undefined;
    if (key !== undefined && !columns.has(key)) {
      columns.set(key, index);
    }
  }
  return { rows, paths, claims, columns: inOrder(columns), rivals, given };
}

function inOrder(columns: ReadonlyMap<ColumnKey, number>): Map<ColumnKey, number> {
  return new Map([...columns].sort(([, one], [, other]) => one - other));
}

const DOCUMENTS =
  /(?:^| )(?:giay|chung nhan|gcn|gcnn?attp|attp|cccd|cmnd|dkkd|vietgap|haccp|iso|phep|license|certificate)(?: |$)/;

/** Takes the day and the authority of another document away from the recognition. */
function related(titles: readonly string[], claims: readonly (Claim | undefined)[]): readonly (Claim | undefined)[] {
  const dependsAt = (index: number) => isRelative(titles[index] ?? "");
  const hasOther = claims.some((claim, index) => isOfRecognition(claim) && !dependsAt(index));
  const isOpinion = titles.some((title) => OPINIONS.test(title));
  return claims.map((claim, index) => {
    if (isOpinion && /^(?:so )?(?:sao|stars?)$/.test(titles[index] ?? "")) {
      return undefined;
    }
    if (!dependsAt(index)) {
      return claim;
    }
    const left = [index - 1, index - 2, index - 3].find((place) => !dependsAt(place)) ?? -1;
    return hasOther && !isOtherDocument(claims[left], titles[left] ?? "") ? claim : undefined;
  });
}

function isOfRecognition(claim: Claim | undefined): boolean {
  return claim !== undefined && (claim.field.startsWith("recognition.") || claim.field === "stars");
}

function isOtherDocument(claim: Claim | undefined, title: string): boolean {
  return (
    /^(?:registrationNumber|taxCode|gtin)$/.test(claim?.field ?? "") ||
    (!isOfRecognition(claim) && DOCUMENTS.test(title))
  );
}

const PRICES =
  /(?:^| )(?:gia|price|(?:so|san|khoi|trong) luong|dung tich|quy cach|bao bi|thanh tien|doanh thu|quantity)(?: |$)/;
const OPINIONS = /(?:^| )(?:reviews?|comments|sold|luot (?:danh gia|mua|ban)|da ban|danh gia khach|binh luan)(?: |$)/;
const CUSTOMERS = /(?:^| )(?:khach hang|nhan xet)(?: |$)/;

/** What a heading means where no other one does. "Đơn vị" beside prices is a unit, "rating" beside reviews an opinion. */
function fallbackOf(path: readonly string[], titles: readonly string[]): ColumnKey | undefined {
  const key = findFallbackColumn(path.at(-1) ?? "");
  const isBeside = (pattern: RegExp) => titles.some((title) => pattern.test(title));
  if (
    (key === "producerName" && isBeside(PRICES)) ||
    (key === "stars" && (isBeside(OPINIONS) || isBeside(CUSTOMERS)))
  ) {
    return undefined;
  }
  return key;
}

/** Which recognition each claim is of, by its number or by the order of years; of more than three years the last three count. */
function ordinalsOf(claims: readonly (Claim | undefined)[]): {
  readonly ordinalOf: (claim: HeadingMeaning) => Ordinal | "none" | undefined;
  readonly given: Layout["given"];
} {
  const dated = claims.flatMap((claim) =>
    claim !== undefined && claim.field !== "tick" && claim.field.startsWith("recognition.") && claim.year !== undefined
      ? [claim.year]
      : [],
  );
  const years = [...new Set(dated)].sort((one, other) => one - other).slice(-ordinals.length);
  const given = Object.fromEntries(years.map((year, place) => [`${ordinals[place]}.year`, year]));
  const ordinalOf = ({ ordinal, year }: HeadingMeaning) =>
    ordinal === undefined && year !== undefined && years.length > 1
      ? (ordinals[years.indexOf(year)] ?? ("none" as const))
      : ordinal;
  return { ordinalOf, given };
}

function keyOf({ field }: HeadingMeaning, ordinal: Ordinal | "none" | undefined): ColumnKey | undefined {
  const [, part] = /^recognition\.(.+)$/.exec(field) ?? [];
  if (part === undefined) {
    return field as ColumnKey;
  }
  if (ordinal === "none") {
    return undefined;
  }
  // Stars of a recognition without a number are the current ones.
  return part === "stars" && ordinal === undefined ? "stars" : (`${ordinal ?? "first"}.${part}` as ColumnKey);
}
