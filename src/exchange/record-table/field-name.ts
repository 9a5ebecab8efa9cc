import type { IssuePath } from "../../base/finding.js";
import { requireArgument } from "../../base/require-argument.js";
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

/**
 * What a field of a product's record is called, for a finding about something that a table has no column for.
 *
 * @param path - where the field is in the record; its place in a list counts for nothing
 * @returns the name in both languages; undefined where none is known
 * @example
 * fieldNameAt(["producer", "address", "current", "province"])?.en; // "Province or city"
 */
export function fieldNameAt(path: IssuePath): Label | undefined {
  requireArgument(Array.isArray(path), "fieldNameAt", "expected a path");
  // The places of lists say nothing of their own.
  const [field, parent] = path.filter((step) => typeof step === "string").toReversed();
  const part = parent === undefined ? "product" : parts[parent];
  const names: Names | undefined = part && fieldNames[part];
  return typeof field === "string" && names !== undefined && Object.hasOwn(names, field) ? names[field] : undefined;
}
