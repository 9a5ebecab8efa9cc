/** Runs every example, so that none of them goes stale: needs a build. */
import { execFileSync } from "node:child_process";

for (const example of [
  "examples/demo/demo.mjs",
  "examples/tea-portal/index.mjs",
  "examples/next-star/index.mjs",
  "examples/council/index.mjs",
]) {
  const out = execFileSync(process.execPath, [example], { encoding: "utf8" });
  console.log(`${example}: ${out.split("\n").length} lines`);
}
