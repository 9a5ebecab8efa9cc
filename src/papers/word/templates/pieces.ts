import type { Language } from "../../../language/language.js";
import { type CellDraft, PAGE, paragraph, type RowDraft, run, table } from "./markup.js";

/** A text in both languages. */
export type Pair = readonly [vi: string, en: string];

/** What the papers of a language are put together from. */
export interface Pieces {
  readonly language: Language;
  /** The text of the language. */
  readonly t: (pair: Pair) => string;
}

/** The pieces of a language. */
export function piecesOf(language: Language): Pieces {
  return { language, t: ([vi, en]) => (language === "vi" ? vi : en) };
}

/** A paragraph of the text: justified, its first line moved in. */
export function body(text: string, isItalic = false): string {
  return paragraph(run(text, { isItalic }), { first: 567, before: 60, after: 60 });
}

/** A paragraph that leads to what follows and stays on its page. */
export function lead(text: string): string {
  return paragraph(run(text), { first: 567, before: 60, after: 60, isKeptWithNext: true });
}

/** A heading within the text. */
export function heading(text: string): string {
  return paragraph(run(text, { isBold: true }), {
    first: 567,
    before: 120,
    after: 60,
    isKeptWithNext: true,
    align: "left",
  });
}

/** A condition or a list around whole paragraphs; one of its own where they end or begin with a table. */
export function around(name: string, content: string): string {
  const small = paragraph(run(""), { size: 4 });
  const whole = [content.startsWith("<w:p>") ? "" : small, content, content.endsWith("</w:p>") ? "" : small].join("");
  const start = whole.indexOf("</w:pPr>") + "</w:pPr>".length;
  const end = whole.lastIndexOf("</w:p>");
  const opened = run(`{#${name} [loopOver: "paragraph"]}`);
  return `${whole.slice(0, start)}${opened}${whole.slice(start, end)}${run("{/}")}${whole.slice(end)}`;
}

/** The national motto. */
const motto = {
  state: ["CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "SOCIALIST REPUBLIC OF VIET NAM"],
  words: ["Độc lập - Tự do - Hạnh phúc", "Independence - Freedom - Happiness"],
} as const satisfies Record<string, Pair>;

const centre = { align: "center" } as const;

/** A short line, as papers have it below names; its place is given by what is left free beside it. */
function shortLine(aside: number): string {
  return paragraph("", { size: 3, align: "center", left: aside, right: aside, hasLine: true });
}

/** The state's name and motto, with the line below. */
function stateLines(t: Pieces["t"], aside: number): string {
  return [
    paragraph(run(t(motto.state), { isBold: true, size: 12 }), centre),
    paragraph(run(t(motto.words), { isBold: true, size: 13 }), centre),
    shortLine(aside),
  ].join("");
}

/**
 * The head of a paper as Nghị định 30/2020/NĐ-CP has it: who issues it and its number at the left, state, motto, place and
 * day at the right.
 */
export function nationalHead(
  { t }: Pieces,
  issuer: { readonly above?: string; readonly name: string; readonly sign?: string; readonly day?: string },
  width: number = PAGE.portrait,
): string {
  const left = Math.round(width * 0.4);
  const { above, name, sign, day } = issuer;
  const first = {
    cells: [
      {
        align: "top",
        content: [
          above === undefined ? "" : paragraph(run(above, { size: 12 }), centre),
          paragraph(run(name, { isBold: true, size: 12 }), centre),
          shortLine(Math.round(left * 0.33)),
        ].join(""),
      },
      { align: "top", content: stateLines(t, Math.round((width - left) * 0.24)) },
    ],
  } as const satisfies RowDraft;
  const second: RowDraft = {
    cells: [
      { align: "top", content: paragraph(run(sign ?? ""), { align: "center", before: 60 }) },
      { align: "top", content: paragraph(run(day ?? "", { isItalic: true }), { align: "center", before: 60 }) },
    ],
  };
  return table([left, width - left], sign === undefined && day === undefined ? [first] : [first, second], false);
}

/** State and motto alone, in the middle, as forms of producers have them. */
export function stateHead({ t }: Pieces): string {
  return stateLines(t, 3150);
}

/** The name of a paper and what it is about, with the line below. */
export function title(name: string, about: readonly string[]): string {
  return [
    paragraph(run(name, { isBold: true, size: 14 }), { align: "center", before: 240 }),
    ...about.map((text) => paragraph(run(text, { isBold: true, size: 14 }), centre)),
    paragraph("", { size: 3, align: "center", left: 3500, right: 3500, hasLine: true, after: 200 }),
  ].join("");
}

/** A place to sign: a day, whose signature, what is done there, and the name below room for it. */
export interface SigningPlace {
  readonly day?: string;
  readonly lines: readonly string[];
  readonly note: string;
  readonly name: string;
}

function signingPlace({ day, lines, note, name }: SigningPlace, room: number): string {
  const kept = { align: "center", isKeptWithNext: true } as const;
  return [
    ...(day === undefined ? [] : [paragraph(run(day, { isItalic: true }), { ...kept, before: 200 })]),
    ...lines.map((text, index) =>
      paragraph(run(text, { isBold: true }), { ...kept, before: index === 0 && day === undefined ? 240 : 0 }),
    ),
    paragraph(run(note, { isItalic: true, size: 12 }), { ...kept, after: room }),
    paragraph(run(name, { isBold: true }), centre),
  ].join("");
}

/** Places to sign, side by side; a single one is at the right. */
export function signatures(
  places: readonly SigningPlace[],
  width: number = PAGE.portrait,
  room: number = ROOM_TO_SIGN,
): string {
  const left = { align: "top", content: paragraph("") } as const;
  const made = places.map((place): CellDraft => ({ align: "top", content: signingPlace(place, room) }));
  const cells = places.length === 1 ? [left, ...made] : made;
  const each = Math.floor(width / cells.length);
  return table(
    cells.map(() => each),
    [{ cells }],
    false,
  );
}

/** How much is left free for a signature, in twentieths of a point. */
const ROOM_TO_SIGN = 1100;

/** Who gets the paper at the left, who signs at the right. */
export function recipientsAndSignature({ t }: Pieces, signer: SigningPlace, width: number = PAGE.portrait): string {
  const left = Math.round(width * 0.45);
  return table(
    [left, width - left],
    [
      {
        cells: [
          {
            align: "top",
            content: [
              paragraph(run(t(["Nơi nhận:", "Recipients:"]), { isBold: true, isItalic: true, size: 12 }), {
                align: "left",
              }),
              paragraph(run(`{#nơi_nhận}- {nội_dung};\n{/}${t(["- Lưu: VT.", "- Archive."])}`, { size: 11 }), {
                align: "left",
              }),
            ].join(""),
          },
          { align: "top", content: signingPlace(signer, ROOM_TO_SIGN) },
        ],
      },
    ],
    false,
  );
}

/** A cell of a table with one text; smaller than the text around the table. */
export function cell(
  text: string,
  look: { readonly isBold?: boolean; readonly align?: "left" | "center"; readonly size?: number } = {},
): CellDraft {
  const { isBold = false, align = "left", size = 11 } = look;
  const free = size < 10 ? 10 : 30;
  return { content: paragraph(run(text, { isBold, size }), { align, before: free, after: free }) };
}

/** A row of headings that is repeated on every page. */
export function heads(texts: readonly string[], size = 11): RowDraft {
  return {
    isHead: true,
    cells: texts.map((text) => ({ ...cell(text, { isBold: true, align: "center", size }), isShaded: true })),
  };
}
