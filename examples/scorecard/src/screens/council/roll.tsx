import type { CriteriaSet, Rating } from "ocop";
import { useMemo } from "preact/hooks";
import { beside, type Council, changeCouncil, changeMember, type MemberSheet } from "../../state/beside.ts";
import { digest, hashOf, shortHash } from "../../state/hash.ts";
import { language } from "../../state/language.ts";
import { textOf } from "../../state/sheet.ts";
import { namesOf } from "./members.ts";
import { w } from "./words.ts";

interface RollProps {
  readonly set: CriteriaSet;
  readonly council: Council;
  readonly rating: Rating;
}

/** The members: names once they are shown, totals, locks, and who has no sheet yet. */
export function Roll({ set, council, rating }: RollProps) {
  const { members, appointed, isRevealed } = council;
  const names = namesOf(council);
  const missing = rating.council?.missing ?? [];
  const lockAll = async () => {
    const locked = await Promise.all(members.map((member) => lock(set, member)));
    changeCouncil({ members: locked });
  };
  return (
    <section class="card" aria-labelledby="roll">
      <div class="card-head">
        <h2 id="roll">{w().roll}</h2>
        <button type="button" aria-pressed={isRevealed} onClick={() => changeCouncil({ isRevealed: !isRevealed })}>
          {isRevealed ? w().hide : w().reveal}
        </button>
        <button type="button" disabled={members.every(({ isLocked }) => isLocked === true)} onClick={lockAll}>
          {w().lockAll}
        </button>
      </div>
      <ol class="roll">
        {members.map((member, index) => (
          <Line
            key={`${index + 1}`}
            set={set}
            member={member}
            index={index}
            name={names[index] ?? ""}
            isRevealed={isRevealed}
            total={rating.council?.totals[index]}
          />
        ))}
      </ol>
      {missing.length > 0 && (
        <p class="warning" role="status">
          {missing.length <= MOST_NAMED ? w().missing(missing.join(", ")) : w().missingCount(missing.length)}
        </p>
      )}
      <p class="quiet">{w().hashHint}</p>
      <details class="appointed" open={appointed.length === 0}>
        <summary>{w().appointed}</summary>
        <textarea
          rows={4}
          aria-label={w().appointed}
          value={appointed.join("\n")}
          onChange={(event) => changeCouncil({ appointed: linesOf(event.currentTarget.value) })}
        />
        <p class="quiet">{w().appointedHint}</p>
      </details>
      <p>
        <button
          type="button"
          class="link"
          onClick={() => confirm(w().clearSure) && changeCouncil({ members: [], appointed: [] })}
        >
          {w().clear}
        </button>
      </p>
    </section>
  );
}

interface LineProps {
  readonly set: CriteriaSet;
  readonly member: MemberSheet;
  readonly index: number;
  readonly name: string;
  readonly isRevealed: boolean;
  readonly total: number | undefined;
}

/** A member; drawn anew only when something of it changes. */
function Line(props: LineProps) {
  const { set, member, index, name, isRevealed, total } = props;
  return useMemo(() => drawnLine(props), [set, member, index, name, isRevealed, total, language.value]);
}

function drawnLine({ set, member, index, name, isRevealed, total }: LineProps) {
  return (
    <li>
      <span class="number-sign">{index + 1}</span>
      {isRevealed ? (
        <input
          type="text"
          aria-label={w().name(index + 1)}
          placeholder={w().nameHead}
          value={member.name}
          readOnly={member.isLocked === true}
          onChange={(event) => changeMember(index, { name: event.currentTarget.value.trim() })}
        />
      ) : (
        <span class="roll-name">{name}</span>
      )}
      <strong class="roll-total">{total}</strong>
      <Seal set={set} member={member} />
      <span class="roll-acts">
        <button
          type="button"
          aria-label={member.isLocked ? w().unlockOf(name) : w().lockOf(name)}
          onClick={async () => changeMember(index, member.isLocked ? { isLocked: false } : await lock(set, member))}
        >
          {member.isLocked ? w().unlock : w().lock}
        </button>
        <button
          type="button"
          class="icon"
          aria-label={w().remove(name)}
          disabled={member.isLocked === true}
          onClick={() =>
            changeCouncil({ members: beside.peek().council.members.filter((_, place) => place !== index) })
          }
        >
          ×
        </button>
      </span>
    </li>
  );
}

/** More names than a sentence should have. */
const MOST_NAMED = 12;

function linesOf(text: string): readonly string[] {
  return [...new Set(text.split("\n").map((line) => line.trim()))].filter((line) => line !== "");
}

async function lock(set: CriteriaSet, member: MemberSheet): Promise<MemberSheet> {
  return member.isLocked ? member : { ...member, isLocked: true, hash: await digest(textOf(set, member.answers)) };
}

/** The hash of a sheet that is or was locked, and whether the sheet is still the same. */
function Seal({
  set,
  member: { hash, isLocked, answers },
}: {
  readonly set: CriteriaSet;
  readonly member: MemberSheet;
}) {
  if (hash === undefined) {
    return <span class="seal" />;
  }
  const now = hashOf(textOf(set, answers));
  const isChanged = now !== undefined && now !== hash;
  return (
    <span class={isChanged ? "seal is-changed" : "seal"}>
      <code>{shortHash(now ?? hash)}</code>{" "}
      {isChanged ? w().changed(shortHash(hash)) : isLocked && <span class="quiet">{w().locked}</span>}
    </span>
  );
}
