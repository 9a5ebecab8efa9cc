import { posix, resolve } from "node:path";
import { describe, expect, test } from "vitest";
import { publicFunctions } from "../../scripts/site/read-on.mjs";
import type { CriteriaSet } from "../../src/decisions/criteria-set.js";
import { decisions } from "../../src/decisions/index.js";
import { rate } from "../../src/scoring/index.js";
import { holds, pages } from "./built.js";

const attribute = (page: string, name: string) =>
  [...page.matchAll(new RegExp(`\\s${name}="([^"]*)"`, "g"))].map(([, value = ""]) => value.replaceAll("&amp;", "&"));

const anchors = new Map([...pages].map(([address, page]) => [address, new Set(attribute(page, "id"))]));

/** What is wrong with a link; undefined where it leads somewhere of the site. */
function wrong(from: string, link: string): string | undefined {
  const [, path = "", , anchor] = /^([^?#]*)(\?[^#]*)?(?:#(.*))?$/.exec(link) ?? [];
  const target = decodeURI(
    path === "" ? from : posix.join(posix.dirname(`/${from}`), path.startsWith("/") ? "/" : "", path),
  );
  const absolute = path.startsWith("/") ? decodeURI(path) : target;
  const file = absolute.replace(/^\//, "").replace(/(^|\/)$/, "$1index.html");
  if (!holds(file)) {
    return `${from}: ${link}`;
  }
  const isThere = anchor === undefined || anchor === "" || (anchors.get(file)?.has(decodeURIComponent(anchor)) ?? true);
  return isThere ? undefined : `${from}: ${link} (no such place)`;
}

const isOwn = (link: string) => !/^(?:[a-z]+:|\/\/)/i.test(link);

test("every link and picture of every page leads somewhere", () => {
  const broken = [...pages].flatMap(([from, page]) =>
    [...new Set([...attribute(page, "href"), ...attribute(page, "src")])]
      .filter(isOwn)
      .flatMap((link) => wrong(from, link) ?? []),
  );
  expect(broken.slice(0, 20)).toEqual([]);
});

describe("the rules have a page", () => {
  const forms = decisions.flatMap(({ sets, amendedSets = [] }) => [...sets, ...amendedSets.map(({ set }) => set)]);
  const number = ({ set, amendedBy }: { set: number; amendedBy?: string }) =>
    [String(set).padStart(2, "0"), amendedBy].filter(Boolean).join("-");

  test.each(["", "vi/"])("for each decision, set and number of stars, below /%s", (language) => {
    const wanted = [
      ...decisions.map(({ code }) => `${language}rules/${code}/index.html`),
      ...decisions
        .filter(({ sets }) => sets.length > 0)
        .flatMap(({ code }) => [3, 4, 5].map((stars) => `${language}rules/${code}/floors-${stars}.html`)),
      ...forms.map((form) => `${language}rules/${form.decision}/${number(form)}-${form.slug}.html`),
    ];
    expect(wanted.length).toBeGreaterThan(79);
    expect(wanted.filter((page) => !pages.has(page))).toEqual([]);
  });

  test("for each criterion, with its levels and points", () => {
    const wrongOnes = forms.flatMap((form) =>
      form.criteria.flatMap((criterion) => {
        const page = pages.get(`criteria/${form.decision}/${number(form)}/${criterion.code}.html`) ?? "";
        const levels = [...criterion.levels, ...(criterion.cases ?? []).flatMap((branch) => branch.levels)];
        const points = levels.every(({ points }) => page.includes(`<td>${points}</td>`));
        return page.includes(`/${criterion.code}</code>`) && points
          ? []
          : [`${form.decision}/${number(form)}/${criterion.code}`];
      }),
    );
    expect(wrongOnes.slice(0, 20)).toEqual([]);
  });

  test("with the beginning of a program that runs as it stands", async () => {
    const broken: string[] = [];
    for (const form of forms) {
      const path = `rules/${form.decision}/${number(form)}-${form.slug}.html`;
      const text = (pages.get(path) ?? "").replaceAll(/<[^>]+>/g, "").replaceAll("&quot;", '"');
      const [, name = "", entry = "", answers = "", complete] =
        /import \{ (\w+) \} from "ocop\/(decisions\/\d+\/sets\/[^"]+)";\s*rate\(\1, \{ answers: (\{[^}]*\}) \}\)\.complete; \/\/ (true|false)/.exec(
          text,
        ) ?? [];
      const held = name === "" ? {} : await import(/* @vite-ignore */ resolve(`dist/${entry}.js`));
      const set: CriteriaSet | undefined = held[name];
      const isRight =
        set?.decision === form.decision &&
        set.slug === form.slug &&
        String(rate(set, { answers: JSON.parse(answers) }).complete) === complete;
      if (!isRight) {
        broken.push(path);
      }
    }
    expect(broken).toEqual([]);
  });

  test("that says what changed since the decision before", () => {
    expect(pages.get("rules/2026/11-tea.html")).toContain("What changed since 2023/11");
    expect(pages.get("criteria/2026/11/3.5.html")).toContain("up to 2 points, now 3");
  });
});

describe("the API", () => {
  const scoring = pages.get("api/ocop/scoring.html") ?? "";

  test("is there for every entry, under its own name", () => {
    expect(pages.get("api/index.html")).toContain("ocop/scoring/plan");
    expect(scoring).toMatch(/<h1[^>]*>ocop\/scoring/);
  });

  test("is grouped by what functions are for", () => {
    const groups = [...scoring.matchAll(/<h2 id="([^"]+)"/g)].map(([, id]) => id);
    expect(groups).toEqual(["rate", "the-council", "the-council-s-choices", "types"]);
  });

  /** The sections of the pages of the API, by the name in their heading. */
  const sections = [...pages]
    .filter(([path]) => /^(?:vi\/)?api\//.test(path))
    .flatMap(([path, page]) =>
      page
        .split(/(?=<h3 id=")/)
        .slice(1)
        .map((section) => ({
          isVietnamese: path.startsWith("vi/"),
          name: /^<h3 id="[^"]*"[^>]*>(?:<code>)?(\w+)/.exec(section)?.[1] ?? "",
          section,
        })),
    );

  test("leads from every function to its guide and its law, or says that no article stands behind it", () => {
    const functions = publicFunctions().filter(({ name }) => name !== "hintFor");
    expect(functions.length).toBeGreaterThan(180);
    for (const isVietnamese of [false, true]) {
      const [guide, law] = isVietnamese
        ? [/Hướng dẫn: <a/, /Căn cứ: |Không có điều khoản/]
        : [/Guide: <a/, /Law: |No article/];
      const bare = functions.filter(({ name }) => {
        const own = sections.find((one) => one.isVietnamese === isVietnamese && one.name === name)?.section ?? "";
        return !guide.test(own) || !law.test(own);
      });
      expect(bare.map(({ name }) => name)).toEqual([]);
    }
  });

  test("leads to its twin in the other language, as the guides do", () => {
    const links = (path: string) => attribute(pages.get(path) ?? "", "href");
    expect(links("api/ocop/scoring.html")).toContain("/vi/api/ocop/scoring.html");
    expect(links("floors.html")).toContain("/vi/floors.html");
    expect(links("vi/rules/2026/11-tea.html")).toContain("/rules/2026/11-tea.html");
    expect(links("testing.html")).not.toContain("/vi/testing.html");
  });

  test("leads from a function to its guide and its article", () => {
    const rate = scoring.slice(scoring.indexOf('<h3 id="rate'));
    expect(rate.slice(0, 6000)).toContain('href="/rating.html#arithmetic"');
    expect(scoring).toContain('href="/coverage.html#article-3-criteria-and-ranks"');
  });
});
