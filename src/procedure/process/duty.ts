import type { Label } from "../../language/label.js";
import type { DossierKind } from "../timeline/instrument.js";
import { act2026 } from "../timeline/instruments.js";
import type { ProcessActor, ProcessState } from "./process.js";

/** What is to be done while a dossier is in a state, or after it came into it, and does not move it on. */
export interface ProcessDuty {
  readonly code:
    | "put-into-software"
    | "hold-commune-meeting"
    | "survey-on-site"
    | "check-on-site"
    | "publish-result"
    | "notify-result";
  readonly states: readonly ProcessState[];
  readonly appliesTo: readonly DossierKind[];
  readonly actor: ProcessActor;
  readonly label: Label;
  /** When it is done; null where it always is. */
  readonly when: Label | null;
  readonly source: string;
}

const newOrUpgrade: readonly DossierKind[] = ["first", "upgrade"];
const renewal: readonly DossierKind[] = ["re-evaluation"];
const every: readonly DossierKind[] = [...newOrUpgrade, ...renewal];

const at = (articles: string) => `${act2026.instrument}, art. ${articles}`;

const ifNeeded: Label = { vi: "nếu cần", en: "where that is needed" };

/** Art. 7.6c and 7.6e print the same condition for both tiers. */
const ifChangedOrUnclear: Label = {
  vi: "đối với sản phẩm có thay đổi lớn về quy mô sản xuất, hoặc hồ sơ minh chứng không rõ ràng, cần khảo sát thực tế",
  en: "only for products whose scale of production changed much, or whose evidence is unclear and needs a look on site",
};

const survey: Label = { vi: "Khảo sát thực tế tại cơ sở sản xuất, kinh doanh", en: "Survey the place of production" };
const check: Label = { vi: "Kiểm tra thực tế tại cơ sở", en: "Check the place of production" };

/**
 * What 26/2026/QĐ-TTg asks for beside the steps of a dossier's way, in the order of its articles.
 *
 * @see 26/2026/QĐ-TTg, art. 7.1, 7.2a, 7.3c, e and g, 7.4c, e and g, 7.6c, đ and e
 */
export const duties2026: readonly ProcessDuty[] = [
  {
    code: "put-into-software",
    states: ["draft", "returned-by-commune"],
    appliesTo: every,
    actor: "producer",
    label: {
      vi: "Đưa hồ sơ lên phần mềm; hồ sơ trên phần mềm có giá trị pháp lý như hồ sơ giấy",
      en: "Put the dossier into the software, where it has the legal value of paper",
    },
    when: { vi: "nếu sử dụng phần mềm đánh giá, chấm điểm", en: "where scoring software is used" },
    source: at("7.1"),
  },
  {
    code: "hold-commune-meeting",
    states: ["commune-review"],
    appliesTo: every,
    actor: "commune",
    label: {
      vi: "Chủ tịch UBND cấp xã tổ chức họp với các bộ phận liên quan để lấy ý kiến về nội dung đánh giá",
      en: "The commune's chair meets the offices concerned to hear them on the assessment",
    },
    when: { vi: "trường hợp cần thiết", en: "where that is needed" },
    source: at("7.2a"),
  },
  {
    code: "survey-on-site",
    states: ["province-review"],
    appliesTo: newOrUpgrade,
    actor: "province-advisory",
    label: survey,
    when: ifNeeded,
    source: at("7.3c"),
  },
  {
    code: "check-on-site",
    states: ["province-review"],
    appliesTo: renewal,
    actor: "province-agency",
    label: check,
    when: ifChangedOrUnclear,
    source: at("7.6c"),
  },
  {
    code: "publish-result",
    states: ["recognised"],
    appliesTo: every,
    actor: "province-chair",
    label: { vi: "Công bố kết quả", en: "Publish the result" },
    when: null,
    source: at("7.3e"),
  },
  {
    code: "notify-result",
    states: ["recognised", "not-recognised", "approved-for-ministry"],
    appliesTo: every,
    actor: "province-agency",
    label: {
      vi: "Thông báo bằng văn bản kết quả đánh giá, phân hạng cho UBND cấp xã và chủ thể OCOP",
      en: "Notify commune and producer of the result in writing",
    },
    when: null,
    source: at("7.3g"),
  },
  {
    code: "survey-on-site",
    states: ["ministry-review"],
    appliesTo: newOrUpgrade,
    actor: "ministry-advisory",
    label: survey,
    when: ifNeeded,
    source: at("7.4c"),
  },
  {
    code: "check-on-site",
    states: ["ministry-review"],
    appliesTo: renewal,
    actor: "ministry-agency",
    label: check,
    when: ifChangedOrUnclear,
    source: at("7.6e"),
  },
  {
    code: "publish-result",
    states: ["recognised-five"],
    appliesTo: every,
    actor: "minister",
    label: { vi: "Công bố kết quả", en: "Publish the result" },
    when: null,
    source: at("7.4e"),
  },
  {
    code: "notify-result",
    states: ["recognised-five", "below-five-at-ministry"],
    appliesTo: every,
    actor: "ministry",
    label: {
      vi: "Thông báo kết quả đánh giá, phân hạng cho UBND cấp tỉnh",
      en: "Notify the provincial People's Committee of the result",
    },
    when: null,
    source: at("7.4g"),
  },
];
