import { once } from "../base/once.js";
import type { Ground } from "../decisions/criteria-set.js";
import type { CriterionKind } from "../decisions/criterion.js";
import { unheldMinimumsSentences } from "../decisions/unheld-minimums-sentences.js";
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
  reject: { vi: "căn cứ loại hồ sơ", en: "ground for rejecting the dossier" },
  stop: { vi: "căn cứ dừng đánh giá", en: "ground for stopping the evaluation" },
  precondition: { vi: "yêu cầu bắt buộc", en: "precondition" },
};

const vi = (code: string, name: Label): string => `${code} (${name.vi})`;
const en = (code: string, name: Label): string => `${code} (${name.en})`;

const fromTo = (before: number, after: number): string => `từ ${before} ${after > before ? "lên" : "xuống"} ${after}`;

const some = (points: number): string => `${points} ${points === 1 ? "point" : "points"}`;

/** A sentence for every difference between two criteria sets. */
export function changeSentences(): Sentences<ChangeParams> {
  return {
    ...unheldMinimumsSentences(),
    "set.renamed": {
      vi: ({ before, after }) => `Tên phân nhóm sản phẩm: “${before.vi}” đổi thành “${after.vi}”`,
      en: ({ before, after }) => `The product set was called “${before.en}”, now “${after.en}”`,
    },
    "set.max": {
      vi: ({ before, after }) => `Tổng điểm tối đa: ${fromTo(before, after)} điểm`,
      en: ({ before, after }) => `Maximum points: ${before}, now ${after}`,
    },
    "set.samples": {
      vi: ({ before, after }) => `Số sản phẩm mẫu nộp kèm: ${fromTo(before, after)}`,
      en: ({ before, after }) => `Samples to hand in: ${before}, now ${after}`,
    },
    "part.max": {
      vi: ({ part, before, after }) => `Phần ${part}: ${fromTo(before, after)} điểm`,
      en: ({ part, before, after }) => `Part ${part}: ${some(before)}, now ${after}`,
    },
    "group.max": {
      vi: ({ group, name, before, after }) => `Nhóm ${vi(group, name)}: ${fromTo(before, after)} điểm`,
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
      vi: ({ criterion, before, name }) => `Tiêu chí ${vi(criterion, name)} trước là tiêu chí ${before}`,
      en: ({ criterion, before, name }) => `Criterion ${en(criterion, name)} was criterion ${before}`,
    },
    "criterion.renamed": {
      vi: ({ criterion, before, after }) => `Tiêu chí ${vi(criterion, after)} trước có tên “${before.vi}”`,
      en: ({ criterion, before, after }) =>
        `Criterion ${en(criterion, after)} was called “${before.en}” (${before.vi})`,
    },
    "criterion.kind": {
      vi: ({ criterion, name, before, after }) =>
        `Cách chấm tiêu chí ${vi(criterion, name)}: trước là ${kinds[before].vi}, nay là ${kinds[after].vi}`,
      en: ({ criterion, name, before, after }) =>
        `Criterion ${en(criterion, name)} was answered by ${kinds[before].en}, now by ${kinds[after].en}`,
    },
    "criterion.max": {
      vi: ({ criterion, name, before, after }) =>
        `Tiêu chí ${vi(criterion, name)}: điểm tối đa ${fromTo(before, after)} điểm`,
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
        `Tiêu chí ${criterion}, “${label.vi}”: ${fromTo(before, after)} điểm`,
      en: ({ criterion, label, before, after }) =>
        `Criterion ${criterion}, “${label.en}”: ${some(before)}, now ${after}`,
    },
    "level.added": {
      vi: ({ criterion, label, points }) => `Tiêu chí ${criterion}, mức mới “${label.vi}”: ${points} điểm`,
      en: ({ criterion, label, points }) => `Criterion ${criterion}, new level “${label.en}”: ${some(points)}`,
    },
    "level.ended": {
      vi: ({ criterion, label, points }) => `Bỏ mức “${label.vi}” của tiêu chí ${criterion} trước đây: ${points} điểm`,
      en: ({ criterion, label, points }) =>
        `Former criterion ${criterion}, level “${label.en}” with ${some(points)} was dropped`,
    },
    "floor.added": {
      vi: ({ criterion, name, stars, points, label }) =>
        `Yêu cầu tối thiểu mới của ${stars} sao ở tiêu chí ${vi(criterion, name)}: từ ${points} điểm, “${label.vi}”`,
      en: ({ criterion, name, stars, points, label }) =>
        `New floor for ${stars} stars in criterion ${en(criterion, name)}: ${some(points)}, “${label.en}”`,
    },
    "floor.ended": {
      vi: ({ criterion, name, stars, points, label }) =>
        `Bỏ yêu cầu tối thiểu của ${stars} sao ở tiêu chí ${vi(criterion, name)}: trước từ ${points} điểm, “${label.vi}”`,
      en: ({ criterion, name, stars, points, label }) =>
        `The floor for ${stars} stars in criterion ${en(criterion, name)} was dropped: it was ${some(points)}, “${label.en}”`,
    },
    "floor.changed": {
      vi: ({ criterion, name, stars, before, after }) =>
        `Yêu cầu tối thiểu của ${stars} sao ở tiêu chí ${vi(criterion, name)}: trước là ${before.points} điểm (“${before.label.vi}”), nay là ${after.points} điểm (“${after.label.vi}”)`,
      en: ({ criterion, name, stars, before, after }) =>
        `The floor for ${stars} stars in criterion ${en(criterion, name)}: ${some(before.points)} (“${before.label.en}”), now ${some(after.points)} (“${after.label.en}”)`,
    },
    "ground.added": {
      vi: ({ label, effect }) => `Thêm ${effects[effect].vi}: ${label.vi}`,
      en: ({ label, effect }) => `New ${effects[effect].en}: ${label.en}`,
    },
    "ground.ended": {
      vi: ({ label, effect }) => `Bỏ ${effects[effect].vi}: ${label.vi}`,
      en: ({ label, effect }) => `Dropped ${effects[effect].en}: ${label.en}`,
    },
    "ground.changed": {
      vi: ({ before, after }) =>
        `“${before.label.vi}” (${effects[before.effect].vi}) đổi thành “${after.label.vi}” (${effects[after.effect].vi})`,
      en: ({ before, after }) =>
        `“${before.label.en}” (${effects[before.effect].en}) is now “${after.label.en}” (${effects[after.effect].en})`,
    },
    "grounds.not-recorded": {
      vi: ({ set, where }) =>
        `Nguồn của bộ tiêu chí ${set} không ghi căn cứ loại hồ sơ, dừng đánh giá ${where === "form" ? "ở cuối phiếu đánh giá" : "ở các tiêu chí"}, nên không so sánh được`,
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
      vi: ({ criterion }, { criterion: name }) => `Tiêu chí ${name(criterion)} trước đây chưa được chấm`,
      en: ({ criterion }, { criterion: name }) => `Criterion ${name(criterion)} was not answered before`,
    },
    "carry.faulty": {
      vi: ({ criterion }, { criterion: name }) => `Kết quả trước đây ở tiêu chí ${name(criterion)} không hợp lệ`,
      en: ({ criterion }, { criterion: name }) => `The earlier answer to criterion ${name(criterion)} is not valid`,
    },
    "carry.members-differ": {
      vi: ({ criterion }, { criterion: name }) =>
        `Các thành viên trước đây chấm khác nhau ở tiêu chí ${name(criterion)}`,
      en: ({ criterion }, { criterion: name }) => `The members did not give one answer to criterion ${name(criterion)}`,
    },
    "carry.asked-differently": {
      vi: ({ criterion }, { criterion: name }) => `Tiêu chí ${name(criterion)} nay được chấm theo cách khác`,
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
        `Tiêu chí ${name(criterion)} không áp dụng theo các kết quả được giữ lại`,
      en: ({ criterion }, { criterion: name }) =>
        `Criterion ${name(criterion)} does not apply, given the answers carried over`,
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
