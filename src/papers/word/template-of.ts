import { requireOptions, shown } from "../../base/require-argument.js";
import { type Language, requireLanguage } from "../../language/language.js";
import { type PaperField, translations } from "./fields/field.js";
import { MOST_COLUMNS } from "./fields/product-fields.js";
import { type PaperKind, paperFields } from "./paper.js";

/** How a template is made. */
export interface TemplateOptions {
  /** Its language, and that of the fields it names; Vietnamese by default. */
  readonly lang?: Language;
  /** How many members have a column in the table of points: 1 to 20, by default 9. */
  readonly members?: number;
}

const MEMBERS = 9;

/**
 * Our own plain template of a paper (A4, Times New Roman, head and signatures as Nghị định 30/2020/NĐ-CP has them), to fill in
 * or to start an office's own from.
 *
 * Forms 01 to 03 follow annex III; for all others the law prints no layout, and the template says at its foot that it is ours.
 *
 * @param paper - the kind of paper, such as `"minutes"`
 * @param options - `lang`, `members`
 * @returns the bytes of a `.docx` with fields such as `{hội_đồng}`
 * @throws RangeError for a paper, a language or a number of members that is none
 * @example
 * const template = await templateOf("minutes");
 * @see 26/2026/QĐ-TTg annex III; 30/2020/NĐ-CP annex I
 */
export async function templateOf(paper: PaperKind, options: TemplateOptions = {}): Promise<Uint8Array> {
  requireOptions("templateOf", options);
  const fields = paperFields(paper);
  const { lang = "vi", members = MEMBERS } = options;
  requireLanguage("templateOf", lang);
  if (!Number.isInteger(members) || members < 1 || members > MOST_COLUMNS) {
    throw new RangeError(`[ocop] templateOf: members must be from 1 to ${MOST_COLUMNS}, not ${shown(members)}`);
  }
  const [{ templateParts }, { packDocx }] = await Promise.all([
    import("../heavy/templates.js"),
    import("../heavy/fill-docx.js"),
  ]);
  const parts = Object.entries(templateParts(paper, lang, { members }));
  return packDocx(
    Object.fromEntries(parts.map(([name, text]) => [name, lang === "vi" ? text : inEnglish(text, fields)])),
  );
}

/** A part with the English names of its fields. */
function inEnglish(part: string, fields: readonly PaperField[]): string {
  const names = translations(fields);
  return part.replaceAll(/(?<=\{[#/]?)[^{}#/[ ]+/g, (name) => names.get(name) ?? name);
}
