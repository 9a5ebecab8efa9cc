import type { Language } from "../../../language/language.js";
import { jsonText } from "../../io/json.js";
import type { Output } from "../../io/output.js";
import { writeTable } from "../../io/workbook/result/write-table.js";
import { csvLine } from "../../io/write-csv.js";
import { tabulate } from "./tabulate.js";
import { checkWords } from "./words.js";

/** Writes the valid records to a file. */
export interface RecordWriter {
  readonly add: (record: unknown) => Promise<void>;
  /** All are there: only now does the file have them. */
  readonly finish: () => Promise<void>;
}

/** A writer for the ending of the file: a table in `.xlsx` or `.csv`, or else a record a line. */
export function openRecordWriter(language: Language, file: string, output: Output): RecordWriter {
  const isCsv = /\.csv$/i.test(file);
  if (!isCsv && !/\.xlsx$/i.test(file)) {
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
      const { headings, rows } = tabulate(language, records);
      if (isCsv) {
        // The mark tells Excel that the text is UTF-8.
        await output.write(`\ufeff${csvLine(headings)}`);
        for (const row of rows) {
          await output.write(csvLine(row));
        }
      } else {
        await output.write(writeTable(t.cleanedSheet, headings, rows, t.noRecords));
      }
      await output.finish();
    },
  };
}
