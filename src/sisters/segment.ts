import type { InputIssue } from "../base/input-issue.js";
import { report } from "../base/issue-list.js";
import type { Outcome } from "../base/outcome.js";
import { type InputIssues, readList, readOption } from "../base/read.js";
import type { Label } from "../language/label.js";
import type { SisterIssue, SisterIssues } from "./issue.js";
import type { Sourced } from "./programme.js";

/** The five axes that a product is looked at by, each with its items; what the items say was not to be had. */
export const otopSegmentItems = [
  "1.1",
  "1.2",
  "1.3",
  "2.1",
  "2.2",
  "2.3",
  "3.1",
  "3.2",
  "3.3",
  "4.1",
  "4.2",
  "4.3",
  "4.4",
  "5.1",
  "5.2",
  "5.3",
  "5.4",
] as const;

/** An item of one of the five axes: standard, capacity, process, development, market. */
export type OtopSegmentItem = (typeof otopSegmentItems)[number];

/** A segment, apart from the stars; `unclassified` where the formula gives none. */
export type OtopSegmentCode = "A" | "B" | "C" | "D" | "unclassified";

/** What a segment is. */
export interface OtopSegment extends Sourced {
  readonly code: OtopSegmentCode;
  /** Its name; null where none was seen in a source. */
  readonly thai: string | null;
  readonly name: Label | null;
  /** The mark that is given for it, which is our match. */
  readonly mark: "gold" | "silver" | "red" | null;
}

/** The segments (otop.cdd.go.th/qd). */
export const otopSegments: readonly OtopSegment[] = [
  {
    code: "A",
    thai: "ดาวเด่นสู่สากล",
    name: { vi: "Ngôi sao vươn ra thế giới", en: "Star for the world market" },
    mark: "gold",
    source: "clinictech.ops.go.th, blog 1799",
    // The name was read; that the mark is gold is our match.
    certainty: "inferred",
  },
  {
    code: "B",
    thai: "เอกลักษณ์สร้างคุณค่า",
    name: { vi: "Độc đáo, tạo giá trị", en: "Unique, creating value" },
    mark: "silver",
    source: "clinictech.ops.go.th, blog 1799",
    certainty: "inferred",
  },
  { code: "C", thai: null, name: null, mark: "red", source: "otop.cdd.go.th/qd", certainty: "inferred" },
  {
    code: "D",
    thai: "ปรับตัวสู่การพัฒนา",
    name: { vi: "Điều chỉnh để phát triển", en: "Adapting" },
    mark: null,
    source: "pubhtml5.com/uhvm/dheq",
    certainty: "inferred",
  },
];

/** For each segment what it asks of each axis: one of some items; the first that is met is the segment. */
const formula: readonly (readonly [code: OtopSegmentCode, ...axes: (readonly OtopSegmentItem[])[]])[] = [
  ["D", ["1.3"]],
  ["A", ["1.1", "1.2"], ["2.1"], ["3.1", "3.2"], ["4.1"], ["5.1"]],
  ["B", ["1.1", "1.2"], ["2.2", "2.3"], ["3.3"], ["4.2"], ["5.1", "5.2", "5.3", "5.4"]],
  ["C", ["1.1", "1.2"], ["2.2", "2.3"], ["3.2"], ["4.3", "4.4"], ["5.1", "5.3", "5.4"]],
];

const AXES = ["1", "2", "3", "4", "5"] as const;

/**
 * The A–D segment of a product by the formula that the tool of the Community Development Department prints, with one item of each
 * of its five axes. Item 1.3 alone decides for D. Some answers match no segment: they are `unclassified`, nothing is guessed.
 *
 * @param items - the items that apply, one of each axis
 * @returns the segment, or the issues `field.not-an-option`, `field.missing`, `sister.axis-twice`, `field.wrong-type` and `list.too-long`
 * @example
 * otopSegment(["1.1", "2.1", "3.2", "4.1", "5.1"]); // { ok: true, value: "A" }
 * otopSegment(["1.1", "2.1", "3.3", "4.1", "5.1"]); // { ok: true, value: "unclassified" }
 * @see otop.cdd.go.th/qd
 */
export function otopSegment(
  items: readonly OtopSegmentItem[],
): Outcome<OtopSegmentCode, SisterIssue<"sister.axis-twice"> | InputIssue> {
  const issues: SisterIssues = [];
  const given = (readList(issues, [], items, otopSegmentItems.length) ?? []).map((item, index) =>
    readOption(issues as InputIssues, [index], item, otopSegmentItems),
  );
  const known = given.filter((item) => item !== undefined);
  for (const [index, item] of given.entries()) {
    const first = given.findIndex((one) => one !== undefined && one[0] === item?.[0]);
    if (item !== undefined && first < index) {
      report(issues, "sister.axis-twice", [index], { axis: item[0] ?? "", first });
    }
  }
  if (issues.length === 0 && !known.includes("1.3")) {
    for (const axis of AXES.filter((one) => !known.some((item) => item.startsWith(one)))) {
      report(issues, "field.missing", [`${axis}.`], {});
    }
  }
  const met = formula.find(([, ...axes]) => axes.every((options) => options.some((option) => known.includes(option))));
  return issues.length > 0
    ? { ok: false, issues: issues as readonly (SisterIssue<"sister.axis-twice"> | InputIssue)[] }
    : { ok: true, value: met?.[0] ?? "unclassified" };
}
