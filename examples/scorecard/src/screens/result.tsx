import { type CriteriaSet, explainRating, formatAverage, type Rating, scoringMessage } from "ocop";
import { Bar, FloorMarks } from "../parts/charts.tsx";
import { focusCriterion } from "../parts/focus.ts";
import { procedure } from "../parts/procedure.ts";
import { Stars } from "../parts/stars.tsx";
import { WhatsNext } from "../parts/whats-next.tsx";
import { language, told } from "../state/language.ts";
import type { Standing } from "../state/sheet.ts";
import { t } from "../words.ts";

interface ResultProps {
  readonly standing: Standing;
  /** Back to a card of the form. */
  readonly onCriterion: (criterion: string) => void;
  readonly onPlan: () => void;
}

/** What the law gives the product, why, and what follows. */
export function Result({ standing, onCriterion, onPlan }: ResultProps) {
  const { set, rating, bounds } = standing;
  const reasons = explainRating(set, rating);
  const [first] = bounds.open;
  return (
    <div class="result" data-sheet={standing.text} data-stars={rating.stars} data-band={rating.band}>
      {rating.band === null ? (
        <section class="card verdict is-open">
          <h2>{t().incomplete}</h2>
          <p>{t().incompleteHint(bounds.open.length)}</p>
          {first !== undefined && (
            <button type="button" class="primary" onClick={() => onCriterion(first)}>
              {t().toFirstOpen}
            </button>
          )}
        </section>
      ) : (
        <Verdict rating={rating} set={set} />
      )}
      <Floors rating={rating} set={set} onCriterion={onCriterion} />
      <section class="card">
        <h2>{t().why}</h2>
        <ul class="reasons">
          {reasons
            .filter(({ code }) => !code.startsWith("floor.") || code === "floor.lowered")
            .map((reason) => (
              <li key={JSON.stringify(reason)} class={`reason-${reason.code.split(".")[0]}`}>
                {scoringMessage(reason, language.value, set)}
              </li>
            ))}
        </ul>
        {rating.stars !== null && rating.stars < 5 && (
          <button type="button" class="primary" onClick={onPlan}>
            {t().toPlan}
          </button>
        )}
      </section>
      {rating.notes.length > 0 && (
        <section class="card readings">
          <h2>{t().readings}</h2>
          <p class="quiet">{t().readingsHint}</p>
          <ul>
            {rating.notes.map((note) => (
              <li key={note.code}>
                {scoringMessage(note, language.value, set)} <Source of={set.source} />
              </li>
            ))}
          </ul>
        </section>
      )}
      <WhatsNext rating={rating} decision={set.decision} />
      <div class="result-charts">
        <PointsByPart standing={standing} />
        <FloorsOfSet standing={standing} />
      </div>
      <p class="quiet disclaimer">{t().disclaimer}</p>
    </div>
  );
}

function Verdict({ rating, set }: { readonly rating: Rating; readonly set: CriteriaSet }) {
  const { band, stars, exact } = rating;
  const isPotential = explainRating(set, rating).some(({ code }) => code === "recognition.potential");
  return (
    <section class="card verdict" aria-label={t().views.result}>
      <div class="verdict-total">
        <p class="figure">{formatAverage(exact, language.value)}</p>
        <p class="quiet">
          {t().total} / {set.max}
        </p>
      </div>
      <dl>
        <div>
          <dt>{t().byTotal}</dt>
          <dd>
            <Stars count={band ?? 0} /> <span>{t().stars(band ?? 0)}</span>
          </dd>
        </div>
        <div class="verdict-main">
          <dt>
            {t().afterFloors} {isPotential && <span class="chip chip-info">{t().potential}</span>}
          </dt>
          <dd>
            {stars === null ? (
              <strong>{t().noStars}</strong>
            ) : (
              <>
                <Stars count={stars} size={40} /> <strong>{t().stars(stars)}</strong>
              </>
            )}
          </dd>
        </div>
      </dl>
    </section>
  );
}

interface FloorsProps {
  readonly rating: Rating;
  readonly set: CriteriaSet;
  /** Where a click leads; without it the names are no links. */
  readonly onCriterion?: (criterion: string) => void;
}

/** The floors that are missed, and those that are still open. */
export function Floors({ rating: { missedFloors, openFloors }, set, onCriterion }: FloorsProps) {
  const name = (code: string) => {
    const criterion = set.criteria.find((one) => one.code === code);
    return criterion === undefined ? code : `${code} ${told(criterion.name)}`;
  };
  const rows = [
    { title: t().missedFloors, kind: "missed", floors: missedFloors },
    { title: t().openFloors, kind: "open", floors: openFloors },
  ];
  return (
    <>
      {rows
        .filter(({ floors }) => floors.length > 0)
        .map(({ title, kind, floors }) => (
          <section key={kind} class={`card floors is-${kind}`}>
            <h2>{title}</h2>
            <ul>
              {floors.map((floor) => (
                <li key={`${floor.criterion}-${floor.stars}`}>
                  {onCriterion === undefined ? (
                    <span>{name(floor.criterion)}</span>
                  ) : (
                    <button type="button" class="link" onClick={() => onCriterion(floor.criterion)}>
                      {name(floor.criterion)}
                    </button>
                  )}
                  <span>
                    {"got" in floor
                      ? t().missedRow(floor.stars, floor.required, pointsText(floor.got as number))
                      : t().openRow(floor.stars, floor.required)}
                  </span>
                </li>
              ))}
            </ul>
          </section>
        ))}
    </>
  );
}

/** Points as they are printed: of an average two decimals, not rounded up. */
function pointsText(points: number): string {
  return formatAverage({ sum: Math.floor(points * 100 + 1e-9), count: 100 }, language.value);
}

/** Where a statement stands. */
function Source({ of }: { readonly of: string }) {
  const text = procedure()?.sourceText(of, language.value);
  return text === undefined ? null : (
    <span class="source">
      ({t().legalBasis}: {text})
    </span>
  );
}

/** Points of parts and groups as bars. */
function PointsByPart({ standing: { set, score } }: Pick<ResultProps, "standing">) {
  return (
    <section class="card">
      <h2>{t().pointsByPart}</h2>
      {set.parts.map((part, place) => (
        <table key={part.code} class="bars">
          <caption>
            {t().part(part.code)}: {told(part.name)}{" "}
            <strong>
              {score.parts[place]?.sum}/{part.max}
            </strong>
          </caption>
          <tbody>
            {part.groups.map((group, index) => {
              const sum = score.parts[place]?.groups[index]?.sum ?? 0;
              return (
                <tr key={group.code}>
                  <th scope="row">
                    {group.code}. {told(group.name)}
                  </th>
                  <td>
                    <Bar value={sum} max={group.max} />
                  </td>
                  <td class="number">
                    {sum}/{group.max}
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
      ))}
    </section>
  );
}

/** The floors of the set: for each criterion that has some, where they lie and what was earned. */
function FloorsOfSet({ standing: { set, score } }: Pick<ResultProps, "standing">) {
  const earned = new Map(score.criteria.map(({ code, sum, answered }) => [code, answered > 0 ? sum : null]));
  const marked = set.criteria.flatMap((criterion) => {
    const marks = set.floors.filter((floor) => floor.criterion === criterion.code);
    return marks.length === 0 ? [] : [{ criterion, marks }];
  });
  return marked.length === 0 ? null : (
    <section class="card">
      <h2>{t().floorsOfSet}</h2>
      <p class="quiet">{t().floorsHint}</p>
      <table class="bars">
        <tbody>
          {marked.map(({ criterion, marks }) => {
            const got = earned.get(criterion.code) ?? null;
            return (
              <tr key={criterion.code}>
                <th scope="row">
                  <span class="code">{criterion.code}</span> {told(criterion.name)}
                </th>
                <td>
                  <FloorMarks marks={marks} got={got} max={criterion.max} />
                  <span class="heard">{marks.map(({ stars, points }) => t().openRow(stars, points)).join("; ")}</span>
                </td>
                <td class="number">{got === null ? "–" : `${got}/${criterion.max}`}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </section>
  );
}

/** Shows the form and then one of its cards. */
export function afterForm(show: () => void, criterion: string): void {
  show();
  const look = (tries: number) => {
    if (document.getElementById(`tc-${criterion}`) !== null || tries === 0) {
      focusCriterion(criterion);
    } else {
      requestAnimationFrame(() => look(tries - 1));
    }
  };
  requestAnimationFrame(() => look(60));
}
