import type { Participation } from "../participation.js";

/**
 * Who may take part under 26/2026/QĐ-TTg (art. 2.3).
 *
 * "Có đăng ký kinh doanh" is said of family households; art. 1.2 puts production households before the same words, and
 * criterion 3.1 asks cooperative groups for the paper: both are read to need it. Farms stand apart from it in both places. A
 * large enterprise is not named.
 */
export const participation = {
  decision: "2026",
  source: "26/2026/QĐ-TTg, art. 2.3",
  types: ["cooperative", "cooperative-group", "enterprise", "farm", "production-household", "registered-household"],
  onlyIn: {
    association: ["tourism"],
    "operating-centre": ["tourism"],
    "equivalent-organisation": ["tourism"],
  },
  sizes: ["micro", "small", "medium"],
  registered: {
    "registered-household": { source: "26/2026/QĐ-TTg, art. 2.3" },
    "production-household": { source: "26/2026/QĐ-TTg, art. 1.2", isReading: true },
    "cooperative-group": { source: "26/2026/QĐ-TTg, criterion 3.1", isReading: true },
  },
} as const satisfies Participation;
