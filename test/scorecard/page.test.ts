import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import type { Server } from "node:http";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { brotliCompressSync } from "node:zlib";
import type { Browser, BrowserContext, BrowserContextOptions, Page } from "playwright-core";
import { build } from "vite";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { formatAnswers, parseAnswers } from "../../src/exchange/index.js";
import { bottledWater, type CriteriaSet, communityTourism, decision2026, rate, tea } from "../../src/index.js";
import { executablePath, launch } from "./support/browser.js";
import { serve } from "./support/serve.js";
import { numbers, randomSheet } from "./support/sheets.js";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const PATIENCE = 90_000;

/** An answer string; its sheet is one the form permits. */
function textOf(set: CriteriaSet, answers: Readonly<Record<string, number | string>>): string {
  const written = formatAnswers(set, answers);
  expect(written.ok).toBe(true);
  return written.ok ? written.value : "";
}

describe.skipIf(executablePath === undefined)("the scorecard in a browser", () => {
  let folder: string;
  let address: string;
  let server: Server;
  let browser: Browser;
  let contexts: BrowserContext[] = [];
  let requests: string[] = [];
  let troubles: string[] = [];

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), "scorecard-"));
    await build({
      configFile: "examples/scorecard/vite.config.ts",
      logLevel: "error",
      build: { outDir: folder, emptyOutDir: true },
    });
    ({ address, server } = await serve(folder));
    browser = await launch();
  });

  afterAll(async () => {
    await browser?.close();
    server?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  afterEach(async () => {
    await Promise.all(contexts.map((context) => context.close()));
    const elsewhere = requests.filter((url) => !url.startsWith(address));
    const found = troubles;
    [contexts, requests, troubles] = [[], [], []];
    expect(elsewhere).toEqual([]);
    expect(found).toEqual([]);
  });

  /** A page of a browser profile of its own. */
  async function open(hash: string, options: BrowserContextOptions = {}): Promise<Page> {
    const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
    contexts.push(context);
    context.setDefaultTimeout(PATIENCE);
    context.on("request", (request) => requests.push(request.url()));
    const page = await context.newPage();
    page.on("pageerror", (error) => troubles.push(error.message));
    page.on("console", (line) => line.type() === "error" && troubles.push(line.text()));
    await page.goto(address + hash);
    await page.locator("main h1").waitFor();
    return page;
  }

  async function sheetIn(page: Page): Promise<string> {
    return decodeURIComponent(new URL(page.url()).hash.slice(1));
  }

  async function seriousFindings(page: Page): Promise<unknown> {
    await page.evaluate(axe);
    const found = await page.evaluate<{ violations: { id: string; impact: string; nodes: { html: string }[] }[] }>(
      "axe.run()",
    );
    return found.violations
      .filter(({ impact }) => ["serious", "critical"].includes(impact))
      .map(({ id, nodes }) => [id, nodes.slice(0, 3).map(({ html }) => html.slice(0, 200))]);
  }

  it("goes from the search to a result of tea by the keyboard alone", async () => {
    const page = await open("");
    for (let tab = 0; tab < 10 && (await page.locator("#search:focus").count()) === 0; tab++) {
      await page.keyboard.press("Tab");
    }
    await page.keyboard.type("che");
    await page.locator(".matches a").first().waitFor();
    await page.keyboard.press("Enter");
    await page.locator("#tc-1\\.1 input:focus").waitFor();
    for (const { code } of tea.criteria) {
      await page.locator(`[id="tc-${code}"] :focus`).waitFor();
      await page.keyboard.press("2");
      await page.locator(`[id="tc-${code}"] input:checked`).waitFor();
      await page.keyboard.press("Enter");
    }
    await page.locator(".verdict .figure").waitFor();
    const [text = ""] = (await sheetIn(page)).split("~");
    const read = parseAnswers(text, [decision2026]);
    expect(read.ok).toBe(true);
    const rating = rate(tea, { answers: read.ok ? read.value.answers : {} });
    expect(rating.complete).toBe(true);
    expect(await page.locator(".verdict .figure").textContent()).toBe(String(rating.points?.total));
    expect(await page.locator(".result").getAttribute("data-stars")).toBe(String(rating.stars));
  });

  it("takes tourism with its cases on a phone", async () => {
    const page = await open("#OCOP:2026/26", { viewport: { width: 390, height: 844 }, hasTouch: true });
    expect(await page.evaluate("document.documentElement.scrollWidth <= innerWidth")).toBe(true);
    for (const { code, cases } of communityTourism.criteria) {
      const card = page.locator(`[id="tc-${code}"]`);
      const [, second] = cases ?? [];
      if (second !== undefined) {
        await card.getByRole("tab", { name: second.name.vi }).tap();
        await card.locator(`[role=tab][aria-selected=true]`, { hasText: second.name.vi }).waitFor();
      }
      await card.locator("label").first().tap();
      await card.locator("input:checked").first().waitFor();
    }
    const text = await sheetIn(page);
    const read = parseAnswers(text, [decision2026]);
    expect(read.ok && Object.keys(read.value.answers)).toHaveLength(communityTourism.criteria.length);
    expect(text).toContain(":b1");
    await page.getByRole("button", { name: "Xem kết quả" }).tap();
    const rating = rate(communityTourism, { answers: read.ok ? read.value.answers : {} });
    expect(await page.locator(".verdict .figure").textContent()).toBe(String(rating.points?.total));
  });

  it("opens a sheet and another form without a network", async () => {
    const sheet = textOf(tea, randomSheet(tea, numbers(3)));
    const page = await open(`#${sheet}`);
    await page.evaluate("navigator.serviceWorker.ready.then(() => undefined)");
    await page.waitForFunction("navigator.serviceWorker.controller !== null");
    await page.context().setOffline(true);
    await page.reload();
    await page.getByRole("heading", { name: tea.name.vi }).waitFor();
    expect(await sheetIn(page)).toBe(sheet);
    await page.goto(`${address}#OCOP:2026/16`);
    await page.getByRole("heading", { level: 1, name: bottledWater.name.vi }).waitFor();
  });

  it("opens in another profile what a link holds, and keeps a draft in its own", async () => {
    const page = await open("#OCOP:2026/11");
    await page.locator("#tc-1\\.1 label").nth(2).click();
    await page.getByText("đã lưu").waitFor();
    expect(await sheetIn(page)).toBe("OCOP:2026/11/1.1:3");
    const other = await open(`#${await sheetIn(page)}`);
    await other.locator('#tc-1\\.1 input[value="3"]:checked').waitFor();
    await page.locator("a.brand").click();
    await page.locator(".drafts a").click();
    await page.locator('#tc-1\\.1 input[value="3"]:checked').waitFor();
  });

  it("says what is wrong with a link that was cut off", async () => {
    const page = await open("#OCOP:2026/11/1.1:9");
    await page.getByRole("heading", { name: "Không mở được phiếu này" }).waitFor();
    await page.locator(".refused li").first().waitFor();
    expect(await page.locator(".refused pre").textContent()).toBe("OCOP:2026/11/1.1:9");
    expect(await seriousFindings(page)).toEqual([]);
  });

  it("rates as the package does", async () => {
    const page = await open("");
    const next = numbers(26);
    const expected = ([tea, communityTourism, bottledWater] as readonly CriteriaSet[]).flatMap((set) =>
      Array.from({ length: 167 }, () => {
        const answers = randomSheet(set, next);
        const { stars, band, points } = rate(set, { answers });
        return [textOf(set, answers), [stars, band, points?.total].map((value) => String(value ?? ""))] as const;
      }),
    );
    const shown = await page.evaluate<string[][]>(`(async () => {
      const shown = [];
      for (const text of ${JSON.stringify(expected.map(([text]) => text))}) {
        location.hash = text + "~result";
        let result;
        while ((result = document.querySelector(".result"))?.dataset.sheet !== text) {
          await new Promise((resolve) => setTimeout(resolve));
        }
        const { stars = "", band = "" } = result.dataset;
        shown.push([stars, band, document.querySelector(".figure").textContent]);
      }
      return shown;
    })()`);
    expect(shown).toEqual(expected.map(([, result]) => result));
  });

  it("finds forms by what people say", async () => {
    const page = await open("");
    for (const [said, slug] of [
      ["che\u0300", "11"],
      ["trà", "11"],
      ["MAT ONG", "4"],
      ["cà phê", "13"],
      ["homestay", "26"],
    ] as const) {
      await page.locator("#search").fill(said);
      await page.locator(".matches a .code", { hasText: new RegExp(`^${slug}$`) }).waitFor();
      expect(await page.locator(".matches a .code").first().textContent()).toBe(slug);
    }
    await page.locator("#search").fill("máy bay");
    await page.getByText("Chưa tìm thấy").waitFor();
  });

  it.each([
    ["light", 390],
    ["dark", 1440],
  ] as const)("has no serious finding of accessibility, %s, %i px wide", async (colorScheme, width) => {
    const good = textOf(tea, { ...randomSheet(tea, numbers(7)), "1.1": 1 });
    const page = await open("", { colorScheme, viewport: { width, height: 900 }, reducedMotion: "reduce" });
    for (const [hash, seen] of [
      ["#start", ".sectors"],
      ["#OCOP:2026/11/5.1:0", "#tc-1\\.1"],
      ["#OCOP:2026/26", "#tc-8 [role=tab]"],
      [`#${good}~result`, ".verdict"],
      ["#OCOP:2026/11~result", ".verdict.is-open"],
      [`#${good}~plan`, ".steps"],
    ] as const) {
      await page.goto(address + hash);
      await page.locator(seen).first().waitFor();
      expect([hash, await seriousFindings(page)]).toEqual([hash, []]);
    }
  });

  it("loads at most 60 kB, compressed, for the first form", async () => {
    const page = await open("#OCOP:2026/11", { serviceWorkers: "block" });
    await page.locator("#tc-1\\.1").waitFor();
    const loaded = [...new Set(requests)].map((url) => new URL(url).pathname);
    const bytes = loaded
      .filter((path) => /\.(?:js|css)$|^\/$/.test(path))
      .map((path) => brotliCompressSync(readFileSync(join(folder, path === "/" ? "index.html" : path))).length)
      .reduce((sum, length) => sum + length, 0);
    expect(bytes).toBeLessThan(60 * 1024);
  });
});
