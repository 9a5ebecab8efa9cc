import { type Command, InvalidArgumentError, Option } from "commander";
import { isDay } from "../../base/day.js";
import { readDay } from "../../exchange/register/read-day.js";

/** Reads a day of the command line: as computers write it, or as people in Vietnam do, the day before the month. */
export function toDay(text: string): string {
  // A bare number is a day in a workbook only.
  const day = isDay(text) ? text : /^\d+(?:\.\d+)?$/.test(text) ? undefined : readDay(text).value;
  if (day === undefined) {
    throw new InvalidArgumentError("It takes a day that exists, as 2026-05-10 or 10/05/2026.");
  }
  return day;
}

/** An option that takes a day. */
export function dayOption(flag: string, about: string): Option {
  return new Option(`${flag} <day>`, about).argParser(toDay);
}

/** The days given to a command whose day and month could be exchanged, as they were written and as they were read. */
export function doubtfulDays({ options }: Command, argv: readonly string[]): readonly (readonly [string, string])[] {
  const flags = options.filter(({ parseArg }) => parseArg === toDay).map(({ long }) => long);
  const given = argv.flatMap((word, index) => {
    const [flag = "", value = argv[index + 1] ?? ""] = word.split("=", 2);
    return flags.includes(flag) ? [value] : [];
  });
  return [...new Set(given)].flatMap((text) => {
    const [, first, second] = /^(\d{1,2})[./-](\d{1,2})[./-]/.exec(text) ?? [];
    const isDoubtful = first !== undefined && Number(first) <= 12 && Number(first) !== Number(second);
    return isDoubtful ? [[text, toDay(text)] as const] : [];
  });
}
