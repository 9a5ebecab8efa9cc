import type { Sector } from "../../../decisions/classification.js";
import type { Label } from "../../../language/label.js";
import { tierNames } from "../../../procedure/authority/names.js";
import {
  type AwardLevel,
  type Counts,
  type ProgrammeSummary,
  type SummaryDimension,
  standingNames,
} from "../../../programme/index.js";
import { producerTypeNames } from "../../../records/names/producer-type-names.js";
import { findProvince } from "../../../records/provinces.js";
import { decisionCodes, openLibrary } from "../../decisions.js";
import type { Style } from "../../io/look.js";
import { starText } from "../../io/text.js";
import { statsWords } from "./words.js";

/** What keys are called. */
export type Names = (dimension: SummaryDimension, key: string | number | null) => string;

/** The tiers by who recognises. */
const levelNames: Readonly<Record<AwardLevel, Label>> = {
  district: tierNames.district,
  province: tierNames.province,
  ministry: { vi: tierNames.ministry.vi, en: "Ministry" },
};

/** The names of all keys of a summary: of the decisions that its products and ratings are of. */
export async function openNames(style: Style, summary: ProgrammeSummary): Promise<Names> {
  const { language } = style;
  const t = statsWords[language];
  const classifications = await classificationsOf(summary);
  const sectors = [...classifications.values()].flat();
  const plain: Readonly<Record<string, Readonly<Record<string, Label>>>> = {
    "producer-type": { ...producerTypeNames, several: t.several },
    standing: standingNames,
    level: levelNames,
  };
  const classified: Readonly<Record<string, (key: string) => Label | undefined>> = {
    sector: (key) => sectors.find(({ code }) => code === key)?.name,
    group: (key) => {
      const [decision = "", code, place] = key.split("/");
      return classifications.get(decision)?.find((sector) => sector.code === code)?.groups[Number(place) - 1]?.name;
    },
    set: (key) => {
      const [decision = "", number = ""] = key.split("/");
      const groups = (classifications.get(decision) ?? []).flatMap((sector) => sector.groups);
      return groups.flatMap(({ sets }) => sets).find(({ set }) => String(set).padStart(2, "0") === number)?.name;
    },
    province: (key) => findProvince(key)?.name,
  };
  return (dimension, key) => {
    if (key === null) {
      return t.unknown;
    }
    if (dimension === "stars") {
      return starText(style, key as 3 | 4 | 5);
    }
    const text = String(key);
    const label = plain[dimension]?.[text] ?? classified[dimension]?.(text);
    const edition = dimension === "group" || dimension === "set" ? ` (${text.slice(0, 4)})` : "";
    return label === undefined ? text : `${label[language]}${edition}`;
  };
}

/** The classifications that name the keys of a summary; a sector that stands alone is looked for from the newest decision on. */
async function classificationsOf({
  all,
  by,
  parts,
}: ProgrammeSummary): Promise<ReadonlyMap<string, readonly Sector[]>> {
  const library = openLibrary();
  const found = new Map<string, readonly Sector[]>();
  const split = (dimension: SummaryDimension) => (by === dimension ? parts.map(({ key }) => key) : []);
  const keysOf = (dimension: SummaryDimension, counts: Counts<string>) =>
    [...counts.map(({ key }) => key), ...split(dimension)].filter((key) => key !== null).map(String);
  const editions = [...keysOf("set", all.sets), ...keysOf("group", all.groups)];
  const sectors = keysOf("sector", all.sectors);
  for (const code of decisionCodes) {
    const isNamed = (sector: string) => [...found.values()].flat().some((one) => one.code === sector);
    if (editions.some((key) => key.startsWith(`${code}/`)) || !sectors.every(isNamed)) {
      found.set(code, (await library.load(code))?.classification ?? []);
    }
  }
  return found;
}
