import type { Contradiction } from "./snapshot.js";

/** What published figures contradict each other in. None is resolved here. */
export const contradictions: readonly Contradiction[] = [
  {
    id: "baseline-producers",
    between: ["2018-11-20", "2018"],
    says: {
      vi: "Số chủ thể ban đầu: 6.270 (báo cáo hội thảo) và 6.010 (báo chí), cùng 3.126 doanh nghiệp, 76,6% và 4.823 sản phẩm; định nghĩa khác nhau",
      en: "Producers of the baseline: 6,270 (workshop report) and 6,010 (press), both with 3,126 enterprises, 76.6% and 4,823 products; the definitions differ",
    },
  },
  {
    id: "end-of-2024",
    between: ["2024-12-31", "2025"],
    says: {
      vi: "Cuối năm 2024: 14.642 sản phẩm, 8.086 chủ thể (ba nguồn, tháng 01/2025); nguồn khác in 15.590 và 8.476 cho tháng 12/2024",
      en: "End of 2024: 14,642 products and 8,086 producers (three reports of January 2025), 15,590 and 8,476 printed for December 2024 elsewhere",
    },
  },
  {
    id: "five-stars",
    between: ["2024-05", "2024-12-31", "2025-01-16", "2025-06"],
    says: {
      vi: "Sản phẩm 5 sao: 42 + 5 = 47 nhưng cuối năm 2024 là 51; 51 + 28 = 79; 79 + 47 = 126. Không phép cộng nào trừ sản phẩm đã hết thời hạn",
      en: "Five stars: 42 + 5 = 47, yet 51 at the end of 2024; 51 + 28 = 79; 79 + 47 = 126. No sum takes out awards that lapsed",
    },
  },
  {
    id: "cooperative-groups",
    between: ["2024-09", "2024-12-31", "2025"],
    says: {
      vi: "Tổ hợp tác, lấy phần còn lại: 5,9% (mùa thu 2024), 0,5% (cuối năm 2024), 14% (nguồn có 15.590 sản phẩm)",
      en: "Cooperative groups by what is left: 5.9% (autumn 2024), 0.5% (end of 2024), 14% (the report of 15,590 products)",
    },
  },
  {
    id: "provinces",
    between: ["2024-05", "2025-12-20"],
    says: {
      vi: "Số liệu toàn quốc sau ngày 01/7/2025 là của 34 tỉnh, thành phố, trước đó là 63",
      en: "National figures after 2025-07-01 are of 34 provinces, earlier ones of 63",
    },
  },
];
