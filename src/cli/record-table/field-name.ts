import type { IssuePath } from "../../base/finding.js";
import type { Label } from "../../language/label.js";
import { fieldNames } from "../../records/names/index.js";

type Names = Readonly<Record<string, Label>>;

/** The parts of a product's record that a register can fill, by the field they stand in. */
const parts: Readonly<Record<string, keyof typeof fieldNames>> = {
  producer: "producer",
  registration: "registration",
  representative: "representative",
  contacts: "contacts",
  address: "address",
  current: "place",
  former: "formerAddress",
  recognitions: "recognition",
  authority: "authority",
  revoked: "revocation",
};

/** What a field of a product's record is called: `producer.address.current.province` is the province; undefined where no name is known. */
export function fieldNameAt(path: IssuePath): Label | undefined {
  // The places of lists say nothing of their own.
  const [field, parent] = path.filter((step) => typeof step === "string").toReversed();
  const part = parent === undefined ? "product" : parts[parent];
  const names: Names | undefined = part && fieldNames[part];
  return typeof field === "string" && names !== undefined && Object.hasOwn(names, field) ? names[field] : undefined;
}
