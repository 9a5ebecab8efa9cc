import { parse } from "csv-parse/browser/esm/sync";
import type { Finding } from "ocop";
import { readRegister, registerProduct } from "ocop/exchange";
import { message } from "ocop/messages";
import { type LabelledProduct, mayPrintLabel, type UseOfLabel } from "ocop/procedure";
import { noLabelReasons } from "ocop/procedure/messages";

export { message, noLabelReasons };

/** A product of a register with the answer for its label. */
export interface Labelled {
  readonly row: number;
  readonly name: string;
  readonly producer: string;
  readonly stars: number | undefined;
  readonly use: UseOfLabel;
  /** What is wrong in its row. */
  readonly findings: readonly Finding[];
}

/** What a register says of its products on a day; faults of the file that are about no product stand apart. */
export interface Labels {
  readonly products: readonly Labelled[];
  readonly findings: readonly Finding[];
}

/** Reads a register from the text of a CSV file; undefined where it is none. */
export function labelsIn(text: string, on: string): Labels | undefined {
  const rows = rowsOf(text);
  if (rows === undefined) {
    return undefined;
  }
  const products: Labelled[] = [];
  const findings: Finding[] = [];
  for (const { row, entry, issues, warnings } of readRegister(rows, { on })) {
    if (entry === undefined) {
      findings.push(...issues);
      continue;
    }
    const { recognitions = [] } = registerProduct(entry);
    const product = {
      ...(entry.productName !== undefined && { name: entry.productName }),
      ...(entry.stars !== undefined && { stars: entry.stars }),
      recognitions,
    } as LabelledProduct;
    products.push({
      row,
      name: entry.productName ?? "",
      producer: entry.producerName ?? "",
      stars: entry.stars,
      use: mayPrintLabel(product, on),
      findings: [...issues, ...warnings],
    });
  }
  return { products, findings };
}

/** The cells of a CSV file; undefined where quotes are never closed. */
function rowsOf(text: string): string[][] | undefined {
  const [first = ""] = text.split(/\r?\n/, 1);
  const [delimiter = ","] = [",", ";", "\t"].sort((one, other) => first.split(other).length - first.split(one).length);
  try {
    return parse(text, { bom: true, delimiter, relax_column_count: true, skip_empty_lines: false });
  } catch {
    return undefined;
  }
}
