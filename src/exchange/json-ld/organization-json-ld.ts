import type { Producer } from "../../records/producer.js";
import { type JsonLdOptions, settingsOf } from "./options.js";
import { type OrganizationNode, organizationNode } from "./organization.js";

/** Markup of a producer's page. */
export interface OrganizationJsonLd extends OrganizationNode {
  readonly "@context": "https://schema.org";
}

/**
 * A producer as schema.org `Organization`: name, websites, province and commune.
 *
 * The representative, identity numbers and tax codes never go into the markup; telephone numbers, e-mail addresses and
 * the street line only with `contacts: true`.
 *
 * @param producer - a producer as `validate` gives it
 * @param options - `language` of the province's name (`"vi"` or `"en"`), `contacts`
 * @returns the markup, for `jsonLdScript`
 * @throws RangeError for a language that is not known
 * @example
 * organizationJsonLd({ type: "cooperative", name: "HTX Trà", address: { current: { province: "19" } } });
 * // { "@context": "https://schema.org", "@type": "Organization", name: "HTX Trà",
 * //   address: { "@type": "PostalAddress", addressCountry: "VN", addressRegion: "Thái Nguyên" } }
 */
export function organizationJsonLd(producer: Producer, options: JsonLdOptions = {}): OrganizationJsonLd {
  const settings = settingsOf("organizationJsonLd", options);
  return { "@context": "https://schema.org", ...organizationNode(producer, settings) };
}
