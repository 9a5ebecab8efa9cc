import { findFormerProvince, findProvince } from "../../records/provinces.js";
import { wordsIn } from "./fold.js";

/** The tier of an authority that recognises products. */
export type AuthorityTier = "district" | "province" | "ministry";

/** The last day of districts, and of cities that were one of them: 202/2025/QH15 and the law on local government of 2025. */
const DISTRICTS_UNTIL = "2025-06-30";
/** The first day of the 34 provinces and cities. */
const FIRST_DAY = "2025-07-01";

/** Cities that are run by the centre from a later day on: 175/2024/QH15, 30/2026/QH16. */
const cityFrom: Readonly<Record<string, string>> = { "46": "2025-01-01", "75": "2026-04-30" };

/** Words that say who signs or acts, and nothing of the tier. */
const OFFICES =
  /^(?:co quan thuong truc|hoi dong danh gia)(?: chuong trinh)?(?: ocop)?(?: cua)? |^(?:quyen |pho )?(?:chu tich |ct )?(?:ubnd|uy ban nhan dan|uy ban|hdnd)? ?(?:chu tich )?/;

/** The ministry of the programme; other names may begin like the word for a ministry. */
const CENTRE =
  /^(?:bo(?: truong| nong| nn|$)|thu tuong|(?:hoi dong )?(?:ocop )?(?:cap )?(?:trung uong|quoc gia)(?: |$))/;

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
 */
export function authorityTierOn(name: string, on: string): AuthorityTier | undefined {
  const words = wordsIn(name);
  if (CENTRE.test(words)) {
    return "ministry";
  }
  const place = words.replace(OFFICES, "").replace(/^cap /, "");
  if (/^(?:huyen|h|quan|q|thi xa|tx)(?: |$)/.test(place)) {
    return on <= DISTRICTS_UNTIL ? "district" : undefined;
  }
  if (/^tinh(?: |$)/.test(place)) {
    return isProvince(place.slice("tinh ".length), on) ? "province" : undefined;
  }
  const [, city] = /^(?:thanh pho|tp) (.+)$/.exec(place) ?? [];
  return city === undefined ? tierOfPlace(place, on) : tierOfCity(city, on);
}

function tierOfCity(city: string, on: string): AuthorityTier | undefined {
  const unit = findProvince(city);
  if (unit?.kind === "city" && on >= (cityFrom[unit.code] ?? "")) {
    return "province";
  }
  return on <= DISTRICTS_UNTIL ? "district" : undefined;
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
    return unit.code !== "46" || on >= (cityFrom[unit.code] ?? "");
  }
  const former = findFormerProvince(name);
  const until = former?.now === "46" ? (cityFrom["46"] ?? "") : FIRST_DAY;
  return former === undefined || on < until;
}
