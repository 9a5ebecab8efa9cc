import type { CriteriaSet } from "ocop";
import { formatAnswers } from "ocop/exchange";
import { late } from "../../parts/late.ts";
import { hashOf, shortHash } from "../../state/hash.ts";
import { type Answers, textOf } from "../../state/sheet.ts";
import { w } from "./words.ts";

const qr = late(() => import("../../late/qr.ts"));
/** The blank squares around a code that readers need. */
const MARGIN = 4;

interface CodeProps {
  readonly set: CriteriaSet;
  readonly answers: Answers;
}

/** A sheet as a code to scan back: its answer string in capital letters, with a check sum. */
export function Code({ set, answers }: CodeProps) {
  const written = formatAnswers(set, answers, { isScanned: true });
  const drawn = written.ok ? qr()?.qrPath(written.value) : undefined;
  if (drawn === undefined) {
    return null;
  }
  const size = drawn.size + 2 * MARGIN;
  return (
    <svg class="qr" viewBox={`${-MARGIN} ${-MARGIN} ${size} ${size}`} role="img" aria-label={w().qr}>
      <rect x={-MARGIN} y={-MARGIN} width={size} height={size} fill="#fff" />
      <path d={drawn.path} fill="#000" />
    </svg>
  );
}

/** The seal of a sheet: the same as that on the council's screen. */
export function Seal({ set, answers }: CodeProps) {
  const hash = hashOf(textOf(set, answers));
  return hash === undefined ? null : (
    <span class="page-seal">
      {w().seal}: <code>{shortHash(hash)}</code>
    </span>
  );
}

/** A line of a paper: what is known, or a dotted line to write on. */
export function Line({ label, value }: { readonly label: string; readonly value: string }) {
  return (
    <p class={value === "" ? "line is-blank" : "line"}>
      <span>{label}:</span> <strong>{value}</strong>
    </p>
  );
}
