import { textOf } from "../../../base/fields.js";
import type { LabelOptions } from "../../../procedure/index.js";
import type { Recognition } from "../../../records/recognition.js";
import type { FiledProduct } from "../../register/product-file.js";

/** What decisions list, by the products that a file names for each. */
export function namedProducts(products: readonly FiledProduct[]): NonNullable<LabelOptions["named"]> {
  const lists = new Map<string, string[]>();
  for (const { name, recognitions } of products) {
    for (const recognition of recognitions) {
      const key = keyOf(recognition);
      const names = [name, textOf(recognition?.productName)].filter((one) => one !== undefined);
      if (key !== undefined) {
        const list = lists.get(key) ?? [];
        list.push(...names);
        lists.set(key, list);
      }
    }
  }
  return (recognition) => lists.get(keyOf(recognition) ?? "");
}

/** A decision is known by its number and its day: numbers begin anew every year, and with every authority. */
function keyOf(recognition: Recognition): string | undefined {
  const number = textOf(recognition?.decisionNumber)?.normalize("NFC").toUpperCase().replace(/\s/g, "");
  return number === undefined || number === "" ? undefined : `${number} ${recognition.date ?? ""}`;
}
