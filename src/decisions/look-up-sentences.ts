import type { Sentences } from "../language/words.js";
import type { LookUpIssueParams } from "./look-up-issue.js";

/** A sentence for every problem with the name of a decision or product set. */
export function lookUpSentences(): Sentences<LookUpIssueParams> {
  return {
    "decision.unknown": {
      vi: ({ given, known }, { given: show }) =>
        `${given === null ? "Chưa ghi quyết định" : `Không có quyết định ${show(given)}`}; hiện có: ${known.join(", ")}`,
      en: ({ given, known }, { given: show }) =>
        `${given === null ? "No decision is named" : `There is no decision ${show(given)}`}; known decisions: ${known.join(", ")}`,
    },
    "set.unknown": {
      vi: ({ decision, given }, { given: show }) =>
        given === null
          ? `Chưa ghi phân nhóm sản phẩm của quyết định năm ${decision}`
          : `Quyết định năm ${decision} không có phân nhóm sản phẩm ${show(given)}`,
      en: ({ decision, given }, { given: show }) =>
        given === null
          ? `No product set of the decision of ${decision} is named`
          : `The decision of ${decision} has no product set ${show(given)}`,
    },
  };
}
