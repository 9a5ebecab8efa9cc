/** What reads and writes files: loaded when one is asked for. */

import type { CriteriaSet } from "ocop";
import { message } from "ocop/messages";
import { readWorkbook } from "ocop/papers";
import type { Incoming } from "../screens/council/read-sheets.ts";
import { language } from "../state/language.ts";
import { type Answers, codeOf } from "../state/sheet.ts";

/** The sheets of a filled-in workbook of the form. */
export async function sheetsInWorkbook(set: CriteriaSet, file: string, bytes: Uint8Array): Promise<Incoming> {
  const source = {
    code: set.decision,
    sets: [set],
    find: (given: unknown) => (isNamed(set, given) ? set : undefined),
  };
  const { evaluations, issues, warnings } = await readWorkbook(bytes, [source as never]);
  const say = (finding: (typeof issues)[number]) =>
    [...finding.path.map(String), message(finding, language.value, set)].join(": ");
  return {
    products: evaluations.map(({ evaluation, product = "", producer = "", sheets }) => ({
      product,
      producer,
      members:
        "members" in evaluation
          ? evaluation.members.map(({ id = "", answers }) => ({ name: String(id), answers: answers as Answers }))
          : [{ name: sheets[0]?.member ?? "", answers: evaluation.answers as Answers }],
      appointed: "appointed" in evaluation ? (evaluation.appointed ?? []).map(String) : [],
    })),
    refused: issues.length === 0 ? [] : [{ why: "sentences", given: file, sentences: issues.map(say) }],
    warnings: warnings.map((warning) => `${file}: ${say(warning)}`),
  };
}

/** Whether a number, a slug or a code is that of a set. */
function isNamed(set: CriteriaSet, given: unknown): boolean {
  return [set.set, String(set.set), set.slug, codeOf(set)].includes(given as never);
}
