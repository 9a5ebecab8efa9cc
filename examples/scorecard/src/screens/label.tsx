import { useSignal } from "@preact/signals";
import { fold } from "ocop/exchange";
import type { Labelled, Labels } from "../late/labels.ts";
import { late } from "../parts/late.ts";
import { Stars } from "../parts/stars.tsx";
import { dayText, language, told } from "../state/language.ts";
import { today } from "../state/today.ts";
import { t } from "../words.ts";

const labels = late(() => import("../late/labels.ts"));
/** More would be slow to draw; who looks for one product types its name. */
const MOST_SHOWN = 200;

/** Whether a product's rank is valid on a day, out of a register that an office hands out as a file. */
export function Label() {
  const on = useSignal(today());
  const text = useSignal<string | null>(null);
  const asked = useSignal("");
  const loaded = labels();
  const read = text.value === null ? null : loaded?.labelsIn(text.value, on.value);
  return (
    <div class="label-screen">
      <h1>{t().places.label}</h1>
      <p class="lead">{t().labelLead}</p>
      <section class="card">
        <div class="fields">
          <label class="file button primary">
            {t().openRegister}
            <input
              type="file"
              class="heard"
              accept=".csv,text/csv"
              onChange={async (event) => {
                text.value = (await event.currentTarget.files?.[0]?.text()) ?? null;
              }}
            />
          </label>
          <label>
            {t().labelDay}
            <input
              type="date"
              value={on.value}
              onInput={(event) => {
                on.value = event.currentTarget.value || today();
              }}
            />
          </label>
          <label class="wide">
            {t().labelName}
            <input
              type="search"
              value={asked.value}
              onInput={(event) => {
                asked.value = event.currentTarget.value;
              }}
            />
          </label>
        </div>
      </section>
      {read === undefined && loaded !== undefined && (
        <p class="problem" role="alert">
          {t().notCsv}
        </p>
      )}
      {read && <Answers labels={read} asked={asked.value} />}
    </div>
  );
}

function Answers({ labels: { products, findings }, asked }: { readonly labels: Labels; readonly asked: string }) {
  const found = products.filter(({ name, producer }) => fold(`${name} ${producer}`).includes(fold(asked.trim())));
  const valid = found.filter(({ use }) => use.may).length;
  const say = labels()?.message;
  return (
    <>
      <p role="status">
        <strong>{t().labelCount(found.length, valid)}</strong>
      </p>
      {say &&
        findings.map((finding) => (
          <p key={JSON.stringify(finding)} class="problem">
            {say(finding, language.value)}
          </p>
        ))}
      <ul class="labels">
        {found.slice(0, MOST_SHOWN).map((product) => (
          <Answer key={product.row} product={product} />
        ))}
      </ul>
    </>
  );
}

function Answer({ product: { row, name, producer, stars, use, findings } }: { readonly product: Labelled }) {
  const loaded = labels();
  const shown = stars ?? (use.may ? use.stars : undefined);
  return (
    <li class={`card label ${use.may ? "may" : "may-not"}`}>
      <div>
        <h2>{name === "" ? t().row(row) : name}</h2>
        <p class="quiet">
          {producer === "" ? "" : `${producer} · `}
          {t().row(row)}
        </p>
      </div>
      <p>
        {shown !== undefined && <Stars count={shown} />}{" "}
        <strong>{use.may ? `✓ ${t().labelValid(dayText(use.until))}` : `✕ ${t().labelInvalid}`}</strong>
      </p>
      {loaded !== undefined && (
        <ul class="label-why quiet">
          {!use.may && <li>{told(loaded.noLabelReasons[use.because])}</li>}
          {[...use.notes, ...use.issues, ...findings].map((finding) => (
            <li key={JSON.stringify(finding)}>{loaded.message(finding, language.value)}</li>
          ))}
        </ul>
      )}
    </li>
  );
}
