import { useComputed, useSignal } from "@preact/signals";
import { columnLetter } from "ocop/exchange";
import { useEffect, useRef } from "preact/hooks";
import type { DeskRow, Register, Remark } from "../../late/register.ts";
import { told } from "../../state/language.ts";
import { Sign } from "./findings.tsx";
import { w } from "./words.ts";

interface GridProps {
  readonly open: Register;
  /** The kind of findings that is asked for; null for all. */
  readonly kind: string | null;
  readonly onClear: () => void;
}

/** How many rows stand on a page: drawn at once they are still quick. */
const PAGE = 40;

/** Which rows are shown. */
const passes = {
  issues: ({ remarks }: DeskRow) => remarks.some(({ severity }) => severity === "issue"),
  findings: ({ remarks }: DeskRow) => remarks.length > 0,
  all: ({ kind }: DeskRow) => kind !== "blank",
} as const;

type Filter = keyof typeof passes;

/** The filters that leave something. */
function filtersOf({ kinds }: Register): readonly Filter[] {
  const has = kinds.some(({ severity }) => severity === "issue");
  return [...(has ? (["issues"] as const) : []), ...(kinds.length > 0 ? (["findings"] as const) : []), "all"];
}

/** What stands above each column; nothing where several sheets differ. */
function headingsOf({ sheets, rows }: Register): readonly string[] {
  const above: string[] = [];
  for (const { cells } of sheets.length > 1 ? [] : rows.filter(({ kind }) => kind === "headings")) {
    for (const [column, cell] of cells.entries()) {
      above[column] = cell === "" ? (above[column] ?? "") : cell;
    }
  }
  return above;
}

/** The rows of the register, each with what was found below it. */
export function Grid({ open, kind, onClear }: GridProps) {
  const filter = useSignal<Filter>(filtersOf(open)[0] ?? "all");
  const page = useSignal(0);
  const place = useSignal({ row: 0, column: 0 });
  const body = useRef<HTMLTableSectionElement>(null);
  const given = useSignal({ open, kind });
  given.value = { open, kind };
  const rows = useComputed(() => {
    const { open: now, kind: asked } = given.value;
    return now.rows.filter((row) =>
      asked === null ? passes[filter.value](row) : row.remarks.some((one) => one.kind === asked),
    );
  });
  useEffect(() => {
    page.value = 0;
    place.value = { row: 0, column: 0 };
  }, [kind, filter.value, open]);
  const first = page.value * PAGE;
  const shown = rows.value.slice(first, first + PAGE);
  const last = Math.max(0, Math.ceil(rows.value.length / PAGE) - 1);
  const columns = Math.max(1, ...open.sheets.map((sheet) => sheet.columns));
  const headings = headingsOf(open);
  const turn = (by: number) => {
    page.value = Math.min(last, Math.max(0, page.value + by));
    place.value = { ...place.value, row: 0 };
  };
  const focus = (row: number, column: number) => {
    place.value = {
      row: Math.min(shown.length - 1, Math.max(0, row)),
      column: Math.min(columns - 1, Math.max(0, column)),
    };
    requestAnimationFrame(() => body.current?.querySelector<HTMLElement>("td[tabindex='0']")?.focus());
  };
  const onKey = (event: KeyboardEvent) => {
    const { row, column } = place.value;
    const step = steps[event.key];
    if (step !== undefined) {
      event.preventDefault();
      focus(row + step[0], column + step[1]);
    } else if (event.key === "Home" || event.key === "End") {
      event.preventDefault();
      focus(row, event.key === "Home" ? 0 : columns - 1);
    } else if (event.key === "PageDown" || event.key === "PageUp") {
      event.preventDefault();
      turn(event.key === "PageDown" ? 1 : -1);
      focus(0, column);
    }
  };
  return (
    <section class="card grid-card" aria-labelledby="grid">
      <div class="grid-head">
        <h2 id="grid">{w().findings}</h2>
        <div class="chips grid-filter">
          {kind === null ? (
            filtersOf(open).map((one) => (
              <button
                key={one}
                type="button"
                class="chip chip-button"
                aria-pressed={filter.value === one}
                onClick={() => {
                  filter.value = one;
                }}
              >
                {w().filters[one]}
              </button>
            ))
          ) : (
            <button type="button" class="chip chip-button" aria-pressed="true" onClick={onClear}>
              {w().showKind} <span aria-hidden="true">×</span>
              <span class="heard">{w().clear}</span>
            </button>
          )}
        </div>
        <div class="grid-pages">
          <button
            type="button"
            class="icon"
            aria-label={w().previous}
            disabled={page.value === 0}
            onClick={() => turn(-1)}
          >
            ‹
          </button>
          <span role="status" class="grid-shown">
            {w().shown(rows.value.length === 0 ? 0 : first + 1, first + shown.length, rows.value.length)}
          </span>
          <button
            type="button"
            class="icon"
            aria-label={w().next}
            disabled={page.value >= last}
            onClick={() => turn(1)}
          >
            ›
          </button>
        </div>
      </div>
      <p class="quiet keys">{w().gridKeys}</p>
      <div class="grid-scroll">
        <table class="register" aria-label={w().grid} onKeyDown={onKey}>
          <thead>
            <tr>
              <th scope="col">{w().row}</th>
              {Array.from({ length: columns }, (_, column) => (
                <th key={columnLetter(column)} scope="col">
                  {columnLetter(column)}
                  <span class="cell">{headings[column]}</span>
                </th>
              ))}
            </tr>
          </thead>
          <tbody ref={body}>
            {shown.map((row, index) => (
              <Row
                key={`${row.sheet}.${row.row}`}
                row={row}
                sheet={open.sheets.length > 1 ? (open.sheets[row.sheet]?.name ?? "") : ""}
                kind={kind}
                columns={columns}
                at={place.value.row === index ? place.value.column : null}
                onFocus={(column) => {
                  place.value = { row: index, column };
                }}
              />
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

const steps: Readonly<Record<string, readonly [row: number, column: number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

interface RowProps {
  readonly row: DeskRow;
  /** The name of its sheet, where there are several. */
  readonly sheet: string;
  readonly kind: string | null;
  readonly columns: number;
  /** The column the keyboard is at, in this row. */
  readonly at: number | null;
  readonly onFocus: (column: number) => void;
}

function Row({ row: { row, sheet: number, kind: own, cells, remarks }, sheet, kind, columns, at, onFocus }: RowProps) {
  const id = `said-${number}-${row}`;
  const of = (column: number) => remarks.filter((one) => one.column === column);
  const told = kind === null ? remarks : remarks.filter((one) => one.kind === kind);
  return (
    <>
      <tr class={`row row-${own}`}>
        <th scope="row">
          {sheet !== "" && <span class="quiet">{sheet} </span>}
          {row}
        </th>
        {Array.from({ length: columns }, (_, column) => {
          const [worst] = of(column).toSorted((one, other) => grave[one.severity] - grave[other.severity]);
          return (
            <td
              key={columnLetter(column)}
              tabIndex={at === column ? 0 : -1}
              class={worst === undefined ? undefined : `cell-${worst.severity}`}
              aria-describedby={worst === undefined ? undefined : id}
              onFocus={() => onFocus(column)}
            >
              {worst !== undefined && <Sign severity={worst.severity} />}
              <span class="cell">{cells[column] ?? ""}</span>
            </td>
          );
        })}
      </tr>
      {told.length > 0 && (
        <tr class="said">
          <td colSpan={columns + 1} id={id}>
            <ul>
              {told.map((one) => (
                <Said key={`${one.kind} ${one.text.vi}`} remark={one} row={row} />
              ))}
            </ul>
          </td>
        </tr>
      )}
    </>
  );
}

const grave = { issue: 0, warning: 1, suggestion: 2 } as const;

function Said({ remark: { severity, column, text }, row }: { readonly remark: Remark; readonly row: number }) {
  return (
    <li>
      <Sign severity={severity} />
      {column !== undefined && <span class="code">{`${columnLetter(column)}${row}`} </span>}
      {told(text)}
    </li>
  );
}
