import { describe, expect, it } from "vitest";
import { readRegister } from "../../src/exchange/register/index.js";
import { expectTable, table } from "./tell.js";

describe("sections", () => {
  it("carry stars to the rows below", () => {
    expectTable(
      `
      TT | Tên sản phẩm | Chủ thể
      I | SẢN PHẨM ĐẠT 4 SAO |
      1 | Trà sen | HTX Mẫu
      2 | Trà mạn | HTX Hai
      II | SẢN PHẨM ĐẠT 3 SAO |
      1 | Trà sâm | HTX Mẫu`,
      `
      headings
      section | :stars=4
      product | number=1 | productName=Trà sen | producerName=HTX Mẫu | stars=4 | <stars=2
      product | number=2 | productName=Trà mạn | producerName=HTX Hai | stars=4 | <stars=2
      section | :stars=3
      product | number=1 | productName=Trà sâm | producerName=HTX Mẫu | stars=3 | <stars=5`,
    );
  });

  it("carry a district, and the communes within it end with it", () => {
    expectTable(
      `
      TT | Tên sản phẩm | Chủ thể | Hạng sao
      I | Huyện Mẫu (2 sản phẩm) | |
      1 | Xã Một | |
      1.1 | Trà sen | HTX Mẫu | 4 sao
      II | Thị xã Hai (1 sản phẩm) | |
      1 | Trà mạn | HTX Hai | 3 sao`,
      `
      headings
      section | :district=Huyện Mẫu
      section | :commune=Xã Một
      product | productName=Trà sen | number=1 | producerName=HTX Mẫu | stars=4 | district=Huyện Mẫu | commune=Xã Một | <district=2 | <commune=3
      section | :district=Thị xã Hai
      product | number=1 | productName=Trà mạn | producerName=HTX Hai | stars=3 | district=Thị xã Hai | <district=5`,
    );
  });

  it("carry a commune", () => {
    expectTable(
      `
      TT | Tên sản phẩm | Chủ thể | Hạng sao
      I | XÃ TÂN MẪU | |
      1 | Trà sen | HTX Mẫu | 4 sao
      II | PHƯỜNG MẪU HAI | |
      2 | Trà mạn | HTX Hai | 3 sao`,
      `
      headings
      section | :commune=XÃ TÂN MẪU
      product | number=1 | productName=Trà sen | producerName=HTX Mẫu | stars=4 | commune=XÃ TÂN MẪU | <commune=2
      section | :commune=PHƯỜNG MẪU HAI
      product | number=2 | productName=Trà mạn | producerName=HTX Hai | stars=3 | commune=PHƯỜNG MẪU HAI | <commune=4`,
    );
  });

  it("carry a product group", () => {
    expectTable(
      `
      TT | Tên sản phẩm | Chủ thể | Hạng sao
      A | NHÓM ĐỒ UỐNG | |
      1 | Trà sen | HTX Mẫu | 4 sao
      B | Thực phẩm | |
      2 | Miến dong | HTX Hai | 3 sao`,
      `
      headings
      section | :productGroup=ĐỒ UỐNG
      product | number=1 | productName=Trà sen | producerName=HTX Mẫu | stars=4 | productGroup=ĐỒ UỐNG | <productGroup=2
      section | :productGroup=Thực phẩm
      product | number=2 | productName=Miến dong | producerName=HTX Hai | stars=3 | productGroup=Thực phẩm | <productGroup=4`,
    );
  });

  it("carry a year", () => {
    expectTable(
      `
      TT | Tên sản phẩm | Chủ thể | Hạng sao
      I | Năm 2023 | |
      1 | Trà sen | HTX Mẫu | 4 sao`,
      `
      headings
      section | :first.year=2023
      product | number=1 | productName=Trà sen | producerName=HTX Mẫu | stars=4 | 1.year=2023 | <first.year=2`,
    );
  });

  it("may stand in the first column, without a number of their own", () => {
    expectTable(
      `
      TT | Tên sản phẩm | Chủ thể
      HUYỆN MẪU | |
      1 | Trà sen | HTX Mẫu`,
      `
      headings
      section | :district=HUYỆN MẪU
      product | number=1 | productName=Trà sen | producerName=HTX Mẫu | district=HUYỆN MẪU | <district=2`,
    );
  });

  it("that nobody understands are told and end what held before", () => {
    expectTable(
      `
      TT | Tên sản phẩm | Chủ thể | Hạng sao
      I | Huyện Mẫu | |
      1 | Trà sen | HTX Mẫu | 4 sao
      II | Các xã vùng cao | |
      2 | Trà mạn | HTX Hai | 3 sao`,
      `
      headings
      section | :district=Huyện Mẫu
      product | number=1 | productName=Trà sen | producerName=HTX Mẫu | stars=4 | district=Huyện Mẫu | <district=2
      section | ?unknown-section
      product | number=2 | productName=Trà mạn | producerName=HTX Hai | stars=3`,
    );
  });

  it("that a row contradicts are an issue", () => {
    expectTable(
      `
      TT | Tên sản phẩm | Chủ thể | Hạng sao
      I | Sản phẩm 4 sao | |
      1 | Trà sen | HTX Mẫu | 3 sao`,
      `
      headings
      section | :stars=4
      product | number=1 | productName=Trà sen | producerName=HTX Mẫu | !section-differs@D`,
    );
  });

  it("that a row contradicts leave the cell reported", () => {
    const rows = table(`
      TT | Tên sản phẩm | Chủ thể | Hạng sao
      I | Sản phẩm 4 sao | |
      1 | Trà sen | HTX Mẫu | 3 sao`);
    expect([...readRegister(rows)][2]?.account).toEqual({ used: 3, kept: 0, reported: 1 });
    const merged = [...rows, [2, "Trà mạn", "HTX Mẫu", null]];
    expect([...readRegister(merged, { merges: ["D3:D4"] })][3]?.account).toEqual({ used: 3, kept: 0, reported: 0 });
  });

  it("that ticks contradict are an issue of the row, which names the section's", () => {
    const rows = table(`
      TT | Tên sản phẩm | Chủ thể | 3 sao | 4 sao
      I | Sản phẩm 4 sao | | |
      1 | Trà sen | HTX Mẫu | x |
      2 | Trà mạn | HTX Mẫu | | x`);
    expectTable(
      rows,
      `
      headings
      section | :stars=4
      product | number=1 | productName=Trà sen | producerName=HTX Mẫu | !section-differs
      product | number=2 | productName=Trà mạn | producerName=HTX Mẫu | stars=4`,
    );
    expect([...readRegister(rows)][2]?.issues).toEqual([
      { code: "register.section-differs", path: [3], params: { row: 2 } },
    ]);
  });

  it("of a year leave a row the years it names itself", () => {
    expectTable(
      `
      TT | Tên sản phẩm | Chủ thể | Năm công nhận | Năm công nhận lần 2
      I | Năm 2024 | | |
      1 | Trà sen | HTX Mẫu | 2021 | 2024
      2 | Trà mạn | HTX Mẫu | |`,
      `
      headings
      section | :first.year=2024
      product | number=1 | productName=Trà sen | producerName=HTX Mẫu | 1.year=2021 | 2.year=2024
      product | number=2 | productName=Trà mạn | producerName=HTX Mẫu | 1.year=2024 | <first.year=2`,
    );
  });

  it("that marks and merged cells contradict are an issue, and the account balances", () => {
    expectTable(
      `
      TT | Tên sản phẩm | Chủ thể | Hạng sao
      I | Sản phẩm 4 sao | |
      1 | Trà sen | HTX Mẫu | 3 sao
      2 | Trà mạn | nt | nt`,
      `
      headings
      section | :stars=4
      product | number=1 | productName=Trà sen | producerName=HTX Mẫu | !section-differs@D
      product | number=2 | productName=Trà mạn | producerName=HTX Mẫu | stars=4 | <producerName=3 | <stars=2 | !nothing-above@D`,
    );
    expectTable(
      `
      TT | Tên sản phẩm | Chủ thể | Hạng sao
      I | Sản phẩm 4 sao | |
      1 | Trà sen | HTX Mẫu | 3 sao
      2 | Trà mạn | HTX Mẫu |`,
      `
      headings
      section | :stars=4
      product | number=1 | productName=Trà sen | producerName=HTX Mẫu | !section-differs@D
      product | number=2 | productName=Trà mạn | producerName=HTX Mẫu | !section-differs@D`,
      { merges: ["D3:D4"] },
    );
  });

  it("of a place that the row names in other letters agree with it", () => {
    expectTable(
      `
      TT | Tên sản phẩm | Chủ thể | Huyện
      I | HUYỆN MẪU | |
      1 | Trà sen | HTX Mẫu | Mẫu`,
      `
      headings
      section | :district=HUYỆN MẪU
      product | number=1 | productName=Trà sen | producerName=HTX Mẫu | district=Mẫu`,
    );
  });
});
