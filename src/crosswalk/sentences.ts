import { once } from "../base/once.js";
import type { Ground } from "../decisions/criteria-set.js";
import type { CriterionKind } from "../decisions/criterion.js";
import type { Label } from "../language/label.js";
import type { Language } from "../language/language.js";
import { say } from "../language/say.js";
import type { Sentences } from "../language/words.js";
import type { CarryReason } from "./carry-over.js";
import type { Change, ChangeParams } from "./change.js";

/** Why an answer was not carried over, with the criterion it is about. */
export interface CarryFinding {
  readonly code: CarryReason;
  readonly params: { readonly criterion: string };
}

const kinds: Readonly<Record<CriterionKind, Label>> = {
  choice: { vi: "chọn một mức", en: "one level" },
  yesNo: { vi: "có hoặc không", en: "yes or no" },
  cases: { vi: "chọn trường hợp và mức", en: "a case and a level" },
  sum: { vi: "đánh dấu, cộng điểm", en: "ticks that add up" },
};

const effects: Readonly<Record<Ground["effect"], Label>> = {
  reject: { vi: "loại hồ sơ", en: "rejects the dossier" },
  stop: { vi: "dừng đánh giá", en: "stops the evaluation" },
  precondition: { vi: "yêu cầu bắt buộc", en: "is a precondition" },
};

const vi = (code: string, name: Label): string => `${code} (${name.vi})`;
const en = (code: string, name: Label): string => `${code} (${name.en})`;

const some = (points: number): string => `${points} ${points === 1 ? "point" : "points"}`;

/** A sentence for every difference between two criteria sets. */
export function changeSentences(): Sentences<ChangeParams> {
  return {
    "set.renamed": {
      vi: ({ before, after }) => `Tên bộ sản phẩm: “${before.vi}” thành “${after.vi}”`,
      en: ({ before, after }) => `The product set was called “${before.en}”, now “${after.en}”`,
    },
    "set.max": {
      vi: ({ before, after }) => `Tổng điểm tối đa: ${before} thành ${after}`,
      en: ({ before, after }) => `The most points: ${before}, now ${after}`,
    },
    "set.samples": {
      vi: ({ before, after }) => `Số mẫu sản phẩm nộp kèm: ${before} thành ${after}`,
      en: ({ before, after }) => `Samples to hand in: ${before}, now ${after}`,
    },
    "part.max": {
      vi: ({ part, before, after }) => `Phần ${part}: ${before} điểm thành ${after}`,
      en: ({ part, before, after }) => `Part ${part}: ${some(before)}, now ${after}`,
    },
    "group.max": {
      vi: ({ group, name, before, after }) => `Nhóm ${vi(group, name)}: ${before} điểm thành ${after}`,
      en: ({ group, name, before, after }) => `Group ${en(group, name)}: ${some(before)}, now ${after}`,
    },
    "group.added": {
      vi: ({ group, name, max }) => `Nhóm mới ${vi(group, name)}: ${max} điểm`,
      en: ({ group, name, max }) => `New group ${en(group, name)}: ${some(max)}`,
    },
    "group.ended": {
      vi: ({ group, name, max }) => `Bỏ nhóm ${vi(group, name)}: ${max} điểm`,
      en: ({ group, name, max }) => `Group ${en(group, name)} with ${some(max)} was dropped`,
    },
    "criterion.added": {
      vi: ({ criterion, name, max }) => `Tiêu chí mới ${vi(criterion, name)}: tối đa ${max} điểm`,
      en: ({ criterion, name, max }) => `New criterion ${en(criterion, name)}: up to ${some(max)}`,
    },
    "criterion.ended": {
      vi: ({ criterion, name, max }) => `Bỏ tiêu chí ${vi(criterion, name)}: tối đa ${max} điểm`,
      en: ({ criterion, name, max }) => `Criterion ${en(criterion, name)} with up to ${some(max)} was dropped`,
    },
    "criterion.renumbered": {
      vi: ({ criterion, before, name }) => `Tiêu chí ${vi(criterion, name)} trước là ${before}`,
      en: ({ criterion, before, name }) => `Criterion ${en(criterion, name)} was ${before}`,
    },
    "criterion.renamed": {
      vi: ({ criterion, before, after }) => `Tiêu chí ${vi(criterion, after)} trước có tên “${before.vi}”`,
      en: ({ criterion, before, after }) =>
        `Criterion ${en(criterion, after)} was called “${before.en}” (${before.vi})`,
    },
    "criterion.kind": {
      vi: ({ criterion, name, before, after }) =>
        `Cách trả lời tiêu chí ${vi(criterion, name)}: ${kinds[before].vi} thành ${kinds[after].vi}`,
      en: ({ criterion, name, before, after }) =>
        `Criterion ${en(criterion, name)} is answered by ${kinds[after].en}, before by ${kinds[before].en}`,
    },
    "criterion.max": {
      vi: ({ criterion, name, before, after }) =>
        `Tiêu chí ${vi(criterion, name)}: tối đa ${before} điểm thành ${after}`,
      en: ({ criterion, name, before, after }) =>
        `Criterion ${en(criterion, name)}: up to ${some(before)}, now ${after}`,
    },
    "criterion.applies-if": {
      vi: ({ criterion, name, after }) =>
        after === null
          ? `Tiêu chí ${vi(criterion, name)} nay luôn áp dụng`
          : `Tiêu chí ${vi(criterion, name)} nay chỉ áp dụng khi tiêu chí ${after} có điểm`,
      en: ({ criterion, name, after }) =>
        after === null
          ? `Criterion ${en(criterion, name)} now always applies`
          : `Criterion ${en(criterion, name)} now applies only when criterion ${after} has points`,
    },
    "criterion.stop-if-zero": {
      vi: ({ criterion, name, after }) =>
        `0 điểm ở tiêu chí ${vi(criterion, name)} nay ${after ? "dừng" : "không còn dừng"} đánh giá`,
      en: ({ criterion, name, after }) =>
        `0 points in criterion ${en(criterion, name)} now ${after ? "stop" : "no longer stop"} the evaluation`,
    },
    "level.points": {
      vi: ({ criterion, label, before, after }) =>
        `Tiêu chí ${criterion}, “${label.vi}”: ${before} điểm thành ${after}`,
      en: ({ criterion, label, before, after }) =>
        `Criterion ${criterion}, “${label.en}”: ${some(before)}, now ${after}`,
    },
    "level.added": {
      vi: ({ criterion, label, points }) => `Tiêu chí ${criterion}, mức mới “${label.vi}”: ${points} điểm`,
      en: ({ criterion, label, points }) => `Criterion ${criterion}, new level “${label.en}”: ${some(points)}`,
    },
    "level.ended": {
      vi: ({ criterion, label, points }) => `Tiêu chí ${criterion} trước đây, bỏ mức “${label.vi}”: ${points} điểm`,
      en: ({ criterion, label, points }) =>
        `Former criterion ${criterion}, level “${label.en}” with ${some(points)} was dropped`,
    },
    "floor.added": {
      vi: ({ criterion, name, stars, points, label }) =>
        `Yêu cầu mới cho ${stars} sao ở tiêu chí ${vi(criterion, name)}: từ ${points} điểm, “${label.vi}”`,
      en: ({ criterion, name, stars, points, label }) =>
        `New floor for ${stars} stars in criterion ${en(criterion, name)}: ${some(points)}, “${label.en}”`,
    },
    "floor.ended": {
      vi: ({ criterion, name, stars, points, label }) =>
        `Bỏ yêu cầu cho ${stars} sao ở tiêu chí ${vi(criterion, name)}: trước từ ${points} điểm, “${label.vi}”`,
      en: ({ criterion, name, stars, points, label }) =>
        `The floor for ${stars} stars in criterion ${en(criterion, name)} was dropped: it was ${some(points)}, “${label.en}”`,
    },
    "floor.changed": {
      vi: ({ criterion, name, stars, before, after }) =>
        `Yêu cầu cho ${stars} sao ở tiêu chí ${vi(criterion, name)}: từ ${before.points} điểm (“${before.label.vi}”) thành ${after.points} điểm (“${after.label.vi}”)`,
      en: ({ criterion, name, stars, before, after }) =>
        `The floor for ${stars} stars in criterion ${en(criterion, name)}: ${some(before.points)} (“${before.label.en}”), now ${some(after.points)} (“${after.label.en}”)`,
    },
    "ground.added": {
      vi: ({ label, effect }) => `Thêm căn cứ ${effects[effect].vi}: ${label.vi}`,
      en: ({ label, effect }) => `New ground that ${effects[effect].en}: ${label.en}`,
    },
    "ground.ended": {
      vi: ({ label, effect }) => `Bỏ căn cứ ${effects[effect].vi}: ${label.vi}`,
      en: ({ label, effect }) => `Dropped ground that ${effects[effect].en}: ${label.en}`,
    },
    "ground.changed": {
      vi: ({ before, after }) =>
        `Căn cứ “${before.label.vi}” (${effects[before.effect].vi}) thành “${after.label.vi}” (${effects[after.effect].vi})`,
      en: ({ before, after }) =>
        `The ground “${before.label.en}” (${effects[before.effect].en}) is now “${after.label.en}” (${effects[after.effect].en})`,
    },
    "grounds.not-recorded": {
      vi: ({ set, where }) =>
        `Nguồn của bộ ${set} không ghi căn cứ loại hồ sơ ${where === "form" ? "cuối phiếu" : "ở các tiêu chí"}, nên không so sánh được`,
      en: ({ set, where }) =>
        `The source of set ${set} prints no grounds under ${where === "form" ? "the form" : "its criteria"}, so these are not compared`,
    },
  };
}

/** A sentence for every reason why an answer was not carried over. */
export function carrySentences(): Sentences<Readonly<Record<CarryReason, { criterion: string }>>> {
  return {
    "carry.criterion-added": {
      vi: ({ criterion }, { criterion: name }) => `Tiêu chí ${name(criterion)} là mới`,
      en: ({ criterion }, { criterion: name }) => `Criterion ${name(criterion)} is new`,
    },
    "carry.not-answered": {
      vi: ({ criterion }, { criterion: name }) => `Tiêu chí ${name(criterion)} trước đây chưa được trả lời`,
      en: ({ criterion }, { criterion: name }) => `Criterion ${name(criterion)} was not answered before`,
    },
    "carry.faulty": {
      vi: ({ criterion }, { criterion: name }) => `Câu trả lời trước đây cho tiêu chí ${name(criterion)} không hợp lệ`,
      en: ({ criterion }, { criterion: name }) => `The earlier answer to criterion ${name(criterion)} is not permitted`,
    },
    "carry.members-differ": {
      vi: ({ criterion }, { criterion: name }) =>
        `Các thành viên trước đây không cùng một câu trả lời cho tiêu chí ${name(criterion)}`,
      en: ({ criterion }, { criterion: name }) => `The members did not give one answer to criterion ${name(criterion)}`,
    },
    "carry.asked-differently": {
      vi: ({ criterion }, { criterion: name }) => `Tiêu chí ${name(criterion)} nay được trả lời theo cách khác`,
      en: ({ criterion }, { criterion: name }) => `Criterion ${name(criterion)} is answered in another way now`,
    },
    "carry.levels-changed": {
      vi: ({ criterion }, { criterion: name }) => `Các mức của tiêu chí ${name(criterion)} đã thay đổi`,
      en: ({ criterion }, { criterion: name }) => `The levels of criterion ${name(criterion)} have changed`,
    },
    "carry.condition-ended": {
      vi: ({ criterion }, { criterion: name }) => `Tiêu chí ${name(criterion)} không còn mức đã chọn trước đây`,
      en: ({ criterion }, { criterion: name }) => `Criterion ${name(criterion)} no longer has the level chosen before`,
    },
    "carry.not-applicable": {
      vi: ({ criterion }, { criterion: name }) =>
        `Tiêu chí ${name(criterion)} không áp dụng theo các câu trả lời được giữ lại`,
      en: ({ criterion }, { criterion: name }) =>
        `Criterion ${name(criterion)} does not apply by the answers carried over`,
    },
  };
}

const sentences = once(() => ({ ...changeSentences(), ...carrySentences() }));

/**
 * The sentence for a difference between two sets, or for a criterion whose answer was not carried over.
 *
 * @param finding - a change of `compareSets`, or `{ code: because, params: { criterion } }` of `carryOver` and
 *   `carryOverCouncil`
 * @param language - `"vi"` or `"en"`
 * @param set - the later set, so that criteria are named and not only numbered
 * @returns one sentence without a full stop
 * @throws RangeError for a code or language that is not known
 * @example
 * crosswalkMessage({ code: "part.max", params: { part: "A", before: 35, after: 40 } }, "en");
 * // "Part A: 35 points, now 40"
 */
export function crosswalkMessage(
  finding: Change | CarryFinding,
  language: Language,
  set?: Parameters<typeof say>[3],
): string {
  return say(sentences(), finding, language, set);
}
