import { useSignal } from "@preact/signals";
import {
  answerLabel,
  type Cost,
  type CriteriaSet,
  findCriterion,
  type Move,
  planUpgrade,
  scoringMessage,
  type UpgradeTarget,
} from "ocop";
import { procedure } from "../parts/procedure.ts";
import { Stars } from "../parts/stars.tsx";
import { addressOf, go } from "../state/address.ts";
import { language, told } from "../state/language.ts";
import { type Standing, textOf } from "../state/sheet.ts";
import { t } from "../words.ts";

const TARGETS = [2, 3, 4, 5] as const satisfies readonly UpgradeTarget[];
const MOST_EFFORT = 10;

/** The way up: the cheapest steps to more stars, what they cost and what is ruled out. */
export function Plan({ standing }: { readonly standing: Standing }) {
  const { set, answers, rating, bounds } = standing;
  const least = Math.min(5, (rating.stars ?? bounds.stars?.least ?? 1) + 1);
  const chosen = useSignal<UpgradeTarget | null>(null);
  const locked = useSignal<readonly string[]>([]);
  const efforts = useSignal<Readonly<Record<string, number>>>({});
  const shown = useSignal(0);
  const target = chosen.value ?? (least as UpgradeTarget);
  const upgrade = planUpgrade(set, answers, {
    target,
    locked: locked.value as never,
    plans: 3,
    ...(Object.keys(efforts.value).length > 0 && { cost: costBy(efforts.value) }),
  });
  const plans = upgrade.ok ? [upgrade.value.plan, ...upgrade.value.alternatives] : [];
  const plan = plans[shown.value] ?? plans[0];
  const stepProps = {
    set,
    efforts: efforts.value,
    onEffort: (criterion: string, effort: number) => {
      efforts.value = { ...efforts.value, [criterion]: effort };
      shown.value = 0;
    },
    onLock: (criterion: string) => {
      locked.value = [...locked.value, criterion];
      shown.value = 0;
    },
  };
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
      {locked.value.length > 0 && (
        <section class="card">
          <h2>{t().lockedList}</h2>
          <p class="chips">
            {locked.value.map((code) => (
              <button
                key={code}
                type="button"
                class="chip chip-button"
                aria-label={t().unlock(code)}
                onClick={() => {
                  locked.value = locked.value.filter((one) => one !== code);
                }}
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
            <p>
              <Stars count={plan.stars} /> {t().stars(plan.stars)} ·{" "}
              {t().planSteps(plan.forced.length + plan.chosen.length)}
            </p>
            {upgrade.value.assumedNone.length > 0 && (
              <p class="quiet">{t().assumedNone(upgrade.value.assumedNone.length)}</p>
            )}
            <button type="button" onClick={() => go(addressOf(textOf(set, plan.answers)))}>
              {t().applyPlan}
            </button>
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

interface StepsProps {
  readonly title: string;
  readonly moves: readonly Move[];
  readonly set: CriteriaSet;
  readonly efforts: Readonly<Record<string, number>>;
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

function Step({ move, set, efforts, onEffort, onLock }: Omit<StepsProps, "title" | "moves"> & { readonly move: Move }) {
  const isDone = useSignal(false);
  const criterion = findCriterion(set, move.criterion);
  if (criterion === undefined) {
    return null;
  }
  const [from, to] = [move.from, move.to].map((one) => one !== undefined && answerLabel(criterion, one));
  const effort = efforts[move.criterion] ?? 1;
  const gained = move.points.after - move.points.before;
  return (
    <li class={isDone.value ? "card step is-done" : "card step"}>
      <label class="step-name">
        <input
          type="checkbox"
          checked={isDone.value}
          aria-label={t().done(move.criterion)}
          onChange={() => {
            isDone.value = !isDone.value;
          }}
        />
        <span class="code">{move.criterion}</span>
        <strong>{told(criterion.name)}</strong>
        <span class="chip chip-gain">+{t().points(gained)}</span>
      </label>
      <dl class="step-levels">
        <dt>{t().now}</dt>
        <dd>{from ? told(from) : t().notAnswered}</dd>
        <dt>{t().becomes}</dt>
        <dd>{to ? told(to) : ""}</dd>
      </dl>
      {move.floors.map(({ stars }) => (
        <p key={stars} class="chip chip-floor">
          {t().meets(stars)}
        </p>
      ))}
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
    </li>
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
