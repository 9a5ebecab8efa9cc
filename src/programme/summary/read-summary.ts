import { isDay } from "../../base/day.js";
import { type Fields, fieldsOf, itemsOf, optionOf, textOf } from "../../base/fields.js";
import type { Fraction } from "../../base/fraction.js";
import { isPrintable } from "../../base/printable.js";
import { producerTypes } from "../../decisions/participation.js";
import { findProvince } from "../../records/provinces.js";
import { readLanes } from "./digest.js";
import { isInForce, standings, summaryDimensions } from "./dimension.js";
import { fractionOf, isWhole } from "./exact.js";
import { finished, type Opened, openedOn, recordCounts } from "./opened.js";
import { starsOf, yearOf } from "./stretches.js";
import { addPoints, addProducer, emptyTally, type Key, type Tallied, type Tally, tallied } from "./tally.js";

/** More entries than a list of a summary may have: there are not so many producers. */
const MOST = 5_000_000;

/** Reads a summary that may have been JSON; undefined for what is none, `altered` where its counts do not fit together. */
export function readSummary(value: unknown): Opened | "altered" | undefined {
  try {
    const fields = fieldsOf(value);
    const opened = fields && open(fields);
    return opened === undefined || (fits(opened) && isSame(finished(opened), value)) ? opened : "altered";
  } catch {
    return undefined;
  }
}

function open({ form, on, by, records, faults, all, parts, digest }: Fields): Opened | undefined {
  const split = by === null ? null : optionOf(by, summaryDimensions);
  if (form !== "programme-summary/1" || typeof on !== "string" || !isDay(on) || split === undefined) {
    return undefined;
  }
  const opened = openedOn(on, split);
  opened.digest = readLanes(digest) ?? refuse();
  for (const name of recordCounts) {
    opened.records[name] = wholeOf(fieldsOf(records)?.[name]);
  }
  for (const { code, times } of rowsOf(faults)) {
    opened.faults.set(keyOf(code), wholeOf(times));
  }
  if (split === null) {
    const only = tallyIn(all);
    // Where nothing was counted there is no tally either.
    opened.tallies.set(null, only);
  }
  for (const { key, counts } of rowsOf(parts)) {
    opened.tallies.set(keyOf(key), tallyIn(counts));
  }
  return opened;
}

/** Whether every list of counts is of the same products. */
function fits({ records, tallies }: Opened): boolean {
  const sum = (counts: ReadonlyMap<Key, number>) => [...counts.values()].reduce((all, times) => all + times, 0);
  let all = 0;
  for (const { products, counts } of tallies.values()) {
    const inForce = standings.filter(isInForce).map((standing) => counts.standings.get(standing) ?? 0);
    const own = { ...counts, starsInForce: new Map([[null, products]]) };
    if (
      tallied.some((name) => sum(own[name]) !== products) ||
      sum(counts.starsInForce) !== sum(new Map(inForce.entries()))
    ) {
      return false;
    }
    all += products;
  }
  return all === records.products;
}

function tallyIn(value: unknown): Tally {
  const fields = fieldsOf(value) ?? {};
  const tally = emptyTally();
  tally.products = wholeOf(fields["products"]);
  for (const name of tallied) {
    for (const { key, count } of rowsOf(fields[name])) {
      tally.counts[name].set(keyIn(name, key), wholeOf(count));
    }
  }
  for (const item of listOf(fields["producerKeys"])) {
    const [key, ...types] = listOf(item);
    const known = types.map((type) => optionOf(type, producerTypes) ?? refuse());
    addProducer(tally, textOf(key) ?? refuse(), known);
  }
  for (const { points, times } of rowsOf(fieldsOf(fields["points"])?.["values"])) {
    addPoints(tally, fractionIn(points), wholeOf(times));
  }
  return tally;
}

/** Ends the reading: what is given is no summary. */
function refuse(): never {
  throw new TypeError();
}

function listOf(value: unknown): readonly unknown[] {
  return itemsOf(value, MOST) ?? refuse();
}

function rowsOf(value: unknown): readonly Fields[] {
  return listOf(value).map((item) => fieldsOf(item) ?? refuse());
}

function wholeOf(value: unknown): number {
  return isWhole(value) ? value : refuse();
}

/** More than any key has. */
const MOST_CHARACTERS = 200;

function keyOf(value: unknown): Key {
  const isText = typeof value === "string" && value.length <= MOST_CHARACTERS && isPrintable(value);
  return value === null || isText || Number.isSafeInteger(value) ? (value as Key) : refuse();
}

/** The kinds of counts whose keys are one of some; of the others any code may come. */
const permitted: Readonly<Partial<Record<Tallied, (key: Key) => boolean>>> = {
  stars: (key) => starsOf(key) !== null,
  starsInForce: (key) => starsOf(key) !== null,
  years: (key) => typeof key === "number" && yearOf(key) !== null,
  levels: (key) => key === "district" || key === "province" || key === "ministry",
  standings: (key) => standings.some((one) => one === key),
  provinces: (key) => findProvince(key)?.code === key,
};

/** A key of some kind of counts: null is what is not known. */
function keyIn(name: Tallied, value: unknown): Key {
  const key = keyOf(value);
  return key === null || (permitted[name]?.(key) ?? typeof key === "string") ? key : refuse();
}

function fractionIn(value: unknown): Fraction {
  const { sum, count } = fieldsOf(value) ?? {};
  return fractionOf(sum, count) ?? refuse();
}

/** Whether a value is the same plain data, in whatever order its fields stand. */
function isSame(own: unknown, value: unknown): boolean {
  if (typeof own !== "object" || own === null) {
    return own === value;
  }
  if (Array.isArray(own)) {
    const items = listOf(value);
    return items.length === own.length && own.every((item, index) => isSame(item, items[index]));
  }
  const fields = fieldsOf(value) ?? refuse();
  const names = Object.keys(own);
  return (
    Object.keys(fields).length === names.length &&
    names.every((name) => isSame((own as Fields)[name], Object.hasOwn(fields, name) ? fields[name] : undefined))
  );
}
