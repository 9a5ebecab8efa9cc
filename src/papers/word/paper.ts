import { fieldsOf } from "../../base/fields.js";
import { shown } from "../../base/require-argument.js";
import type { CouncilPaper, CouncilReport, Minutes, Submission } from "./council/papers.js";
import type { RatedProduct } from "./council/round.js";
import { councilFields } from "./fields/council-fields.js";
import type { Field, PaperField } from "./fields/field.js";
import { formFields } from "./fields/form-fields.js";
import { MOST_COLUMNS } from "./fields/product-fields.js";
import { renewalFields } from "./fields/renewal-fields.js";
import { sheetFields } from "./fields/sheet-fields.js";
import type { FormPaper } from "./forms/forms.js";
import type { RenewalNotices } from "./renewal/renewal-notices.js";
import type { ScoreSheetsPaper } from "./sheets/score-sheets.js";

/** The data of each paper. */
interface Papers {
  readonly "score-table": CouncilPaper<"score-table">;
  readonly minutes: Minutes;
  readonly "written-opinions": Minutes;
  readonly report: CouncilReport;
  readonly submission: Submission;
  readonly "recognition-list": CouncilPaper<"recognition-list">;
  readonly "score-sheet": ScoreSheetsPaper;
  readonly form01: FormPaper<"form01">;
  readonly form02: FormPaper<"form02">;
  readonly form03: FormPaper<"form03">;
  readonly "renewal-notice": RenewalNotices;
}

/** Which paper it is. */
export type PaperKind = keyof Papers;

/** The data of a paper, of whichever kind. */
export type Paper = Papers[PaperKind];

/** Names of fields of which a template needs one: that of a list's field with the list's before it, `products.average`. */
type Needs = readonly (readonly string[])[];

interface Table<P> {
  readonly fields: () => readonly Field<P>[];
  readonly needs: (paper: P) => Needs;
}

/** For each paper its fields, and those it cannot do without. */
const tables: { readonly [K in PaperKind]: Table<Papers[K]> } = {
  "score-table": { fields: councilFields, needs: (paper) => [...held, ...results(paper), ...totals(paper)] },
  minutes: {
    fields: councilFields,
    needs: (paper) => [...held, ...whoWasThere(paper), ...said(paper), ...results(paper)],
  },
  "written-opinions": {
    fields: councilFields,
    needs: (paper) => [...held, ...whoWasThere(paper), ...said(paper), ...results(paper)],
  },
  report: { fields: councilFields, needs: (paper) => [["council", "council_in_capitals"], ...results(paper)] },
  submission: { fields: councilFields, needs: listed },
  "recognition-list": { fields: councilFields, needs: listed },
  "score-sheet": {
    fields: sheetFields,
    needs: () => [["sheets.product"], ["sheets.criteria.criterion"], ["sheets.criteria.points"], ["sheets.total"]],
  },
  form01: {
    fields: formFields,
    needs: () => [...whose, ["set", "group", "sector"], ["box_first"], ["box_upgrade"], ["box_re_evaluation"]],
  },
  form02: {
    fields: formFields,
    needs: ({ details, assessment }) => [
      ...whose,
      ...(assessment === null ? [] : [["criteria.criterion"], ["criteria.points"]]),
      ...given(details, ["history", "structure", "results", "plan"]),
    ],
  },
  form03: {
    fields: formFields,
    needs: ({ details }) => [
      ...whose,
      ["commune", "commune_in_capitals"],
      ...given(details.findings ?? {}, ["materials", "labour", "idea", "identity"]),
    ],
  },
  "renewal-notice": {
    fields: renewalFields,
    needs: () => [["notices.product"], ["notices.expires"], ["notices.opens"], ["notices.closes"]],
  },
};

/** All kinds of papers. */
export const paperKinds = Object.keys(tables) as readonly PaperKind[];

/**
 * The fields that a paper's template may name, each by a Vietnamese and an English name.
 *
 * @param paper - the kind of paper, such as `"minutes"`
 * @returns the fields, those of lists within them
 * @throws RangeError for any other kind
 * @example
 * paperFields("minutes")[0]?.name; // { vi: "hội_đồng", en: "council" }
 */
export function paperFields(paper: PaperKind): readonly PaperField[] {
  return tableOfKind("paperFields", paper).fields().map(describe);
}

function describe({ name, about, kind, fields }: PaperField): PaperField {
  return { name, about, kind, ...(fields && { fields: fields.map(describe) }) };
}

/** The fields of some data, and what its template needs. */
export function tableOf(
  caller: string,
  paper: Paper,
): { readonly fields: readonly Field<Paper>[]; readonly needs: Needs } {
  const { fields, needs } = tableOfKind(caller, fieldsOf(paper)?.["paper"]);
  return { fields: fields(), needs: needs(paper) };
}

function tableOfKind(caller: string, kind: unknown): Table<Paper> {
  if (typeof kind !== "string" || !Object.hasOwn(tables, kind)) {
    throw new RangeError(`[ocop] ${caller}: there is no paper "${shown(kind)}"; there are ${paperKinds.join(", ")}`);
  }
  return tables[kind as PaperKind] as Table<Paper>;
}

/** Whose a form is, and for what. */
const whose: Needs = [["producer"], ["product"]];

/** The texts that are given. */
function given<T extends object>(texts: T, names: readonly (keyof T & string)[]): Needs {
  return names.filter((name) => texts[name] !== undefined).map((name) => [name]);
}

/** Of which council, and when. */
const held: Needs = [
  ["council", "council_in_capitals"],
  ["day", "day_in_full", "paper_day"],
];

function whoWasThere({ attendance }: CouncilPaper): Needs {
  return [
    ...(attendance.present.length > 0 ? [["present.name", "members.name"]] : []),
    ...(attendance.absent.length > 0 ? [["absent.name", "members.name"]] : []),
  ];
}

/** What was said, where anything is written down. */
function said({ session, paper }: CouncilPaper): Needs {
  // Opinions in writing have no guests.
  const isMeeting = paper === "minutes";
  return (["discussion", "conclusions", "advice", "guests"] as const)
    .filter((name) => (session[name] ?? []).length > 0 && (isMeeting || name !== "guests"))
    .map((name) => [`${name}.text`]);
}

interface ProposedList {
  readonly name: string;
  readonly isProposed: boolean;
  readonly of: readonly RatedProduct[];
}

/** The lists by what is proposed, as far as they have entries. */
function lists({ proposals }: CouncilPaper): readonly ProposedList[] {
  const { recognise } = proposals;
  const all = [
    { name: "five_stars", isProposed: true, of: recognise[5] },
    { name: "four_stars", isProposed: true, of: recognise[4] },
    { name: "three_stars", isProposed: true, of: recognise[3] },
    { name: "from_90", isProposed: false, of: proposals.refer },
    { name: "returned", isProposed: false, of: proposals.return },
    { name: "not_recognised", isProposed: false, of: proposals.none },
    { name: "stopped", isProposed: false, of: proposals.stopped },
  ];
  return all.filter(({ of }) => of.length > 0);
}

/** Names of a field in every list that may hold the products of one. */
function within(list: ProposedList, ...fields: readonly string[]): readonly string[] {
  const places = ["products", list.name, ...(list.isProposed ? ["proposed"] : [])];
  return fields.flatMap((field) => places.map((place) => `${place}.${field}`));
}

/** Every product with its points, its stars or what is proposed, and where that rests on a reading. */
function results(paper: CouncilPaper): Needs {
  return once(
    lists(paper).flatMap((list) => [
      within(list, "product"),
      within(list, "average", "average_exact"),
      within(list, "stars", "proposal"),
      ...(list.of.some(({ readings }) => readings.length > 0)
        ? [["products.readings.text", ...within(list, "readings.text")]]
        : []),
    ]),
  );
}

/** What is to be decided on. */
function listed(paper: CouncilPaper): Needs {
  return lists(paper)
    .filter(({ name, isProposed }) => isProposed || name === "from_90")
    .map((list) => within(list, "product"));
}

/** Every member's total: as a list, or each in a column of its own. */
function totals(paper: CouncilPaper): Needs {
  const most = Math.max(0, ...paper.products.map(({ sheets }) => sheets.length));
  const columns = Math.min(
    Math.max(most, paper.products.some(isNamed) ? paper.session.members.length : 0),
    MOST_COLUMNS,
  );
  return [
    ...(most > MOST_COLUMNS ? [["products.sheets.total"]] : []),
    ...Array.from({ length: columns }, (_, index) => ["products.sheets.total", `products.sheet_${index + 1}`]),
  ];
}

const isNamed = ({ sheets }: CouncilPaper["products"][number]) => sheets.some(({ member }) => member !== null);

/** Each need once. */
function once(needs: Needs): Needs {
  return [...new Map(needs.map((need) => [need.join(), need])).values()];
}
