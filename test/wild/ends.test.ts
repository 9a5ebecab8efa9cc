import { describe, expect, it } from "vitest";
import { readRegister } from "../../src/exchange/register/index.js";
import { expectTable, table } from "./tell.js";

describe("a text between products that nobody understands", () => {
  it.each(["Sản phẩm 4 sao và 3 sao", "Các sản phẩm chưa đạt", "A. CẤP TỈNH", "Đợt 1 năm 2024"])(
    "ends what its section said before: %s",
    (text) => {
      expectTable(
        `
        TT | Tên sản phẩm | Chủ thể | Số QĐ
        I | Sản phẩm 5 sao | |
        1 | Trà sen | HTX Mẫu | 1/QĐ-UBND
        ${text} | | |
        2 | Trà mạn | HTX Mẫu | 1/QĐ-UBND`,
        `
        headings
        section | :stars=5
        product | number=1 | productName=Trà sen | producerName=HTX Mẫu | stars=5 | 1.decisionNumber=1/QĐ-UBND | <stars=2
        section | ?unknown-section
        product | number=2 | productName=Trà mạn | producerName=HTX Mẫu | 1.decisionNumber=1/QĐ-UBND`,
      );
    },
  );

  it("is a remark where there are no sections, and below those who sign", () => {
    const kinds = (rows: string) => [...readRegister(table(rows))].map(({ kind }) => kind);
    expect(
      kinds(`
        TT | Tên sản phẩm | Chủ thể | Hạng sao
        1 | Trà sen | HTX Mẫu | 4 sao
        Số liệu của huyện | | |`),
    ).toEqual(["headings", "product", "footer"]);
    expect(
      kinds(`
        TT | Tên sản phẩm | Chủ thể | Hạng sao
        I | Huyện Mẫu | |
        1 | Trà sen | HTX Mẫu | 4 sao
        Danh sách này có 01 sản phẩm./. | | |
        Nguyễn Văn A | | |`),
    ).toEqual(["headings", "section", "product", "footer", "footer"]);
  });
});

describe("sections with counts of what stands below", () => {
  it("are sections, and the counts are kept", () => {
    const rows = table(`
      TT | Tên sản phẩm | Chủ thể | 3 sao | 4 sao
      I | Huyện Mẫu | 01 chủ thể | 1 | 0
      1 | Trà sen | HTX Mẫu | x |
      2 | Huyện Hai | | 0 | 1
      1 | Trà mạn | HTX Hai | | x
      B | Sản phẩm 4 sao | 12 | |`);
    const read = [...readRegister(rows)];
    expect(read.map(({ kind }) => kind)).toEqual(["headings", "section", "product", "section", "product", "section"]);
    expect(read.map(({ section }) => section)).toMatchObject({
      1: { district: "Huyện Mẫu" },
      3: { district: "Huyện Hai" },
    });
    expect(read.map(({ account }) => account.kept)).toEqual([0, 3, 0, 2, 0, 1]);
    expect(read[4]?.entry).toMatchObject({ district: "Huyện Hai", stars: 4 });
  });

  it("are products where the other cells are no counts, or the place has a column of its own", () => {
    const kinds = (rows: string) => [...readRegister(table(rows))].map(({ kind }) => kind);
    expect(
      kinds(`
        Xã | Tên sản phẩm | Chủ thể | Điểm
        Xã Một | Trà sen | HTX Mẫu | 80
        Xã Hai | | | 81
        Xã Ba | Trà mạn | | 81`),
    ).toEqual(["headings", "product", "continuation", "product"]);
  });

  it("are products where stars stand beside a name that may be a group's", () => {
    const [, row] = readRegister(
      table(`
        TT | Tên sản phẩm | Chủ thể | Hạng sao | Điểm
        I | Du lịch Mẫu | | 4 | 85`),
    );
    expect([row?.kind, row?.issues[0]?.code]).toEqual(["product", "register.no-producer"]);
  });

  it("name a commune with its district, also where the section above is another's", () => {
    expectTable(
      `
      TT | Tên sản phẩm | Chủ thể | Hạng sao
      I | Huyện Mẫu | |
      1 | Trà sen | HTX Mẫu | 4 sao
      Xã Tân Cương, TP Thái Nguyên | | |
      2 | Trà mạn | HTX Mẫu | 3 sao`,
      `
      headings
      section | :district=Huyện Mẫu
      product | number=1 | productName=Trà sen | producerName=HTX Mẫu | stars=4 | district=Huyện Mẫu | <district=2
      section | :district=TP Thái Nguyên | :commune=Xã Tân Cương
      product | number=2 | productName=Trà mạn | producerName=HTX Mẫu | stars=3 | district=TP Thái Nguyên | commune=Xã Tân Cương | <district=4 | <commune=4`,
    );
  });
});

describe("the end of a table", () => {
  it.each(["Cộng (I+II)", "Tổng cộng: 02 sản phẩm (trong đó: 01 SP 4 sao, 01 SP 3 sao)", "Tổng cộng toàn huyện"])(
    "is a total that says what it sums up: %s",
    (total) => {
      expectTable(
        `
      TT | Tên sản phẩm | Chủ thể | Hạng sao
      1 | Trà sen | HTX Mẫu | 4 sao
       | ${total} | | 2`,
        `
      headings
      product | number=1 | productName=Trà sen | producerName=HTX Mẫu | stars=4
      footer`,
      );
    },
  );

  it("is signed by people side by side, who are no producers", () => {
    const [, ...rows] = readRegister(
      table(`
        TT | Tên sản phẩm | Chủ thể | Hạng sao
        1 | Trà sen | HTX Mẫu | 4 sao
         | | Thái Nguyên, ngày 12/5/2024 |
        Người lập biểu | | TM. ỦY BAN NHÂN DÂN |
         | (Ký, ghi rõ họ tên) | CHI CỤC TRƯỞNG |
        Nguyễn Thị B | | Trần Văn C |`),
    );
    expect(rows.map(({ kind }) => kind)).toEqual(["product", "footer", "footer", "footer", "footer"]);
  });

  it("is followed by products that have a number, stars or a producer of a known type", () => {
    const [, , , ...rows] = readRegister(
      table(`
        TT | Tên sản phẩm | Chủ thể | Hạng sao | Xã
        1 | Trà sen | HTX Mẫu | 4 sao |
        Người lập | | CHI CỤC TRƯỞNG | |
         | Trà mạn | HTX Mẫu | |
        Người lập | | CHI CỤC TRƯỞNG | |
         | Trà sâm | Trần Văn C | 3 sao |
        Người lập | | CHI CỤC TRƯỞNG | |
        2 | Trà lài | | |`),
    );
    expect(rows.map(({ kind }) => kind)).toEqual(["product", "footer", "product", "footer", "product"]);
  });
});
