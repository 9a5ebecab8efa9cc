import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import type { Server } from "node:http";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { brotliCompressSync } from "node:zlib";
import type { Browser, BrowserContext, BrowserContextOptions, Page } from "playwright-core";
import { build } from "vite";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { formatAnswers, parseAnswers, readRegister, registerProduct } from "../../src/exchange/index.js";
import {
  bottledWater,
  type CriteriaSet,
  communityTourism,
  decision2026,
  formatAverage,
  rate,
  tea,
} from "../../src/index.js";
import { mayPrintLabel } from "../../src/procedure/index.js";
import { executablePath, launch } from "./support/browser.js";
import { serve } from "./support/serve.js";
import { numbers, randomSheet } from "./support/sheets.js";

const require = createRequire(import.meta.url);
const { default: jsqr } = require("jsqr") as typeof import("jsqr");
const axe = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");
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

  it("puts the sheets of a council of seven side by side, from files and from links", async () => {
    const next = numbers(7);
    const sheets = Array.from({ length: 7 }, () => randomSheet(tea, next));
    const rating = rate(tea, { members: sheets.map((answers) => ({ answers })) });
    const page = await open("#OCOP:2026/11~council");
    const files = sheets.slice(0, 4).map((answers, index) => ({
      name: `${index}.json`,
      mimeType: "application/json",
      buffer: Buffer.from(JSON.stringify({ decision: "2026", set: index === 0 ? "tea" : 11, answers })),
    }));
    await page
      .locator("input[type=file]")
      .setInputFiles([...files, { name: "x", mimeType: "text/plain", buffer: Buffer.from("{") }]);
    await page.locator("[role=alert]", { hasText: "x: Không đọc được" }).waitFor();
    await page.locator("textarea").fill(
      sheets
        .slice(4)
        .map((answers) => textOf(tea, answers))
        .join("\n"),
    );
    await page.getByRole("button", { name: "Thêm", exact: true }).click();
    await page.locator(".council-table thead input").nth(6).waitFor();
    const totals = await page.locator(".council-table tfoot td").allTextContents();
    expect(totals.slice(0, -1).map(Number)).toEqual(rating.council?.totals);
    expect(await page.locator(".figure").textContent()).toBe(formatAverage(rating.exact, "vi"));
    expect(totals.at(-1)).toBe(formatAverage(rating.exact, "vi"));
    expect(await seriousFindings(page)).toEqual([]);
  });

  it("prints a sheet whose code reads back", async () => {
    const text = textOf(tea, randomSheet(tea, numbers(5)));
    const page = await open(`#${text}~paper`);
    const path = await page.locator(".qr path").getAttribute("d");
    const dark = [...(path ?? "").matchAll(/M(\d+) (\d+)h/g)].map(
      ([, x, y]) => [Number(x) + 4, Number(y) + 4] as const,
    );
    const [, , size = 0] = (await page.locator(".qr").getAttribute("viewBox"))?.split(" ").map(Number) ?? [];
    const scale = 4;
    const width = size * scale;
    const pixels = new Uint8ClampedArray(width * width * 4).fill(255);
    for (const [x, y] of dark) {
      for (let at = 0; at < scale * scale; at++) {
        const place = ((y * scale + Math.floor(at / scale)) * width + x * scale + (at % scale)) * 4;
        pixels.fill(0, place, place + 3);
      }
    }
    expect(jsqr(pixels, width, width)?.data).toBe(text);
    expect((await page.pdf({ preferCSSPageSize: true })).length).toBeGreaterThan(10_000);
    expect(await seriousFindings(page)).toEqual([]);
  });

  it("says which labels of a register of 2,000 rows are valid on a day", async () => {
    const rows = Array.from({ length: 2000 }, (_, index) =>
      [
        index + 1,
        `Chè số ${index + 1}`,
        "HTX Mẫu",
        "4 sao",
        `${index + 1}/QĐ-UBND`,
        index === 0 ? "01/06/2020" : "05/08/2026",
        "UBND tỉnh",
      ].join(","),
    );
    const heading = "STT,Tên sản phẩm,Chủ thể,Hạng sao,Số quyết định,Ngày quyết định,Cơ quan công nhận";
    const csv = [heading, ...rows].join("\n");
    const expected = [
      ...readRegister(
        csv.split("\n").map((row) => row.split(",")),
        { on: "2026-11-24" },
      ),
    ].flatMap(({ entry }) => {
      const { name = "", recognitions = [] } = entry === undefined ? {} : registerProduct(entry);
      return entry === undefined
        ? []
        : [mayPrintLabel({ name, stars: 4, recognitions: recognitions as [] }, "2026-11-24").may];
    });
    const page = await open("#label");
    await page.locator("input[type=date]").fill("2026-11-24");
    await page
      .locator("input[type=file]")
      .setInputFiles({ name: "r.csv", mimeType: "text/csv", buffer: Buffer.from(csv) });
    const valid = expected.filter((may) => may).length;
    await page.getByText(`2000 sản phẩm, ${valid} sản phẩm còn hiệu lực`).waitFor();
    expect(valid).toBeGreaterThan(1900);
    await page.locator("input[type=search]").fill("che so 1999");
    await page.getByText("1 sản phẩm, 1 sản phẩm còn hiệu lực").waitFor();
    expect(await seriousFindings(page)).toEqual([]);
    await page
      .locator("input[type=file]")
      .setInputFiles({ name: "x", mimeType: "text/csv", buffer: Buffer.from('a,"b') });
    await page.locator("[role=alert]").waitFor();
  });

  it("stands on any site as an element that tells what is answered", async () => {
    const page = await open("#start");
    await page.evaluate(`(async () => {
      await import("./ocop-scorecard.js");
      window.told = [];
      const element = document.createElement("ocop-scorecard");
      element.setAttribute("set", "tea");
      element.setAttribute("lang", "en");
      for (const kind of ["change", "result"]) {
        element.addEventListener(kind, ({ type, detail }) => detail && window.told.push([type, JSON.parse(JSON.stringify(detail))]));
      }
      document.body.replaceChildren(element);
    })()`);
    await page.locator("ocop-scorecard [id='tc-1.1'] label").nth(2).click();
    await page.waitForFunction("told.length > 0");
    const [[kind, detail]] = await page.evaluate<[[string, { text: string; answers: unknown }]]>("told");
    expect([kind, detail.text, detail.answers]).toEqual(["change", "OCOP:2026/11/1.1:3", { "1.1": 3 }]);
    expect(await page.evaluate("document.querySelector('ocop-scorecard').value")).toBe("OCOP:2026/11/1.1:3");
    expect(await page.evaluate("location.hash")).toBe("#start");
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
