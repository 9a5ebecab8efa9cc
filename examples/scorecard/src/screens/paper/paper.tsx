import { useSignal } from "@preact/signals";
import { beside, changeDetails, type Details } from "../../state/beside.ts";
import type { Standing } from "../../state/sheet.ts";
import { Downloads } from "./downloads.tsx";
import { MinutesPage } from "./minutes-page.tsx";
import { ProducerPage } from "./producer-page.tsx";
import { SheetPage } from "./sheet-page.tsx";
import { w } from "./words.ts";

const KINDS = ["sheet", "minutes", "producer"] as const;

type Kind = (typeof KINDS)[number];

const asked: Readonly<Record<Kind, readonly (keyof Details)[]>> = {
  sheet: ["product", "producer"],
  minutes: [
    "product",
    "producer",
    "address",
    "council",
    "agency",
    "province",
    "decisionNumber",
    "date",
    "place",
    "chair",
    "secretary",
    "discussion",
    "conclusions",
  ],
  producer: ["product", "producer", "address"],
};

/** The papers of a sheet and its council: to print, and to download. */
export function Paper({ standing }: { readonly standing: Standing }) {
  const { members } = beside.value.council;
  const kind = useSignal<Kind>(members.length > 0 ? "minutes" : "sheet");
  const whose = useSignal("own");
  const own = { name: "", answers: standing.answers };
  const all = members.map(({ name, answers }) => ({ name, answers }));
  const sheets = whose.value === "all" ? all : [all[Number(whose.value)] ?? own];
  return (
    <div class="paper">
      <div class="paper-tools no-print">
        <fieldset class="targets">
          <legend>{w().which}</legend>
          {KINDS.map((one) => (
            <label key={one} class={one === kind.value ? "target is-chosen" : "target"}>
              <input
                type="radio"
                name="paper"
                checked={one === kind.value}
                onChange={() => {
                  kind.value = one;
                }}
              />
              {w().kinds[one]}
            </label>
          ))}
        </fieldset>
        <details class="card" open>
          <summary>{w().details}</summary>
          <p class="quiet">{w().detailsHint}</p>
          <div class="fields">
            {asked[kind.value].map((name) => (
              <Field key={name} name={name} />
            ))}
          </div>
        </details>
        <Downloads standing={standing} />
        <div class="fields">
          {kind.value === "sheet" && members.length > 0 && (
            <label>
              {w().whose}
              <select
                value={whose.value}
                onChange={(event) => {
                  whose.value = event.currentTarget.value;
                }}
              >
                <option value="own">{w().ownSheet}</option>
                <option value="all">{w().allSheets(members.length)}</option>
                {members.map(({ name }, index) => (
                  <option key={`${index + 1}`} value={index}>
                    {`${w().sheet} ${index + 1}`} {beside.value.council.isRevealed && name}
                  </option>
                ))}
              </select>
            </label>
          )}
          <button type="button" class="primary" onClick={() => print()}>
            {w().print}
          </button>
        </div>
      </div>
      {kind.value === "sheet" &&
        sheets.map((sheet, index) => <SheetPage key={`${index + 1}`} standing={standing} {...sheet} />)}
      {kind.value === "minutes" && <MinutesPage standing={standing} />}
      {kind.value === "producer" && <ProducerPage standing={standing} />}
    </div>
  );
}

function Field({ name }: { readonly name: keyof Details }) {
  const id = `detail-${name}`;
  const value = beside.value.details[name];
  const change = (given: string) => changeDetails({ [name]: given.trim() });
  const isLong = name === "discussion" || name === "conclusions";
  return (
    <div class={isLong ? "field wide" : "field"}>
      <label for={id}>{w().fields[name]}</label>
      {isLong && <textarea id={id} rows={2} value={value} onChange={(event) => change(event.currentTarget.value)} />}
      {name === "date" && (
        <input id={id} type="date" value={value} onChange={(event) => change(event.currentTarget.value)} />
      )}
      {!isLong && name !== "date" && (
        <input id={id} type="text" value={value} onChange={(event) => change(event.currentTarget.value)} />
      )}
    </div>
  );
}
