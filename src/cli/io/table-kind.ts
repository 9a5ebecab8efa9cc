/** Whether a file's name says that it is a table, and which. */
export function tableKind(file: string): "csv" | "xlsx" | undefined {
  return /\.csv$/i.test(file) ? "csv" : /\.xlsx$/i.test(file) ? "xlsx" : undefined;
}

/** Whether a file's name says that it is a workbook. */
export function isNamedWorkbook(file: string): boolean {
  return /\.(?:xls[xmb]?|ods)$/i.test(file);
}
