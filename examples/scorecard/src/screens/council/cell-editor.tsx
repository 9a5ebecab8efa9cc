import { answerLabel, type CriteriaSet, findCriterion, questions } from "ocop";
import { useEffect, useRef } from "preact/hooks";
import { CriterionCard } from "../../parts/criterion-card.tsx";
import type { MemberSheet } from "../../state/beside.ts";
import { told } from "../../state/language.ts";
import { answerOf, type Place } from "./table.tsx";
import { w } from "./words.ts";

interface CellEditorProps {
  readonly set: CriteriaSet;
  readonly place: Place;
  readonly member: MemberSheet | undefined;
  readonly name: string;
  readonly onClose: () => void;
}

/** One member's answer to one criterion, with its levels. */
export function CellEditor({ set, place, member, name, onClose }: CellEditorProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    dialog.current?.showModal();
  }, []);
  const question = questions(set, member?.answers ?? {}).find(({ criterion }) => criterion.code === place.criterion);
  const criterion = findCriterion(set, place.criterion);
  if (question === undefined || criterion === undefined || member === undefined) {
    return null;
  }
  const given = member.answers[place.criterion];
  const label = given === undefined ? undefined : answerLabel(criterion, given);
  return (
    <dialog ref={dialog} class="cell-editor" aria-label={`${name}: ${place.criterion}`} onClose={onClose}>
      <p class="card-head">
        <strong>{name}</strong>
        <button type="button" class="primary" onClick={() => dialog.current?.close()}>
          {w().close}
        </button>
      </p>
      {member.isLocked ? (
        <>
          <p>
            <span class="code">{criterion.code}</span> {told(criterion.name)}
          </p>
          <p>
            <strong>{label === undefined ? w().noAnswer : told(label)}</strong>
          </p>
          <p class="warning">{w().lockedHint}</p>
        </>
      ) : (
        <CriterionCard
          set={set}
          question={question}
          hint={undefined}
          given={given}
          onAnswer={(answer) => answerOf(place.member, place.criterion, answer)}
          onNext={() => dialog.current?.close()}
        />
      )}
    </dialog>
  );
}
