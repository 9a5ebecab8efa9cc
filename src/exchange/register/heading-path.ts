import type { Ordinal } from "./fields.js";
import { findColumn } from "./find-column.js";
import { wordsIn } from "./fold.js";
import { type HeadingMeaning, meaningOf, withoutOrdinal, withoutYear } from "./heading-meaning.js";

/** What a column is claimed for by its headings. */
export type Claim = HeadingMeaning | { readonly field: "tick"; readonly stars: number };

/** What a heading over others is about. */
type Topic = "recognition" | "producer" | "product" | "registration" | "stars";

interface Group {
  readonly topic?: Topic;
  readonly ordinal?: Ordinal;
  readonly year?: number;
}

/** What short headings mean below a heading of a topic; alone they may mean anything. */
const below: Readonly<Record<Topic, Readonly<Record<string, HeadingMeaning["field"]>>>> = {
  recognition: {
    so: "recognition.decisionNumber",
    "so hieu": "recognition.decisionNumber",
    ngay: "recognition.date",
    "ngay thang": "recognition.date",
    "ngay thang nam": "recognition.date",
    "thoi gian": "recognition.date",
    "co quan": "recognition.authority",
    "don vi": "recognition.authority",
    noi: "recognition.authority",
    cap: "recognition.authority",
    nam: "recognition.year",
    "thoi han": "expires",
  },
  producer: { ten: "producerName", "ten goi": "producerName", loai: "producerType", "ho ten": "representative" },
  product: { ten: "productName", "ten goi": "productName", ma: "productCode", loai: "productGroup" },
  registration: { so: "registrationNumber", "ma so": "registrationNumber" },
  stars: {},
};

/** Topics by the field a heading would mean if it stood alone. */
const topics: Partial<Record<HeadingMeaning["field"], Topic>> = {
  "recognition.decisionNumber": "recognition",
  "recognition.date": "recognition",
  "recognition.authority": "recognition",
  "recognition.year": "recognition",
  "recognition.stars": "stars",
  expires: "recognition",
  producerName: "producer",
  productName: "product",
  registrationNumber: "registration",
};

/** A certificate alone is that of the recognition; there are others, of food safety or of quality. */
const RECOGNISES =
  /(?:^| )(?:cong nhan|quyet dinh|ocop|recognition|decision)(?: |$)|^(?:giay )?chung nhan(?: (?:san pham|hang|sao|dat))*$/;

/** Other acts and papers, and stars that nobody has given yet: what their headings say is of no recognition. */
const OTHERWISE =
  /(?:^| )(?:thu hoi|thanh lap|ke hoach|du kien|dang ky|de (?:nghi|xuat)|phan dau|tiem nang|tu (?:danh gia|cham)|muc tieu|ho tro|dieu kien|(?:vs)?attp|an toan|\w* ?gap|haccp|iso|huu co|nhan hieu|so huu|bao ho|kiem nghiem|cong bo|giay phep|lang nghe)(?: |$)/;

/** What may stand beside the number or the year of a recognition. */
const RATES = /^(?:ket qua ?)?(?:danh gia|phan hang|xep hang)?$/;

/** A number of stars as a heading: `3 sao`, `Hạng 4 sao`, `5*`. */
const TICK = /^(?:hang |dat |ocop )?([1-5]) ?(?:sao|stars?)(?: ocop)?$/;

/** What a column's headings claim it for, from the topmost down. */
export function claimOf(path: readonly string[]): Claim | undefined {
  const leaf = path.at(-1);
  if (leaf === undefined) {
    return undefined;
  }
  const group: Group = Object.assign({}, ...path.slice(0, -1).map(groupOf));
  const claim = tickOf(leaf, group) ?? claimIn(leaf, group, path);
  const isRated = claim !== undefined && /^(?:recognition|stars|tick|points|expires)/.test(claim.field);
  return isRated && OTHERWISE.test(wordsIn(path.join(" "))) ? undefined : claim;
}

/** Headings that are of whatever document stands left of them, or above. */
const RELATIVE = /^(?:ngay(?: cap| ky)?|(?:noi|co quan|don vi|thoi gian) cap)$/;

/** Whether a heading is of whatever document stands left of it, or above. */
export function isRelative(heading: string): boolean {
  return RELATIVE.test(wordsIn(heading));
}

function tickOf(leaf: string, { topic }: Group): Claim | undefined {
  const words = wordsIn(leaf.replace(/[*⭐★]/gu, " sao "));
  const [, stars] = TICK.exec(words) ?? (topic === "stars" ? (/^([1-5])$/.exec(words) ?? []) : []);
  return stars === undefined ? undefined : { field: "tick", stars: Number(stars) };
}

function claimIn(leaf: string, group: Group, path: readonly string[]): Claim | undefined {
  const { topic, ordinal, year } = group;
  const isBelow = path.length > 1 && (topic === undefined || topic === "producer");
  const own = topic === undefined ? undefined : fieldBelow(leaf, topic);
  const found = own ?? meaningOfHeading(leaf) ?? meaningOfHeading(path.join(" "));
  const isOfOther = topic === "registration" || (isBelow && isRelative(leaf));
  if (found === undefined || (isOfOther && found.field.startsWith("recognition."))) {
    return undefined;
  }
  return { ...(ordinal !== undefined && { ordinal }), ...(year !== undefined && { year }), ...found };
}

/** What a heading means by itself: by the list of what people write, or by its words. */
export function meaningOfHeading(heading: string): HeadingMeaning | undefined {
  const key = findColumn(heading);
  if (key === undefined) {
    return meaningOf(heading);
  }
  // The current stars are of no recognition in particular, whatever group they stand in.
  if (key === "stars" && !/hien tai|current/.test(wordsIn(heading))) {
    return { field: "recognition.stars" };
  }
  const [, ordinal, field] = /^(first|second|third)\.(.+)$/.exec(key) ?? [];
  return {
    field: (field === undefined ? key : `recognition.${field}`) as HeadingMeaning["field"],
    // A heading without a number is of the first recognition only where no group says otherwise.
    ...(ordinal !== undefined && (ordinal !== "first" || isNumbered(heading)) && { ordinal }),
  } as HeadingMeaning;
}

function isNumbered(heading: string): boolean {
  return withoutOrdinal(wordsIn(heading).split(" ")).ordinal !== undefined || /1|first/i.test(heading);
}

function fieldBelow(leaf: string, topic: Topic): HeadingMeaning | undefined {
  const words = wordsIn(leaf);
  const field = Object.hasOwn(below[topic], words) ? below[topic][words] : undefined;
  return field === undefined ? undefined : { field };
}

function groupOf(heading: string): Group {
  const { words: undated, year } = withoutYear(wordsIn(heading).split(" "));
  const { words, ordinal } = withoutOrdinal(undated);
  const rest = words.filter(Boolean).join(" ");
  const isNumber = RATES.test(rest) && (ordinal !== undefined || year !== undefined);
  const topic = topicOf(heading, rest) ?? (isNumber ? "recognition" : undefined);
  return topic === undefined
    ? {}
    : { topic, ...(ordinal !== undefined && { ordinal }), ...(year !== undefined && { year }) };
}

function topicOf(heading: string, rest: string): Topic | undefined {
  const meaning = meaningOfHeading(heading);
  const field = meaning?.field;
  const topic = field === undefined ? undefined : topics[field];
  if (topic !== undefined) {
    return topic;
  }
  return RECOGNISES.test(rest) ? "recognition" : undefined;
}
