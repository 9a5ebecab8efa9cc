import { computed, type Signal, useSignal } from "@preact/signals";
import { type CriteriaSet, type Criterion, formatAverage, optionsOf, type Score } from "ocop";
import type { Answer } from "ocop/exchange";
import { useMemo, useRef } from "preact/hooks";
import { beside, type Council, changeMember } from "../../state/beside.ts";
import { language, told } from "../../state/language.ts";
import { CellEditor } from "./cell-editor.tsx";
import { Exactly } from "./council.tsx";
import { namesOf, scoreOf } from "./members.ts";
import { w } from "./words.ts";

interface TableProps {
  readonly set: CriteriaSet;
  readonly council: Council;
}

/** Where a cell stands. */
export interface Place {
  readonly criterion: string;
  readonly member: number;
}

/** The members as columns; what differs is tinted and bears a sign. Cells are filled in by mouse or keys. */
export function Table({ set, council }: TableProps) {
  const { members } = council;
  const names = namesOf(council);
  const scores = members.map((member) => scoreOf(set, member));
  const isShort = useSignal(false);
  const opened = useSignal<Place | null>(null);
  const entered = useSignal<Place>({ criterion: set.criteria[0]?.code ?? "", member: 0 });
  const table = useRef<HTMLTableElement>(null);
  const rows = new Map(
    set.criteria.map((criterion, place) => [criterion.code, pointsIn(criterion, place, scores)] as const),
  );
  const differing = [...rows.values()].filter(({ differs }) => differs).length;
  const shown = [...rows.values()].filter(({ differs }) => !isShort.value || differs);
  const goTo = (place: Place) => {
    entered.value = place;
    const cell = table.current?.querySelector<HTMLElement>(
      `[data-criterion="${place.criterion}"][data-member="${place.member}"]`,
    );
    cell?.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const place = placeOf(event.target);
    if (place === null || event.ctrlKey || event.metaKey || event.altKey) {
      return;
    }
    const next = neighbour(
      event.key,
      place,
      shown.map(({ criterion }) => criterion.code),
      members.length,
    );
    if (next !== null) {
      event.preventDefault();
      goTo(next);
    } else if (/^[\d]$|^Delete$|^Backspace$/.test(event.key) && members[place.member]?.isLocked !== true) {
      event.preventDefault();
      type(set, place, event.key);
    }
  };
  return (
    <section class="card table-card" aria-labelledby="council-table">
      <div class="card-head">
        <h2 id="council-table">{w().table}</h2>
        <label class="toggle">
          <input
            type="checkbox"
            checked={isShort.value}
            onChange={() => {
              isShort.value = !isShort.value;
            }}
          />
          {w().onlyDiffering(differing)}
        </label>
      </div>
      <p class="quiet">{differing === 0 ? w().allSame : w().legend}</p>
      <div class="scroll">
        <table
          ref={table}
          class="council-table"
          onKeyDown={onKeyDown}
          onClick={(event) => {
            const place = placeOf(event.target);
            if (place !== null) {
              entered.value = place;
              opened.value = place;
            }
          }}
        >
          <thead>
            <tr>
              <th scope="col">{w().criterion}</th>
              {names.map((name, index) => (
                <th key={`${index + 1}`} scope="col" class="number" title={name}>
                  <span class="number-sign" aria-hidden="true">
                    {index + 1}
                  </span>
                  <span class={council.isRevealed ? "column-name" : "heard"}>{name}</span>
                </th>
              ))}
              <th scope="col" class="number">
                {w().averageShort}
              </th>
            </tr>
          </thead>
          {set.parts.map((part, index) => {
            const codes = new Set(part.groups.flatMap(({ criteria }) => criteria.map(({ code }) => code)));
            const sums = scores.map((score) => score.parts[index]?.sum ?? 0);
            return (
              <tbody key={part.code}>
                {shown
                  .filter(({ criterion }) => codes.has(criterion.code))
                  .map((row) => (
                    <Row key={row.criterion.code} {...row} names={names} entered={entered} />
                  ))}
                <tr class="subtotal">
                  <th scope="row">{w().part(part.code)}</th>
                  <Sums sums={sums} />
                </tr>
              </tbody>
            );
          })}
          <tfoot>
            <tr>
              <th scope="row">{w().total}</th>
              <Sums sums={scores.map(({ sum }) => sum)} />
            </tr>
          </tfoot>
        </table>
      </div>
      <p class="quiet keys">{w().keys}</p>
      {opened.value !== null && (
        <CellEditor
          set={set}
          place={opened.value}
          member={members[opened.value.member]}
          name={names[opened.value.member] ?? ""}
          onClose={() => {
            const place = opened.value;
            opened.value = null;
            if (place !== null) {
              goTo(place);
            }
          }}
        />
      )}
    </section>
  );
}

function Sums({ sums }: { readonly sums: readonly number[] }) {
  const sum = sums.reduce((total, one) => total + one, 0);
  return (
    <>
      {sums.map((one, index) => (
        <td key={`${index + 1}`} class="number">
          {one}
        </td>
      ))}
      <Average sum={sum} count={sums.length} />
    </>
  );
}

function Average({ sum, count }: { readonly sum: number; readonly count: number }) {
  return (
    <td class="number average">
      <strong>{formatAverage({ sum, count }, language.value)}</strong>
      <Exactly sum={sum} count={count} />
    </td>
  );
}

interface Points {
  readonly criterion: Criterion;
  /** Each member's points; null where the criterion is not answered. */
  readonly points: readonly (number | null)[];
  readonly differs: boolean;
  readonly sum: number;
}

function pointsIn(criterion: Criterion, place: number, scores: readonly Score[]): Points {
  const points = scores.map(({ criteria }) => {
    const own = criteria[place];
    return own !== undefined && own.answered > 0 ? own.sum : null;
  });
  const sum = points.reduce<number>((total, one) => total + (one ?? 0), 0);
  return { criterion, points, sum, differs: new Set(points).size > 1 };
}

interface RowProps extends Points {
  readonly names: readonly string[];
  readonly entered: Signal<Place>;
}

/** A row; it is drawn anew only when something in it changes. An arrow draws the row it leaves and the one it enters. */
function Row(props: RowProps) {
  const { criterion, points, names, entered } = props;
  const member = useMemo(
    () => computed(() => (entered.value.criterion === criterion.code ? entered.value.member : null)),
    [entered, criterion],
  );
  const own = member.value;
  return useMemo(() => drawnRow(props, own), [criterion, points.join(), names.join(), own, language.value]);
}

function drawnRow({ criterion, points, differs, sum, names }: RowProps, entered: number | null) {
  const usual = mostOften(points);
  return (
    <tr class={differs ? "differs" : ""}>
      <th scope="row">
        <span class="code">{criterion.code}</span> {told(criterion.name)}
        {differs && (
          <span class="differs-sign">
            {" "}
            <span aria-hidden="true">≠</span>
            <span class="heard">{w().differs}</span>
          </span>
        )}
      </th>
      {points.map((one, member) => (
        <Cell
          key={`${member + 1}`}
          place={{ criterion: criterion.code, member }}
          points={one}
          name={names[member] ?? ""}
          isOdd={differs && one !== usual}
          side={one === null ? 0 : one * points.length - sum}
          isEntered={entered === member}
        />
      ))}
      <Average sum={sum} count={points.length} />
    </tr>
  );
}

interface CellProps {
  readonly place: Place;
  readonly points: number | null;
  readonly name: string;
  /** Whether it is not what most members gave. */
  readonly isOdd: boolean;
  /** Above 0 where the points are above the average, below where they are below. */
  readonly side: number;
  /** Whether the tabulator stops here. */
  readonly isEntered: boolean;
}

function Cell({ place, points, name, isOdd, side, isEntered }: CellProps) {
  const sign = !isOdd || side === 0 ? undefined : side > 0 ? "above" : "below";
  const said = [points === null ? w().noAnswer : String(points), sign && w()[sign]].filter(Boolean).join(", ");
  return (
    <td class={isOdd ? "number is-odd" : "number"}>
      <button
        type="button"
        class="cell"
        tabIndex={isEntered ? 0 : -1}
        data-criterion={place.criterion}
        data-member={place.member}
        aria-label={w().cell(place.criterion, name, said)}
      >
        {points ?? "–"}
        {sign && <span aria-hidden="true">{sign === "above" ? "▲" : "▼"}</span>}
      </button>
    </td>
  );
}

/** The points most members gave; undefined where no points are given most often. */
function mostOften(points: readonly (number | null)[]): number | null | undefined {
  const times = new Map<number | null, number>();
  for (const one of points) {
    times.set(one, (times.get(one) ?? 0) + 1);
  }
  const [first, second] = [...times].sort(([, one], [, other]) => other - one);
  return first?.[1] === second?.[1] ? undefined : first?.[0];
}

function placeOf(target: EventTarget | null): Place | null {
  const { criterion, member } = (target as HTMLElement).closest<HTMLElement>(".cell")?.dataset ?? {};
  return criterion === undefined ? null : { criterion, member: Number(member) };
}

/** The cell an arrow leads to; null for other keys and at the edge. */
function neighbour(key: string, { criterion, member }: Place, codes: readonly string[], members: number): Place | null {
  const row = codes.indexOf(criterion);
  const moves: Readonly<Record<string, readonly [row: number, member: number]>> = {
    ArrowUp: [row - 1, member],
    ArrowDown: [row + 1, member],
    ArrowLeft: [row, member - 1],
    ArrowRight: [row, member + 1],
    Home: [row, 0],
    End: [row, members - 1],
  };
  const [nextRow = -1, nextMember = -1] = moves[key] ?? [];
  const code = codes[nextRow];
  return code === undefined || nextMember < 0 || nextMember >= members ? null : { criterion: code, member: nextMember };
}

/** Answers a member's criterion by a key: the number of a level, 0 for none of them; Delete takes the answer back. */
function type(set: CriteriaSet, { criterion, member }: Place, key: string): void {
  const own = beside.value.council.members[member];
  const question = set.criteria.find(({ code }) => code === criterion);
  if (own === undefined || question === undefined) {
    return;
  }
  const levels = optionsOf(question).filter(({ value }) => value !== 0);
  const level = key === "0" ? 0 : levels[Number(key) - 1]?.value;
  const isTaken = /^\d$/.test(key);
  if (!isTaken || level !== undefined) {
    const sum = question.kind === "sum" && level !== undefined && level !== 0 ? [level as number] : level;
    answerOf(member, criterion, isTaken ? (sum as Answer) : undefined);
  }
}

/** Puts an answer into a member's sheet, or takes it out. */
export function answerOf(member: number, criterion: string, given: Answer | undefined): void {
  const { [criterion]: _, ...others } = beside.value.council.members[member]?.answers ?? {};
  changeMember(member, { answers: given === undefined ? others : { ...others, [criterion]: given } });
}
