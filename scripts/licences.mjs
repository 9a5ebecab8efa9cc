/**
 * Writes the licences of the packages that are bundled: `dist/cli/LICENCES.txt` for the command, whose parser and tables
 * are in `dist/cli/ocop.cjs` and whose reader of workbooks is in `dist/cli/workbook.cjs`, and `dist/LICENCES.txt` for the
 * library.
 */
import { readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";

const metafiles = ["dist/metafile-esm.json", "dist/cli/metafile-cjs.json"];
const outputs = metafiles.flatMap((file) => Object.values(JSON.parse(readFileSync(file, "utf8")).outputs));
const inputs = outputs.flatMap((output) => Object.keys(output.inputs));
const folders = new Set(inputs.flatMap((path) => /^(.*node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(path)?.[1] ?? []));

/** What the library carries with it: days without a time zone, and iCalendar files. */
const library = ["node_modules/@date-fns/utc", "node_modules/ts-ics"];

const licenceOf = (folder) => {
  const { name, version, license } = JSON.parse(readFileSync(`${folder}/package.json`, "utf8"));
  const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
  const text = file ? readFileSync(`${folder}/${file}`, "utf8").trim() : `Licence: ${license}`;
  return `${name} ${version}\n\n${text}\n`;
};
const write = (file, list) => writeFileSync(file, list.map(licenceOf).join(`\n${"-".repeat(80)}\n\n`));

write("dist/cli/LICENCES.txt", [...folders].sort());
write("dist/LICENCES.txt", library);
for (const file of metafiles) {
  rmSync(file);
}
