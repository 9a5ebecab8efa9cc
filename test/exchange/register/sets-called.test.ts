import { describe, expect, it } from "vitest";
import { decisions } from "../../../src/decisions/index.js";
import { setsCalled } from "../../../src/exchange/register/index.js";
import { untyped } from "../../support/sheets.js";

const sectors = decisions[0]?.classification ?? [];
const called = (name: string) => {
  const { set, candidates } = setsCalled(name, sectors);
  return [set?.set, candidates.map((one) => one.set)];
};

describe("the sets of 26/2026/QĐ-TTg that a name means", () => {
  it.each([
    // Names of sets.
    ["Rượu trắng", 14],
    ["RƯỢU TRẮNG", 14],
    ["ruou trang", 14],
    ["Nhóm rượu trắng", 14],
    ["Nhóm sản phẩm: Rượu trắng", 14],
    ["White spirits", 14],
    ["Chè tươi, chè chế biến", 11],
    ["Vải, may mặc", 22],
    ["Ngành hàng Hoa", 23],
    // Groups and sectors of one set.
    ["Cà phê, ca cao", 13],
    ["Dịch vụ du lịch cộng đồng, du lịch sinh thái và điểm du lịch", 26],
  ])("%j: %d for certain", (name, set) => {
    expect(called(name)).toEqual([set, []]);
  });

  it.each([
    ["Chè", [11, 12]],
    ["Nhóm chè", [11, 12]],
    ["Gia vị", [9, 10]],
    ["Đồ uống có cồn", [14, 15]],
    ["Đồ uống", [14, 15, 16, 17]],
    ["Do uong", [14, 15, 16, 17]],
    ["Thực phẩm", [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13]],
    ["Ngành thực phẩm", [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13]],
    ["Rượu", [14]],
    ["Mật ong", [4, 8]],
    ["Nước mắm", [9]],
    ["Tinh dầu", [20]],
  ])("%j: candidates only, %j", (name, sets) => {
    expect(called(name)).toEqual([undefined, sets]);
  });

  it.each([
    "",
    " ",
    "Nhóm",
    "Nhóm sản phẩm",
    "Điện thoại",
    "rượ",
    "è",
    "Rượu trắng cao cấp",
    "a".repeat(201),
    `Rượu${" ".repeat(200)}trắng`,
  ])("%j: none", (name) => {
    expect(called(name)).toEqual([undefined, []]);
  });
});

describe.each(decisions.filter(({ classification }) => classification.length > 0))("$code", ({ classification }) => {
  const groups = classification.flatMap((sector) => sector.groups);
  const sets = groups.flatMap((group) => group.sets);

  it("calls each set by its names in both languages, and no two by one", () => {
    for (const set of sets) {
      for (const name of [set.name.vi, set.name.en, set.name.vi.toUpperCase(), `Nhóm ${set.name.vi}`]) {
        expect([name, setsCalled(name, classification).set]).toEqual([name, set]);
      }
    }
  });

  it("gives for a group all of its sets, as certain only where there is one", () => {
    const isSet = (name: string) => sets.some((set) => set.name.vi === name);
    for (const { name, sets: own } of groups.filter((group) => !isSet(group.name.vi))) {
      const { set, candidates } = setsCalled(name.vi, classification);
      expect([name.vi, set ?? candidates]).toEqual([name.vi, own.length === 1 ? own[0] : own]);
    }
  });
});

it("is certain of a group or a sector that has one set", () => {
  const [sector] = sectors;
  const [group] = sector?.groups ?? [];
  const [set] = group?.sets ?? [];
  if (sector === undefined || group === undefined || set === undefined) {
    throw new Error("no set");
  }
  const single = { ...group, name: { vi: "Đồ mới", en: "New things" }, sets: [set] };
  const made = [{ ...sector, name: { vi: "Ngành mới", en: "New sector" }, groups: [single] }];
  for (const name of ["Đồ mới", "Nhóm đồ mới", "New things", "New sector"]) {
    expect([name, setsCalled(name, made)]).toEqual([name, { set, candidates: [] }]);
  }
});

it("knows nobody in an empty classification, and asks for a list", () => {
  expect(setsCalled("Chè", [])).toEqual({ candidates: [] });
  expect(setsCalled(untyped<string>(null), sectors)).toEqual({ candidates: [] });
  expect(() => setsCalled("Chè", untyped<typeof sectors>(null))).toThrow(/^\[ocop\] setsCalled: /);
});
