import type { UnheldMinimums } from "../rules.js";
import { amendedOn, lastDay } from "./days.js";

/**
 * The minimums that 781/QĐ-TTg added to 1048/QĐ-TTg as section 6 of annex II: known in part, read in an excerpt that
 * breaks off.
 *
 * They were law from the day 781 was signed until the day before 148/QĐ-TTg replaced both. The excerpt numbers the groups
 * without naming them. Article 1 and annex I of 1048 put the fourth and the fifth in different order, so the numbers are
 * kept and no sector is read into them. That 4 stars ask for what 3 stars ask for is printed.
 */
export const minimums781: UnheldMinimums = {
  instrument: "781/QĐ-TTg",
  from: amendedOn,
  until: lastDay,
  exceptSectors: ["tourism"],
  except: { vi: "dịch vụ du lịch", en: "tourism services" },
  known: [
    {
      stars: 2,
      part: "C",
      groups: [4, 5],
      label: { vi: "Có bản mô tả tiêu chuẩn chất lượng", en: "A description of the quality standard" },
    },
    {
      stars: 3,
      part: "C",
      label: {
        vi: "Có công bố tiêu chuẩn sản phẩm theo quy định",
        en: "The product standard is declared as required",
      },
    },
    {
      stars: 3,
      part: "C",
      groups: [1, 2, 3, 4],
      label: {
        vi: "Có kế hoạch kiểm soát nội bộ gắn với truy xuất nguồn gốc",
        en: "An internal control plan tied to traceability",
      },
    },
    {
      stars: 3,
      part: "C",
      groups: [5],
      label: { vi: "Có giá trị mỹ thuật, kỹ thuật", en: "Artistic and technical value" },
    },
    {
      stars: 4,
      part: "C",
      label: { vi: "Đạt các yêu cầu của hạng 3 sao", en: "The requirements of 3 stars are met" },
    },
    {
      stars: 4,
      part: "C",
      groups: [1, 2, 3, 4],
      label: { vi: "Chất lượng đặc sắc…", en: "Distinctive quality…" },
      cut: true,
    },
  ],
  unread: {
    vi: "Yêu cầu của phần A và phần B; phần còn lại của hạng 4 sao; hạng 5 sao",
    en: "The requirements of parts A and B; the rest of 4 stars; 5 stars",
  },
  source: "781/QĐ-TTg, section 6 of annex II, after yenbai.gov.vn ItemID=981, an excerpt",
};
