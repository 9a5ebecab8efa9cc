import { report } from "../../../base/issue-list.js";
import { preview } from "../../../base/preview.js";
import type { CriteriaSet } from "../../../decisions/criteria-set.js";
import { isSameAnswer } from "../../../decisions/is-same-answer.js";
import type { CouncilReading } from "./council-sheet.js";
import { comparable } from "./match-words.js";
import type { Findings, SheetReading } from "./read-sheet.js";

/** The sheets of a product that count, and what its council says. */
export interface Product {
  readonly set: CriteriaSet;
  readonly product?: string;
  readonly producer?: string;
  readonly sheets: readonly SheetReading[];
  readonly isCouncil: boolean;
  /** The names of all members who have a sheet, where one of them is blank. */
  readonly appointed: readonly string[];
  readonly rejections: readonly string[];
  /** The council's sheets that are of this product alone. */
  readonly councils: readonly CouncilReading[];
}

type Draft = Omit<Product, "isCouncil" | "appointed" | "rejections" | "councils">;

/** The products that sheets are of, each with the sheets that count. */
export function groupsOf(
  members: readonly SheetReading[],
  councils: readonly CouncilReading[],
  findings: Findings,
): readonly Product[] {
  const drafts = draftsOf(members, findings);
  reportSimilar(drafts, findings);
  return drafts.map((draft) => {
    const own = councils.filter((council) => isOf(council, draft, drafts));
    return finish(draft, own, findings);
  });
}

/** Sheets by set and product; those without a product's name with the only product of their file, else by their file. */
function draftsOf(members: readonly SheetReading[], { warnings }: Findings): readonly Draft[] {
  const drafts: Draft[] = [];
  const add = (at: number, sheet: SheetReading) => {
    const draft = drafts[at];
    if (draft === undefined) {
      drafts.push(draftOf(sheet));
    } else {
      const { product = sheet.product, producer = sheet.producer, sheets } = draft;
      drafts[at] = {
        set: draft.set,
        ...(product !== undefined && { product }),
        ...(producer !== undefined && { producer }),
        sheets: [...sheets, sheet],
      };
    }
  };
  // Those that say their producer come first: others may be of the same.
  const named = members.filter(({ product }) => product !== undefined);
  for (const sheet of [...named.filter(hasProducer), ...named.filter((one) => !hasProducer(one))]) {
    const found = drafts.flatMap((draft, at) => (isSameProduct(draft, sheet) ? [at] : []));
    const [only, another] = found;
    add(only !== undefined && another === undefined ? only : -1, sheet);
  }
  for (const sheet of members.filter(({ product }) => product === undefined)) {
    const isBeside = ({ set, sheets }: Draft) =>
      set === sheet.set && sheets.some(({ grid }) => grid.file === sheet.grid.file);
    const found = drafts.flatMap((draft, at) => (isBeside(draft) ? [at] : []));
    const [only, another] = found;
    const at = only !== undefined && another === undefined ? only : -1;
    if (at >= 0 && !sheet.isBlank) {
      report(warnings, "workbook.no-product", sheet.grid.path(), { sheet: preview(sheet.grid.name) });
    }
    add(at, sheet);
  }
  const places = new Map(members.map((sheet, at) => [sheet, at]));
  const placeOf = (sheet: SheetReading | undefined) => (sheet === undefined ? 0 : (places.get(sheet) ?? 0));
  return drafts
    .map((draft) => ({ ...draft, sheets: draft.sheets.toSorted((one, other) => placeOf(one) - placeOf(other)) }))
    .toSorted((one, other) => placeOf(one.sheets[0]) - placeOf(other.sheets[0]));
}

function hasProducer({ producer }: SheetReading): boolean {
  return producer !== undefined;
}

function draftOf(sheet: SheetReading): Draft {
  const { set, product, producer } = sheet;
  return {
    set,
    ...(product !== undefined && { product }),
    ...(producer !== undefined && { producer }),
    sheets: [sheet],
  };
}

interface Named {
  readonly set: CriteriaSet;
  readonly product?: string;
  readonly producer?: string;
}

/** Whether the names are the same, whatever their capitals and blanks; a producer that is not named differs from none. */
function isSameProduct(one: Named, other: Named): boolean {
  const [product, another] = [one.product, other.product];
  const [producer, second] = [one.producer, other.producer];
  return (
    one.set === other.set &&
    product !== undefined &&
    another !== undefined &&
    comparable(product).written === comparable(another).written &&
    (producer === undefined || second === undefined || comparable(producer).written === comparable(second).written)
  );
}

/** Whether a council's sheet is of a product: by its name, else by the file where that has no other product of the set. */
function isOf(council: CouncilReading, draft: Draft, drafts: readonly Draft[]): boolean {
  if (council.product !== undefined && draft.product !== undefined) {
    return isSameProduct(council, draft);
  }
  const isInFile = ({ set, sheets }: Draft) =>
    set === council.set && sheets.some(({ grid }) => grid.file === council.grid.file);
  return isInFile(draft) && drafts.filter(isInFile).length === 1;
}

/** Products that are told apart by accents or marks alone, or by their producers' alone. */
function reportSimilar(drafts: readonly Draft[], { warnings }: Findings): void {
  const seen = new Map<string, Draft>();
  for (const draft of drafts) {
    const { set, product, producer = "", sheets } = draft;
    const [first] = sheets;
    if (product === undefined || first === undefined) {
      continue;
    }
    const key = JSON.stringify([set.decision, set.slug, comparable(product).folded, comparable(producer).folded]);
    const before = seen.get(key)?.product;
    if (before !== undefined) {
      const params = { sheet: preview(first.grid.name), product: preview(product), other: preview(before) };
      report(warnings, "workbook.similar-products", first.grid.path(), params);
    }
    seen.set(key, draft);
  }
}

function finish(draft: Draft, councils: readonly CouncilReading[], findings: Findings): Product {
  const { warnings } = findings;
  const filled = draft.sheets.filter(({ isBlank }) => !isBlank);
  const blank = draft.sheets.filter(({ isBlank }) => isBlank);
  for (const { grid } of blank) {
    report(warnings, "workbook.blank-sheet", grid.path(), { sheet: preview(grid.name) });
  }
  const counted = withoutCopies(filled, findings);
  const [first] = blank;
  const sheets = counted.length === 0 && first !== undefined ? [first] : counted;
  const absent = [...new Set(blank.flatMap(({ member }) => member ?? []))].filter(
    (name) => !counted.some(({ member }) => member === name),
  );
  const present = [...new Set(counted.flatMap(({ member }) => member ?? []))];
  const appointed = counted.length > 0 && absent.length > 0 ? [...present, ...absent] : [];
  const grounds = new Set(councils.flatMap(({ rejections }) => rejections));
  return {
    ...draft,
    sheets,
    isCouncil: sheets.length > 1 || appointed.length > 0,
    appointed,
    rejections: draft.set.grounds.map(({ code }) => code).filter((code) => grounds.has(code)),
    councils,
  };
}

/** The sheets without second copies of a member's; those of one member that differ are kept and reported. */
function withoutCopies(sheets: readonly SheetReading[], { issues, warnings }: Findings): readonly SheetReading[] {
  const kept: SheetReading[] = [];
  for (const sheet of sheets) {
    const { grid, member } = sheet;
    const named = kept.filter((one) => member !== undefined && isSameName(one.member, member));
    const copied = named.find((one) => hasSameAnswers(one, sheet));
    const [first] = named;
    const alike = kept.find((one) => (member === undefined || one.member === undefined) && hasSameAnswers(one, sheet));
    const at = { sheet: preview(grid.name) };
    if (copied !== undefined) {
      report(warnings, "workbook.copy", grid.path(), { ...at, first: preview(copied.grid.name) });
      continue;
    }
    if (first !== undefined) {
      const params = { ...at, first: preview(first.grid.name), member: preview(member) };
      report(issues, "workbook.member-twice", grid.path(), params);
    } else if (alike !== undefined) {
      report(warnings, "workbook.same-answers", grid.path(), { ...at, first: preview(alike.grid.name) });
    }
    kept.push(first?.member === undefined ? sheet : { ...sheet, member: first.member });
  }
  return kept;
}

function isSameName(one: string | undefined, other: string): boolean {
  return one !== undefined && comparable(one).written === comparable(other).written;
}

function hasSameAnswers({ set, answers }: SheetReading, { answers: others }: SheetReading): boolean {
  return set.criteria.every(({ code }) => isSameAnswer(answers[code], others[code]));
}
