import { textOf } from "../../../base/fields.js";
import { wordsIn } from "../../../exchange/register/fold.js";
import type { LabelOptions } from "../../../procedure/index.js";
import type { Recognition } from "../../../records/recognition.js";
import type { FiledProduct } from "../../register/product-file.js";

/** What decisions list, by the products that a file names for each; and the products of no decision known by number and day. */
export function namedProducts(products: readonly FiledProduct[]): {
  readonly named: NonNullable<LabelOptions["named"]>;
  readonly without: readonly FiledProduct[];
} {
  const lists = new Map<string, string[]>();
  const without = products.filter(({ recognitions }) => recognitions.every((one) => keyOf(one) === undefined));
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
  return { named: (recognition) => lists.get(keyOf(recognition) ?? ""), without };
}

/** A decision is known by its number and its day: numbers begin anew every year, and with every authority. */
function keyOf(recognition: Recognition): string | undefined {
  const number = wordsIn(textOf(recognition?.decisionNumber) ?? "");
  return number === "" ? undefined : `${number} ${recognition.date ?? ""}`;
}
