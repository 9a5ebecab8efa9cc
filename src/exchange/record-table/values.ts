import { preview } from "../../base/preview.js";
import type { Label } from "../../language/label.js";
import type { Language } from "../../language/language.js";
import { optionNames } from "../../records/names/index.js";
import { findProvince } from "../../records/provinces.js";
import type { Path } from "./heading.js";

/** The names of options, by the field that has them. */
const named: Readonly<Record<string, Readonly<Record<string, Label>>>> = {
  type: optionNames.producerType,
  legalForm: optionNames.legalForm,
  size: optionNames.enterpriseSize,
  class: optionNames.cooperativeClass,
  evidence: optionNames.evidence,
  tier: optionNames.authorityTier,
};

/** Fields with numbers. A product set may also be called by its slug. */
const NUMBERS =
  /^(?:set|stars|year|percent|localCapitalPercent|distributors|quantity|amount|total|fromCommune|revenue|profit)$/;

/** Fields that say yes or no. */
const BOOLEANS = /^(?:is|has|tells)[A-Z]/;

/** Fields with a list of texts. */
const LISTS = /^(?:phones|emails|websites|media|urls|languages|gtins|parameters|countries|sources|images)$/;

const yes: Label = { vi: "Có", en: "Yes" };
const no: Label = { vi: "Không", en: "No" };

/** Between the texts of a list. */
const BETWEEN = "; ";

/** A value as a cell has it: options and provinces by their names, a list in one text. */
export function cellOf(language: Language, path: Path, value: unknown): string | number {
  const field = fieldOf(path);
  const options = Object.hasOwn(named, field) ? named[field] : undefined;
  const option = typeof value === "string" && Object.hasOwn(options ?? {}, value) ? options?.[value] : undefined;
  if (option !== undefined) {
    return option[language];
  }
  if (typeof value === "boolean") {
    return value ? yes[language] : no[language];
  }
  if (Array.isArray(value)) {
    return value.map((one) => (typeof one === "object" ? String(preview(one)) : String(one))).join(BETWEEN);
  }
  if (typeof value === "number" && Number.isFinite(value)) {
    return value;
  }
  return isProvince(path) ? (findProvince(String(value))?.name.vi ?? String(value)) : String(value);
}

/** The value that a cell has been made of; of what was typed into it instead, what its schema is to judge. */
export function fieldValue(path: Path, cell: string | number | boolean): unknown {
  const field = fieldOf(path);
  const text = String(cell).trim();
  const options = Object.entries(Object.hasOwn(named, field) ? (named[field] ?? {}) : {});
  const option = options.find(([, { vi, en }]) => text === vi || text === en);
  if (option !== undefined) {
    return option[0];
  }
  if (BOOLEANS.test(field)) {
    return booleanOf(text) ?? cell;
  }
  if (NUMBERS.test(field)) {
    return /^-?\d{1,16}(?:\.\d+)?$/.test(text) ? Number(text) : text;
  }
  if (LISTS.test(field)) {
    return text.split(BETWEEN);
  }
  return isProvince(path) ? (findProvince(text)?.code ?? text) : text;
}

function fieldOf(path: Path): string {
  return String(path.findLast((step) => typeof step === "string"));
}

function booleanOf(text: string): boolean | undefined {
  return text === yes.vi || text === yes.en ? true : text === no.vi || text === no.en ? false : undefined;
}

/** Whether it is the code of a province of today: former addresses have names. */
function isProvince(path: Path): boolean {
  return fieldOf(path) === "province" && !path.includes("former");
}
