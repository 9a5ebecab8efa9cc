import { isNear } from "../../base/nearest.js";
import { wordsIn } from "../../exchange/register/fold.js";
import type { PaperField } from "./fields/field.js";

/** The name of a field that another may be meant for: without accents or capitals the same, or with a slip or two. */
export function nearestName(name: string, fields: readonly PaperField[]): string | null {
  const words = wordsIn(name);
  const names = fields.flatMap((field) => [field.name.vi, field.name.en]);
  return names.find((own) => wordsIn(own) === words) ?? names.find((own) => isNear(wordsIn(own), words)) ?? null;
}
