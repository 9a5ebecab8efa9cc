import type { CriteriaSet } from "ocop";
import { useEffect } from "preact/hooks";
import { CriterionCard } from "../parts/criterion-card.tsx";
import { focusCriterion } from "../parts/focus.ts";
import { Scale } from "../parts/scale.tsx";
import { type Around, page, speech } from "../state/around.ts";
import type { Standing } from "../state/sheet.ts";

interface FormProps {
  readonly standing: Standing;
  readonly onResult: () => void;
  /** The tree it stands in; in that of another site it leaves the keys where they are. */
  readonly root?: Document | ShadowRoot;
  readonly around?: Around;
}

/** The form: parts, groups and criteria in printed order. */
export function Form({ standing, onResult, root = document, around = page }: FormProps) {
  const { set, hints, answers, questions, bounds } = standing;
  const { t, told } = speech(around);
  const placed = new Map(questions.map((question) => [question.criterion.code, question]));
  const goTo = (criterion: string) => focusCriterion(criterion, root);
  const next = (from: string) => {
    const codes = set.criteria.map(({ code }) => code);
    const after = bounds.open.find((code) => codes.indexOf(code) > codes.indexOf(from)) ?? bounds.open[0];
    if (after === undefined) {
      onResult();
    } else {
      goTo(after);
    }
  };
  useEffect(() => {
    const [first] = set.criteria;
    if (root === document && first !== undefined && Object.keys(answers).length === 0) {
      root.getElementById(`tc-${first.code}`)?.querySelector("input")?.focus({ preventScroll: true });
    }
  }, [set]);
  return (
    <div class="sheet">
      <nav class="groups" aria-label={t.groups}>
        {set.parts.map((part) => (
          <div key={part.code}>
            <p class="groups-part">{t.part(part.code)}</p>
            <ul>
              {part.groups.map((group) => {
                const own = group.criteria.flatMap(({ code }) => placed.get(code) ?? []);
                const done = own.filter(({ state }) => state !== "open").length;
                const [first] = group.criteria;
                return (
                  <li key={group.code}>
                    <button type="button" onClick={() => first && goTo(first.code)}>
                      <span>
                        {group.code}. {told(group.name)}
                      </span>
                      <span class={done === own.length ? "count is-done" : "count"}>
                        <span aria-hidden="true">{t.answered(done, own.length)}</span>
                        <span class="heard">{t.answeredName(done, own.length)}</span>
                      </span>
                    </button>
                  </li>
                );
              })}
            </ul>
          </div>
        ))}
        <p class="quiet keys">{t.keys}</p>
      </nav>
      <div class="parts">
        {set.parts.map((part) => (
          <section key={part.code} aria-labelledby={`part-${part.code}`}>
            <h2 id={`part-${part.code}`}>
              <span class="part-letter">{t.part(part.code)}</span> {told(part.name)}{" "}
              <span class="quiet">{t.upTo(part.max)}</span>
            </h2>
            {part.groups.map((group) => (
              <section key={group.code} aria-labelledby={`group-${group.code}`}>
                <h3 id={`group-${group.code}`}>
                  {group.code}. {told(group.name)} <span class="quiet">{t.upTo(group.max)}</span>
                </h3>
                {group.criteria.map(({ code }) => {
                  const question = placed.get(code);
                  return (
                    question && (
                      <CriterionCard
                        key={code}
                        set={set}
                        question={question}
                        hint={hints[code]}
                        given={answers[code]}
                        around={around}
                        onAnswer={(given) => around.answer(code, given)}
                        onNext={() => next(code)}
                      />
                    )
                  );
                })}
              </section>
            ))}
          </section>
        ))}
        <Grounds set={set} around={around} />
      </div>
      <Scale around={around} standing={standing} onOpen={goTo} onResult={onResult} />
    </div>
  );
}

/** What assessors see that ends an evaluation whatever its points. */
function Grounds({ set, around }: { readonly set: CriteriaSet; readonly around: Around }) {
  const { t, told } = speech(around);
  const { rejections } = around;
  const reported = rejections.value;
  return (
    <fieldset class="card grounds">
      <legend>{t.grounds}</legend>
      <p class="quiet">{t.groundsHint}</p>
      {set.grounds.map(({ code, label, criterion }) => (
        <label key={code} class="toggle">
          <input
            type="checkbox"
            checked={reported.includes(code)}
            onChange={() => {
              rejections.value = reported.includes(code) ? reported.filter((one) => one !== code) : [...reported, code];
            }}
          />
          <span>
            {told(label)} {criterion !== undefined && <span class="code">{criterion}</span>}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
