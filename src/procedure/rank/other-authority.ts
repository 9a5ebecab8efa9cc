import { fieldsOf } from "../../base/fields.js";
import { preview } from "../../base/preview.js";
import { TWO_TIERS_SINCE } from "../../decisions/two-tiers.js";
import type { Recognition } from "../../records/recognition.js";
import { arrangements } from "../authority/arrangements.js";
import type { RankNote } from "./note.js";

/**
 * A note on a recognition by a tier that had no authority for its stars on its day, or by an authority of no known tier. None
 * where nobody or no day is named, and before 1048/QĐ-TTg, as 490/QĐ-TTg names no authority.
 *
 * A dossier may have been judged by an earlier decision (26/2026/QĐ-TTg, art. 12), so that a tier counts which recognised
 * these stars under any decision until the day. Districts had authority for nothing once there were none.
 */
export function otherAuthority({ stars, date, authority }: Recognition): readonly RankNote[] {
  const { tier, name } = fieldsOf(authority) ?? {};
  if (tier === undefined && typeof name === "string" && date !== undefined) {
    return [{ code: "rank.unknown-authority", params: { name: preview(name), date } }];
  }
  const known = date === undefined ? [] : arrangements.filter(({ from }) => from <= date);
  const now = known.find(({ until }) => until === null || until >= (date ?? ""));
  if (date === undefined || now === undefined || typeof tier !== "string") {
    return [];
  }
  const recogniserIn = ({ tiers }: (typeof known)[number]) =>
    tiers.filter(({ recognises }) => recognises?.stars.includes(stars) === true);
  const mayHave = known.some((one) => recogniserIn(one).some((own) => own.tier === tier));
  if (mayHave && !(tier === "district" && date >= TWO_TIERS_SINCE)) {
    return [];
  }
  const [own] = recogniserIn(now);
  const article = own?.recognises?.article ?? now.unrecognised.article;
  return [{ code: "rank.other-authority", params: { stars, date, tier, recognises: own?.tier ?? null, article } }];
}
