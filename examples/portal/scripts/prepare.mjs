/** Makes a fresh clone ready: builds the package, the scorecard and installs what the portal needs, where it is missing. */
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { dirname, join } from "node:path";

const portal = dirname(import.meta.dirname);
const root = join(portal, "../..");

function run(folder, ...command) {
  console.log(`> ${command.join(" ")}`);
  const { status } = spawnSync(command[0], command.slice(1), { cwd: folder, stdio: "inherit" });
  if (status !== 0) {
    process.exit(status ?? 1);
  }
}

const needs = {
  root: ["dist/index.js", "dist/json-schema/product.json"].some((file) => !existsSync(join(root, file))),
  scorecard: !existsSync(join(root, "examples/scorecard/dist/ocop-scorecard.js")),
};
if ((needs.root || needs.scorecard) && !existsSync(join(root, "node_modules"))) {
  run(root, "npm", "ci", "--no-audit", "--no-fund");
}
if (needs.root) {
  run(root, "npm", "run", "--silent", "build");
}
if (needs.scorecard) {
  run(root, "npm", "run", "--silent", "scorecard:page");
}
if (!existsSync(join(portal, "node_modules/hono"))) {
  run(portal, "npm", "ci", "--no-audit", "--no-fund");
}
