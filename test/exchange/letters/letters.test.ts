import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { decisions } from "../../../src/decisions/index.js";
import { classifyLetters } from "../../../src/exchange/letters/classify.js";
import { letterSurvey } from "../../../src/exchange/letters/letter-survey.js";
import { mendLetters } from "../../../src/exchange/letters/mend-letters.js";
import { provinces } from "../../../src/records/provinces.js";
import { asMisread, asTcvn3, asVni } from "./encode.js";

function surveyOf(texts: readonly unknown[]) {
  const survey = letterSurvey();
  for (const text of texts) {
    survey.add(text);
  }
  return survey.verdict();
}

/** Every Vietnamese text the package ships: names, labels, provinces. */
function textsIn(value: unknown): string[] {
  if (typeof value !== "object" || value === null) {
    return [];
  }
  return Object.entries(value).flatMap(([key, inner]) =>
    key === "vi" && typeof inner === "string" ? [inner] : textsIn(inner),
  );
}
const corpus = [
  ...new Set([
    ...textsIn(decisions),
    ...provinces.flatMap((province) => Object.values(province).filter((value) => typeof value === "string")),
    "Ea Kmút",
    "Đắk Lắk",
    "H'Nô Niê",
    "Kpă Blô",
  ]),
];
const marked = corpus.filter((text) => /[^\0-\x7f]/.test(text));
/** Words of more than one letter: of a single one the ABC fonts make a sign that could be any. */
const words = [...new Set(marked.flatMap((text) => text.toLowerCase().match(/[\p{L}\p{M}]{2,}/gu) ?? []))].filter(
  (word) => !["kpă", "êđê", "niê", "blô"].includes(word),
);
const phrases = fc.array(
  fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 5 }).map((one) => one.join(" ")),
  { minLength: 6, maxLength: 30 },
);

describe("good text is left alone", () => {
  test("there is a corpus", () => {
    expect(marked.length).toBeGreaterThan(1000);
  });

  test.each([
    ["what the package ships", corpus],
    [
      "names of other languages",
      [
        "Café Müller",
        "Château Margaux",
        "Nestlé",
        "Señor Peña",
        "Crème brûlée",
        "Köln",
        "Ea Kmút",
        "Đắk",
        "Krông Nô",
        "Êđê",
        "Niê Kđăm",
        "Čư M'gar",
      ],
    ],
    [
      "units and signs",
      ["½ kg", "25 m²", "25 °C", "5 µm", "10µg", "£5", "§ 5", "© OCOP", "Tea® xanh", "«Mai»", "1·2", "3 × 4", "5 ± 1"],
    ],
    [
      "questions and addresses",
      ["Chè gì?", "Bạn có biết? Chè", "https://a.vn/x?b=c", "a@b.vn", "www.x.vn?y", "TP?", "Chưa rõ (?)"],
    ],
    ["capitals", ["XÃ TÂN HÒA", "XÃ\u00a0HÒA BÌNH", "XÃ ĐLIÊ YA", "BÀ LÊ"]],
    ["no text", [1, null, undefined, new Date(0), ""]],
  ])("%s", (_, texts) => {
    expect(["unicode", undefined]).toContain(surveyOf(texts));
    const changed = texts.filter((text) => typeof text === "string" && "damage" in mendLetters(text, "mixed"));
    expect(changed).toEqual([]);
  });

  test("each text of the package by itself", () => {
    expect(corpus.filter((text) => !["unicode", undefined].includes(classifyLetters(text).kind))).toEqual([]);
  });
});

describe("damaged columns", () => {
  const names = [
    "Trà gừng Đồng Hỷ",
    "Mật ong rừng",
    "Chè",
    "HTX Mẫu",
    "Rượu ngô",
    "Bưởi Diễn",
    "Green tea",
    "500 g",
    "",
  ];

  test.each([
    ["tcvn3", asTcvn3],
    ["vni", asVni],
    ["mojibake", (text: string) => asMisread(text, "windows-1252")],
    ["mojibake", (text: string) => asMisread(text, "latin1")],
    ["mojibake", (text: string) => asMisread(text, "windows-1258")],
    ["mojibake", (text: string) => asMisread(asMisread(text, "windows-1252"), "windows-1252")],
  ] as const)("%s is converted where all agree", (kind, encode) => {
    const texts = names.map(encode);
    expect(surveyOf(texts)).toBe(kind);
    expect(texts.map((text) => mendLetters(text, kind).text)).toEqual(names);
    expect(mendLetters(texts[0] as string, kind)).toEqual({ text: names[0], damage: kind, isConverted: true });
    expect(mendLetters(texts[0] as string, "mixed")).toEqual({ text: texts[0], damage: kind, isConverted: false });
  });

  test("Windows-1258 read as Windows-1252", () => {
    const texts = ["ðôÌng ruôòng", "Gaòo nêìp", "Chè"];
    expect(surveyOf(texts)).toBe("windows-1258");
    expect(texts.map((text) => mendLetters(text, "windows-1258").text)).toEqual(["đồng ruộng", "Gạo nếp", "Chè"]);
  });

  test("capitals of the ABC fonts come back", () => {
    expect(mendLetters("TRµ GõNG", "tcvn3").text).toBe("TRÀ GỪNG");
    expect(mendLetters("HTX MÉu Êp", "tcvn3").text).toBe("HTX Mẫu ấp");
  });

  test.each([
    [["Trµ gõng", "Trà gừng"], "mixed"],
    [["Trµ"], "mixed"],
    [["Trµ", "trµ"], "mixed"],
    [["Trµ gõng", "Café Müller"], "mixed"],
    [["Trµ gõng", "Traø göøng"], "mixed"],
    [["Trµ gõng", "Chè", "Lê", "Tôm"], "mixed"],
    [["Trµ gõng", "Tr? gõng"], "mixed"],
    [["Trµ gõng"], "tcvn3"],
    [["Ch? Tân C??ng", "Chè"], "lost"],
    [["Tr\ufffd"], "lost"],
  ])("%j is %s", (texts, verdict) => {
    expect(surveyOf(texts)).toBe(verdict);
  });

  test("a file with each kind in one column has each text told, none converted", () => {
    const texts = ["Trµ gõng §ång Êp", "Trà g?ng ??ng ?p", "Traø göøng", "TrÃ  gá»«ng"];
    expect(surveyOf(texts)).toBe("mixed");
    expect(texts.map((text) => mendLetters(text, "mixed"))).toEqual(
      ["tcvn3", "lost", "vni", "mojibake"].map((damage, at) => ({ text: texts[at], damage, isConverted: false })),
    );
    expect(["HTX MÉu", "HTX M?u", "HTX Maãu", "HTX Máº«u"].map((text) => classifyLetters(text).kind)).toEqual([
      "tcvn3",
      "lost",
      "vni",
      "mojibake",
    ]);
  });
});

describe("for any Vietnamese texts", () => {
  const encodings = [
    ["tcvn3", asTcvn3],
    ["vni", asVni],
    ["mojibake", (text: string) => asMisread(text, "windows-1252")],
    ["mojibake", (text: string) => asMisread(asMisread(text, "latin1"), "windows-1252")],
  ] as const;

  test.each(encodings)("%s and back is the same, or told", (kind, encode) => {
    let converted = 0;
    fc.assert(
      fc.property(phrases, (texts) => {
        const damaged = texts.map(encode);
        const verdict = surveyOf(damaged);
        if (verdict === kind) {
          converted++;
          expect(damaged.map((text) => mendLetters(text, verdict).text)).toEqual(texts);
        } else {
          expect(["mixed", "unicode", undefined]).toContain(verdict);
        }
      }),
      { seed: 1, numRuns: 300 },
    );
    expect(converted).toBeGreaterThan(250);
  });

  test("proper text stays what it is", () => {
    fc.assert(
      fc.property(phrases, (texts) => {
        const verdict = surveyOf(texts);
        expect(["unicode", undefined]).toContain(verdict);
        expect(texts.map((text) => mendLetters(text, verdict))).toEqual(texts.map((text) => ({ text })));
      }),
      { seed: 1, numRuns: 300 },
    );
  });
});
