/**
 * JSON-LD: products and producers as schema.org markup for web pages.
 *
 * @module
 */
export type { CertificationNode, RatingNode } from "./certification.js";
export { jsonLdScript } from "./json-ld-script.js";
export type { JsonLdOptions } from "./options.js";
export type { OrganizationNode, PostalAddressNode } from "./organization.js";
export { type OrganizationJsonLd, organizationJsonLd } from "./organization-json-ld.js";
export { type CountryNode, type ProductJsonLd, type ProductJsonLdSource, productJsonLd } from "./product-json-ld.js";
