import type { Label } from "../../language/label.js";
import type { DossierKind } from "../timeline/instrument.js";
import { act2026 } from "../timeline/instruments.js";
import type { ProcessActor, ProcessState } from "./process.js";

/**
 * When a duty is one:
 *
 * - `software-used`: where software for evaluating and scoring is used (art. 7.1);
 * - `needed`: where it is needed, as whoever acts sees it (trường hợp cần thiết, nếu cần);
 * - `scale-changed-or-evidence-unclear`: where the scale of production changed much, or the evidence is unclear and needs
 *   a look on site (art. 7.6c, 7.6e).
 */
export type DutyCondition = "software-used" | "needed" | "scale-changed-or-evidence-unclear";

/** What is to be done while a dossier is in a state, or after it came into it, and does not move it on. */
export interface ProcessDuty {
  readonly code:
    | "put-into-software"
    | "hold-commune-meeting"
    | "survey-on-site"
    | "check-on-site"
    | "submit-for-decision"
    | "publish-result"
    | "notify-result";
  readonly states: readonly ProcessState[];
  readonly appliesTo: readonly DossierKind[];
  readonly actor: ProcessActor;
  readonly label: Label;
  /** When it is one; null where it always is. */
  readonly when: DutyCondition | null;
  readonly source: string;
}

type What = Pick<ProcessDuty, "code" | "states" | "actor" | "label"> & { readonly when?: DutyCondition };

/** A duty of first dossiers and upgrades on some articles, and of re-evaluations on others; null where it is none. */
function duty(what: What, first: string | null, later: string | null): readonly ProcessDuty[] {
  const on = (articles: string | null, appliesTo: readonly DossierKind[]): readonly ProcessDuty[] =>
    articles === null ? [] : [{ when: null, ...what, appliesTo, source: `${act2026.instrument}, art. ${articles}` }];
  return [...on(first, ["first", "upgrade"]), ...on(later, ["re-evaluation"])];
}

const survey: Label = { vi: "Khảo sát thực tế tại cơ sở sản xuất, kinh doanh", en: "Survey the place of production" };
const check: Label = { vi: "Kiểm tra thực tế tại cơ sở", en: "Check the place of production" };
const publication: Label = { vi: "Công bố kết quả", en: "Publish the result" };

function listDuties(): readonly ProcessDuty[] {
  return [
    ...duty(
      {
        code: "put-into-software",
        states: ["draft", "returned-by-commune"],
        actor: "producer",
        label: {
          vi: "Đưa hồ sơ lên phần mềm; hồ sơ trên phần mềm có giá trị pháp lý như hồ sơ giấy",
          en: "Put the dossier into the software, where it has the legal value of paper",
        },
        when: "software-used",
      },
      "7.1",
      "7.1, 7.6a",
    ),
    ...duty(
      {
        code: "hold-commune-meeting",
        states: ["commune-review"],
        actor: "commune",
        label: {
          vi: "Chủ tịch UBND cấp xã tổ chức họp với các bộ phận liên quan để lấy ý kiến về nội dung đánh giá",
          en: "The commune's chair meets the offices concerned to hear them on the assessment",
        },
        when: "needed",
      },
      "7.2a",
      "7.2a, 7.6b",
    ),
    ...duty(
      {
        code: "survey-on-site",
        states: ["province-review"],
        actor: "province-advisory",
        label: survey,
        when: "needed",
      },
      "7.3c",
      null,
    ),
    ...duty(
      {
        code: "check-on-site",
        states: ["province-review"],
        actor: "province-agency",
        label: check,
        when: "scale-changed-or-evidence-unclear",
      },
      null,
      "7.6c",
    ),
    ...duty(
      {
        code: "submit-for-decision",
        states: ["province-decision"],
        actor: "province-agency",
        label: {
          vi: "Tổng hợp, trình Chủ tịch UBND cấp tỉnh quyết định",
          en: "Put the results together and submit them to the provincial chair",
        },
      },
      "7.3đ",
      "7.3đ, 7.6đ",
    ),
    ...duty(
      { code: "publish-result", states: ["recognised"], actor: "province-chair", label: publication },
      "7.3e",
      "7.3e, 7.6đ",
    ),
    ...duty(
      {
        code: "notify-result",
        states: ["recognised", "not-recognised", "approved-for-ministry"],
        actor: "province-agency",
        label: {
          vi: "Thông báo bằng văn bản kết quả đánh giá, phân hạng cho UBND cấp xã và chủ thể OCOP",
          en: "Notify commune and producer of the result in writing",
        },
      },
      "7.3g",
      "7.3g, 7.6đ",
    ),
    ...duty(
      {
        code: "survey-on-site",
        states: ["ministry-review"],
        actor: "ministry-advisory",
        label: survey,
        when: "needed",
      },
      "7.4c",
      null,
    ),
    ...duty(
      {
        code: "check-on-site",
        states: ["ministry-review"],
        actor: "ministry-agency",
        label: check,
        when: "scale-changed-or-evidence-unclear",
      },
      null,
      "7.6e",
    ),
    ...duty(
      {
        code: "submit-for-decision",
        states: ["ministry-decision"],
        actor: "ministry-agency",
        label: {
          vi: "Tổng hợp, trình Bộ trưởng quyết định",
          en: "Put the results together and submit them to the Minister",
        },
      },
      "7.4đ",
      "7.4đ, 7.6e",
    ),
    ...duty(
      { code: "publish-result", states: ["recognised-five"], actor: "minister", label: publication },
      "7.4e",
      "7.4e, 7.6e",
    ),
    ...duty(
      {
        code: "notify-result",
        states: ["recognised-five", "below-five-at-ministry"],
        actor: "ministry",
        label: {
          vi: "Thông báo kết quả đánh giá, phân hạng cho UBND cấp tỉnh",
          en: "Notify the provincial People's Committee of the result",
        },
      },
      "7.4g",
      "7.4g, 7.6e",
    ),
  ];
}

/**
 * What 26/2026/QĐ-TTg asks for beside the steps of a dossier's way, in the order of its articles; of a duty that two
 * articles have, the one for first dossiers and upgrades comes first, then the one for re-evaluations.
 *
 * Our reading: "nếu cần" in art. 7.3c and 7.4c is said of the survey, too, not of further tests alone.
 *
 * @example
 * duties2026.filter(({ states, appliesTo }) => states.includes("province-review") && appliesTo.includes("re-evaluation"));
 * // [{ code: "check-on-site", actor: "province-agency", when: "scale-changed-or-evidence-unclear", … }]
 * @see 26/2026/QĐ-TTg, art. 7.1, 7.2a, 7.3c, đ, e and g, 7.4c, đ, e and g, 7.6a to e
 */
export const duties2026: readonly ProcessDuty[] = /* @__PURE__ */ listDuties();
