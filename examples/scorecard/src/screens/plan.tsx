import { useSignal } from "@preact/signals";
import {
  answerLabel,
  type Cost,
  findCriterion,
  type Move,
  planUpgrade,
  scoringMessage,
  sensitivity,
  type UpgradeTarget,
} from "ocop";
import { Bar } from "../parts/charts.tsx";
import { Documents } from "../parts/documents.tsx";
import { procedure } from "../parts/procedure.ts";
import { Stars } from "../parts/stars.tsx";
import { addressOf, go } from "../state/address.ts";
import { beside, changeWay, type Way } from "../state/beside.ts";
import { language, told } from "../state/language.ts";
import { rejections, type Standing, textOf } from "../state/sheet.ts";
import { t } from "../words.ts";

const TARGETS = [2, 3, 4, 5] as const satisfies readonly UpgradeTarget[];
const MOST_EFFORT = 10;

/** The way up: the cheapest steps to more stars, what they cost and what is ruled out. */
export function Plan({ standing }: { readonly standing: Standing }) {
  const { set, answers, rating, bounds } = standing;
  const least = Math.min(5, (rating.stars ?? bounds.stars?.least ?? 1) + 1);
  const chosen = useSignal<UpgradeTarget | null>(null);
  const { locked, efforts, done } = beside.value.way;
  const shown = useSignal(0);
  const target = chosen.value ?? (least as UpgradeTarget);
  const upgrade = planUpgrade(set, answers, {
    target,
    plans: 3,
    ...limitsOf(beside.value.way),
    rejections: rejections.value,
  });
  const plans = upgrade.ok ? [upgrade.value.plan, ...upgrade.value.alternatives] : [];
  const plan = plans[shown.value] ?? plans[0];
  const stepProps = {
    standing,
    target,
    onEffort: (criterion: string, effort: number) => {
      changeWay({ efforts: { ...efforts, [criterion]: effort } });
      shown.value = 0;
    },
    onLock: (criterion: string) => {
      changeWay({ locked: [...locked, criterion] });
      shown.value = 0;
    },
  };
  const moves = plan === undefined ? [] : [...plan.forced, ...plan.chosen];
  const made = moves.filter(({ criterion }) => done.includes(criterion));
  return (
    <div class="plan">
      <fieldset class="targets">
        <legend>{t().target}</legend>
        {TARGETS.map((stars) => (
          <label key={stars} class={stars === target ? "target is-chosen" : "target"}>
            <input
              type="radio"
              name="target"
              checked={stars === target}
              onChange={() => {
                chosen.value = stars;
                shown.value = 0;
              }}
            />
            <Stars count={stars} size={20} /> <span aria-hidden="true">{t().stars(stars)}</span>
          </label>
        ))}
      </fieldset>
      {rating.stars === 5 && <p class="card">{t().top}</p>}
      {locked.length > 0 && (
        <section class="card">
          <h2>{t().lockedList}</h2>
          <p class="chips">
            {locked.map((code) => (
              <button
                key={code}
                type="button"
                class="chip chip-button"
                aria-label={t().unlock(code)}
                onClick={() => changeWay({ locked: locked.filter((one) => one !== code) })}
              >
                {code} ×
              </button>
            ))}
          </p>
        </section>
      )}
      {!upgrade.ok && (
        <section class="card floors is-missed" role="status">
          <h2>{t().planNone}</h2>
          <ul>
            {upgrade.issues.map((issue) => (
              <li key={JSON.stringify(issue)}>{scoringMessage(issue, language.value, set)}</li>
            ))}
          </ul>
        </section>
      )}
      {plan !== undefined && upgrade.ok && (
        <>
          <section class="card plan-head">
            <p class="figure">
              {plan.points.before} → {plan.points.after}
            </p>
            <div class="plan-progress">
              <p>
                <Stars count={plan.stars} /> {t().stars(plan.stars)} · {t().planSteps(moves.length)}
              </p>
              <p class="quiet" role="status">
                {t().stepsDone(made.length, moves.length, gainedBy(made))}
              </p>
              <Bar value={made.length} max={moves.length} />
            </div>
            {upgrade.value.assumedNone.length > 0 && (
              <p class="quiet">{t().assumedNone(upgrade.value.assumedNone.length)}</p>
            )}
            <p class="plan-acts">
              <button type="button" onClick={() => go(addressOf(textOf(set, plan.answers)))}>
                {t().applyPlan}
              </button>
              <button
                type="button"
                class="primary"
                disabled={made.length === 0}
                onClick={() => {
                  changeWay({ done: [] });
                  go(addressOf(textOf(set, { ...answers, ...answersOf(made) }), "plan"));
                }}
              >
                {t().applyDone}
              </button>
            </p>
          </section>
          <Steps title={t().forced} moves={plan.forced} {...stepProps} />
          <Steps title={t().chosen} moves={plan.chosen} {...stepProps} />
          {plans.length > 1 && (
            <section class="card">
              <h2>{t().alternatives}</h2>
              <p class="chips">
                {plans.map((one, index) => (
                  <button
                    key={JSON.stringify(one.answers)}
                    type="button"
                    class="chip chip-button"
                    aria-pressed={one === plan}
                    onClick={() => {
                      shown.value = index;
                    }}
                  >
                    {t().alternative(index + 1, one.forced.length + one.chosen.length, one.points.after)}
                  </button>
                ))}
              </p>
            </section>
          )}
          <QuickWins standing={standing} />
          <Guide decision={set.decision} />
        </>
      )}
    </div>
  );
}

/** What a move costs by its effort: for each level climbed. */
function costBy(efforts: Readonly<Record<string, number>>): Cost {
  return (criterion, _, __, levels) => (efforts[criterion] ?? 1) * levels;
}

/** What is ruled out and what it costs, as the package takes it. */
function limitsOf({ locked, efforts }: Way) {
  return { locked: locked as never, ...(Object.keys(efforts).length > 0 && { cost: costBy(efforts) }) };
}

function gainedBy(moves: readonly Move[]): number {
  return moves.reduce((sum, { points }) => sum + points.after - points.before, 0);
}

function answersOf(moves: readonly Move[]): Readonly<Record<string, Answer>> {
  return Object.fromEntries(moves.map(({ criterion, to }) => [criterion, to]));
}

interface StepsProps {
  readonly title: string;
  readonly moves: readonly Move[];
  readonly standing: Standing;
  readonly target: UpgradeTarget;
  readonly onEffort: (criterion: string, effort: number) => void;
  readonly onLock: (criterion: string) => void;
}

function Steps({ title, moves, ...others }: StepsProps) {
  return moves.length === 0 ? null : (
    <section>
      <h2>{title}</h2>
      <ol class="steps">
        {moves.map((move) => (
          <Step key={move.criterion} move={move} {...others} />
        ))}
      </ol>
    </section>
  );
}

type StepProps = Omit<StepsProps, "title" | "moves"> & { readonly move: Move };

function Step({ move, standing, target, onEffort, onLock }: StepProps) {
  const { set } = standing;
  const { efforts, done } = beside.value.way;
  const isDone = done.includes(move.criterion);
  const criterion = findCriterion(set, move.criterion);
  if (criterion === undefined) {
    return null;
  }
  const [from, to] = [move.from, move.to].map((one) => one !== undefined && answerLabel(criterion, one));
  const effort = efforts[move.criterion] ?? 1;
  const gained = move.points.after - move.points.before;
  return (
    <li class={isDone ? "card step is-done" : "card step"}>
      <label class="step-name">
        <input
          type="checkbox"
          checked={isDone}
          aria-label={t().done(move.criterion)}
          onChange={() =>
            changeWay({ done: isDone ? done.filter((one) => one !== move.criterion) : [...done, move.criterion] })
          }
        />
        <span class="code">{move.criterion}</span>
        <strong>{told(criterion.name)}</strong>
        <span class="chip chip-gain">+{t().points(gained)}</span>
        {move.floors.map(({ stars }) => (
          <span key={stars} class="chip chip-floor">
            {t().meets(stars)}
          </span>
        ))}
      </label>
      <dl class="step-levels">
        <dt>{t().now}</dt>
        <dd>{from ? told(from) : t().notAnswered}</dd>
        <dt>{t().becomes}</dt>
        <dd>{to ? told(to) : ""}</dd>
        <dt>{t().proof}</dt>
        <dd>
          <Documents criterion={move.criterion} decision={set.decision} />
        </dd>
      </dl>
      <div class="step-limits">
        <label>
          {t().effort}{" "}
          <input
            type="range"
            min={1}
            max={MOST_EFFORT}
            value={effort}
            aria-label={t().effortOf(move.criterion, effort)}
            onInput={(event) => onEffort(move.criterion, Number(event.currentTarget.value))}
          />{" "}
          <output>{effort}</output>
        </label>
        <button type="button" aria-label={t().lockedOf(move.criterion)} onClick={() => onLock(move.criterion)}>
          {t().locked}
        </button>
      </div>
      <Without move={move} standing={standing} target={target} />
    </li>
  );
}

/** What the plan becomes without one of its steps; it is computed when somebody asks. */
function Without({ move, standing: { set, answers }, target }: Pick<StepProps, "move" | "standing" | "target">) {
  const isOpen = useSignal(false);
  const { way } = beside.value;
  const instead =
    isOpen.value &&
    planUpgrade(set, answers, {
      target,
      ...limitsOf({ ...way, locked: [...way.locked, move.criterion] }),
      rejections: rejections.value,
    });
  const name = (code: string) => `${code} ${told(findCriterion(set, code)?.name ?? { vi: "", en: "" })}`;
  return (
    <details
      class="without"
      onToggle={(event) => {
        isOpen.value = event.currentTarget.open;
      }}
    >
      <summary>{t().without}</summary>
      {instead !== false && !instead.ok && (
        <ul class="reasons">
          {instead.issues.map((issue) => (
            <li key={JSON.stringify(issue)}>{scoringMessage(issue, language.value, set)}</li>
          ))}
        </ul>
      )}
      {instead !== false && instead.ok && (
        <p>
          {t().insteadOf(
            [...instead.value.plan.forced, ...instead.value.plan.chosen]
              .map(({ criterion }) => name(criterion))
              .join("; "),
          )}
        </p>
      )}
    </details>
  );
}

/** The criteria that by themselves bring more stars, or meet a floor that is missed. */
function QuickWins({ standing: { set, answers } }: { readonly standing: Standing }) {
  const known = sensitivity(set, answers, { locked: beside.value.way.locked as never });
  const wins = known.ok
    ? known.value.opportunities.filter(
        ({ stars, floors }) => floors.length > 0 || (stars ?? 0) > (known.value.stars ?? 0),
      )
    : [];
  return wins.length === 0 ? null : (
    <details class="card">
      <summary>{t().quickWins}</summary>
      <ul class="quick-wins">
        {wins.map(({ criterion, available, stars, floors }) => (
          <li key={criterion}>
            <span>
              <span class="code">{criterion}</span> {told(findCriterion(set, criterion)?.name ?? { vi: "", en: "" })}
            </span>
            <span>
              <span class="chip chip-gain">+{t().points(available)}</span>{" "}
              {floors.map((floor) => (
                <span key={floor.stars} class="chip chip-floor">
                  {t().meets(floor.stars)}
                </span>
              ))}{" "}
              {known.ok && stars !== null && stars > (known.value.stars ?? 0) && <strong>{t().stars(stars)}</strong>}
            </span>
          </li>
        ))}
      </ul>
    </details>
  );
}

/** The evidence that form 02 names; it does not say which criterion each proves. */
function Guide({ decision }: { readonly decision: string }) {
  const rows = procedure()?.evidenceGuide(decision);
  return rows === undefined ? null : (
    <details class="card">
      <summary>{t().guide}</summary>
      <dl class="guide">
        {rows.map(({ kind, name, requirement }) => (
          <div key={`${kind}-${name.en}`}>
            <dt>{told(name)}</dt>
            <dd class="quiet">{told(requirement)}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
