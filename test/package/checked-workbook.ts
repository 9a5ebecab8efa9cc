import { execFileSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import * as excel from "xlsx";

const register = [
  ["Tên sản phẩm", "Chủ thể", "Loại hình", "Xã", "Bộ sản phẩm"],
  ["Chè Tân Cương", "HTX Hảo Đạt", "HTX", "Tân Cương", 11],
];

/** What the command that a project has installed says of a workbook. */
export function checkedWorkbook(project: string): string {
  const book = excel.utils.book_new();
  excel.utils.book_append_sheet(book, excel.utils.aoa_to_sheet(register), "A");
  writeFileSync(join(project, "so.xlsx"), excel.write(book, { type: "buffer", bookType: "xlsx" }) as Buffer);
  const bin = join(project, "node_modules/.bin/ocop");
  const argv = ["check", "so.xlsx", "--province", "19", "--lang", "en"];
  return execFileSync(bin, argv, { cwd: project, encoding: "utf8" });
}

/** What it is to say. */
export const RIGHT = `Table: read by its headings from row 1: 5 columns known
  10 cells hold something: 10 used, 0 kept as they are, 0 not read and reported
1 valid, 0 with issues, 0 with warnings; 1 row is not a product (headings, blanks)
`;
