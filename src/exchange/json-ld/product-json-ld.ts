import { requireDay } from "../../base/day.js";
import type { Label } from "../../language/label.js";
import type { Producer } from "../../records/producer.js";
import type { Product } from "../../records/product.js";
import type { Recognition } from "../../records/recognition.js";
import { type CertificationNode, certificationNode } from "./certification.js";
import { filled, known } from "./known.js";
import { type JsonLdOptions, settingsOf } from "./options.js";
import { type OrganizationNode, organizationNode } from "./organization.js";

/** Markup of a product's page. */
export interface ProductJsonLd {
  readonly "@context": "https://schema.org";
  readonly "@type": "Product";
  readonly name: string;
  /** Its trade name and its name in the other language. */
  readonly alternateName?: readonly string[];
  readonly description?: string;
  readonly url?: string;
  readonly image?: readonly string[];
  readonly gtin?: readonly string[];
  /** The name of its product set. */
  readonly category?: string;
  /** Only where the record says where it is made. */
  readonly countryOfOrigin?: CountryNode;
  readonly manufacturer: OrganizationNode;
  /** The recognitions in force. */
  readonly hasCertification?: readonly CertificationNode[];
}

/** A country, within markup. */
export interface CountryNode {
  readonly "@type": "Country";
  readonly name: "VN";
}

/** What markup of a product is made of: records as `validate` gives them. */
export interface ProductJsonLdSource {
  readonly product: Product;
  readonly producer: Producer;
  /** All recognitions of the product: those that may not be shown are left out. */
  readonly recognitions: readonly Recognition[];
  /** The page of the product. */
  readonly url?: string;
  /** The product set, such as `resolveSet` gives it: its name becomes the category. */
  readonly set?: { readonly name: Label };
}

/**
 * A product as schema.org `Product`, with a `Certification` for every recognition that may be shown on a day.
 *
 * OCOP stars are a certificate of an authority. They are never marked up as `AggregateRating` or `Review`: those are
 * opinions of customers, with which search engines and buyers would confuse them. Proposals, claims, and recognitions
 * that have expired, were revoked or are yet to come do not appear at all (see `displayRank`).
 *
 * @param source - product, producer, recognitions; where known the page's address and the product set
 * @param on - the day, `YYYY-MM-DD`, in Vietnam: markup is to be made anew, not stored
 * @param options - `language` of names (`"vi"` or `"en"`), `contacts` of the producer
 * @returns the markup, for `jsonLdScript`; without `hasCertification` where there is nothing to show
 * @throws RangeError when `on` is no day, or for a language that is not known
 * @example
 * productJsonLd({ product, producer, recognitions, set: tea }, "2026-11-24").hasCertification?.[0]?.name; // "OCOP 4 sao"
 * @see 26/2026/QĐ-TTg, art. 4.1a (stars that are recognised), art. 4.3 (36 months)
 */
export function productJsonLd(source: ProductJsonLdSource, on: string, options: JsonLdOptions = {}): ProductJsonLd {
  requireDay("productJsonLd", "on", on);
  const settings = settingsOf("productJsonLd", options);
  const { product, producer, recognitions, url, set } = source;
  const [name, ...otherNames] = namesOf(product, settings.language);
  const certifications = recognitions
    .map((recognition) => certificationNode(recognition, on, settings.language))
    .filter((certification) => certification !== undefined);
  return known({
    "@context": "https://schema.org" as const,
    "@type": "Product" as const,
    name,
    alternateName: filled(otherNames),
    description: product.description,
    url,
    image: filled(product.images),
    gtin: filled(product.gtins),
    category: set?.name[settings.language],
    countryOfOrigin: product.origin && ({ "@type": "Country", name: "VN" } as const),
    manufacturer: organizationNode(producer, settings),
    hasCertification: filled(certifications),
  });
}

/** The different names of a product, that of the language first. */
function namesOf({ name, englishName, tradeName }: Product, language: keyof Label): readonly [string, ...string[]] {
  const first = language === "en" ? (englishName ?? name) : name;
  const all = new Set([name, tradeName, englishName].filter((other) => other !== undefined));
  all.delete(first);
  return [first, ...all];
}
