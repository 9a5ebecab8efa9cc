import { decision2026 } from "ocop/decisions/2026";
import { formatDay } from "ocop/messages";
import { processStateLabels, processStepLabels } from "ocop/procedure/messages";
import type { renewalsOf } from "../acts/agenda.ts";
import type { Role } from "../db/tables.ts";
import { noticeText } from "../domain/notices.ts";
import type { Problem } from "../domain/problem.ts";
import type { stepsOf } from "../domain/process.ts";
import { type Looker, Page, Stars } from "./parts.tsx";
import { wordsIn } from "./words.ts";

/** A dossier in a list, with what can come next. */
export interface WorkLine {
  readonly id: string;
  readonly name: string;
  readonly code: string | null;
  readonly kind: "first" | "upgrade" | "re-evaluation";
  readonly state: keyof typeof processStateLabels;
  readonly since: string;
  readonly stars: number | null;
  readonly next: ReturnType<typeof stepsOf>;
}

/** The step that brings a dossier on: the first that is not a way back. */
function main({ next }: WorkLine, role: Role) {
  const own = next.filter((step) => step.role === role && step.step !== "withdraw");
  return own.find(({ due }) => due !== null) ?? own.at(-1);
}

function Line({ line, looker, role }: { line: WorkLine; looker: Looker; role: Role }) {
  const { language } = looker;
  const { t } = wordsIn(language);
  const step = main(line, role);
  return (
    <li>
      <a class="row" href={`/ho-so/${line.id}`}>
        <span>
          <strong>{line.name}</strong>
          <span class="small quiet">
            {line.code} · {t(line.kind === "re-evaluation" ? "again" : line.kind)}
          </span>
        </span>
        {line.stars !== null && <Stars count={line.stars} language={language} size={16} />}
        <span class="chip">{processStateLabels[line.state][language]}</span>
        {step !== undefined && <span>{processStepLabels[step.step][language]}</span>}
        {step?.due && (
          <span class="chip warn">
            {t("due")} {formatDay(step.due, language)}
          </span>
        )}
      </a>
    </li>
  );
}

type Renewals = Awaited<ReturnType<typeof renewalsOf>>;

/** Notices of renewal: what the producer has to file and by when (art. 7.6a), and what ends. */
function Notices({ renewals, looker, role }: { renewals: Renewals; looker: Looker; role: Role }) {
  const { language } = looker;
  const { t } = wordsIn(language);
  return renewals.length === 0 ? null : (
    <section class="stack" aria-labelledby="notices">
      <h2 id="notices">{t("notices")}</h2>
      <ul class="list">
        {renewals.map(({ item, name, code }) => {
          const { summary, detail } = noticeText(item, language, name);
          return (
            <li class="note">
              <strong>{summary}</strong>
              <div class="small">
                {formatDay(item.date, language)} · {code}
              </div>
              <div class="small">{detail}</div>
            </li>
          );
        })}
      </ul>
      <p>
        <a class="button" href={role === "producer" ? "/san-pham-cua-toi" : "/lich"}>
          {t(role === "producer" ? "products" : "agenda")}
        </a>
      </p>
    </section>
  );
}

export function WorkPage({
  looker,
  role,
  lines,
  sheets,
  renewals,
}: {
  looker: Looker;
  role: Role;
  lines: readonly WorkLine[];
  sheets: readonly { id: string; name: string; code: string | null; done: boolean; closed: boolean }[];
  renewals: Renewals;
}) {
  const { language } = looker;
  const { t } = wordsIn(language);
  const mine = role === "member" ? [] : lines.filter((line) => main(line, role) !== undefined);
  const others = lines.filter((line) => !mine.includes(line));
  const open = sheets.filter(({ done, closed }) => !done && !closed);
  return (
    <Page looker={looker} title={t("work")}>
      <h1>{t("work")}</h1>
      <Notices {...{ renewals, looker, role }} />
      {mine.length === 0 && open.length === 0 && <p class="card quiet">{t("nothingToDo")}</p>}
      <ul class="list">
        {mine.map((line) => (
          <Line line={line} looker={looker} role={role} />
        ))}
        {open.map(({ id, name, code }) => (
          <li>
            <a class="row" href={`/phien/${id}`}>
              <span>
                <strong>{name}</strong>
                <span class="small quiet">{code}</span>
              </span>
              <span class="chip warn">{t("fillIn")}</span>
            </a>
          </li>
        ))}
      </ul>
      {others.length > 0 && role !== "member" && <h2>{t("others")}</h2>}
      {role !== "member" && (
        <ul class="list">
          {others.map((line) => (
            <Line line={line} looker={looker} role={role} />
          ))}
        </ul>
      )}
      {role === "member" && sheets.some(({ done, closed }) => done || closed) && (
        <>
          <h2>{t("others")}</h2>
          <ul class="list">
            {sheets
              .filter(({ done, closed }) => done || closed)
              .map(({ id, name, code, done }) => (
                <li>
                  <a class="row" href={`/phien/${id}`}>
                    <span>
                      <strong>{name}</strong>
                      <span class="small quiet">{code}</span>
                    </span>
                    <span class={done ? "chip good" : "chip"}>{done ? t("handedIn") : t("notYet")}</span>
                  </a>
                </li>
              ))}
          </ul>
        </>
      )}
    </Page>
  );
}

interface ProductsProps {
  readonly looker: Looker;
  readonly products: readonly { readonly id: string; readonly code: string | null; readonly name: string }[];
  readonly problem?: Problem | undefined;
}

/** A producer's products, each with the dossiers that can be begun for it. */
export function ProductsPage({ looker, products, problem }: ProductsProps) {
  const { language } = looker;
  const { t } = wordsIn(language);
  return (
    <Page looker={looker} title={t("products")} problem={problem}>
      <h1>{t("products")}</h1>
      <div class="columns">
        <section class="list">
          {products.map(({ id, code, name }) => (
            <div class="row">
              <span>
                <strong>{name}</strong>
                <span class="small quiet">{code}</span>
              </span>
              <form method="post" action={`/san-pham-cua-toi/${id}/ho-so`} class="fields">
                <label>
                  {t("kindOf")}
                  <select name="kind">
                    <option value="first">{t("first")}</option>
                    <option value="upgrade">{t("upgrade")}</option>
                    <option value="re-evaluation">{t("again")}</option>
                  </select>
                </label>
                <label>
                  {t("samples")}
                  <input type="number" name="samples" min={0} max={1000} value="5" />
                </label>
                <button type="submit">{t("begin")}</button>
              </form>
            </div>
          ))}
        </section>
        <form class="card" method="post" action="/san-pham-cua-toi">
          <h2>{t("newProduct")}</h2>
          <label>
            {t("nameOf")}
            <input name="name" maxlength={300} required />
          </label>
          <label>
            {t("set")}
            <select name="set">
              {decision2026.sets.map(({ slug, name }) => (
                <option value={slug}>{name[language]}</option>
              ))}
            </select>
          </label>
          <button class="primary" type="submit">
            {t("add")}
          </button>
        </form>
      </div>
    </Page>
  );
}
