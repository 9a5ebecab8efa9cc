import { once } from "../../base/once.js";

const PLAIN = 1;
/** A letter of Vietnamese that Western Europe has, too: old fonts have others in its place. */
const SHARED = 2;
/** A letter that no old font and no misread text shows. */
const OWN = 3;

/** What characters are by their code; 0 for all others, a question mark among them, which may stand for a lost letter. */
const kinds = once(() => {
  const table = new Uint8Array(0x1efa).fill(PLAIN, 0, 0x80).fill(OWN, 0x1ea0);
  const put = (letters: string, kind: number) => {
    for (const letter of letters) {
      table[letter.charCodeAt(0)] = kind;
    }
  };
  put("?", 0);
  put("ÀÁÂÃÈÉÊÌÍÒÓÔÕÙÚÝàáâãèéêìíòóôõùúýĂă", SHARED);
  put("đĐơƠưƯĩĨũŨ", OWN);
  return table;
});

/**
 * What most texts are known for at sight, letter by letter: plain ASCII, which says nothing of letters, or Vietnamese as it
 * should be.
 *
 * @returns undefined where more has to be looked at
 */
export function lettersAtSight(text: string): "plain" | "unicode" | undefined {
  const table = kinds();
  let highest = PLAIN;
  for (let at = 0; at < text.length; at++) {
    const kind = table[text.charCodeAt(at)] ?? 0;
    if (kind === 0) {
      return undefined;
    }
    highest = kind > highest ? kind : highest;
  }
  return highest === PLAIN ? "plain" : highest === OWN ? "unicode" : undefined;
}
