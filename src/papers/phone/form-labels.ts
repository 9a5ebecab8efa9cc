import type { CriteriaSet, Ground, Group, Part } from "../../decisions/criteria-set.js";
import type { Case, Criterion } from "../../decisions/criterion.js";
import { setCode } from "../../decisions/find.js";
import type { Label } from "../../language/label.js";
import type { Language } from "../../language/language.js";
import type { AnswerOption } from "../../scoring/form/options-of.js";
import { groundEffects } from "../../scoring/sentences/names.js";

/*
 * The texts that make a form's labels out of a set. A number never stands before a full stop or a bracket at the beginning:
 * phones read labels as Markdown and would make a numbered list of it.
 */

/** A label made of both languages. */
export function label(make: (language: Language) => string): Label {
  return { vi: make("vi"), en: make("en") };
}

const max = { vi: "tối đa", en: "up to" };
const points = {
  vi: (count: number) => `${count} điểm`,
  en: (count: number) => `${count} ${count === 1 ? "point" : "points"}`,
};
const level = { vi: "Mức", en: "Level" };
const branch = { vi: "Trường hợp", en: "Case" };
const part = { vi: "Phần", en: "Part" };
const group = { vi: "Nhóm", en: "Group" };
const sheet = { vi: "Phiếu đánh giá", en: "Score sheet" };

/** `Phiếu đánh giá: Chè (2026/11)`. */
export function titleLabel(set: CriteriaSet): Label {
  return label((language) => `${sheet[language]}: ${set.name[language]} (${setCode(set)})`);
}

/** `Phần A – Sản phẩm và sức mạnh cộng đồng (tối đa 35 điểm)`. */
export function partLabel(of: Part): Label {
  return label((language) => `${part[language]} ${headed(of, language)}`);
}

/** `Nhóm 3 – Sức mạnh của cộng đồng (tối đa 10 điểm)`. */
export function groupLabel(of: Group): Label {
  return label((language) => `${group[language]} ${headed(of, language)}`);
}

/** `1.1 – Nguồn nguyên liệu (tối đa 3 điểm)`. */
export function criterionLabel(of: Criterion): Label {
  return label((language) => headed(of, language));
}

function headed(of: { readonly code: string; readonly name: Label; readonly max: number }, language: Language): string {
  return `${of.code} – ${of.name[language]} (${max[language]} ${points[language](of.max)})`;
}

/** `8 – … / Trường hợp a: …`, the question for the level within a case. */
export function branchQuestionLabel(of: Criterion, one: Pick<Case, "code" | "name">): Label {
  return label((language) => `${of.code} – ${branch[language]} ${one.code}: ${one.name[language]}`);
}

/** `Trường hợp a: Có nguyên liệu địa phương`. */
export function branchLabel(one: Pick<Case, "code" | "name">): Label {
  return label((language) => `${branch[language]} ${one.code}: ${one.name[language]}`);
}

/** `Mức 2: Có VietGAP hoặc tương đương (3 điểm) ★★★`; yes, no and none have no number. */
export function optionLabel({ value, label: own, points: worth, floor }: AnswerOption, isNumbered: boolean): Label {
  const number = String(value).replace(/^[a-z]/, "");
  return label((language) => {
    const before = isNumbered && number !== "0" ? `${level[language]} ${number}: ` : "";
    const mark = floor === undefined ? "" : ` ${"★".repeat(floor)}`;
    return `${before}${own[language]} (${points[language](worth)})${mark}`;
  });
}

/** `Hồ sơ bị loại: Hồ sơ giả mạo`. */
export function groundLabel({ effect, label: own }: Ground): Label {
  return label((language) => `${groundEffects[effect][language]}: ${own[language]}`);
}
