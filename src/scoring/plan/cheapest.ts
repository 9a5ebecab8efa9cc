import type { Choice } from "./block-choices.js";
import { slackOf } from "./slack.js";

/** A choice for each of the first blocks; the last of a chain that leads back to the first. */
interface Chain {
  readonly choice: Choice | undefined;
  readonly before: Chain | undefined;
  readonly gain: number;
  readonly cost: number;
  readonly moves: number;
  /** The least {@link slackOf} of its choices: points to spare it must stay under. */
  readonly slack: number;
}

interface PricedChoice extends Choice {
  readonly slack: number;
}

/**
 * The cheapest combinations of one choice per block that gain at least the points needed, at most `count` of them.
 *
 * Exact: of the chains with equal gain and slack, which no later choice can tell apart, the `count` best are carried
 * from block to block. Combinations with a move that can be left out or made smaller are not among them.
 *
 * @param blocks - the permitted choices of each block
 * @param needed - the points to gain
 * @returns for each combination its choices, cheapest first, then fewer moves, more points, printed order
 */
export function cheapest(blocks: readonly (readonly Choice[])[], needed: number, count: number): Choice[][] {
  const priced = blocks.map((choices) => choices.map((choice) => ({ ...choice, slack: slackOf(choice, choices) })));
  let chains: readonly Chain[] = [
    { choice: undefined, before: undefined, gain: 0, cost: 0, moves: 0, slack: Number.POSITIVE_INFINITY },
  ];
  let ahead = priced.reduce((sum, choices) => sum + mostGain(choices), 0);
  for (const choices of priced) {
    ahead -= mostGain(choices);
    chains = extend(chains, choices, { needed, ahead, count });
  }
  return chains
    .toSorted((one, other) => compare(one, other) || other.gain - one.gain)
    .slice(0, count)
    .map(unwind);
}

function mostGain(choices: readonly Choice[]): number {
  return choices.reduce((most, { gain }) => Math.max(most, gain), 0);
}

interface Goal {
  readonly needed: number;
  /** The most points the blocks still to come can gain. */
  readonly ahead: number;
  readonly count: number;
}

/** The best chains that are one choice longer, in printed order as the given ones are. */
function extend(chains: readonly Chain[], choices: readonly PricedChoice[], goal: Goal): Chain[] {
  const best = new Map<number, Chain[]>();
  const made: Chain[] = [];
  for (const before of chains) {
    for (const choice of choices) {
      const gain = before.gain + choice.gain;
      const slack = Math.min(before.slack, choice.slack);
      if (gain + goal.ahead < goal.needed || gain - goal.needed >= slack) {
        continue;
      }
      const chain = {
        choice,
        before,
        gain,
        slack,
        cost: before.cost + choice.cost,
        moves: before.moves + choice.moves,
      };
      if (insert(listAt(best, keyOf(gain, slack)), chain, goal.count)) {
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
    choices.push(link.choice);
  }
  return choices.reverse();
}
