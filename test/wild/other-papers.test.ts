import { describe, expect, it } from "vitest";
import { surveyRegister } from "../../src/exchange/register/index.js";
import { expectTable } from "./tell.js";

/** The fields that the headings behind product and producer are taken for; nothing for those nobody knows. */
function fieldsOf(...headings: readonly string[]): string[] {
  const rows = [
    ["TT", "Tên sản phẩm", "Chủ thể", ...headings],
    [1, "Trà sen", "HTX Mẫu"],
  ];
  const { columns, ticks } = surveyRegister(rows).tables[0]?.layout ?? { columns: new Map(), ticks: [] };
  return [...columns]
    .filter(([, index]) => index > 2)
    .map(([key]) => key)
    .concat(ticks.map(({ stars }) => `${stars}`));
}

describe("papers that are not the recognition", () => {
  it.each(["Giấy chứng nhận ATTP", "Chứng nhận VietGAP", "Chứng nhận chất lượng", "Bảo hộ nhãn hiệu"])(
    "have their own number, day and office: %s",
    (group) => {
      expectTable(
        `
        TT | Tên sản phẩm | Chủ thể | Hạng sao | ${group} | |
         | | | | Số | Ngày cấp | Nơi cấp
        1 | Trà sen | HTX Mẫu | 4 sao | 15/ATTP | 12/05/2023 | Sở Mẫu`,
        `
        headings
        headings | ?unknown-heading@E | ?unknown-heading@F | ?unknown-heading@G
        product | number=1 | productName=Trà sen | producerName=HTX Mẫu | stars=4 | other.${group} Số=15/ATTP | other.${group} Ngày cấp=12/05/2023 | other.${group} Nơi cấp=Sở Mẫu`,
      );
    },
  );

  it("of a revocation leave the decision what it is, also where its row has none", () => {
    expectTable(
      `
      TT | Tên sản phẩm | Chủ thể | Hạng sao | Công nhận | | Thu hồi |
       | | | | Số QĐ | Ngày | Số QĐ | Ngày
      1 | Trà sen | HTX Mẫu | 4 sao | 12/QĐ-UBND | 28/12/2023 | 99/QĐ-UBND | 15/05/2024
      2 | Trà mạn | HTX Mẫu | 4 sao | | | 99/QĐ-UBND | 15/05/2024`,
      `
      headings
      headings | ?unknown-heading@G | ?unknown-heading@H
      product | number=1 | productName=Trà sen | producerName=HTX Mẫu | stars=4 | 1.decisionNumber=12/QĐ-UBND | 1.date=2023-12-28 | other.Thu hồi Số QĐ=99/QĐ-UBND | other.Thu hồi Ngày=15/05/2024 | !revoked
      product | number=2 | productName=Trà mạn | producerName=HTX Mẫu | stars=4 | other.Thu hồi Số QĐ=99/QĐ-UBND | other.Thu hồi Ngày=15/05/2024 | !revoked`,
    );
  });

  it("are a certificate of OCOP where nothing else is said", () => {
    expect(fieldsOf("Hạng sao", "Số giấy chứng nhận ATTP", "Ngày cấp")).toEqual(["stars"]);
    expectTable(
      `
      TT | Tên sản phẩm | Chủ thể | Giấy chứng nhận OCOP | |
       | | | Số QĐ | Ngày cấp | Cơ quan cấp
      1 | Trà sen | HTX Mẫu | 12/QĐ-UBND | 28/12/2023 | UBND tỉnh`,
      `
      headings
      headings
      product | number=1 | productName=Trà sen | producerName=HTX Mẫu | 1.decisionNumber=12/QĐ-UBND | 1.date=2023-12-28 | 1.authority=UBND tỉnh`,
    );
  });

  it("are those of a tax office or of bar codes, with day and office behind their numbers", () => {
    expect(fieldsOf("Mã số thuế", "Ngày cấp", "Nơi cấp", "Số QĐ")).toEqual(["taxCode", "first.decisionNumber"]);
    expect(fieldsOf("Mã vạch", "Ngày cấp", "Số QĐ")).toEqual(["gtin", "first.decisionNumber"]);
  });

  it("have a row of headings of their own, also where no column of theirs is known", () => {
    expectTable(
      `
      TT | Tên sản phẩm | Chủ thể | Đăng ký kinh doanh | | | Hạng sao
       | | | Số | Ngày cấp | Nơi cấp |
      1 | Trà sen | HTX Mẫu | 4601234567 | 12/05/2020 | Phòng Mẫu | 4 sao`,
      `
      headings
      headings | ?unknown-heading@E | ?unknown-heading@F
      product | number=1 | productName=Trà sen | producerName=HTX Mẫu | registrationNumber=4601234567 | stars=4 | other.Đăng ký kinh doanh Ngày cấp=12/05/2020 | other.Đăng ký kinh doanh Nơi cấp=Phòng Mẫu`,
    );
  });
});

describe("stars that nobody has given yet", () => {
  it.each(["Hạng sao (dự kiến)", "Hạng (đề nghị)", "Số sao (đăng ký)", "Xếp hạng (tự chấm)", "Sao (kế hoạch 2026)"])(
    "are none: %s",
    (heading) => expect(fieldsOf(heading)).toEqual([]),
  );

  it("stand below a plan beside those that were", () => {
    expectTable(
      `
      TT | Tên sản phẩm | Chủ thể | Kế hoạch năm 2026 | | Kết quả năm 2025 |
       | | | Số sao | Điểm | Số sao | Điểm
      1 | Trà sen | HTX Mẫu | 4 sao | 80 | 3 sao | 66`,
      `
      headings
      headings | ?unknown-heading@D | ?unknown-heading@E
      product | number=1 | productName=Trà sen | producerName=HTX Mẫu | stars=3 | points=66 | other.Kế hoạch năm 2026 Số sao=4 sao | other.Kế hoạch năm 2026 Điểm=80`,
    );
    expect(fieldsOf("Đăng ký 3 sao", "Đăng ký 4 sao")).toEqual([]);
  });

  it("are customers' where customers' opinions stand beside them", () => {
    expect(fieldsOf("Số sao", "Lượt đánh giá")).toEqual([]);
    expect(fieldsOf("Rating", "Sold")).toEqual([]);
    expect(fieldsOf("Hạng sao", "Lượt khách")).toEqual(["stars"]);
  });
});

describe("a group that says twice which recognition it is of", () => {
  it.each(["Lần 2/nâng hạng", "Công nhận lại (lần 2)", "Đánh giá lại, nâng hạng"])(
    "has its own columns: %s",
    (group) => {
      expectTable(
        `
      TT | Tên sản phẩm | Chủ thể | Lần 1 | | ${group} |
       | | | Sao | Ngày | Sao | Ngày
      1 | Trà sen | HTX Mẫu | 3 | 15/06/2021 | 4 | 15/06/2024`,
        `
      headings
      headings
      product | number=1 | productName=Trà sen | producerName=HTX Mẫu | 1.stars=3 | 1.date=2021-06-15 | 2.stars=4 | 2.date=2024-06-15`,
      );
    },
  );
});

describe("two columns of communes", () => {
  it("agree, or neither is taken", () => {
    expectTable(
      `
      TT | Tên sản phẩm | Chủ thể | Xã | Xã mới
      1 | Trà sen | HTX Mẫu | Xã Một | Xã Hai
      2 | Trà mạn | HTX Mẫu | Xã Hai | Xã Hai
      3 | Trà lài | HTX Mẫu | | Xã Hai`,
      `
      headings
      product | number=1 | productName=Trà sen | producerName=HTX Mẫu | !cells-differ@D
      product | number=2 | productName=Trà mạn | producerName=HTX Mẫu | commune=Xã Hai
      product | number=3 | productName=Trà lài | producerName=HTX Mẫu | commune=Xã Hai`,
    );
  });
});

describe("headings that ask for more than a field holds", () => {
  it("are kept: a name with an address, a commune of before the mergers, the unit of a weight", () => {
    const claims = (...headings: string[]) =>
      surveyRegister([headings, headings.map(() => "x")]).tables[0]?.layout.columns;
    expect(claims("Tên sản phẩm", "Chủ thể (tên, địa chỉ)", "Hạng sao")?.has("producerName")).toBe(false);
    expect(fieldsOf("Xã (trước sáp nhập)", "Tỉnh (trước sáp nhập)")).toEqual([]);
    expect(fieldsOf("Huyện (trước sáp nhập)", "Điểm TB")).toEqual(["district", "points"]);
    expect(claims("Tên sản phẩm", "Đơn vị", "Khối lượng", "Hạng sao")?.has("producerName")).toBe(false);
  });
});
