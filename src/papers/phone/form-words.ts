import type { Label } from "../../language/label.js";

/** What every phone form says beside the words of its set. */
export const formWords = {
  about: {
    vi: "Mẫu trên điện thoại của gói ocop, không phải mẫu của pháp luật. Kết quả là tạm tính: phần mềm tính lại khi nhận phiếu.",
    en: "A phone form of the ocop package, not one the law prints. The result is preliminary: it is computed again when the sheet comes in.",
  },
  general: { vi: "Thông tin chung", en: "General" },
  product: { vi: "Tên sản phẩm", en: "Product" },
  producer: { vi: "Chủ thể OCOP", en: "Producer" },
  address: { vi: "Địa chỉ", en: "Address" },
  member: { vi: "Người đánh giá", en: "Assessor" },
  position: { vi: "Chức vụ, đơn vị công tác", en: "Position and office" },
  day: { vi: "Ngày đánh giá", en: "Day of the evaluation" },
  place: { vi: "Vị trí nơi đánh giá", en: "Place of the evaluation" },
  placeHint: { vi: "Không bắt buộc", en: "Optional" },
  photo: { vi: "Ảnh minh chứng", en: "Photo of the evidence" },
  photoHint: { vi: "Không bắt buộc", en: "Optional" },
  tick: {
    vi: "Được chọn nhiều mức, điểm cộng lại",
    en: "Several levels may be ticked, their points add up",
  },
  tickRefusal: {
    vi: "Đã chọn “Không thuộc mức nào” thì không chọn mức khác",
    en: "“None of the levels” goes with no other level",
  },
  chooseCase: { vi: "Chọn một trường hợp", en: "Choose one case" },
  stopIfZero: { vi: "0 điểm thì dừng đánh giá", en: "0 points stop the evaluation" },
  onlyIf: (code: string): Label => ({
    vi: `Chỉ áp dụng khi tiêu chí ${code} có điểm`,
    en: `Applies only when criterion ${code} has points`,
  }),
  conclusion: { vi: "Kết luận của người đánh giá", en: "The assessor's conclusion" },
  rejections: { vi: "Căn cứ loại hồ sơ, dừng đánh giá (nếu có)", en: "Grounds that end the evaluation, if any" },
  rejectionsHint: { vi: "Không có thì để trống", en: "Leave empty where there are none" },
  remark: { vi: "Nhận xét", en: "Remark" },
  signature: { vi: "Chữ ký", en: "Signature" },
  result: { vi: "Kết quả tạm tính", en: "Preliminary result" },
  total: (total: string, most: number, parts: string): Label => ({
    vi: `Tổng điểm: ${total}/${most} (${parts})`,
    en: `Total: ${total}/${most} points (${parts})`,
  }),
  missing: (count: string): Label => ({
    vi: `Còn ${count} tiêu chí chưa đánh giá: chưa phân hạng được`,
    en: `Criteria not answered yet: ${count}. There are no stars before they are`,
  }),
  band: (stars: string): Label => ({
    vi: `Hạng theo tổng điểm: ${stars} sao`,
    en: `Stars by points alone: ${stars}`,
  }),
  missed: (stars: number, marks: string): Label => ({
    vi: `Chưa đạt yêu cầu tối thiểu của ${stars} sao (tiêu chí ≥ điểm): ${marks}`,
    en: `Floors of ${stars} stars that are missed (criterion ≥ points): ${marks}`,
  }),
  stars: (stars: string): Label => ({
    vi: `Hạng sao tạm tính: ${stars} sao`,
    en: `Preliminary stars: ${stars}`,
  }),
  demoted: {
    vi: "Quyết định không quy định rõ cách xử lý khi chưa đạt yêu cầu tối thiểu (dấu ★ trên phiếu); ở đây hiểu là giảm hạng",
    en: "The decision does not say what follows when floors (marked ★ on the form) are missed; here the stars are read to go down",
  },
  rejected: {
    vi: "Có căn cứ loại hồ sơ hoặc dừng đánh giá: không phân hạng",
    en: "There are grounds that end the evaluation: no stars",
  },
  stopped: (criteria: string): Label => ({
    vi: `Dừng đánh giá vì có tiêu chí 0 điểm: ${criteria}`,
    en: `The evaluation stops, since these criteria have 0 points: ${criteria}`,
  }),
} as const satisfies Record<string, Label | ((...given: never[]) => Label)>;
