import type { CriteriaSet } from "../../decisions/criteria-set.js";
import { type Finding, type Language, message } from "../../messages/index.js";
import { type Console, status } from "./console.js";
import { jsonText } from "./json.js";
import { mark } from "./text.js";

/** A finding with its sentence, as `--json` prints it; the set, where there is one, names criteria and grounds. */
export function withMessage<F extends Finding>(
  finding: F,
  language: Language,
  set?: CriteriaSet,
): F & { readonly message: string } {
  return { ...finding, message: message(finding, language, set) };
}

/** Prints why there is no answer. */
export async function printIssues(console: Console, issues: readonly Finding[], json: boolean): Promise<number> {
  const { language } = console;
  await (json
    ? console.print(jsonText({ ok: false, issues: issues.map((issue) => withMessage(issue, language)) }, 2))
    : console.tell(issues.map((issue) => `${mark(console, "wrong")} ${message(issue, language)}`).join("\n")));
  return status.issues;
}
