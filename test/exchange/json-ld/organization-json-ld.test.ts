import { describe, expect, test } from "vitest";
import { type JsonLdOptions, organizationJsonLd, productJsonLd } from "../../../src/exchange/json-ld/index.js";
import { producer, product } from "../../support/json-ld-records.js";
import { untyped } from "../../support/sheets.js";

describe("organizationJsonLd", () => {
  test("describes a producer without personal data", () => {
    expect(organizationJsonLd(producer)).toStrictEqual({
      "@context": "https://schema.org",
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
    });
  });

  test("publishes contacts and the street line where it is told to", () => {
    expect(organizationJsonLd(producer, { contacts: true })).toMatchObject({
      telephone: ["+84912345678"],
      email: ["huong@example.com"],
      address: { streetAddress: "Xóm Hồng Thái 2" },
    });
  });

  test.each([undefined, {}, { contacts: false }, { contacts: "false" }, { contacts: 1 }])(
    "%j is not told to",
    (given) => {
      const options = untyped<JsonLdOptions | undefined>(given);
      for (const text of [
        JSON.stringify(organizationJsonLd(producer, options)),
        JSON.stringify(productJsonLd({ product, producer, recognitions: [] }, "2026-11-24", options)),
      ]) {
        expect(text).not.toMatch(/912345678|huong@|Hồng Thái/);
      }
    },
  );

  test("never names the representative, nor numbers of identity and tax, nor notes", () => {
    for (const text of [
      JSON.stringify(organizationJsonLd(producer, { contacts: true })),
      JSON.stringify(productJsonLd({ product, producer, recognitions: [] }, "2026-11-24", { contacts: true })),
    ]) {
      expect(text).not.toMatch(/Nguyễn Thị Hương|019185000123|0312687878|nội bộ|isWoman/);
    }
  });

  test("names no region for a code that no province has", () => {
    const lost = { type: "cooperative", name: "HTX", address: { current: { province: "99" } } } as const;
    expect(organizationJsonLd(lost, { contacts: true })).toStrictEqual({
      "@context": "https://schema.org",
      "@type": "Organization",
      name: "HTX",
      address: { "@type": "PostalAddress", addressCountry: "VN" },
    });
  });

  test("names the province in English", () => {
    expect(organizationJsonLd(producer, { language: "en" }).address?.addressRegion).toBe("Thai Nguyen");
  });

  test("refuses a language that is not known", () => {
    const make = () => organizationJsonLd(producer, untyped<JsonLdOptions>({ language: "fr" }));
    expect(make).toThrow(RangeError);
    expect(make).toThrow('[ocop] organizationJsonLd: unknown language "fr"');
  });
});
