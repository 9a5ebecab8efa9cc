import type { Label } from "../../language/label.js";
import type { BookLanguage } from "./layout.js";

/** A label in the workbook's languages, both in one line. */
export function inLine({ vi, en }: Label, language: BookLanguage): string {
  return language === "both" ? (vi === en ? vi : `${vi} / ${en}`) : { vi, en }[language];
}

/** A label in the workbook's languages, one below the other. */
export function below({ vi, en }: Label, language: BookLanguage): string {
  return language === "both" ? (vi === en ? vi : `${vi}\n${en}`) : { vi, en }[language];
}

/** What stands on every workbook. */
export const words = {
  nation: { vi: "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", en: "SOCIALIST REPUBLIC OF VIET NAM" },
  motto: { vi: "Độc lập - Tự do - Hạnh phúc", en: "Independence - Freedom - Happiness" },
  people: { vi: "ỦY BAN NHÂN DÂN ……………………", en: "PEOPLE'S COMMITTEE OF ……………………" },
  body: { vi: "HỘI ĐỒNG ĐÁNH GIÁ, PHÂN HẠNG\nSẢN PHẨM OCOP", en: "OCOP EVALUATION COUNCIL" },
  memberTitle: { vi: "PHIẾU ĐÁNH GIÁ SẢN PHẨM OCOP", en: "OCOP SCORE SHEET" },
  councilTitle: { vi: "BẢNG TỔNG HỢP ĐIỂM ĐÁNH GIÁ SẢN PHẨM OCOP", en: "OCOP SCORES OF THE COUNCIL" },
  criteriaOf: { vi: "Bộ tiêu chí", en: "Criteria set" },
  decision: { vi: "Quyết định số", en: "Decision" },
  product: { vi: "Tên sản phẩm", en: "Product" },
  producer: { vi: "Chủ thể OCOP", en: "OCOP producer" },
  member: { vi: "Thành viên Hội đồng", en: "Council member" },
  day: { vi: "Ngày chấm điểm", en: "Day of scoring" },
  meeting: { vi: "Ngày họp Hội đồng", en: "Day of the meeting" },
  howTo: {
    vi: "Ở cột “Mức chọn”, chọn một mức trong danh sách hoặc ghi số thứ tự của mức (không ghi điểm). Không đạt mức nào thì chọn 0; ô để trống là chưa chấm.",
    en: "In the column “Answer” choose a level from the list, or write the level's number (not its points). Choose 0 where no level applies; an empty cell is not answered yet.",
  },
  code: { vi: "Mã", en: "Code" },
  criterion: { vi: "Tiêu chí và các mức", en: "Criteria and levels" },
  criterionOnly: { vi: "Tiêu chí", en: "Criterion" },
  points: { vi: "Điểm", en: "Points" },
  most: { vi: "Tối đa", en: "Most" },
  given: { vi: "Điểm chấm", en: "Given" },
  part: { vi: "PHẦN", en: "PART" },
  partOf: { vi: "Phần", en: "Part" },
  onlyIf: { vi: "chỉ áp dụng khi có điểm ở tiêu chí", en: "only applies with points in criterion" },
  stopIfZero: { vi: "0 điểm thì dừng đánh giá", en: "0 points stop the evaluation" },
  oneCase: {
    vi: "chọn một trường hợp, rồi chọn mức của trường hợp đó",
    en: "choose a case, then a level of that case",
  },
  tick: { vi: "được chọn nhiều mức, điểm cộng lại", en: "several levels may be ticked, their points add up" },
  caseOf: { vi: "Trường hợp", en: "Case" },
  results: { vi: "KẾT QUẢ", en: "RESULT" },
  total: { vi: "Tổng điểm", en: "Total" },
  missing: { vi: "Số tiêu chí chưa chấm", en: "Criteria not answered" },
  band: { vi: "Hạng theo tổng điểm", en: "Stars by points alone" },
  floors: { vi: "Yêu cầu tối thiểu của", en: "Minimums (floors) of" },
  met: { vi: "Đạt", en: "Met" },
  notMet: { vi: "Chưa đạt", en: "Missed" },
  incomplete: { vi: "Chưa đủ", en: "Incomplete" },
  stopped: { vi: "Tiêu chí 0 điểm phải dừng đánh giá", en: "Criteria whose 0 points stop the evaluation" },
  none: { vi: "Không", en: "None" },
  stars: { vi: "Kết quả phân hạng", en: "Stars" },
  noStars: { vi: "Dừng đánh giá", en: "Stopped" },
  rejected: { vi: "Không phân hạng", en: "No stars" },
  wrong: { vi: "Có ô không hợp lệ (tô màu cam)", en: "Some cells are not valid (in orange)" },
  untouched: { vi: "Chưa chấm", en: "Not scored yet" },
  soFar: { vi: "Chưa đủ, tạm tính", en: "Incomplete, so far" },
  outOf: { vi: "điểm, còn", en: "points, to answer:" },
  toGo: { vi: "tiêu chí chưa chấm", en: "criteria" },
  pointsAnd: { vi: "điểm:", en: "points:" },
  starsUnit: { vi: "sao", en: "stars" },
  legend: {
    vi: "★★★, ★★★★, ★★★★★ (trên mẫu in bằng dấu *): yêu cầu tối thiểu đối với sản phẩm 3, 4, 5 sao.",
    en: "★★★, ★★★★, ★★★★★ (asterisks in print): the least level for 3, 4, 5 stars.",
  },
  reading: {
    vi: "Cách hiểu: Quyết định không quy định rõ cách xử lý khi chưa đạt yêu cầu tối thiểu; ở đây hiểu là giảm xuống hạng cao nhất mà yêu cầu tối thiểu của hạng đó và các hạng dưới đều đạt, thấp nhất là",
    en: "A reading: the decision does not say what follows when a minimum is missed; here the product comes down to the highest stars whose minimums, and all lower ones, are met, and to no fewer than",
  },
  preliminary: {
    vi: "Kết quả trên phiếu là tạm tính, chưa phải kết quả phân hạng; Hội đồng và người có thẩm quyền quyết định.",
    en: "The result on this sheet is preliminary; the council and the competent authority decide.",
  },
  ours: {
    vi: "Trình bày theo mẫu của gói ocop, không phải mẫu của pháp luật; tiêu chí, mức và điểm theo Quyết định, lời văn rút gọn.",
    en: "The layout is the ocop package's, not the law's; criteria, levels and points are the decision's, in short wording.",
  },
  signMember: { vi: "NGƯỜI CHẤM ĐIỂM", en: "SCORED BY" },
  signSecretary: { vi: "THƯ KÝ", en: "SECRETARY" },
  signChair: { vi: "CHỦ TỊCH HỘI ĐỒNG", en: "CHAIR OF THE COUNCIL" },
  sign: { vi: "(Ký, ghi rõ họ tên)", en: "(signature, full name)" },
  sum: { vi: "Tổng", en: "Sum" },
  mean: { vi: "Trung bình", en: "Average" },
  exact: { vi: "Điểm trung bình chính xác (tổng điểm / số phiếu)", en: "Exact average (sum / number of sheets)" },
  average: { vi: "Điểm trung bình (hai số thập phân, không làm tròn)", en: "Average (two decimals, not rounded)" },
  count: { vi: "Số phiếu đã chấm", en: "Sheets scored" },
  spread: { vi: "Chênh lệch giữa tổng cao nhất và thấp nhất", en: "Highest less lowest total" },
  pairs: { vi: "Số cặp thành viên chênh lệch quá", en: "Pairs of members apart by more than" },
  pairsBlock: { vi: "Hội đồng cần thảo luận và chấm điểm lại", en: "the council discusses and scores again" },
  absent: { vi: "Thành viên chưa chấm (phiếu số)", en: "Members without a score (sheet)" },
  partly: { vi: "Phiếu chưa đủ hoặc có ô không hợp lệ (phiếu số)", en: "Sheets incomplete or not valid (sheet)" },
  zeroBySome: {
    vi: "Tiêu chí có thành viên chấm 0 điểm (0 điểm thì dừng đánh giá)",
    en: "Criteria to which some members gave 0 (0 points stop the evaluation)",
  },
  grounds: {
    vi: "CĂN CỨ LOẠI HỒ SƠ, DỪNG ĐÁNH GIÁ (chọn 1 nếu có)",
    en: "GROUNDS TO REJECT OR STOP (choose 1 where found)",
  },
  membersList: { vi: "THÀNH VIÊN HỘI ĐỒNG", en: "COUNCIL MEMBERS" },
  number: { vi: "Phiếu", en: "Sheet" },
  name: { vi: "Họ và tên", en: "Name" },
  apartFrom: { vi: "Chênh lệch quá mức với phiếu", en: "Too far apart from sheet" },
  signature: { vi: "Chữ ký", en: "Signature" },
  page: { vi: "Trang", en: "Page" },
} as const satisfies Record<string, Label>;
