import { readFileSync } from "node:fs";
import { addCounts, type Counts, countsOf, readSnapshot } from "./domain/snapshot.ts";

// Merges provinces' snapshots: npm run --silent merge -- 68.ndjson 19.ndjson. One that is cut or changed is refused.
const byProvince: Record<string, Counts & { readonly on: string }> = {};
let all: Counts = { products: 0, stars: { 3: 0, 4: 0, 5: 0 }, without: 0 };
for (const file of process.argv.slice(2)) {
  const read = readSnapshot(readFileSync(file, "utf8"));
  if (typeof read === "string") {
    console.error(`${file}: ${read}`);
    process.exitCode = 1;
  } else if (byProvince[read.head.province] !== undefined) {
    console.error(`${file}: another snapshot of province ${read.head.province} was read before`);
    process.exitCode = 1;
  } else {
    const counts = countsOf(read.products, read.head.on);
    byProvince[read.head.province] = { on: read.head.on, ...counts };
    all = addCounts(all, counts);
  }
}
console.log(JSON.stringify({ all, byProvince }, null, 2));
