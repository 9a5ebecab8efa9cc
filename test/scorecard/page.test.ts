import { readFileSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync } from "node:zlib";
import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { parseAnswers, readRegister, registerProduct } from "../../src/exchange/index.js";
import { bottledWater, type CriteriaSet, communityTourism, decision2026, rate, tea } from "../../src/index.js";
import { mayPrintLabel } from "../../src/procedure/index.js";
import { executablePath } from "./support/browser.js";
import { pages, seriousFindings, sheetIn, textOf } from "./support/pages.js";
import { numbers, randomSheet } from "./support/sheets.js";

/** What holds more than fits into it, and whether that is so of the whole page. */
function tooWideIn(page: Page): Promise<readonly string[]> {
  return page.evaluate<string[]>(`[
    ...[...document.querySelectorAll("button, .target, .chip, .views a, th, dt, dd")]
      .filter(({ scrollWidth, clientWidth }) => clientWidth > 0 && scrollWidth > clientWidth + 1)
      .map(({ className, textContent }) => className + ": " + textContent.slice(0, 40)),
    ...(document.documentElement.scrollWidth <= innerWidth ? [] : ["the page"]),
  ]`);
}

describe.skipIf(executablePath === undefined)("the scorecard in a browser", () => {
  const scorecard = pages();

  it("goes from the search to a result of tea by the keyboard alone", async () => {
    const page = await scorecard.open("");
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
    const [text = ""] = sheetIn(page).split("~");
    const read = parseAnswers(text, [decision2026]);
    expect(read.ok).toBe(true);
    const rating = rate(tea, { answers: read.ok ? read.value.answers : {} });
    expect(rating.complete).toBe(true);
    expect(await page.locator(".verdict .figure").textContent()).toBe(String(rating.points?.total));
    expect(await page.locator(".result").getAttribute("data-stars")).toBe(String(rating.stars));
  });

  it("takes tourism with its cases on a phone", async () => {
    const page = await scorecard.open("#OCOP:2026/26", { viewport: { width: 390, height: 844 }, hasTouch: true });
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
    const text = sheetIn(page);
    const read = parseAnswers(text, [decision2026]);
    expect(read.ok && Object.keys(read.value.answers)).toHaveLength(communityTourism.criteria.length);
    expect(text).toContain(":b1");
    await page.getByRole("button", { name: "Xem kết quả" }).tap();
    const rating = rate(communityTourism, { answers: read.ok ? read.value.answers : {} });
    expect(await page.locator(".verdict .figure").textContent()).toBe(String(rating.points?.total));
  });

  it("opens a sheet and another form without a network", async () => {
    const sheet = textOf(tea, randomSheet(tea, numbers(3)));
    const page = await scorecard.open(`#${sheet}`);
    await page.evaluate("navigator.serviceWorker.ready.then(() => undefined)");
    await page.waitForFunction("navigator.serviceWorker.controller !== null");
    await page.context().setOffline(true);
    await page.reload();
    await page.getByRole("heading", { name: tea.name.vi }).waitFor();
    expect(sheetIn(page)).toBe(sheet);
    await page.goto(`${scorecard.address}#OCOP:2026/16`);
    await page.getByRole("heading", { level: 1, name: bottledWater.name.vi }).waitFor();
  });

  it("opens in another profile what a link holds, and keeps a draft in its own", async () => {
    const page = await scorecard.open("#OCOP:2026/11");
    await page.locator("#tc-1\\.1 label").nth(2).click();
    await page.getByText("đã lưu").waitFor();
    expect(sheetIn(page)).toBe("OCOP:2026/11/1.1:3");
    const other = await scorecard.open(`#${sheetIn(page)}`);
    await other.locator('#tc-1\\.1 input[value="3"]:checked').waitFor();
    await page.locator("a.brand").click();
    await page.locator(".drafts a").click();
    await page.locator('#tc-1\\.1 input[value="3"]:checked').waitFor();
  });

  it("says what is wrong with a link that was cut off", async () => {
    const page = await scorecard.open("#OCOP:2026/11/1.1:9");
    await page.getByRole("heading", { name: "Không mở được phiếu này" }).waitFor();
    await page.locator(".refused li").first().waitFor();
    expect(await page.locator(".refused pre").textContent()).toBe("OCOP:2026/11/1.1:9");
    expect(await seriousFindings(page)).toEqual([]);
  });

  it("rates as the package does", async () => {
    const page = await scorecard.open("");
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
    const page = await scorecard.open("");
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
    const page = await scorecard.open("#label");
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
    const page = await scorecard.open("#start");
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

  it("opens as an element what it is given, whatever the order of its attributes and wherever it stands just then", async () => {
    const page = await scorecard.open("#start");
    const value = () => page.evaluate("document.querySelector('#one').value");
    await page.evaluate(`(async () => {
      document.body.innerHTML = '<ocop-scorecard id="one" value="OCOP:2026/11/1.1:3" set="tea" lang="en"></ocop-scorecard>';
      await import("./ocop-scorecard.js");
    })()`);
    await expect.poll(value).toBe("OCOP:2026/11/1.1:3");
    await page.evaluate(
      "(() => { window.gone = one; one.remove(); gone.value = 'OCOP:2026/11/1.1:2'; document.body.append(gone); })()",
    );
    await expect.poll(value).toBe("OCOP:2026/11/1.1:2");
    await page.evaluate(
      "(() => { gone.remove(); gone.setAttribute('set', '2023/12'); document.body.append(gone); })()",
    );
    await expect.poll(value).toBe("OCOP:2023/12");
    await page.locator("#one [id='tc-1.1'] label").nth(1).click();
    await page.evaluate("document.body.append(gone)");
    expect(await value()).toBe("OCOP:2023/12/1.1:2");
    await page.evaluate(`(() => {
      window.refusals = [];
      gone.addEventListener("refused", ({ detail }) => window.refusals.push(...detail.issues.map(({ code }) => code)));
      gone.value = { decision: "2026", set: 11, answers: { "1.1": 99 } };
    })()`);
    await expect.poll(() => page.evaluate("refusals.join()")).toBe("answer.unknown-level");
    await page.evaluate("gone.setAttribute('set', 'nope')");
    await expect.poll(() => page.evaluate("refusals.at(-1)")).toBe("set.unknown");
  });

  it("stands twice on a site, each for itself: with a sheet to begin with, in its language, kept under its name", async () => {
    const page = await scorecard.open("#start");
    const sheet = randomSheet(tea, numbers(5));
    const both = `(async () => {
      window.told = [];
      for (const kind of ["open", "change", "result", "refused"]) {
        document.addEventListener(kind, ({ type, target, detail }) => detail && window.told.push([target.id, type, detail.text ?? detail.issues.length]));
      }
      document.body.innerHTML = '<ocop-scorecard id="one" set="tea" keep="one"></ocop-scorecard><ocop-scorecard id="two" lang="en"></ocop-scorecard>';
      two.value = ${JSON.stringify({ decision: "2026", set: "tea", answers: sheet })};
      await import("./ocop-scorecard.js");
    })()`;
    await page.evaluate(both);
    const [one, two] = [page.locator("#one"), page.locator("#two")];
    await one.locator("[id='tc-1.1'] label").nth(1).click();
    await two.locator("[id='tc-1.2'] label").nth(0).click();
    const sheetOf = (id: string) => page.evaluate(`${id}.value`);
    expect(await sheetOf("one")).toBe("OCOP:2026/11/1.1:2");
    expect(await sheetOf("two")).toBe(textOf(tea, { ...sheet, "1.2": 1 }));
    expect(await page.evaluate("two.evaluation")).toEqual({
      decision: "2026",
      set: 11,
      answers: { ...sheet, "1.2": 1 },
    });
    expect(await one.locator("[id='tc-1.1'] .earned").textContent()).toMatch(/điểm$/);
    expect(await two.locator("[id='tc-1.1'] .earned").textContent()).toMatch(/points?$/);
    expect(await one.locator("input:checked").count()).toBe(1);
    const told = await page.evaluate<[string, string, string | number][]>("told");
    expect(told).toContainEqual(["two", "open", textOf(tea, sheet)]);
    expect(told).toContainEqual(["one", "change", "OCOP:2026/11/1.1:2"]);
    expect(told.at(-1)).toEqual(["two", "result", textOf(tea, { ...sheet, "1.2": 1 })]);
    expect(told.filter(([id]) => id === "one").map(([, kind]) => kind)).toEqual(["open", "change"]);
    // What cannot be read leaves what is open; what is kept is there again, under its name alone.
    await page.evaluate('two.value = "OCOP:2026/11/1.1:99"');
    await expect.poll(() => page.evaluate("told.at(-1)[1]")).toBe("refused");
    expect(await sheetOf("two")).toBe(textOf(tea, { ...sheet, "1.2": 1 }));
    await page.reload();
    await page.evaluate(both);
    await one.locator("input:checked").waitFor({ state: "attached" });
    expect([await sheetOf("one"), await sheetOf("two")]).toEqual(["OCOP:2026/11/1.1:2", textOf(tea, sheet)]);
    await page.evaluate('one.setAttribute("set", "2023/12")');
    await expect.poll(() => sheetOf("one")).toBe("OCOP:2023/12");
    expect(await seriousFindings(page)).toEqual([]);
    expect(await page.evaluate("location.hash")).toBe("#start");
  });

  it.each([
    ["light", 390],
    ["dark", 1440],
  ] as const)("has no serious finding of accessibility, %s, %i px wide", async (colorScheme, width) => {
    const good = textOf(tea, { ...randomSheet(tea, numbers(7)), "1.1": 1 });
    const page = await scorecard.open("", { colorScheme, viewport: { width, height: 900 }, reducedMotion: "reduce" });
    for (const [hash, seen] of [
      ["#start", ".sectors"],
      ["#OCOP:2026/11/5.1:0", "#tc-1\\.1"],
      ["#OCOP:2026/26", "#tc-8 [role=tab]"],
      [`#${good}~result`, ".verdict"],
      ["#OCOP:2026/11~result", ".verdict.is-open"],
      [`#${good}~plan`, ".steps"],
    ] as const) {
      await page.goto(scorecard.address + hash);
      await page.locator(seen).first().waitFor();
      expect([hash, await seriousFindings(page)]).toEqual([hash, []]);
    }
  });

  it.each(["vi", "en"] as const)("has room for its words on a phone, a tablet and a desktop: %s", async (language) => {
    const sheet = textOf(tea, { ...randomSheet(tea, numbers(7)), "1.1": 1 });
    const page = await scorecard.open("#start");
    await page.evaluate(`localStorage.setItem("ocop-language", "${language}")`);
    await page.reload();
    for (const [hash, seen] of [
      [`#${sheet}`, "#tc-1\\.1"],
      [`#${sheet}~result`, ".verdict"],
      [`#${sheet}~plan`, ".steps"],
      [`#${sheet}~council`, ".adding"],
    ] as const) {
      await page.goto(scorecard.address + hash);
      await page.locator(seen).first().waitFor();
      for (const width of [390, 820, 1440]) {
        await page.setViewportSize({ width, height: 900 });
        expect([hash.split("~")[1], width, await tooWideIn(page)]).toEqual([hash.split("~")[1], width, []]);
      }
    }
  });

  it("loads at most 60 kB, compressed, for the first form", async () => {
    const page = await scorecard.open("#OCOP:2026/11", { serviceWorkers: "block" });
    await page.locator("#tc-1\\.1").waitFor();
    const loaded = [...new Set(scorecard.requests)].map((url) => new URL(url).pathname);
    const bytes = loaded
      .filter((path) => /\.(?:js|css)$|^\/$/.test(path))
      .map(
        (path) => brotliCompressSync(readFileSync(join(scorecard.folder, path === "/" ? "index.html" : path))).length,
      )
      .reduce((sum, length) => sum + length, 0);
    expect(bytes).toBeLessThan(60 * 1024);
  });
});
