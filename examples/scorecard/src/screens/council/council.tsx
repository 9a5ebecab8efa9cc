import { type CriteriaSet, explainRating, formatAverage, type Rating, rate, scoringMessage } from "ocop";
import { useMemo } from "preact/hooks";
import { Stars } from "../../parts/stars.tsx";
import { addressOf } from "../../state/address.ts";
import { beside, type Council as CouncilOf } from "../../state/beside.ts";
import { language } from "../../state/language.ts";
import type { Standing } from "../../state/sheet.ts";
import { t } from "../../words.ts";
import { Floors } from "../result.tsx";
import { Adding } from "./adding.tsx";
import { namesOf, ratedMembers } from "./members.ts";
import { problemsOf, unfinishedIn } from "./problems.ts";
import { Roll } from "./roll.tsx";
import { Spread } from "./spread.tsx";
import { Table } from "./table.tsx";
import { w } from "./words.ts";
import "../../style/council.css";

/** Notes that stand in the pairs and the roll of this screen, and are not said twice. */
const SHOWN = new Set(["council.divergent", "council.missing-member"]);

/** The council: the members' sheets side by side, how far they are apart, and what their average gives. */
export function Council({ standing: { set, answers, text } }: { readonly standing: Standing }) {
  const { council } = beside.value;
  const { members } = council;
  const rating = members.length === 0 ? null : rate(set, ratedMembers(council));
  const adding = useMemo(
    () => <Adding set={set} own={answers} count={members.length} />,
    [set, answers, members.length, language.value],
  );
  return (
    <div class="council">
      {rating === null ? (
        <section class="card empty">
          <svg viewBox="0 0 96 48" aria-hidden="true">
            <path class="empty-sheet" d="M8 8h22v32H8zM37 8h22v32H37zM66 8h22v32H66z" />
            <path
              class="empty-line"
              d="M12 16h14M12 23h14M12 30h9M41 16h14M41 23h14M41 30h9M70 16h14M70 23h14M70 30h9"
            />
          </svg>
          <h2>{w().emptyTitle}</h2>
          <p class="quiet">{w().empty}</p>
        </section>
      ) : (
        <>
          <Verdict set={set} rating={rating} council={council} />
          <Problems set={set} rating={rating} council={council} />
        </>
      )}
      {adding}
      {rating !== null && (
        <>
          <div class="council-columns">
            <Roll set={set} council={council} rating={rating} />
            <div>
              <Pairs rating={rating} council={council} />
              <Floors rating={rating} set={set} />
              <Reasons set={set} rating={rating} />
              <p>
                <a class="button primary" href={addressOf(text, "paper")}>
                  {w().toPapers}
                </a>
              </p>
            </div>
          </div>
          <Table set={set} council={council} />
        </>
      )}
    </div>
  );
}

/** Why the rank is what it is; floors and pairs have places of their own. */
function Reasons({ set, rating }: Omit<RatedProps, "council">) {
  const said = (code: string) => SHOWN.has(code) || (code.startsWith("floor.") && code !== "floor.lowered");
  return (
    <section class="card">
      <h2>{t().why}</h2>
      <ul class="reasons">
        {[...explainRating(set, rating), ...rating.notes]
          .filter(({ code }) => !said(code))
          .map((finding) => (
            <li key={JSON.stringify(finding)}>{scoringMessage(finding, language.value, set)}</li>
          ))}
      </ul>
    </section>
  );
}

interface RatedProps {
  readonly set: CriteriaSet;
  readonly rating: Rating;
  readonly council: CouncilOf;
}

function Verdict({ set, rating, council }: RatedProps) {
  const { exact, stars, council: summary } = rating;
  const names = namesOf(council);
  const totals = summary?.totals ?? [];
  const average = formatAverage(exact, language.value);
  const label = [...totals.map((total, index) => `${names[index]}: ${total}`), `${w().average}: ${average}`].join("; ");
  return (
    <section class="card council-verdict" aria-label={t().views.result}>
      <div class="verdict-total">
        <p class="figure">{average}</p>
        <p class="quiet">
          {w().average} = <Exactly sum={exact.sum} count={exact.count} />
        </p>
      </div>
      <dl>
        <div>
          <dt>{w().spread}</dt>
          <dd class="figure-small">{t().points(summary?.spread ?? 0)}</dd>
        </div>
        <div class="verdict-main">
          <dt>{t().afterFloors}</dt>
          <dd>
            {stars === null ? (
              <strong>{t().noStars}</strong>
            ) : (
              <>
                <Stars count={stars} size={32} /> <strong>{t().stars(stars)}</strong>
              </>
            )}
          </dd>
        </div>
      </dl>
      <figure>
        <Spread
          totals={totals}
          average={exact.sum / exact.count}
          max={set.max}
          bands={set.rules.bands}
          label={`${w().spreadOf}. ${label}`}
        />
      </figure>
    </section>
  );
}

/** An average as the fraction it is. */
export function Exactly({ sum, count }: { readonly sum: number; readonly count: number }) {
  return (
    <span class="exactly">
      <span aria-hidden="true">{w().exactly(sum, count)}</span>
      <span class="heard">{w().exactlyHeard(sum, count)}</span>
    </span>
  );
}

/** What keeps the council from a rank. */
function Problems({ set, rating, council }: RatedProps) {
  const problems = problemsOf(set, rating, namesOf(council));
  return problems.length === 0 ? null : (
    <section class="card floors is-missed" role="status">
      <h2>{w().problems}</h2>
      <ul>
        {problems.map((problem) => (
          <li key={problem}>{problem}</li>
        ))}
      </ul>
    </section>
  );
}

/** The pairs of sheets that are further apart than the decision or the council allows. */
function Pairs({ rating, council }: Omit<RatedProps, "set">) {
  const names = namesOf(council);
  const pairs = [...rating.notes, ...rating.issues].flatMap((finding) =>
    finding.code === "council.divergent" || finding.code === "council.divergence-blocks" ? [finding.params] : [],
  );
  // A sheet that is not filled in to the end has no total yet.
  const unfinished = unfinishedIn(rating);
  const comparable = pairs.filter(({ members }) => members.every((index) => !unfinished.has(index)));
  return comparable.length === 0 ? null : (
    <section class="card floors is-open">
      <h2>{w().pairs}</h2>
      <ul>
        {comparable.map(({ members: [one, other], totals: [first, second], difference, limit }) => (
          <li key={`${one}-${other}`}>
            <span>
              {names[one]} – {names[other]}
            </span>
            <span>
              {first} – {second}: <strong>{t().points(difference)}</strong> <span class="quiet">(&gt; {limit})</span>
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
