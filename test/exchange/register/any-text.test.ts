import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { checkRegisterRow } from "../../../src/exchange/check.js";
import { formerPartsIn } from "../../../src/exchange/register/address-parts.js";
import { readDecision } from "../../../src/exchange/register/decision-cell.js";
import { isDitto } from "../../../src/exchange/register/ditto.js";
import { fold } from "../../../src/exchange/register/fold.js";
import { meaningOf } from "../../../src/exchange/register/heading-meaning.js";
import { claimOf } from "../../../src/exchange/register/heading-path.js";
import {
  authorityTierOn,
  type Cell,
  enterpriseFormIn,
  producerTypeIn,
  readRegister,
  setsCalled,
  typesOfName,
} from "../../../src/exchange/register/index.js";
import { readDay } from "../../../src/exchange/register/read-day.js";
import { readPoints } from "../../../src/exchange/register/read-points.js";
import { readStars } from "../../../src/exchange/register/read-stars.js";
import { readTicks } from "../../../src/exchange/register/read-ticks.js";
import { readSection } from "../../../src/exchange/register/section.js";

/** Pieces that cells are made of, and that lead readers astray when they are put together otherwise. */
const pieces = fc.constantFrom(
  ...["3", "4", "5", "12", "858", "2024", "05", "06", "25", "45448", "100", "87,5", "0", "-1", "%", "I", "II."],
  ...["/", "-", ".", ",", ";", ":", "(", ")", " ", "\n", "–", '"', "*", "⭐", "☆", "ngày", "tháng", "năm", "sao", "QĐ"],
  ...["số", "UBND", "tỉnh", "huyện", "của", "Bắc Ninh", "TP", "Huế", "điểm", "đ", "hạng", "HTX", "Hộ", "Hội An", "và"],
  ...["Đồng Nai", "tiềm năng", "nt", "như trên", "Tổng", "x", "\u0301", "\u200b", "\ud800", "\u202e", "𝟛", "４"],
);
const text = fc.oneof(
  fc.string({ unit: "binary", maxLength: 60 }),
  fc.string({ unit: "grapheme", maxLength: 60 }),
  fc.array(pieces, { maxLength: 9 }).map((parts) => parts.join("")),
  fc.array(pieces, { maxLength: 9 }).map((parts) => parts.join(" ")),
);

const asDay = /^\d{4}-\d{2}-\d{2}$/;

describe("any text in a cell", () => {
  it("is stars only where it names them", () => {
    fc.assert(
      fc.property(text, (cell) => {
        const { value } = readStars(cell);
        if (value !== undefined) {
          expect([3, 4, 5]).toContain(value);
          const folded = fold(cell.normalize("NFC"));
          const glyphs = folded.match(/[*＊⭐★🌟]/gu)?.length;
          const word = { 3: "ba", 4: "bon", 5: "nam" }[value];
          expect(folded.includes(String(value)) || glyphs === value || folded.includes(word)).toBe(true);
          expect(folded).not.toMatch(/tiem nang|[1-9]\d|[%/]\s*\d/);
        }
      }),
    );
  });

  it("is a day only where it has one", () => {
    fc.assert(
      fc.property(text, (cell) => {
        const { value } = readDay(cell);
        if (value !== undefined) {
          expect(value).toMatch(asDay);
          const digits = cell.match(/\d+/g) ?? [];
          expect(digits.length === 1 || digits.length >= 3 || (digits.length === 2 && /\./.test(cell))).toBe(true);
        }
      }),
    );
  });

  it("is a decision only where one number stands in it", () => {
    fc.assert(
      fc.property(text, (cell) => {
        const { value, parts } = readDecision(cell);
        if (value !== undefined) {
          expect(value).toMatch(/\d/);
          expect(value.length).toBeLessThanOrEqual(100);
          expect(value).not.toMatch(/ngày|tháng|năm|sao|và|[;,()"*]/iu);
          expect(cell.normalize("NFC").replace(/[\s\u200b]+/g, "")).toContain(value.replace(/\s/g, ""));
          expect(readDay(value).value ?? "").toBe(/^\d+$/.test(value) ? (readDay(value).value ?? "") : "");
        }
        if (parts?.date !== undefined) {
          expect(parts.date).toMatch(asDay);
        }
        if (parts?.authority !== undefined) {
          expect(parts.authority).not.toMatch(/[\d()";:*]/);
        }
      }),
    );
  });

  it("is points only where it is one number up to 100", () => {
    fc.assert(
      fc.property(text, (cell) => {
        const { value } = readPoints(cell);
        if (value !== undefined) {
          expect(value).toBeGreaterThanOrEqual(0);
          expect(value).toBeLessThanOrEqual(100);
          expect(cell.match(/\d+/g)?.length).toBeLessThanOrEqual(3);
          expect(cell.normalize("NFC").trim()).toMatch(/^[\s\u200b]*\d/);
        }
      }),
    );
  });

  it("makes no reader throw, alone or in a heading", () => {
    fc.assert(
      fc.property(text, text, (one, other) => {
        const results: readonly unknown[] = [
          ...[isDitto(one), meaningOf(one), claimOf([one, other]), readSection(one), formerPartsIn(one)],
          ...[authorityTierOn(one, "2024-06-05"), typesOfName(one), producerTypeIn(one), enterpriseFormIn(one)],
          ...[
            setsCalled(one, []),
            readTicks(
              [one, other],
              [
                { index: 0, stars: 3 },
                { index: 1, stars: 4 },
              ],
            ),
          ],
        ];
        expect(results.length).toBe(11);
      }),
    );
  });
});

describe("any cells in a register", () => {
  const headings = [
    ...["TT", "Tên sản phẩm", "Chủ thể", "Hạng sao", "Điểm", "Số QĐ", "Ngày công nhận", "Cơ quan công nhận"],
    ...["Ngày hết hạn", "Địa chỉ", "Xã", "Huyện", "Tỉnh", "Loại hình", "Mã số thuế", "Điện thoại", "Giá bán"],
  ];
  const cell: fc.Arbitrary<Cell> = fc.oneof(
    { weight: 6, arbitrary: text },
    { weight: 1, arbitrary: fc.double() },
    { weight: 1, arbitrary: fc.integer({ min: -5, max: 75_000 }) },
    { weight: 1, arbitrary: fc.date() },
    { weight: 1, arbitrary: fc.constantFrom<Cell>(true, false, null, undefined, { formula: "A1" }) },
  );
  const rows = fc.array(fc.array(cell, { maxLength: 19 }), { maxLength: 6 });

  it("are read without throwing, each row with its account, stars, days and points as they can be", () => {
    fc.assert(
      fc.property(rows, (given) => {
        for (const row of readRegister([headings, ...given], { on: "2026-08-05" })) {
          const { entry, account, cells } = row;
          expect(account.used + account.kept + account.reported, JSON.stringify(cells)).toBe(
            cells.filter((one) => !(one === null || one === undefined || /^[\s\u200b]*$/.test(String(one)))).length,
          );
          expect(Math.min(account.used, account.kept, account.reported)).toBeGreaterThanOrEqual(0);
          for (const { stars = 3, date = "2024-06-05" } of [entry ?? {}, ...(entry?.recognitions ?? [])] as {
            stars?: number;
            date?: string;
          }[]) {
            expect([3, 4, 5]).toContain(stars);
            expect(date).toMatch(asDay);
          }
          expect(entry?.points ?? 0).toBeLessThanOrEqual(100);
          const { record, issues } = checkRegisterRow(row, { province: "19" });
          expect(record === undefined || issues.length === 0).toBe(true);
        }
      }),
    );
  });
});
