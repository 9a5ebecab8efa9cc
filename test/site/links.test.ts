import { posix } from "node:path";
import { describe, expect, test } from "vitest";
import { decisions } from "../../src/decisions/index.js";
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

  test("leads from a function to its guide and its article", () => {
    const rate = scoring.slice(scoring.indexOf('<h3 id="rate'));
    expect(rate.slice(0, 6000)).toContain('href="/rating.html"');
    expect(scoring).toContain('href="/coverage.html#article-3-criteria-and-ranks"');
  });
});
