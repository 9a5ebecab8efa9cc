import { findProvince } from "../../records/provinces.js";
import { addressPartsIn } from "./address-parts.js";
import type { ColumnKey, Fields } from "./fields.js";
import { fold, wordsIn } from "./fold.js";
import { readStars } from "./read-stars.js";

/** Fields that a section says for the rows below it. */
export type SectionKey = "province" | "district" | "commune" | "stars" | "productGroup" | "first.year";

/** What the heading of a section says. */
export type SectionFields = { readonly [K in SectionKey]?: Fields[K] };

/** Longer than any heading of a section. */
const MOST_CHARACTERS = 200;

/** `I.`, `2)`, `II/`, `A -` before the heading, and a count of products after it. */
const NUMBERING = /^(?:[IVXLC]{1,7}|[A-Z]|\d{1,3}) ?[.):/-] ?/i;
const COUNT = /\d{1,5} ?(?:sản phẩm|san pham|sp)\)?$/i;

const MARKS = " .,:;(-–";

/** What may stand before the stars of a section. */
const BEFORE_STARS = new Set(
  "cac danh muc sach san pham nhom hang ocop duoc cong nhan dat xep phan chuan tieu".split(" "),
);

/**
 * Reads the heading of a section: a place, stars, a product group or a year that holds for the rows below.
 *
 * @returns undefined where the heading says none of these
 * @example
 * readSection("II. Huyện Đại Từ (12 sản phẩm)"); // { district: "Huyện Đại Từ" }
 */
export function readSection(heading: string): SectionFields | undefined {
  if (heading.length > MOST_CHARACTERS) {
    return undefined;
  }
  const text = withoutMarks(withoutMarks(heading.replace(NUMBERING, "")).replace(COUNT, ""));
  return placeIn(text) ?? yearIn(text) ?? starsIn(text) ?? groupIn(text);
}

/** A text without the marks that end a heading. */
function withoutMarks(text: string): string {
  let end = text.length;
  while (end > 0 && MARKS.includes(text.charAt(end - 1))) {
    end -= 1;
  }
  return text.slice(0, end).trim();
}

function placeIn(text: string): SectionFields | undefined {
  const words = wordsIn(text);
  if (/\d/.test(words) && !/^(?:phuong|quan) \d{1,2}$/.test(words)) {
    return undefined;
  }
  if (/^(?:xa|phuong|thi tran|dac khu) ./.test(words)) {
    const { line, commune = text, ...wider } = addressPartsIn(text);
    return line === undefined ? { ...wider, commune } : { commune: text };
  }
  const isCity = /^(?:thanh pho|tp) ./.test(words);
  if (/^tinh ./.test(words) || (isCity && findProvince(text)?.kind === "city")) {
    return { province: text };
  }
  return isCity || /^(?:huyen|quan|thi xa|tx) ./.test(words) ? { district: text } : undefined;
}

function yearIn(text: string): SectionFields | undefined {
  const [, year] = /^nam (20[12]\d)$/.exec(wordsIn(text)) ?? [];
  return year === undefined ? undefined : { "first.year": Number(year) };
}

function starsIn(text: string): SectionFields | undefined {
  const words = fold(text).split(" ");
  const start = words.findIndex((word) => !BEFORE_STARS.has(word));
  const rest = words.slice(start).join(" ");
  const stars = start < 0 ? undefined : readStars(rest).value;
  return stars !== undefined && /sao|star|[*⭐★]/u.test(rest) ? { stars } : undefined;
}

/** How the names of sectors begin in annex I of the decisions of 2019, 2023 and 2026. */
const SECTOR =
  /^(?:thuc pham|do uong|duoc lieu|san pham tu duoc lieu|thao duoc|(?:hang |do )?thu cong my nghe|(?:do )?luu niem|vai may mac|vai va may mac|sinh vat canh|dich vu du lich|du lich)(?: |$)/;

function groupIn(text: string): SectionFields | undefined {
  const [, name] =
    /^(?:nhóm(?: sản phẩm)?|ngành(?: hàng)?|nhom(?: san pham)?|nganh(?: hang)?) ?:? ?(\S.{1,})$/iu.exec(text) ?? [];
  const group = name ?? (SECTOR.test(wordsIn(text)) ? text : undefined);
  return group === undefined ? undefined : { productGroup: group };
}

/** Places from the widest to the narrowest: a new one ends the narrower ones. */
const placeKeys: readonly SectionKey[] = ["province", "district", "commune"];

/** A field that a section gives, and the row that says it. */
export interface Carried {
  readonly value: NonNullable<SectionFields[SectionKey]>;
  readonly row: number;
}

/** What the sections above a row say. */
export type Sections = ReadonlyMap<ColumnKey, Carried>;

/** What holds below a section, after what held above it; below one that nobody understands, nothing does. */
export function belowSection(above: Sections, said: SectionFields | undefined, row: number): Sections {
  if (said === undefined) {
    return new Map();
  }
  const below = new Map(above);
  for (const [key, value] of Object.entries(said) as [SectionKey, Carried["value"]][]) {
    const place = placeKeys.indexOf(key);
    for (const narrower of place < 0 ? [] : placeKeys.slice(place)) {
      below.delete(narrower);
    }
    below.set(key, { value, row });
  }
  return below;
}
