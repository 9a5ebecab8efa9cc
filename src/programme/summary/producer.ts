import { fieldsOf, optionOf, textOf } from "../../base/fields.js";
import { type ProducerType, producerTypes } from "../../decisions/participation.js";
import { nameKey } from "../../records/name-key.js";
import { provinceOf } from "./province.js";

/** Who made a product, and what that is. */
export interface Made {
  /** What tells the producer from others; absent where nothing does. */
  readonly producer?: string;
  readonly producerType?: ProducerType;
}

/** Longer than any name or number. */
const MOST_CHARACTERS = 400;

/**
 * What tells a producer from others: your identifier, or else the tax code, or else the name with province and commune. So a producer is counted once whatever it makes, wherever its products stand.
 */
export function producerOf(producer: Readonly<Record<string, unknown>>): Made {
  const key = keyOf(producer);
  const producerType = optionOf(producer["type"], producerTypes);
  return { ...(key !== undefined && { producer: key }), ...(producerType !== undefined && { producerType }) };
}

function keyOf(producer: Readonly<Record<string, unknown>>): string | undefined {
  const [id, taxCode, name] = ["id", "taxCode", "name"].map((field) => {
    const text = textOf(producer[field])?.trim() ?? "";
    return text === "" || text.length > MOST_CHARACTERS ? undefined : text;
  });
  if (id !== undefined || taxCode !== undefined) {
    return id === undefined ? `tax:${taxCode}` : `id:${id}`;
  }
  const words = nameKey(name ?? "");
  const current = fieldsOf(fieldsOf(producer["address"])?.["current"]);
  const commune = nameKey(textOf(current?.["communeName"])?.slice(0, MOST_CHARACTERS) ?? "");
  return words === "" ? undefined : `name:${words}|${provinceOf([producer]).province ?? ""}|${commune}`;
}
