import { requireDay } from "../../base/day.js";
import { type Fields, fieldsOf, itemsOf, textOf } from "../../base/fields.js";
import { isWebAddress } from "../../base/web-address.js";
import type { Label } from "../../language/label.js";
import type { Producer } from "../../records/producer.js";
import type { Product } from "../../records/product.js";
import type { Recognition } from "../../records/recognition.js";
import { type CertificationNode, certificationNode } from "./certification.js";
import { filled, known, textsOf } from "./known.js";
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
  /** The page of the product, `http` or `https`; anything else is left out. */
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
  const { product, producer, recognitions, url, set } = fieldsOf(source) ?? {};
  const fields = fieldsOf(product) ?? {};
  const [name, ...otherNames] = namesOf(fields, settings.language);
  const certifications = (itemsOf(recognitions, MOST_RECOGNITIONS) ?? [])
    .map((recognition) => certificationNode(recognition as Recognition, on, settings.language))
    .filter((certification) => certification !== undefined);
  return known({
    "@context": "https://schema.org" as const,
    "@type": "Product" as const,
    // A product that was read has a name; what is none is left out, as everything else is.
    name: name as string,
    alternateName: filled(otherNames),
    description: textOf(fields["description"]),
    url: isWebAddress(url) ? url : undefined,
    image: filled(textsOf(fields["images"]).filter(isWebAddress)),
    gtin: filled(textsOf(fields["gtins"])),
    category: textOf(fieldsOf(fieldsOf(set)?.["name"])?.[settings.language]),
    countryOfOrigin: fieldsOf(fields["origin"]) && ({ "@type": "Country", name: "VN" } as const),
    manufacturer: organizationNode(producer as Producer, settings),
    hasCertification: filled(certifications),
  });
}

/** The different names of a product, that of the language first. */
function namesOf({ name, englishName, tradeName }: Fields, language: keyof Label): readonly string[] {
  const [own, sold, english] = [name, tradeName, englishName].map(textOf);
  const ordered = language === "en" ? [english, own, sold] : [own, sold, english];
  return [...new Set(ordered.filter((one) => one !== undefined))];
}

/** More than any product has: they are awarded for three years each. */
const MOST_RECOGNITIONS = 200;
