import { once } from "../../base/once.js";
import { pointsSentences } from "../form/sentences.js";
import { planSentences } from "../plan/sentences.js";
import { issueSentences } from "./issues.js";
import { noteSentences } from "./notes.js";
import { reasonSentences } from "./reasons.js";

/** The sentences of all that scoring says: issues, notes and reasons of ratings, issues of plans and of sheets of points. */
export const scoringSentences = once(() => ({
  ...issueSentences(),
  ...noteSentences(),
  ...reasonSentences(),
  ...planSentences(),
  ...pointsSentences(),
}));
