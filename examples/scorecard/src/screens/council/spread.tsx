import { Text } from "../../parts/charts.tsx";

interface SpreadProps {
  readonly totals: readonly number[];
  readonly average: number;
  readonly max: number;
  /** The least points of each band, with its stars. */
  readonly bands: readonly { readonly min: number; readonly stars: number }[];
  readonly label: string;
}

/** As wide as it is drawn on a desktop and on a phone, where its words would be too small otherwise. */
const [WIDE, NARROW] = [600, 330];
const ofPhone = matchMedia("(max-width: 700px)");

const SIDE = 14;
const ROW = 26;

/** The members' totals as numbered dots over the bands they lie in, with their average. */
export function Spread({ totals, average, max, bands, label }: SpreadProps) {
  const width = ofPhone.matches ? NARROW : WIDE;
  const from = Math.max(0, Math.floor((Math.min(...totals) - 4) / 10) * 10);
  const to = Math.min(max, Math.ceil((Math.max(...totals) + 4) / 10) * 10);
  const at = (points: number) => SIDE + ((points - from) * (width - 2 * SIDE)) / (to - from);
  const rows = stacked(totals.map(at));
  const ground = 16 + ROW * (Math.max(0, ...rows) + 1);
  const within = bands.map(({ min, stars }, index) => ({
    stars,
    from: Math.max(from, min),
    to: Math.min(to, bands[index + 1]?.min ?? max),
  }));
  const ticks = Array.from({ length: (to - from) / 10 + 1 }, (_, index) => from + 10 * index);
  return (
    <svg class="chart-spread" viewBox={`0 0 ${width} ${ground + 22}`} role="img" aria-label={label}>
      {within
        .filter((band) => band.to > band.from)
        .map((band) => (
          <g key={band.stars}>
            <rect
              class={`chart-band band-${band.stars}`}
              x={at(band.from)}
              width={at(band.to) - at(band.from)}
              height={ground}
            />
            <Text x={at(band.from) + 5} y={14} kind="band-name">
              {band.stars}★
            </Text>
          </g>
        ))}
      {ticks.map((tick) => (
        <Text key={tick} x={at(tick)} y={ground + 16} kind="axis">
          {tick}
        </Text>
      ))}
      <path class="chart-average" d={`M${at(average)} 0V${ground}`} />
      {totals.map((total, index) => (
        <g key={`${index + 1}`} transform={`translate(${at(total)} ${ground - 14 - ROW * (rows[index] ?? 0)})`}>
          <circle class="chart-dot" r="12" />
          <Text x={0} y={5} kind="number">
            {index + 1}
          </Text>
        </g>
      ))}
    </svg>
  );
}

/** On which row each dot stands, so that none hides another. */
function stacked(places: readonly number[]): readonly number[] {
  const rows: number[] = [];
  for (const [index, place] of places.entries()) {
    const near = rows.filter((_, other) => Math.abs((places[other] ?? 0) - place) < 25);
    rows[index] = [...near.keys(), near.length].find((row) => !near.includes(row)) ?? 0;
  }
  return rows;
}
