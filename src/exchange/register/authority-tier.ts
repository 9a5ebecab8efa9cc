import { findFormerProvince, findProvince } from "../../records/provinces.js";
import { wordsIn } from "./fold.js";

/** The tier of an authority that recognises products. */
export type AuthorityTier = "district" | "province" | "ministry";

/** The last day of districts, of cities that were one of them, and of 63 provinces: 202/2025/QH15, 72/2025/QH15. */
const UNTIL = "2025-06-30";

/** Cities that are run by the centre from a later day on: 175/2024/QH15, 30/2026/QH16. */
const cityFrom: Readonly<Record<string, string>> = { "46": "2025-01-01", "75": "2026-04-30" };

/** Words that say who signs or acts, and nothing of the tier. */
const OFFICES =
  /^(?:(?:quyen|pho|chu tich|ct|ubnd|uy ban nhan dan|uy ban|hdnd|co quan thuong truc|hoi dong|danh gia|phan hang|xep hang|san pham|chuong trinh|ocop|cua|cap) )*/;

const MINISTRY =
  /^(?:bo(?: (?:truong|nong nghiep|nn|nnptnt|nnmt|nn mt|nn ptnt|cong thuong|y te|van hoa|khoa hoc)(?: .*)?)?|trung uong(?: .*)?|quoc gia)$/;

/**
 * The tier of an authority on the day it decided. Until 2025-06-30 a city was a district unless the centre ran it; since
 * then there are no districts.
 *
 * @param name - such as `UBND tỉnh Bắc Ninh`, `Chủ tịch UBND TP. Huế`
 * @param on - the day of the decision, `YYYY-MM-DD`
 * @returns undefined where the name does not say, and for an authority that there was not on that day
 * @example
 * authorityTierOn("UBND thành phố Huế", "2024-12-31"); // "district"
 * authorityTierOn("UBND thành phố Huế", "2025-01-01"); // "province"
 */
export function authorityTierOn(name: string, on: string): AuthorityTier | undefined {
  const place = `${wordsIn(name)} `.replace(OFFICES, "").trim();
  if (MINISTRY.test(place)) {
    return "ministry";
  }
  const [, kind, own = ""] =
    /^(tinh|huyen|h|quan|q|thi xa|tx|thanh pho|tp|xa|phuong|dac khu)(?: (.+))?$/.exec(place) ?? [];
  switch (kind) {
    case "tinh":
      return isProvince(own, on) ? "province" : undefined;
    case "thanh pho":
    case "tp":
      return tierOfCity(own, on);
    case undefined:
      return place !== "" && findUnit(place) && isProvince(place, on) ? "province" : undefined;
    default:
      return on <= UNTIL && !/^(?:xa|phuong|dac khu)$/.test(kind) ? "district" : undefined;
  }
}

function findUnit(name: string): boolean {
  return findProvince(name) !== undefined || findFormerProvince(name) !== undefined;
}

/** Whether there was a province of the name; without a name it is the one that everybody knows. */
function isProvince(name: string, on: string): boolean {
  const unit = findProvince(name);
  if (unit !== undefined) {
    // Before it was a city, Huế was called Thừa Thiên Huế.
    return unit.code !== "46" || on >= (cityFrom[unit.code] ?? "");
  }
  const former = findFormerProvince(name);
  if (former === undefined) {
    return true;
  }
  return former.now === "46" ? on < (cityFrom["46"] ?? "") : on <= UNTIL;
}

function tierOfCity(city: string, on: string): AuthorityTier | undefined {
  const unit = findProvince(city);
  if (city === "" || (unit?.kind === "city" && on >= (cityFrom[unit.code] ?? ""))) {
    return city === "" ? undefined : "province";
  }
  return on <= UNTIL ? "district" : undefined;
}
