import type { IssuePath } from "../../../base/finding.js";
import type { Label } from "../../../language/label.js";
import { fieldNames } from "../../../records/names/index.js";

type Names = Readonly<Record<string, Label>>;

/** The names of the fields of a product's parts that a register can fill, by the field they stand in. */
const parts: Readonly<Record<string, Names>> = {
  producer: fieldNames.producer,
  registration: fieldNames.registration,
  representative: fieldNames.representative,
  contacts: fieldNames.contacts,
  address: fieldNames.address,
  current: fieldNames.place,
  former: fieldNames.formerAddress,
  recognitions: fieldNames.recognition,
  authority: fieldNames.authority,
  revoked: fieldNames.revocation,
};

/** What a field of a product's record is called: `producer.address.current.province` is the province; undefined where no name is known. */
export function fieldNameAt(path: IssuePath): Label | undefined {
  // The places of lists say nothing of their own.
  const [field, parent] = path.filter((step) => typeof step === "string").toReversed();
  const names: Names | undefined = parent === undefined ? fieldNames.product : parts[parent];
  return typeof field === "string" && names !== undefined && Object.hasOwn(names, field) ? names[field] : undefined;
}
