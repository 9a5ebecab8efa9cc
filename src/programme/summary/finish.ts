import { marketOf2018 } from "../../decisions/market-of-2018.js";
import type { ProducerType } from "../../decisions/participation.js";
import type { Standing } from "./dimension.js";
import { compareFractions, difference, lowest, middle } from "./exact.js";
import type { AwardLevel } from "./stretches.js";
import type { Count, Counts, PointsCount, PointsSummary, ProgrammeCounts } from "./summary.js";
import type { Key, Tallied, Tally } from "./tally.js";

/** The order of keys: numbers by size, texts by their characters' codes, null at the end. */
export function compareKeys(one: Key, other: Key): number {
  if (one === null || other === null) {
    return Number(one === null) - Number(other === null);
  }
  return one < other ? -1 : Number(one > other);
}

/** The counts of a tally, in an order that does not depend on that of the records. */
export function finish(tally: Tally): ProgrammeCounts {
  const { products, counts, producers } = tally;
  const of = <K extends Key>(name: Tallied) => countsOf<K>(counts[name]);
  const starsInForce = of<3 | 4 | 5>("starsInForce");
  const producerKeys = [...producers]
    .sort(([one], [other]) => compareKeys(one, other))
    .map(([key, types]) => [key, ...[...types].sort()] as const);
  const types = new Map<Key, number>();
  for (const [, first = null, ...others] of producerKeys) {
    const type = others.length > 0 ? "several" : first;
    types.set(type, (types.get(type) ?? 0) + 1);
  }
  return {
    products,
    producers: producers.size,
    producerTypes: countsOf<ProducerType | "several">(types),
    sectors: of<string>("sectors"),
    groups: of<string>("groups"),
    sets: of<string>("sets"),
    stars: of<3 | 4 | 5>("stars"),
    starsInForce,
    provinces: of<string>("provinces"),
    years: of<number>("years"),
    levels: of<AwardLevel>("levels"),
    standings: of<Standing>("standings"),
    points: pointsOf(tally),
    market: marketIn(starsInForce),
    producerKeys,
  };
}

function countsOf<K extends Key>(counts: ReadonlyMap<Key, number>): Counts<K> {
  const all = [...counts.values()].reduce((sum, times) => sum + times, 0);
  return [...counts]
    .sort(([one], [other]) => compareKeys(one, other))
    .map(([key, count]): Count<K> => ({ key: key as K | null, count, share: { sum: count, count: all } }));
}

/** What the programme of 2018 said of stars, of products that have them on the day. */
function marketIn(stars: Counts<3 | 4 | 5>): ProgrammeCounts["market"] {
  const markets = new Map<Key, number>();
  for (const { key, count } of stars) {
    const market = key === null ? null : marketOf2018(key).market;
    markets.set(market, (markets.get(market) ?? 0) + count);
  }
  const { said, source } = marketOf2018(3);
  return { said, source: { vi: source.vi, en: source.en }, counts: countsOf(markets) };
}

function pointsOf({ points }: Tally): PointsSummary {
  const values: readonly PointsCount[] = [...points.values()]
    .map(({ points: own, times }) => ({ points: lowest(own.sum, own.count), times }))
    .sort((one, other) => compareFractions(one.points, other.points));
  const count = values.reduce((sum, { times }) => sum + times, 0);
  const [least, most] = [values[0]?.points, values.at(-1)?.points];
  if (least === undefined || most === undefined) {
    return { count, least: null, most: null, spread: null, median: null, quartiles: null, values };
  }
  const at = (place: number) => pointsAt(values, place) ?? most;
  return {
    count,
    least,
    most,
    spread: difference(most, least),
    median: middle(at(Math.ceil(count / 2)), at(Math.floor(count / 2) + 1)),
    quartiles: [at(Math.ceil(count / 4)), at(Math.ceil((3 * count) / 4))],
    values,
  };
}

/** The points of so many, counted from the least. */
function pointsAt(values: readonly PointsCount[], place: number): PointsCount["points"] | undefined {
  let before = 0;
  return values.find(({ times }) => {
    before += times;
    return place <= before;
  })?.points;
}
