import type { ProcessStepCode } from "ocop/procedure";
import type { Language } from "../domain/problem.ts";
import { evaluatingSteps, recognisingSteps } from "../domain/process.ts";
import { wordsIn } from "./words.ts";

/** What a step asks for: the deciding paper of a recognition, or the result that the Ministry's council gave on paper. */
export function StepFields({ step, language }: { step: ProcessStepCode; language: Language }) {
  const { t } = wordsIn(language);
  if (recognisingSteps.includes(step)) {
    return (
      <div class="fields">
        <label>
          {t("number")}
          <input name="number" maxlength={100} required />
        </label>
        <label>
          {t("certificate")}
          <input name="certificate" maxlength={100} required />
        </label>
      </div>
    );
  }
  if (!evaluatingSteps.includes(step)) {
    return null;
  }
  return (
    <div class="fields">
      <label>
        {t("sum")}
        <input type="number" name="sum" min={0} max={20_000} required />
      </label>
      <label>
        {t("count")}
        <input type="number" name="count" min={1} max={200} required />
      </label>
      <label>
        {t("rank")}
        <select name="stars">
          {[5, 4, 3, 2, 1].map((stars) => (
            <option value={String(stars)}>{stars}</option>
          ))}
        </select>
      </label>
    </div>
  );
}
