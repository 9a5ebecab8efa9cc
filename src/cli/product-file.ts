import { type Fields, fieldsOf, itemsOf, textOf } from "../base/fields.js";
import { registerProduct } from "../exchange/register/index.js";
import type { Recognition } from "../records/recognition.js";
import type { Checked, Located } from "./commands/check/items.js";
import { openCsv, openWorkbook } from "./commands/check/tables.js";
import type { Console } from "./io/console.js";
import { inputTrouble } from "./io/file-error.js";
import { type Broken, type Item, isNamedLines, itemsOf as itemsOfLines, openInput, readInput } from "./io/input.js";
import { placeOf } from "./io/place-of.js";
import { words } from "./words.js";

/** A product of a file: a row of a register, or a record of a product, a recognition or a certificate. */
export interface FiledProduct {
  readonly unit: "row" | "record";
  /** The sheet of the workbook, where it has several. */
  readonly sheet?: string;
  /** The row of the table, or the place of the record in its file, counted from 1. */
  readonly place: number;
  readonly name?: string;
  readonly producer?: string;
  readonly commune?: string;
  /** The stars as the register says them, apart from its recognitions. */
  readonly stars?: number;
  /** Its recognitions, checked by nobody yet. */
  readonly recognitions: readonly Recognition[];
  /** The certificate itself, where the record is one. */
  readonly certificate?: unknown;
  /** What a row says that no recognition can be made of. */
  readonly gaps: readonly Located[];
}

/** The products of a file, and the lines that cannot be read. */
export interface ProductFile {
  readonly products: readonly FiledProduct[];
  readonly broken: readonly (Broken & { readonly place: number })[];
}

/** Which file is read, and how. */
export interface ProductFileRequest {
  readonly file: string;
  /** The sheet of a workbook. */
  readonly sheet?: string;
  /** Today in Vietnam: nothing can have been recognised later. */
  readonly today: string;
}

/** Reads products from a register (CSV, Excel) or records (JSON, NDJSON); or says why there are none. */
export async function readProductFile(
  console: Console,
  request: ProductFileRequest,
): Promise<ProductFile | { readonly trouble: string }> {
  const { file } = request;
  try {
    if (/\.(?:csv|tsv|txt)$/i.test(file)) {
      return await readTables(console, request, openCsv);
    }
    return /\.(?:xls[xmb]?|ods)$/i.test(file)
      ? await readTables(console, request, openWorkbook)
      : await readRecords(console, file);
  } catch (error) {
    const trouble = inputTrouble(console.language, file, error);
    if (trouble === undefined) {
      throw error;
    }
    return { trouble };
  }
}

async function readTables(
  console: Console,
  { file, sheet, today }: ProductFileRequest,
  open: typeof openCsv,
): Promise<ProductFile | { readonly trouble: string }> {
  const asked = { file, today, json: false, layout: "auto", ...(sheet !== undefined && { sheet }) } as const;
  const tables = await open(console, asked, {});
  if (typeof tables === "string") {
    return { trouble: words[console.language].cannotRead(file, tables) };
  }
  const products: FiledProduct[] = [];
  for await (const item of tables.items) {
    if (item.entry !== undefined) {
      products.push(ofRow(item, item.entry));
    }
  }
  return { products, broken: [] };
}

function ofRow({ place, sheet, warnings }: Checked, entry: NonNullable<Checked["entry"]>): FiledProduct {
  const { productName, producerName, commune, stars } = entry;
  return {
    unit: "row",
    place,
    ...(sheet !== undefined && { sheet }),
    ...named({ name: productName, producer: producerName, commune }),
    ...(stars !== undefined && { stars }),
    recognitions: (registerProduct(entry).recognitions ?? []) as readonly Recognition[],
    gaps: warnings.filter(({ code }) => code === "register.recognition-incomplete"),
  };
}

async function readRecords(console: Console, file: string): Promise<ProductFile | { readonly trouble: string }> {
  const t = words[console.language];
  const input = await readInput(openInput(file, console.stdin), isNamedLines(file));
  switch (input.form) {
    case "empty":
      return { trouble: t.cannotRead(file, t.empty) };
    case "broken":
      return { trouble: placeOf(console.language, file, input.broken) };
    case "document":
      return ofItems([{ value: input.value }]);
    case "list":
      return ofItems(input.values.map((value) => ({ value })));
    case "lines": {
      const items: Item[] = [];
      for await (const item of itemsOfLines(input.batches)) {
        items.push(item);
      }
      return ofItems(items);
    }
  }
}

function ofItems(items: readonly Item[]): ProductFile {
  const placed = items.map((item, index) => ({ item, place: index + 1 }));
  return {
    products: placed.flatMap(({ item, place }) => ("broken" in item ? [] : [ofRecord(item.value, place)])),
    broken: placed.flatMap(({ item, place }) => ("broken" in item ? [{ ...item.broken, place }] : [])),
  };
}

/** More recognitions than a product's record may have. */
const MOST_RECOGNITIONS = 1000;

function ofRecord(value: unknown, place: number): FiledProduct {
  const fields = fieldsOf(value) ?? {};
  const own = { unit: "record", place, gaps: [] } as const;
  if ("issued" in fields) {
    const { productName, producerName } = fields;
    const recognitions = [{ ...fields, date: fields["issued"], evidence: "signed-decision" } as unknown as Recognition];
    return { ...own, ...named({ name: productName, producer: producerName }), recognitions, certificate: value };
  }
  if ("evidence" in fields) {
    return { ...own, ...named({ name: fields["productName"] }), recognitions: [value as Recognition] };
  }
  const { name, recognitions } = fields;
  const producer = fieldsOf(fields["producer"]);
  const given = itemsOf(recognitions, MOST_RECOGNITIONS) ?? (recognitions === undefined ? [] : recognitions);
  return {
    ...own,
    ...named({ name, producer: producer?.["name"], commune: communeOf(producer) }),
    recognitions: given as readonly Recognition[],
  };
}

function communeOf(producer: Fields | undefined): unknown {
  const address = fieldsOf(producer?.["address"]);
  return fieldsOf(address?.["current"])?.["communeName"];
}

/** The names that are texts. */
function named(names: Readonly<Record<string, unknown>>): Pick<FiledProduct, "name" | "producer" | "commune"> {
  return Object.fromEntries(Object.entries(names).filter(([, name]) => (textOf(name) ?? "").trim() !== ""));
}
