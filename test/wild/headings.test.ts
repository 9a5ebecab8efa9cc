import { describe, it } from "vitest";
import { expectTable } from "./tell.js";

describe("headings of one row", () => {
  it("of a province's list, below its title and the decision it is annexed to", () => {
    expectTable(
      `
      DANH MỤC SẢN PHẨM OCOP ĐƯỢC CÔNG NHẬN NĂM 2023
      (Kèm theo Quyết định số 1234/QĐ-UBND ngày 15 tháng 12 năm 2023 của UBND tỉnh)
      TT | Tên sản phẩm | Chủ thể sản xuất | Địa chỉ | Hạng sao | Ghi chú
      1 | Mật ong hoa nhãn | HTX Ong Mẫu | Thôn 2, xã Mẫu | 4 sao |
      2 | Miến dong | Hộ kinh doanh Bà Mẫu | Thôn 5, xã Mẫu | 3 sao | Nâng hạng`,
      `
      title | ~first.year=2023
      title | ~first.decisionNumber=1234/QĐ-UBND | ~first.date=2023-12-15 | ~first.authority=UBND tỉnh
      headings
      product | number=1 | productName=Mật ong hoa nhãn | producerName=HTX Ong Mẫu | address=Thôn 2, xã Mẫu | stars=4
      product | number=2 | productName=Miến dong | producerName=Hộ kinh doanh Bà Mẫu | address=Thôn 5, xã Mẫu | stars=3 | notes=Nâng hạng`,
    );
  });

  it.each([
    ["Tên sản phẩm", "Tên chủ thể", "Xếp hạng"],
    ["Sản phẩm", "Chủ thể OCOP", "Phân hạng sao"],
    ["TÊN SẢN PHẨM OCOP", "ĐƠN VỊ SẢN XUẤT", "SỐ SAO"],
    ["Tên SP", "Cơ sở sản xuất", "Hạng sao đạt được"],
    ["Tên sản phẩm tham gia đánh giá", "Chủ thể tham gia", "Kết quả phân hạng"],
    ["Tên sản phẩm/dịch vụ", "Tên tổ chức, cá nhân", "Hạng sản phẩm"],
    ["Ten san pham", "Ten don vi san xuat", "Hang sao"],
    ["productName", "producerName", "ocopStars"],
    ["product_name", "producer", "stars"],
    ["Product name", "Producer", "Star rating"],
  ])("%s, %s, %s", (product, producer, stars) => {
    expectTable(
      [
        ["STT", product, producer, stars],
        [1, "Trà sen", "HTX Mẫu", "4 sao"],
      ],
      `
      headings
      product | number=1 | productName=Trà sen | producerName=HTX Mẫu | stars=4`,
    );
  });

  it.each([
    ["Quyết định công nhận", "Ngày công nhận", "Cơ quan công nhận"],
    ["Số quyết định", "Ngày quyết định", "Cơ quan ban hành"],
    ["Số QĐ", "Ngày ban hành", "Cơ quan ban hành quyết định"],
    ["Số QĐ công nhận", "Ngày cấp", "Cấp công nhận"],
    ["Quyết định phê duyệt", "Ngày phê duyệt", "Đơn vị công nhận"],
  ])("%s, %s, %s", (number, day, authority) => {
    expectTable(
      [
        ["Tên sản phẩm", "Chủ thể", "Hạng sao", number, day, authority],
        ["Trà sen", "HTX Mẫu", "4 sao", "12/QĐ-UBND", "25/06/2024", "UBND huyện Mẫu"],
      ],
      `
      headings
      product | productName=Trà sen | producerName=HTX Mẫu | stars=4 | 1.decisionNumber=12/QĐ-UBND | 1.date=2024-06-25 | 1.authority=UBND huyện Mẫu`,
    );
  });

  it("leave the unit of a price and its customers' opinion to other", () => {
    expectTable(
      `
      STT | Tên sản phẩm | Chủ thể | Đơn vị tính | Giá bán | Đánh giá của khách | Hạng sao
      1 | Trà sen | HTX Mẫu | hộp | 50000 | 4,6 | 3 sao`,
      `
      headings | ?unknown-heading@D | ?unknown-heading@E | ?unknown-heading@F
      product | number=1 | productName=Trà sen | producerName=HTX Mẫu | stars=3 | other.Đơn vị tính=hộp | other.Giá bán=50000 | other.Đánh giá của khách=4,6`,
    );
  });

  it("take Điểm for points and not for stars", () => {
    expectTable(
      `
      TT | Tên sản phẩm | Tên chủ thể | Điểm | Hạng sao
      1 | Trà sen | HTX Mẫu | 72,5 | 4 sao
      2 | Trà mạn | HTX Mẫu | 58 | 3 sao`,
      `
      headings
      product | number=1 | productName=Trà sen | producerName=HTX Mẫu | points=72.5 | stars=4
      product | number=2 | productName=Trà mạn | producerName=HTX Mẫu | points=58 | stars=3`,
    );
  });

  it("give the day beside a business registration to the registration", () => {
    expectTable(
      `
      TT | Tên sản phẩm | Chủ thể | Số ĐKKD | Ngày cấp | Hạng sao
      1 | Trà sen | HTX Mẫu | 4607000123 | 05/06/2015 | 3 sao`,
      `
      headings | ?unknown-heading@E
      product | number=1 | productName=Trà sen | producerName=HTX Mẫu | registrationNumber=4607000123 | stars=3 | other.Ngày cấp=05/06/2015`,
    );
  });

  it("give the day beside a certificate of food safety to that certificate", () => {
    expectTable(
      `
      TT | Tên sản phẩm | Chủ thể | Giấy chứng nhận ATTP | Ngày cấp | Hạng sao | Số QĐ | Ngày QĐ
      1 | Trà sen | HTX Mẫu | 88/2023/ATTP | 25/01/2023 | 3 sao | 12/QĐ-UBND | 25/06/2024`,
      `
      headings | ?unknown-heading@D | ?unknown-heading@E
      product | number=1 | productName=Trà sen | producerName=HTX Mẫu | stars=3 | 1.decisionNumber=12/QĐ-UBND | 1.date=2024-06-25 | other.Giấy chứng nhận ATTP=88/2023/ATTP | other.Ngày cấp=25/01/2023`,
    );
  });

  it("give day and office to the registration left of them, whatever it is called", () => {
    expectTable(
      `
      Tên sản phẩm | Chủ thể | Số đăng ký kinh doanh | Ngày cấp | Nơi cấp | Hạng sao | Số QĐ
      Trà sen | HTX Mẫu | 4607000123 | 05/06/2015 | Phòng Tài chính | 3 sao | 12/QĐ-UBND`,
      `
      headings | ?unknown-heading@D | ?unknown-heading@E
      product | productName=Trà sen | producerName=HTX Mẫu | registrationNumber=4607000123 | stars=3 | 1.decisionNumber=12/QĐ-UBND | other.Ngày cấp=05/06/2015 | other.Nơi cấp=Phòng Tài chính`,
    );
  });

  it("take day and office for the recognition's beside its stars, and for nobody's without", () => {
    expectTable(
      `
      Tên sản phẩm | Chủ thể | Hạng sao hiện tại | Ngày cấp | Nơi cấp
      Trà sen | HTX Mẫu | 3 sao | 25/06/2024 | UBND huyện Mẫu`,
      `
      headings
      product | productName=Trà sen | producerName=HTX Mẫu | stars=3 | 1.date=2024-06-25 | 1.authority=UBND huyện Mẫu`,
    );
    expectTable(
      `
      Tên sản phẩm | Chủ thể | Ngày cấp | Nơi cấp
      Trà sen | HTX Mẫu | 25/06/2024 | UBND huyện Mẫu`,
      `
      headings | ?unknown-heading@C | ?unknown-heading@D
      product | productName=Trà sen | producerName=HTX Mẫu | other.Ngày cấp=25/06/2024 | other.Nơi cấp=UBND huyện Mẫu`,
    );
  });

  it("claimed by two columns that differ are a conflict", () => {
    expectTable(
      `
      TT | Tên sản phẩm | Chủ thể | Hạng sao | Xếp hạng
      1 | Trà sen | HTX Mẫu | 3 sao | 4 sao
      2 | Trà mạn | HTX Mẫu | 3 sao | 3 sao`,
      `
      headings
      product | number=1 | productName=Trà sen | producerName=HTX Mẫu | !cells-differ@D
      product | number=2 | productName=Trà mạn | producerName=HTX Mẫu | stars=3`,
    );
  });

  it("claimed by two columns are read from the one that is filled, each by what its own column is", () => {
    expectTable(
      `
      TT | Tên sản phẩm | Chủ thể | Ngày công nhận | Ngày quyết định
      1 | Trà 1 | HTX Mẫu | 06/25/2024 |
      2 | Trà 2 | HTX Mẫu |  | 05/06/2024
      3 | Trà 3 | HTX Mẫu | 05/06/2024 | 05/06/2024
      4 | Trà 4 | HTX Mẫu | 26/06/2024 |
      5 | Trà 5 | HTX Mẫu |  |`,
      `
      headings
      product | number=1 | productName=Trà 1 | producerName=HTX Mẫu | !month-first@D
      product | number=2 | productName=Trà 2 | producerName=HTX Mẫu | 1.date=2024-06-05
      product | number=3 | productName=Trà 3 | producerName=HTX Mẫu | !doubtful-day@D
      product | number=4 | productName=Trà 4 | producerName=HTX Mẫu | 1.date=2024-06-26
      product | number=5 | productName=Trà 5 | producerName=HTX Mẫu`,
    );
  });

  it("claimed by two columns: one day with the month first makes those of the second doubtful, too", () => {
    expectTable(
      `
      TT | Tên sản phẩm | Chủ thể | Ngày công nhận | Ngày quyết định
      1 | Trà 1 | HTX Mẫu |  | 06/25/2024
      2 | Trà 2 | HTX Mẫu |  | 05/06/2024
      3 | Trà 3 | HTX Mẫu | 05/06/2024 |`,
      `
      headings
      product | number=1 | productName=Trà 1 | producerName=HTX Mẫu | !month-first@E
      product | number=2 | productName=Trà 2 | producerName=HTX Mẫu | !doubtful-day@E
      product | number=3 | productName=Trà 3 | producerName=HTX Mẫu | 1.date=2024-06-05`,
    );
  });

  it("of counts are no products", () => {
    expectTable(
      `
      TT | Xã, phường | Số sản phẩm | Số chủ thể
      1 | Xã Mẫu | 12 | 5`,
      `
      title
      title | !no-headings`,
    );
  });
});

describe("headings of two and three rows", () => {
  const merged = ["A1:A2", "B1:B2", "C1:C2", "D1:F1"];

  it("have the decision below a merged group", () => {
    expectTable(
      `
      TT | Tên sản phẩm | Chủ thể | Quyết định công nhận | | | Thời hạn
       | | | Số | Ngày, tháng, năm | Cơ quan ban hành |
      1 | Trà sen | HTX Mẫu | 12/QĐ-UBND | 25/06/2024 | UBND tỉnh Mẫu | 36 tháng`,
      `
      headings
      headings
      product | number=1 | productName=Trà sen | producerName=HTX Mẫu | 1.decisionNumber=12/QĐ-UBND | 1.date=2024-06-25 | 1.authority=UBND tỉnh Mẫu | !unreadable-date@G`,
      { merges: merged },
    );
  });

  it("have it without merges, as a CSV file does", () => {
    expectTable(
      `
      TT | Tên sản phẩm | Chủ thể | Công nhận | | | Ghi chú
       | | | Số | Ngày | Cơ quan |
      1 | Trà sen | HTX Mẫu | 12/QĐ-UBND | 25/06/2024 | UBND tỉnh Mẫu | Mới`,
      `
      headings
      headings
      product | number=1 | productName=Trà sen | producerName=HTX Mẫu | 1.decisionNumber=12/QĐ-UBND | 1.date=2024-06-25 | 1.authority=UBND tỉnh Mẫu | notes=Mới`,
    );
  });

  it("have the producer's name and address below Chủ thể", () => {
    expectTable(
      `
      TT | Sản phẩm | Chủ thể | | | Hạng sao
       | | Tên | Địa chỉ | Điện thoại |
      1 | Trà sen | HTX Mẫu | Thôn 1 | 0912345678 | 4`,
      `
      headings
      headings
      product | number=1 | productName=Trà sen | producerName=HTX Mẫu | address=Thôn 1 | phones=0912345678 | stars=4`,
    );
  });

  it("have two recognitions below their years", () => {
    expectTable(
      `
      TT | Tên sản phẩm | Chủ thể | Năm 2021 | | Năm 2024 |
       | | | Hạng sao | Số quyết định | Hạng sao | Số quyết định
      1 | Trà sen | HTX Mẫu | 3 sao | 12/QĐ-UBND | 4 sao | 34/QĐ-UBND`,
      `
      headings
      headings
      product | number=1 | productName=Trà sen | producerName=HTX Mẫu | 1.stars=3 | 1.year=2021 | 1.decisionNumber=12/QĐ-UBND | 2.stars=4 | 2.year=2024 | 2.decisionNumber=34/QĐ-UBND`,
    );
  });

  it("have three recognitions below their years, and of a fourth year what it says under its heading", () => {
    expectTable(
      [
        ["TT", "Tên sản phẩm", "Chủ thể", "Năm 2019", null, "Năm 2022", null, "Năm 2025", null],
        [null, null, null, "Hạng sao", "Số QĐ", "Hạng sao", "Số QĐ", "Hạng sao", "Số QĐ"],
        [1, "Trà sen", "HTX Mẫu", 3, "1/QĐ-UBND", 4, "2/QĐ-UBND", 5, "3/QĐ-BNN"],
        [2, "Trà lài", "HTX Mẫu", 3, "4/QĐ-UBND", null, null, 3, "5/QĐ-UBND"],
      ],
      `
      headings
      headings
      product | number=1 | productName=Trà sen | producerName=HTX Mẫu | 1.stars=3 | 1.year=2019 | 1.decisionNumber=1/QĐ-UBND | 2.stars=4 | 2.year=2022 | 2.decisionNumber=2/QĐ-UBND | 3.stars=5 | 3.year=2025 | 3.decisionNumber=3/QĐ-BNN
      product | number=2 | productName=Trà lài | producerName=HTX Mẫu | 1.stars=3 | 1.year=2019 | 1.decisionNumber=4/QĐ-UBND | 2.stars=3 | 2.year=2025 | 2.decisionNumber=5/QĐ-UBND`,
    );
    expectTable(
      [
        ["Tên sản phẩm", "Chủ thể", "Năm 2019", "Năm 2020", "Năm 2022", "Năm 2025"],
        [null, null, "Hạng sao", "Hạng sao", "Hạng sao", "Hạng sao"],
        ["Trà sen", "HTX Mẫu", 3, 3, 4, 5],
      ],
      `
      headings
      headings | ?unknown-heading@C
      product | productName=Trà sen | producerName=HTX Mẫu | other.Năm 2019 Hạng sao=3 | 1.stars=3 | 1.year=2020 | 2.stars=4 | 2.year=2022 | 3.stars=5 | 3.year=2025`,
    );
  });

  it.each([
    ["Lần 3", "Số QĐ lần 3"],
    ["Đánh giá lần thứ ba", "Số QĐ lần thứ 3"],
  ])("have a third recognition below %s, and in headings such as %s", (group, heading) => {
    expectTable(
      [
        ["Tên sản phẩm", "Chủ thể", group, null, "Hạng sao hiện tại"],
        [null, null, "Ngày", "Hạng", null],
        ["Trà sen", "HTX Mẫu", "25/06/2025", 4, 4],
      ],
      `
      headings
      headings
      product | productName=Trà sen | producerName=HTX Mẫu | 1.date=2025-06-25 | 1.stars=4 | stars=4`,
    );
    expectTable(
      [
        ["Tên sản phẩm", "Chủ thể", "Số QĐ lần 1", "Số QĐ lần 2", heading],
        ["Trà sen", "HTX Mẫu", "1/QĐ-UBND", "2/QĐ-UBND", "3/QĐ-UBND"],
      ],
      `
      headings
      product | productName=Trà sen | producerName=HTX Mẫu | 1.decisionNumber=1/QĐ-UBND | 2.decisionNumber=2/QĐ-UBND | 3.decisionNumber=3/QĐ-UBND`,
    );
  });

  it("leave a year that is written apart what it is", () => {
    expectTable(
      [
        ["Tên sản phẩm", "Chủ thể", "Năm 2021", null, "Năm 2024", null],
        [null, null, "Hạng sao", "Năm", "Hạng sao", "Năm"],
        ["Trà sen", "HTX Mẫu", 3, 2020, 4, null],
      ],
      `
      headings
      headings
      product | productName=Trà sen | producerName=HTX Mẫu | 1.stars=3 | 1.year=2020 | 2.stars=4 | 2.year=2024`,
    );
  });

  it("have the later recognition behind the earlier one, whichever year stands further left", () => {
    expectTable(
      [
        ["Tên sản phẩm", "Chủ thể", "Năm 2024", null, "Năm 2021", null],
        [null, null, "Hạng sao", "Số QĐ", "Hạng sao", "Số QĐ"],
        ["Trà sen", "HTX Mẫu", 4, "34/QĐ-UBND", 3, "12/QĐ-UBND"],
      ],
      `
      headings
      headings
      product | productName=Trà sen | producerName=HTX Mẫu | 1.stars=3 | 1.year=2021 | 1.decisionNumber=12/QĐ-UBND | 2.stars=4 | 2.year=2024 | 2.decisionNumber=34/QĐ-UBND`,
    );
  });

  it("have two recognitions below Lần 1 and Lần 2", () => {
    expectTable(
      `
      TT | Tên sản phẩm | Chủ thể | Công nhận lần 1 | | Công nhận lần 2 |
       | | | Hạng sao | Ngày | Hạng sao | Ngày
      1 | Trà sen | HTX Mẫu | 3 sao | 25/06/2021 | 4 sao | 26/06/2024`,
      `
      headings
      headings
      product | number=1 | productName=Trà sen | producerName=HTX Mẫu | 1.stars=3 | 1.date=2021-06-25 | 2.stars=4 | 2.date=2024-06-26`,
    );
  });

  it("have ticks below the stars, and say so where there are two or none", () => {
    expectTable(
      `
      TT | Tên sản phẩm | Chủ thể | Hạng sao | |
       | | | 3 sao | 4 sao | 5 sao
      1 | Trà sen | HTX Mẫu | x | |
      2 | Trà mạn | HTX Mẫu | | X |
      3 | Trà sâm | HTX Mẫu | x | x |
      4 | Trà gừng | HTX Mẫu | | |`,
      `
      headings
      headings
      product | number=1 | productName=Trà sen | producerName=HTX Mẫu | stars=3
      product | number=2 | productName=Trà mạn | producerName=HTX Mẫu | stars=4
      product | number=3 | productName=Trà sâm | producerName=HTX Mẫu | !stars-ambiguous@D
      product | number=4 | productName=Trà gừng | producerName=HTX Mẫu`,
    );
  });

  it("have bare numbers of stars below a heading of stars", () => {
    expectTable(
      [
        ["TT", "Tên sản phẩm", "Chủ thể", "Hạng sao", null, null],
        [null, null, null, 3, 4, 5],
        [1, "Trà sen", "HTX Mẫu", null, "x", null],
      ],
      `
      headings
      headings
      product | number=1 | productName=Trà sen | producerName=HTX Mẫu | stars=4`,
    );
  });

  it("have three rows", () => {
    expectTable(
      `
      TT | Tên sản phẩm | Chủ thể | Kết quả đánh giá, phân hạng | | |
       | | | Hạng sao | Quyết định công nhận | |
       | | | | Số | Ngày | Cơ quan
      1 | Trà sen | HTX Mẫu | 4 sao | 12/QĐ-UBND | 25/06/2024 | UBND tỉnh Mẫu`,
      `
      headings
      headings
      headings
      product | number=1 | productName=Trà sen | producerName=HTX Mẫu | stars=4 | 1.decisionNumber=12/QĐ-UBND | 1.date=2024-06-25 | 1.authority=UBND tỉnh Mẫu`,
    );
  });

  it.each([["1 | 2 | 3 | 4"], ["(1) | (2) | (3) | (4)"], ["A | B | C | D"], ["A | B | 1 | 2"], ["a | b | c | d"]])(
    "are numbered %s",
    (numbers) => {
      expectTable(
        `
      TT | Tên sản phẩm | Chủ thể | Hạng sao
      ${numbers}
      1 | Trà sen | HTX Mẫu | 4 sao`,
        `
      headings
      headings
      product | number=1 | productName=Trà sen | producerName=HTX Mẫu | stars=4`,
      );
    },
  );

  it("come again on each page", () => {
    expectTable(
      `
      TT | Tên sản phẩm | Chủ thể | Hạng sao
      1 | Trà sen | HTX Mẫu | 4 sao
      TT | Tên sản phẩm | Chủ thể | Hạng sao
      2 | Trà mạn | HTX Mẫu | 3 sao`,
      `
      headings
      product | number=1 | productName=Trà sen | producerName=HTX Mẫu | stars=4
      headings
      product | number=2 | productName=Trà mạn | producerName=HTX Mẫu | stars=3`,
    );
  });

  it("of a second table with other columns", () => {
    expectTable(
      `
      TT | Tên sản phẩm | Chủ thể | Hạng sao
      1 | Trà sen | HTX Mẫu | 4 sao
       | | |
      TT | Chủ thể | Hạng sao | Tên sản phẩm
      1 | HTX Hai | 3 sao | Trà mạn`,
      `
      headings
      product | number=1 | productName=Trà sen | producerName=HTX Mẫu | stars=4
      blank
      headings
      product | number=1 | productName=Trà mạn | producerName=HTX Hai | stars=3`,
    );
  });

  it("of a second table with the same columns in another order, or with more to tick", () => {
    expectTable(
      `
      Chủ thể | Tên sản phẩm | Xã
      HTX Mẫu | Trà sen | Xã Mẫu
      Tên sản phẩm | Chủ thể | Xã
      Trà mạn | HTX Mẫu | Xã Mẫu`,
      `
      headings
      product | productName=Trà sen | producerName=HTX Mẫu | commune=Xã Mẫu
      headings
      product | productName=Trà mạn | producerName=HTX Mẫu | commune=Xã Mẫu`,
    );
    expectTable(
      `
      Tên sản phẩm | Chủ thể | 3 sao | 4 sao
      Trà sen | HTX Mẫu | x |
      Tên sản phẩm | Chủ thể | 3 sao | 4 sao | 5 sao
      Trà mạn | HTX Mẫu | | | x`,
      `
      headings
      product | productName=Trà sen | producerName=HTX Mẫu | stars=3
      headings
      product | productName=Trà mạn | producerName=HTX Mẫu | stars=5`,
    );
  });

  it("are told where they stand, with one column to tick among them", () => {
    expectTable(
      [
        ["Tên sản phẩm", "Chủ thể", "Công nhận", null, "5 sao"],
        [null, null, "Số", "Giá", null],
        ["Trà sen", "HTX Mẫu", "12/QĐ-UBND", 5, "x"],
      ],
      `
      headings | ?unknown-heading@E
      headings | ?unknown-heading@D
      product | productName=Trà sen | producerName=HTX Mẫu | 1.decisionNumber=12/QĐ-UBND | other.Công nhận Giá=5 | other.5 sao=x`,
    );
  });

  it("that come again leave the table one: its days are doubtful on each page, and its numbers begin anew", () => {
    expectTable(
      `
      TT | Tên sản phẩm | Chủ thể | Ngày công nhận
      1 | Trà sen | HTX Mẫu | 06/25/2024
      TT | Tên sản phẩm | Chủ thể | Ngày công nhận
      1 | Trà mạn | HTX Mẫu | 05/06/2024`,
      `
      headings
      product | number=1 | productName=Trà sen | producerName=HTX Mẫu | !month-first@D
      headings
      product | number=1 | productName=Trà mạn | producerName=HTX Mẫu | !doubtful-day@D`,
    );
  });
});

describe("headings beside others", () => {
  it.each<[why: string, rows: string, expected: string]>([
    [
      "a row of which only two are known is of a register where they are not lost among others",
      `
      Tên sản phẩm | Chủ thể | Mùa | Vụ | Diện tích | Sản lượng | | |
      Trà sen | HTX Mẫu | xuân | 1 | 5 | 6 | |`,
      `
      headings | ?unknown-heading@C | ?unknown-heading@D | ?unknown-heading@E | ?unknown-heading@F
      product | productName=Trà sen | producerName=HTX Mẫu | other.Mùa=xuân | other.Vụ=1 | other.Diện tích=5 | other.Sản lượng=6`,
    ],
    [
      "and of none where they are",
      `
      Tên sản phẩm | Chủ thể | Mùa | Vụ | Diện tích | Sản lượng | Thị trường
      Trà sen | HTX Mẫu | xuân | 1 | 5 | 6 | trong nước`,
      `
      title
      title | !no-headings`,
    ],
    [
      "words that come again in the next rows are data",
      `
      Sản phẩm OCOP | Doanh nghiệp | Mùa xuân
      Trà sen | Doanh nghiệp | Mùa hạ
      Trà mạn | Doanh nghiệp | Mùa thu`,
      `
      title
      title
      title | !no-headings`,
    ],
    [
      "a name stands for the product's in the row above the other headings",
      `
      Tên | Giá | |
       | | Chủ thể | Hạng sao
      Trà sen | 5000 | HTX Mẫu | 4`,
      `
      headings | ?unknown-heading@B
      headings
      product | productName=Trà sen | producerName=HTX Mẫu | other.Giá=5000 | stars=4`,
    ],
    [
      "a unit stands beside prices",
      `
      Tên sản phẩm | Đơn vị | giaBan | Hạng sao | Số QĐ
      Trà sen | kg | 5000 | 4 | 12/QĐ-UBND`,
      `
      headings | ?unknown-heading@B | ?unknown-heading@C
      product | productName=Trà sen | other.Đơn vị=kg | other.giaBan=5000 | stars=4 | 1.decisionNumber=12/QĐ-UBND`,
    ],
    [
      "below a decision, a unit is the authority and no producer",
      `
      TT | Tên sản phẩm | Quyết định | |
       | | Số | Ngày | Đơn vị
      1 | Trà sen | 12/QĐ-UBND | 25/06/2024 | UBND tỉnh Mẫu`,
      `
      headings
      headings
      product | number=1 | productName=Trà sen | 1.decisionNumber=12/QĐ-UBND | 1.date=2024-06-25 | 1.authority=UBND tỉnh Mẫu`,
    ],
    [
      "days and authorities are of the document left of them, however many",
      `
      Tên sản phẩm | Chủ thể | Giấy chứng nhận ATTP | Ngày cấp | Nơi cấp | Ngày ký | Số QĐ
      Trà sen | HTX Mẫu | 01/ATTP | 25/06/2024 | Sở Mẫu | 25/06/2024 | 12/QĐ-UBND`,
      `
      headings | ?unknown-heading@C | ?unknown-heading@D | ?unknown-heading@E | ?unknown-heading@F
      product | productName=Trà sen | producerName=HTX Mẫu | other.Giấy chứng nhận ATTP=01/ATTP | other.Ngày cấp=25/06/2024 | other.Nơi cấp=Sở Mẫu | other.Ngày ký=25/06/2024 | 1.decisionNumber=12/QĐ-UBND`,
    ],
    [
      "and of the recognition where none stands there",
      `
      Tên sản phẩm | Chủ thể | Ngày ký | Số QĐ
      Trà sen | HTX Mẫu | 25/06/2024 | 12/QĐ-UBND`,
      `
      headings
      product | productName=Trà sen | producerName=HTX Mẫu | 1.date=2024-06-25 | 1.decisionNumber=12/QĐ-UBND`,
    ],
    [
      "stars of one year are the current ones",
      `
      Tên sản phẩm | Chủ thể | Hạng sao năm 2024
      Trà sen | HTX Mẫu | 4`,
      `
      headings
      product | productName=Trà sen | producerName=HTX Mẫu | stars=4`,
    ],
    [
      "and so are stars of no year beside two years",
      `
      Tên sản phẩm | Chủ thể | Số QĐ năm 2021 | Số QĐ năm 2024 | Hạng sao
      Trà sen | HTX Mẫu | 12/QĐ-UBND | 13/QĐ-UBND | 4`,
      `
      headings
      product | productName=Trà sen | producerName=HTX Mẫu | stars=4 | 1.decisionNumber=12/QĐ-UBND | 1.year=2021 | 2.decisionNumber=13/QĐ-UBND | 2.year=2024`,
    ],
  ])("%s", (_, rows, expected) => {
    expectTable(rows, expected);
  });
});
