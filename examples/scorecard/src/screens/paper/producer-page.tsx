import {
  answerLabel,
  type CriteriaSet,
  findCriterion,
  formatAverage,
  type Move,
  planUpgrade,
  type UpgradeTarget,
} from "ocop";
import { Bar } from "../../parts/charts.tsx";
import { Stars } from "../../parts/stars.tsx";
import { beside, proofOf } from "../../state/beside.ts";
import { language, told } from "../../state/language.ts";
import { rejections, type Standing } from "../../state/sheet.ts";
import { t } from "../../words.ts";
import { needsProof } from "../evidence/needs-proof.ts";
import { Code, Line } from "./code.tsx";
import { w } from "./words.ts";

/** One page for the producer: where the product is, what is missing for the next star, and which evidence. */
export function ProducerPage({ standing }: { readonly standing: Standing }) {
  const { set, answers, rating, score, bounds, questions } = standing;
  const { details } = beside.value;
  const stars = rating.stars ?? bounds.stars?.least ?? null;
  const target = Math.min(5, (stars ?? 1) + 1) as UpgradeTarget;
  const upgrade = stars === 5 ? undefined : planUpgrade(set, answers, { target, rejections: rejections.value });
  const asked = questions.filter((question) => needsProof(question, answers)).map(({ criterion }) => criterion);
  const without = asked.filter(({ code }) => !proofOf(code).isThere);
  return (
    <article class="card page">
      <header class="page-head">
        <div>
          <h2>{w().producerTitle}</h2>
          <p>
            {told(set.name)} · {t().set(set.set)} · {set.rules.instrument}
          </p>
          <Line label={w().fields.product} value={details.product} />
          <Line label={w().fields.producer} value={[details.producer, details.address].filter(Boolean).join(", ")} />
        </div>
        <Code set={set} answers={answers} />
      </header>
      <p class="page-verdict">
        <span class="figure">{formatAverage({ sum: score.sum, count: 1 }, language.value)}</span>
        <span>/{set.max}</span>
        {rating.stars === null ? (
          <strong>{rating.band === null ? t().incomplete : t().noStars}</strong>
        ) : (
          <>
            <Stars count={rating.stars} size={28} /> <strong>{t().stars(rating.stars)}</strong>
          </>
        )}
      </p>
      <table class="page-table">
        <tbody>
          {set.parts.map((part, place) => (
            <tr key={part.code}>
              <th scope="row">
                {t().part(part.code)}: {told(part.name)}
              </th>
              <td>
                <Bar value={score.parts[place]?.sum ?? 0} max={part.max} />
              </td>
              <td class="number">
                {score.parts[place]?.sum}/{part.max}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {upgrade !== undefined && (
        <>
          <h3>
            {w().next} <small>{w().nextTo(t().stars(target))}</small>
          </h3>
          {upgrade.ok ? (
            <Moves set={set} moves={[...upgrade.value.plan.forced, ...upgrade.value.plan.chosen]} />
          ) : (
            <p>{w().planNone}</p>
          )}
        </>
      )}
      <h3>
        {w().evidence} <small>{w().evidenceCount(asked.length - without.length, asked.length)}</small>
      </h3>
      {without.length > 0 && (
        <p>
          {w().evidenceMissing}: {without.map(({ code, name }) => `${code} ${told(name)}`).join("; ")}
        </p>
      )}
      <p class="quiet">{t().disclaimer}</p>
    </article>
  );
}

function Moves({ set, moves }: { readonly set: CriteriaSet; readonly moves: readonly Move[] }) {
  return (
    <table class="page-table">
      <thead>
        <tr>
          <th scope="col">{w().criterion}</th>
          <th scope="col">{w().becomes}</th>
          <th scope="col" class="number">
            {w().gain}
          </th>
        </tr>
      </thead>
      <tbody>
        {moves.map(({ criterion: code, to, points }) => {
          const criterion = findCriterion(set, code);
          const label = criterion && answerLabel(criterion, to);
          return (
            <tr key={code}>
              <th scope="row">
                {code} {criterion && told(criterion.name)}
              </th>
              <td>{label && told(label)}</td>
              <td class="number">+{points.after - points.before}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
