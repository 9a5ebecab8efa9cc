/**
 * Writes the addresses of the project everywhere out of the one that its owner sets: `repository.url` in package.json.
 * `homepage`, `bugs` and what the READMEs link to and show from outside the package follow. With `--check` it only says what does not.
 *
 *   npm pkg set repository.url=git+https://example.org/ocop.git && node scripts/addresses.mjs
 */
import { readFileSync, writeFileSync } from "node:fs";

const root = new URL("../", import.meta.url);
const read = (name) => readFileSync(new URL(name, root), "utf8");

const { repository } = JSON.parse(read("package.json"));
const home = repository.url.replace(/^git\+/, "").replace(/\.git$/, "");

/** A file of the repository, or a picture of its own, however its address began before. */
const link = /(?<!!\[[^\]]*)\]\((?:https?:[^()\s]*\/blob\/main\/)?((?:docs\/|examples\/|CONTRIBUTING)[^()\s]*)\)/g;
const picture = /(!\[[^\]]*)\]\((?:https?:[^()\s]*\/raw\/main\/)?(docs\/[^()\s]*)\)/g;
const linked = (name) =>
  read(name).replaceAll(link, `](${home}/blob/main/$1)`).replaceAll(picture, `$1](${home}/raw/main/$2)`);

const wanted = {
  "package.json": read("package.json")
    .replace(/("homepage": )"[^"]*"/, `$1"${home}#readme"`)
    .replace(/("bugs": )"[^"]*"/, `$1"${home}/issues"`),
  "README.md": linked("README.md"),
  "README.vi.md": linked("README.vi.md"),
};

for (const [name, text] of Object.entries(wanted)) {
  if (text !== read(name)) {
    if (process.argv.includes("--check")) {
      console.error(`${name} has other addresses than ${home}: node scripts/addresses.mjs`);
      process.exitCode = 1;
    } else {
      writeFileSync(new URL(name, root), text);
    }
  }
}
