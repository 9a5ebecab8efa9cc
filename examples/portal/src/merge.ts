import { readFileSync } from "node:fs";
import { message } from "ocop/messages";
import { merge, type ProgrammeSummary } from "ocop/programme";
import { readSnapshot, summaryOf } from "./domain/snapshot.ts";

// Merges provinces' snapshots of a day: npm run --silent merge -- 68.ndjson 19.ndjson. One that is cut or changed is refused.
const summaries = new Map<string, ProgrammeSummary>();
const refuse = (why: string) => {
  console.error(why);
  process.exitCode = 1;
};
for (const file of process.argv.slice(2)) {
  const read = readSnapshot(readFileSync(file, "utf8"));
  if (typeof read === "string") {
    refuse(`${file}: ${read}`);
  } else if (summaries.has(read.head.province)) {
    refuse(`${file}: another snapshot of province ${read.head.province} was read before`);
  } else {
    summaries.set(read.head.province, summaryOf(read));
  }
}
const merged = merge([...summaries.values()]);
if (merged.ok) {
  console.log(JSON.stringify(merged.value, null, 2));
} else {
  for (const issue of merged.issues) {
    refuse(message(issue, "vi"));
  }
}
