import { raw } from "hono/html";
import { jsonLdScript } from "ocop/exchange";
import { formatDay } from "ocop/messages";
import { recogniserNames } from "ocop/procedure/messages";
import type { labelOf } from "../acts/public.ts";
import type { Problem } from "../domain/problem.ts";
import { type Looker, Page, Stars } from "./parts.tsx";
import { wordsIn } from "./words.ts";

/** A recognised product in a list. */
export interface PublicLine {
  readonly code: string | null;
  readonly name: string;
  readonly producer: string;
  readonly stars: number;
  readonly valid: boolean;
}

interface HomeProps {
  readonly looker: Looker;
  readonly products: readonly PublicLine[];
  readonly search: string;
  readonly code?: string;
  readonly problem?: Problem | undefined;
}

export function HomePage({ looker, products, search, code = "", problem }: HomeProps) {
  const { language } = looker;
  const { t } = wordsIn(language);
  return (
    <Page looker={looker} title={t("labels")} problem={problem}>
      <section class="card hero">
        <h1>{t("checkTitle")}</h1>
        <p class="quiet">{t("checkLead")}</p>
        <form action="/san-pham" method="get">
          <label>
            {t("code")}
            <input name="code" value={code} placeholder="68-24001-1-2026" maxlength={60} required />
          </label>
          <button class="primary" type="submit">
            {t("check")}
          </button>
        </form>
      </section>
      <section class="stack" aria-labelledby="recognised">
        <div class="fields">
          <h2 id="recognised">{t("recognised")}</h2>
          <form action="/" method="get">
            <label>
              {t("search")}
              <input type="search" name="q" value={search} maxlength={100} />
            </label>
          </form>
        </div>
        {products.length === 0 && <p class="quiet">{t("nothingYet")}</p>}
        <div class="tiles">
          {products.map((product) => (
            <a class="tile" href={`/san-pham/${encodeURIComponent(product.code ?? "")}`}>
              <Stars count={product.stars} language={language} size={18} />
              <strong>{product.name}</strong>
              <span class="quiet">{product.producer}</span>
              <span class="small quiet">{product.code}</span>
              <span>
                <span class={product.valid ? "chip good" : "chip bad"}>
                  {product.valid ? t("valid") : t("notValid")}
                </span>
              </span>
            </a>
          ))}
        </div>
      </section>
    </Page>
  );
}

/** What the authority is called: titles in the language of the page, names as the decision has them. */
function authorityText(name: string | undefined, language: Looker["language"]): string {
  const title = Object.values(recogniserNames).find(({ vi }) => vi === name);
  return title?.[language] ?? name ?? "";
}

type Label = Awaited<ReturnType<typeof labelOf>>;

export function ProductPage({ looker, label, markup }: { looker: Looker; label: Label; markup: object }) {
  const { language } = looker;
  const { t } = wordsIn(language);
  const day = (of: string | null | undefined) => formatDay(of ?? null, language);
  return (
    <Page looker={looker} title={label.name}>
      <script type="application/ld+json">{raw(jsonLdScript(markup))}</script>
      <section class={label.valid ? "card verdict" : "card verdict bad"}>
        <p class="quiet">
          {t("onDay")} {day(label.on)}
        </p>
        <p class="big">
          {label.valid ? t("valid") : label.since === null ? t("notYetValid") : t("notValid")}
          {label.since !== null && ` ${t("since")} ${day(label.since)}`}
        </p>
        <h1>{label.name}</h1>
        {label.valid && label.stars !== null && <Stars count={label.stars} language={language} size={30} />}
        <p>{label.sentence}</p>
        <dl class="facts">
          <dt>{t("code")}</dt>
          <dd>{label.code}</dd>
          <dt>{t("producer")}</dt>
          <dd>{label.producer}</dd>
          {label.until !== null && (
            <>
              <dt>{t("lastDay")}</dt>
              <dd>{day(label.until)}</dd>
            </>
          )}
        </dl>
      </section>
      <section class="card">
        <h2>{t("history")}</h2>
        <section class="scroll" tabindex={0} aria-label={t("history")}>
          <table>
            <thead>
              <tr>
                <th scope="col">{t("result")}</th>
                <th scope="col">{t("decision")}</th>
                <th scope="col">{t("issuedOn")}</th>
                <th scope="col">{t("lastDay")}</th>
              </tr>
            </thead>
            <tbody>
              {label.recognitions.map(({ stars, decisionNumber, date, expires, authority, revoked }) => (
                <tr>
                  <td>
                    <Stars count={stars} language={language} size={16} />
                  </td>
                  <td>
                    {decisionNumber}
                    <div class="small quiet">{authorityText(authority?.name, language)}</div>
                  </td>
                  <td>{day(date)}</td>
                  <td>
                    {day(expires)}
                    {revoked !== undefined && (
                      <div>
                        <span class="chip bad">
                          {t("revokedOn")} {day(revoked.date)}
                        </span>
                      </div>
                    )}
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

export function SignInPage({
  looker,
  email = "",
  hasProvider = false,
  problem,
}: {
  looker: Looker;
  email?: string;
  hasProvider?: boolean;
  problem?: Problem | undefined;
}) {
  const { t } = wordsIn(looker.language);
  return (
    <Page looker={looker} title={t("signIn")} problem={problem}>
      <form class="card narrow" method="post" action="/dang-nhap">
        <h1>{t("signIn")}</h1>
        <label>
          {t("email")}
          <input type="email" name="email" value={email} autocomplete="username" required />
        </label>
        <label>
          {t("password")}
          <input type="password" name="password" autocomplete="current-password" required />
        </label>
        <button class="primary" type="submit">
          {t("signIn")}
        </button>
      </form>
      {hasProvider && (
        <form class="card narrow" method="post" action="/dang-nhap/tinh">
          <button type="submit">{t("provider")}</button>
        </form>
      )}
    </Page>
  );
}

export function ProblemPage({ looker, problem }: { looker: Looker; problem: Problem }) {
  const { t } = wordsIn(looker.language);
  return (
    <Page looker={looker} title={problem.title(looker.language)} problem={problem}>
      <h1>{problem.title(looker.language)}</h1>
      <p>
        <a href="/">{t("labels")}</a>
      </p>
    </Page>
  );
}
