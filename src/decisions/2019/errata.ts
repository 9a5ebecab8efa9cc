import type { Erratum } from "../decision.js";

const every = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, index) => from + index);

/** Where the print of 1048/QĐ-TTg is doubtful. */
export const errata: readonly Erratum[] = [
  {
    sets: [4],
    where: "9.1",
    printed: "maximum 3",
    taken: "maximum 2",
    reason: {
      vi: "Điểm tối đa in khác mức cao nhất; người chấm chỉ chọn được các mức in",
      en: "The printed maximum differs from the best level; assessors can only tick the levels",
    },
  },
  {
    sets: [7],
    where: "3.1",
    printed: "3-point level missing",
    taken: "level restored",
    reason: {
      vi: "Cơ sở dữ liệu của một cổng cùng thời có mức này",
      en: "A portal's database of the same time has it",
    },
  },
  {
    sets: [13],
    where: "6.3",
    printed: "maximum 2",
    taken: "maximum 3",
    reason: {
      vi: "Điểm tối đa in khác mức cao nhất; người chấm chỉ chọn được các mức in",
      en: "The printed maximum differs from the best level; assessors can only tick the levels",
    },
  },
  {
    sets: [17],
    where: "6.1",
    printed: "maximum 5",
    taken: "maximum 3",
    reason: {
      vi: "Điểm tối đa in khác mức cao nhất; người chấm chỉ chọn được các mức in",
      en: "The printed maximum differs from the best level; assessors can only tick the levels",
    },
  },
  {
    sets: [19],
    where: "10",
    printed: "maximum 5",
    taken: "maximum 3",
    reason: {
      vi: "Điểm tối đa in khác mức cao nhất; người chấm chỉ chọn được các mức in",
      en: "The printed maximum differs from the best level; assessors can only tick the levels",
    },
  },
  {
    sets: [19],
    where: "group 10",
    printed: "5",
    taken: "3",
    reason: {
      vi: "Điểm tối đa của nhóm khác tổng các tiêu chí",
      en: "The group's printed maximum differs from the sum of its criteria",
    },
  },
  {
    sets: [19],
    where: "part C",
    printed: "40",
    taken: "38",
    reason: { vi: "Các mức in cộng lại như vậy", en: "The printed levels add up to this" },
  },
  {
    sets: [25],
    where: "6.5",
    printed: "maximum 3",
    taken: "maximum 5",
    reason: {
      vi: "Điểm tối đa in khác mức cao nhất; người chấm chỉ chọn được các mức in",
      en: "The printed maximum differs from the best level; assessors can only tick the levels",
    },
  },
  {
    sets: [26],
    where: "part A",
    printed: "35",
    taken: "34",
    reason: { vi: "Các mức in cộng lại như vậy", en: "The printed levels add up to this" },
  },
  {
    sets: [1],
    where: "3.2",
    printed: "Sự tham gia của cộng đồng trong quản lý, điều hành",
    taken: "Cộng đồng tham gia quản lý, điều hành",
    reason: {
      vi: "Trường hợp 1 không in mức cho tổ hợp tác có từ 50% thành viên là người trong tỉnh; giữ như phiếu in",
      en: "Case 1 prints no level for a cooperative group with 50% or more of its members from the province; the levels are worded as printed",
    },
  },
  {
    sets: [2, 3, 20, 21, 22, 23, 24, 25, 26],
    where: "3.2",
    printed: "Sự tham gia của cộng đồng trong quản lý, điều hành",
    taken: "Cộng đồng tham gia quản lý, điều hành",
    reason: {
      vi: "Trường hợp 1 không in mức cho tổ hợp tác có từ 50% thành viên là người trong tỉnh; giữ như phiếu in",
      en: "Case 1 prints no level for a cooperative group with 50% or more of its members from the province; the levels are worded as printed",
    },
  },
  {
    sets: [3],
    where: "8",
    printed: "CÔNG BỐ CHẤT LƯỢNG SẢN PHẨM",
    taken: "Tính độc đáo",
    reason: {
      vi: "Tên in “CÔNG BỐ CHẤT LƯỢNG SẢN PHẨM”; ghi chú và các mức là của “TÍNH ĐỘC ĐÁO” ở các bộ khác nên hiểu là tính độc đáo",
      en: "The heading prints “CÔNG BỐ CHẤT LƯỢNG SẢN PHẨM” (quality declaration); note and levels are those of “TÍNH ĐỘC ĐÁO” elsewhere, so we take uniqueness",
    },
  },
  {
    sets: every(4, 19),
    where: "3.2",
    printed: "Sự tham gia của cộng đồng trong quản lý, điều hành",
    taken: "Cộng đồng tham gia quản lý, điều hành",
    reason: {
      vi: "Không in mức nào cho tổ hợp tác có từ 50% thành viên trở lên là người trong tỉnh; ghi như in",
      en: "No level is printed for a cooperative group with 50% or more of its members from the province; worded as printed",
    },
  },
  {
    sets: [6, 9],
    where: "6.1",
    printed: "Tạp chất lạ",
    taken: "Tạp chất lạ",
    reason: {
      vi: "Mức 1 in “không nhận được”; hiểu là “không chấp nhận được” (thiếu chữ “chấp”); ở nhiều bộ khác mức 0 điểm in “chấp nhận được”",
      en: "Level 1 prints “không nhận được”; we take “không chấp nhận được” (not acceptable), a word dropped; other sets print “chấp nhận được” at 0 points",
    },
  },
  {
    sets: [6],
    where: "6.2",
    printed: "Ngoại hình",
    taken: "Ngoại hình",
    reason: {
      vi: "Mức 3 và mức 4 đều in 3 điểm; giữ như in, mức 3 có lẽ là 2 điểm",
      en: "Levels 3 and 4 both print 3 points; kept as printed, level 3 was probably meant to have 2",
    },
  },
  {
    sets: [7],
    where: "3.1",
    printed: "Loại hình tổ chức sản xuất - kinh doanh",
    taken: "Loại hình tổ chức sản xuất - kinh doanh",
    reason: {
      vi: "Mức 3 in vốn góp của cộng đồng mà không có “địa phương ≥ 51%” như các bộ khác nên trùng một phần mức 2; ghi như in",
      en: "Level 3 prints a community share without “địa phương ≥ 51%”, which other sets have, so it overlaps level 2; worded as printed",
    },
  },
  {
    sets: [16],
    where: "6.1",
    printed: "Tạp chất lạ",
    taken: "Tạp chất lạ",
    reason: {
      vi: "Mức 1 in “không nhận được”; hiểu là “không chấp nhận được” (thiếu chữ “chấp”); ở nhiều bộ khác mức 0 điểm in “chấp nhận được”",
      en: "Level 1 prints “không nhận được”; we take “không chấp nhận được” (not acceptable), a word dropped; other sets print “chấp nhận được” at 0 points",
    },
  },
  {
    sets: [19],
    where: "6",
    printed: "Chất lượng nguyên liệu",
    taken: "Chất lượng nguyên liệu",
    reason: {
      vi: "Đúng 75% không thuộc mức nào (dưới 75%, rồi trên 75%); ghi như in",
      en: "Exactly 75% fits no printed level (under 75%, then over 75%); worded as printed",
    },
  },
  {
    sets: [23, 24],
    where: "6.6",
    printed: "Tính thực tiễn",
    taken: "Tính thực tiễn",
    reason: {
      vi: "Mức 2 in “cần sử dụng thông tin”; hiểu là người dùng cần có thông tin mới sử dụng được",
      en: "Level 2 prints “cần sử dụng thông tin” (needs use of information); we take that users need information to use it",
    },
  },
  {
    sets: [25],
    where: "6.6",
    printed: "Tính thực tiễn",
    taken: "Tính thực tiễn",
    reason: {
      vi: "Mức 2 in “cần sử dụng thông tin”; hiểu là người dùng cần có thông tin mới sử dụng được",
      en: "Level 2 prints “cần sử dụng thông tin” (needs use of information); we take that users need information to use it",
    },
  },
  {
    sets: [25],
    where: "6.7",
    printed: "Độ tin cậy (Khả năng thực hiện đúng tính năng, tác dụng)",
    taken: "Độ tin cậy",
    reason: {
      vi: "Mức 3 và mức 4 in hai từ gần nghĩa (“tin cậy cao”, “rất tin cậy”); chỉ phân biệt theo thứ tự mức",
      en: "Levels 3 and 4 print near-synonyms (“tin cậy cao”, “rất tin cậy”); only their order tells them apart",
    },
  },
  {
    sets: [26],
    where: "1.1",
    printed: "Bảo vệ, bảo tồn các di sản văn hóa/thiên nhiên liên quan đến sản phẩm dịch vụ du lịch",
    taken: "Bảo vệ, bảo tồn di sản, đa dạng sinh học",
    reason: {
      vi: "Mức 4 nối di sản, hệ sinh thái, đa dạng sinh học bằng dấu gạch chéo và không có chữ “núi” như mức 1 đến 3; hiểu như in",
      en: "Level 4 joins heritage, ecosystems and biodiversity by slashes and omits “núi” (mountain), unlike levels 1 to 3; taken as printed",
    },
  },
  {
    sets: [26],
    where: "3.2 (781)",
    printed: "Sự tham gia của cộng đồng trong quản lý, điều hành",
    taken: "Cộng đồng tham gia quản lý, điều hành",
    reason: {
      vi: "Nguồn in hai trường hợp không có tên (đặt tên theo nội dung các mức); không có mức cho tổ hợp tác có từ 50% thành viên trở lên là người trong tỉnh; giám đốc ngoài tỉnh đã làm việc 6 tháng trong tỉnh khớp cả hai mức (lấy mức cao)",
      en: "The source prints two cases without names (named after their levels), no level for a cooperative group with 50% or more of members from the province, and two levels fitting a director from elsewhere with 6 months' work there (take the higher)",
    },
  },
  {
    sets: [26],
    where: "9 (781)",
    printed: "Chất lượng về điều kiện kinh doanh dịch vụ",
    taken: "Điều kiện kinh doanh dịch vụ",
    reason: {
      vi: "Nguồn in hai trường hợp không có tên; hiểu trường hợp đầu là cộng đồng dịch vụ du lịch, trường hợp sau là điểm dịch vụ du lịch, theo tên trong Quyết định năm 2023",
      en: "The source prints two cases without names; we take the first as the tourism service community and the second as the tourism service site, as the 2023 decision names them",
    },
  },
  {
    sets: [26],
    where: "10 (781)",
    printed: "Chất lượng an toàn và an ninh trật tự",
    taken: "An toàn và an ninh trật tự",
    reason: {
      vi: "Nguồn in hai trường hợp không có tên; hiểu trường hợp đầu là cộng đồng dịch vụ du lịch, trường hợp sau là điểm dịch vụ du lịch, theo tên trong Quyết định năm 2023",
      en: "The source prints two cases without names; we take the first as the tourism service community and the second as the tourism service site, as the 2023 decision names them",
    },
  },
  {
    sets: [26],
    where: "16 (781)",
    printed: "Tiện nghi",
    taken: "Tiện nghi",
    reason: {
      vi: "Nguồn in hai trường hợp không có tên; hiểu trường hợp đầu là cộng đồng dịch vụ du lịch, trường hợp sau là điểm dịch vụ du lịch, theo tên trong Quyết định năm 2023",
      en: "The source prints two cases without names; we take the first as the tourism service community and the second as the tourism service site, as the 2023 decision names them",
    },
  },
  {
    sets: [],
    where: "art. 1.2",
    printed: "70 to 89, 50 to 69, 30 to 49",
    taken: "70 to under 90, 50 to under 70, 30 to under 50",
    reason: {
      vi: "Bản in không nói gì về điểm trung bình giữa hai hạng, như 89,5; phần mềm cùng thời phân hạng 4 sao",
      en: "The print is silent on averages between the bands, such as 89.5; software of the time ranked it 4 stars",
    },
  },
  {
    sets: [7],
    where: "6.1",
    printed: "0 points: no further evaluation (a note)",
    taken: "0 points stop the evaluation",
    reason: {
      vi: "Ghi chú có ở bộ 7 và (cho cả nhóm 6) ở bộ 17; các bộ khác không in",
      en: "The note stands in set 7 and, for all of group 6, in set 17; other sets do not print it",
    },
  },
  {
    sets: [23, 24],
    where: "annex I",
    printed: "sector: handicrafts and decoration",
    taken: "as in annex I",
    reason: {
      vi: "Điều 1 gọi ngành này là lưu niệm - nội thất - trang trí",
      en: "Article 1 calls this sector souvenirs, furniture and decoration",
    },
  },
];
