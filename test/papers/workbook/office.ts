import { execFileSync, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { read, utils } from "xlsx";

/** Whether LibreOffice is at hand, by which formulas are calculated. */
export const hasOffice = spawnSync("soffice", ["--version"]).status === 0;

/** The sheets of a workbook by name, each a list of rows. */
export type CalculatedBook = ReadonlyMap<string, readonly (readonly unknown[])[]>;

/** Workbooks as LibreOffice calculates them, in one run of it. */
export function calculated(books: readonly Uint8Array[]): readonly CalculatedBook[] {
  const folder = mkdtempSync(join(tmpdir(), "ocop-office-"));
  try {
    const [input, output] = [join(folder, "in"), join(folder, "out")];
    mkdirSync(input);
    for (const [index, bytes] of books.entries()) {
      writeFileSync(join(input, `${index}.xlsx`), bytes);
    }
    const files = readdirSync(input).map((file) => join(input, file));
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, "profile")).href}`;
    execFileSync(
      "soffice",
      [profile, "--headless", "--convert-to", "xlsx:Calc MS Excel 2007 XML", "--outdir", output, ...files],
      {
        stdio: "ignore",
      },
    );
    return books.map((_, index) => sheetsOf(readFileSync(join(output, `${index}.xlsx`))));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function sheetsOf(bytes: Buffer): CalculatedBook {
  const { SheetNames, Sheets } = read(bytes);
  return new Map(
    SheetNames.map((name) => [
      name,
      utils.sheet_to_json<unknown[]>(Sheets[name] as NonNullable<(typeof Sheets)[string]>, {
        header: 1,
        blankrows: true,
      }),
    ]),
  );
}

/** What a sheet has in a column beside each key of its first column. */
export function byKey(rows: readonly (readonly unknown[])[], column: number): ReadonlyMap<string, unknown> {
  return new Map(rows.flatMap((row) => (typeof row[0] === "string" ? [[row[0], row[column]] as const] : [])));
}
