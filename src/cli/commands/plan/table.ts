import type { Fraction } from "../../../base/fraction.js";
import type { Outcome } from "../../../base/outcome.js";
import type { CriteriaSet } from "../../../decisions/criteria-set.js";
import { setCode } from "../../../decisions/find.js";
import type { Stars } from "../../../decisions/rules.js";
import { formatAverage, message } from "../../../messages/index.js";
import type { Issue } from "../../../scoring/issue.js";
import { notesOnSet } from "../../../scoring/notes-on-set.js";
import type {
  CouncilMove,
  CouncilPlan,
  CouncilUpgrade,
  Move,
  OpenAnswer,
  Plan,
  PlanIssue,
  Upgrade,
} from "../../../scoring/plan/index.js";
import { answerText } from "../../answer-text.js";
import type { Style } from "../../io/look.js";
import { tableText } from "../../io/table.js";
import { heading, section, starText } from "../../io/text.js";
import { planWords } from "./words.js";

/** The cheapest plans for a sheet or a council, or why there is none. */
export type PlanOutcome = Outcome<Upgrade | CouncilUpgrade, Issue | PlanIssue>;

/** The plans for a sheet or a council as tables, or why there is none. */
export function planTables(
  style: Style,
  set: CriteriaSet,
  result: PlanOutcome,
  { target, plans }: { readonly target: Stars; readonly plans: number },
): string[] {
  const { language, colours } = style;
  const t = planWords[language];
  const title = heading(style, `${set.name[language]} (${setCode(set)}): ${t.planTo} ${starText(style, target)}`);
  const notes = section(
    style,
    t.notes,
    notesOnSet(set).map((note) => message(note, language, set)),
  );
  if (!result.ok) {
    const lines = result.issues.map((issue) => message(issue, language, set));
    const isDone = result.issues.every(({ code }) => code === "plan.already-reached");
    return [title, ...(isDone ? lines : section(style, colours.red(t.noPlan), lines)), ...notes];
  }
  const upgrade = result.value;
  const all = [upgrade.plan, ...upgrade.alternatives];
  return [
    title,
    ...all.flatMap((plan, index) => [
      ...(all.length > 1 ? ["", heading(style, `${t.planNumber} ${index + 1}`)] : []),
      ...planLines(style, set, plan),
    ]),
    ...(all.length < plans ? [t.noOtherPlan(all.length, plans)] : []),
    ...notes,
    ...section(style, t.assumedNone, openAnswers(style, upgrade.assumedNone)),
    ...section(style, t.disputed, "disputed" in upgrade ? upgrade.disputed : []),
  ];
}

/** The criteria without an answer: of a council for each member, counted from 1. */
function openAnswers({ language }: Style, open: readonly (string | OpenAnswer)[]): string[] {
  const byMember = new Map<number, string[]>();
  for (const one of open) {
    const { member, criterion } = typeof one === "string" ? { member: -1, criterion: one } : one;
    byMember.set(member, [...(byMember.get(member) ?? []), criterion]);
  }
  return [...byMember].map(([member, codes]) =>
    member < 0 ? codes.join(", ") : `${planWords[language].member} ${member + 1}: ${codes.join(", ")}`,
  );
}

/** The widest a criterion's name is beside the level it is to reach. */
const NAME = 30;

function planLines(style: Style, set: CriteriaSet, plan: Plan | CouncilPlan): string[] {
  const { language, colours } = style;
  const t = planWords[language];
  const columns = [
    { heading: "" },
    { heading: t.criterion, width: NAME, isTitle: true },
    { heading: t.moveTo },
    { heading: t.points, align: "right" },
    { heading: t.cost, align: "right" },
  ] as const;
  const points = (value: number | Fraction) =>
    formatAverage(typeof value === "number" ? { sum: value, count: 1 } : value, language);
  const row = (isForced: boolean) => (move: Move | CouncilMove) => {
    const criterion = set.criteria.find(({ code }) => code === move.criterion);
    const to = criterion === undefined ? String(move.to) : answerText(criterion, move.to, language);
    const rise = `${points(move.points.before)} → ${points(move.points.after)}`;
    const name = criterion?.name[language] ?? "";
    return style.isPlain
      ? [move.criterion, `${name}${isForced ? ` (${t.forcedMove})` : ""}`, to, rise, String(move.cost)]
      : [`${move.criterion}${isForced ? " !" : ""}`, name, to, rise, String(move.cost)];
  };
  const { before, after } = plan.points;
  return [
    tableText(style, columns, [...plan.forced.map(row(true)), ...plan.chosen.map(row(false))]),
    ...(plan.forced.length > 0 && !style.isPlain ? [`  ! ${t.forcedMove}`] : []),
    `${t.total}: ${points(before)} → ${colours.bold(points(after))}/${set.max}, ${t.cost.toLowerCase()}: ${plan.cost}, ${colours.yellow(starText(style, plan.stars))}`,
  ];
}
