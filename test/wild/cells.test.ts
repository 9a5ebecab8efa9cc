import { describe, expect, it } from "vitest";
import { type Cell, readRegister } from "../../src/exchange/register/index.js";
import { expectTable, tell } from "./tell.js";

/** What is said of one product in a table with this column beside its name and producer. */
function said(heading: string, ...column: readonly Cell[]): string[] {
  const rows: Cell[][] = [["Tên sản phẩm", "Chủ thể", heading]];
  column.forEach((cell, index) => {
    rows.push([`Trà ${index + 1}`, `HTX Mẫu ${index + 1}`, cell]);
  });
  const row = [...readRegister(rows, { on: "2026-11-29" })].at(-1);
  return row === undefined ? [] : tell(row).filter((part) => !/^(?:product|productName=|producerName=)/.test(part));
}

describe("stars", () => {
  it.each<[Cell, string[]]>([
    ["4 sao", ["stars=4"]],
    ["04 sao", ["stars=4"]],
    ["Hạng 4 sao", ["stars=4"]],
    ["****", ["stars=4"]],
    ["⭐⭐⭐", ["stars=3"]],
    ["Bốn sao", ["stars=4"]],
    ["4", ["stars=4"]],
    [4, ["stars=4"]],
    ["OCOP 5 sao", ["stars=5"]],
    ["2 sao", ["!stars-not-certified@C"]],
    ["3 sao, 4 sao", ["!stars-ambiguous@C"]],
    ["3-4 sao", ["!stars-ambiguous@C"]],
    ["Đạt", ["!unreadable-stars@C"]],
    [3.5, ["!unreadable-stars@C"]],
  ])("%s", (cell, expected) => {
    expect(said("Hạng sao", cell)).toEqual(expected);
  });
});

describe("a history of stars", () => {
  it("has a latest one where each part has stars and a year of its own, and else none", () => {
    expect(said("Hạng sao", "3 sao 2021; 4 sao 2024")).toContain("~stars=4");
    expect(said("Hạng sao", "3 sao 2021\n4 sao 2024")).toEqual(["!stars-ambiguous@C"]);
  });
});

describe("a cell with several products", () => {
  it.each(["- Trà sen\n- Trà mạn", "1. Trà sen\n2. Trà mạn", "Trà sen; Trà mạn"])("is no product: %j", (names) => {
    const [, row] = readRegister([
      ["Tên sản phẩm", "Chủ thể"],
      [names, "HTX Mẫu"],
    ]);
    expect(row?.issues).toEqual([{ code: "register.several-products", path: [2, "A"], params: {} }]);
  });

  it.each(["Trà xanh\nđặc biệt", "Trà 3 trong 1. Hộp 20 gói", "Trà - sen", "1. Trà sen"])("is one: %j", (name) => {
    const [, row] = readRegister([
      ["Tên sản phẩm", "Chủ thể"],
      [name, "HTX Mẫu"],
    ]);
    expect(row?.issues).toEqual([]);
  });
});

describe("decisions", () => {
  it.each<[Cell, string[]]>([
    ["12/QĐ-UBND", ["1.decisionNumber=12/QĐ-UBND"]],
    ["Số 12/QĐ-UBND ngày 25/06/2024", ["1.date=2024-06-25", "1.decisionNumber=12/QĐ-UBND"]],
    [
      "Quyết định số 12/QĐ-UBND ngày 25 tháng 6 năm 2024 của UBND tỉnh Mẫu",
      ["1.authority=UBND tỉnh Mẫu", "1.date=2024-06-25", "1.decisionNumber=12/QĐ-UBND"],
    ],
    ["QĐ 12/QĐ-UBND, 25/6/2024", ["1.date=2024-06-25", "1.decisionNumber=12/QĐ-UBND"]],
  ])("%s", (cell, expected) => {
    expect(said("Quyết định công nhận", cell)).toEqual(expected);
  });

  it.each(["QĐ-UBND", "Chưa có", "12/QĐ-UBND và 13/QĐ-UBND"])("%s is no number of a decision", (cell) => {
    expect(said("Quyết định công nhận", cell).some((part) => /^[!?]/.test(part))).toBe(true);
  });
});

describe("day and authority beside a decision that names them, too", () => {
  it("agree, or neither is taken", () => {
    expectTable(
      `
      Tên sản phẩm | Chủ thể | Quyết định công nhận | Ngày công nhận | Cơ quan công nhận
      Trà 1 | HTX Mẫu | Số 12/QĐ-UBND ngày 25/06/2024 của UBND tỉnh Mẫu | 25/06/2024 | UBND tỉnh Mẫu
      Trà 2 | HTX Mẫu | Số 12/QĐ-UBND ngày 25/06/2024 | 26/06/2024 | UBND tỉnh Mẫu
      Trà 3 | HTX Mẫu | Số 12/QĐ-UBND ngày 25/06/2024 của UBND tỉnh Mẫu |  | UBND huyện Mẫu
      Trà 4 | HTX Mẫu | 12/QĐ-UBND | 26/06/2024 |`,
      `
      headings
      product | productName=Trà 1 | producerName=HTX Mẫu | 1.decisionNumber=12/QĐ-UBND | 1.date=2024-06-25 | 1.authority=UBND tỉnh Mẫu
      product | productName=Trà 2 | producerName=HTX Mẫu | 1.decisionNumber=12/QĐ-UBND | 1.authority=UBND tỉnh Mẫu | !cells-differ@D
      product | productName=Trà 3 | producerName=HTX Mẫu | 1.decisionNumber=12/QĐ-UBND | 1.date=2024-06-25 | !cells-differ@E
      product | productName=Trà 4 | producerName=HTX Mẫu | 1.decisionNumber=12/QĐ-UBND | 1.date=2024-06-26`,
    );
  });
});

describe("two columns of points, or of types of producers", () => {
  it("agree, or none is taken; records have no points, so that the row stays", () => {
    expectTable(
      `
      Tên sản phẩm | Chủ thể | Điểm | Tổng điểm
      Trà 1 | HTX Mẫu | 72 | 72
      Trà 2 | HTX Mẫu | 72 | 65
      Trà 3 | HTX Mẫu |  | 65`,
      `
      headings
      product | productName=Trà 1 | producerName=HTX Mẫu | points=72
      product | productName=Trà 2 | producerName=HTX Mẫu | ?cells-differ@C
      product | productName=Trà 3 | producerName=HTX Mẫu | points=65`,
    );
  });

  it("of producers are a conflict of the row", () => {
    expectTable(
      `
      Tên sản phẩm | Chủ thể | Loại hình chủ thể | Loại hình
      Trà 1 | Cơ sở Mẫu | Hợp tác xã | Hợp tác xã
      Trà 2 | Cơ sở Mẫu | Hợp tác xã | Doanh nghiệp`,
      `
      headings
      product | productName=Trà 1 | producerName=Cơ sở Mẫu
      product | productName=Trà 2 | producerName=Cơ sở Mẫu | !cells-differ@C | ~producerType=production-household | ~producerType=registered-household`,
    );
  });
});

describe("stars that are written and ticked", () => {
  it("agree, or neither is taken for the other", () => {
    expectTable(
      `
      Tên sản phẩm | Chủ thể | Hạng sao | 3 sao | 4 sao
      Trà 1 | HTX Mẫu | 4 |  | x
      Trà 2 | HTX Mẫu | 4 | x |
      Trà 3 | HTX Mẫu |  | x |
      Trà 4 | HTX Mẫu | 4 |  |`,
      `
      headings
      product | productName=Trà 1 | producerName=HTX Mẫu | stars=4
      product | productName=Trà 2 | producerName=HTX Mẫu | stars=4 | !cells-differ@D
      product | productName=Trà 3 | producerName=HTX Mẫu | stars=3
      product | productName=Trà 4 | producerName=HTX Mẫu | stars=4`,
    );
  });
});

describe("days", () => {
  it.each<[readonly Cell[], string[]]>([
    [["25/06/2024"], ["1.date=2024-06-25"]],
    [["5.6.2024"], ["1.date=2024-06-05"]],
    [["ngày 5 tháng 6 năm 2024"], ["1.date=2024-06-05"]],
    [["2024-06-05"], ["1.date=2024-06-05"]],
    [[45448], ["1.date=2024-06-05"]],
    [["31/02/2024"], ["!date.unreal@C"]],
    [["06/25/2024"], ["!month-first@C"]],
    [["06/25/2024", "06/05/2024"], ["!doubtful-day@C"]],
    [["06/05/2024", "25/06/2024"], ["1.date=2024-06-25"]],
    [["25/06/2012"], ["!before-programme@C"]],
    [["25/06/2030"], ["!in-future@C"]],
    [["2024"], ["!only-a-year@C"]],
  ])("%j", (cells, expected) => {
    const told = said("Ngày công nhận", ...cells);
    expect(told.map((part) => part.replace("?", "!"))).toEqual(expect.arrayContaining(expected));
  });
});

describe("days beside the number of a decision", () => {
  it("are doubtful where one of them has the month first", () => {
    expect(said("Quyết định công nhận", "12/QĐ-UBND ngày 06/25/2024", "13/QĐ-UBND ngày 05/06/2024")).toEqual([
      "!doubtful-day@C",
    ]);
  });
});

describe("days and decisions with the words of their forms", () => {
  it("are read", () => {
    expect(said("Ngày công nhận", "Ngày 12/12/2023")).toEqual(["1.date=2023-12-12"]);
    expect(said("Quyết định", "1234/ QĐ- UBND")).toEqual(["1.decisionNumber=1234/QĐ-UBND"]);
    expect(said("Quyết định", "Quyết định số: 1234/QĐ-UBND; ngày ký: 12/12/2023").sort()).toEqual([
      "1.date=2023-12-12",
      "1.decisionNumber=1234/QĐ-UBND",
    ]);
  });

  it("are doubtful with those that have the month first", () => {
    expect(said("Ngày công nhận", "Ngày 12/25/2023", "05/06/2024")).toEqual(["!doubtful-day@C"]);
    expect(said("Ngày công nhận", "12/25/2023", "Ngày 05/06/2024")).toEqual(["!doubtful-day@C"]);
  });
});

describe("places", () => {
  it("of which a column holds several kinds is known by its cells, where all agree", () => {
    expectTable(
      `
      TT | Tên sản phẩm | Chủ thể | Địa phương
      1 | Trà sen | HTX Mẫu | Huyện Mẫu
      2 | Trà mạn | HTX Hai | Thị xã Hai`,
      `
      headings
      product | number=1 | productName=Trà sen | producerName=HTX Mẫu | district=Huyện Mẫu
      product | number=2 | productName=Trà mạn | producerName=HTX Hai | district=Thị xã Hai`,
    );
  });

  it.each(["Địa phương", "Đơn vị hành chính", "Địa bàn", "Locality"])("below %s are of one kind", (heading) => {
    expectTable(
      [
        ["Tên sản phẩm", "Chủ thể", heading],
        ["Trà sen", "HTX Mẫu", "Xã Mẫu"],
      ],
      `
      headings
      product | productName=Trà sen | producerName=HTX Mẫu | commune=Xã Mẫu`,
    );
  });

  it("are known among columns that nobody knows", () => {
    expectTable(
      `
      Tên sản phẩm | Chủ thể | Địa phương | Giá
      Trà sen | HTX Mẫu | Huyện Mẫu | 5000`,
      `
      headings | ?unknown-heading@D
      product | productName=Trà sen | producerName=HTX Mẫu | district=Huyện Mẫu | other.Giá=5000`,
    );
  });

  it("of several kinds stay where they are", () => {
    expectTable(
      `
      TT | Tên sản phẩm | Chủ thể | Địa phương
      1 | Trà sen | HTX Mẫu | Xã Mẫu
      2 | Trà mạn | HTX Hai | Huyện Mẫu`,
      `
      headings | ?unknown-heading@D
      product | number=1 | productName=Trà sen | producerName=HTX Mẫu | other.Địa phương=Xã Mẫu
      product | number=2 | productName=Trà mạn | producerName=HTX Hai | other.Địa phương=Huyện Mẫu`,
    );
  });

  it("before and after the mergers have a column each", () => {
    expectTable(
      `
      TT | Tên sản phẩm | Chủ thể | Xã (mới) | Huyện (cũ) | Tỉnh
      1 | Trà sen | HTX Mẫu | Xã Mẫu | Huyện Hai | Phú Thọ`,
      `
      headings
      product | number=1 | productName=Trà sen | producerName=HTX Mẫu | commune=Xã Mẫu | district=Huyện Hai | province=Phú Thọ`,
    );
  });
});

describe("formulas", () => {
  it("without a stored value are told, and with one are that value", () => {
    expectTable(
      [
        ["Tên sản phẩm", "Chủ thể", "Hạng sao"],
        ["Trà sen", "HTX Mẫu", { formula: "B1&C1" }],
        ["Trà mạn", "HTX Hai", { formula: "1+3", result: 4 }],
      ],
      `
      headings
      product | productName=Trà sen | producerName=HTX Mẫu | !formula-without-value@C
      product | productName=Trà mạn | producerName=HTX Hai | stars=4`,
    );
  });
});

describe("codes", () => {
  it("that lost a zero have a suggestion", () => {
    expect(said("Mã số thuế", "123456789")).toContain("~taxCode=0123456789");
    expect(said("Điện thoại", "912345678")).toContain("~phones=0912345678");
  });
});

describe("what comes again in a column", () => {
  it("is of each row its own, and no field is there without a value", () => {
    const rows = [
      ["Tên sản phẩm", "Chủ thể", "Điện thoại"],
      ["Trà sen", "Trà Việt, công ty cổ phần", "0912 345 678"],
      ["Trà mạn", "Trà Việt, công ty cổ phần", "0912 345 678"],
    ];
    const [one, other] = [...readRegister(rows)].slice(1).map(({ entry }) => entry);
    expect(one?.phones).toEqual(other?.phones);
    expect(one?.phones).not.toBe(other?.phones);
    expect(one?.enterpriseForm).toBe("joint-stock");
    expect(Object.values(one ?? {})).not.toContain(undefined);
    expect(Object.keys(one ?? {}).sort()).toEqual(
      ["enterpriseForm", "other", "phones", "producerName", "productName", "recognitions"].sort(),
    );
  });
});

describe("what is told of a cell", () => {
  it("shows where a suggestion stands", () => {
    const rows = [
      ["TT", "Tên sản phẩm", "Chủ thể", "Hạng sao"],
      ["nt", "Trà 1", "HTX Mẫu", "3 sao (2021), 4 sao (2024)"],
    ];
    const [, row] = [...readRegister(rows)];
    expect(row?.suggestions).toEqual([{ path: [2, "D"], field: "stars", value: 4, why: "history" }]);
    // What repeats a running number says none.
    expect(row?.issues[0]).toEqual({ code: "register.unreadable-number", path: [2, "A"], params: { given: "nt" } });
  });

  it("names the columns that differ, and the day as it is written or stored", () => {
    const rows = [
      ["Tên sản phẩm", "Chủ thể", "Quyết định công nhận", "Ngày công nhận"],
      ["Trà 1", "HTX Mẫu", "Số 12/QĐ-UBND ngày 25/06/2024", "26/06/2024"],
      ["Trà 2", "HTX Mẫu", "12/QĐ-UBND", "06/25/2024"],
      ["Trà 3", "HTX Mẫu", "12/QĐ-UBND", "05/06/2024"],
      ["Trà 4", "HTX Mẫu", "12/QĐ-UBND", 45_448],
      ["Trà 5", "HTX Mẫu", "12/QĐ-UBND", new Date("2024-06-05T00:00:00Z")],
    ];
    const issues = [...readRegister(rows)].flatMap((row) => row.issues);
    expect(issues).toEqual([
      { code: "register.cells-differ", path: [2, "D"], params: { columns: ["C", "D"] } },
      { code: "register.month-first", path: [3, "D"], params: { given: "06/25/2024" } },
      { code: "register.doubtful-day", path: [4, "D"], params: { given: "05/06/2024", why: "month-first" } },
      { code: "register.doubtful-day", path: [5, "D"], params: { given: 45_448, why: "month-first" } },
      { code: "register.doubtful-day", path: [6, "D"], params: { given: "2024-06-05", why: "month-first" } },
    ]);
  });

  it("names the columns that claim the same or are ticked, and the section nobody understands", () => {
    const rows = [
      ["Tên sản phẩm", "Chủ thể", "Hạng sao", "3 sao", "4 sao", "Số QĐ", "Quyết định số"],
      ["Trà 1", "HTX Mẫu", 4, "x", null, "12/QĐ-UBND", "13/QĐ-UBND"],
    ];
    expect([...readRegister(rows)].flatMap((row) => row.issues)).toEqual([
      { code: "register.cells-differ", path: [2, "F"], params: { columns: ["F", "G"] } },
      { code: "register.cells-differ", path: [2, "D"], params: { columns: ["C", "D"] } },
    ]);
    const sections = [
      ["TT", "Tên sản phẩm", "Chủ thể"],
      ["I", "Các xã vùng cao", null],
      [1, "Trà 1", "HTX Mẫu"],
    ];
    expect([...readRegister(sections)].flatMap((row) => row.warnings)).toEqual([
      { code: "register.unknown-section", path: [2], params: { given: "Các xã vùng cao" } },
    ]);
  });
});
