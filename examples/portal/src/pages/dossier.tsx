import { formatDay } from "ocop/messages";
import { processStateLabels } from "ocop/procedure/messages";
import { beforeCouncil } from "../domain/process.ts";
import { beingMade, Documents, type DossierProps, Next, OwnSheet, Report, Way } from "./dossier-parts.tsx";
import { Findings, Page, Stars } from "./parts.tsx";
import { wordsIn } from "./words.ts";

export function DossierPage({ looker, role, dossier, product, setName, evaluations, members, problem }: DossierProps) {
  const { language } = looker;
  const { t } = wordsIn(language);
  const script = role === "producer" && beingMade.includes(dossier.state) ? "/assets/sheet.js" : undefined;
  return (
    <Page looker={looker} title={product.name} problem={problem} script={script}>
      <section class="stack">
        <p>
          <span class="chip">{processStateLabels[dossier.state][language]}</span>{" "}
          {dossier.stars !== null && <Stars count={dossier.stars} language={language} />}
        </p>
        <h1>{product.name}</h1>
        <p class="quiet">
          {product.producer} · {product.code} · {setName}
        </p>
      </section>
      {dossier.check !== null && role === "producer" && (
        <div class="note">
          {dossier.check.issues.length === 0 ? (
            t("complete")
          ) : (
            <>
              <strong>{t("missing")}</strong>
              <Findings findings={dossier.check.issues} language={language} />
            </>
          )}
        </div>
      )}
      {dossier.notes.length > 0 && (
        <div class="note">
          <Findings findings={dossier.notes} language={language} />
        </div>
      )}
      <div class="columns">
        <div class="stack">
          <Next dossier={dossier} role={role} language={language} />
          <CouncilCard {...{ looker, role, dossier, evaluations, members }} />
          <OwnSheet dossier={dossier} role={role} language={language} />
          <Report dossier={dossier} role={role} language={language} />
          <Documents dossier={dossier} role={role} language={language} />
        </div>
        <Way dossier={dossier} language={language} />
      </div>
    </Page>
  );
}

function CouncilCard({
  looker,
  role,
  dossier,
  evaluations,
  members,
}: Pick<DossierProps, "looker" | "role" | "dossier" | "evaluations" | "members">) {
  const { language } = looker;
  const { t } = wordsIn(language);
  const opens =
    role === "secretary" && beforeCouncil.includes(dossier.state) && evaluations.every(({ closed }) => closed !== null);
  if (evaluations.length === 0 && !opens) {
    return null;
  }
  return (
    <section class="card">
      <h2>{t("council")}</h2>
      <ul class="list">
        {evaluations.map(({ id, opened, closed }) => (
          <li>
            <a class="row" href={role === "producer" || role === "commune" ? "#main" : `/phien/${id}`}>
              <span>
                <strong>
                  {t("council")} {formatDay(opened, language)}
                </strong>
              </span>
              <span class={closed === null ? "chip warn" : "chip good"}>
                {closed === null ? t("notYet") : t("result")}
              </span>
            </a>
          </li>
        ))}
      </ul>
      {opens && (
        <form method="post" action={`/ho-so/${dossier.id}/hoi-dong`} class="steps">
          <label>
            {t("councilName")}
            <input name="name" value="Hội đồng đánh giá, phân hạng sản phẩm OCOP cấp tỉnh" maxlength={200} required />
          </label>
          <fieldset>
            <legend class="small quiet">{t("members")}</legend>
            {members.map(({ id, name }) => (
              <label class="tick">
                <input type="checkbox" name="members" value={id} checked />
                {name}
              </label>
            ))}
          </fieldset>
          <button class="primary" type="submit">
            {t("openCouncil")}
          </button>
        </form>
      )}
    </section>
  );
}
