import { fold } from "../../../exchange/register/index.js";
import { readText } from "../../../exchange/register/read-text.js";
import { type BookLanguage, type Choice, choiceText } from "../layout.js";
import { comparable, labelsMeant } from "./match-words.js";
import type { Slot } from "./slots.js";

/** What a cell says by itself, before the other cells of its sheet are looked at. */
export type Said =
  | { readonly form: "nothing" }
  /** One of the choices, by its words, or by its number and no others. */
  | { readonly form: "choice"; readonly mark: string }
  /** A whole number without a word: of a level, or points. */
  | { readonly form: "number"; readonly number: number }
  | { readonly form: "points"; readonly points: number }
  /** The numbers of boxes together, in the cell of their criterion; none of them is an empty list. */
  | { readonly form: "boxes"; readonly boxes: readonly number[] }
  /** A case and its level together. */
  | { readonly form: "caseLevel"; readonly letter: string; readonly level: string }
  | { readonly form: "unclear"; readonly why: Unclear };

/** Why a cell cannot be read. */
export type Unclear =
  | { readonly code: "unreadable" | "error" | "no-result" }
  /** The words fit several choices. */
  | { readonly code: "several"; readonly marks: readonly string[] }
  /** The number is of one choice, and the words or points beside it are not. */
  | { readonly code: "other-words"; readonly mark: string };

const unclear = (why: Unclear): Said => ({ form: "unclear", why });

const unreadable = unclear({ code: "unreadable" });

const choice = (mark: string): Said => ({ form: "choice", mark });

/** Reads a cell as the answer that its place asks for. */
export function readCell(slot: Slot, cell: unknown): Said {
  if (typeof cell === "boolean") {
    return slot.kind === "yesNo" || slot.kind === "box" ? choice(cell ? "1" : "0") : unreadable;
  }
  const { value, issue } = readText(cell);
  switch (issue?.code) {
    case undefined:
      return value === undefined || value === "" ? { form: "nothing" } : readWritten(slot, value);
    case "register.broken-cell":
      return unclear({ code: "error" });
    case "register.formula-without-value":
      return unclear({ code: "no-result" });
    default:
      return unreadable;
  }
}

/** Reads a cell as yes or no; blank is no, undefined what is neither. */
export function readYesNo(cell: unknown): boolean | undefined {
  const { value, issue } = readText(typeof cell === "boolean" ? (cell ? "1" : "0") : cell);
  if (issue !== undefined) {
    return undefined;
  }
  const mark = short(value ?? "").replace(/^([01])\. ?(?:co|khong|yes|no)(?: \/ (?:yes|no))?$/, "$1");
  if (value === undefined || mark === "0" || NO.test(mark)) {
    return false;
  }
  return mark === "1" || YES.test(mark) ? true : undefined;
}

function readWritten(slot: Slot, text: string): Said {
  return (
    readListed(slot, text) ??
    readTick(slot, text) ??
    readNumber(slot, text) ??
    readTogether(slot, text) ??
    readWords(slot, text)
  );
}

const LANGUAGES: readonly BookLanguage[] = ["vi", "en", "both"];

/** A line of the drop-down list, as the workbook has it. */
function readListed({ choices }: Slot, text: string): Said | undefined {
  const { folded } = comparable(text);
  const found = choices.find((one) =>
    LANGUAGES.some((language) => comparable(choiceText(one, language)).folded === folded),
  );
  return found === undefined ? undefined : choice(found.mark);
}

/** Longer than any mark. */
const LONGEST_MARK = 20;

function short(text: string): string {
  return text.length > LONGEST_MARK ? "" : fold(text).replace(/[.;,]$/, "");
}

const YES = /^(?:x+|v|✓|✔|☑|☒|√|●|•|co|yes|true)$/;
const NO = /^(?:☐|□|khong|no|false)$/;

/** Yes or no, by a word or by a mark. */
function readTick({ kind }: Slot, text: string): Said | undefined {
  const mark = short(text);
  if (kind !== "yesNo" && kind !== "box") {
    return undefined;
  }
  if (kind === "box" && /^[01]$/.test(mark)) {
    return choice(mark);
  }
  return YES.test(mark) ? choice("1") : NO.test(mark) ? choice("0") : undefined;
}

/** A number alone, a number called that of a level, or points. */
function readNumber({ kind }: Slot, text: string): Said | undefined {
  const [, digits] = /^(\d{1,3})(?:[.,]0)?[.)]?$/.exec(text) ?? [];
  if (digits !== undefined) {
    return ofNumber(kind, Number(digits));
  }
  const [, points] = /^(\d{1,3}) ?(?:điểm|diem|đ|points?|pts?)\.?$/iu.exec(text) ?? [];
  if (points !== undefined) {
    return { form: "points", points: Number(points) };
  }
  const [, level] = /^(?:mức|muc|level) ?(?:số |so )?(\d{1,2})\.?$/iu.exec(text) ?? [];
  return level === undefined || (kind !== "level" && kind !== "caseLevel") ? undefined : choice(String(Number(level)));
}

/** Of boxes a number is that of the one that is ticked; which case a number means is not known. */
function ofNumber(kind: Slot["kind"], number: number): Said {
  switch (kind) {
    case "boxes":
      return { form: "boxes", boxes: number === 0 ? [] : [number] };
    case "case":
      return number === 0 ? choice("0") : unreadable;
    case "box":
      return unreadable;
    default:
      return { form: "number", number };
  }
}

/** What is written together: `1+3` for boxes, `a2` for a case with its level. */
function readTogether({ kind, letter: own }: Slot, text: string): Said | undefined {
  const mark = short(text);
  if (kind === "boxes") {
    return /^\d{1,2}(?: ?[+,;&] ?\d{1,2})+$/.test(mark)
      ? { form: "boxes", boxes: mark.split(/[^\d]+/).map(Number) }
      : undefined;
  }
  const [, letter, digits] = /^([a-z])[ ./-]?(\d{1,2})$/.exec(mark) ?? [];
  if (letter === undefined || (kind !== "case" && kind !== "caseLevel")) {
    return undefined;
  }
  const level = String(Number(digits));
  if (kind === "case") {
    return { form: "caseLevel", letter, level };
  }
  return letter === own ? choice(level) : unreadable;
}

/** Words of a choice, with its number or letter before them or without, with its points and stars behind them or without. */
function readWords({ choices }: Slot, text: string): Said {
  const { words, points } = withoutEnding(text);
  const meant = labelsMeant(words, choices);
  const [first, second] = meant;
  if (second !== undefined) {
    return unclear({ code: "several", marks: meant.map(({ mark }) => mark) });
  }
  if (first !== undefined) {
    return hasPoints(first, points) ? choice(first.mark) : unclear({ code: "other-words", mark: first.mark });
  }
  return readMarked(choices, words, points);
}

function readMarked(choices: readonly Choice[], words: string, points: number | undefined): Said {
  const plain = words.replace(/^(?:mức|muc|level|trường hợp|truong hop|case) /iu, "");
  const [, mark, rest = ""] = /^(\d{1,2}|[a-z])(?:[.):](?!\d) ?| [–-] |$)(.*)$/iu.exec(plain) ?? [];
  const own = choices.find((one) => one.mark === mark?.toLowerCase());
  if (own === undefined) {
    return unreadable;
  }
  const isMeant =
    rest.trim() === "" || [rest, ...rest.split(" / ")].some((part) => labelsMeant(part, choices).includes(own));
  return isMeant && hasPoints(own, points) ? choice(own.mark) : unclear({ code: "other-words", mark: own.mark });
}

function hasPoints({ points = 0 }: Choice, written: number | undefined): boolean {
  return written === undefined || written === points;
}

interface Ended {
  readonly words: string;
  readonly points?: number;
}

/** A text without the points and stars that are printed behind a level. */
function withoutEnding(text: string): Ended {
  const words = text.replace(/ ?[★*]{1,5}$/u, "");
  const open = words.lastIndexOf("(");
  const [, points] =
    /^\((\d{1,3}) (?:điểm|diem|points?|điểm \/ points)\)$/iu.exec(open < 0 ? "" : words.slice(open)) ?? [];
  return points === undefined ? { words } : { words: words.slice(0, open).trim(), points: Number(points) };
}
