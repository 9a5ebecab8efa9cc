import { formatDay } from "ocop/messages";
import { revocationGrounds } from "ocop/procedure";
import type { agendaOf } from "../acts/agenda.ts";
import type { Role } from "../db/tables.ts";
import type { RowFinding } from "../domain/held.ts";
import { noticeText } from "../domain/notices.ts";
import type { Language, Problem } from "../domain/problem.ts";
import { entryText, timeInVietnam } from "./journal-words.ts";
import { type Looker, Page } from "./parts.tsx";
import { wordsIn } from "./words.ts";

interface AgendaProps {
  readonly looker: Looker;
  readonly role: Role;
  readonly items: Awaited<ReturnType<typeof agendaOf>>;
  readonly certificates: readonly { readonly id: string; readonly name: string; readonly certificate: string }[];
  readonly problem?: Problem | undefined;
}

export function AgendaPage({ looker, role, items, certificates, problem }: AgendaProps) {
  const { language } = looker;
  const { t } = wordsIn(language);
  return (
    <Page looker={looker} title={t("agenda")} problem={problem}>
      <h1>{t("agenda")}</h1>
      <p>
        <a class="button" href="/api/agenda.ics">
          iCalendar
        </a>
      </p>
      {items.length === 0 && <p class="card quiet">{t("nothingYet")}</p>}
      <ul class="list">
        {items.map(({ item, name, code }) => {
          const { summary, detail } = noticeText(item, language, name);
          return (
            <li class="row">
              <span>
                <strong>{summary}</strong>
                <span class="small quiet">{detail}</span>
              </span>
              <span class="small quiet">{code}</span>
              <span class="chip warn">{formatDay(item.date, language)}</span>
            </li>
          );
        })}
      </ul>
      {role === "office" && certificates.length > 0 && (
        <form class="card" method="post" action="/lich/thu-hoi">
          <h2>{t("revoke")}</h2>
          <div class="fields">
            <label>
              {t("product")}
              <select name="recognition">
                {certificates.map(({ id, name, certificate }) => (
                  <option value={id}>
                    {name} ({certificate})
                  </option>
                ))}
              </select>
            </label>
            <label>
              {t("ground")}
              <select name="ground">
                {revocationGrounds.map(({ code, letter, label }) => (
                  <option value={code}>
                    {letter}) {label[language]}
                  </option>
                ))}
              </select>
            </label>
            <label>
              {t("number")}
              <input name="number" maxlength={100} required />
            </label>
          </div>
          <p>
            <button class="danger" type="submit">
              {t("revoke")}
            </button>
          </p>
        </form>
      )}
    </Page>
  );
}

/** What became of a register, as far as the page shows it. */
export interface RegisterLine {
  readonly id: string;
  readonly name: string;
  readonly state: string;
  readonly on: string;
  /** How many of its rows wait for the office. */
  readonly open: number;
  readonly account: {
    readonly rows?: number;
    readonly added?: number;
    readonly known?: number;
    readonly further?: number;
    readonly producers?: number;
    readonly cells?: { readonly used: number; readonly kept: number; readonly reported: number };
    /** Why nothing of it was read. */
    readonly refusal?: readonly { readonly vi: string; readonly en: string }[];
    readonly refused?: readonly RowFinding[];
    readonly held?: readonly RowFinding[];
    readonly noted?: readonly RowFinding[];
  } | null;
}

/** The most findings of one kind that the page shows; the interface gives all. */
const SHOWN = 20;

function RowFindings({
  title,
  findings = [],
  language,
}: {
  title: string;
  findings?: readonly RowFinding[] | undefined;
  language: Language;
}) {
  const { t } = wordsIn(language);
  return findings.length === 0 ? null : (
    <>
      <h3>
        {title}: {findings.length}
      </h3>
      <ul class="reasons">
        {findings.slice(0, SHOWN).map((finding) => (
          <li>
            {t("row")} {finding.row}: {finding[language]}
          </li>
        ))}
        {findings.length > SHOWN && (
          <li>
            {t("moreFindings")} ({findings.length - SHOWN})
          </li>
        )}
      </ul>
    </>
  );
}

const states = {
  done: ["chip good", "readIn"],
  waiting: ["chip warn", "beingRead"],
  refused: ["chip bad", "notRead"],
} as const;

/** What became of a register: its figures, what waits for the office, what is faulty and what deserves a look. */
function Account({
  register: { id, name, state, on, open, account },
  language,
}: {
  register: RegisterLine;
  language: Language;
}) {
  const { t } = wordsIn(language);
  const [chip, word] = states[state as keyof typeof states] ?? states.waiting;
  const { held = [], cells } = account ?? {};
  return (
    <div class="card">
      <h2>{name}</h2>
      <p>
        <span class={chip}>{t(word)}</span> <span class="quiet">{formatDay(on, language)}</span>
      </p>
      {account?.rows !== undefined && (
        <dl class="facts figures">
          {(
            [
              ["rowsRead", account.rows],
              ["added", account.added],
              ["further", account.further ?? 0],
              ["known", account.known],
              ["newProducers", account.producers ?? 0],
            ] as const
          ).map(([what, count]) => (
            <>
              <dt>{t(what)}</dt>
              <dd>{count}</dd>
            </>
          ))}
        </dl>
      )}
      {cells !== undefined && (
        <p class="small quiet">
          {t("cellsRead")}: {cells.used} {t("cellsUsed")}, {cells.kept} {t("cellsKept")}, {cells.reported}{" "}
          {t("cellsReported")}
        </p>
      )}
      {account?.refusal?.map((finding) => (
        <p>{finding[language]}</p>
      ))}
      <RowFindings title={t("held")} findings={held} language={language} />
      {held.some(({ item }) => item !== undefined) && (
        <p>
          <a class={open > 0 ? "button primary" : "button"} href={`/so-dang-ky/${id}/cho-xu-ly`}>
            {open > 0 ? `${t("handleHeld")} (${open})` : t("seeHeld")}
          </a>
        </p>
      )}
      <RowFindings title={t("reported")} findings={account?.refused} language={language} />
      <RowFindings title={t("noted")} findings={account?.noted} language={language} />
    </div>
  );
}

export function RegistersPage({
  looker,
  registers,
  problem,
}: {
  looker: Looker;
  registers: readonly RegisterLine[];
  problem?: Problem | undefined;
}) {
  const { language } = looker;
  const { t } = wordsIn(language);
  return (
    <Page looker={looker} title={t("registers")} problem={problem}>
      <h1>{t("registers")}</h1>
      <div class="columns">
        <section class="list">
          {registers.length === 0 && <p class="card quiet">{t("nothingYet")}</p>}
          {registers.map((register) => (
            <Account register={register} language={language} />
          ))}
        </section>
        <div class="stack">
          <form class="card" method="post" action="/so-dang-ky" enctype="multipart/form-data">
            <h2>{t("importTitle")}</h2>
            <p class="small quiet">{t("importLead")}</p>
            <label>
              {t("file")}
              <input type="file" name="file" accept=".csv,text/csv" required />
            </label>
            <button class="primary" type="submit">
              {t("import")}
            </button>
          </form>
          <div class="card">
            <h2>{t("exportTitle")}</h2>
            <p class="small quiet">{t("exportLead")}</p>
            <a class="button" href="/api/register.csv">
              {t("export")}
            </a>
          </div>
        </div>
      </div>
    </Page>
  );
}

interface JournalProps {
  readonly looker: Looker;
  readonly entries: readonly {
    readonly place: number;
    readonly at: string;
    readonly actor: string;
    readonly kind: string;
    readonly subject: string;
    readonly hash: Uint8Array;
  }[];
  readonly names: ReadonlyMap<string, string>;
}

export function JournalPage({ looker, entries, names }: JournalProps) {
  const { t } = wordsIn(looker.language);
  return (
    <Page looker={looker} title={t("journal")}>
      <h1>{t("journal")}</h1>
      <section class="card">
        <section class="scroll" tabindex={0} aria-label={t("journal")}>
          <table>
            <thead>
              <tr>
                <th scope="col">#</th>
                <th scope="col">{t("when")}</th>
                <th scope="col">{t("who")}</th>
                <th scope="col">{t("what")}</th>
                <th scope="col">SHA-256</th>
              </tr>
            </thead>
            <tbody>
              {entries.map(({ place, at, actor, kind, hash }) => (
                <tr>
                  <td>{place}</td>
                  <td>{timeInVietnam(at)}</td>
                  <td>{names.get(actor) ?? (actor.startsWith("portal_") ? t("portalItself") : actor)}</td>
                  <td>
                    {entryText(kind, looker.language)}
                    <div class="small quiet">
                      <code>{kind}</code>
                    </div>
                  </td>
                  <td>
                    <code class="small">{Buffer.from(hash).toString("hex").slice(0, 16)}</code>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      </section>
    </Page>
  );
}

export function AccountPage({ looker, role, problem }: { looker: Looker; role: Role; problem?: Problem | undefined }) {
  const words = wordsIn(looker.language);
  const { t } = words;
  return (
    <Page looker={looker} title={t("account")} problem={problem}>
      <section class="card">
        <h1>{looker.person?.name}</h1>
        <p class="quiet">{words.role(role)}</p>
        <h2>{t("myData")}</h2>
        <p>
          <a class="button" href="/api/me/data" download="ocop.json">
            {t("exportData")}
          </a>
        </p>
        {role !== "producer" && <p class="small quiet">{t("staffHint")}</p>}
        {role === "producer" && (
          <form method="post" action="/tai-khoan/xoa">
            <p class="small quiet">{t("deleteHint")}</p>
            <label class="tick">
              <input type="checkbox" name="sure" value="yes" required />
              {t("deleteSure")}
            </label>
            <button class="danger" type="submit">
              {t("deleteData")}
            </button>
          </form>
        )}
      </section>
    </Page>
  );
}
