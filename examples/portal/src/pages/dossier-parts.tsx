import { formatDay, sourceText } from "ocop/messages";
import { documentNames } from "ocop/procedure";
import { processActorLabels, processFactLabels, processStateLabels, processStepLabels } from "ocop/procedure/messages";
import type { dossierOf } from "../acts/dossiers.ts";
import type { Role } from "../db/tables.ts";
import type { Language, Problem } from "../domain/problem.ts";
import { councilSteps } from "../domain/process.ts";
import { type Looker, Stars } from "./parts.tsx";
import { StepFields } from "./step-fields.tsx";
import { wordsIn } from "./words.ts";

export type Dossier = Awaited<ReturnType<typeof dossierOf>>;

export interface DossierProps {
  readonly looker: Looker;
  readonly role: Role;
  readonly dossier: Dossier;
  readonly product: { readonly name: string; readonly code: string | null; readonly producer: string };
  readonly setName: string;
  readonly evaluations: readonly { readonly id: string; readonly opened: string; readonly closed: string | null }[];
  readonly members: readonly { readonly id: string; readonly name: string }[];
  readonly problem?: Problem | undefined;
}

export const beingMade = ["draft", "returned-by-commune", "returned-by-province"];

export function Next({ dossier, role, language }: { dossier: Dossier; role: Role; language: Language }) {
  const { t } = wordsIn(language);
  return (
    <section class="card">
      <h2>{t("nextStep")}</h2>
      <div class="steps">
        {dossier.next
          .filter(({ step }) => !councilSteps.includes(step))
          .map((step) => (
            <div class={step.role === role && step.step !== "withdraw" ? "step mine" : "step"}>
              <div>
                <strong>{processStepLabels[step.step][language]}</strong>
                <div class="small quiet">
                  {processActorLabels[step.actor][language]}
                  {step.source !== null && ` · ${sourceText(step.source, language)}`}
                </div>
                {step.due !== null && (
                  <span class="chip warn">
                    {t("due")} {formatDay(step.due, language)}
                  </span>
                )}
              </div>
              {step.role === role && step.needs.length > 0 && (
                <p class="small">
                  {t("needs")}: {step.needs.map((fact) => processFactLabels[fact][language]).join("; ")}
                </p>
              )}
              {step.role === role && step.needs.length === 0 && (
                <form method="post" action={`/ho-so/${dossier.id}/buoc`}>
                  <input type="hidden" name="step" value={step.step} />
                  <input type="hidden" name="version" value={String(dossier.version)} />
                  <StepFields step={step.step} language={language} />
                  <button class={step.step === "withdraw" ? "danger" : "primary"} type="submit">
                    {t("take")}
                    <span class="heard">: {processStepLabels[step.step][language]}</span>
                  </button>
                </form>
              )}
            </div>
          ))}
      </div>
    </section>
  );
}

export function Way({ dossier, language }: { dossier: Dossier; language: Language }) {
  const { t } = wordsIn(language);
  return (
    <section class="card">
      <h2>{t("way")}</h2>
      <ol class="way">
        {dossier.way.map(({ step, on, article, actor }) => (
          <li>
            <strong>{processStepLabels[step][language]}</strong>
            <div class="small quiet">
              {formatDay(on, language)} · {processActorLabels[actor][language]}
              {article !== null && ` · ${sourceText(article, language)}`}
            </div>
          </li>
        ))}
        <li class="now">
          <strong>{processStateLabels[dossier.state][language]}</strong>
          <div class="small quiet">
            {t("since")} {formatDay(dossier.since, language)}
          </div>
        </li>
      </ol>
    </section>
  );
}

export function Documents({ dossier, role, language }: { dossier: Dossier; role: Role; language: Language }) {
  const { t } = wordsIn(language);
  const kinds = Object.entries(documentNames);
  return (
    <section class="card">
      <h2>{t("documents")}</h2>
      <ul class="list">
        {dossier.documents.map(({ id, name, kind, size }) => (
          <li>
            <a class="row" href={`/api/documents/${id}`}>
              <span>
                <strong>{name}</strong>
                <span class="small quiet">{documentNames[kind as keyof typeof documentNames]?.[language] ?? kind}</span>
              </span>
              <span class="small quiet">{Math.ceil(size / 1024)} kB</span>
            </a>
          </li>
        ))}
        {role !== "member" &&
          role !== "secretary" &&
          (["01", "02", "03"] as const).map((number) => (
            <li>
              <a class="row" href={`/api/dossiers/${dossier.id}/forms/form-${number}`}>
                <span>
                  <strong>
                    {t("form")} {number}
                  </strong>
                </span>
                <span class="small quiet">Word</span>
              </a>
            </li>
          ))}
      </ul>
      {role === "producer" && beingMade.includes(dossier.state) && (
        <form method="post" action={`/ho-so/${dossier.id}/tai-lieu`} enctype="multipart/form-data" class="steps">
          <h3>{t("addDocument")}</h3>
          <div class="fields">
            <label>
              {t("kindOf")}
              <select name="kind">
                {kinds.map(([kind, name]) => (
                  <option value={kind}>{name[language]}</option>
                ))}
              </select>
            </label>
            <label>
              {t("nameOf")}
              <input name="name" maxlength={300} required />
            </label>
            <label>
              {t("file")}
              <input type="file" name="file" required />
            </label>
          </div>
          <button type="submit">{t("add")}</button>
        </form>
      )}
    </section>
  );
}

export function OwnSheet({ dossier, role, language }: { dossier: Dossier; role: Role; language: Language }) {
  const { t } = wordsIn(language);
  const { own } = dossier;
  const makes = role === "producer" && beingMade.includes(dossier.state);
  if (own === null && !makes) {
    return null;
  }
  return (
    <section class="card">
      <h2>{t("ownSheet")}</h2>
      {own !== null && (
        <p>
          <span class="figure">{own.points?.total}</span> {t("points")}{" "}
          {own.stars !== null && <Stars count={own.stars} language={language} />}
        </p>
      )}
      {makes && (
        <>
          <noscript>
            <p class="note">{t("needsScript")}</p>
          </noscript>
          <details open={own === null}>
            <summary class="button">{t("fillIn")}</summary>
            <ocop-scorecard set={dossier.set} lang={language} data-for="sheet" />
          </details>
          <form method="post" action={`/ho-so/${dossier.id}/phieu`}>
            <input type="hidden" name="version" value={String(dossier.version)} />
            <label>
              {t("answerText")}
              <textarea id="sheet" name="answers" spellcheck={false} required>
                {dossier.answers ?? ""}
              </textarea>
            </label>
            <p>
              <button class="primary" type="submit">
                {t("saveSheet")}
              </button>
            </p>
          </form>
        </>
      )}
    </section>
  );
}

export function Report({ dossier, role, language }: { dossier: Dossier; role: Role; language: Language }) {
  const { t } = wordsIn(language);
  const fields = ["materials", "labour", "idea", "identity"] as const;
  const writes = role === "commune" && dossier.state === "commune-review";
  if (!writes && dossier.report === null) {
    return null;
  }
  return (
    <section class="card">
      <h2>{t("communeReport")}</h2>
      {writes ? (
        <form method="post" action={`/ho-so/${dossier.id}/bao-cao`} class="steps">
          <input type="hidden" name="version" value={String(dossier.version)} />
          {fields.map((field) => (
            <label>
              {t(field)}
              <textarea name={field} maxlength={4000} required>
                {dossier.report?.[field] ?? ""}
              </textarea>
            </label>
          ))}
          <button type="submit">{t("save")}</button>
        </form>
      ) : (
        <dl class="stack">
          {fields.map((field) => (
            <div>
              <dt class="small quiet">{t(field)}</dt>
              <dd>{dossier.report?.[field]}</dd>
            </div>
          ))}
        </dl>
      )}
    </section>
  );
}
