import * as z from "zod";
import { pattern } from "./checked.js";
import { tidyTexts } from "./tidy-texts.js";

/** Before trimming and composing a text may be this much longer, so that both stay cheap. */
const SLACK = 4;

/** One line of text, at most `most` characters: composed (NFC) and trimmed, not empty, without what cannot be printed. */
export function line(most: number) {
  return leavingTidy(
    most,
    text(most).check(
      pattern(/^[^\p{Cc}\p{Cs}\p{Zl}\p{Zp}\p{Bidi_C}\ufffd\u{e0000}-\u{e007f}]*$/u, "text.unprintable-character"),
    ),
  );
}

/** Text of several lines, at most `most` characters: composed (NFC) and trimmed, not empty. */
export function paragraphs(most: number) {
  return leavingTidy(
    most,
    text(most).check(
      pattern(/^(?:[^\p{Cc}\p{Cs}\p{Bidi_C}\ufffd\u{e0000}-\u{e007f}]|[\t\n\r])*$/u, "text.unprintable-character"),
    ),
  );
}

/** A tidy text passes all rules of these schemas unchanged, but for its length. */
function leavingTidy<S extends z.core.$ZodType>(most: number, schema: S): S {
  tidyTexts.set(schema, most);
  return schema;
}

/** A text that is trimmed and read by the checks that follow; a far longer one is refused unread. */
export function trimmed(most: number) {
  return z.string().check(notFarLonger(most), z.trim());
}

/** The rule that a text has at most `most` characters, for one that was not refused before: nothing is told twice. */
export function atMost(most: number) {
  return z.maxLength(most, unrefused);
}

/** Of a check: to be left out for a text that has been refused. */
export const unrefused = { abort: false, when: ({ issues }: z.core.ParsePayload) => issues.length === 0 };

/**
 * Zod's own `abort` would keep the rules over several fields of the record from running; an issue that does not say
 * whether to go on stops the checks of this text only.
 */
function notFarLonger(most: number) {
  return z.check<string>(({ value, issues }) => {
    if (value.length > most * SLACK) {
      issues.push({ code: "too_big", origin: "string", maximum: most, inclusive: true, input: value });
    }
  });
}

function text(most: number) {
  return trimmed(most).check(z.normalize("NFC"), z.minLength(1), atMost(most));
}
