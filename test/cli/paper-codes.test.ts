import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import jsQR from "jsqr";
import { afterAll, describe, expect, test } from "vitest";
import { codeLines } from "../../src/cli/commands/paper/code-pictures.js";
import { tea } from "../../src/decisions/2026/index.js";
import { decisions } from "../../src/decisions/index.js";
import { formatAnswers, parseAnswers } from "../../src/exchange/index.js";
import { drawCode } from "../../src/papers/heavy/draw-code.js";
import { run } from "../support/command.js";
import { bestSheet } from "../support/sheets.js";

const folder = mkdtempSync(join(tmpdir(), "ocop-codes-"));
const target = (name: string) => join(folder, name);
afterAll(() => rmSync(folder, { recursive: true }));

const best = bestSheet(tea);
const council = {
  decision: "2026",
  set: 11,
  product: { name: "Chè <Tân Cương>" },
  members: [{ id: "An", answers: best }, { answers: { ...best, "1.1": 1 } }],
};
const textOf = (answers: object) => {
  const written = formatAnswers(tea, answers as never, { isScanned: true });
  return written.ok ? written.value : "";
};
const texts = council.members.map(({ answers }) => textOf(answers));

/** What a scanner reads of squares, each with so many dots to a side. */
function scanned(size: number, isDark: (row: number, column: number) => boolean): string | undefined {
  const side = size * 4;
  const pixels = new Uint8ClampedArray(side * side * 4).fill(255);
  for (let at = 0; at < side * side; at++) {
    if (isDark(Math.floor(at / side / 4), Math.floor((at % side) / 4))) {
      pixels.fill(0, at * 4, at * 4 + 3);
    }
  }
  return jsQR.default(pixels, side, side)?.data;
}

describe("ocop paper qr", () => {
  test("the text of every sheet's code, which reads back as the sheet", async () => {
    writeFileSync(target("council.json"), JSON.stringify(council));
    const { status, out } = await run(["paper", "qr", target("council.json")]);
    expect([status, out]).toEqual([0, `${texts.join("\n")}\n`]);
    expect(parseAnswers(out.split("\n")[0] ?? "", decisions)).toMatchObject({ ok: true, value: { answers: best } });
  });

  test("a picture of the codes, each with whose sheet it is", async () => {
    writeFileSync(target("council.json"), JSON.stringify(council));
    const file = target("codes.svg");
    const { status, out } = await run(["paper", "mã qr", target("council.json"), "-o", file, "--lang", "en"]);
    expect([status, out]).toEqual([0, expect.stringContaining("the QR codes of 2 sheets")]);
    const svg = readFileSync(file, "utf8");
    const names = [...svg.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map(([, name]) => name);
    expect(names).toEqual(["Chè &lt;Tân Cương&gt;, An", "Chè &lt;Tân Cương&gt;, 2"]);
    const codes = [...svg.matchAll(/<path[^>]*d="([^"]*)"/g)].map(([, path = ""]) => {
      const dark = new Set([...path.matchAll(/M(\d+) (\d+)h/g)].map(([, x, y]) => `${y} ${x}`));
      return scanned(61, (row, column) => dark.has(`${row} ${column}`));
    });
    expect(codes).toEqual(texts);
  });

  test("a code on a terminal is light where paper is", () => {
    const lines = codeLines(drawCode(texts[0] ?? ""));
    const light = { "█": [true, true], "▀": [true, false], "▄": [false, true], " ": [false, false] } as const;
    const isDark = (row: number, column: number) => {
      const sign = (lines[row >> 1]?.[column] ?? "█") as keyof typeof light;
      return !light[sign][row % 2];
    };
    expect(scanned(lines[0]?.length ?? 0, isDark)).toBe(texts[0]);
  });

  test("what has no code is said, and the others have theirs", async () => {
    const lines = [
      { decision: "2026", set: 99, answers: {} },
      { decision: "2026", set: 11, answers: { "1.1": 9 } },
      council,
    ];
    writeFileSync(target("some.ndjson"), lines.map((line) => `${JSON.stringify(line)}\n`).join(""));
    const { status, out, err } = await run(["paper", "qr", target("some.ndjson"), "--lang", "en"]);
    expect([status, out]).toEqual([1, `${texts.join("\n")}\n`]);
    expect(err).toContain("1: such a criteria set is not known");
    expect(err).toContain("1.1");
    expect((await run(["paper", "qr"])).status).toBe(2);
  });

  test("a file of another kind is not called one", async () => {
    const path = target("sheet.json");
    writeFileSync(path, JSON.stringify(council));
    for (const [argv, endings] of [
      [["paper", "qr", path, "-o", target("codes.png")], ".svg, .txt"],
      [["paper", "xlsform", "tea", "-o", target("form.docx")], ".xlsx"],
      [["paper", "surveyjs", "tea", "-o", target("form.xlsx")], ".json"],
    ] as const) {
      const { status, err } = await run([...argv, "--lang", "en"]);
      expect([status, err]).toEqual([2, expect.stringContaining(`the name must end with ${endings}`)]);
      expect(() => readFileSync(argv[4])).toThrow();
    }
  });
});
