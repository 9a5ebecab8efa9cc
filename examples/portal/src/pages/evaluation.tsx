import { explainRating } from "ocop";
import { formatAverage, formatDay, message } from "ocop/messages";
import { councilMannerLabels } from "ocop/procedure/messages";
import type { Rating } from "ocop/scoring";
import type { evaluationOf } from "../acts/evaluations.ts";
import type { Role } from "../db/tables.ts";
import { ownRating, reportedOn, setOf } from "../domain/answers.ts";
import { councilPapers } from "../domain/papers.ts";
import type { Language, Problem } from "../domain/problem.ts";
import { type Looker, Page, Stars } from "./parts.tsx";
import { wordsIn } from "./words.ts";

type Evaluation = Awaited<ReturnType<typeof evaluationOf>>;

interface EvaluationProps {
  readonly looker: Looker;
  readonly role: Role;
  readonly person: string;
  readonly evaluation: Evaluation;
  readonly papers: readonly { readonly id: string; readonly kind: string; readonly state: string }[];
  readonly problem?: Problem | undefined;
}

const paperNames: Readonly<Record<(typeof councilPapers)[number], readonly [string, string]>> = {
  minutes: ["Biên bản (hoặc tổng hợp ý kiến bằng văn bản)", "Minutes, or the written opinions"],
  "score-table": ["Bảng điểm", "Table of points"],
  "score-sheets": ["Phiếu đánh giá của các thành viên", "The members' sheets"],
  report: ["Báo cáo đánh giá của Hội đồng", "The council's report"],
  submission: ["Tờ trình", "Submission"],
  "recognition-list": ["Danh sách đề nghị công nhận", "List for recognition"],
};

function Result({ evaluation, language }: { evaluation: Evaluation; language: Language }) {
  const { t } = wordsIn(language);
  const rating = (evaluation.result as { readonly rating?: Rating } | null)?.rating;
  if (rating === undefined) {
    return null;
  }
  const set = setOf(evaluation.decision, evaluation.set);
  return (
    <section class="card">
      <h2>{t("result")}</h2>
      <p>
        <span class="figure">{formatAverage(rating.exact, language)}</span> {t("points")}
      </p>
      {rating.stars === null ? <p>{t("noStars")}</p> : <Stars count={rating.stars} language={language} size={30} />}
      <ul class="reasons">
        {explainRating(set, rating).map((reason) => (
          <li>{message(reason, language, set)}</li>
        ))}
      </ul>
    </section>
  );
}

function Members({ evaluation, language }: { evaluation: Evaluation; language: Language }) {
  const { t } = wordsIn(language);
  const set = setOf(evaluation.decision, evaluation.set);
  return (
    <section class="card">
      <h2>{t("members")}</h2>
      <section class="scroll" tabindex={0} aria-label={t("members")}>
        <table>
          <tbody>
            {evaluation.appointed.map(({ id, name }) => {
              const sheet = evaluation.sheets.find(({ member }) => member === id);
              const isIn = evaluation.submitted.includes(id);
              return (
                <tr>
                  <th scope="row">{name}</th>
                  <td>
                    <span class={isIn ? "chip good" : "chip warn"}>{isIn ? t("handedIn") : t("notYet")}</span>
                  </td>
                  <td>
                    {sheet !== undefined && `${ownRating(sheet.answers, set).points?.total} ${t("points")}`}
                    {set.grounds
                      .filter(({ code }) => sheet?.rejections.includes(code))
                      .map(({ label }) => (
                        <div class="small">
                          <span class="chip bad">{t("reportedGround")}</span> {label[language]}
                        </div>
                      ))}
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </section>
      {!evaluation.allIn && <p class="small quiet">{t("ownOnly")}</p>}
    </section>
  );
}

function OwnSheet({ evaluation, language }: { evaluation: Evaluation; language: Language }) {
  const { t } = wordsIn(language);
  return (
    <section class="card">
      <h2>{t("fillIn")}</h2>
      <noscript>
        <p class="note">{t("needsScript")}</p>
      </noscript>
      <ocop-scorecard set={evaluation.set} lang={language} data-for="sheet" />
      <form method="post" action={`/phien/${evaluation.id}/phieu`} class="steps">
        <label>
          {t("answerText")}
          <textarea id="sheet" name="answers" spellcheck={false} required />
        </label>
        <fieldset>
          <legend class="small quiet">{t("groundReported")}</legend>
          {setOf(evaluation.decision, evaluation.set).grounds.map(({ code, label }) => (
            <label class="tick">
              <input type="checkbox" name="rejections" value={code} />
              {label[language]}
            </label>
          ))}
        </fieldset>
        <p class="small quiet">{t("neverChanged")}</p>
        <button class="primary" type="submit">
          {t("handIn")}
        </button>
      </form>
    </section>
  );
}

/** The grounds that members reported, as far as the secretary may know: by their sheets, or as the portal answered. */
function openGrounds({ sheets, decision, set, appointed }: Evaluation, problem: Problem | undefined) {
  const named = sheets.map((sheet) => ({
    ...sheet,
    name: appointed.find(({ id }) => id === sheet.member)?.name ?? "",
  }));
  const form = setOf(decision, set);
  const reported = reportedOn(named, form);
  const answered = (problem?.kind === "grounds-open" ? problem.findings : []).map((finding) =>
    "path" in finding ? finding.path.at(-1) : undefined,
  );
  const hidden = form.grounds
    .filter(({ code }) => answered.includes(code) && !reported.some(({ ground }) => ground === code))
    .map(({ code, label }) => ({ ground: code, label, by: [] }));
  return [...reported, ...hidden];
}

function Closing({
  evaluation,
  language,
  problem,
}: {
  evaluation: Evaluation;
  language: Language;
  problem: Problem | undefined;
}) {
  const { t } = wordsIn(language);
  const grounds = openGrounds(evaluation, problem);
  return (
    <form class="card" method="post" action={`/phien/${evaluation.id}/ket-qua`}>
      <h2>{t("rate")}</h2>
      <input type="hidden" name="version" value={String(evaluation.version)} />
      {!evaluation.allIn && (
        <label class="tick">
          <input type="checkbox" name="withoutAll" value="yes" />
          {t("withoutAll")}
        </label>
      )}
      {grounds.length > 0 && (
        <fieldset>
          <legend class="small quiet">{t("groundsFound")}</legend>
          <input type="hidden" name="decided" value="yes" />
          {grounds.map(({ ground, label, by }) => (
            <label class="tick">
              <input type="checkbox" name="rejections" value={ground} />
              <span>
                {label[language]}
                {by.length > 0 && <span class="small quiet"> ({by.map(({ name }) => name).join(", ")})</span>}
              </span>
            </label>
          ))}
        </fieldset>
      )}
      <button class="primary" type="submit">
        {t("rate")}
      </button>
    </form>
  );
}

function Papers({
  evaluation,
  papers,
  language,
}: Pick<EvaluationProps, "evaluation" | "papers"> & { language: Language }) {
  const { t } = wordsIn(language);
  const place = language === "vi" ? 0 : 1;
  return (
    <section class="card">
      <h2>{t("papers")}</h2>
      <ul class="list">
        {councilPapers.map((kind) => {
          const paper = papers.find((each) => each.kind === kind);
          return (
            <li class="row">
              <span>{paperNames[kind][place]}</span>
              {paper === undefined ? (
                <form method="post" action={`/phien/${evaluation.id}/van-ban`}>
                  <input type="hidden" name="kind" value={kind} />
                  <button type="submit">{t("write")}</button>
                </form>
              ) : paper.state === "done" ? (
                <a class="button" href={`/api/papers/${paper.id}/file`}>
                  {t("download")}
                </a>
              ) : (
                <span class={paper.state === "waiting" ? "chip warn" : "chip bad"}>
                  {paper.state === "waiting" ? t("waiting") : t("refused")}
                </span>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}

export function EvaluationPage({ looker, role, person, evaluation, papers, problem }: EvaluationProps) {
  const { language } = looker;
  const writes = role === "member" && evaluation.closed === null && !evaluation.submitted.includes(person);
  const title = evaluation.product?.name ?? "";
  return (
    <Page looker={looker} title={title} problem={problem} script={writes ? "/assets/sheet.js" : undefined}>
      <section class="stack">
        <p>
          <span class="chip">{councilMannerLabels[evaluation.manner][language]}</span>{" "}
          <span class="quiet">{formatDay(evaluation.opened, language)}</span>
        </p>
        <h1>{title}</h1>
        <p class="quiet">
          {evaluation.product?.code} · {setOf(evaluation.decision, evaluation.set).name[language]}
        </p>
      </section>
      <div class={writes ? "stack" : "columns"}>
        <div class="stack">
          <Result evaluation={evaluation} language={language} />
          {writes && <OwnSheet evaluation={evaluation} language={language} />}
          {role === "secretary" && evaluation.closed === null && (
            <Closing evaluation={evaluation} language={language} problem={problem} />
          )}
          {role !== "member" && evaluation.closed !== null && <Papers {...{ evaluation, papers, language }} />}
        </div>
        <Members evaluation={evaluation} language={language} />
      </div>
    </Page>
  );
}
