import type { Label } from "../../language/label.js";

/** Who inspects recognised products, and which. */
export interface InspectionAuthority {
  readonly tier: "province" | "ministry";
  /** The agency in charge; departments and bodies concerned take part. */
  readonly by: Label;
  readonly products: Label;
  readonly article: string;
}

/**
 * What 26/2026/QĐ-TTg says of inspections: on which principles they are made, of what, and by whom. It fixes no dates and no intervals.
 *
 * @see 26/2026/QĐ-TTg, art. 9.2 to 9.4
 */
export const inspections2026: {
  readonly principles: readonly (Label & { readonly article: string })[];
  readonly contents: readonly (Label & { readonly article: string })[];
  readonly authorities: readonly InspectionAuthority[];
} = {
  principles: [
    {
      vi: "Hậu kiểm, kết hợp kiểm tra định kỳ và kiểm tra đột xuất khi cần thiết",
      en: "After recognition: periodic, and without notice where that is needed",
      article: "9.2a",
    },
    {
      vi: "Khách quan, minh bạch, đúng thẩm quyền, không cản trở hoạt động của chủ thể",
      en: "Impartial, open, within one's authority, without hindering the producer's business",
      article: "9.2b",
    },
  ],
  contents: [
    {
      vi: "Việc duy trì các tiêu chí theo hồ sơ đã được đánh giá, phân hạng",
      en: "Whether the criteria are kept as in the dossier that was evaluated",
      article: "9.3a",
    },
    {
      vi: "Sử dụng nhãn hiệu OCOP, sử dụng thông tin và quảng bá sản phẩm OCOP",
      en: "Use of the OCOP mark, of information and of promotion",
      article: "9.3b",
    },
  ],
  authorities: [
    {
      tier: "province",
      by: { vi: "Cơ quan tham mưu quản lý OCOP cấp tỉnh", en: "The province's OCOP agency" },
      products: { vi: "Sản phẩm OCOP trên địa bàn", en: "OCOP products of the province" },
      article: "9.4a",
    },
    {
      tier: "ministry",
      by: { vi: "Cơ quan tham mưu quản lý OCOP của Bộ", en: "The Ministry's OCOP agency" },
      products: {
        vi: "Sản phẩm OCOP 5 sao, hoặc sản phẩm 3 sao, 4 sao khi cần thiết",
        en: "Products of 5 stars, and of 3 or 4 stars where that is needed",
      },
      article: "9.4b",
    },
  ],
};

/** A step of taking a certificate back. */
export interface RevocationStep {
  readonly code: "verify-and-submit" | "decide" | "send-decision";
  readonly label: Label;
  readonly article: string;
}

/**
 * How a certificate is taken back, in printed order; who decides, {@link revocationAuthority} says.
 *
 * @see 26/2026/QĐ-TTg, art. 8.3
 */
export const revocationSteps2026: readonly RevocationStep[] = [
  {
    code: "verify-and-submit",
    label: {
      vi: "Cơ quan tham mưu quản lý OCOP kiểm tra, xác minh, báo cáo và trình cấp có thẩm quyền",
      en: "The OCOP agency checks, verifies, reports and submits to the authority",
    },
    article: "8.3a",
  },
  {
    code: "decide",
    label: {
      vi: "Chủ tịch UBND cấp tỉnh hoặc Bộ trưởng xem xét, quyết định thu hồi theo thẩm quyền",
      en: "The provincial chair or the Minister decides, each within their authority",
    },
    article: "8.3b",
  },
  {
    code: "send-decision",
    label: {
      vi: "Gửi quyết định thu hồi cho chủ thể OCOP và các cơ quan liên quan",
      en: "The decision is sent to the producer and the bodies concerned",
    },
    article: "8.3c",
  },
];
