import { formatDay } from "ocop/messages";
import { outcomeText } from "../domain/held-advice.ts";
import type { HeldRowText } from "../domain/held-text.ts";
import type { Problem } from "../domain/problem.ts";
import { type Looker, Page, ProblemBox } from "./parts.tsx";
import { wordsIn } from "./words.ts";

/** What somebody entered that was not accepted, and why: shown again where it was entered. */
export interface Refused {
  readonly row: string;
  readonly form: "take" | "discard";
  readonly fields: Readonly<Record<string, unknown>>;
  readonly problem: Problem;
}

interface HeldProps {
  readonly looker: Looker;
  readonly register: string;
  readonly name: string;
  readonly all: number;
  readonly open: number;
  readonly skip: number;
  readonly next: number | null;
  readonly rows: readonly HeldRowText[];
  readonly refused?: Refused | undefined;
}

const chips = { open: "chip warn", taken: "chip good", discarded: "chip bad" } as const;

/** The rows of a register that wait for the office, each with what was read, why it waits and what may be done. */
export function HeldPage({ looker, register, name, all, open, skip, next, rows, refused }: HeldProps) {
  const { t } = wordsIn(looker.language);
  // What was refused is said where it was entered; where the row is not on the page, above all.
  const problem = rows.some(({ id }) => id === refused?.row) ? undefined : refused?.problem;
  const address = `/so-dang-ky/${register}/cho-xu-ly`;
  return (
    <Page looker={looker} title={t("heldTitle")} problem={problem}>
      <section class="stack">
        <p>
          <a href="/so-dang-ky">{t("registers")}</a>
        </p>
        <h1>{t("heldTitle")}</h1>
        <p class="quiet">
          {name} · {open} {t("waitingRows")}, {all - open} {t("doneRows")}
        </p>
        <p>{t("heldLead")}</p>
      </section>
      {rows.length === 0 && <p class="card quiet">{t("noHeld")}</p>}
      <ul class="list">
        {rows.map((row) => (
          <li class="card held" id={`dong-${row.id}`}>
            <Row row={row} looker={looker} address={address} refused={refused?.row === row.id ? refused : undefined} />
          </li>
        ))}
      </ul>
      {(skip > 0 || next !== null) && (
        <p class="fields">
          {skip > 0 && (
            <a class="button" href={address}>
              {t("firstRows")}
            </a>
          )}
          {next !== null && (
            <a class="button" href={`${address}?tu=${next}`}>
              {t("nextRows")}
            </a>
          )}
        </p>
      )}
    </Page>
  );
}

interface RowProps {
  readonly row: HeldRowText;
  readonly looker: Looker;
  readonly address: string;
  readonly refused: Refused | undefined;
}

function Row({ row, looker, address, refused }: RowProps) {
  const { language } = looker;
  const { t } = wordsIn(language);
  const { read, here, state } = row;
  const facts: readonly (readonly [string, string | null])[] = [
    [t("code"), read.code],
    [t("producer"), read.producer],
    [t("commune"), read.commune],
    [t("rank"), read.stars === null ? null : `${read.stars} ${t("stars")}`],
    [t("number"), read.number],
    [t("decisionDay"), read.date === null ? null : formatDay(read.date, language)],
    [t("authority"), read.authority],
  ];
  return (
    <>
      <div>
        <span class={chips[state]}>{state === "open" ? t("waitsForOffice") : t(state)}</span>{" "}
        <span class="small quiet">
          {t("row")} {row.row}
        </span>
        <h2>{read.name}</h2>
      </div>
      <dl class="facts">
        {facts.map(([what, value]) => (
          <>
            <dt>{what}</dt>
            <dd>{value ?? <span class="quiet">{t("notInRegister")}</span>}</dd>
          </>
        ))}
      </dl>
      <div class="note">
        <strong>{t("whyHeld")}</strong>
        <p>{row.detail}</p>
        {here !== null && (
          <p class="small">
            {t("productHere")}: {here.name} · {here.producer}
          </p>
        )}
        {state === "open" && <p class="small">{row.advice}</p>}
      </div>
      {refused !== undefined && <ProblemBox problem={refused.problem} language={language} />}
      {state === "open" ? (
        <>
          <Take row={row} looker={looker} address={address} refused={refused?.form === "take" ? refused : undefined} />
          <Discard
            row={row}
            looker={looker}
            address={address}
            refused={refused?.form === "discard" ? refused : undefined}
          />
        </>
      ) : (
        <p>
          <strong>{outcomeText(state, row.decided ?? "")[language]}</strong>
          <br />
          {t("reason")}: {row.reason}
        </p>
      )}
    </>
  );
}

const tiers = ["province", "ministry", "district"] as const;

function Take({ row: { id, read }, looker: { language }, address, refused }: RowProps) {
  const { t } = wordsIn(language);
  const entered = (field: string, before: string | number | null) => String(refused?.fields[field] ?? before ?? "");
  const stars = entered("stars", read.stars);
  const tier = entered("tier", "");
  return (
    <details open={refused !== undefined}>
      <summary>
        {t("takeRow")}
        <span class="heard">: {read.name}</span>
      </summary>
      <form class="stack entry" method="post" action={`${address}/${id}/ghi-nhan`}>
        <p class="small quiet">{t("takeHint")}</p>
        <div class="fields">
          <label>
            {t("code")}
            <input name="code" maxlength={60} required value={entered("code", read.code)} />
          </label>
          <label>
            {t("rank")}
            <select name="stars" required>
              <option value="">{t("choose")}</option>
              {[3, 4, 5].map((each) => (
                <option value={String(each)} selected={stars === String(each)}>
                  {each} {t("stars")}
                </option>
              ))}
            </select>
          </label>
          <label>
            {t("number")}
            <input name="number" maxlength={100} required value={entered("number", read.number)} />
          </label>
          <label>
            {t("decisionDay")}
            <input type="date" name="date" required value={entered("date", read.date)} />
          </label>
          <label>
            {t("authority")}
            <select name="tier">
              <option value="">{read.authority === null ? t("choose") : `${t("asRead")}: ${read.authority}`}</option>
              {tiers.map((each) => (
                <option value={each} selected={tier === each}>
                  {t(`tier-${each}`)}
                </option>
              ))}
            </select>
          </label>
        </div>
        <label>
          {t("whyTaken")}
          <textarea name="reason" maxlength={1000} required>
            {entered("reason", "")}
          </textarea>
        </label>
        <button class="primary" type="submit">
          {t("takeRow")}
        </button>
      </form>
    </details>
  );
}

function Discard({ row: { id, read }, looker: { language }, address, refused }: RowProps) {
  const { t } = wordsIn(language);
  return (
    <details open={refused !== undefined}>
      <summary>
        {t("discardRow")}
        <span class="heard">: {read.name}</span>
      </summary>
      <form class="stack entry" method="post" action={`${address}/${id}/loai`}>
        <label>
          {t("whyDiscarded")}
          <textarea name="reason" maxlength={1000} required>
            {String(refused?.fields["reason"] ?? "")}
          </textarea>
        </label>
        <button class="danger" type="submit">
          {t("discardRow")}
        </button>
      </form>
    </details>
  );
}
