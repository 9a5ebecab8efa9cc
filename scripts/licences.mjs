/**
 * Writes `dist/cli/LICENCES.txt`: the licences of the packages that the command carries with it.
 *
 * The library itself has no dependencies; the command's parser and tables are bundled into `dist/cli/ocop.cjs`.
 */
import { readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";

const metafile = "dist/metafile-cjs.json";
const { outputs } = JSON.parse(readFileSync(metafile, "utf8"));
const inputs = Object.values(outputs).flatMap((output) => Object.keys(output.inputs));
const folders = new Set(inputs.flatMap((path) => /^(.*node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(path)?.[1] ?? []));

const texts = [...folders].sort().map((folder) => {
  const { name, version, license } = JSON.parse(readFileSync(`${folder}/package.json`, "utf8"));
  const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
  const text = file ? readFileSync(`${folder}/${file}`, "utf8").trim() : `Licence: ${license}`;
  return `${name} ${version}\n\n${text}\n`;
});

writeFileSync("dist/cli/LICENCES.txt", texts.join(`\n${"-".repeat(80)}\n\n`));
rmSync(metafile);
