import { type Fields, fieldsOf, textOf } from "../../base/fields.js";
import { isWebAddress } from "../../base/web-address.js";
import type { Producer } from "../../records/producer.js";
import { findProvince } from "../../records/provinces.js";
import { filled, known, textsOf } from "./known.js";
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
export function organizationNode(producer: Producer, settings: Settings): OrganizationNode {
  const { name, contacts, address } = fieldsOf(producer) ?? {};
  const { websites, phones, emails } = fieldsOf(contacts) ?? {};
  const [url, ...others] = textsOf(websites).filter(isWebAddress);
  const current = fieldsOf(fieldsOf(address)?.["current"]);
  return known({
    "@type": "Organization" as const,
    // A producer that was read has a name; what is none is left out, as everything else is.
    name: textOf(name) as string,
    url,
    sameAs: filled(others),
    address: current && addressNode(current, settings),
    telephone: settings.contacts ? filled(textsOf(phones)) : undefined,
    email: settings.contacts ? filled(textsOf(emails)) : undefined,
  });
}

function addressNode({ province, communeName, line }: Fields, { language, contacts }: Settings): PostalAddressNode {
  return known({
    "@type": "PostalAddress" as const,
    addressCountry: "VN" as const,
    addressRegion: findProvince(province)?.name[language],
    addressLocality: textOf(communeName),
    streetAddress: contacts ? textOf(line) : undefined,
  });
}
