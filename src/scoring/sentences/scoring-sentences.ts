import { once } from "../../base/once.js";
import { issueSentences } from "./issues.js";
import { noteSentences } from "./notes.js";
import { reasonSentences } from "./reasons.js";

/** The sentences of issues, notes and reasons of ratings. */
export const scoringSentences = once(() => ({ ...issueSentences(), ...noteSentences(), ...reasonSentences() }));
