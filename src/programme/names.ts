import type { Label } from "../language/label.js";
import type { Standing, SummaryDimension } from "./summary/dimension.js";

/** How recognitions stand, in a few words. */
export const standingNames: Readonly<Record<Standing, Label>> = {
  valid: { vi: "Còn thời hạn", en: "Valid" },
  "running-out": { vi: "Sắp hết hạn, còn nộp được hồ sơ", en: "Running out, window for filing open" },
  "window-passed": { vi: "Sắp hết hạn, đã quá hạn nộp hồ sơ", en: "Running out, window for filing passed" },
  extended: { vi: "Kéo dài theo khoản 3 Điều 12", en: "Extended by art. 12.3" },
  "extension-open": { vi: "Hết thời hạn, chưa rõ có được kéo dài", en: "Ended, extension open" },
  lapsed: { vi: "Hết thời hạn", en: "Lapsed" },
  revoked: { vi: "Đã thu hồi", en: "Revoked" },
  "not-yet-awarded": { vi: "Chưa được công nhận đến ngày này", en: "Recognised later" },
  "no-recognition": { vi: "Không có quyết định công nhận đầy đủ", en: "No complete recognition" },
  proposal: { vi: "Mới là đề xuất", en: "A proposal" },
  "own-claim": { vi: "Chủ thể tự công bố", en: "The producer's claim" },
  "term-unknown": { vi: "Không rõ thời hạn", en: "Term not known" },
  faulty: { vi: "Dữ liệu công nhận có lỗi", en: "Faulty record" },
};

/** What a summary can be split by. */
export const summaryDimensionNames: Readonly<Record<SummaryDimension, Label>> = {
  sector: { vi: "Ngành hàng", en: "Sector" },
  group: { vi: "Nhóm sản phẩm", en: "Group" },
  set: { vi: "Phân nhóm sản phẩm", en: "Product set" },
  stars: { vi: "Hạng sao", en: "Stars" },
  province: { vi: "Tỉnh, thành phố", en: "Province" },
  year: { vi: "Năm công nhận", en: "Year of recognition" },
  level: { vi: "Cấp công nhận", en: "Recognised by" },
  "producer-type": { vi: "Loại hình chủ thể", en: "Type of producer" },
  standing: { vi: "Hiệu lực công nhận", en: "Recognition" },
};
