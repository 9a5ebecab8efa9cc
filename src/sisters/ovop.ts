import type { Label } from "../language/label.js";
import type { Sourced } from "./programme.js";

/** A principle of the movement. */
export interface OvopPrinciple extends Sourced {
  readonly code: "local-yet-global" | "self-reliance" | "people";
  readonly japanese: string;
  readonly name: Label;
}

const ovop = { source: "ovop.jp/jp/ison_p/haikei.html", certainty: "read" } as const;

/**
 * The three principles of Oita's movement. It commends groups with merit and gives neither points nor grades: there is nothing to be
 * scored, and nothing here scores it.
 */
export const ovopPrinciples: readonly OvopPrinciple[] = [
  {
    code: "local-yet-global",
    japanese: "ローカルにしてグローバル",
    name: { vi: "Địa phương mà toàn cầu", en: "Local yet global" },
    ...ovop,
  },
  {
    code: "self-reliance",
    japanese: "自主自立・創意工夫",
    name: { vi: "Tự lực và sáng tạo", en: "Self-reliance and creativity" },
    ...ovop,
  },
  {
    code: "people",
    japanese: "人づくり",
    name: { vi: "Phát triển con người", en: "Human resource development" },
    ...ovop,
  },
];
