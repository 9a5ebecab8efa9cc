import { describe, expect, it } from "vitest";
import { readRegister } from "../../src/exchange/index.js";
import { expectTable, table } from "./tell.js";

describe("a recognition that was revoked", () => {
  it("is none by a note, or by a column nobody knows", () => {
    expectTable(
      `
      Tên sản phẩm | Chủ thể | Hạng sao | Tình trạng | Ghi chú
      Trà 1 | HTX Mẫu | 3 sao | Còn hiệu lực |
      Trà 2 | HTX Mẫu | 3 sao | Đã thu hồi |
      Trà 3 | HTX Mẫu | 3 sao | | Thu hồi GCN theo Quyết định 12/QĐ-UBND
      Trà 4 | HTX Mẫu | 3 sao | | Chưa bị thu hồi
      Trà 5 | HTX Mẫu | 3 sao | | Thu hồi vốn nhanh
      Trà 6 | HTX Mẫu | 3 sao | | DA THU HOI`,
      `
      headings | ?unknown-heading@D
      product | productName=Trà 1 | producerName=HTX Mẫu | stars=3 | other.Tình trạng=Còn hiệu lực
      product | productName=Trà 2 | producerName=HTX Mẫu | stars=3 | other.Tình trạng=Đã thu hồi | !revoked
      product | productName=Trà 3 | producerName=HTX Mẫu | stars=3 | notes=Thu hồi GCN theo Quyết định 12/QĐ-UBND | !revoked@E
      product | productName=Trà 4 | producerName=HTX Mẫu | stars=3 | notes=Chưa bị thu hồi
      product | productName=Trà 5 | producerName=HTX Mẫu | stars=3 | notes=Thu hồi vốn nhanh
      product | productName=Trà 6 | producerName=HTX Mẫu | stars=3 | notes=DA THU HOI | !revoked@E`,
    );
  });

  it("is none by a column for it", () => {
    expectTable(
      `
      Tên sản phẩm | Chủ thể | Thu hồi | Ngày thu hồi
      Trà 1 | HTX Mẫu | |
      Trà 2 | HTX Mẫu | x |
      Trà 3 | HTX Mẫu | không | 12/05/2025
      Trà 4 | HTX Mẫu | Chưa |`,
      `
      headings | ?unknown-heading@C | ?unknown-heading@D
      product | productName=Trà 1 | producerName=HTX Mẫu
      product | productName=Trà 2 | producerName=HTX Mẫu | other.Thu hồi=x | !revoked
      product | productName=Trà 3 | producerName=HTX Mẫu | other.Thu hồi=không | other.Ngày thu hồi=12/05/2025 | !revoked
      product | productName=Trà 4 | producerName=HTX Mẫu | other.Thu hồi=Chưa`,
    );
  });

  it("is none in a list of what was revoked, with its sections, until another one begins", () => {
    expectTable(
      `
      I. Danh sách sản phẩm được công nhận | |
      TT | Tên sản phẩm | Chủ thể
      1 | Trà 1 | HTX Mẫu
      II. Danh sách sản phẩm bị thu hồi giấy chứng nhận | |
      TT | Tên sản phẩm | Chủ thể
      Huyện Mẫu | |
      1 | Trà 2 | HTX Mẫu
      III. Danh sách sản phẩm nâng hạng | |
      1 | Trà 3 | HTX Mẫu`,
      `
      title
      headings
      product | number=1 | productName=Trà 1 | producerName=HTX Mẫu
      footer
      headings
      section | :district=Huyện Mẫu
      product | number=1 | productName=Trà 2 | producerName=HTX Mẫu | district=Huyện Mẫu | <district=6 | !revoked
      section | ?unknown-section
      product | number=1 | productName=Trà 3 | producerName=HTX Mẫu`,
    );
  });

  it("is one where a title tells what a decision does besides", () => {
    const rows = table(`
      Kèm theo Quyết định 12/QĐ-UBND công nhận sản phẩm, thu hồi Quyết định 5/QĐ-UBND | |
      TT | Tên sản phẩm | Chủ thể
      1 | Trà 1 | HTX Mẫu`);
    expect([...readRegister(rows)].flatMap(({ issues }) => issues)).toEqual([]);
  });

  it("says what it was taken from", () => {
    const rows = table(`
      Tên sản phẩm | Chủ thể | Ghi chú
      Trà 1 | HTX Mẫu | Đã thu hồi`);
    expect([...readRegister(rows)].flatMap(({ issues }) => issues)).toEqual([
      { code: "register.revoked", path: [2, "C"], params: { given: "Đã thu hồi" } },
    ]);
  });
});
