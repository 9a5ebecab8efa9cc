import { readFileSync } from "node:fs";
import type { Server } from "node:http";
import { createRequire } from "node:module";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { rate, tea } from "../../src/index.js";
import { executablePath, launch } from "../scorecard/support/browser.js";
import { serve } from "../scorecard/support/serve.js";
import { untyped } from "../support/sheets.js";
import { folder, pages } from "./built.js";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

const phone: BrowserContextOptions = { viewport: { width: 390, height: 844 }, hasTouch: true, reducedMotion: "reduce" };
const desktop: BrowserContextOptions = { viewport: { width: 1440, height: 900 }, reducedMotion: "reduce" };

/** One page of every kind. */
const sample = [
  "",
  "vi/",
  "floors.html",
  "command.html",
  "recipes.html",
  "codes.html",
  "vi/rating.html",
  "vi/rules/2026/11-tea.html",
  "rules/2019/26-781-community-tourism.html",
  "rules/2026/floors-4.html",
  "criteria/2026/26/8.html",
  "api/ocop/scoring.html",
  "vi/api/",
  "vi/api/ocop/papers.html",
  "vi/programme.html",
  "playground.html",
];

let browser: Browser;
let site: { readonly address: string; readonly server: Server };
let complaints: string[] = [];

/** A page in a profile of its own; what the console or the network says against it is kept. */
async function open(path: string, options: BrowserContextOptions = desktop): Promise<Page> {
  const context = await browser.newContext(options);
  context.setDefaultTimeout(60_000);
  const page = await context.newPage();
  page.on("console", (message) => message.type() === "error" && complaints.push(`${path}: ${message.text()}`));
  page.on("pageerror", (error) => complaints.push(`${path}: ${error.message}`));
  page.on("response", (response) => response.status() >= 400 && complaints.push(`${path}: ${response.url()}`));
  await page.goto(site.address + path);
  await page.waitForLoadState("networkidle");
  return page;
}

/** What axe has against a page. */
async function findings(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe);
  const found = await page.evaluate<{ id: string; nodes: { target: string[] }[] }[]>(
    "axe.run().then(({ violations }) => violations)",
  );
  return found.map(
    ({ id, nodes }) =>
      `${id}: ${nodes
        .map(({ target }) => target.join(" "))
        .slice(0, 3)
        .join(", ")}`,
  );
}

describe.skipIf(executablePath === undefined)("the site in a browser", () => {
  beforeAll(async () => {
    site = await serve(folder);
    browser = await launch();
  });

  afterAll(async () => {
    await browser?.close();
    site?.server.close();
  });

  afterEach(async () => {
    await Promise.all(browser.contexts().map((context) => context.close()));
    const said = complaints;
    complaints = [];
    expect(said).toEqual([]);
  });

  test.each(sample)("/%s is accessible and fits, on a desktop and on a phone", async (path) => {
    const page = await open(path, desktop);
    for (const { viewport } of [desktop, phone]) {
      await page.setViewportSize(viewport ?? { width: 390, height: 844 });
      expect(await findings(page)).toEqual([]);
      expect(await page.evaluate("document.scrollingElement.scrollWidth - innerWidth")).toBeLessThanOrEqual(0);
    }
  });

  test.each([
    [
      "",
      {
        excel: "papers.html",
        rateEvaluation: "api/ocop.html",
        "phiếu đánh giá": "glossary.html",
        "answer.points-not-level": "codes.html",
      },
    ],
    [
      "vi/",
      {
        excel: "vi/papers.html",
        "phiếu đánh giá": "vi/papers.html",
        "phieu danh gia": "vi/papers.html",
        "nuoc mam": "vi/rules/2026/09-liquid-condiments.html",
        "đọc phiếu đánh giá excel": "vi/api/ocop/papers.html#readworkbook",
        "Phiếu đánh giá": "vi/api/ocop/papers.html#readworkbook",
        Excel: "vi/api/ocop/papers.html#readworkbook",
        "hết hạn": "vi/api/ocop/procedure.html#certificatestatus",
        "het han": "vi/api/ocop/procedure.html#certificatestatus",
        "sổ sản phẩm": "vi/register.html",
        "đọc sổ sản phẩm excel": "vi/api/ocop/exchange.html#readregister",
        "thống kê hạng sao": "vi/api/ocop/programme.html#summarize",
      },
    ],
  ])("the search of /%s finds, with and without accents", async (start, wanted) => {
    const page = await open(start);
    await page.locator(".VPNavBarSearch button").first().click();
    for (const [term, address] of Object.entries(wanted)) {
      await page.locator(".search-input").fill(term);
      await page.locator(`.results a[href^="/${address}"]`).first().waitFor();
    }
  });

  test.each(["", "vi/", "vi/rules/2026/11-tea.html"])(
    "the search dialog of /%s is accessible, on a desktop and on a phone",
    async (start) => {
      const page = await open(start);
      for (const { viewport } of [desktop, phone]) {
        await page.setViewportSize(viewport ?? { width: 390, height: 844 });
        await page.locator(".VPNavBarSearch button").first().click();
        const dialog = page.locator(".VPLocalSearchBox[role=dialog]");
        await dialog.waitFor();
        expect(await findings(page)).toEqual([]);
        for (const term of ["excel", "zzqqxxw"]) {
          await page.locator(".search-input").fill(term);
          await page
            .locator(term === "excel" ? ".results a[role=option]" : ".results .no-results")
            .first()
            .waitFor();
          expect(await findings(page)).toEqual([]);
        }
        await page.locator(".search-input").fill("excel");
        await page.locator(".results a").first().waitFor();
        const details = page.locator(".toggle-layout-button");
        if (await details.isVisible()) {
          await details.click();
          expect(await findings(page)).toEqual([]);
        }
        // The arrow chooses, and what is chosen is named.
        await page.locator(".search-input").press("ArrowDown");
        const chosen = await page.locator(".search-input").getAttribute("aria-activedescendant");
        expect(await page.locator(`#${chosen}[role=option][aria-selected=true]`).count()).toBe(1);
        expect(await page.evaluate("document.scrollingElement.scrollWidth - innerWidth")).toBeLessThanOrEqual(0);
        await page.keyboard.press("Escape");
        await dialog.waitFor({ state: "detached" });
      }
    },
  );

  test.each(["floors.html", "vi/procedure.html", "vi/rules/", "which-decision.html"])(
    "pictures of /%s are drawn for the width there is",
    async (path) => {
      for (const [viewport, isPhone] of [
        [phone, true],
        [desktop, false],
      ] as const) {
        const page = await open(path, viewport);
        const sources = await page.evaluate<string[]>(
          "[...document.querySelectorAll('.vp-doc picture img')].map((img) => (img.loading = 'eager', img.currentSrc))",
        );
        expect(sources.length).toBeGreaterThan(0);
        expect(sources.filter((source) => source.includes("-phone.") !== isPhone)).toEqual([]);
      }
    },
  );

  test("every guide, and every page of the API, fits on a phone", async () => {
    const paths = [...pages.keys()].filter((path) => !/rules\/|criteria\/|404/.test(path));
    expect(paths.length).toBeGreaterThan(60);
    const page = await open("", phone);
    const wide: string[] = [];
    for (const path of paths) {
      await page.goto(site.address + path, { waitUntil: "load" });
      const over = await page.evaluate<number>("document.scrollingElement.scrollWidth - innerWidth");
      if (over > 0) {
        wide.push(`${path}: ${over}`);
      }
    }
    expect(wide).toEqual([]);
  });

  test("the playground rates as the package does, on a phone", async () => {
    const page = await open("vi/playground.html?set=tea", phone);
    // The first level everywhere, with a product story, so that all of its questions are asked.
    const answers = { ...Object.fromEntries(tea.criteria.map(({ code }) => [code, 1])), "5.1": 5 };
    for (const [code, level] of Object.entries(answers).sort(
      ([one], [other]) => Number(other === "5.1") - Number(one === "5.1"),
    )) {
      await page
        .locator(`ocop-scorecard [id='tc-${code}'] label`)
        .nth(level - 1)
        .click();
    }
    const program = (await page.locator(".playground-program").textContent()) ?? "";
    const { points, stars } = rate(tea, { answers: untyped(answers) });
    expect(program).toContain('import { tea } from "ocop/decisions/2026/sets/11-tea";');
    expect(program).toContain(`// ${points?.total} điểm, ${stars} sao`);
  });
});
