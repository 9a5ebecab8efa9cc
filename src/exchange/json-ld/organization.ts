import type { Place } from "../../records/parts/address.js";
import type { Producer } from "../../records/producer.js";
import { findProvince } from "../../records/provinces.js";
import { filled, known } from "./known.js";
import type { Settings } from "./options.js";

/** An organisation within markup (schema.org `Organization`). */
export interface OrganizationNode {
  readonly "@type": "Organization";
  readonly name: string;
  /** The first website. */
  readonly url?: string;
  /** The other websites. */
  readonly sameAs?: readonly string[];
  readonly address?: PostalAddressNode;
  /** In E.164 form; only where contacts are published. */
  readonly telephone?: readonly string[];
  /** Only where contacts are published. */
  readonly email?: readonly string[];
}

/** Today's place of an organisation (schema.org `PostalAddress`). */
export interface PostalAddressNode {
  readonly "@type": "PostalAddress";
  readonly addressCountry: "VN";
  /** The province or city. */
  readonly addressRegion?: string;
  /** The commune, ward or special zone. */
  readonly addressLocality?: string;
  /** Only where contacts are published. */
  readonly streetAddress?: string;
}

/** A producer as an organisation; the representative, numbers of identity and tax codes are never part of it. */
export function organizationNode({ name, contacts, address }: Producer, settings: Settings): OrganizationNode {
  const [url, ...others] = contacts?.websites ?? [];
  const published = settings.contacts ? contacts : undefined;
  return known({
    "@type": "Organization" as const,
    name,
    url,
    sameAs: filled(others),
    address: address.current === undefined ? undefined : addressNode(address.current, settings),
    telephone: filled(published?.phones),
    email: filled(published?.emails),
  });
}

function addressNode({ province, communeName, line }: Place, { language, contacts }: Settings): PostalAddressNode {
  return known({
    "@type": "PostalAddress" as const,
    addressCountry: "VN" as const,
    addressRegion: findProvince(province)?.name[language],
    addressLocality: communeName,
    streetAddress: contacts ? line : undefined,
  });
}
