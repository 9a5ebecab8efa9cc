import { formatAverage } from "ocop";
import { type Around, speech } from "../state/around.ts";
import type { Standing } from "../state/sheet.ts";
import type { Words } from "../words.ts";

interface ScaleProps {
  readonly around: Around;
  readonly standing: Standing;
  readonly onOpen: (criterion: string) => void;
  readonly onResult: () => void;
}

/** The bar at the foot of the form: points so far, what is still possible, and the way to what is open. */
export function Scale({ around, standing: { set, score, bounds }, onOpen, onResult }: ScaleProps) {
  const { points, stars, open } = bounds;
  const { spoken, t } = speech(around);
  const [first] = open;
  const share = (value: number) => `${(100 * value) / set.max}%`;
  const range = points !== null && points.least < points.most;
  return (
    <section class="scale" aria-label={t.scale}>
      <div class="scale-figures">
        <p class="scale-points">
          <strong>{score.sum}</strong>
          <span class="quiet">/{set.max}</span>
        </p>
        <p class="quiet scale-range" aria-live="polite">
          {range && <span>{t.scaleRange(String(points.least), String(points.most))} · </span>}
          {stars !== null && <span>{starRange(t, stars.least, stars.most)}</span>}
        </p>
        {first === undefined ? (
          <button type="button" class="primary" onClick={onResult}>
            {t.toResult}
          </button>
        ) : (
          <button type="button" class="primary" onClick={() => onOpen(first)}>
            {t.left(open.length)}
          </button>
        )}
      </div>
      <div class="bar" aria-hidden="true">
        <span class="bar-possible" style={{ width: share(points?.most ?? 0) }} />
        <span class="bar-sure" style={{ width: share(score.sum) }} />
        {set.rules.bands
          .filter(({ min }) => min > 0)
          .map(({ min, stars: reached }) => (
            <span key={min} class="tick" style={{ left: share(min) }}>
              <b>{formatAverage({ sum: min, count: 1 }, spoken)}</b>
              <i>{reached}★</i>
            </span>
          ))}
      </div>
    </section>
  );
}

function starRange(t: Words, least: number | null, most: number | null): string {
  if (most === null) {
    return t.noStars;
  }
  return least === most || least === null
    ? `${least === null ? "≤ " : ""}${t.stars(most)}`
    : `${least}–${t.stars(most)}`;
}
