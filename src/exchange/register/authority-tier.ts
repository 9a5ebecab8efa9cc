import { TWO_TIERS_SINCE } from "../../decisions/two-tiers.js";
import { findFormerProvince, findProvince, type Province } from "../../records/provinces.js";
import { wordsIn } from "./fold.js";

/** The tier of an authority that recognises products. */
export type AuthorityTier = "district" | "province" | "ministry";

/** Thừa Thiên Huế is the city of Huế from this day on (175/2024/QH15). */
const HUE_SINCE = "2025-01-01";
const HUE = "46";

/** Words that say who signs or acts, and nothing of the tier. */
const OFFICES =
  /^(?:co quan thuong truc|hoi dong danh gia)(?: chuong trinh)?(?: ocop)?(?: cua)? |^(?:(?:tm|kt|quyen|pho) )*(?:chu tich |ct )?(?:ubnd|u b n d|uy ban(?: nhan dan| nd)?|hdnd)? ?(?:chu tich )?/;

/** Two authorities in one cell: which of them decided is not said. */
const TWO = /(?:^| )(?:huyen|tinh) (?:va |hoac )?(?:huyen|tinh)(?: |$)/;
const COMMITTEE = /(?:^| )(?:ubnd|uy ban)(?= )/g;

/** The ministry of the programme; other names may begin like the word for a ministry. */
const CENTRE =
  /^(?:bo(?: truong| nong| nn|$)|thu tuong|(?:hoi dong )?(?:ocop )?(?:cap )?(?:trung uong|tw|quoc gia)(?: |$))/;

/**
 * The tier of an authority on the day it decided. Until 2025-06-30 a city was a district unless the centre ran it; since
 * then there are no districts.
 *
 * @param name - such as `UBND tỉnh Bắc Ninh`, `Chủ tịch UBND TP. Huế`
 * @param on - the day of the decision, `YYYY-MM-DD`
 * @returns undefined where the name does not say, and for an authority that did not recognise products on that day
 * @example
 * authorityTierOn("UBND thành phố Huế", "2024-12-31"); // "district"
 * authorityTierOn("UBND thành phố Huế", "2025-01-01"); // "province"
 * @see 175/2024/QH15 (Huế a city of the centre), 202/2025/QH15 (the provinces since 2025-07-01)
 */
export function authorityTierOn(name: string, on: string): AuthorityTier | undefined {
  const words = wordsIn(name);
  if (typeof on !== "string" || TWO.test(words) || (words.match(COMMITTEE)?.length ?? 0) > 1) {
    return undefined;
  }
  if (CENTRE.test(words)) {
    return "ministry";
  }
  const place = words.replace(OFFICES, "").replace(/^cap /, "");
  if (/^(?:huyen|h|quan|q|thi xa|tx)(?: |$)/.test(place)) {
    return on < TWO_TIERS_SINCE ? "district" : undefined;
  }
  if (/^tinh(?: |$)/.test(place)) {
    return isProvince(place.slice("tinh ".length), on) ? "province" : undefined;
  }
  const [, city] = /^(?:thanh pho|tp) (.+)$/.exec(place) ?? [];
  return city === undefined ? tierOfPlace(place, on) : tierOfCity(city, on);
}

function tierOfCity(city: string, on: string): AuthorityTier | undefined {
  const unit = findProvince(city);
  if (unit?.kind === "city" && on >= citySince(unit)) {
    return "province";
  }
  return on < TWO_TIERS_SINCE ? "district" : undefined;
}

/** The day since which the centre runs a city, where it did not always. */
function citySince({ code, cityFrom }: Province): string {
  return code === HUE ? HUE_SINCE : (cityFrom ?? "");
}

/** A province without the word for it. */
function tierOfPlace(place: string, on: string): AuthorityTier | undefined {
  const isUnit = findProvince(place) !== undefined || findFormerProvince(place) !== undefined;
  return isUnit && isProvince(place, on) ? "province" : undefined;
}

/** Whether there was a province of the name on a day; one that is not named, or that nobody knows, is taken for one. */
function isProvince(name: string, on: string): boolean {
  const unit = findProvince(name);
  if (unit !== undefined) {
    // Before it was a city, Huế was called Thừa Thiên Huế.
    return unit.code !== HUE || on >= HUE_SINCE;
  }
  const former = findFormerProvince(name);
  const until = former?.now === HUE ? HUE_SINCE : TWO_TIERS_SINCE;
  return former === undefined || on < until;
}
