import { explainRating, formatAverage, scoringMessage } from "ocop";
import type { Minutes } from "ocop/papers";
import type { ComponentChildren } from "preact";
import { late } from "../../parts/late.ts";
import { addressOf } from "../../state/address.ts";
import { beside } from "../../state/beside.ts";
import { dayText, language, told } from "../../state/language.ts";
import type { Standing } from "../../state/sheet.ts";
import { t } from "../../words.ts";
import { Code, Line, Seal } from "./code.tsx";
import { papersOf } from "./downloads.tsx";
import { w } from "./words.ts";

const papers = late(() => import("../../late/papers.ts"));
/** Where nothing is known a line is left to write on. */
const OPEN = "…………………………";

/** The minutes of the council's meeting as they are printed, with the members' sheets as codes behind them. */
export function MinutesPage({ standing }: { readonly standing: Standing }) {
  const { members } = beside.value.council;
  if (members.length === 0) {
    return (
      <section class="card empty">
        <h2>{w().kinds.minutes}</h2>
        <p class="quiet">{w().noCouncil}</p>
        <a class="button primary" href={addressOf(standing.text, "council")}>
          {w().toCouncil}
        </a>
      </section>
    );
  }
  const loaded = papers();
  if (loaded === undefined) {
    return (
      <p class="quiet" role="status">
        {w().loading}
      </p>
    );
  }
  const read = loaded.minutesOf(papersOf(standing));
  return read.ok ? (
    <Written minutes={read.value} standing={standing} />
  ) : (
    <section class="card floors is-missed" role="status">
      <h2>{w().notYet}</h2>
      <ul>
        {read.sentences.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </section>
  );
}

interface WrittenProps {
  readonly minutes: Minutes;
  readonly standing: Standing;
}

function Written({ minutes, standing: { set } }: WrittenProps) {
  const { details, council } = beside.value;
  const { session, attendance, products, decision } = minutes;
  const [product] = products;
  if (product === undefined) {
    return null;
  }
  const names = (list: readonly { readonly name: string }[]) => list.map(({ name }) => name).join(", ");
  const isNamed = council.members.some(({ name }) => name !== "");
  return (
    <article class="card page minutes">
      <header class="letter-head">
        <p>
          {details.agency.toLocaleUpperCase("vi")}
          <strong>{(details.council || OPEN).toLocaleUpperCase("vi")}</strong>
        </p>
        <p>
          <strong>{w().nation}</strong>
          <strong class="motto">{w().motto}</strong>
        </p>
      </header>
      <h2>
        {w().minutesTitle}
        <small>{w().minutesOf}</small>
      </h2>
      <Item title={w().grounds}>{w().groundsText(decision.instrument, details.decisionNumber || OPEN)}</Item>
      <Item title={w().held}>{w().heldText(dayText(session.date), details.place || OPEN)}</Item>
      {isNamed && (
        <>
          <Item title={w().present(attendance.present.length, attendance.appointed.length)}>
            {names(attendance.present)}
          </Item>
          <Item title={w().absent}>{names(attendance.absent) || w().nobody}</Item>
        </>
      )}
      <Line label={w().chair} value={details.chair} />
      <Line label={w().secretary} value={details.secretary} />
      <h3>{w().productHead}</h3>
      <Line label={w().fields.product} value={details.product} />
      <Line label={w().fields.producer} value={[details.producer, details.address].filter(Boolean).join(", ")} />
      <p class="line">
        <span>{w().set}:</span>{" "}
        <strong>
          {told(set.name)} ({t().set(set.set)})
        </strong>
      </p>
      <h3>{w().scores}</h3>
      <Scores product={product} />
      <ul class="page-results">
        <li>
          {w().average}: <strong>{formatAverage(product.average, language.value)}</strong> ({product.average.sum}/
          {product.average.count}); {w().byTotal}: {product.band === null ? t().noStars : t().stars(product.band)};{" "}
          {w().result}: <strong>{product.stars === null ? t().noStars : t().stars(product.stars)}</strong>
        </li>
        <li>
          {w().spread}: {t().points(product.spread)}
        </li>
        {explainRating(set, product.rating).map((reason) => (
          <li key={JSON.stringify(reason)}>{scoringMessage(reason, language.value, set)}</li>
        ))}
      </ul>
      {product.readings.length > 0 && (
        <>
          <h3>{w().readings}</h3>
          <ul class="page-results">
            {product.readings.map(({ code, text }) => (
              <li key={code}>{told(text)}</li>
            ))}
          </ul>
        </>
      )}
      <Lines title={w().discussion} lines={session.discussion} />
      <Lines title={w().conclusions} lines={session.conclusions} />
      <div class="signatures">
        <p>
          <strong>{w().signSecretary}</strong>
          <em>{w().sign}</em>
          <span>{details.secretary}</span>
        </p>
        <p>
          <strong>{w().signChair}</strong>
          <em>{w().sign}</em>
          <span>{details.chair}</span>
        </p>
      </div>
      <section class="annex">
        <h3>{w().annex}</h3>
        <p class="quiet">{w().annexHint}</p>
        <ul>
          {council.members.map(({ name, answers }, index) => (
            <li key={`${index + 1}`}>
              <Code set={set} answers={answers} />
              <p>
                <strong>{nameOf(name, index)}</strong>
                <span>{t().points(product.sheets[index]?.total ?? 0)}</span>
                <Seal set={set} answers={answers} />
              </p>
            </li>
          ))}
        </ul>
      </section>
      <p class="quiet">{w().layout}</p>
    </article>
  );
}

function Item({ title, children }: { readonly title: string; readonly children: ComponentChildren }) {
  return (
    <p class="line">
      <span>{title}:</span> {children}
    </p>
  );
}

/** A member's name once names are shown, before that the number of the sheet. */
function nameOf(name: string | null, index: number): string {
  return (beside.value.council.isRevealed && name) || `${w().sheet} ${index + 1}`;
}

/** The members' points of each part and in total, with the averages that add up. */
function Scores({ product: { sheets, parts, average } }: { readonly product: Minutes["products"][number] }) {
  return (
    <table class="page-table">
      <thead>
        <tr>
          <th scope="col">{w().member}</th>
          {parts.map(({ code, max }) => (
            <th key={code} scope="col" class="number">
              {t().part(code)} ({max})
            </th>
          ))}
          <th scope="col" class="number">
            {w().total}
          </th>
        </tr>
      </thead>
      <tbody>
        {sheets.map((sheet, index) => (
          <tr key={`${index + 1}`}>
            <th scope="row">{nameOf(sheet.name, index)}</th>
            {sheet.parts.map(({ code, points }) => (
              <td key={code} class="number">
                {points}
              </td>
            ))}
            <td class="number">
              <strong>{sheet.total}</strong>
            </td>
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">{w().average}</th>
          {[...parts.map(({ points }) => points), average].map(({ sum, count }, index) => (
            <td key={`${index + 1}`} class="number">
              <strong>{formatAverage({ sum, count }, language.value)}</strong> ({sum}/{count})
            </td>
          ))}
        </tr>
      </tfoot>
    </table>
  );
}

function Lines({ title, lines = [] }: { readonly title: string; readonly lines?: readonly string[] | undefined }) {
  return (
    <>
      <h3>{title}</h3>
      {lines.length === 0 ? (
        <p class="write-here" />
      ) : (
        <ul class="page-results">
          {lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
    </>
  );
}
