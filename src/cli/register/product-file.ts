import { fieldsOf, itemsOf, textOf } from "../../base/fields.js";
import { type RegisterContext, registerProduct } from "../../exchange/register/index.js";
import { message } from "../../messages/index.js";
import type { Recognition } from "../../records/recognition.js";
import type { Console } from "../io/console.js";
import { type Broken, type Item, isNamedLines, itemsOf as itemsOfLines, openInput, readInput } from "../io/input.js";
import { inputTrouble } from "../io/input-trouble.js";
import { placeOf } from "../io/place-of.js";
import { words } from "../words.js";
import { contextOf } from "./context.js";
import { openCsv } from "./csv-table.js";
import { fileKind, tellIgnored } from "./file-kind.js";
import type { Checked, Located } from "./items.js";
import type { TableRequest } from "./request.js";
import { tellTitles } from "./tell-titles.js";
import { openWorkbook } from "./workbook-tables.js";

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
  readonly representative?: string;
  readonly address?: string;
  readonly phone?: string;
  readonly email?: string;
  /** The stars as the register says them, apart from its recognitions. */
  readonly stars?: number;
  /** Its recognitions, checked by nobody yet. */
  readonly recognitions: readonly Recognition[];
  /** The record itself, where it is no product and no recognition: a certificate, if it is anything. */
  readonly certificate?: unknown;
  /** The columns of its table. */
  readonly columns?: Checked["columns"];
  /** What a row says that no recognition can be made of. */
  readonly gaps: readonly Located[];
  /** Why the day on which the certificate ends, which the row has, cannot be taken. */
  readonly endUnread: readonly Located[];
}

/** The products of a file, and the lines that cannot be read. */
export interface ProductFile {
  readonly products: readonly FiledProduct[];
  readonly broken: readonly (Broken & { readonly place: number })[];
}

/** Which file is read, and what is known of it where it is a table. */
export type ProductFileRequest = Omit<TableRequest, "layout">;

/** Reads products from a register (CSV, Excel) or records (JSON, NDJSON); or says why there are none. */
export async function readProductFile(
  console: Console,
  request: ProductFileRequest,
): Promise<ProductFile | { readonly trouble: string }> {
  const { file } = request;
  try {
    const kind = fileKind(file);
    tellIgnored(console, request, kind);
    return kind === "records"
      ? await readRecords(console, file)
      : await readTables(console, request, kind === "csv" ? openCsv : openWorkbook);
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
  request: ProductFileRequest,
  open: typeof openCsv,
): Promise<ProductFile | { readonly trouble: string }> {
  const { file } = request;
  const context = contextOf(console, request, undefined);
  if (typeof context === "string") {
    return { trouble: context };
  }
  const tables = await open(console, { ...request, layout: "auto" }, context);
  if (typeof tables === "string") {
    return { trouble: words[console.language].cannotRead(file, tables) };
  }
  const products: FiledProduct[] = [];
  for await (const items of tables.batches) {
    for (const item of items) {
      tellTitles(console, file, item);
      products.push(...productIn(item, context));
    }
  }
  // A file of which no cell was understood is no list without products.
  if (tables.summaries.every(({ survey }) => survey?.tables.length === 0)) {
    const trouble = message({ code: "register.no-headings", path: [], params: {} }, console.language);
    return { trouble: words[console.language].cannotRead(file, trouble) };
  }
  return { products, broken: [] };
}

function productIn(item: Checked, context: RegisterContext): readonly FiledProduct[] {
  const { entry, given, place, sheet } = item;
  if (entry !== undefined) {
    return [ofRow(item, entry, context)];
  }
  return given === undefined ? [] : [{ ...ofRecord(given, place), unit: "row", ...(sheet !== undefined && { sheet }) }];
}

/** Why a row's recognition is none. */
const gapCodes: ReadonlySet<string> = new Set(["register.recognition-incomplete", "register.revoked"]);

function ofRow(
  { place, sheet, columns, issues, warnings }: Checked,
  entry: NonNullable<Checked["entry"]>,
  context: RegisterContext,
): FiledProduct {
  const { productName, producerName, phones, stars, ...texts } = entry;
  const isRevoked = issues.some(({ code }) => code === "register.revoked");
  return {
    unit: "row",
    place,
    ...(sheet !== undefined && { sheet }),
    ...named({ ...texts, name: productName, producer: producerName, phone: phones?.join(", ") }),
    ...(stars !== undefined && { stars }),
    // Of what may have been revoked nothing can be said.
    recognitions: isRevoked ? [] : ((registerProduct(entry, context).recognitions ?? []) as readonly Recognition[]),
    ...(columns !== undefined && { columns }),
    gaps: [...issues, ...warnings].filter(({ code }) => gapCodes.has(code)),
    endUnread: issues.filter(({ path }) => path[1] !== undefined && path[1] === columns?.expires),
  };
}

async function readRecords(console: Console, file: string): Promise<ProductFile | { readonly trouble: string }> {
  const t = words[console.language];
  const input = await readInput(openInput(file, console), isNamedLines(file));
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

/** More than a product's record may have. */
const MOST_RECOGNITIONS = 1000;

function ofRecord(value: unknown, place: number): FiledProduct {
  const fields = fieldsOf(value) ?? {};
  const own = { unit: "record", place, gaps: [], endUnread: [] } as const;
  const { name, recognitions, productName: writtenName, producerName, evidence, issued } = fields;
  if (issued !== undefined || [name, recognitions, evidence].every((field) => field === undefined)) {
    const recognition = { ...fields, date: issued, evidence: "signed-decision" } as unknown as Recognition;
    return {
      ...own,
      ...named({ name: writtenName, producer: producerName }),
      recognitions: issued === undefined ? [] : [recognition],
      certificate: value,
    };
  }
  if (evidence !== undefined) {
    return { ...own, ...named({ name: writtenName }), recognitions: [value as Recognition] };
  }
  const given = itemsOf(recognitions, MOST_RECOGNITIONS) ?? (recognitions === undefined ? [] : recognitions);
  return {
    ...own,
    ...named({ name, ...contactOf(fields["producer"]) }),
    recognitions: given as readonly Recognition[],
  };
}

/** Who the producer is and how to write there. */
function contactOf(producer: unknown): Readonly<Record<string, unknown>> {
  const fields = fieldsOf(producer);
  const address = fieldsOf(fieldsOf(fields?.["address"])?.["current"]);
  const contacts = fieldsOf(fields?.["contacts"]);
  return {
    producer: fields?.["name"],
    commune: address?.["communeName"],
    address: address?.["line"],
    representative: fieldsOf(fields?.["representative"])?.["name"],
    phone: textsOf(contacts?.["phones"]),
    email: textsOf(contacts?.["emails"]),
  };
}

function textsOf(list: unknown): string | undefined {
  return itemsOf(list, MOST_RECOGNITIONS)
    ?.filter((one) => typeof one === "string")
    .join(", ");
}

const NAMES = ["name", "producer", "commune", "representative", "address", "phone", "email"] as const;

/** The names that are texts. */
function named(names: Readonly<Record<string, unknown>>): Pick<FiledProduct, (typeof NAMES)[number]> {
  const texts = NAMES.map((field) => [field, textOf(names[field])?.trim() ?? ""] as const);
  return Object.fromEntries(texts.filter(([, text]) => text !== ""));
}
