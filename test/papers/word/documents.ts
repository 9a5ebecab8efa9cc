import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { hasOffice } from "../workbook/office.js";

/** Whether what prints documents and reads their texts is at hand. */
export const canPrint = hasOffice && spawnSync("pdftotext", ["-v"]).status === 0;

const example = join(import.meta.dirname, "../../../examples/council");

const read = (name: string): unknown => JSON.parse(readFileSync(join(example, name), "utf8"));

/** The council of the example. */
export const session = read("session.json") as Readonly<Record<string, unknown>>;

/** The application of a producer, certificates that end, and the office that tells so. */
export const application = read("application.json") as Readonly<Record<string, unknown>>;
export const certificates = read("certificates.json");
export const office = read("office.json");

/** Its evaluations. */
export const evaluations = readFileSync(join(example, "evaluations.ndjson"), "utf8")
  .trim()
  .split("\n")
  .map((line) => JSON.parse(line) as Readonly<Record<string, unknown>>);

/** The texts of documents as LibreOffice prints them, all converted in one go; kept where OCOP_PAPERS names a folder. */
export function printed(documents: Readonly<Record<string, Uint8Array>>): Readonly<Record<string, string>> {
  const kept = process.env["OCOP_PAPERS"];
  const folder = kept ?? mkdtempSync(join(tmpdir(), "ocop-papers-"));
  try {
    for (const [name, bytes] of Object.entries(documents)) {
      writeFileSync(join(folder, `${name}.docx`), bytes);
    }
    const files = Object.keys(documents).map((name) => join(folder, `${name}.docx`));
    const profile = `-env:UserInstallation=file://${join(tmpdir(), "ocop-papers-profile")}`;
    execFileSync("soffice", [profile, "--headless", "--convert-to", "pdf", "--outdir", folder, ...files], {
      stdio: "ignore",
    });
    return Object.fromEntries(
      Object.keys(documents).map((name) => [
        name,
        execFileSync("pdftotext", ["-layout", join(folder, `${name}.pdf`), "-"], { encoding: "utf8" }).normalize("NFC"),
      ]),
    );
  } finally {
    if (kept === undefined) {
      rmSync(folder, { recursive: true });
    }
  }
}
