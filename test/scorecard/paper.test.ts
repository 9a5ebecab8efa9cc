import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { formatAnswers, parseAnswers } from "../../src/exchange/index.js";
import { decision2026, formatAverage, rate, tea } from "../../src/index.js";
import { readWorkbook } from "../../src/papers/index.js";
import { unzip } from "../../src/papers/zip/unzip.js";
import { executablePath } from "./support/browser.js";
import { readCode } from "./support/codes.js";
import { pages, seriousFindings, textOf } from "./support/pages.js";
import { numbers, randomSheet } from "./support/sheets.js";

const sheets = Array.from({ length: 7 }, (_, index) => randomSheet(tea, numbers(40 + index)));

/** A council of seven on its way to the papers. */
async function withCouncil(page: Page): Promise<void> {
  await page.locator(".adding textarea").fill(sheets.map((answers) => textOf(tea, answers)).join("\n"));
  await page.getByRole("button", { name: "Thêm", exact: true }).click();
  await page.locator(".roll li").nth(6).waitFor();
  await page.getByRole("link", { name: "Lập biên bản" }).click();
  await page.locator(".minutes .annex .qr").nth(6).waitFor();
}

async function download(page: Page, name: string): Promise<Uint8Array> {
  const [file] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name, exact: true }).click(),
  ]);
  return new Uint8Array(readFileSync(await file.path()));
}

/** The words of a Word document. */
async function textIn(document: Uint8Array): Promise<string> {
  const parts = await unzip(document, (name) => name === "word/document.xml", { parts: 100, bytes: 10_000_000 });
  const [part] = typeof parts === "string" ? [] : parts;
  return new TextDecoder().decode(part?.bytes).replaceAll(/<[^>]*>/g, "");
}

describe.skipIf(executablePath === undefined)("papers of the scorecard", () => {
  const scorecard = pages();

  it("prints a sheet whose code reads back, with its check sum", async () => {
    const answers = sheets[0] ?? {};
    const page = await scorecard.open(`#${textOf(tea, answers)}~paper`);
    const read = (await readCode(page.locator(".qr"))) ?? "";
    expect(read).toBe((formatAnswers(tea, answers, { isScanned: true }) as { value: string }).value);
    const parsed = parseAnswers(read, [decision2026]);
    expect(parsed.ok && parsed.value.answers).toEqual(answers);
    expect((await page.pdf({ preferCSSPageSize: true })).length).toBeGreaterThan(10_000);
    expect(await seriousFindings(page)).toEqual([]);
  });

  it("prints the minutes of a council with averages that are exact, and a code of every sheet", async () => {
    const rating = rate(tea, { members: sheets.map((answers) => ({ answers })) });
    const page = await scorecard.open("#OCOP:2026/11~council");
    await withCouncil(page);
    await page.getByLabel("Tên sản phẩm").fill("Chè Tân Cương");
    await page.getByLabel("Chủ trì").fill("Nguyễn Văn A");
    await page.getByLabel("Chủ trì").blur();
    await page.locator(".minutes", { hasText: "Chè Tân Cương" }).waitFor();
    const { sum, count } = rating.exact;
    expect(await page.locator(".minutes tfoot td").last().textContent()).toBe(
      `${formatAverage(rating.exact, "vi")} (${sum}/${count})`,
    );
    const totals = await page.locator(".minutes tbody td:last-child").allTextContents();
    expect(totals.map(Number)).toEqual(rating.council?.totals);
    const codes = await Promise.all(sheets.map((_, index) => readCode(page.locator(".annex .qr").nth(index))));
    expect(codes.map((code) => parseAnswers(code ?? "", [decision2026]))).toEqual(
      sheets.map((answers) => ({ ok: true, value: { decision: "2026", set: 11, answers } })),
    );
    await page.emulateMedia({ media: "print" });
    expect(await page.locator(".paper-tools").isVisible()).toBe(false);
    expect((await page.pdf({ preferCSSPageSize: true })).length).toBeGreaterThan(20_000);
    await page.emulateMedia({ media: "screen" });
    expect(await seriousFindings(page)).toEqual([]);
    await page.reload();
    await page.locator(".minutes", { hasText: "Nguyễn Văn A" }).waitFor();
  });

  it("gives a workbook that reads back as the council it was made of", async () => {
    const page = await scorecard.open("#OCOP:2026/11~council");
    await withCouncil(page);
    const { evaluations, issues } = await readWorkbook(await download(page, "Phiếu đánh giá (Excel)"), [decision2026]);
    expect(issues).toEqual([]);
    const [read] = evaluations;
    const members = read && "members" in read.evaluation ? read.evaluation.members : [];
    expect(members.map(({ answers }) => answers)).toEqual(sheets);
  });

  it("gives Word documents with every field filled in, and loads what makes them only then", async () => {
    const page = await scorecard.open("#OCOP:2026/11~council", { serviceWorkers: "block" });
    await withCouncil(page);
    expect(scorecard.requests.filter((url) => /fill-docx|templates|write-book/.test(url))).toEqual([]);
    await page.getByLabel("Tên sản phẩm").fill("Chè Tân Cương");
    await page.getByLabel("Tên sản phẩm").blur();
    for (const name of ["Phiếu đánh giá (Word)", "Biên bản (Word)", "Bảng tổng hợp điểm (Word)"]) {
      const text = await textIn(await download(page, name));
      expect([name, text.includes("Chè Tân Cương"), /[{}]/.test(text)]).toEqual([name, true, false]);
    }
    const report = await textIn(await download(page, "Báo cáo tự đánh giá, Mẫu số 02 (Word)"));
    expect(report).toContain("Chè Tân Cương");
  });

  it("counts evidence and keeps its ticks, documents and notes", async () => {
    const answers = sheets[1] ?? {};
    const page = await scorecard.open(`#${textOf(tea, answers)}~evidence`);
    const claimed = tea.criteria.filter(({ code }) => answers[code] !== 0).length;
    await page.getByText(`0/${claimed} tiêu chí có minh chứng`).waitFor();
    await page.locator(".proof input[type=checkbox]").first().check();
    await page.getByText(`1/${claimed} tiêu chí có minh chứng`).waitFor();
    await page.locator(".proof select").nth(1).selectOption({ index: 1 });
    await page.getByText(`2/${claimed} tiêu chí có minh chứng`).waitFor();
    await page.locator(".proof-note").first().fill("Số 12/HĐ");
    await page.locator(".proof-note").first().blur();
    await page.getByText("đã lưu").waitFor();
    expect(await seriousFindings(page)).toEqual([]);
    await page.reload();
    await page.getByText(`2/${claimed} tiêu chí có minh chứng`).waitFor();
    expect(await page.locator(".proof-note").first().inputValue()).toBe("Số 12/HĐ");
    await page.getByRole("link", { name: "Biểu mẫu" }).click();
    await page.getByText("Bản tóm tắt cho chủ thể").click();
    await page.getByText(`2/${claimed} tiêu chí có minh chứng`).waitFor();
    expect(await seriousFindings(page)).toEqual([]);
  });

  it("keeps what is done of the way up and puts it into the sheet", async () => {
    const answers = { ...randomSheet(tea, numbers(7)), "2.3": 0 };
    const page = await scorecard.open(`#${textOf(tea, answers)}~plan`, { colorScheme: "dark" });
    const step = page.locator(".step", { hasText: "2.3" });
    await step.locator("input[type=checkbox]").check();
    await page.getByText("đã lưu").waitFor();
    await page.reload();
    await step.locator("input[type=checkbox]:checked").waitFor();
    await step.locator(".without summary").click();
    await step.locator(".without .reasons li").first().waitFor();
    expect(await seriousFindings(page)).toEqual([]);
    await page.getByRole("button", { name: "Ghi việc đã xong vào phiếu" }).click();
    await page.waitForFunction("location.hash.includes('/2.3:1')");
  });
});
