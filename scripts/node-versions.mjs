/**
 * Installs the packed package beside other versions of Node and uses it with each: ESM, CommonJS, the command, a workbook.
 *
 *   npm run build && node scripts/node-versions.mjs [22 24 …]
 */
import { execFileSync } from "node:child_process";
import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";

const root = resolve(import.meta.dirname, "..");
const asked = process.argv.slice(2);
const versions = asked.length > 0 ? asked : ["22", "24"];
const project = mkdtempSync(join(tmpdir(), "ocop-node-"));
const execute = (command, args, cwd = project) =>
  execFileSync(command, args, { cwd, encoding: "utf8", stdio: ["ignore", "pipe", "inherit"] });

const use = `
const { stars, band, missedFloors } = rateEvaluation(JSON.parse(readFileSync("sheet.json", "utf8")), decisions);
if (stars !== 3 || band !== 5 || missedFloors.length !== 1) throw new Error("rated wrongly");
if (validate(producerSchema, {}).ok) throw new Error("checked wrongly");
`;
const names = `{ rateEvaluation, tea }`;

/** What each version runs. */
const programs = {
  "use.mjs": `import { readFileSync } from "node:fs";
import ${names} from "ocop";
import { decisions } from "ocop/decisions";
import { workbookOf, readWorkbook } from "ocop/papers";
import { producerSchema, validate } from "ocop/records";
${use}
const { evaluations } = await readWorkbook(await workbookOf(tea, { answers: [{ "1.1": 3 }] }), decisions);
if (evaluations[0].evaluation.answers["1.1"] !== 3) throw new Error("read wrongly");
process.stdout.write("esm ");`,
  "use.cjs": `const { readFileSync } = require("node:fs");
const ${names} = require("ocop");
const { decisions } = require("ocop/decisions");
const { producerSchema, validate } = require("ocop/records");
${use}
process.stdout.write("commonjs ");`,
};

try {
  const tarball = execute("npm", ["pack", "--silent", "--pack-destination", project], root).trim();
  const manifest = {
    private: true,
    dependencies: {
      ocop: `file:${tarball}`,
      zod: `file:${join(root, "node_modules/zod")}`,
      "date-fns": `file:${join(root, "node_modules/date-fns")}`,
      ...Object.fromEntries(
        versions.map((version) => [`node-${version}`, `npm:node-${process.platform}-${process.arch}@${version}`]),
      ),
    },
  };
  writeFileSync(join(project, "package.json"), JSON.stringify(manifest));
  execute("npm", ["install", "--silent", "--no-audit", "--no-fund"]);
  copyFileSync(join(root, "examples/demo/sheets/2-tea.json"), join(project, "sheet.json"));
  for (const [name, program] of Object.entries(programs)) {
    writeFileSync(join(project, name), program);
  }
  for (const version of versions) {
    const node = join(project, `node_modules/node-${version}/bin/node`);
    const told = Object.keys(programs).map((name) => execute(node, [name]));
    const explained = execute(node, ["node_modules/ocop/dist/cli/ocop.cjs", "explain", "sheet.json", "--lang", "en"]);
    if (!explained.includes("Because floors are missed, 5 stars by points become 3")) {
      throw new Error(`the command of Node ${version} says: ${explained}`);
    }
    console.log(`Node ${execute(node, ["--version"]).trim()}: ${told.join("")}command`);
  }
} finally {
  rmSync(project, { recursive: true });
}
