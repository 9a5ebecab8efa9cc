import { lettersAtSight } from "./at-sight.js";
import { type Conversion, type ConvertibleLetters, classifyLetters } from "./classify.js";
import { fromTcvn3 } from "./tcvn3.js";

/** What the letters of a column are: of one kind, of several, or undefined where no text tells. */
export type LetterVerdict = "unicode" | ConvertibleLetters | "lost" | "mixed" | undefined;

/** What is gathered of the letters of a column. */
export interface LetterSurvey {
  /** Takes a text of the column; what is no text is left out. */
  readonly add: (text: unknown) => void;
  /** What the texts so far tell together. */
  readonly verdict: () => LetterVerdict;
}

/** So many different syllables decide. */
const DECIDING = 2;

/**
 * Gathers over a column which letters its texts are typed in. One text proves little: "chÌ" is a syllable as it stands
 * and another one typed for the ABC fonts. A column is of one damaged kind only where every text with letters beyond
 * ASCII fits it, at least two different syllables are Vietnamese by it alone, and such texts are no fewer than those
 * that are Vietnamese as they stand.
 *
 * It keeps counts only, however long the column is.
 *
 * @example
 * const survey = letterSurvey();
 * survey.add("Trµ gõng");
 * survey.add("R­îu");
 * survey.verdict(); // "tcvn3"
 */
export function letterSurvey(): LetterSurvey {
  const kinds: Kinds = { tcvn3: gathering(), vni: gathering(), mojibake: gathering(), "windows-1258": gathering() };
  const texts = { marked: 0, unicode: 0, lost: 0 };
  const look = (text: string) => {
    const letters = classifyLetters(text);
    texts.lost += letters.kind === "lost" ? 1 : 0;
    texts.unicode += letters.kind === "unicode" ? 1 : 0;
    texts.marked += letters.kind !== undefined || hasLetters(text) ? 1 : 0;
    for (const [kind, gathered] of entries(kinds)) {
      gather(gathered, letters.conversions[kind], letters.kind === kind);
    }
  };
  return {
    add: (text) => {
      const atSight = typeof text === "string" ? lettersAtSight(text) : "plain";
      if (atSight === "unicode") {
        texts.unicode += 1;
        texts.marked += 1;
      } else if (typeof text === "string" && atSight === undefined) {
        look(text);
      }
    },
    verdict: () => {
      const found = entries(kinds).filter(([, { deciding }]) => deciding > 0);
      if (found.length === 0) {
        return texts.lost > 0 ? "lost" : texts.unicode > 0 ? "unicode" : undefined;
      }
      const agreed = found.find(
        ([, { fitting, deciding, syllables }]) =>
          fitting === texts.marked && syllables.size >= DECIDING && deciding >= texts.unicode,
      );
      return agreed?.[0] ?? "mixed";
    },
  };
}

interface Gathering {
  /** Texts the conversion fits. */
  fitting: number;
  /** Texts that are of that kind by themselves. */
  deciding: number;
  /** The first syllables that differ. */
  readonly syllables: Set<string>;
}

type Kinds = Readonly<Record<ConvertibleLetters, Gathering>>;

function gathering(): Gathering {
  return { fitting: 0, deciding: 0, syllables: new Set() };
}

function gather(gathered: Gathering, conversion: Conversion | undefined, isDeciding: boolean): void {
  gathered.fitting += conversion === undefined ? 0 : 1;
  gathered.deciding += isDeciding ? 1 : 0;
  const syllables = isDeciding ? (conversion?.syllables ?? []) : [];
  for (const syllable of syllables) {
    if (gathered.syllables.size < DECIDING) {
      gathered.syllables.add(syllable.toLowerCase());
    }
  }
}

function entries(kinds: Kinds): [ConvertibleLetters, Gathering][] {
  return Object.entries(kinds) as [ConvertibleLetters, Gathering][];
}

/** Whether a text has letters beyond ASCII, or signs that stand like letters; ² and ½ behind a number do not. */
function hasLetters(text: string): boolean {
  return fromTcvn3(text) !== text;
}
