import { findProvince } from "../../records/provinces.js";
import { wordsIn } from "./fold.js";
import { readText } from "./read-text.js";

/** What kinds of places stand in a column whose heading does not say it. */
export interface PlaceColumn {
  readonly seen: Set<PlaceKey | "unknown">;
}

type PlaceKey = "province" | "district" | "commune";

/** A column of which no place has been seen. */
export function noPlaces(): PlaceColumn {
  return { seen: new Set() };
}

/** Adds a cell of a column of places. */
export function addPlace({ seen }: PlaceColumn, cell: unknown): void {
  const text = readText(cell).value;
  if (text !== undefined) {
    seen.add(placeKindOf(text) ?? "unknown");
  }
}

/** The field that all cells of a column of places are for. */
export function placeKeyOf({ seen }: PlaceColumn): PlaceKey | undefined {
  const [only, ...others] = seen;
  return others.length > 0 || only === "unknown" ? undefined : only;
}

/** What a place is by the word before its name. */
export function placeKindOf(text: string): PlaceKey | undefined {
  const words = wordsIn(text);
  if (/^(?:xa|phuong|thi tran|dac khu) ./.test(words)) {
    return "commune";
  }
  const isCity = /^(?:thanh pho|tp) ./.test(words);
  const unit = findProvince(text);
  // A province and one of its cities often have one name.
  if (/^tinh ./.test(words) || (isCity ? unit?.kind === "city" : unit !== undefined)) {
    return "province";
  }
  return isCity || /^(?:huyen|quan|thi xa|tx) ./.test(words) ? "district" : undefined;
}
