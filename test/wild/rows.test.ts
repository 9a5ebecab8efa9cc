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

describe("what a row is", () => {
  it.each<[why: string, rows: string, expected: string]>([
    [
      "by the cells of its own table, wherever its columns stand",
      `
      Tên sản phẩm | TT | Chủ thể | Giá
      Trà sen | 1 | HTX Mẫu | 5000
       | 2 | | 5000
      Trà mạn | | HTX Hai | 5000`,
      `
      headings | ?unknown-heading@D
      product | productName=Trà sen | number=1 | producerName=HTX Mẫu | other.Giá=5000
      product | number=2 | other.Giá=5000 | !no-product-name@A | !no-producer@C | ~producerName=HTX Mẫu
      product | productName=Trà mạn | producerName=HTX Hai | other.Giá=5000 | ?no-number@B`,
    ],
    [
      "a price alone is no product, and a product called like a total is one",
      `
      Tên sản phẩm | Giá | Chủ thể
      Trà sen | 5000 | HTX Mẫu
       | 6000 |
      Sum | 5000 | HTX Hai`,
      `
      headings | ?unknown-heading@B
      product | productName=Trà sen | producerName=HTX Mẫu | other.Giá=5000
      footer
      product | productName=Sum | producerName=HTX Hai | other.Giá=5000`,
    ],
    [
      "a producer alone is no section, whatever it is called",
      `
      Chủ thể | Tên sản phẩm | Hạng sao
      HTX Mẫu | Trà sen | 4
      Du lịch Mẫu | |`,
      `
      headings
      product | productName=Trà sen | producerName=HTX Mẫu | stars=4
      product | producerName=Du lịch Mẫu | !no-product-name@B`,
    ],
    [
      "one or two cells continue the product above; a text in the first columns may begin a section where there are some",
      `
      TT | Huyện | Địa chỉ | Tên sản phẩm | Chủ thể
      1 | Mẫu | Thôn 1 | Trà sen | HTX Mẫu
       | | Thôn 2 | |
       | Mẫu | Thôn 2 | |
       | | | Thực phẩm khô |
       | Nguồn: báo cáo của huyện | | |`,
      `
      headings
      product | number=1 | district=Mẫu | address=Thôn 1 | productName=Trà sen | producerName=HTX Mẫu
      continuation | ?continuation
      continuation | ?continuation
      section | :productGroup=Thực phẩm khô
      section | ?unknown-section`,
    ],
    [
      "below the end, what has a number or a name is a product again",
      `
      TT | Tên sản phẩm | Chủ thể | Giá
      1 | Trà 1 | HTX Mẫu | 4
      Tổng cộng | | |
      1b | Trà 2 | | 5
       | Trà 3 | | 5`,
      `
      headings | ?unknown-heading@D
      product | number=1 | productName=Trà 1 | producerName=HTX Mẫu | other.Giá=4
      footer
      product | productName=Trà 2 | other.Giá=5 | !unreadable-number@A | !no-producer@C
      product | productName=Trà 3 | other.Giá=5 | ?no-number@A | !no-producer@C`,
    ],
    [
      "a word in the column of numbers continues nothing",
      `
      Tên sản phẩm | Chủ thể | TT
      Trà sen | HTX Mẫu | 1
       | | cuối`,
      `
      headings
      product | number=1 | productName=Trà sen | producerName=HTX Mẫu
      footer`,
    ],
    [
      "a numbered place is a section; a product in a commune, or with an address, is none",
      `
      TT | Tên sản phẩm | Chủ thể | Xã | Địa chỉ
      1 | Huyện Mẫu | | |
      1 | Trà sen | HTX Mẫu | |
      2 | Tỉnh Phú Thọ | | |
       | Trà mạn | | Xã Mẫu |
       | Thực phẩm khô | | | Thôn 1`,
      `
      headings
      section | :district=Huyện Mẫu
      product | number=1 | productName=Trà sen | producerName=HTX Mẫu | district=Huyện Mẫu | <district=2
      section | :province=Tỉnh Phú Thọ
      product | productName=Trà mạn | commune=Xã Mẫu | province=Tỉnh Phú Thọ | <province=4 | ?no-number@A | !no-producer@C
      product | productName=Thực phẩm khô | address=Thôn 1 | province=Tỉnh Phú Thọ | <province=4 | ?no-number@A | !no-producer@C`,
    ],
  ])("%s", (_, rows, expected) => {
    expectTable(rows, expected);
  });

  it("in the agencies' workbook, titles stand before the first product, and what stands after is its end", () => {
    expectTable(
      `
      Tổng cộng
       | Danh mục sản phẩm
       | | | | HTX Mẫu
      1 | Trà sen | Đồ uống | | HTX Mẫu
      Tổng cộng`,
      `
      title
      title
      title
      product | number=1 | productName=Trà sen | productGroup=Đồ uống | producerName=HTX Mẫu
      footer`,
      { layout: "agency" },
    );
  });
});

describe("running numbers", () => {
  it("go on below a total and begin anew below a row of numbers", () => {
    const rows = table(`
      Giá | TT | Tên sản phẩm | Chủ thể
      5 | 2 | Trà 1 | HTX Mẫu
      1 | 2 | 3 | 4
      5 | 1 | Trà 2 | HTX Mẫu
      5 | 1 | Trà 3 |
      Tổng cộng | | |
      5 | 1 | Trà 4 | HTX Mẫu
      5 | 3 | Trà 5 | HTX Mẫu
      5 | 2 | Trà 6 | HTX Mẫu`);
    const read = [...readRegister(rows)];
    expect(read.flatMap(({ warnings }) => warnings.filter(({ path }) => path[1] === "B"))).toEqual([
      { code: "register.number-twice", path: [5, "B"], params: { number: 1 } },
      { code: "register.number-twice", path: [7, "B"], params: { number: 1 } },
      { code: "register.number-order", path: [9, "B"], params: { number: 2, previous: 3 } },
    ]);
    expect(read[4]?.suggestions).toEqual([{ path: [5, "D"], field: "producerName", value: "HTX Mẫu", why: "above" }]);
  });
});

describe("a cell merged over the columns beside it", () => {
  it("says nothing of them", () => {
    expectTable(
      `
      Tên sản phẩm | Chủ thể | Hạng sao
      Trà sen | | 4`,
      `
      headings
      product | productName=Trà sen | stars=4 | !no-producer@B`,
      { merges: ["A2:B2"] },
    );
  });
});
