import { createHash } from "node:crypto";
import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { formatAnswers } from "../../src/exchange/index.js";
import { formatAverage, honeyAndFarmFoods, rate, tea } from "../../src/index.js";
import { workbookOf } from "../../src/papers/index.js";
import { executablePath } from "./support/browser.js";
import { pages, seriousFindings, textOf } from "./support/pages.js";
import { numbers, randomSheet } from "./support/sheets.js";

type Sheet = ReturnType<typeof randomSheet>;

const asJson = (name: string, content: unknown) => ({
  name,
  mimeType: "application/json",
  buffer: Buffer.from(typeof content === "string" ? content : JSON.stringify(content)),
});

const asWorkbook = (name: string, bytes: Uint8Array) => ({
  name,
  mimeType: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  buffer: Buffer.from(bytes),
});

/** The totals at the foot of the table, without the average. */
async function totalsIn(page: Page): Promise<readonly number[]> {
  const cells = await page.locator(".council-table tfoot td:not(.average)").allTextContents();
  return cells.map(Number);
}

/** Opens the part that takes sheets in, which closes once there are some. */
async function openAdding(page: Page): Promise<void> {
  await page.locator(".adding").waitFor();
  if ((await page.locator(".adding[open]").count()) === 0) {
    await page.locator(".adding summary").click();
  }
}

async function addLines(page: Page, sheets: readonly Sheet[]): Promise<void> {
  await openAdding(page);
  await page.locator(".adding textarea").fill(sheets.map((answers) => textOf(tea, answers)).join("\n"));
  await page.getByRole("button", { name: "Thêm", exact: true }).click();
}

async function addFiles(page: Page, files: Parameters<ReturnType<Page["locator"]>["setInputFiles"]>[0]): Promise<void> {
  await page.locator(".adding input[type=file]").setInputFiles(files);
}

describe.skipIf(executablePath === undefined)("a council in the scorecard", () => {
  const scorecard = pages();

  it("puts seven sheets out of files, a workbook, links and a scanned code side by side", async () => {
    const next = numbers(7);
    const sheets = Array.from({ length: 7 }, () => randomSheet(tea, next));
    const [first, second, third, fourth, fifth, sixth, seventh] = sheets as [
      Sheet,
      Sheet,
      Sheet,
      Sheet,
      Sheet,
      Sheet,
      Sheet,
    ];
    const rating = rate(tea, { members: sheets.map((answers) => ({ answers })) });
    const page = await scorecard.open("#OCOP:2026/11~council");
    expect(await seriousFindings(page)).toEqual([]);
    const lines = [second, third].map((answers) => JSON.stringify({ decision: "2026", set: 11, answers })).join("\n");
    await addFiles(page, [
      asJson("một.json", { decision: "2026", set: "tea", answers: first }),
      asJson("hai, ba.ndjson", lines),
      asWorkbook("bốn.xlsx", await workbookOf(tea, { product: "Chè Tân Cương", answers: [fourth], members: ["Tư"] })),
    ]);
    await page.locator(".roll li").nth(3).waitFor();
    await addLines(page, [fifth]);
    await page.locator(".roll li").nth(4).waitFor();
    const scanned = formatAnswers(tea, sixth, { isScanned: true });
    await openAdding(page);
    await page
      .locator(".adding textarea")
      .fill(`${scanned.ok ? scanned.value : ""}\n${scorecard.address}#${textOf(tea, seventh)}~result`);
    await page.getByRole("button", { name: "Thêm", exact: true }).click();
    await page.locator(".roll li").nth(6).waitFor();
    expect(await totalsIn(page)).toEqual(rating.council?.totals);
    const average = page.locator(".council-table tfoot .average");
    expect(await average.locator("strong").textContent()).toBe(formatAverage(rating.exact, "vi"));
    expect(await average.locator(".exactly [aria-hidden]").textContent()).toBe(`${rating.exact.sum}/7`);
    expect(await page.locator(".council-verdict .figure").textContent()).toBe(formatAverage(rating.exact, "vi"));
    const parts = await page.locator(".subtotal .average .exactly [aria-hidden]").allTextContents();
    const sums = parts.map((part) => Number(part.replace("/7", "")));
    expect(sums.reduce((sum, one) => sum + one, 0)).toBe(rating.exact.sum);
    expect(await seriousFindings(page)).toEqual([]);
  });

  it("narrows with its window", async () => {
    const page = await scorecard.open("#OCOP:2026/11~council", { viewport: { width: 1440, height: 900 } });
    await addLines(page, [{ "1.1": 1 }, { "1.1": 2 }, { "1.1": 3 }]);
    await page.locator(".card.floors").last().scrollIntoViewIfNeeded();
    await page.evaluate(
      "new Promise((seen) => requestAnimationFrame(() => requestAnimationFrame(() => seen(scrollTo(0, 0)))))",
    );
    await page.setViewportSize({ width: 390, height: 844 });
    await expect.poll(() => page.evaluate("document.documentElement.scrollWidth")).toBe(390);
  });

  it("says of every file it cannot take why, and loses nothing", async () => {
    const page = await scorecard.open("#OCOP:2026/11~council");
    const sheet = randomSheet(tea, numbers(3));
    await addLines(page, [sheet]);
    await page.locator(".roll li").first().waitFor();
    const honey = await workbookOf(honeyAndFarmFoods, { answers: [randomSheet(honeyAndFarmFoods, numbers(1))] });
    await openAdding(page);
    await addFiles(page, [
      asJson("a.json", "{"),
      asJson("b.json", { decision: "2026", set: 4, answers: {} }),
      asJson("c.json", { decision: "2026", set: 11, answers: { "1.1": 99 } }),
      asWorkbook("d.xlsx", honey),
      asJson("e.json", { decision: "2026", set: 11, members: [{ answers: sheet }, { answers: "x" }] }),
      asJson("f.json", { decision: "2026", set: 11, answers: sheet }),
    ]);
    await page.locator(".adding [role=alert]").nth(4).waitFor();
    const said = await page.locator(".adding [role=alert]").allTextContents();
    expect(said.map((sentence) => sentence.split(/[:,]/)[0])).toEqual([
      "a.json",
      "b.json",
      "c.json",
      "d.xlsx",
      "e.json",
    ]);
    expect(said[0]).toContain("JSON");
    expect(said[1]).toContain("bộ tiêu chí khác");
    expect(said[2]).toContain("99");
    await page.locator(".roll li").nth(1).waitFor();
    expect(await page.locator(".roll li").count()).toBe(2);
  });

  it("hides names until they are shown, tells who is missing, and keeps all of it", async () => {
    const page = await scorecard.open("#OCOP:2026/11~council");
    const next = numbers(9);
    const members = ["Bình", "Chi"].map((id) => ({ id, answers: randomSheet(tea, next) }));
    await addFiles(page, [asJson("x.json", { decision: "2026", set: 11, members, appointed: ["An", "Bình", "Chi"] })]);
    await page.locator(".roll li").nth(1).waitFor();
    expect(await page.locator(".roll, .council-table").allTextContents()).not.toContain("Bình");
    expect(await page.locator(".roll input").count()).toBe(0);
    await page.getByText("Chưa có phiếu: An").waitFor();
    await page.getByRole("button", { name: "Hiện tên thành viên" }).click();
    expect(await page.getByLabel("Tên thành viên của phiếu 1").inputValue()).toBe("Bình");
    await page.getByText("đã lưu").waitFor();
    await page.reload();
    expect(await page.getByLabel("Tên thành viên của phiếu 2").inputValue()).toBe("Chi");
    await page.getByText("Chưa có phiếu: An").waitFor();
  });

  it("seals a sheet with its hash and says when it was changed after that", async () => {
    const sheet = { ...randomSheet(tea, numbers(4)), "1.1": 1 };
    const page = await scorecard.open("#OCOP:2026/11~council");
    await addLines(page, [sheet, { ...sheet, "1.1": 2 }]);
    await page.getByRole("button", { name: "Khóa Phiếu 1" }).click();
    const seal = page.locator(".roll .seal code").first();
    const hash = createHash("sha256").update(textOf(tea, sheet)).digest("hex");
    expect((await seal.textContent())?.replace(" ", "").toLowerCase()).toBe(hash.slice(0, 8));
    const cell = page.locator('[data-criterion="1.1"][data-member="0"]');
    await cell.focus();
    const before = await cell.textContent();
    await page.keyboard.press("3");
    expect(await cell.textContent()).toBe(before);
    await page.getByRole("button", { name: "Mở khóa Phiếu 1" }).click();
    await cell.focus();
    await page.keyboard.press("3");
    await page.locator(".seal.is-changed", { hasText: "đã đổi sau khi khóa" }).waitFor();
    await page.keyboard.press("1");
    await page.locator(".seal.is-changed").waitFor({ state: "detached" });
  });

  it("fills in a paper sheet by keys, marks what differs, and shows the levels of a cell", async () => {
    const sheet = { ...randomSheet(tea, numbers(4)), "1.1": 1, "1.2": 1 };
    const page = await scorecard.open("#OCOP:2026/11~council");
    await addLines(page, [sheet, sheet, sheet]);
    await page.getByText("giống nhau ở mọi tiêu chí").waitFor();
    await page.locator(".cell").first().focus();
    await page.keyboard.press("ArrowRight");
    await page.keyboard.press("3");
    await page.locator('.is-odd [data-criterion="1.1"][data-member="1"]', { hasText: "▲" }).waitFor();
    await page.getByLabel("Chỉ hiện tiêu chí chấm khác nhau (1)").check();
    expect(await page.locator(".council-table tbody tr:not(.subtotal)").count()).toBe(1);
    await page.keyboard.press("Tab");
    await page.locator('[data-criterion="1.1"][data-member="1"]:focus').waitFor();
    await page.keyboard.press("Enter");
    await page.locator("dialog input:checked").waitFor();
    expect(await seriousFindings(page)).toEqual([]);
    await page.keyboard.press("Escape");
    await page.locator("dialog").waitFor({ state: "detached" });
    await page.locator('[data-criterion="1.1"][data-member="1"]:focus').waitFor();
  });

  it("tells once for each sheet what it does not answer, and compares no sheet that is not complete", async () => {
    const page = await scorecard.open("#OCOP:2026/11~council");
    const best = Object.fromEntries(tea.criteria.map(({ code, levels }) => [code, Math.max(1, levels.length)]));
    await addLines(page, [best, { "1.1": 1 }, { "1.1": 1, "1.2": 1 }] as unknown as readonly Sheet[]);
    const problems = page.locator(".council .floors", { hasText: "Cần xử lý trước" }).locator("li");
    await expect.poll(() => problems.count()).toBe(2);
    expect(await problems.nth(0).textContent()).toMatch(/^Phiếu 2: chưa chấm 31 tiêu chí \(1\.2, /);
    expect(await problems.nth(1).textContent()).toMatch(/^Phiếu 3: chưa chấm 30 tiêu chí \(1\.3, /);
    expect(await page.locator(".council .floors.is-open li", { hasText: "Phiếu 1 – Phiếu 2" }).count()).toBe(0);
  });

  it("names the pairs of sheets that are far apart", async () => {
    const best = Object.fromEntries(
      tea.criteria.map(({ code, levels }) => [code, levels === undefined ? 1 : levels.length]),
    );
    const next = numbers(2);
    const page = await scorecard.open("#OCOP:2026/11~council", { colorScheme: "dark" });
    const sheets = [best, randomSheet(tea, next), randomSheet(tea, next)];
    await addLines(page, sheets);
    await page.locator(".roll li").nth(2).waitFor();
    const { notes } = rate(tea, { members: sheets.map((answers) => ({ answers })) });
    const pairs = notes.filter(({ code }) => code === "council.divergent").length;
    expect(pairs).toBeGreaterThan(0);
    expect(await page.locator(".floors.is-open", { hasText: "chênh lệch nhiều" }).locator("li").count()).toBe(pairs);
    expect(await seriousFindings(page)).toEqual([]);
  });
});
