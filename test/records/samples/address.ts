import { validAddress } from "../../support/full-producer.js";
import { minimalAddress } from "../../support/records.js";
import { fields, line, list } from "./kind.js";
import { ofFields, ofMissing } from "./of-fields.js";
import { accepted, issue, refused, type Sample } from "./sample.js";
import { commune, day, district, province } from "./scalars.js";

const former = { former: [{ province: "Thái Nguyên" }] };

export const addressSamples: readonly Sample[] = [
  accepted("address", "every field", validAddress()),
  accepted("address", "today's only", minimalAddress()),
  accepted("address", "a former one only", former),
  accepted("address", "today's and no former one", { current: { province: "19" }, former: [] }),
  ...ofFields({
    schema: "address",
    kinds: {
      current: fields({ province: "19" }),
      "current.province": province,
      "current.commune": commune,
      "current.communeName": line(100),
      "current.line": line(300),
    },
  }),
  ...ofFields({
    schema: "address",
    base: former,
    kinds: {
      "former.0": fields({ province: "Thái Nguyên" }),
      "former.0.province": line(100),
      "former.0.district": line(100),
      "former.0.commune": line(100),
      "former.0.line": line(300),
      "former.0.codes": fields({}),
      "former.0.codes.province": province,
      "former.0.codes.district": district,
      "former.0.codes.commune": commune,
      "former.0.until": day,
    },
  }),
  ...ofFields({
    schema: "address",
    base: validAddress(),
    kinds: { former: list(20, () => ({ province: "Thái Nguyên" })) },
  }),
  ...ofMissing("address", validAddress(), ["current.province", "former.0.province"]),
  refused("address", "nothing in it", {}, issue("address.empty", [])),
  refused("address", "an empty list of former ones", { former: [] }, issue("address.empty", [])),
  refused(
    "address",
    "only a field it does not have",
    { province: "19" },
    issue("field.unknown", ["province"], { field: "province" }),
    issue("address.empty", []),
  ),
  refused(
    "address",
    "a former one of a wrong type is not told to be empty",
    { former: "Thái Nguyên" },
    issue("field.wrong-type", ["former"], { expected: "list", given: "string" }),
  ),
  refused(
    "address",
    "null for today's is not told to be empty",
    { current: null },
    issue("field.wrong-type", ["current"], { expected: "object", given: "null" }),
  ),
];
