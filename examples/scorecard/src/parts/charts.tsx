import type { ComponentChildren } from "preact";

/** Pictures of points. All of them have their text alternative in a label or in a table beside them. */

/** How much of the most points is earned, as a bar; `marks` are thresholds on it. */
export function Bar({ value, max, marks = [] }: { value: number; max: number; marks?: readonly number[] }) {
  return (
    <svg class="chart-bar" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
      <rect class="chart-ground" width="100" height="8" />
      <rect class="chart-value" width={max === 0 ? 0 : (100 * value) / max} height="8" />
      {marks.map((mark) => (
        <rect key={mark} class="chart-mark" x={(100 * mark) / max - 0.4} width="0.8" height="8" />
      ))}
    </svg>
  );
}

/** A word of a picture. */
export function Text({ x, y, kind, children }: { x: number; y: number; kind: string; children: ComponentChildren }) {
  return (
    <text class={`chart-${kind}`} x={x} y={y}>
      {children}
    </text>
  );
}

interface FloorsProps {
  readonly marks: readonly { readonly stars: number; readonly points: number }[];
  readonly got: number | null;
  readonly max: number;
}

/** One criterion's floors on the scale of its points, and the points earned. */
export function FloorMarks({ marks, got, max }: FloorsProps) {
  const at = (points: number) => 10 + (180 * points) / max;
  return (
    <svg class="chart-floors" viewBox="0 0 200 30" aria-hidden="true">
      <path class="chart-line" d="M10 20H190" />
      {got !== null && got > 0 && <path class="chart-earned" d={`M10 20H${at(got)}`} />}
      {marks.map(({ stars, points }) => (
        <g key={stars} class={got !== null && got >= points ? "is-met" : "is-open"}>
          <path d={`M${at(points)} 14v12`} />
          <Text x={at(points)} y={11} kind="floor">
            {stars}★
          </Text>
        </g>
      ))}
    </svg>
  );
}
