import { describe, expect, it } from "vitest";
import { enterpriseFormIn, producerTypeIn } from "../../../src/exchange/register/index.js";

describe("producerTypeIn", () => {
  it("says no type where there is none", () => {
    expect(producerTypeIn(7 as never)).toStrictEqual({ text: "" });
    expect(producerTypeIn("Cơ sở sản xuất")).toStrictEqual({ text: "Cơ sở sản xuất" });
    expect(producerTypeIn("HTX")).toStrictEqual({ text: "HTX", type: "cooperative" });
    expect(producerTypeIn("Hộ sản xuất kinh doanh")).toStrictEqual({ text: "Hộ sản xuất kinh doanh" });
    expect(producerTypeIn("Cooperative group").type).toBe("cooperative-group");
  });

  it.each([
    ["Doanh nghiệp", "enterprise", undefined],
    ["DN", "enterprise", undefined],
    ["CTY", "enterprise", undefined],
    ["Công ty TNHH", "enterprise", undefined],
    ["Công ty TNHH MTV", "enterprise", "single-member-llc"],
    ["cong ty tnhh mot thanh vien", "enterprise", "single-member-llc"],
    ["Cty TNHH 1TV", "enterprise", "single-member-llc"],
    ["Công ty TNHH hai thành viên trở lên", "enterprise", "multi-member-llc"],
    ["Cty TNHH 2TV", "enterprise", "multi-member-llc"],
    ["Công ty CP", "enterprise", "joint-stock"],
    ["Công ty cổ phần", "enterprise", "joint-stock"],
    ["CTCP", "enterprise", "joint-stock"],
    ["Joint-stock company", "enterprise", "joint-stock"],
    ["DNTN", "enterprise", "private"],
    ["Doanh nghiệp tư nhân", "enterprise", "private"],
    ["HTX", "cooperative", undefined],
    ["Hợp tác xã nông nghiệp", "cooperative", undefined],
    ["Co-operative", "cooperative", undefined],
    ["THT", "cooperative-group", undefined],
    ["Tổ hợp tác", "cooperative-group", undefined],
    ["cooperative-group", "cooperative-group", undefined],
    ["Trang trại", "farm", undefined],
    ["Hộ sản xuất", "production-household", undefined],
    ["Hộ kinh doanh", "registered-household", undefined],
    ["Hộ kinh doanh cá thể", "registered-household", undefined],
    ["HKD", "registered-household", undefined],
    ["Hộ gia đình có đăng ký kinh doanh", "registered-household", undefined],
    ["Hội", "association", undefined],
    ["Hiệp hội du lịch", "association", undefined],
    ["Trung tâm điều hành", "operating-centre", undefined],
    ["Tổ chức tương đương", "equivalent-organisation", undefined],
    ["Loại hình: HTX", "cooperative", undefined],
    ["Hợp tác xã, xã viên", "cooperative", undefined],
    ["Cooperative of one member", "cooperative", undefined],
  ])("%s: %s %s", (text, type, form) => {
    expect(producerTypeIn(text)).toEqual(form === undefined ? { text, type } : { text, type, form });
  });

  it.each([
    ...["Cơ sở sản xuất", "Liên hiệp HTX", "Liên hiệp hợp tác xã", "Hộ", "Hộ gia đình", "Hộ sản xuất kinh doanh"],
    ...["Doanh nghiệp / HTX", "HTX, tổ hợp tác", "Làng nghề", "Hội đồng", "Dnx", "Farmer", "", "-"],
  ])("%j is kept as text only", (text) => {
    expect(producerTypeIn(text)).toEqual({ text });
  });
});

describe("enterpriseFormIn", () => {
  it.each([
    ["CÔNG TY TNHH MTV CHÈ XANH", "single-member-llc"],
    ["Chi nhánh Công ty cổ phần Nông sản", "joint-stock"],
    ["DNTN Hoa Mai", "private"],
    ["Công ty TNHH Chè Xanh", undefined],
    ["HTX Cổ phần Xanh", undefined],
    ["Hoa Mai DNTN", undefined],
  ])("%s: %s", (name, form) => {
    expect(enterpriseFormIn(name)).toBe(form);
  });
});
