import { InvalidArgumentError, Option } from "commander";
import { isDay } from "../../base/day.js";

/** Reads a day of the command line. */
export function toDay(text: string): string {
  if (!isDay(text)) {
    throw new InvalidArgumentError("YYYY-MM-DD");
  }
  return text;
}

/** An option that takes a day. */
export function dayOption(flag: string, about: string): Option {
  return new Option(`${flag} <day>`, about).argParser(toDay);
}
