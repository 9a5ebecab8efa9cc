import {
  askedIn,
  atCase,
  back,
  chosen,
  onward,
  type Scoring,
  toFirstOpen,
  withCursor,
  withDigit,
  withTick,
} from "./scoring.js";

/** What a key does, by its name. */
const keys: Readonly<Record<string, (scoring: Scoring) => Scoring>> = {
  up: (scoring) => withCursor(scoring, -1),
  down: (scoring) => withCursor(scoring, 1),
  left: back,
  backspace: back,
  right: onward,
  tab: onward,
  space: (scoring) => withTick(scoring),
  return: taken,
  enter: taken,
};

/** What somebody comes to who presses a key; a key without a meaning changes nothing. */
export function press(scoring: Scoring, key: string): Scoring {
  if (Object.hasOwn(keys, key)) {
    return keys[key]?.(scoring) ?? scoring;
  }
  return /^\d$/.test(key) ? withDigit(scoring, key) : atCase(scoring, key);
}

/** The answer at the cursor; after the last sheet the first criterion that is still open. */
function taken(scoring: Scoring): Scoring {
  return askedIn(scoring) === undefined ? toFirstOpen(scoring) : chosen(scoring);
}
