import pc from "picocolors";
import type { Language } from "../../language/language.js";
import { words } from "../words.js";
import { wrapLines } from "./layout.js";

/** How text is to look, as plain data: a worker is told it so. */
export interface Look {
  readonly language: Language;
  readonly isColoured: boolean;
  /** One labelled line instead of each row of a table, and words instead of symbols. */
  readonly isPlain: boolean;
  /** The width tables may take. */
  readonly width: number;
  /** Whether sentences are wrapped to the width, too: not in a file or a pipe, where each keeps its line. */
  readonly isWrapped: boolean;
}

/** What text is made with: the user's language, colours and a width. */
export interface Style extends Omit<Look, "isColoured"> {
  readonly colours: ReturnType<typeof pc.createColors>;
}

/** The style that looks so. */
export function styleOf({ isColoured, ...look }: Look): Style {
  return { ...look, colours: pc.createColors(isColoured) };
}

/** Lines for people: none wider than the terminal, no word cut; or, where they are to be plain, in words alone. */
export function fitted({ isWrapped, isPlain, width, language }: Style, text: string): string {
  if (isPlain) {
    const { symbols } = words[language];
    return text.replaceAll("→", symbols["→"]).replaceAll("★", symbols["★"]);
  }
  return isWrapped ? wrapLines(text, width) : text;
}

/** What the user asks for on the command line besides the language. */
export interface AskedLook {
  readonly isPlain?: boolean;
  readonly isColoured?: boolean;
}

/** Where text goes to, as far as its look depends on it. */
export interface Target {
  readonly isTTY?: boolean;
  readonly columns?: number;
}

type Environment = Readonly<Record<string, string | undefined>>;

/** The width of tables that go where no width is known. */
const WIDTH = 100;

/** Tables are never asked to be narrower or wider. */
const LEAST_WIDTH = 30;
const MOST_WIDTH = 140;

/** How text looks that goes somewhere. */
export function lookOf(target: Target, env: Environment, language: Language, asked: AskedLook): Look {
  const known = columnsIn(env) ?? target.columns;
  const { isPlain = false, isColoured = isColouredBy(env) ?? (target.isTTY === true && env["TERM"] !== "dumb") } =
    asked;
  return {
    language,
    isColoured: isColoured && !isPlain,
    isPlain,
    width: Math.max(LEAST_WIDTH, Math.min(known ?? WIDTH, MOST_WIDTH)),
    isWrapped: known !== undefined,
  };
}

/** The width that the environment names. */
function columnsIn({ COLUMNS = "" }: Environment): number | undefined {
  return /^[1-9]\d{0,3}$/.test(COLUMNS) ? Number(COLUMNS) : undefined;
}

/** Whether the environment asks for colour or against it; an empty variable says nothing. */
function isColouredBy({ NO_COLOR = "", FORCE_COLOR = "" }: Environment): boolean | undefined {
  if (NO_COLOR !== "") {
    return false;
  }
  return FORCE_COLOR === "" ? undefined : !/^(?:0|false)$/.test(FORCE_COLOR);
}
