import { useSignal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import type { Calendar as Dues } from "../../late/register.ts";
import { save } from "../../parts/save.ts";
import { dayText, language, told } from "../../state/language.ts";
import { calendarOf, icsOf, register } from "../../state/register.ts";
import { today } from "../../state/today.ts";
import { w } from "./words.ts";

const FEW = 12;

/** What falls due for the products of the register. */
export function Calendar() {
  const from = useSignal(today());
  const to = useSignal(`${Number(today().slice(0, 4)) + 1}${today().slice(4).replace("-02-29", "-02-28")}`);
  const found = useSignal<Dues | null>(null);
  const isLong = useSignal(false);
  const isDays = from.value !== "" && to.value !== "" && from.value <= to.value;
  useEffect(() => {
    let isWanted = true;
    if (isDays) {
      calendarOf(from.value, to.value).then((dues) => {
        if (isWanted) {
          found.value = dues;
        }
      });
    }
    return () => {
      isWanted = false;
    };
  }, [from.value, to.value, register.value]);
  const { dues, without } = found.value ?? { dues: [], without: 0 };
  const shown = isLong.value ? dues : dues.slice(0, FEW);
  return (
    <section class="card calendar" aria-labelledby="calendar">
      <h2 id="calendar">{w().calendar}</h2>
      <div class="fields">
        {(
          [
            ["from", from],
            ["to", to],
          ] as const
        ).map(([name, day]) => (
          <label key={name}>
            {w()[name]}
            <input
              type="date"
              value={day.value}
              onInput={(event) => {
                day.value = event.currentTarget.value;
              }}
            />
          </label>
        ))}
        <button
          type="button"
          disabled={dues.length === 0 || !isDays}
          onClick={async () => save(w().icsFile, "text/calendar", await icsOf(from.value, to.value, language.value))}
        >
          {w().ics}
        </button>
      </div>
      <p role="status" class="dues-count">
        {found.value !== null && (dues.length === 0 ? w().noDues : w().dues(dues.length))}
      </p>
      <ol class="dues">
        {shown.map(({ date, what, product, producer, row, text }) => (
          <li key={`${date} ${what.vi} ${row}`}>
            <time dateTime={date}>{dayText(date)}</time>
            <div>
              <p>
                <strong>{told(what)}</strong>: {product}
                {producer !== "" && <span class="quiet"> · {producer}</span>}
              </p>
              <p class="quiet">{told(text)}</p>
            </div>
          </li>
        ))}
      </ol>
      {dues.length > shown.length && (
        <button
          type="button"
          class="link"
          onClick={() => {
            isLong.value = true;
          }}
        >
          {w().more(dues.length - shown.length)}
        </button>
      )}
      {without > 0 && <p class="quiet">{w().without(without)}</p>}
    </section>
  );
}
