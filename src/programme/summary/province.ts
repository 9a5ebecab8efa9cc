import { fieldsOf, itemsOf } from "../../base/fields.js";
import { findFormerProvince, findProvince } from "../../records/provinces.js";

/** The code of today's province, where it is known. */
export interface Located {
  readonly province?: string;
}

/** More addresses than a record may have. */
const MOST = 100;

/**
 * The province of a product, today's unit: where it is made, or else where its producer is, or was before 2025-07-01, or that of
 * the authority; the first that is known.
 *
 * @param places - what has an address or is an authority, the first that counts first
 */
export function provinceOf(places: readonly unknown[]): Located {
  for (const place of places) {
    const { address, authority } = fieldsOf(place) ?? {};
    const { current, former } = fieldsOf(address) ?? {};
    const units = [current, authority, ...(itemsOf(former, MOST) ?? [])].map((one) => fieldsOf(one)?.["province"]);
    const code = units.map(provinceCode).find((one) => one !== undefined);
    if (code !== undefined) {
      return { province: code };
    }
  }
  return {};
}

/** The code of today's unit by its code or name, or by the name of one that is part of it. */
export function provinceCode(unit: unknown): string | undefined {
  return findProvince(unit)?.code ?? findFormerProvince(unit)?.now;
}
