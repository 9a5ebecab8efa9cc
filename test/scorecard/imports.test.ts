import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { afterAll, describe, expect, it } from "vitest";
import { formatAnswers } from "../../src/exchange/index.js";
import { communityTourism, tea } from "../../src/index.js";
import { workbookOf } from "../../src/papers/index.js";
import { run } from "../support/command.js";
import { brokenFiles, nameOf } from "./support/broken-files.js";
import { executablePath } from "./support/browser.js";
import { file, pages } from "./support/pages.js";
import { registerCsv } from "./support/registers.js";
import { numbers, randomSheet } from "./support/sheets.js";

const folder = mkdtempSync(join(tmpdir(), "scorecard-imports-"));
afterAll(() => rmSync(folder, { recursive: true }));

const answers = randomSheet(tea, numbers(11));
const written = formatAnswers(tea, answers as never);
const text = written.ok ? written.value : "";

/** Signs of a program talking to itself. */
const NO_SENTENCE = /undefined|\[object|Error|NaN|null|field\.|csv\.|workbook\./;

/** Back to the start, once it is there: the screen that is left may have a field for files, too. */
async function toStart(page: Page): Promise<void> {
  await page.locator("a.brand").click();
  await page.locator("#opening").waitFor();
}

describe.skipIf(executablePath === undefined)("files given to the page", () => {
  const { open, go } = pages();
  const broken = brokenFiles(folder);

  it("has at least thirty that are broken", () => {
    expect(new Set(broken.map(nameOf)).size).toBeGreaterThanOrEqual(30);
  });

  it("says at the start what is wrong with each, and the open sheet stays", async () => {
    const page = await open(`#${text}`);
    await page.locator("#tc-1\\.1 input:checked").waitFor();
    for (const one of broken) {
      await toStart(page);
      await page.locator("input[type=file]").setInputFiles(one);
      const alert = page.locator("[role=alert]", { hasText: nameOf(one) });
      await alert.waitFor();
      const [name = "", ...sentences] = await alert.locator("p").allTextContents();
      expect([name, sentences.length > 0, sentences.filter((said) => NO_SENTENCE.test(said))]).toEqual([
        expect.stringMatching(/Không đọc được|không đọc được/),
        true,
        [],
      ]);
    }
    await go(page, `#${text}~result`);
    await page.locator(`.result[data-sheet="${text}"]`).waitFor();
  });

  it("says on the desk what is wrong with each, in English, too, and the open register stays", async () => {
    const page = await open("#desk");
    await page.getByRole("button", { name: "English" }).click();
    await page.locator("input[type=file]").setInputFiles(file("dang-ky.csv", registerCsv(20)));
    await page.locator(".register").waitFor();
    for (const one of broken) {
      await page.locator("input[type=file]").setInputFiles(one);
      const alert = page.locator("[role=alert]", { hasText: `${nameOf(one)} cannot be read` });
      await alert.waitFor();
      const [, ...sentences] = await alert.locator("p").allTextContents();
      expect(sentences.filter((said) => NO_SENTENCE.test(said))).toEqual([]);
      expect(sentences.at(-1)).toBe("The register that was open stays below.");
    }
    expect(await page.locator(".count dd").first().textContent()).toBe("18");
  });

  it("says in the council what is wrong with each, and its sheets stay", async () => {
    const page = await open(`#${text}~council`);
    await page
      .locator("input[type=file]")
      .setInputFiles(file("phieu.json", JSON.stringify({ decision: "2026", set: 11, answers })));
    await page.locator(".council-table").waitFor();
    const columns = await page.locator(".council-table thead th").count();
    for (const one of broken.filter((other) => typeof other !== "string")) {
      await page.locator("input[type=file]").setInputFiles(one);
      const alert = page.locator("[role=alert]", { hasText: nameOf(one) }).first();
      await alert.waitFor();
      expect(await alert.textContent()).not.toMatch(NO_SENTENCE);
    }
    expect(await page.locator(".council-table thead th").count()).toBe(columns);
  });

  it.each([
    "OCOP:2026/11/1.1:3/1.1:3",
    "OCOP:2026/99",
    "OCOP:1999/11",
    "OCOP:2026/11/1.1:__proto__",
    "OCOP:",
    "OCOP:2026/11/%E1%BB",
    `OCOP:2026/11/${"x".repeat(5000)}`,
  ])("says what is wrong with the link %s", async (link) => {
    const page = await open(`#${link}`);
    await page.getByRole("heading", { name: "Không mở được phiếu này" }).waitFor();
    await page.locator(".refused li").first().waitFor();
    expect(await page.locator(".refused li").first().textContent()).not.toMatch(NO_SENTENCE);
  });

  it("opens a sheet of the command with its help, of a workbook, a list of lines and answer strings", async () => {
    const page = await open("#start");
    const opened = async (one: Parameters<typeof page.setInputFiles>[1], hash: string) => {
      await toStart(page);
      await page.locator("input[type=file]").setInputFiles(one);
      await page.waitForURL((url) => decodeURIComponent(url.hash) === hash);
    };
    const helped = join(folder, "che.json");
    expect(await run(["new", "11", "--decision", "2026", "-o", helped])).toMatchObject({ status: 0 });
    expect(readFileSync(helped, "utf8")).toContain("//");
    await opened(helped, "#OCOP:2026/11");
    const bytes = await workbookOf(tea, { product: "Chè đinh", answers: [answers as never] });
    await opened(file("phieu.xlsx", bytes), `#${text}`);
    await opened(file("chuoi.txt", `https://example.org/#${text}~result`), `#${text}`);
    const members = [
      { id: "An", answers },
      { id: "Bình", answers: { ...answers, "1.1": 1 } },
    ];
    await opened(
      file("hoi-dong.json", JSON.stringify({ decision: "2026", set: "tea", members })),
      "#OCOP:2026/11~council",
    );
    await page.locator(".council-table").waitFor();
    await toStart(page);
    const other = randomSheet(communityTourism, numbers(3));
    const lines = [
      { id: "Chè đinh", decision: "2026", set: 11, answers },
      { id: "Bản Lác", decision: "2026", set: 26, answers: other },
    ];
    await page
      .locator("input[type=file]")
      .setInputFiles(file("x.ndjson", lines.map((one) => JSON.stringify(one)).join("\n")));
    await page.getByRole("button", { name: "Bản Lác" }).click();
    await page.getByRole("heading", { level: 1, name: communityTourism.name.vi }).waitFor();
  });
});
