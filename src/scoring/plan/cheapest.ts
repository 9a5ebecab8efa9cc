import type { Choice } from "./block-choices.js";
import { leastAhead, weights } from "./least-ahead.js";
import { slackOf } from "./slack.js";
import { wholeCosts } from "./whole-costs.js";

/** A choice for each of the first blocks; the last of a chain that leads back to the first. */
interface Chain {
  readonly choice: PricedChoice | undefined;
  readonly before: Chain | undefined;
  readonly gain: number;
  readonly cost: number;
  readonly moves: number;
  readonly weight: number;
  /** The least {@link slackOf} of its choices: points to spare it must stay under. */
  readonly slack: number;
}

interface PricedChoice extends Choice {
  /** The choice as it was given. */
  readonly own: Choice;
  readonly slack: number;
  readonly weight: number;
}

/** What a pass looks for. */
interface Goal {
  readonly needed: number;
  readonly count: number;
  /** The least that the blocks still to come must weigh, by the points still needed. */
  readonly ahead: readonly Float64Array[];
  /** Chains that must come to more are left out of the pass. */
  readonly limit: number;
}

/** What a pass found: the chains of all blocks in printed order, and how many were left out for what they come to. */
interface Pass {
  readonly chains: readonly Chain[];
  readonly extended: number;
  readonly left: ReadonlyMap<number, number>;
}

/**
 * The cheapest combinations of one choice per block that gain at least the points needed, at most `count` of them.
 *
 * Exact: of the chains with equal gain and slack, which no later choice can tell apart, the `count` best are carried
 * from block to block. Combinations with a move that can be left out or made smaller are not among them. Chains that
 * must come to more than a limit are left out at first; the limit rises until what is found lies below it. Decimal costs
 * are compared as decimals: 0.7 and 0.1 are as much as 0.8. Others are added up in printed order, and what a sum's
 * rounding swallows tells no plans apart.
 *
 * @param blocks - the permitted choices of each block
 * @param needed - the points to gain
 * @returns for each combination its choices, cheapest first, then fewer moves, more points, printed order
 */
export function cheapest(blocks: readonly (readonly Choice[])[], needed: number, count: number): Choice[][] {
  const whole = inWholeCosts(blocks);
  const { weigh, isExact } = weights(whole);
  const ahead = leastAhead(whole, needed, weigh);
  const priced = whole.map((choices) =>
    choices.map((choice) => ({ ...choice, slack: slackOf(choice, choices), weight: weigh(choice) })),
  );
  // Sums of costs that are not whole depend on their order, by far less than this.
  const margin = isExact ? 1 : 1 + 1e-9;
  let least = (ahead[0] as Float64Array).at(-1) as number;
  for (;;) {
    const { chains, extended, left } = searchUpTo(priced, { needed, count, ahead, limit: least * margin });
    const best = chains.toSorted((one, other) => compare(one, other) || other.gain - one.gain).slice(0, count);
    const last = best[count - 1];
    if (left.size === 0 || (last !== undefined && weigh(last) <= least)) {
      return best.map(unwind);
    }
    least = limitFor(left, extended);
  }
}

/** The choices with costs whose sums are exact, where there are such; each with the one it stands for. */
function inWholeCosts(blocks: readonly (readonly Choice[])[]): readonly (readonly (Choice & { own: Choice })[])[] {
  const { costs } = wholeCosts(
    blocks.flatMap((choices) => choices.map(({ cost }) => cost)),
    blocks.length,
  );
  let place = 0;
  return blocks.map((choices) => choices.map((own) => ({ ...own, own, cost: costs[place++] as number })));
}

/** The limit that lets in as many again of those that were left out. */
function limitFor(left: ReadonlyMap<number, number>, wanted: number): number {
  let limit = 0;
  let reached = 0;
  for (const [weight, times] of [...left].sort(([one], [other]) => one - other)) {
    limit = weight;
    reached += times;
    if (reached >= wanted) {
      break;
    }
  }
  return limit;
}

function searchUpTo(blocks: readonly (readonly PricedChoice[])[], goal: Goal): Pass {
  let chains: readonly Chain[] = [
    { choice: undefined, before: undefined, gain: 0, cost: 0, moves: 0, weight: 0, slack: Number.POSITIVE_INFINITY },
  ];
  let extended = 0;
  const left = new Map<number, number>();
  for (const [place, choices] of blocks.entries()) {
    chains = extend(chains, choices, place, goal, left);
    extended += chains.length;
  }
  return { chains, extended, left };
}

/** The best chains that are one choice longer, in printed order as the given ones are. */
function extend(
  chains: readonly Chain[],
  choices: readonly PricedChoice[],
  place: number,
  { needed, count, ahead, limit }: Goal,
  left: Map<number, number>,
): Chain[] {
  const behind = ahead[place + 1] as Float64Array;
  const best = new Map<number, Chain[]>();
  const made: Chain[] = [];
  for (const before of chains) {
    for (const choice of choices) {
      const gain = before.gain + choice.gain;
      const slack = Math.min(before.slack, choice.slack);
      const weight = before.weight + choice.weight;
      const least = weight + (behind[Math.max(0, needed - gain)] as number);
      if (least === Number.POSITIVE_INFINITY || gain - needed >= slack) {
        continue;
      }
      if (least > limit) {
        left.set(least, (left.get(least) ?? 0) + 1);
        continue;
      }
      const { cost, moves } = before;
      const chain = { choice, before, gain, slack, weight, cost: cost + choice.cost, moves: moves + choice.moves };
      if (insert(listAt(best, keyOf(gain, slack)), chain, count)) {
        made.push(chain);
      }
    }
  }
  const kept = new Set([...best.values()].flat());
  return made.filter((chain) => kept.has(chain));
}

/** More than the points of any form with all its members, so that gain and slack make one number. */
const MANY_POINTS = 10_000_000;

function keyOf(gain: number, slack: number): number {
  return gain * MANY_POINTS + Math.min(slack, MANY_POINTS - 1);
}

function listAt(lists: Map<number, Chain[]>, key: number): Chain[] {
  const present = lists.get(key);
  if (present !== undefined) {
    return present;
  }
  const list: Chain[] = [];
  lists.set(key, list);
  return list;
}

/** Puts a chain into its place among the best, behind its equals; false where it is not one of them. */
function insert(best: Chain[], chain: Chain, count: number): boolean {
  let place = best.length;
  for (let last = best[place - 1]; last !== undefined && compare(chain, last) < 0; last = best[place - 1]) {
    place--;
  }
  if (place === count) {
    return false;
  }
  if (best.length === count) {
    best.pop();
  }
  best.splice(place, 0, chain);
  return true;
}

function compare(one: Chain, other: Chain): number {
  return one.cost - other.cost || one.moves - other.moves;
}

function unwind(chain: Chain): Choice[] {
  const choices: Choice[] = [];
  for (let link: Chain | undefined = chain; link?.choice !== undefined; link = link.before) {
    choices.push(link.choice.own);
  }
  return choices.reverse();
}
