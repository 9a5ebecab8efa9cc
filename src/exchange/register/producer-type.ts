import { once } from "../../base/once.js";
import { cut } from "../../base/preview.js";
import type { ProducerType } from "../../decisions/participation.js";
import { wordsIn } from "./fold.js";

/** The legal forms of enterprises that criterion 3.1 tells apart. */
export type EnterpriseForm = "private" | "single-member-llc" | "multi-member-llc" | "joint-stock";

/** A type of producer as written, and what it was understood as. */
export interface WrittenProducerType {
  readonly text: string;
  /** Undefined where the text names none of the nine types, or several. */
  readonly type?: ProducerType;
  readonly form?: EnterpriseForm;
}

/** Beginnings of what people write, folded. A union of cooperatives, an establishment or a plain `Hộ` is no type of the decision. */
const typeNames: Readonly<Record<ProducerType, readonly string[]>> = {
  enterprise: [
    ...["doanh nghiep", "dn", "dntn", "dnnvv", "cong ty", "cty", "ctcp", "ct cp", "ct tnhh", "tnhh"],
    ...["enterprise", "small and medium enterprise", "sme", "company", "private enterprise", "private company"],
    ...["limited company", "limited liability company", "llc", "joint stock", "joined stock", "jsc"],
    ...["single member", "one member", "multi member"],
  ],
  cooperative: ["hop tac xa", "htx", "htxnn", "cooperative", "co operative", "coop"],
  "cooperative-group": ["to hop tac", "tht", "cooperative group", "co operative group", "cooperation group"],
  farm: ["trang trai", "farm"],
  "production-household": ["ho san xuat", "ho sx", "hsx", "production household", "producing household"],
  "registered-household": [
    ...["ho kinh doanh", "ho kd", "hkd", "hkdct", "ho gia dinh co dang ky kinh doanh", "ho co dang ky kinh doanh"],
    ...["registered household", "business household", "household business"],
  ],
  association: ["hoi", "hiep hoi", "association"],
  "operating-centre": ["trung tam dieu hanh", "ttdh", "operating centre", "operating center"],
  "equivalent-organisation": ["to chuc tuong duong", "equivalent organisation", "equivalent organization"],
};

/** Names that begin like a type and are another thing. */
const otherNames = ["ho san xuat kinh doanh", "ho sx kd", "ho sxkd", "hoi dong", "farmer"];

const beginnings = once(() =>
  Object.entries(typeNames)
    .flatMap(([type, names]) => names.map((name) => [name, type as ProducerType | undefined] as const))
    .concat(otherNames.map((name) => [name, undefined] as const))
    .sort(([one], [other]) => other.length - one.length),
);

const formNames: readonly (readonly [EnterpriseForm, RegExp])[] = [
  ["private", /^(?:dntn|doanh nghiep tu nhan|private enterprise)\b/],
  ["single-member-llc", /\btnhh (?:mtv|mot thanh vien|mot tv|1 thanh vien|1 ?tv)\b|\b(?:single|one) member\b/],
  ["multi-member-llc", /\btnhh (?:(?:hai|2) (?:thanh vien|tv)|2tv|nhieu thanh vien)\b|\bmulti member\b/],
  ["joint-stock", /\b(?:cong ty|cty|ct) (?:co phan|cp)\b|^ctcp\b|\b(?:joint|joined) stock\b|\bjsc\b/],
];

/**
 * The type of producer that a text says, in Vietnamese or English, with or without accents.
 *
 * @param text - such as `Công ty TNHH MTV`, `HTX`, `Hộ kinh doanh cá thể`
 * @returns the text with the type and, where it says one, the legal form; without a type where the text names none or
 * several of those of 26/2026/QĐ-TTg art. 2.3
 * @example
 * producerTypeIn("Cty TNHH MTV"); // { text: "Cty TNHH MTV", type: "enterprise", form: "single-member-llc" }
 * producerTypeIn("Cơ sở sản xuất"); // { text: "Cơ sở sản xuất" }
 */
export function producerTypeIn(text: string): WrittenProducerType {
  if (typeof text !== "string") {
    return { text: "" };
  }
  const named = text.split(/[,;/+&|]/).map((piece) => typeOf(wordsIn(piece)));
  const types = new Set(named.filter((type) => type !== undefined));
  const [type] = types;
  if (type === undefined || types.size > 1) {
    return { text };
  }
  const form = type === "enterprise" ? enterpriseFormIn(text) : undefined;
  return form === undefined ? { text, type } : { text, type, form };
}

/** What a producer's name says of its type. */
export interface TypesOfName {
  readonly type?: ProducerType;
  /** The types it may be, where the name leaves several. */
  readonly candidates: readonly ProducerType[];
}

/** How producers' names begin, folded: only what no other kind of producer is called by. */
const nameBeginnings: readonly (readonly [beginning: RegExp, type: ProducerType])[] = [
  [/^(?:(?:tong )?cong ty|c ?ty|ctcp|ct (?:tnhh|cp)|tnhh|doanh nghiep|dntn|dn tu nhan|xi nghiep)(?: |$)/, "enterprise"],
  [/^(?:hop tac xa|htx[a-z]{0,6})(?: |$)/, "cooperative"],
  [/^(?:to hop tac|tht)(?: |$)/, "cooperative-group"],
  [/^trang trai(?: |$)/, "farm"],
  [/^(?:ho kinh doanh|ho kd|hkd|ho gia dinh co dang ky kinh doanh)(?: |$)/, "registered-household"],
  [/^trung tam dieu hanh(?: |$)/, "operating-centre"],
  [
    /^(?:hiep hoi|hoi (?:nong dan|phu nu|lien hiep phu nu|cuu chien binh|lam vuon|sinh vat canh|lang nghe))(?: |$)/,
    "association",
  ],
];

/** Households and establishments: whether they are registered is not in the name. */
const UNTOLD = /^(?:ho|co so|cs|cssx|lo|xuong)(?: |$)/;

/** What joins two producers in one cell, or a group of cooperation with the name of a commune: neither says one type. */
const JOINED =
  /(?:[,;/&+–]| - | v[àa] ) ?(?:công ty|cong ty|cty|htx|hợp tác xã|hop tac xa|tht|tổ hợp|hộ|hkd|dntn)(?: |$)/iu;
const GROUP_OF_COMMUNE = /^to hop tac xa(?: |$)/;

/** How their first word is written: with other accents, it is a family name or a plant. */
const UNTOLD_WORDS = new Set("hộ ho cơ co cs cssx lò lo xưởng xuong".split(" "));

/**
 * The type of producer that a name begins with, for lists without a column for it.
 *
 * @param name - such as `HTX chè Hảo Đạt`, `Công ty TNHH ABC`
 * @returns the type where the name says it; the types it may be of where a household or an establishment is named
 * @example
 * typesOfName("HTX chè Hảo Đạt").type; // "cooperative"
 * typesOfName("Hộ Nguyễn Văn A").candidates; // ["registered-household", "production-household"]
 * @see 26/2026/QĐ-TTg art. 2.3
 */
export function typesOfName(name: string): TypesOfName {
  const words = wordsIn(name);
  if (words === "" || GROUP_OF_COMMUNE.test(words) || JOINED.test(cut(name, MOST_CHARACTERS))) {
    return { candidates: [] };
  }
  const [first = ""] = /\p{L}+/u.exec(cut(name, MOST_CHARACTERS).normalize("NFC").toLowerCase()) ?? [];
  if (words.startsWith("ho ") && !UNTOLD_WORDS.has(first)) {
    return { candidates: [] };
  }
  const type = nameBeginnings.find(([beginning]) => beginning.test(words))?.[1];
  if (type !== undefined) {
    return { type, candidates: [] };
  }
  return {
    candidates: UNTOLD.test(words) && UNTOLD_WORDS.has(first) ? ["registered-household", "production-household"] : [],
  };
}

/** Longer than any name. */
const MOST_CHARACTERS = 300;

/**
 * The legal form that a type or an enterprise's name says (criterion 3.1 tells the forms apart).
 *
 * @param text - a type, or the name of an enterprise
 * @returns undefined where the text does not say it: a plain `Công ty TNHH` may have one member or several
 * @example
 * enterpriseFormIn("Công ty CP Chè Xanh"); // "joint-stock"
 */
export function enterpriseFormIn(text: string): EnterpriseForm | undefined {
  const words = wordsIn(text);
  return formNames.find(([, pattern]) => pattern.test(words))?.[0];
}

function typeOf(words: string): ProducerType | undefined {
  const spaced = words.replace(/^(?:loai hinh|type) /, "");
  return beginnings().find(([name]) => spaced === name || spaced.startsWith(`${name} `))?.[1];
}
