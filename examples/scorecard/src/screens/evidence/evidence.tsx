import { useSignal } from "@preact/signals";
import { answerLabel, type CriteriaSet, type Question } from "ocop";
import { Bar } from "../../parts/charts.tsx";
import { Documents } from "../../parts/documents.tsx";
import { procedure } from "../../parts/procedure.ts";
import { beside, changeProof, proofOf } from "../../state/beside.ts";
import { told } from "../../state/language.ts";
import type { Answers, Standing } from "../../state/sheet.ts";
import { t } from "../../words.ts";
import { needsProof } from "./needs-proof.ts";
import { w } from "./words.ts";

/** The evidence: which criteria have theirs, by which documents, with notes. Nothing is uploaded. */
export function Evidence({ standing: { set, answers, questions } }: { readonly standing: Standing }) {
  const isShort = useSignal(false);
  const asked = questions.filter((question) => needsProof(question, answers));
  const have = asked.filter(({ criterion }) => proofOf(criterion.code).isThere).length;
  const shown = new Map(
    questions
      .filter(
        ({ criterion }) =>
          !isShort.value || (asked.some((one) => one.criterion === criterion) && !proofOf(criterion.code).isThere),
      )
      .map((question) => [question.criterion.code, question]),
  );
  return (
    <div class="evidence">
      <section class="card evidence-head">
        <p class="evidence-count" role="status">
          {w().count(have, asked.length)}
        </p>
        <Bar value={have} max={asked.length} />
        <p class="quiet">{w().lead}</p>
        <label class="toggle">
          <input
            type="checkbox"
            checked={isShort.value}
            onChange={() => {
              isShort.value = !isShort.value;
            }}
          />
          {w().onlyWithout}
        </label>
      </section>
      {shown.size === 0 && <p class="card success">{w().allThere}</p>}
      {set.parts.flatMap(({ groups }) =>
        groups
          .filter(({ criteria }) => criteria.some(({ code }) => shown.has(code)))
          .map((group) => (
            <section key={group.code} class="card" aria-labelledby={`evidence-${group.code}`}>
              <h2 id={`evidence-${group.code}`}>
                {group.code}. {told(group.name)}
              </h2>
              <ul class="proofs">
                {group.criteria.map(({ code }) => {
                  const question = shown.get(code);
                  return question && <ProofOf key={code} question={question} set={set} answers={answers} />;
                })}
              </ul>
            </section>
          )),
      )}
      <Guide set={set} />
    </div>
  );
}

interface ProofProps {
  readonly question: Question;
  readonly set: CriteriaSet;
  readonly answers: Answers;
}

function ProofOf({ question, set, answers }: ProofProps) {
  const { criterion, state, points } = question;
  const { code } = criterion;
  const given = answers[code];
  const label = given === undefined ? undefined : answerLabel(criterion, given);
  const head = (
    <>
      <span class="code">{code}</span> <strong>{told(criterion.name)}</strong>
    </>
  );
  if (!needsProof(question, answers)) {
    return (
      <li class="proof is-out">
        <p>{head}</p>
        <p class="quiet">{state === "not-applicable" ? t().notApplicable(criterion.appliesIf ?? "") : w().noLevel}</p>
      </li>
    );
  }
  const { isThere, note } = proofOf(code);
  return (
    <li class={isThere ? "proof is-there" : "proof"}>
      <label class="toggle">
        <input
          type="checkbox"
          aria-label={w().hasOf(code)}
          checked={isThere}
          onChange={() => changeProof(code, { isThere: !isThere })}
        />
        <span>{head}</span>
      </label>
      <p class="proof-level">
        {label === undefined ? <span class="quiet">{w().notAnswered}</span> : told(label)}{" "}
        {points !== null && points !== undefined && <span class="chip">{t().points(points)}</span>}
      </p>
      <Documents criterion={code} decision={set.decision} />
      <input
        type="text"
        class="proof-note"
        placeholder={w().note}
        aria-label={w().noteOf(code)}
        value={note}
        onChange={(event) => changeProof(code, { note: event.currentTarget.value })}
      />
    </li>
  );
}

/** The documents the decision's guide names, each with the criteria it proves in this dossier. */
function Guide({ set }: { readonly set: CriteriaSet }) {
  const loaded = procedure();
  if (loaded === undefined) {
    return null;
  }
  const rows = loaded.evidenceGuide(set.decision);
  const { evidence } = beside.value;
  const usedBy = (index: number) => set.criteria.filter(({ code }) => evidence[code]?.documents.includes(index));
  return rows === undefined ? (
    <p class="card quiet">{w().noGuide}</p>
  ) : (
    <section class="card" aria-labelledby="evidence-guide">
      <h2 id="evidence-guide">{w().guide}</h2>
      <p class="quiet">{w().guideHint}</p>
      <dl class="guide">
        {rows.map(({ name, requirement }, index) => {
          const codes = usedBy(index).map(({ code }) => code);
          return (
            <div key={name.en}>
              <dt>
                {told(name)}{" "}
                <span class={codes.length > 0 ? "chip chip-gain" : "chip"}>
                  {codes.length > 0 ? w().proves(codes.join(", ")) : w().provesNothing}
                </span>
              </dt>
              <dd class="quiet">{told(requirement)}</dd>
            </div>
          );
        })}
      </dl>
    </section>
  );
}
