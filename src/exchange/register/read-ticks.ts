import { preview } from "../../base/preview.js";
import { isBlank } from "./cell.js";
import { fold } from "./fold.js";
import type { RegisterFinding } from "./issue.js";
import type { TickColumn } from "./layout.js";
import type { StarRank } from "./read-stars.js";
import { readText } from "./read-text.js";

const TICKED = /^(?:x+|v|✓|✔|√|●|•|\*|co|yes|true)$/;
const NOT_TICKED = /^(?:-+|o|khong|no|false|0)$/;

/** What a row's ticks say. */
export interface ReadTicks {
  readonly value?: StarRank;
  /** The column the finding is about, or the one that is ticked. */
  readonly index?: number;
  readonly issue?: RegisterFinding;
}

/**
 * Reads which of the columns `3 sao | 4 sao | 5 sao` is ticked, by a mark, a 1 or the stars themselves.
 *
 * @returns the stars; or `register.unreadable-tick`, `register.stars-ambiguous`, `register.stars-not-certified`
 */
export function readTicks(cells: readonly unknown[], columns: readonly TickColumn[]): ReadTicks {
  const ticked: TickColumn[] = [];
  for (const column of columns) {
    const cell = cells[column.index];
    const isTicked = readTick(cell, column.stars);
    if (isTicked === undefined) {
      const given = preview(readText(cell).value ?? null);
      return { index: column.index, issue: { code: "register.unreadable-tick", params: { given } } };
    }
    if (isTicked) {
      ticked.push(column);
    }
  }
  const [only, another] = ticked;
  if (only === undefined) {
    return {};
  }
  const { index, stars } = only;
  if (another !== undefined) {
    return {
      index,
      issue: {
        code: "register.stars-ambiguous",
        params: { given: preview(ticked.map((one) => one.stars).join(", ")) },
      },
    };
  }
  if (stars === 1 || stars === 2) {
    return { index, issue: { code: "register.stars-not-certified", params: { given: preview(String(stars)), stars } } };
  }
  return { index, value: stars as StarRank };
}

/** Whether a cell is ticked; undefined where it is neither a tick nor none. */
function readTick(cell: unknown, stars: number): boolean | undefined {
  if (isBlank(cell)) {
    return false;
  }
  if (typeof cell === "boolean") {
    return cell;
  }
  const text = fold(readText(cell).value ?? "");
  if (TICKED.test(text) || text === "1" || text === String(stars) || text === `${stars} sao`) {
    return true;
  }
  return NOT_TICKED.test(text) ? false : undefined;
}
