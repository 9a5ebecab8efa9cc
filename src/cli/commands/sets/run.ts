import type { CriteriaSet } from "../../../decisions/criteria-set.js";
import type { Criterion, Level } from "../../../decisions/criterion.js";
import type { Decision } from "../../../decisions/decision.js";
import { setCode } from "../../../decisions/find.js";
import type { Label } from "../../../language/label.js";
import { message } from "../../../messages/index.js";
import { groundEffects } from "../../../scoring/sentences/names.js";
import { openLibrary } from "../../decisions.js";
import { type Console, status } from "../../io/console.js";
import { jsonText } from "../../io/json.js";
import { tableText } from "../../io/table.js";
import { heading, section } from "../../io/text.js";
import { decisionCalled } from "../../lookup/decision-called.js";
import { type FoundSets, findSets } from "../../lookup/find-sets.js";
import { noSetText } from "../../lookup/tell-no-set.js";
import { setsWords } from "./words.js";

/** What `sets` is asked to do. */
export interface SetsRequest {
  readonly decision: string;
  readonly set: string | undefined;
  readonly json: boolean;
}

/** Lists the sets of a decision, or prints the blank form of one. */
export async function listSets(console: Console, { decision: code, set: key, json }: SetsRequest): Promise<number> {
  const t = setsWords[console.language];
  const found = await findChosen(code, key);
  if (found.form !== "sets") {
    // What is no set may be the decision itself: 148, 26/2026.
    const own = key === undefined ? undefined : decisionCalled(key);
    if (own !== undefined) {
      return listSets(console, { decision: own, set: undefined, json });
    }
    console.warn(noSetText(console.language, found));
    return status.unreadable;
  }
  const { decision, sets: chosen } = found;
  if (chosen.length === 0 && !json) {
    await console.tell(
      message({ code: "evaluation.no-points", path: [], params: { decision: decision.code } }, console.language),
    );
    return status.rated;
  }
  const [only, ...others] = chosen;
  const set = key !== undefined && others.length === 0 ? only : undefined;
  await (json
    ? console.print(
        jsonText(
          chosen.map((form) => toForm(decision, form)),
          2,
        ),
      )
    : console.tell(
        set === undefined
          ? [setTable(console, chosen), ...(key === undefined ? [] : [t.several(key)])].join("\n")
          : blankForm(console, decision, set).join("\n"),
      ));
  return status.rated;
}

/** The sets asked for: all of a decision where no key is. */
async function findChosen(code: string, key: string | undefined): Promise<FoundSets> {
  const library = openLibrary();
  if (key !== undefined) {
    return findSets(library, key, code);
  }
  const decision = await library.load(decisionCalled(code));
  return decision === undefined
    ? { form: "no-decision", given: code }
    : { form: "sets", decision, sets: allSets(decision) };
}

/** The sets of a decision, and after them those amended beside their originals. */
function allSets({ sets, amendedSets = [] }: Decision): readonly CriteriaSet[] {
  return [...sets, ...amendedSets.map(({ set }) => set)];
}

/** A set as `--json` prints it (see `docs/command.md`): the form with the hints to its criteria. */
function toForm({ hintFor }: Decision, form: CriteriaSet): object {
  const { decision, set, slug, name, sector, max, parts, grounds, samples, ministries, source, verified } = form;
  const withHint = (criterion: Criterion) => {
    const hint = hintFor(form, criterion.code);
    return hint === undefined ? criterion : { ...criterion, hint };
  };
  const withHints = parts.map((part) => ({
    ...part,
    groups: part.groups.map((group) => ({ ...group, criteria: group.criteria.map(withHint) })),
  }));
  return { decision, set, slug, name, sector, max, parts: withHints, grounds, samples, ministries, source, verified };
}

function setTable(console: Console, sets: readonly CriteriaSet[]): string {
  const { language } = console;
  const t = setsWords[language];
  const columns = [
    { heading: t.set, align: "right" },
    { heading: t.name, width: 70, isTitle: true },
    { heading: t.slug },
    { heading: t.criteria, align: "right" },
  ] as const;
  const rows = sets.map(({ set, slug, name, criteria }) => [
    String(set),
    name[language],
    slug,
    String(criteria.length),
  ]);
  return tableText(console, columns, rows);
}

function blankForm(console: Console, decision: Decision, set: CriteriaSet): string[] {
  const { language } = console;
  const t = setsWords[language];
  const title = `${set.name[language]} (${setCode(set)}), ${set.max}`;
  const body = set.parts.flatMap((part) => [
    "",
    heading(console, `${t.part} ${part.code}. ${part.name[language]}: ${part.max}`),
    ...part.groups.flatMap((group) => [
      ...(group.criteria[0]?.code === group.code
        ? []
        : [`${t.group} ${group.code}. ${group.name[language]}: ${group.max}`]),
      ...group.criteria.flatMap((criterion) =>
        criterionLines(console, criterion, decision.hintFor(set, criterion.code)),
      ),
    ]),
  ]);
  const grounds = set.grounds.map(
    ({ code, effect, label }) => `${groundEffects[effect][language]}: ${label[language]} [${code}]`,
  );
  return [heading(console, title), ...body, "", ...section(console, t.grounds, grounds)];
}

function criterionLines(console: Console, criterion: Criterion, hint: Label | undefined): string[] {
  const { language } = console;
  const t = setsWords[language];
  const levels = (rows: readonly Level[], prefix: string) =>
    rows.map(({ points, floor, label }, index) => {
      const mark = floor === undefined ? "" : ` (${t.floor} ${floor}★)`;
      return `      ${prefix}${index + 1}  ${label[language]}: ${points}${mark}`;
    });
  return [
    `  ${criterion.code} ${criterion.name[language]}: ${criterion.max}`,
    ...(hint === undefined ? [] : [console.colours.dim(`      ${hint[language]}`)]),
    ...(criterion.kind === "yesNo" ? [`      1  ${t.yes}: ${criterion.max}`, `      0  ${t.no}: 0`] : []),
    ...levels(criterion.levels, ""),
    ...(criterion.cases ?? []).flatMap(({ code, name, levels: rows }) => [
      `    ${code}. ${name[language]}`,
      ...levels(rows, code),
    ]),
  ];
}
