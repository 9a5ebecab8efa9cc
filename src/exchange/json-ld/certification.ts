import { fieldsOf, textOf } from "../../base/fields.js";
import type { Label } from "../../language/label.js";
import { displayRank } from "../../records/display-rank.js";
import { findProvince, provinceKind } from "../../records/provinces.js";
import type { Recognition } from "../../records/recognition.js";
import { known } from "./known.js";
import type { OrganizationNode } from "./organization.js";

/** A recognition in force, within markup (schema.org `Certification`). */
export interface CertificationNode {
  readonly "@type": "Certification";
  /** `OCOP 4 sao`, or `OCOP 4 stars`. */
  readonly name: string;
  /** The number of the recognising decision. */
  readonly certificationIdentification?: string;
  readonly issuedBy?: OrganizationNode;
  /** The day of recognition, `YYYY-MM-DD`. */
  readonly validFrom?: string;
  /** The last day, `YYYY-MM-DD`. */
  readonly expires?: string;
  readonly certificationStatus: "https://schema.org/CertificationActive";
  readonly certificationRating: RatingNode;
}

/** The stars of a certificate (schema.org `Rating`). */
export interface RatingNode {
  readonly "@type": "Rating";
  readonly ratingValue: 3 | 4 | 5;
  readonly bestRating: 5;
  readonly worstRating: 1;
}

type Language = keyof Label;

/** The certification that may be shown of a recognition on a day, if any. */
export function certificationNode(
  recognition: Recognition,
  on: string,
  language: Language,
): CertificationNode | undefined {
  const rank = displayRank(recognition, on);
  if (rank.stars === null) {
    return undefined;
  }
  const { stars, decisionNumber, date, expires } = rank;
  return known({
    "@type": "Certification" as const,
    name: language === "vi" ? `OCOP ${stars} sao` : `OCOP ${stars} stars`,
    certificationIdentification: decisionNumber,
    issuedBy: issuer(recognition, language),
    validFrom: date,
    expires,
    certificationStatus: "https://schema.org/CertificationActive" as const,
    certificationRating: {
      "@type": "Rating" as const,
      ratingValue: stars,
      bestRating: 5 as const,
      worstRating: 1 as const,
    },
  });
}

/** The authority by its own name, or else the people's committee of the province; nobody where neither is known. */
function issuer({ authority, date }: Recognition, language: Language): OrganizationNode | undefined {
  const { name: own, tier, province } = fieldsOf(authority) ?? {};
  const name = textOf(own) ?? (tier === "province" ? committee(province, date, language) : undefined);
  return name === undefined ? undefined : { "@type": "Organization", name };
}

/**
 * Only for recognitions of today's 34 units: a code may have meant another province before 2025-07-01, and whether a
 * unit was a province or a city depends on the day.
 */
function committee(code: unknown, date: string | undefined, language: Language): string | undefined {
  const province = findProvince(code);
  const kind = province === undefined || date === undefined ? undefined : provinceKind(province.code, date);
  if (province === undefined || kind === undefined) {
    return undefined;
  }
  return language === "vi"
    ? `UBND ${kind === "city" ? "thành phố" : "tỉnh"} ${province.name.vi}`
    : `People's Committee of ${province.name.en}`;
}
