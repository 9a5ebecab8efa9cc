import { describe, expect, it } from "vitest";
import { readRegister, sumOfAccounts } from "../../../src/exchange/index.js";

const headings = ["Tên sản phẩm", "Chủ thể", "Hạng sao", "Mùa vụ"];

describe("cells whose letters are lost, in the account of their row", () => {
  it("are reported and not used, whatever column they stand in, and each once", () => {
    const rows = [...readRegister([headings, ["Trà g?ng ??ng ?p", "HTX M?u", "b?n sao", "m?a xu?n"]])];
    expect(rows[1]?.issues.map(({ code, path }) => [code, path[1]])).toEqual(
      expect.arrayContaining([
        ["register.lost-letters", "A"],
        ["register.lost-letters", "B"],
        ["register.lost-letters", "D"],
      ]),
    );
    expect(rows[1]?.account).toEqual({ used: 0, kept: 0, reported: 4 });
  });

  it("leave those beside them used and kept", () => {
    const rows = [...readRegister([headings, ["Trà g?ng ??ng ?p", "HTX Mẫu", "4 sao", "mùa xuân"]])];
    expect(sumOfAccounts(rows)).toEqual({ used: 3 + 2, kept: 1 + 1, reported: 1 });
    expect(rows[1]?.entry).toMatchObject({ productName: "Trà g?ng ??ng ?p", producerName: "HTX Mẫu", stars: 4 });
  });
});
