import { answerLabel, formatAverage } from "ocop";
import { late } from "../../parts/late.ts";
import { language, told } from "../../state/language.ts";
import type { Standing } from "../../state/sheet.ts";
import { t } from "../../words.ts";

const qr = late(() => import("../../late/qr.ts"));
/** The blank squares around a code that readers need. */
const MARGIN = 4;

/** The filled-in sheet as it is printed on A4, with its answer string as a code to read back. */
export function Paper({ standing: { set, answers, score, rating, text } }: { readonly standing: Standing }) {
  const points = new Map(score.criteria.map(({ code, sum, answered }) => [code, answered > 0 ? String(sum) : ""]));
  return (
    <div class="paper">
      <p class="no-print">
        <button type="button" class="primary" onClick={() => print()}>
          {t().print}
        </button>
      </p>
      <section class="card page" aria-labelledby="paper">
        <header class="page-head">
          <div>
            <h2 id="paper">
              {t().paperTitle}: {told(set.name)}
            </h2>
            <p>
              {t().set(set.set)} · {set.rules.instrument}
            </p>
            <p class="blank">{t().productName}</p>
            <p class="blank">{t().producerName}</p>
          </div>
          <Code text={text} />
        </header>
        {set.parts.map((part, place) => (
          <table key={part.code} class="page-table">
            <caption>
              {t().part(part.code)}: {told(part.name)} ({score.parts[place]?.sum}/{part.max})
            </caption>
            <thead>
              <tr>
                <th scope="col">{t().criterion}</th>
                <th scope="col">{t().chosenLevel}</th>
                <th scope="col">{t().pointsHead}</th>
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
        <p class="signature">{t().signature}</p>
        <p class="page-text">{text}</p>
        <p class="quiet">{t().disclaimer}</p>
      </section>
    </div>
  );
}

function Code({ text }: { readonly text: string }) {
  const drawn = qr()?.qrPath(text);
  if (drawn === undefined) {
    return null;
  }
  const size = drawn.size + 2 * MARGIN;
  return (
    <svg class="qr" viewBox={`${-MARGIN} ${-MARGIN} ${size} ${size}`} role="img" aria-label={t().qr}>
      <rect x={-MARGIN} y={-MARGIN} width={size} height={size} fill="#fff" />
      <path d={drawn.path} fill="#000" />
    </svg>
  );
}
