import { describe, expect, it } from "vitest";
import { meaningOf, withoutOrdinal, withoutYear } from "../../../src/exchange/register/heading-meaning.js";

describe("what a heading means by its words", () => {
  it.each([
    ["Tên sản phẩm OCOP được công nhận", "productName"],
    ["Tên gọi sản phẩm", "productName"],
    ["TÊN SẢN PHẨM/DỊCH VỤ", "productName"],
    ["Tên hàng hóa", "productName"],
    ["Sản phẩm tham gia đánh giá", "productName"],
    ["Tên chủ thể sản xuất, kinh doanh", "producerName"],
    ["Tên cơ sở/doanh nghiệp/HTX", "producerName"],
    ["Nhà sản xuất", "producerName"],
    ["Đơn vị sản xuất", "producerName"],
    ["Tên HTX, THT, DN", "producerName"],
    ["Hộ kinh doanh", "producerName"],
    ["Tổng điểm", "points"],
    ["Điểm trung bình", "points"],
    ["Số điểm đánh giá", "points"],
    ["Kết quả điểm chấm", "points"],
    ["Hạng sao", "recognition.stars"],
    ["Kết quả xếp hạng", "recognition.stars"],
    ["Số sao được công nhận", "recognition.stars"],
    ["Phân hạng sản phẩm", "recognition.stars"],
    ["Ngày hết hạn giấy chứng nhận", "expires"],
    ["Thời hạn hiệu lực đến", "expires"],
    ["Ngày cấp giấy chứng nhận", "recognition.date"],
    ["Ngày ký quyết định", "recognition.date"],
    ["Thời gian công nhận", "recognition.date"],
    ["Số quyết định công nhận", "recognition.decisionNumber"],
    ["Số, ngày, tháng, năm quyết định", undefined],
    ["Quyết định phê duyệt", "recognition.decisionNumber"],
    ["Căn cứ quyết định số", "recognition.decisionNumber"],
    ["Số/ngày QĐ", "recognition.decisionNumber"],
    ["Cơ quan ban hành quyết định", "recognition.authority"],
    ["Đơn vị công nhận", "recognition.authority"],
    ["Cấp công nhận", "recognition.authority"],
    ["Năm công nhận", "recognition.year"],
    ["Năm đánh giá, phân hạng", "recognition.year"],
    ["Nhóm ngành sản phẩm", "productGroup"],
    ["Ngành hàng", "productGroup"],
    ["Loại hình tổ chức", "producerType"],
    ["Hình thức pháp lý", "producerType"],
    ["Mã số thuế chủ thể", "taxCode"],
    ["Số giấy chứng nhận đăng ký kinh doanh", "registrationNumber"],
    ["Xã/Phường/Thị trấn", "commune"],
    ["Xã, phường (mới)", "commune"],
    ["Tên xã sau sáp nhập", "commune"],
    ["Huyện, thị xã, TP (cũ)", "district"],
    ["Huyện trước sáp nhập", "district"],
    ["Tỉnh/Thành phố", "province"],
    ["Địa chỉ trụ sở chính", "address"],
    ["SĐT liên hệ", "phones"],
    ["Họ và tên người đại diện", "representative"],
    ["Giám đốc HTX", "representative"],
    ["Chủ cơ sở", "representative"],
  ])("%j: %s", (heading, field) => {
    expect(meaningOf(heading)?.field).toBe(field);
    expect(meaningOf(heading.toUpperCase())?.field).toBe(field);
    const plain = heading.normalize("NFD").replace(/\p{M}/gu, "").replaceAll("đ", "d").replaceAll("Đ", "D");
    expect(meaningOf(plain)?.field).toBe(field);
  });

  it.each([
    ...["", " ", "Ngày", "Năm", "Đơn vị", "Cơ quan", "Cấp", "Đơn vị tính", "ĐVT", "Số lượng sản phẩm", "Giá sản phẩm"],
    ...["Giá bán", "Mô tả sản phẩm", "Hình ảnh sản phẩm", "Doanh thu", "Số lao động", "Điểm bán hàng", "Địa điểm"],
    ...[
      "Ngày sinh",
      "Ngày cấp CCCD",
      "Sản lượng",
      "Đánh giá của khách hàng",
      "Tiêu chuẩn",
      "Diện tích",
      "Ghi chú khác",
    ],
    ...["Huyện Đại Từ", "Xã Tân Cương", "Chè", "Tên sản phẩm Chè Tân Cương", `Tên sản phẩm ${"ocop ".repeat(30)}`],
  ])("%j: nothing", (heading) => {
    expect(meaningOf(heading)).toBeUndefined();
  });

  it.each([
    ["Ngày công nhận (lần 2)", { field: "recognition.date", ordinal: "second" }],
    ["Số quyết định lần đầu", { field: "recognition.decisionNumber", ordinal: "first" }],
    ["Hạng sao lần thứ nhất", { field: "recognition.stars", ordinal: "first" }],
    ["Hạng sao năm 2024", { field: "recognition.stars", year: 2024 }],
    ["Hạng sao 2021", { field: "recognition.stars", year: 2021 }],
    ["Tên sản phẩm OCOP được công nhận năm 2024", { field: "productName", year: 2024 }],
    ["Xếp hạng (năm 2024)", { field: "recognition.stars" }],
    ["Tên sản phẩm (ghi rõ quy cách)", { field: "productName" }],
    ["Xã (cũ)", undefined],
    ["Huyện (cũ)", { field: "district" }],
  ])("%j: %j", (heading, meaning) => {
    expect(meaningOf(heading)).toEqual(meaning);
  });
});

describe("words of a heading", () => {
  it.each([
    ["hang sao nam 2024", "hang sao", 2024],
    ["2021 hang sao", "hang sao", 2021],
    ["nam 2021 nam 2024", "nam 2024", 2021],
    ["nam", "nam", undefined],
    ["hang 2009", "hang 2009", undefined],
    ["hang 2030", "hang 2030", undefined],
  ])("%j without its year is %j, %s", (words, rest, year) => {
    expect(withoutYear(words.split(" "))).toEqual({ words: rest.split(" "), ...(year !== undefined && { year }) });
  });

  it("takes no longer number for a year, and a year from among other words", () => {
    expect(withoutYear(["ten", "20245"])).toEqual({ words: ["ten", "20245"] });
    expect(withoutYear(["ten", "nam", "2024", "ocop"])).toEqual({ words: ["ten", "ocop"], year: 2024 });
    expect(withoutYear(["ten", "2024", "ocop"])).toEqual({ words: ["ten", "ocop"], year: 2024 });
  });

  it.each([
    ["ngay cong nhan lan 2", "ngay cong nhan", "second"],
    ["lan thu hai so qd", "so qd", "second"],
    ["ngay cong nhan lai", "ngay", "second"],
    ["nang hang ngay", "ngay", "second"],
    ["lan dau tien ngay", "ngay", "first"],
    ["dot 1", "", "first"],
    ["ngay cong nhan", "ngay cong nhan", undefined],
    ["lan 4", "lan 4", undefined],
  ])("%j without its ordinal is %j, %s", (words, rest, ordinal) => {
    const result = withoutOrdinal(words.split(" "));
    expect([result.words.join(" "), result.ordinal]).toEqual([rest, ordinal]);
  });
});
