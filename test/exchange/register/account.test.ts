import { describe, expect, it } from "vitest";
import { filledIn, wholeAccount } from "../../../src/exchange/register/account.js";
import { readRegister, sumOfAccounts } from "../../../src/exchange/register/index.js";

describe("the account of a row", () => {
  it("counts cells that hold something", () => {
    expect(filledIn(["a", "", " ", "\u200b", null, undefined, 0, false, new Date(0), {}])).toBe(5);
    expect(filledIn([])).toBe(0);
  });

  it.each(["used", "kept", "reported"] as const)("may have all cells %s", (as) => {
    expect(wholeAccount(["a", "", 1], as)).toEqual({ used: 0, kept: 0, reported: 0, [as]: 2 });
  });

  it("adds up over rows", () => {
    const accounts = [
      { used: 5, kept: 1, reported: 0 },
      { used: 4, kept: 0, reported: 2 },
    ];
    expect(sumOfAccounts(accounts.map((account) => ({ account })))).toEqual({ used: 9, kept: 1, reported: 2 });
    expect(sumOfAccounts([])).toEqual({ used: 0, kept: 0, reported: 0 });
    expect(() => sumOfAccounts(7 as never)).toThrow("[ocop] sumOfAccounts: rows cannot be iterated");
    expect(sumOfAccounts([undefined, null, {}, { account: 7 }] as never)).toEqual({ used: 0, kept: 0, reported: 0 });
  });

  it("tells of each cell what became of it", () => {
    const rows = [
      ["DANH SÁCH SẢN PHẨM OCOP"],
      ["TT", "Tên sản phẩm", "Chủ thể", "Số sao", "Giá bán"],
      [1, "Chè Tân Cương", "HTX Hảo Đạt", "bốn", 250000],
      [2, "Chè Trại Cài", "-nt-", "4 sao", ""],
      [],
      ["Người lập biểu", "", "", "", "Nguyễn Văn A"],
    ];
    expect([...readRegister(rows)].map(({ kind, account }) => [kind, account])).toEqual([
      ["title", { used: 0, kept: 1, reported: 0 }],
      ["headings", { used: 4, kept: 1, reported: 0 }],
      ["product", { used: 3, kept: 1, reported: 1 }],
      ["product", { used: 4, kept: 0, reported: 0 }],
      ["blank", { used: 0, kept: 0, reported: 0 }],
      ["footer", { used: 0, kept: 2, reported: 0 }],
    ]);
  });
});
