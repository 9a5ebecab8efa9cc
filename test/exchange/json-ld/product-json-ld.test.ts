import { describe, expect, test } from "vitest";
import { tea } from "../../../src/decisions/2026/index.js";
import { productJsonLd } from "../../../src/exchange/json-ld/index.js";
import type { Producer, Product, RecognitionInput } from "../../../src/records/index.js";
import { named, producer, product, recognition, signed } from "../../support/json-ld-records.js";
import { untyped } from "../../support/sheets.js";

const ON = "2026-11-24";

const bare: Product = { name: "Chè", decision: "2026", set: 11, producerId: "p1" };

const markup = (inputs: readonly RecognitionInput[], on = ON) =>
  productJsonLd({ product, producer, recognitions: inputs.map(recognition) }, on);

const certificate = (input: RecognitionInput, on = ON) => markup([input], on).hasCertification?.[0];

describe("productJsonLd", () => {
  test("describes product, producer and recognition", () => {
    const source = { product, producer, recognitions: [recognition(signed)], url: "https://example.com/che", set: tea };
    expect(productJsonLd(source, ON)).toEqual({
      "@context": "https://schema.org",
      "@type": "Product",
      name: "Chè Tân Cương",
      alternateName: ["Trà Hương", "Tan Cuong tea"],
      description: "Chè xanh, hái một tôm hai lá",
      url: "https://example.com/che",
      image: ["https://example.com/che.jpg"],
      gtin: ["8934563138141"],
      category: tea.name.vi,
      countryOfOrigin: { "@type": "Country", name: "VN" },
      manufacturer: {
        "@type": "Organization",
        name: "Hộ kinh doanh Trà Hương",
        url: "https://trahuong.example.com",
        sameAs: ["https://shop.example.com/tra-huong"],
        address: {
          "@type": "PostalAddress",
          addressCountry: "VN",
          addressRegion: "Thái Nguyên",
          addressLocality: "Xã Tân Cương",
        },
      },
      hasCertification: [
        {
          "@type": "Certification",
          name: "OCOP 4 sao",
          certificationIdentification: "858/QĐ-UBND",
          issuedBy: { "@type": "Organization", name: "UBND tỉnh Thái Nguyên" },
          validFrom: "2026-08-05",
          expires: "2029-08-05",
          certificationStatus: "https://schema.org/CertificationActive",
          certificationRating: { "@type": "Rating", ratingValue: 4, bestRating: 5, worstRating: 1 },
        },
      ],
    });
  });

  test("has no key for what is not known", () => {
    const nobody: Producer = { type: "farm", name: "Trang trại A", address: { former: [{ province: "Bình Thuận" }] } };
    expect(productJsonLd({ product: bare, producer: nobody, recognitions: [] }, ON)).toStrictEqual({
      "@context": "https://schema.org",
      "@type": "Product",
      name: "Chè",
      manufacturer: { "@type": "Organization", name: "Trang trại A" },
    });
  });

  test("takes English names for English pages", () => {
    const english = productJsonLd({ product, producer, recognitions: [recognition(signed)], set: tea }, ON, {
      language: "en",
    });
    expect(english).toMatchObject({
      name: "Tan Cuong tea",
      alternateName: ["Chè Tân Cương", "Trà Hương"],
      category: tea.name.en,
      manufacturer: { address: { addressRegion: "Thai Nguyen" } },
      hasCertification: [{ name: "OCOP 4 stars", issuedBy: { name: "People's Committee of Thai Nguyen" } }],
    });
    const untranslated = productJsonLd({ product: bare, producer, recognitions: [] }, ON, { language: "en" });
    expect(untranslated.name).toBe("Chè");
  });

  test("names nothing twice", () => {
    const same = { ...bare, tradeName: "Chè", englishName: "Chè" };
    expect(productJsonLd({ product: same, producer, recognitions: [] }, ON)).not.toHaveProperty("alternateName");
  });

  test.each<[string, RecognitionInput, string]>([
    ["a proposal", { stars: 5, evidence: "proposal", date: "2026-08-05" }, ON],
    ["a claim", { stars: 5, evidence: "own-claim", date: "2026-08-05" }, ON],
    ["an expired one", signed, "2029-08-06"],
    ["a revoked one", { ...signed, revoked: { date: "2026-11-24" } }, ON],
    ["one yet to come", signed, "2026-08-04"],
    ["one of unknown term", { stars: 3, evidence: "official-news", sources: ["https://example.com/1"] }, ON],
  ])("does not show %s", (_, input, on) => {
    expect(markup([input], on)).not.toHaveProperty("hasCertification");
  });

  test("shows a recognition on its first and its last day", () => {
    expect(certificate(signed, "2026-08-05")?.name).toBe("OCOP 4 sao");
    expect(certificate(signed, "2029-08-05")?.name).toBe("OCOP 4 sao");
  });

  test("leaves out only what may not be shown", () => {
    const upgraded: RecognitionInput = {
      ...signed,
      stars: 5,
      decisionNumber: "900/QĐ-BNNMT",
      authority: { tier: "ministry" },
    };
    const shown = markup([{ stars: 5, evidence: "proposal" }, signed, upgraded]).hasCertification;
    expect(shown?.map(({ name }) => name)).toEqual(["OCOP 4 sao", "OCOP 5 sao"]);
  });

  test("keeps official news of which only the last day is known", () => {
    const news: RecognitionInput = {
      stars: 3,
      evidence: "official-news",
      sources: ["https://example.com/1"],
      expires: "2027-01-01",
    };
    expect(certificate(news)).toStrictEqual({
      "@type": "Certification",
      name: "OCOP 3 sao",
      expires: "2027-01-01",
      certificationStatus: "https://schema.org/CertificationActive",
      certificationRating: { "@type": "Rating", ratingValue: 3, bestRating: 5, worstRating: 1 },
    });
  });

  test("never marks stars up as opinions of customers", () => {
    const text = JSON.stringify(markup([signed]));
    expect(text).not.toMatch(/aggregateRating|review/i);
  });

  test.each([
    ["2026-02-29", {}, "on"],
    [ON, { language: "fr" }, "language"],
  ])("refuses %s with %j", (on, options, word) => {
    const make = () => productJsonLd({ product, producer, recognitions: [] }, on, untyped<object>(options));
    expect(make).toThrow(RangeError);
    expect(make).toThrow(/^\[ocop\] productJsonLd: /);
    expect(make).toThrow(word);
  });

  test("takes names as they are", () => {
    const hostile = "</script><b>Chè & Trà</b>";
    expect(productJsonLd({ product: named(hostile), producer, recognitions: [] }, ON).name).toBe(hostile);
  });
});

describe("who issued a certificate", () => {
  const issuer = (authority: RecognitionInput["authority"], date: string, on = ON) =>
    certificate({ ...signed, authority, date }, on)?.issuedBy?.name;

  test.each([
    [{ tier: "province", province: "68", name: "UBND tỉnh Lâm Đồng" }, "2024-05-01", "UBND tỉnh Lâm Đồng"],
    [{ tier: "province", province: "68" }, "2025-07-01", "UBND tỉnh Lâm Đồng"],
    [{ tier: "province", province: "48" }, "2026-01-01", "UBND thành phố Đà Nẵng"],
    [{ tier: "province", province: "75" }, "2026-04-29", "UBND tỉnh Đồng Nai"],
    [{ tier: "province", province: "75" }, "2026-04-30", "UBND thành phố Đồng Nai"],
    [{ tier: "district", province: "68", name: "UBND huyện Đức Trọng" }, "2024-05-01", "UBND huyện Đức Trọng"],
  ] as const)("%j on %s: %s", (authority, date, name) => {
    expect(issuer(authority, date)).toBe(name);
  });

  test.each([
    ["a code of before the 34 units", { tier: "province", province: "24" }, "2025-06-30"],
    ["a code that no unit has", { tier: "province", province: "99" }, "2026-01-01"],
    ["a province that is not named", { tier: "province" }, "2026-01-01"],
    ["a district that is not named", { tier: "district", province: "68" }, "2026-01-01"],
    ["a ministry that is not named", { tier: "ministry" }, "2026-01-01"],
  ] as const)("is not invented for %s", (_, authority, date) => {
    expect(certificate({ ...signed, authority, date })).toMatchObject({ validFrom: date });
    expect(issuer(authority, date)).toBeUndefined();
  });
});
