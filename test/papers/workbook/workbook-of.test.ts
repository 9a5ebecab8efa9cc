/** What is in the file of a workbook: that Excel reads it, what it may not hold, and that it is the same each time. */

import { describe, expect, test } from "vitest";
import { CFB, type Range, read } from "xlsx";
import { tea } from "../../../src/decisions/2026/index.js";
import { workbookOf } from "../../../src/papers/index.js";
import { allSets } from "../../support/all-sets.js";

/** The order of the elements of a sheet, ECMA-376 part 1, 18.3.1.99; Excel refuses another. */
const SHEET_ORDER =
  "sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection protectedRanges scenarios autoFilter sortState dataConsolidate customSheetViews mergeCells phoneticPr conditionalFormatting dataValidations hyperlinks printOptions pageMargins pageSetup headerFooter rowBreaks colBreaks customProperties cellWatches ignoredErrors smartTags drawing legacyDrawing".split(
    " ",
  );
/** 18.2.27 and 18.8.39. */
const BOOK_ORDER =
  "fileVersion fileSharing workbookPr workbookProtection bookViews sheets functionGroups externalReferences definedNames calcPr".split(
    " ",
  );
const STYLE_ORDER = "numFmts fonts fills borders cellStyleXfs cellXfs cellStyles dxfs tableStyles colors extLst".split(
  " ",
);

/** The parts of a file by path. */
function partsOf(bytes: Uint8Array): ReadonlyMap<string, string> {
  const { FullPaths, FileIndex } = CFB.read(Buffer.from(bytes), { type: "buffer" });
  return new Map(
    FullPaths.flatMap((path: string, index: number) => {
      const content = FileIndex[index]?.content;
      return content && !path.endsWith("/")
        ? [[path.replace(/^Root Entry\//, ""), Buffer.from(content as Uint8Array).toString("utf8")] as const]
        : [];
    }),
  );
}

/** The elements below the outermost one, in their order. */
function childrenOf(xml: string): readonly string[] {
  const names: string[] = [];
  let depth = 0;
  for (const [tag, close, name = "", own] of xml.matchAll(/<(\/?)([A-Za-z][\w:]*)(?:[^>"]|"[^"]*")*?(\/?)>/g)) {
    if (tag.startsWith("<?")) {
      continue;
    }
    if (close) {
      depth--;
    } else {
      if (depth === 1) {
        names.push(name);
      }
      depth += own ? 0 : 1;
    }
  }
  return names;
}

const inOrder = (names: readonly string[], order: readonly string[]) => {
  const places = names.map((name) => order.indexOf(name));
  return !places.includes(-1) && places.every((place, index) => index === 0 || place >= (places[index - 1] as number));
};

/** All formulas of a part, of cells, lists and conditions. */
const formulasIn = (xml: string) =>
  [...xml.matchAll(/<(f|formula|formula1)>([^<]*)<\/\1>/g)].map(([, , formula = ""]) =>
    formula.replaceAll("&quot;", '"').replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&amp;", "&"),
  );

/** What Excel 2010 and LibreOffice know, and what does not change by itself. */
const FUNCTIONS =
  "ABS AND CHOOSE COUNT COUNTIF FIND IF IFERROR INT ISNUMBER LEFT MATCH MAX MID MIN N OR SUM TRIM VALUE".split(" ");

function expectPlain(formula: string): void {
  const texts = formula.match(/"(?:[^"]|"")*"/g) ?? [];
  const bare = formula.replaceAll(/"(?:[^"]|"")*"/g, '""').replaceAll(/'[^']*'/g, "");
  const functions = [...bare.matchAll(/([A-Z][A-Z.]*)\(/g)].map(([, name = ""]) => name);
  expect(formula.length).toBeLessThan(8192);
  expect(texts.filter((text) => text.length > 255)).toEqual([]);
  expect(functions.filter((name) => !FUNCTIONS.includes(name))).toEqual([]);
}

/** All cells of a range, by row and column. */
const cellsOf = ({ s, e }: Range) =>
  Array.from({ length: (e.r - s.r + 1) * (e.c - s.c + 1) }, (_, index) => {
    const width = e.c - s.c + 1;
    return `${s.r + Math.floor(index / width)},${s.c + (index % width)}`;
  });

describe("the file of a workbook", () => {
  test.each(allSets.map((set) => [`${set.decision}/${set.slug}`, set] as const))(
    "%s is what Excel reads",
    async (_, set) => {
      const bytes = await workbookOf(set);
      expect(bytes.length).toBeLessThan(30_000);
      expect((await workbookOf(set, { lang: "en" })).length).toBeLessThan(30_000);
      // Both languages are twice the words, a third of the file.
      expect((await workbookOf(set, { lang: "both" })).length).toBeLessThan(35_500);
      const parts = partsOf(bytes);
      const sheets = [...parts].filter(([path]) => path.startsWith("xl/worksheets/"));
      expect(sheets).toHaveLength(4);
      expect(childrenOf(parts.get("xl/workbook.xml") ?? "")).toSatisfy((names: string[]) => inOrder(names, BOOK_ORDER));
      expect(childrenOf(parts.get("xl/styles.xml") ?? "")).toSatisfy((names: string[]) => inOrder(names, STYLE_ORDER));
      for (const [, xml] of sheets) {
        expect(childrenOf(xml)).toSatisfy((names: string[]) => inOrder(names, SHEET_ORDER));
        formulasIn(xml).forEach(expectPlain);
      }
      expect([...parts.keys()].filter((path) => /vba|external|macro/i.test(path))).toEqual([]);
      expect([...parts.values()].join("")).not.toMatch(/TargetMode|password/i);
      // A name with a space stands in quotes.
      const names = [...(parts.get("xl/workbook.xml") ?? "").matchAll(/<definedName [^>]*>([^<]*)</g)].map(
        ([, range]) => range,
      );
      expect(names).toHaveLength(4);
      expect(names.every((range) => /^'[^']+'!\$/.test(range ?? ""))).toBe(true);
    },
  );

  test("no cell is in two merged ranges, and texts of lists are short enough for Excel", async () => {
    const { Sheets } = read(await workbookOf(tea, { members: 9, lang: "both" }));
    for (const sheet of Object.values(Sheets)) {
      const cells = (sheet["!merges"] ?? []).flatMap(cellsOf);
      expect(new Set(cells).size).toBe(cells.length);
    }
    const texts = Object.values(Sheets["Mức"] ?? {}).flatMap((cell: { v?: unknown }) =>
      typeof cell.v === "string" ? [cell.v] : [],
    );
    expect(texts.length).toBeGreaterThan(100);
    expect(texts.filter((text) => text.length > 255 || /[*?~]/.test(text))).toEqual([]);
  });

  test("the same arguments give the same bytes", async () => {
    const options = { members: ["An", "Bình"], product: "Chè", on: "2026-11-29" } as const;
    expect(await workbookOf(tea, options)).toEqual(await workbookOf(tea, options));
    expect(await workbookOf(tea)).not.toEqual(await workbookOf(tea, options));
  });

  test("everything but the answers is locked, without a password", async () => {
    const parts = partsOf(await workbookOf(tea));
    const styles = (parts.get("xl/styles.xml") ?? "").split("<cellXfs")[1]?.split("</cellXfs>")[0] ?? "";
    const open = styles.split("<xf ").flatMap((xf, index) => (xf.includes('locked="0"') ? [String(index - 1)] : []));
    const [member = ""] = [...parts].filter(([path]) => path.endsWith("sheet1.xml")).map(([, xml]) => xml);
    expect(member).toContain('<sheetProtection sheet="1"');
    const unlocked = [...member.matchAll(/<c r="([A-Z]+)(\d+)"[^>]*? s="(\d+)"/g)].filter(([, , , style]) =>
      open.includes(style ?? ""),
    );
    for (const { code } of tea.criteria) {
      const shared = [...(parts.get("xl/sharedStrings.xml") ?? "").matchAll(/<si><t[^>]*>([^<]*)</g)].findIndex(
        ([, text]) => text === code,
      );
      const row = new RegExp(`<c r="A(\\d+)" t="s"><v>${shared}</v>`).exec(member)?.[1];
      expect(unlocked.some(([, column, at]) => column === "E" && at === row)).toBe(true);
    }
    // Beside them the header, what was evaluated, remarks and the signature's name.
    expect([...new Set(unlocked.map(([, column]) => column))].sort()).toEqual(["B", "D", "E", "F", "G"]);
    expect(unlocked.some(([cell]) => cell.includes("<f>"))).toBe(false);
  });

  test("names, product, day and language are on it", async () => {
    const texts = async (options: Parameters<typeof workbookOf>[1]) =>
      partsOf(await workbookOf(tea, options)).get("xl/sharedStrings.xml") ?? "";
    const vi = await texts({
      members: ["Nguyễn Văn An"],
      product: "Chè Tân Cương",
      producer: "HTX Hảo Đạt",
      on: "2026-02-05",
    });
    for (const text of [
      "Nguyễn Văn An",
      "Chè Tân Cương",
      "HTX Hảo Đạt",
      "ngày 05 tháng 02 năm 2026",
      "05/02/2026",
      "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
      "Độc lập - Tự do - Hạnh phúc",
      "không phải mẫu của pháp luật",
    ]) {
      expect(vi).toContain(text);
    }
    expect(vi).not.toContain("OCOP SCORE SHEET");
    expect(await texts({ lang: "both" })).toContain("OCOP SCORE SHEET");
    expect(await texts({ lang: "en" })).toContain("None of the levels");
  });

  test("a caller's mistakes are told", async () => {
    const wrong = (options: object) => workbookOf(tea, options as never);
    await expect(workbookOf({} as never)).rejects.toThrow("[ocop] workbookOf: expected a criteria set");
    await expect(wrong({ members: 0 })).rejects.toThrow(RangeError);
    await expect(wrong({ members: 31 })).rejects.toThrow("members must be 1 to 30");
    await expect(wrong({ members: 1.5 })).rejects.toThrow(RangeError);
    await expect(wrong({ members: [3] })).rejects.toThrow(TypeError);
    await expect(wrong({ members: 1, answers: [{}, {}] })).rejects.toThrow(RangeError);
    await expect(wrong({ lang: "fr" })).rejects.toThrow('unknown language "fr"');
    await expect(wrong({ on: "2026-02-30" })).rejects.toThrow("on must be a day");
    await expect(wrong({ product: 3 })).rejects.toThrow(TypeError);
    await expect(wrong({ answers: {} })).rejects.toThrow(TypeError);
  });

  test("what is no answer is written as it is", async () => {
    const bytes = await workbookOf(tea, {
      answers: [JSON.parse('{ "1.1": 9, "1.2": "hai", "2.4": null, "1.3": [] }')],
    });
    const cells = Object.values(read(bytes).Sheets["Phiếu 1"] ?? {}).flatMap((cell: { v?: unknown }) => [cell.v]);
    expect(cells).toEqual(expect.arrayContaining(["9", "hai", "list"]));
  });
});
