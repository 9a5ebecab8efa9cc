import type { InputIssue } from "../base/input-issue.js";
import { report } from "../base/issue-list.js";
import type { Outcome } from "../base/outcome.js";
import { type InputIssues, readOption } from "../base/read.js";
import type { Label } from "../language/label.js";
import { indonesianRounds } from "./indonesia.js";
import type { SisterFigure, SisterIssue, SisterIssues } from "./issue.js";
import { type SisterCode, type Sourced, sisterProgrammes } from "./programme.js";

/** A part of a form with the most points it gives. */
export interface SisterPart {
  readonly name: Label;
  readonly max: number;
  readonly parts?: readonly SisterPart[];
}

/** The parts of a form as far as they are known. */
export interface PartMaxima extends Sourced {
  readonly parts: readonly SisterPart[];
  /** The most points of the whole form; null where not all parts are known. */
  readonly total: number | null;
}

const known: Readonly<Partial<Record<SisterCode, PartMaxima>>> = {
  // Parts are known by their names: their letters run in another order than those of OTOP.
  "bangkok-brand-2020": {
    source: "bkkbrand.com/qualification",
    certainty: "read",
    total: 100,
    parts: [
      {
        name: { vi: "Chất lượng sản phẩm", en: "Product quality" },
        max: 45,
        parts: [
          { name: { vi: "Kiểm nghiệm theo loại sản phẩm", en: "Testing by product type" }, max: 40 },
          { name: { vi: "Cơ hội thị trường quốc tế", en: "Global market opportunity" }, max: 5 },
        ],
      },
      {
        name: { vi: "Tiếp thị và câu chuyện sản phẩm", en: "Marketing and product story" },
        max: 25,
        parts: [
          { name: { vi: "Tiếp thị", en: "Marketing" }, max: 11 },
          { name: { vi: "Câu chuyện", en: "Story" }, max: 14 },
        ],
      },
      {
        name: { vi: "Năng lực của cơ sở", en: "Strength of the operator" },
        max: 30,
        parts: [
          { name: { vi: "Sản xuất", en: "Production" }, max: 12 },
          { name: { vi: "Phát triển sản phẩm", en: "Product development" }, max: 9 },
          { name: { vi: "Sức mạnh cộng đồng", en: "Community strength" }, max: 9 },
        ],
      },
    ],
  },
  "ovop-indonesia": {
    source: "slideshare.net/abdul300483, gemstones and jewellery, first page",
    certainty: "read",
    total: null,
    parts: [
      {
        name: { vi: "Sản xuất và phát triển cộng đồng", en: "Production and community development" },
        max: 30,
        parts: [
          { name: { vi: "Sản xuất", en: "Production" }, max: 15 },
          { name: { vi: "Phát triển sản phẩm", en: "Product development" }, max: 6 },
          { name: { vi: "Phát triển cộng đồng", en: "Community development" }, max: 9 },
        ],
      },
    ],
  },
};

/** What is given of a sister programme, or why it is not. */
export type SisterOutcome<T> = Outcome<T, SisterIssue | InputIssue>;

/**
 * The parts of a programme's form with the most points each gives: of Bangkok Brand 2020 whole, of Indonesia's older form the first of
 * three. Those of OTOP Thailand were found in no source; Oita has principles and no score.
 *
 * @param programme - the code of one of {@link sisterProgrammes}
 * @returns the parts, or the issue `sister.not-sourced`, `sister.no-score`, `field.missing` or `field.not-an-option`
 * @example
 * const bangkok = partMaxima("bangkok-brand-2020");
 * bangkok.ok && bangkok.value.parts.map(({ max }) => max); // [45, 25, 30]
 */
export function partMaxima(programme: SisterCode): SisterOutcome<PartMaxima> {
  return answer(programme, "part-maxima", (code) => known[code]);
}

/**
 * The points that stars begin at in a sister programme. No official text was reached of any of them: the answer is always an issue
 * that says so, `sister.not-sourced`, or `sister.no-score` of Oita, until a source is read.
 *
 * @param programme - the code of one of {@link sisterProgrammes}
 * @example
 * starBands("otop-thailand");
 * // { ok: false, issues: [{ code: "sister.not-sourced", path: ["programme"], params: { programme: "otop-thailand", figure: "star-bands" } }] }
 */
export function starBands(programme: SisterCode): SisterOutcome<never> {
  return answer<never>(programme, "star-bands", () => undefined);
}

/** The least and the most stars a programme gives. */
export interface StarScale extends Sourced {
  readonly least: number;
  readonly most: number;
}

/** The first round of OTOP Product Champion. */
const FIRST_ROUND = 2003;

/**
 * From how many to how many stars a programme gives in a year. OTOP Thailand gives 1 to 5. Indonesia gave 1 to 5 up to the round of 2018
 * and recommended 1 to 3 in 2024: a scale changes, which is why this package keeps those of OCOP as data of each decision. Of the years between
 * nothing is known.
 *
 * @param programme - the code of one of {@link sisterProgrammes}
 * @param year - the year of the round
 * @returns the scale, or issues as {@link partMaxima}
 * @example
 * const scale = starScale("ovop-indonesia", 2024);
 * scale.ok && scale.value.most; // 3
 */
export function starScale(programme: SisterCode, year: number): SisterOutcome<StarScale> {
  return answer(programme, "star-scale", (code): StarScale | undefined => {
    if (code === "otop-thailand" && Number.isInteger(year) && year >= FIRST_ROUND) {
      return { least: 1, most: 5, source: "dbd.go.th, nid 469415072 (2562)", certainty: "read" };
    }
    const round = code === "ovop-indonesia" ? indonesianRounds.find((one) => one.year === year) : undefined;
    return round && { ...round.scale, source: round.source, certainty: round.certainty };
  });
}

function answer<T>(
  given: SisterCode,
  figure: SisterFigure,
  find: (code: SisterCode) => T | undefined,
): SisterOutcome<T> {
  const issues: SisterIssues = [];
  const codes = sisterProgrammes.map(({ code }) => code);
  const programme = readOption(issues as InputIssues, ["programme"], given, codes);
  const kind = sisterProgrammes.find(({ code }) => code === programme)?.kind;
  const value = programme === undefined || kind === "principles" ? undefined : find(programme);
  if (value !== undefined) {
    return { ok: true, value };
  }
  if (programme !== undefined && kind === "principles") {
    report(issues, "sister.no-score", ["programme"], { programme });
  } else if (programme !== undefined) {
    report(issues, "sister.not-sourced", ["programme"], { programme, figure });
  }
  return { ok: false, issues };
}
