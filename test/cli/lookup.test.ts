import { describe, expect, test } from "vitest";
import { isNear } from "../../src/base/nearest.js";
import { openLibrary } from "../../src/cli/decisions.js";
import { decisionCalled } from "../../src/cli/lookup/decision-called.js";
import { findSets } from "../../src/cli/lookup/find-sets.js";
import { setCode } from "../../src/decisions/find.js";
import { run } from "../support/command.js";

async function codes(text: string, decision?: string): Promise<readonly string[] | string> {
  const found = await findSets(openLibrary(), text, decision);
  switch (found.form) {
    case "sets":
      return found.sets.map(setCode);
    case "none":
      return `none, near ${found.similar.map(setCode).join(" ")}`;
    case "no-decision":
      return `no decision ${found.given}`;
  }
}

describe("sets as people call them", () => {
  test.each([
    ["11", ["2026/11"]],
    ["tea", ["2026/11"]],
    ["2026/1", ["2026/01"]],
    ["2023/11", ["2023/11"]],
    ["148/11", ["2023/11"]],
    ["26/2026/11", ["2026/11"]],
    ["1048/12", ["2019/12"]],
    ["2019/26-781", ["2019/26-781"]],
    ["chè", ["2026/11", "2026/12"]],
    ["CHE", ["2026/11", "2026/12"]],
    ["trà", ["2026/11", "2026/12"]],
    ["2023/chè", ["2023/11", "2023/12"]],
    ["mật ong", ["2026/04", "2026/08"]],
    ["nước mắm", ["2026/09"]],
    ["nuoc mam", ["2026/09"]],
    ["du lịch", ["2026/26"]],
    ["homestay", ["2026/26"]],
    ["rượu", ["2026/14", "2026/15"]],
    ["Chè tươi, chè chế biến", ["2026/11"]],
    ["mat onk", "none, near 2026/04 2026/08"],
    ["teaa", "none, near 2026/11 2026/12"],
    ["chè xanh", "none, near 2026/11 2026/12"],
    ["che xanh", "none, near 2026/11 2026/12"],
    ["trà ô long", "none, near 2026/11 2026/12"],
    ["gạo nếp cái", "none, near 2026/03 2026/06"],
    ["thịt trâu gác bếp", "none, near 2026/02 2026/08"],
    ["bộ 11", "none, near 2026/11"],
    ["2026-11", "none, near 2026/11"],
    ["bộ 99", "none, near "],
    ["trái cây", ["2026/01", "2026/07"]],
    ["hoa quả", ["2026/01", "2026/07"]],
    ["99", "none, near "],
    ["xyzzy plugh", "none, near "],
    ["", "none, near "],
    ["1999/1", "no decision 1999"],
    ["490/1", "none, near "],
  ])("%j", async (text, expected) => {
    expect(await codes(text, "2026")).toEqual(expected);
  });

  test("every set is found by its number, its code, its slug and both of its names", async () => {
    for (const code of ["2026", "2023", "2019"]) {
      const decision = await openLibrary().load(code);
      for (const set of decision?.sets ?? []) {
        for (const key of [String(set.set), setCode(set), set.slug, set.name.vi, set.name.vi.toUpperCase()]) {
          const found = await codes(key.includes(code) ? key : `${code}/${key.replaceAll("/", " ")}`);
          expect(found, key).toEqual([setCode(set)]);
        }
      }
    }
  });

  test("a name that may mean several lists them; one that is nearly right is suggested", async () => {
    const several = await run(["sets", "chè", "--lang", "vi"]);
    expect(several.status).toBe(0);
    expect(several.out).toContain("Sản phẩm trà (chè) từ thực vật khác");
    expect(several.out).toContain("“chè” có thể là các bộ tiêu chí trên");
    const { status, err } = await run(["sets", "mat onk", "--lang", "vi"]);
    expect(status).toBe(2);
    expect(err).toContain("không có bộ tiêu chí mat onk; có phải ý bạn là 2026/04 (Mật ong,");
    expect(await run(["diff", "148/chè", "--lang", "vi"])).toEqual({
      status: 2,
      out: "",
      err: "“148/chè” có thể là 2023/11 (Chè tươi, chè chế biến); 2023/12 (Sản phẩm trà từ thực vật khác); hãy ghi mã\n",
    });
    expect((await run(["sets", "--decision", "490", "--lang", "vi"])).out).toBe(
      "Quyết định năm 2018 chỉ mô tả hạng sao, không có thang điểm nên không chấm điểm được\n",
    );
  });
});

test.each(["148", "148/QĐ-TTg", "2023", "1489"])("sets %s lists the sets of the decision", async (decision) => {
  expect(await run(["sets", decision])).toEqual(await run(["sets", "--decision", "2023"]));
});

test("a decision without points is named as such, one that is none and no set as no set", async () => {
  expect((await run(["sets", "490"])).out).toContain("describes its ranks without points");
  expect((await run(["sets", "490/1"])).status).toBe(2);
  expect((await run(["sets", "11", "--decision", "148"])).out).toContain("(2023/11), 100");
});

test.each([
  ["2026", "2026"],
  ["26/2026", "2026"],
  ["26", "2026"],
  ["26/2026/QĐ-TTg", "2026"],
  ["Quyết định số 26/2026/QĐ-TTg", "2026"],
  ["148", "2023"],
  ["148/QD-TTg", "2023"],
  ["QĐ148", "2023"],
  ["1489", "2023"],
  ["1048", "2019"],
  ["781", "2019"],
  ["490", "2018"],
  ["1999", undefined],
  ["14", undefined],
  ["", undefined],
  ["QĐ-TTg", undefined],
])("the decision called %j", (text, code) => {
  expect(decisionCalled(text)).toBe(code);
});

test.each([
  ["uprade", "upgrade", true],
  ["frist", "first", true],
  ["tae", "tea", true],
  ["cat", "tea", false],
  ["ab", "ac", false],
  ["first", "upgrade", false],
])("%s and %s", (one, other, near) => {
  expect(isNear(one, other)).toBe(near);
  expect(isNear(other, one)).toBe(near);
});

describe("words and days of options", () => {
  const when = (...line: string[]) => run(["when", ...line, "--lang", "vi", "--json"]);
  const kindOf = async (kind: string) =>
    (JSON.parse((await when("--filed", "2026-08-10", "--kind", kind)).out) as { kind: string }).kind;

  test.each([
    ["first", "first"],
    ["lần đầu", "first"],
    ["Lan dau", "first"],
    ["nâng hạng", "upgrade"],
    ["nang-hang", "upgrade"],
    ["đánh giá, phân hạng lại", "re-evaluation"],
  ])("--kind %j", async (kind, meant) => {
    expect(await kindOf(kind)).toBe(meant);
  });

  test("a word that is nearly right is suggested", async () => {
    const { status, err } = await when("--filed", "2026-08-10", "--kind", "nang han");
    expect(status).toBe(2);
    expect(err).toBe(
      "lỗi: tùy chọn '--kind <kind>': giá trị 'nang han' không hợp lệ. Giá trị hợp lệ: first, upgrade, re-evaluation.\n(Có phải ý bạn là nâng hạng?)\n",
    );
    expect((await when("--filed", "2026-08-10", "--kind", "danh gai lai")).err).toContain(
      "là đánh giá, phân hạng lại?",
    );
    expect((await when("--filed", "2026-08-10", "--kind", "upgrad")).err).toContain("là upgrade?");
    expect((await run(["paper", "bien-bann", "x.json", "--lang", "vi"])).err).toContain("là biên bản");
    expect((await run(["completion", "basch"])).err).toContain("(Did you mean bash?)");
    expect((await run(["sest"])).err).toContain("(Did you mean sets?)");
    expect((await run(["sets", "--jsn"])).err).toContain("(Did you mean --json?)");
  });

  test.each([
    ["10/05/2026", "2026-05-10", "10/05/2026 được đọc là ngày 10 tháng 5 năm 2026 (ngày trước, tháng sau)\n"],
    ["1-6-2026", "2026-06-01", "1-6-2026 được đọc là ngày 1 tháng 6 năm 2026 (ngày trước, tháng sau)\n"],
    ["25/06/2026", "2026-06-25", ""],
    ["06/06/2026", "2026-06-06", ""],
    ["2026-05-10", "2026-05-10", ""],
  ])("the day %s: day first, and said so where it could be otherwise", async (given, filed, said) => {
    const { out, err } = await when("--filed", given, "--kind", "first");
    expect([(JSON.parse(out) as { filed: string }).filed, err]).toEqual([filed, said]);
    expect((await when(`--filed=${given}`, "--kind", "first")).err).toBe(said);
  });

  test.each(["06/25/2026", "31/02/2026", "46239", "hôm nay", "2026"])("no day: %s", async (given) => {
    const { status, err } = await when("--filed", given, "--kind", "first");
    expect(status).toBe(2);
    expect(err).toContain(`'${given}' không hợp lệ. Hãy ghi ngày có thật, dạng 2026-05-10 hoặc 10/05/2026.`);
  });
});
