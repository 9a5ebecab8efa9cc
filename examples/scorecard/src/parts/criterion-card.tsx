import { useSignal } from "@preact/signals";
import { type AnswerOption, type CriteriaSet, type Label, optionsOf, type Question, scoringMessage } from "ocop";
import type { Answer } from "ocop/exchange";
import { type Around, page, speech } from "../state/around.ts";
import { cardId } from "./focus.ts";

interface CardProps {
  readonly set: CriteriaSet;
  readonly question: Question;
  readonly hint: Label | undefined;
  readonly given: Answer | undefined;
  readonly onAnswer: (answer: Answer | undefined) => void;
  /** What Enter does. */
  readonly onNext: () => void;
  readonly around?: Around;
}

/** A criterion with its levels: a card on a phone, a row of the sheet on a desktop. */
export function CriterionCard(props: CardProps) {
  const { question, hint, set, around = page } = props;
  const { criterion, state, points, issues } = question;
  const { spoken, t, told } = speech(around);
  const isOut = state === "not-applicable";
  const titleId = `${cardId(criterion.code)}-title`;
  return (
    <article id={cardId(criterion.code)} class={`card criterion is-${state}`} aria-labelledby={titleId}>
      <header class="criterion-head">
        <span class="code">{criterion.code}</span>
        <div>
          <h4 id={titleId}>{told(criterion.name)}</h4>
          <p class="quiet">
            {state === "answered" ? (
              <strong class="earned">{t.points(points ?? 0)}</strong>
            ) : (
              !isOut && <span>{t.notYet}</span>
            )}
            <span class="after-dot">{t.upTo(criterion.max)}</span>
          </p>
          {criterion.stopIfZero === true && <p class="note-stop">{t.stopIfZero}</p>}
          {hint !== undefined && (
            <details class="hint">
              <summary>{t.hint}</summary>
              <p>{told(hint)}</p>
            </details>
          )}
        </div>
      </header>
      {isOut ? (
        <p class="out">{t.notApplicable(criterion.appliesIf ?? "")}</p>
      ) : (
        <Choices {...props} titleId={titleId} />
      )}
      {issues.map((issue) => (
        <p key={issue.code} class="problem" role="alert">
          {scoringMessage(issue, spoken, set)}
        </p>
      ))}
    </article>
  );
}

/** Which branch of a criterion with cases is looked at: that of its answer, or the first. */
function Choices(props: CardProps & { readonly titleId: string }) {
  const { question, given, around = page } = props;
  const { criterion } = question;
  const { t, told } = speech(around);
  const options = optionsOf(criterion);
  const answered = options.find(({ value }) => value === given)?.case?.code;
  const looked = useSignal<string | undefined>(undefined);
  const branch = answered ?? looked.value ?? criterion.cases?.[0]?.code;
  const offered = options.filter((option) => option.case === undefined || option.case.code === branch);
  return (
    <div class="choices">
      {criterion.cases !== undefined && (
        <div class="tabs" role="tablist" aria-label={t.cases}>
          {criterion.cases.map(({ code, name }) => (
            <button
              key={code}
              type="button"
              role="tab"
              id={`${cardId(criterion.code)}-${code}`}
              aria-selected={code === branch}
              aria-controls={`${cardId(criterion.code)}-levels`}
              onClick={() => {
                looked.value = code;
                if (answered !== undefined && answered !== code) {
                  props.onAnswer(undefined);
                }
              }}
            >
              {told(name)}
            </button>
          ))}
        </div>
      )}
      <Levels {...props} offered={offered} />
    </div>
  );
}

type LevelsProps = CardProps & { readonly titleId: string; readonly offered: readonly AnswerOption[] };

function Levels({ question, given, onAnswer, onNext, titleId, offered, around = page }: LevelsProps) {
  const { criterion } = question;
  const { t, told } = speech(around);
  const isSum = criterion.kind === "sum";
  const ticks = Array.isArray(given) ? (given as readonly number[]) : [];
  const isChosen = (value: number | string) =>
    isSum && value !== 0 ? ticks.includes(value as number) : given === value;
  const choose = (value: number | string) => onAnswer(isSum && value !== 0 ? ticked(ticks, value as number) : value);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) {
      return;
    }
    const level = offered[event.key === "0" ? offered.length - 1 : Number(event.key) - 1];
    if (event.key === "Enter") {
      event.preventDefault();
      onNext();
    } else if (/^\d$/.test(event.key) && level !== undefined) {
      event.preventDefault();
      choose(level.value);
      fieldAt(event.currentTarget as HTMLElement, offered.indexOf(level))?.focus();
    } else if (event.key === "Delete" || event.key === "Backspace") {
      onAnswer(undefined);
    }
  };
  return (
    <fieldset id={`${cardId(criterion.code)}-levels`} class="levels" aria-labelledby={titleId} onKeyDown={onKeyDown}>
      {offered.map(({ value, label, points, floor }, index) => (
        <label key={value} class={`level ${isChosen(value) ? "is-chosen" : ""} ${value === 0 ? "is-none" : ""}`}>
          <input
            type={isSum && value !== 0 ? "checkbox" : "radio"}
            name={cardId(criterion.code)}
            value={String(value)}
            checked={isChosen(value)}
            onChange={() => choose(value)}
          />
          <span class="key" aria-hidden="true">
            {value === 0 ? 0 : index + 1}
          </span>
          <span class="level-text">{told(label)}</span>
          <span class="level-points">
            {floor !== undefined && (
              <span class="chip chip-floor">
                <span aria-hidden="true">{t.floor(floor)}</span>
                <span class="heard">{t.floorName(floor)}</span>
              </span>
            )}
            <span class="chip">{t.points(points)}</span>
          </span>
        </label>
      ))}
    </fieldset>
  );
}

/** The ticked levels with one ticked, or no longer so. */
function ticked(ticks: readonly number[], level: number): readonly number[] {
  const others = ticks.filter((one) => one !== level);
  return others.length < ticks.length ? others : [...others, level].sort((one, other) => one - other);
}

function fieldAt(levels: HTMLElement, index: number): HTMLInputElement | undefined {
  return levels.querySelectorAll("input")[index];
}
