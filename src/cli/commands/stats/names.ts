import type { Sector } from "../../../decisions/classification.js";
import type { Label } from "../../../language/label.js";
import { tierNames } from "../../../procedure/authority/names.js";
import { type ProgrammeSummary, type SummaryDimension, standingNames } from "../../../programme/index.js";
import { producerTypeNames } from "../../../records/names/producer-type-names.js";
import { findProvince } from "../../../records/provinces.js";
import { decisionCodes, openLibrary } from "../../decisions.js";
import type { Style } from "../../io/look.js";
import { starText } from "../../io/text.js";
import { statsWords } from "./words.js";

/** What keys are called. */
export type Names = (dimension: SummaryDimension, key: string | number | null) => string;

/** The names of all keys of a summary: of the decisions that its products are of. */
export async function openNames(style: Style, { all }: ProgrammeSummary): Promise<Names> {
  const { language } = style;
  const t = statsWords[language];
  const library = openLibrary();
  const classifications = new Map<string, readonly Sector[]>();
  for (const code of decisionCodes) {
    if (all.sets.some(({ key }) => key?.startsWith(`${code}/`))) {
      classifications.set(code, (await library.load(code))?.classification ?? []);
    }
  }
  const sectors = [...classifications.values()].flat();
  const plain: Readonly<Record<string, Readonly<Record<string, Label>>>> = {
    "producer-type": { ...producerTypeNames, several: t.several },
    standing: standingNames,
    level: tierNames,
  };
  const classified: Readonly<Record<string, (key: string) => Label | undefined>> = {
    sector: (key) => sectors.find(({ code }) => code === key)?.name,
    group: (key) => {
      const [decision = "", code, place] = key.split("/");
      return classifications.get(decision)?.find((sector) => sector.code === code)?.groups[Number(place) - 1]?.name;
    },
    set: (key) => {
      const [decision = "", number] = key.split("/");
      const groups = (classifications.get(decision) ?? []).flatMap((sector) => sector.groups);
      return groups.flatMap(({ sets }) => sets).find(({ set }) => set === Number(number))?.name;
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
