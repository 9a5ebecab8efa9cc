import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { scoreSheet, tea } from "../../src/index.js";
import { executablePath } from "./support/browser.js";
import { darkSquares } from "./support/codes.js";
import { pages, seriousFindings, textOf } from "./support/pages.js";
import { numbers, randomSheet } from "./support/sheets.js";

const folder = mkdtempSync(join(tmpdir(), "ocop-camera-"));
afterAll(() => rmSync(folder, { recursive: true }));

/** What the camera sees: written before it is opened. */
const seen = join(folder, "seen.y4m");

const [WIDTH, HEIGHT] = [640, 480];

/** A picture in grey of a code that is held into it, as a film of one frame. */
function film(size: number, dark: readonly (readonly [number, number])[]): Buffer {
  const scale = Math.floor((HEIGHT - 40) / size);
  const [left, top] = [(WIDTH - size * scale) >> 1, (HEIGHT - size * scale) >> 1];
  const grey = Buffer.alloc(WIDTH * HEIGHT, 210);
  for (const [x, y] of dark) {
    for (let line = 0; line < scale; line++) {
      const from = (top + y * scale + line) * WIDTH + left + x * scale;
      grey.fill(45, from, from + scale);
    }
  }
  const colours = Buffer.alloc((WIDTH * HEIGHT) >> 1, 128);
  const head = `YUV4MPEG2 W${WIDTH} H${HEIGHT} F30:1 Ip A1:1 C420jpeg\n`;
  return Buffer.concat([Buffer.from(`${head}FRAME\n`), grey, colours]);
}

describe.skipIf(executablePath === undefined)("the camera of the council", () => {
  const { open } = pages(["--use-fake-device-for-media-stream", `--use-file-for-fake-video-capture=${seen}`]);

  it("reads the code of a sheet that the page printed, once, and puts it beside the others", async () => {
    const sheet = randomSheet(tea, numbers(11));
    const printed = await open(`#${textOf(tea, sheet)}~paper`);
    const { size, dark } = await darkSquares(printed.locator(".qr"));
    writeFileSync(seen, film(size, dark));
    const page = await open("#OCOP:2026/11~council", { permissions: ["camera"] });
    await page.getByRole("button", { name: "Quét mã bằng máy ảnh" }).click();
    await page.locator(".roll li").first().waitFor();
    await page.getByText("Đã thêm 1 phiếu").waitFor();
    // Held into the picture for longer it is still one sheet.
    await page.waitForTimeout(300);
    const totals = await page.locator(".council-table tfoot td:not(.average)").allTextContents();
    expect(totals).toEqual([String(scoreSheet(tea, sheet).sum)]);
    expect(await seriousFindings(page)).toEqual([]);
  });

  it("says that the camera is not allowed, and what can be done instead", async () => {
    const page = await open("#OCOP:2026/11~council");
    await page.getByRole("button", { name: "Quét mã bằng máy ảnh" }).click();
    await page.getByText("Trình duyệt chưa cho phép trang này dùng máy ảnh. Có thể dùng máy quét mã cầm tay").waitFor();
    expect(await page.locator("video").count()).toBe(0);
    expect(await seriousFindings(page)).toEqual([]);
  });
});
