import { fieldsOf } from "../../../base/fields.js";
import { printable } from "../../../base/printable.js";
import type { AgendaItem } from "../../../procedure/index.js";
import type { Console } from "../../io/console.js";
import { inputTrouble } from "../../io/file-error.js";
import { type Broken, type Input, isNamedLines, itemsOf, openInput, readInput } from "../../io/input.js";
import { placeOf as placeInFile } from "../../io/place-of.js";
import { agendaWords } from "./words.js";

/** The records of a file, and where each of them stands. */
export interface CertificateFile {
  readonly records: readonly unknown[];
  /** The lines that cannot be read. */
  readonly broken: readonly (Broken & { readonly place: number })[];
  /** The place of a record in its file, counted from 1, lines that cannot be read included. */
  readonly placeOf: (index: number) => number;
  /** The identifier of an item's certificate, or its place; may be shown. */
  readonly labelOf: (item: AgendaItem) => string;
  /** The product's name, where the record has it. */
  readonly productOf: (item: AgendaItem) => string | undefined;
  /** What an item's certificate is called: the product with the identifier, or what there is of them. */
  readonly nameOf: (item: AgendaItem) => string;
}

/** Reads the records of a JSON or NDJSON file. */
export async function readCertificates(
  { language, stdin }: Console,
  file: string,
): Promise<CertificateFile | { readonly trouble: string }> {
  const t = agendaWords[language];
  try {
    const input = await readInput(openInput(file, stdin), isNamedLines(file));
    switch (input.form) {
      case "empty":
        return { trouble: t.cannotRead(file, t.empty) };
      case "broken":
        return { trouble: placeInFile(language, file, input.broken) };
      case "document":
        return named([{ value: input.value, place: 1 }], [], t.record);
      case "list":
        return named(
          input.values.map((value, index) => ({ value, place: index + 1 })),
          [],
          t.record,
        );
      case "lines":
        return await readLines(input, t.record);
    }
  } catch (error) {
    const trouble = inputTrouble(language, file, error);
    if (trouble === undefined) {
      throw error;
    }
    return { trouble };
  }
}

interface Placed {
  readonly value: unknown;
  readonly place: number;
}

async function readLines({ batches }: Extract<Input, { form: "lines" }>, record: string): Promise<CertificateFile> {
  const placed: Placed[] = [];
  const broken: (Broken & { place: number })[] = [];
  let place = 0;
  for await (const item of itemsOf(batches)) {
    place++;
    if ("broken" in item) {
      broken.push({ ...item.broken, place });
    } else {
      placed.push({ value: item.value, place });
    }
  }
  return named(placed, broken, record);
}

function named(placed: readonly Placed[], broken: CertificateFile["broken"], record: string): CertificateFile {
  const placeOf = (index: number) => placed[index]?.place ?? 0;
  const labelOf = ({ id, index }: AgendaItem) =>
    id === undefined || id === null ? `${record} ${placeOf(index)}` : printable(String(id));
  const productOf = ({ index }: AgendaItem) => textOf(fieldsOf(placed[index]?.value)?.["productName"]);
  return {
    records: placed.map(({ value }) => value),
    broken,
    placeOf,
    labelOf,
    productOf,
    nameOf: (item) => {
      const product = productOf(item);
      return product === undefined ? labelOf(item) : `${product}, ${labelOf(item)}`;
    },
  };
}

/** Names longer than this are cut. */
const LONGEST = 100;

/** A name that may be shown on a line; undefined where there is none. */
function textOf(value: unknown): string | undefined {
  // Line breaks stand where words end; what else may not be shown is not shown.
  const text =
    typeof value === "string"
      ? printable(
          value
            .slice(0, LONGEST)
            .replace(/[\ud800-\udbff]$/, "")
            .replace(/\s/g, " "),
        ).trim()
      : "";
  return text === "" ? undefined : text;
}
