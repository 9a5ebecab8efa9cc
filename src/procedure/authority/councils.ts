import type { Label } from "../../language/label.js";
import { act2026 } from "../timeline/instruments.js";

/** Who sits on a council of evaluation and ranking, as the decision lists them. */
export interface Council {
  readonly tier: "province" | "ministry";
  /** Who sets it up, with its advisory team, and issues its regulation. */
  readonly setUpBy: "province-chair" | "minister";
  readonly chair: Label;
  /** To whom the chair may be delegated where that is needed; the one who delegates answers for the result. */
  readonly chairMayBeDelegatedTo: Label;
  /** Whom the members represent, in printed order. */
  readonly members: readonly { readonly represents: Label; readonly ifAny: boolean }[];
  /** Who may be invited besides. */
  readonly mayBeInvited: readonly Label[];
  readonly article: string;
}

// @__NO_SIDE_EFFECTS__
function represents(vi: string, en: string, ifAny = false): Council["members"][number] {
  return { represents: { vi, en }, ifAny };
}

/**
 * The councils of 26/2026/QĐ-TTg, as far as the decision goes: it fixes no number of members, no quorum and no votes.
 *
 * @see 26/2026/QĐ-TTg, art. 7.3b and 7.4b
 */
export const councils2026: readonly Council[] = [
  {
    tier: "province",
    setUpBy: "province-chair",
    chair: { vi: "Lãnh đạo UBND cấp tỉnh", en: "A leader of the provincial People's Committee" },
    chairMayBeDelegatedTo: {
      vi: "Thủ trưởng cơ quan chuyên môn cấp tỉnh",
      en: "The head of a specialised agency of the province",
    },
    members: [
      represents("Sở Nông nghiệp và Môi trường", "Department of Agriculture and Environment"),
      represents("Sở Công Thương", "Department of Industry and Trade"),
      represents("Sở Y tế", "Department of Health"),
      represents("Sở Khoa học và Công nghệ", "Department of Science and Technology"),
      represents("Sở Văn hóa, Thể thao và Du lịch", "Department of Culture, Sports and Tourism"),
      represents("Sở An toàn thực phẩm", "Department of Food Safety", true),
      represents("Đơn vị tham mưu quản lý OCOP cấp tỉnh", "The province's OCOP agency"),
      represents(
        "Một số đơn vị quản lý chuyên ngành thuộc Sở Nông nghiệp và Môi trường",
        "Some specialised units of the Department of Agriculture and Environment",
      ),
    ],
    mayBeInvited: [
      { vi: "Chuyên gia tư vấn về OCOP", en: "OCOP consultants" },
      { vi: "Đại diện các hiệp hội, hội và cơ quan, tổ chức khác", en: "Associations and other bodies" },
    ],
    article: `${act2026.instrument}, art. 7.3b`,
  },
  {
    tier: "ministry",
    setUpBy: "minister",
    chair: {
      vi: "Lãnh đạo Bộ Nông nghiệp và Môi trường",
      en: "A leader of the Ministry of Agriculture and Environment",
    },
    chairMayBeDelegatedTo: {
      vi: "Thủ trưởng cơ quan chuyên môn thuộc Bộ",
      en: "The head of a specialised agency of the Ministry",
    },
    members: [
      represents("Bộ Công Thương", "Ministry of Industry and Trade"),
      represents("Bộ Y tế", "Ministry of Health"),
      represents("Bộ Khoa học và Công nghệ", "Ministry of Science and Technology"),
      represents("Bộ Văn hóa, Thể thao và Du lịch", "Ministry of Culture, Sports and Tourism"),
      represents(
        "Cơ quan tham mưu quản lý OCOP của Bộ Nông nghiệp và Môi trường",
        "The OCOP agency of the Ministry of Agriculture and Environment",
      ),
      represents(
        "Một số cơ quan quản lý chuyên ngành thuộc Bộ Nông nghiệp và Môi trường",
        "Some specialised agencies of the Ministry of Agriculture and Environment",
      ),
    ],
    mayBeInvited: [
      { vi: "Chuyên gia tư vấn về OCOP", en: "OCOP consultants" },
      {
        vi: "Chuyên gia thuộc tổ chức, đơn vị kiểm định chất lượng",
        en: "Experts of bodies that test quality",
      },
      { vi: "Đại diện các hiệp hội, hội, cơ quan, tổ chức khác", en: "Associations and other bodies" },
    ],
    article: `${act2026.instrument}, art. 7.4b`,
  },
];
