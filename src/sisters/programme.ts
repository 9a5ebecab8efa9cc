import type { Label } from "../language/label.js";

/** How certain a fact is: read in the named source, or an excerpt or inference. */
export type Certainty = "read" | "inferred";

/** Where a fact was read, and how certain it is. */
export interface Sourced {
  readonly source: string;
  readonly certainty: Certainty;
}

/** The sister programmes that something is known of. */
export type SisterCode = "otop-thailand" | "bangkok-brand-2020" | "ovop-oita" | "ovop-indonesia";

/** A programme like OCOP in another country. */
export interface SisterProgramme extends Sourced {
  readonly code: SisterCode;
  readonly name: Label;
  /** The country, by its two letters. */
  readonly country: "TH" | "JP" | "ID";
  /** The year it began, where it is known. */
  readonly since: number | null;
  /** What it is made of: stars, parts with points, or principles without any score. */
  readonly kind: "stars" | "points" | "principles";
}

/** The programmes, that which OCOP is closest to first. */
export const sisterProgrammes: readonly SisterProgramme[] = [
  {
    code: "otop-thailand",
    name: { vi: "OTOP Thái Lan (Mỗi xã một sản phẩm)", en: "OTOP Thailand (One Tambon One Product)" },
    country: "TH",
    since: 2001,
    kind: "stars",
    source: "cep.cdd.go.th; fao.org, OCOP platform, Thailand",
    certainty: "read",
  },
  {
    code: "bangkok-brand-2020",
    name: { vi: "Thương hiệu Bangkok 2020", en: "Bangkok Brand 2020 (2563)" },
    country: "TH",
    since: null,
    kind: "points",
    source: "bkkbrand.com/qualification",
    certainty: "read",
  },
  {
    code: "ovop-oita",
    name: { vi: "OVOP Oita, Nhật Bản (Mỗi làng một sản phẩm)", en: "OVOP of Oita, Japan (One Village One Product)" },
    country: "JP",
    since: 1979,
    kind: "principles",
    source: "Murayama & Son, ch. 14; ovop.jp",
    certainty: "read",
  },
  {
    code: "ovop-indonesia",
    name: { vi: "OVOP Indonesia", en: "OVOP Indonesia" },
    country: "ID",
    since: null,
    kind: "stars",
    source: "Permenperin 78/M-IND/PER/9/2007; now Permenperin 14/2021",
    certainty: "read",
  },
];
