/**
 * Writes the licences of the packages that are bundled, those of the command among them: `dist/LICENCES.txt`. Packages whose
 * licences differ by who holds the rights alone have one text together, below the notices of all.
 */
import { readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";

const metafiles = ["dist/metafile-esm.json", "dist/cli/metafile-cjs.json", "dist/heavy/metafile-esm.json"];

/** The folders of the packages that are in what a build wrote. */
const foldersIn = (metafile) => {
  const outputs = Object.values(JSON.parse(readFileSync(metafile, "utf8")).outputs);
  const inputs = outputs.flatMap((output) => Object.keys(output.inputs));
  return inputs.flatMap((path) => /^(.*node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(path)?.[1] ?? []);
};

const RULE = "-".repeat(80);

/** Who holds the rights, as licences say it on lines of their own: with a sign, a year or a name; and what such a line refers to. */
const NOTICES = [/^\s*copyright (?:\(c\)|©|\d)/i, /^Copyright [A-Z][a-z]+ [A-Z]/, /^\[[a-z]+\]: http/];
const isNotice = (line) => NOTICES.some((pattern) => pattern.test(line));

const licenceOf = (folder) => {
  const { name, version, license } = JSON.parse(readFileSync(`${folder}/package.json`, "utf8"));
  const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
  const lines = (file ? readFileSync(`${folder}/${file}`, "utf8").trim() : `Licence: ${license}`).split(/\r?\n/);
  const notices = lines.filter(isNotice).map((line) => line.trim());
  const text = lines
    .filter((line) => !isNotice(line))
    .join("\n")
    .trim();
  return { head: [`${name} ${version}`, ...notices].join("\n"), text };
};
/** The same for all texts that differ in their title, their quotes and their line breaks alone. */
const wordsOf = ({ text }) =>
  text
    .replace(/^\(?(?:the )?(?:mit|isc) license\b.*\n/i, "")
    .replace(/["'“”]/g, "'")
    .replace(/\s+/g, " ")
    .trim();

const licences = new Map();
for (const licence of [...new Set(metafiles.flatMap(foldersIn))].sort().map(licenceOf)) {
  licences.set(wordsOf(licence), [...(licences.get(wordsOf(licence)) ?? []), licence]);
}
const texts = [...licences.values()].map(
  (alike) => `${alike.map(({ head }) => head).join("\n\n")}\n\n${alike[0].text}\n`,
);
writeFileSync("dist/LICENCES.txt", texts.join(`\n${RULE}\n\n`));
for (const file of metafiles) {
  rmSync(file);
}
