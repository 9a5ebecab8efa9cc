import { describe, expect, it } from "vitest";
import { readRegister } from "../../src/exchange/register/index.js";
import { expectTable, table } from "./tell.js";

describe("marks that repeat the cell above", () => {
  it.each(['"', "-nt-", "nt", "- nt -", "//", "”", "Như trên", "như trên"])("%s", (mark) => {
    expectTable(
      [
        ["TT", "Tên sản phẩm", "Chủ thể", "Địa chỉ", "Hạng sao"],
        [1, "Trà sen", "HTX Mẫu", "Thôn 1", "4 sao"],
        [2, "Trà mạn", mark, mark, mark],
      ],
      `
      headings
      product | number=1 | productName=Trà sen | producerName=HTX Mẫu | address=Thôn 1 | stars=4
      product | number=2 | productName=Trà mạn | producerName=HTX Mẫu | address=Thôn 1 | stars=4 | <producerName=2 | <address=2 | <stars=2`,
    );
  });

  it("repeat what was repeated", () => {
    expectTable(
      `
      TT | Tên sản phẩm | Chủ thể | Số quyết định | Ngày quyết định
      1 | Trà sen | HTX Mẫu | 12/QĐ-UBND | 25/06/2024
      2 | Trà mạn | HTX Hai | -nt- | -nt-
      3 | Trà sâm | nt | nt | nt`,
      `
      headings
      product | number=1 | productName=Trà sen | producerName=HTX Mẫu | 1.decisionNumber=12/QĐ-UBND | 1.date=2024-06-25
      product | number=2 | productName=Trà mạn | producerName=HTX Hai | 1.decisionNumber=12/QĐ-UBND | 1.date=2024-06-25 | <first.decisionNumber=2 | <first.date=2
      product | number=3 | productName=Trà sâm | producerName=HTX Hai | 1.decisionNumber=12/QĐ-UBND | 1.date=2024-06-25 | <producerName=3 | <first.decisionNumber=3 | <first.date=3`,
    );
  });

  it("are told as they are written, and a row that takes nothing from others says so of nothing", () => {
    const rows = table(`
      TT | Tên sản phẩm | Chủ thể | Hạng sao
      1 | Trà sen | -nt- | 4 sao
      2 | Trà mạn | HTX Mẫu | 3 sao`);
    const [, first, second] = [...readRegister(rows)];
    expect(first?.issues[0]).toEqual({ code: "register.nothing-above", path: [2, "C"], params: { given: "-nt-" } });
    expect([first, second].map((row) => Object.keys(row ?? {}).includes("carried"))).toEqual([false, false]);
    expect([first, second].flatMap((row) => Object.values(row?.entry ?? {})).includes(undefined as never)).toBe(false);
  });

  it("have nothing to repeat below a section or in the first row", () => {
    expectTable(
      `
      TT | Tên sản phẩm | Chủ thể | Hạng sao
      1 | Trà sen | -nt- | 4 sao
      II | Huyện Mẫu | |
      2 | Trà mạn | HTX Mẫu | nt`,
      `
      headings
      product | number=1 | productName=Trà sen | stars=4 | !nothing-above@C | !no-producer@C
      section | :district=Huyện Mẫu
      product | number=2 | productName=Trà mạn | producerName=HTX Mẫu | district=Huyện Mẫu | <district=3 | !nothing-above@D`,
    );
  });
});

describe("merged cells", () => {
  const rows = `
    TT | Tên sản phẩm | Chủ thể | Địa chỉ | Hạng sao | Số quyết định
    1 | Trà sen | HTX Mẫu | Thôn 1 | 4 sao | 12/QĐ-UBND
    2 | Trà mạn | | | |
    3 | Trà sâm | HTX Hai | Thôn 2 | 3 sao | `;

  it("hold for the rows they cover, and for no other", () => {
    expectTable(
      rows,
      `
      headings
      product | number=1 | productName=Trà sen | producerName=HTX Mẫu | address=Thôn 1 | stars=4 | 1.decisionNumber=12/QĐ-UBND
      product | number=2 | productName=Trà mạn | producerName=HTX Mẫu | address=Thôn 1 | stars=4 | 1.decisionNumber=12/QĐ-UBND | <producerName=2 | <address=2 | <stars=2 | <first.decisionNumber=2
      product | number=3 | productName=Trà sâm | producerName=HTX Hai | address=Thôn 2 | stars=3 | 1.decisionNumber=12/QĐ-UBND | <first.decisionNumber=2`,
      { merges: ["C2:C3", "D2:D3", "E2:E3", "F2:F4"] },
    );
  });

  it("that were lost leave the producer a suggestion", () => {
    expectTable(
      rows,
      `
      headings
      product | number=1 | productName=Trà sen | producerName=HTX Mẫu | address=Thôn 1 | stars=4 | 1.decisionNumber=12/QĐ-UBND
      product | number=2 | productName=Trà mạn | !no-producer@C | ~producerName=HTX Mẫu
      product | number=3 | productName=Trà sâm | producerName=HTX Hai | address=Thôn 2 | stars=3`,
    );
  });

  it("across a row make a section", () => {
    expectTable(
      `
      TT | Tên sản phẩm | Chủ thể
      Huyện Mẫu | |
      1 | Trà sen | HTX Mẫu`,
      `
      headings
      section | :district=Huyện Mẫu
      product | number=1 | productName=Trà sen | producerName=HTX Mẫu | district=Huyện Mẫu | <district=2`,
      { merges: ["A2:C2"] },
    );
  });
});

describe("rows below the end", () => {
  it("that name a producer or stars are products again", () => {
    expectTable(
      `
      TT | Tên sản phẩm | Chủ thể | Hạng sao
      1 | Trà sen | HTX Mẫu | 4 sao
      Cộng | | |
       | Trà mạn | HTX Hai | 3 sao
       | Trà sâm | | 3 sao`,
      `
      headings
      product | number=1 | productName=Trà sen | producerName=HTX Mẫu | stars=4
      footer
      product | productName=Trà mạn | producerName=HTX Hai | stars=3 | ?no-number@A
      product | productName=Trà sâm | stars=3 | ?no-number@A | !no-producer@C | ~producerName=HTX Hai`,
    );
  });
});

describe("rows that are no products", () => {
  it("continue the one above: a second address is told", () => {
    expectTable(
      `
      TT | Tên sản phẩm | Chủ thể | Địa chỉ | Điện thoại
      1 | Trà sen | HTX Mẫu | Thôn 1 | 0912345678
       | | | xã Mẫu | 0987654321
      2 | Trà mạn | HTX Hai | Thôn 2 | 0912345679`,
      `
      headings
      product | number=1 | productName=Trà sen | producerName=HTX Mẫu | address=Thôn 1 | phones=0912345678
      continuation | ?continuation
      product | number=2 | productName=Trà mạn | producerName=HTX Hai | address=Thôn 2 | phones=0912345679`,
    );
  });

  it.each(["Tổng cộng", "Tổng số", "TỔNG CỘNG: 2 sản phẩm", "Cộng", "Tổng số sản phẩm"])(
    "%s ends the table",
    (total) => {
      expectTable(
        [
          ["TT", "Tên sản phẩm", "Chủ thể", "Hạng sao"],
          [1, "Trà sen", "HTX Mẫu", "4 sao"],
          [null, total, null, 1],
          [null, null, null, "Mẫu, ngày 5 tháng 6 năm 2024"],
          [null, "NGƯỜI LẬP BIỂU", null, "TM. ỦY BAN NHÂN DÂN"],
          [null, "Nguyễn Văn Mẫu", null, "Trần Thị Mẫu"],
        ],
        `
      headings
      product | number=1 | productName=Trà sen | producerName=HTX Mẫu | stars=4
      footer
      footer
      footer
      footer`,
      );
    },
  );

  it.each(["Tổng hợp dinh dưỡng", "Cộng sinh", "Total Balance tea", "Tổng Đài Trà", "Ghi chú trà"])(
    "%s is a product where it has a number",
    (name) => {
      expectTable(
        [
          ["TT", "Tên sản phẩm", "Chủ thể", "Hạng sao"],
          [1, name, "HTX Mẫu", "4 sao"],
        ],
        `
        headings
        product | number=1 | productName=${name} | producerName=HTX Mẫu | stars=4`,
      );
    },
  );

  it("are remarks and the signing below the table", () => {
    expectTable(
      `
      TT | Tên sản phẩm | Chủ thể
      1 | Trà sen | HTX Mẫu
      Ghi chú: danh sách có 1 sản phẩm | |
      Nơi nhận: | |`,
      `
      headings
      product | number=1 | productName=Trà sen | producerName=HTX Mẫu
      footer
      footer`,
    );
  });

  it("none: right below the headings a name is a product's, and a cell beside it continues nothing", () => {
    expectTable(
      `
      TT | Tên sản phẩm | Chủ thể | Địa chỉ
       | Trà sen | |`,
      `
      headings
      product | productName=Trà sen | ?no-number@A | !no-producer@C`,
    );
    expectTable(
      `
      TT | Tên sản phẩm | Chủ thể | Địa chỉ
       | | | xã Mẫu
      1 | Trà sen | HTX Mẫu |`,
      `
      headings
      continuation | ?continuation
      product | number=1 | productName=Trà sen | producerName=HTX Mẫu`,
    );
  });

  it("are the offices and names of those who sign, also below the producers", () => {
    expectTable(
      `
      TT | Tên sản phẩm | Chủ thể | Hạng sao
      1 | Trà sen | HTX Mẫu | 4 sao
       | Tổng cộng: 1 sản phẩm | |
       | | TM. ỦY BAN NHÂN DÂN |
       | | CHỦ TỊCH |
       | | Nguyễn Văn A |
       | Trà mạn | HTX Hai | 3 sao
       | | CHỦ TỊCH |
       | | HTX Ba |
       | | CHỦ TỊCH |
       | | Hộ Bốn |
       | | CHỦ TỊCH |
       | | Ba | 3 sao`,
      `
      headings
      product | number=1 | productName=Trà sen | producerName=HTX Mẫu | stars=4
      footer
      footer
      footer
      footer
      product | productName=Trà mạn | producerName=HTX Hai | stars=3 | ?no-number@A
      footer
      product | producerName=HTX Ba | ?no-number@A | !no-product-name@B
      footer
      product | producerName=Hộ Bốn | ?no-number@A | !no-product-name@B | ~producerType=registered-household | ~producerType=production-household
      footer
      product | producerName=Ba | stars=3 | ?no-number@A | !no-product-name@B`,
    );
  });

  it("none: a product whose name is missing is an issue", () => {
    expectTable(
      `
      TT | Tên sản phẩm | Chủ thể | Hạng sao
      1 | | HTX Mẫu | 4 sao
      2 | Trà mạn | | 3 sao`,
      `
      headings
      product | number=1 | producerName=HTX Mẫu | stars=4 | !no-product-name@B
      product | number=2 | productName=Trà mạn | stars=3 | !no-producer@C | ~producerName=HTX Mẫu`,
    );
  });

  it("none: numbers out of order are told", () => {
    expectTable(
      `
      TT | Tên sản phẩm | Chủ thể
      1 | Trà sen | HTX Mẫu
      1 | Trà mạn | HTX Mẫu
      5 | Trà sâm | HTX Mẫu
      4 | Trà gừng | HTX Mẫu`,
      `
      headings
      product | number=1 | productName=Trà sen | producerName=HTX Mẫu
      product | number=1 | productName=Trà mạn | producerName=HTX Mẫu | ?number-twice@A
      product | number=5 | productName=Trà sâm | producerName=HTX Mẫu
      product | number=4 | productName=Trà gừng | producerName=HTX Mẫu | ?number-order@A`,
    );
  });

  it("none: a cell beside the table is told", () => {
    expectTable(
      `
      TT | Tên sản phẩm | Chủ thể
      1 | Trà sen | HTX Mẫu | | hỏi lại`,
      `
      headings
      product | number=1 | productName=Trà sen | producerName=HTX Mẫu | ?extra-cell@E`,
    );
  });
});
