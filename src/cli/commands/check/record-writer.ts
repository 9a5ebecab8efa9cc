import { recordTable } from "../../../exchange/record-table/tabulate.js";
import type { Language } from "../../../language/language.js";
import { jsonText } from "../../io/json.js";
import type { Output } from "../../io/output.js";
import { tableKind, writeTableFile } from "../../io/table-file.js";
import { checkWords } from "./words.js";

/** Writes the valid records to a file. */
export interface RecordWriter {
  readonly add: (record: unknown) => Promise<void>;
  /** All are there: only now does the file have them. */
  readonly finish: () => Promise<void>;
}

/** A writer for the ending of the file: a table in `.xlsx` or `.csv`, or else a record a line. */
export function openRecordWriter(language: Language, file: string, output: Output): RecordWriter {
  if (tableKind(file) === undefined) {
    return {
      add: (record) => output.write(`${jsonText(record)}\n`),
      finish: output.finish,
    };
  }
  const t = checkWords[language];
  const records: unknown[] = [];
  return {
    add: async (record) => {
      records.push(record);
    },
    finish: async () => {
      const table = { title: t.cleanedSheet, ...recordTable(records, language), empty: t.noRecords };
      await writeTableFile(output, file, table);
    },
  };
}
