import { printable } from "../../../base/printable.js";
import { setCode } from "../../../decisions/find.js";
import { openLibrary } from "../../decisions.js";
import { type Console, status } from "../../io/console.js";
import { undoAtExit } from "../../io/undo.js";
import { type OpenSet, openSet } from "../../lookup/open-set.js";
import { explanation } from "../explain/explanation.js";
import { usualFlags } from "../rate/flags.js";
import { openRater, statusOf } from "../rate/rater.js";
import { pageText } from "./page.js";
import { press } from "./press.js";
import { askedIn, changesBetween, questionsOf, type Scoring, startScoring, toFirstOpen } from "./scoring.js";
import { evaluationIn, keepFile, openSheetFile, type SheetFile, sheetsIn } from "./sheet-file.js";
import { withAnswer } from "./with-answer.js";
import { scoreWords } from "./words.js";

/** What `score` is asked to do. */
export interface ScoreRequest {
  readonly decision: string;
  readonly set: string;
  /** How many members a council has whose sheets are read out; without it the sheet is of one assessor. */
  readonly members?: number;
  /** The file that holds the sheet. */
  readonly output?: string;
}

/** Lets somebody score in a terminal, keeps every answer in a file, and explains what it comes to. */
export async function scoreSet(console: Console, { set, decision, members, output }: ScoreRequest): Promise<number> {
  const t = scoreWords[console.language];
  if (!isTerminal(console)) {
    console.warn(t.noTerminal(shellWord(set)));
    return status.unreadable;
  }
  const library = openLibrary();
  const open = await openSet(console, library, set, decision);
  if (open === undefined) {
    return status.unreadable;
  }
  const file = output ?? `ocop-${setCode(open.set).replaceAll("/", "-")}.json`;
  const sheet = await openSheetFile(console, library, open, file, members);
  if (typeof sheet === "string") {
    console.warn(sheet);
    return status.unreadable;
  }
  const { isAtEnd, text, trouble } = await askSheets(console, open, file, sheet);
  if (trouble !== undefined) {
    console.warn(trouble);
    return status.unreadable;
  }
  if (!isAtEnd) {
    await console.tell(leftText(console, open, file, text));
    return status.issues;
  }
  const rated = await openRater(usualFlags)(evaluationIn(text));
  await console.tell([...explanation(console, rated), t.saved(printable(file))].join("\n"));
  return statusOf(rated);
}

/** Whether somebody sees pages and presses keys. */
function isTerminal({ stdin, stdout }: Console): boolean {
  return "isTTY" in stdin && stdin.isTTY === true && stdout.isTTY === true;
}

const SHOW_CURSOR = "\u001b[?25h";

/** Asks all that is open; tells whether it came to the end, and what the file holds. */
async function askSheets(console: Console, { set, decision }: OpenSet, file: string, sheet: SheetFile) {
  // Only here is it needed, and it takes its time to load.
  const { ask } = await import("./prompt.js");
  const { sheets, names, rejections } = sheet;
  const broken = new AbortController();
  const keeper = keepFile(console, file, sheet.text, () => broken.abort());
  let { text } = sheet;
  // Pages are seen without a cursor; a signal that ends the command brings it back.
  const forget = undoAtExit(() => console.stdout.write(SHOW_CURSOR));
  const isAtEnd = await ask<Scoring>(
    {
      start: startScoring(set, sheets),
      page: (scoring) => {
        const { width, height } = roomIn(console);
        return pageText({ ...console, width }, { decision, names, rejections, height }, scoring);
      },
      press,
      isEnd: (scoring, key) => /^(?:return|enter)$/.test(key) && isComplete(scoring),
      onChange: (before, after) => {
        for (const { sheet: member, code, answer } of changesBetween(before, after)) {
          text = withAnswer(text, names === undefined ? { code } : { member, code }, answer);
        }
        keeper.keep(text);
      },
    },
    { input: console.stdin, output: console.stdout, signal: broken.signal },
  ).finally(forget);
  return { isAtEnd, text, trouble: await keeper.settled() };
}

/** Whether all sheets are behind and nothing is open. */
function isComplete(scoring: Scoring): boolean {
  return askedIn(scoring) === undefined && askedIn(toFirstOpen(scoring)) === undefined;
}

/** How many lines a terminal has of which nothing is known. */
const HEIGHT = 24;

/** The room of a page: the terminal as large as it is now, without the last column and line, where the cursor goes. */
function roomIn({ width, stdout }: Console): { readonly width: number; readonly height: number } {
  return { width: Math.min(width, stdout.columns ?? width) - 1, height: (stdout.rows ?? HEIGHT) - 1 };
}

/** That the file has what was answered, and how to go on. */
function leftText({ language }: Console, { set }: OpenSet, file: string, text: string): string {
  const t = scoreWords[language];
  const sheets = sheetsIn(evaluationIn(text));
  const states = sheets.flatMap((answers) => questionsOf(set, answers).map(({ state }) => state));
  const answered = t.answered(states.filter((state) => state !== "open").length, states.length);
  return t.left(printable(file), answered, `ocop score ${setCode(set)} -o ${shellWord(file)}`);
}

/** A word as a shell takes it. */
function shellWord(text: string): string {
  return /^[\w./\\:-]+$/.test(text) ? text : `"${printable(text)}"`;
}
