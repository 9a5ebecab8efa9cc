import { once } from "../../base/once.js";

const GRAVE = "\u0300";
const ACUTE = "\u0301";
const TILDE = "\u0303";
const HOOK = "\u0309";
const DOT = "\u0323";
const CIRCUMFLEX = "\u0302";
const BREVE = "\u0306";

/** What a mark behind a letter stands for, as marks of Unicode. */
const MARKS: Readonly<Record<string, string>> = {
  ù: ACUTE,
  ø: GRAVE,
  û: HOOK,
  õ: TILDE,
  ï: DOT,
  â: CIRCUMFLEX,
  á: CIRCUMFLEX + ACUTE,
  à: CIRCUMFLEX + GRAVE,
  å: CIRCUMFLEX + HOOK,
  ã: CIRCUMFLEX + TILDE,
  ä: CIRCUMFLEX + DOT,
};
const MARKS_OF_A: Readonly<Record<string, string>> = {
  ê: BREVE,
  é: BREVE + ACUTE,
  è: BREVE + GRAVE,
  ú: BREVE + HOOK,
  ü: BREVE + TILDE,
  ë: BREVE + DOT,
};
const ALONE: Readonly<Record<string, string>> = {
  í: "í",
  ì: "ì",
  æ: "ỉ",
  ó: "ĩ",
  ò: "ị",
  î: "ỵ",
  ñ: "đ",
  ô: "ơ",
  ö: "ư",
};

/** Every letter of the VNI fonts that is not plain, small, as one or two characters. */
const letters = once(() => {
  const tones = Object.entries(MARKS).filter(([, mark]) => !mark.startsWith(CIRCUMFLEX));
  const made: [string, string][] = [
    ...Object.entries(ALONE),
    ...["a", "e", "o"].flatMap((base) => Object.entries(MARKS).map(([mark, sign]) => pair(base, base, mark, sign))),
    ...Object.entries(MARKS_OF_A).map(([mark, sign]) => pair("a", "a", mark, sign)),
    ...[
      ["u", "u"],
      ["y", "y"],
      ["ô", "ơ"],
      ["ö", "ư"],
    ].flatMap(([typed = "", base = ""]) => tones.map(([mark, sign]) => pair(typed, base, mark, sign))),
  ];
  return new Map(made) as ReadonlyMap<string, string>;
});

function pair(typed: string, base: string, mark: string, sign: string): [string, string] {
  return [typed + mark, (base + sign).normalize("NFC")];
}

/**
 * Text typed for the VNI fonts, where marks stand behind their letter ("Traø göøng"), in Unicode.
 *
 * @returns undefined for letters these fonts do not have
 * @example
 * fromVni("Traø göøng HTX Maãu"); // "Trà gừng HTX Mẫu"
 */
export function fromVni(text: string): string | undefined {
  let converted = "";
  for (let at = 0; at < text.length; at++) {
    const one = text.charAt(at);
    const two = letters().get((one + text.charAt(at + 1)).toLowerCase());
    const letter = two ?? letters().get(one.toLowerCase());
    if (letter === undefined && one > "\x7f" && /\p{L}/u.test(one)) {
      return undefined;
    }
    converted += letter === undefined ? one : one === one.toLowerCase() ? letter : letter.toUpperCase();
    at += two === undefined ? 0 : 1;
  }
  return converted;
}
