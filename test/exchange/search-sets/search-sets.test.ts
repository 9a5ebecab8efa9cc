import { describe, expect, test } from "vitest";
import { classification } from "../../../src/decisions/2026/index.js";
import { searchSets } from "../../../src/exchange/index.js";

const found = (text: string) => searchSets(classification, text).map(({ product }) => product.set);

describe("search for product sets", () => {
  test.each([
    ["chè", 11],
    ["che\u0300", 11],
    ["CHE", 11],
    ["trà", 11],
    ["mật ong", 4],
    ["ma\u0323\u0302t ong", 4],
    ["mat on", 4],
    ["cà phê", 13],
    ["honey", 4],
    ["homestay", 26],
    ["mắm", 9],
  ])("%j finds set %d first", (text, set) => {
    expect(found(text)[0]).toBe(set);
  });

  test.each(["", "  ", "máy bay", "?", "x".repeat(5000)])("%j finds none", (text) => {
    expect(found(text)).toEqual([]);
  });

  test("a word cut off finds all that it may begin", () => {
    expect(found("ch").length).toBeGreaterThan(3);
  });
});
