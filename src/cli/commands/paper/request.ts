import type { floorTests, roundings } from "../rate/flags.js";
import type { PaperWord } from "./kinds.js";

/** What `paper` is asked to do. */
export interface PaperRequest {
  readonly paper: PaperWord;
  /** The evaluations; for fields and template the name of a paper. */
  readonly file?: string;
  readonly template?: string;
  readonly council?: string;
  readonly output?: string;
  readonly isPartial: boolean;
  readonly rounding: keyof typeof roundings;
  readonly floors: keyof typeof floorTests;
}
