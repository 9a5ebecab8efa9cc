import { useSignal } from "@preact/signals";
import { type CriteriaSet, explainRating, formatAverage, rate, scoreSheet, scoringMessage } from "ocop";
import { procedure } from "../parts/procedure.ts";
import { Stars } from "../parts/stars.tsx";
import {
  addMembers,
  councils,
  type MemberSheet,
  type Refusal,
  readLines,
  setMembers,
  sheetsOf,
} from "../state/council.ts";
import { language, told } from "../state/language.ts";
import { codeOf, type Standing } from "../state/sheet.ts";
import { t } from "../words.ts";

/** The council: the members' sheets side by side, how far they are apart, and what their average gives. */
export function Council({ standing: { set, answers } }: { readonly standing: Standing }) {
  const code = codeOf(set);
  const members = councils.value[code] ?? [];
  const isHidden = useSignal(false);
  const names = members.map(({ name }, index) => (isHidden.value || name === "" ? t().member(index + 1) : name));
  const rating =
    members.length === 0 ? null : rate(set, { members: members.map((member) => ({ answers: member.answers })) });
  return (
    <div class="council">
      <Adding set={set} own={answers} count={members.length} />
      {rating === null ? (
        <p class="card quiet">{t().councilEmpty}</p>
      ) : (
        <>
          <section class="card verdict" aria-label={t().views.result}>
            <div class="verdict-total">
              <p class="figure">{formatAverage(rating.exact, language.value)}</p>
              <p class="quiet">
                {t().average} · {rating.exact.sum}/{rating.exact.count}
              </p>
            </div>
            <dl>
              <div>
                <dt>{t().spread}</dt>
                <dd>{t().points(rating.council?.spread ?? 0)}</dd>
              </div>
              <div class="verdict-main">
                <dt>{t().afterFloors}</dt>
                <dd>
                  {rating.stars === null ? (
                    <strong>{t().noStars}</strong>
                  ) : (
                    <>
                      <Stars count={rating.stars} size={32} /> <strong>{t().stars(rating.stars)}</strong>
                    </>
                  )}
                </dd>
              </div>
            </dl>
          </section>
          <section class="card">
            <h2>{t().why}</h2>
            <ul class="reasons">
              {[...explainRating(set, rating), ...rating.notes].map((finding) => (
                <li key={JSON.stringify(finding)}>{scoringMessage(finding, language.value, set)}</li>
              ))}
            </ul>
          </section>
          <label class="toggle">
            <input
              type="checkbox"
              checked={isHidden.value}
              onChange={() => {
                isHidden.value = !isHidden.value;
              }}
            />
            {t().hideNames}
          </label>
          <Sheets set={set} members={members} names={names} />
        </>
      )}
    </div>
  );
}

interface AddingProps {
  readonly set: CriteriaSet;
  readonly own: MemberSheet["answers"];
  readonly count: number;
}

function Adding({ set, own, count }: AddingProps) {
  const code = codeOf(set);
  const given = useSignal("");
  const refused = useSignal<readonly Refusal[]>([]);
  const add = (sheets: readonly MemberSheet["answers"][]) =>
    addMembers(
      code,
      sheets.map((answers) => ({ name: "", answers })),
    );
  const addLines = async () => {
    const read = await readLines(set, given.value);
    add(read.members);
    refused.value = read.refused;
    given.value = read.refused.map((one) => one.given).join("\n");
  };
  const addFiles = async (files: readonly File[]) => {
    const read = await Promise.all(files.map(async (file) => ({ file, sheets: sheetsOf(set, await file.text()) })));
    add(read.flatMap(({ sheets = [] }) => sheets));
    refused.value = read.flatMap(({ file, sheets }) =>
      sheets === undefined ? [{ kind: "file" as const, given: file.name }] : [],
    );
  };
  return (
    <section class="card" aria-labelledby="adding">
      <h2 id="adding">{t().addMembers}</h2>
      <div class="fields">
        <label class="wide">
          {t().addLines}
          <textarea
            rows={2}
            value={given.value}
            placeholder="OCOP:2026/11/1.1:3/…"
            onInput={(event) => {
              given.value = event.currentTarget.value;
            }}
          />
        </label>
        <button type="button" disabled={given.value.trim() === ""} onClick={addLines}>
          {t().add}
        </button>
        <button type="button" disabled={Object.keys(own).length === 0} onClick={() => add([own])}>
          {t().addOwn}
        </button>
        <label class="file button">
          {t().addFiles}
          <input
            type="file"
            class="heard"
            multiple
            accept="application/json,.json"
            onChange={(event) => addFiles([...(event.currentTarget.files ?? [])])}
          />
        </label>
        {count > 0 && (
          <button type="button" onClick={() => setMembers(code, [])}>
            {t().clearCouncil}
          </button>
        )}
      </div>
      {refused.value.map((one) => (
        <p key={one.given} class="problem" role="alert">
          {refusalText(one)}
        </p>
      ))}
    </section>
  );
}

function refusalText(refusal: Refusal): string {
  if (refusal.kind === "issues") {
    const say = procedure()?.message;
    return say === undefined ? refusal.given : refusal.issues.map((issue) => say(issue, language.value)).join("; ");
  }
  return refusal.kind === "file" ? `${refusal.given}: ${t().unreadableFile}` : t().otherSet(refusal.given);
}

interface SheetsProps {
  readonly set: CriteriaSet;
  readonly members: readonly MemberSheet[];
  readonly names: readonly string[];
}

/** The members as columns; a row whose members differ is marked by a tint and a sign. */
function Sheets({ set, members, names }: SheetsProps) {
  const code = codeOf(set);
  const scores = members.map(({ answers }) => scoreSheet(set, answers));
  const rename = (index: number, name: string) =>
    setMembers(
      code,
      members.map((member, place) => (place === index ? { ...member, name } : member)),
    );
  return (
    <section class="card scroll" aria-label={t().views.council}>
      <table class="council-table">
        <thead>
          <tr>
            <th scope="col">{t().criterion}</th>
            {members.map((_, index) => (
              <th key={names[index]} scope="col">
                <input
                  type="text"
                  aria-label={t().member(index + 1)}
                  value={names[index]}
                  onChange={(event) => rename(index, event.currentTarget.value)}
                />
              </th>
            ))}
            <th scope="col">{t().average}</th>
          </tr>
        </thead>
        <tbody>
          {set.criteria.map((criterion, place) => {
            const own = scores.map(({ criteria }) => criteria[place]);
            const points = own.map((score) => (score !== undefined && score.answered > 0 ? score.sum : null));
            const differ = new Set(points).size > 1;
            const sum = points.reduce<number>((total, one) => total + (one ?? 0), 0);
            return (
              <tr key={criterion.code} class={differ ? "differs" : ""}>
                <th scope="row">
                  <span class="code">{criterion.code}</span> {told(criterion.name)}
                  {differ && (
                    <span class="differs-sign" title={t().differs}>
                      {" "}
                      ≠<span class="heard">{t().differs}</span>
                    </span>
                  )}
                </th>
                {points.map((one, index) => (
                  <td key={names[index]} class="number">
                    {one ?? "–"}
                  </td>
                ))}
                <td class="number">
                  <strong>{formatAverage({ sum, count: members.length }, language.value)}</strong>
                </td>
              </tr>
            );
          })}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{t().total}</th>
            {scores.map(({ sum }, index) => (
              <td key={names[index]} class="number">
                <strong>{sum}</strong>
              </td>
            ))}
            <td class="number">
              <strong>
                {formatAverage(
                  { sum: scores.reduce((total, { sum }) => total + sum, 0), count: members.length },
                  language.value,
                )}
              </strong>
            </td>
          </tr>
        </tfoot>
      </table>
    </section>
  );
}
