import type { PropsWithChildren } from "hono/jsx";
import type { Role } from "../db/tables.ts";
import { type Finding, type Language, type Problem, sentenceOf } from "../domain/problem.ts";
import { wordsIn } from "./words.ts";

/** What every page needs to know of who looks at it. */
export interface Looker {
  readonly language: Language;
  readonly path: string;
  readonly person?: { readonly name: string; readonly role: Role } | undefined;
}

const SHAPE = "m12 2.2 3 6.3 6.9.9-5.1 4.8 1.3 6.9L12 17.7l-6.1 3.4 1.3-6.9L2.1 9.4 9 8.5z";

/** Five stars, as many filled as a rank has; read out as one phrase. */
export function Stars({ count, language, size = 22 }: { count: number; language: Language; size?: number }) {
  return (
    <span class="stars" role="img" aria-label={`${count} ${wordsIn(language).t("stars")}`}>
      {[1, 2, 3, 4, 5].map((star) => (
        <svg width={size} height={size} viewBox="0 0 24 24" aria-hidden="true">
          <path d={SHAPE} class={star <= count ? "star-full" : "star-empty"} />
        </svg>
      ))}
    </span>
  );
}

/** What is wrong, in the sentences of the package, each once. */
export function Findings({ findings, language }: { findings: readonly object[]; language: Language }) {
  const sentences = new Set(findings.map((finding) => sentenceOf(finding as Finding, language)));
  return (
    <ul>
      {[...sentences].slice(0, 30).map((sentence) => (
        <li>{sentence}</li>
      ))}
    </ul>
  );
}

/** Where a finding leads to, such as the dossier that is open already. */
function linkOf(finding: Finding): string | undefined {
  const dossier = "text" in finding ? finding.params?.["dossier"] : undefined;
  return dossier === undefined ? undefined : `/ho-so/${dossier}`;
}

export function ProblemBox({ problem, language }: { problem: Problem; language: Language }) {
  return (
    <div class="problem" role="alert">
      <strong>
        {wordsIn(language).t("problem")}: {problem.title(language)}
      </strong>
      {problem.findings.length > 0 && <Findings findings={problem.findings} language={language} />}
      {problem.findings
        .flatMap((finding) => linkOf(finding) ?? [])
        .map((href) => (
          <a href={href}>{wordsIn(language).t("openIt")}</a>
        ))}
    </div>
  );
}

const navigation: readonly {
  href: string;
  word: Parameters<ReturnType<typeof wordsIn>["t"]>[0];
  for: readonly Role[];
}[] = [
  { href: "/viec", word: "work", for: ["producer", "commune", "member", "secretary", "office"] },
  { href: "/san-pham-cua-toi", word: "products", for: ["producer"] },
  { href: "/lich", word: "agenda", for: ["producer", "commune", "office"] },
  { href: "/so-dang-ky", word: "registers", for: ["office"] },
  { href: "/nhat-ky", word: "journal", for: ["office"] },
];

function Top({ looker }: { looker: Looker }) {
  const { language, path, person } = looker;
  const { t, role } = wordsIn(language);
  const links = navigation.filter((link) => person !== undefined && link.for.includes(person.role));
  return (
    <header class="top">
      <div class="bar">
        <a class="brand" href="/">
          <svg width="34" height="34" viewBox="0 0 64 64" aria-hidden="true">
            <rect width="64" height="64" rx="14" fill="#0b6b4f" />
            <path
              d="m32 11 6.2 13.3 14.5 1.9-10.7 10 2.7 14.4L32 43.6l-12.7 7 2.7-14.4-10.7-10 14.5-1.9z"
              fill="#f4b731"
            />
          </svg>
          {t("portal")}
        </a>
        <nav aria-label={t("work")}>
          <a href="/" aria-current={path === "/" ? "page" : undefined}>
            {t("labels")}
          </a>
          {links.map(({ href, word }) => (
            <a href={href} aria-current={path === href ? "page" : undefined}>
              {t(word)}
            </a>
          ))}
        </nav>
        <div class="who">
          <a
            href={`/ngon-ngu?to=${language === "vi" ? "en" : "vi"}&back=${encodeURIComponent(path)}`}
            hreflang={language === "vi" ? "en" : "vi"}
          >
            {t("language")}
          </a>
          {person === undefined ? (
            <a class="button" href="/dang-nhap">
              {t("signIn")}
            </a>
          ) : (
            <>
              <a href="/tai-khoan">
                <strong>{person.name}</strong>
                <span class="role"> · {role(person.role)}</span>
              </a>
              <form method="post" action="/dang-xuat">
                <button class="plain" type="submit">
                  {t("signOut")}
                </button>
              </form>
            </>
          )}
        </div>
      </div>
    </header>
  );
}

/** A whole page. */
export function Page({
  looker,
  title,
  problem,
  script,
  children,
}: PropsWithChildren<{ looker: Looker; title: string; problem?: Problem | undefined; script?: string | undefined }>) {
  const { language } = looker;
  const { t } = wordsIn(language);
  return (
    <html lang={language}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{`${title} · ${t("portal")}`}</title>
        <link rel="icon" href="/assets/icon.svg" />
        <link rel="stylesheet" href="/assets/base.css" />
        <link rel="stylesheet" href="/assets/parts.css" />
        {script !== undefined && <script type="module" src={script} />}
      </head>
      <body>
        <a class="skip" href="#main">
          {t("skip")}
        </a>
        <Top looker={looker} />
        <main id="main" tabindex={-1}>
          {problem !== undefined && <ProblemBox problem={problem} language={language} />}
          {children}
        </main>
        <footer>
          <span>{t("disclaimer")}</span>
          <a href="/api/docs">{t("openApi")}</a>
        </footer>
      </body>
    </html>
  );
}
