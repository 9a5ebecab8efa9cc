import type { CriteriaSet, Rating } from "ocop";
import { type Council, changeCouncil, changeMember, type MemberSheet } from "../../state/beside.ts";
import { digest, hashOf, shortHash } from "../../state/hash.ts";
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
          <li key={`${index + 1}`}>
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
              <span class="roll-name">{names[index]}</span>
            )}
            <strong class="roll-total">{rating.council?.totals[index]}</strong>
            <Seal set={set} member={member} />
            <span class="roll-acts">
              <button
                type="button"
                aria-label={member.isLocked ? w().unlockOf(names[index] ?? "") : w().lockOf(names[index] ?? "")}
                onClick={async () =>
                  changeMember(index, member.isLocked ? { isLocked: false } : await lock(set, member))
                }
              >
                {member.isLocked ? w().unlock : w().lock}
              </button>
              <button
                type="button"
                class="icon"
                aria-label={w().remove(names[index] ?? "")}
                disabled={member.isLocked === true}
                onClick={() => changeCouncil({ members: members.filter((_, place) => place !== index) })}
              >
                ×
              </button>
            </span>
          </li>
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
