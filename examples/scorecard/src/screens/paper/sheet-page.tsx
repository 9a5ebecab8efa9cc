import { answerLabel, formatAverage, rate, scoreSheet } from "ocop";
import { beside } from "../../state/beside.ts";
import { language, told } from "../../state/language.ts";
import { type Answers, rejections, type Standing, textOf } from "../../state/sheet.ts";
import { t } from "../../words.ts";
import { Code, Line, Seal } from "./code.tsx";
import { w } from "./words.ts";

interface SheetPageProps {
  readonly standing: Standing;
  readonly name: string;
  readonly answers: Answers;
}

/** A filled-in sheet as it is printed on A4, with its answer string as a code to read back. */
export function SheetPage({ standing: { set }, name, answers }: SheetPageProps) {
  const { details } = beside.value;
  const score = scoreSheet(set, answers);
  const rating = rate(set, { answers, rejections: rejections.value });
  const points = new Map(score.criteria.map(({ code, sum, answered }) => [code, answered > 0 ? String(sum) : ""]));
  return (
    <article class="card page">
      <header class="page-head">
        <div>
          <h2>{w().sheetTitle}</h2>
          <p>
            {told(set.name)} · {t().set(set.set)} · {set.rules.instrument}
          </p>
          <Line label={w().fields.product} value={details.product} />
          <Line label={w().fields.producer} value={details.producer} />
          <Line label={w().member} value={name} />
        </div>
        <Code set={set} answers={answers} />
      </header>
      {set.parts.map((part, place) => (
        <table key={part.code} class="page-table">
          <caption>
            {t().part(part.code)}: {told(part.name)} ({score.parts[place]?.sum}/{part.max})
          </caption>
          <thead>
            <tr>
              <th scope="col">{w().criterion}</th>
              <th scope="col">{w().level}</th>
              <th scope="col" class="number">
                {w().points}
              </th>
            </tr>
          </thead>
          <tbody>
            {part.groups
              .flatMap(({ criteria }) => criteria)
              .map((criterion) => {
                const given = answers[criterion.code];
                const label = given === undefined ? undefined : answerLabel(criterion, given);
                return (
                  <tr key={criterion.code}>
                    <th scope="row">
                      {criterion.code} {told(criterion.name)}
                    </th>
                    <td>{label && told(label)}</td>
                    <td class="number">
                      {points.get(criterion.code)}/{criterion.max}
                    </td>
                  </tr>
                );
              })}
          </tbody>
        </table>
      ))}
      <p class="page-total">
        {t().total}: <strong>{formatAverage({ sum: score.sum, count: 1 }, language.value)}</strong>/{set.max}
        {rating.stars !== null && (
          <>
            {" · "}
            {t().afterFloors}: <strong>{t().stars(rating.stars)}</strong>
          </>
        )}
      </p>
      <p class="signature">{w().signature}</p>
      <p class="page-text">
        {textOf(set, answers)} <Seal set={set} answers={answers} />
      </p>
      <p class="quiet">{t().disclaimer}</p>
    </article>
  );
}
