import { procedure } from "../parts/procedure.ts";
import { language } from "../state/language.ts";
import type { OutcomeIssue } from "../state/sheet.ts";
import { t } from "../words.ts";

/** An address that holds no sheet: what arrived, and what is wrong with it. */
export function Refused({ text, issues }: { readonly text: string; readonly issues: readonly OutcomeIssue[] }) {
  const say = procedure()?.message;
  return (
    <section class="card refused" role="alert">
      <h1>{t().refused}</h1>
      {say && (
        <ul>
          {issues.map((issue) => (
            <li key={JSON.stringify(issue)}>{say(issue, language.value)}</li>
          ))}
        </ul>
      )}
      <p class="quiet">{t().refusedHint}</p>
      <pre>{text}</pre>
      <a class="button" href="#start">
        {t().home}
      </a>
    </section>
  );
}
