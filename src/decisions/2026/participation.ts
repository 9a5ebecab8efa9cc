import type { Participation } from "../participation.js";

/**
 * Who may take part under 26/2026/QĐ-TTg (art. 2.3).
 *
 * "Có đăng ký kinh doanh" is read of family households, the words it stands beside; a large enterprise is not named.
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
  registered: ["registered-household"],
} as const satisfies Participation;
