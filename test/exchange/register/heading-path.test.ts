import { describe, expect, it } from "vitest";
import { claimOf, meaningOfHeading } from "../../../src/exchange/register/heading-path.js";

describe("a column below groups of headings", () => {
  const decision = "Quyết định công nhận";
  it.each([
    [["Tên sản phẩm"], { field: "productName" }],
    [["Công nhận", "Số"], { field: "recognition.decisionNumber" }],
    [["Công nhận", "Ngày"], { field: "recognition.date" }],
    [["Công nhận", "Cơ quan"], { field: "recognition.authority" }],
    [["Công nhận", "Năm"], { field: "recognition.year" }],
    [[decision, "Số"], { field: "recognition.decisionNumber" }],
    [[decision, "Ngày, tháng, năm"], { field: "recognition.date" }],
    [[decision, "Cơ quan ban hành"], { field: "recognition.authority" }],
    [[decision, "Thời hạn"], { field: "expires" }],
    [["Giấy chứng nhận", "Số"], { field: "recognition.decisionNumber" }],
    [["Chủ thể", "Tên"], { field: "producerName" }],
    [["Chủ thể", "Địa chỉ"], { field: "address" }],
    [["Chủ thể", "Loại"], { field: "producerType" }],
    [["Chủ thể", "Họ tên"], { field: "representative" }],
    [["Sản phẩm", "Tên"], { field: "productName" }],
    [["Sản phẩm", "Mã"], { field: "productCode" }],
    [["Số ĐKKD", "Số"], { field: "registrationNumber" }],
    // Years and ordinals over others.
    [["Năm 2021", "Hạng sao"], { field: "recognition.stars", year: 2021 }],
    [["Năm 2024", "Số QĐ"], { field: "recognition.decisionNumber", year: 2024 }],
    [["2024", "Ngày"], { field: "recognition.date", year: 2024 }],
    [["Lần 1", "Ngày"], { field: "recognition.date", ordinal: "first" }],
    [["Lần 2", "Ngày"], { field: "recognition.date", ordinal: "second" }],
    [["Công nhận lần 2", "Số"], { field: "recognition.decisionNumber", ordinal: "second" }],
    [["Công nhận", "Lần 2", "Số"], { field: "recognition.decisionNumber", ordinal: "second" }],
    [["Công nhận năm 2023", "Hạng"], { field: "recognition.stars", year: 2023 }],
    [["Đánh giá năm 2024", "Hạng"], { field: "recognition.stars", year: 2024 }],
    [["Đánh giá lần 3", "Số"], { field: "recognition.decisionNumber", ordinal: "third" }],
    [["Lần 2", "Quyết định", "Số"], { field: "recognition.decisionNumber", ordinal: "second" }],
    [["Năm 2024", "Quyết định", "Số"], { field: "recognition.decisionNumber", year: 2024 }],
    [["Lần 2", "Ngày công nhận lần đầu"], { field: "recognition.date", ordinal: "first" }],
    [["Lần 2", "Ngày được công nhận sản phẩm"], { field: "recognition.date", ordinal: "second" }],
    [["Năm 2024", "Ngày được công nhận sản phẩm"], { field: "recognition.date", year: 2024 }],
    // What is of no recognition gives none to the headings below it.
    [["Doanh thu năm 2024", "Tên sản phẩm"], { field: "productName" }],
    // Neither means it alone.
    [["Cơ quan", "đã ban hành quyết định"], { field: "recognition.authority" }],
    // Ticks.
    [["3 sao"], { field: "tick", stars: 3 }],
    [["Hạng sao", "4 sao"], { field: "tick", stars: 4 }],
    [["Hạng sao", "5"], { field: "tick", stars: 5 }],
    [["Xếp hạng", "5*"], { field: "tick", stars: 5 }],
    [["OCOP 3 sao"], { field: "tick", stars: 3 }],
    [["Đạt 4 sao"], { field: "tick", stars: 4 }],
    [["4 ⭐"], { field: "tick", stars: 4 }],
    [["5 stars"], { field: "tick", stars: 5 }],
  ])("%j: %j", (path, claim) => {
    expect(claimOf(path)).toEqual(claim);
  });

  it.each([
    [[]],
    [[""]],
    [["Ngày"]],
    [["5"]],
    [["6 sao"]],
    [["Số sao", "13"]],
    [["Số sao", "30"]],
    [["Giá", "Số"]],
    [["Đánh giá", "Số"]],
    [["Sản lượng năm 2024", "Số"]],
    [["Số ĐKKD", "Ngày cấp"]],
    [["Số ĐKKD", "Nơi cấp"]],
    [["Công nhận", "Ảnh"]],
    [["constructor"]],
    [["Công nhận", "constructor"]],
    [["Công nhận", "__proto__"]],
  ])("%j: nothing", (path) => {
    const claim = claimOf(path);
    expect(claim === undefined || claim.field === "recognition.date" ? path : claim).toEqual(path);
  });
});

describe("a heading by itself", () => {
  it.each([
    ["Hạng sao", { field: "recognition.stars" }],
    ["Sao hiện tại", { field: "stars" }],
    ["Current stars", { field: "stars" }],
    ["Ngày công nhận", { field: "recognition.date" }],
    ["Ngày công nhận lần 1", { field: "recognition.date", ordinal: "first" }],
    ["Ngày công nhận lần 2", { field: "recognition.date", ordinal: "second" }],
    ["Số QĐ", { field: "recognition.decisionNumber" }],
    ["first recognition date", { field: "recognition.date", ordinal: "first" }],
    ["Chủ thể", { field: "producerName" }],
    ["Xyz", undefined],
  ])("%j: %j", (heading, meaning) => {
    expect(meaningOfHeading(heading)).toEqual(meaning);
  });
});
