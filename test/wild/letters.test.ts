import { describe, expect, it } from "vitest";
import { type Cell, readRegister } from "../../src/exchange/register/index.js";
import { asMisread, asTcvn3, asVni } from "../exchange/letters/encode.js";
import { expectTable } from "./tell.js";

const headings: Cell[] = ["TT", "Tên sản phẩm", "Chủ thể", "Địa chỉ", "Năm"];
const products: Cell[][] = [
  [1, "Trà gừng đóng hộp", "HTX Mẫu", "Thôn Đồng", 2024],
  [2, "Rượu nếp", "HTX Bản Đồn", null, 2024],
  [3, "x".repeat(6000), "HTX Hai", 12, 2024],
];
const read = `
  headings
  product | number=1 | productName=Trà gừng đóng hộp | producerName=HTX Mẫu | address=Thôn Đồng | 1.year=2024 | ?converted-letters@B | ?converted-letters@C | ?converted-letters@D
  product | number=2 | productName=Rượu nếp | producerName=HTX Bản Đồn | 1.year=2024 | ?converted-letters@B | ?converted-letters@C
  product | number=3 | producerName=HTX Hai | address=12 | 1.year=2024 | !no-product-name@B | !text.too-long@B`;

describe("columns whose letters are all typed for one old font or misread", () => {
  it.each<[from: string, encode: (text: string) => string]>([
    ["tcvn3", asTcvn3],
    ["vni", asVni],
    ["mojibake", (text) => asMisread(text, "windows-1252")],
  ])("are read, and every converted cell says so: %s", (from, encode) => {
    const encoded = products.map((row) => row.map((cell) => (typeof cell === "string" ? encode(cell) : cell)));
    expectTable([headings.map((cell) => encode(String(cell))), ...encoded], read);
    expectTable([headings, ...encoded], read);
    const [, first] = [...readRegister([headings, ...encoded])];
    expect(first?.warnings[0]).toEqual({ code: "register.converted-letters", path: [2, "B"], params: { from } });
  });

  it("say what was converted beside what is lost", () => {
    const rows = [headings, [1, asTcvn3("Trà gừng đóng hộp"), "HTX M?u ??ng", null, null]];
    const [, first] = [...readRegister([...rows, [2, asTcvn3("Rượu nếp"), "HTX Hai", null, null]])];
    expect(first?.issues).toEqual([{ code: "register.lost-letters", path: [2, "C"], params: {} }]);
    expect(first?.warnings).toEqual([
      { code: "register.converted-letters", path: [2, "B"], params: { from: "tcvn3" } },
    ]);
  });

  it("say of a cell that does not fit what it was taken for", () => {
    const rows = [headings, [1, asTcvn3("Trà gừng"), "HTX", null, null], [2, asVni("Rượu nếp"), "HTX", null, null]];
    expect([...readRegister(rows)].flatMap(({ issues }) => issues)).toEqual([
      { code: "register.misread-letters", path: [2, "B"], params: { as: "tcvn3" } },
      { code: "register.misread-letters", path: [3, "B"], params: { as: "vni" } },
    ]);
  });
});
