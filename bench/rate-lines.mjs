/**
 * How fast the command rates NDJSON, alone and with workers, and how much memory it takes for little and for much:
 *
 *   npm run build && node bench/rate-lines.mjs [sheets] [rounds] [jobs]
 *
 * Fresh processes turn by turn, results as JSON and thrown away; the best round counts. The sheets are of six sets of
 * the decision in force, half of them tea.
 */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { createWriteStream, mkdtempSync, rmSync, statSync, writeFileSync } from "node:fs";
import { availableParallelism, cpus, tmpdir } from "node:os";
import { join } from "node:path";
import { performance } from "node:perf_hooks";
import { fileURLToPath } from "node:url";
import { decision2026 } from "../dist/decisions/2026/index.js";

const [most = 1_000_000, rounds = 3, jobs = 2] = process.argv.slice(2).map(Number);
const command = fileURLToPath(new URL("../dist/cli/ocop.cjs", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "ocop-lines-"));
const sets = [11, 1, 11, 16, 11, 21, 11, 26, 11, 7].map((number) => decision2026.find(number));

const answersOf = ({ kind, levels, cases: [first] = [] }) => {
  const printed = (first?.levels ?? levels).map((_, index) => (first ? `${first.code}${index + 1}` : index + 1));
  return kind === "yesNo" ? [0, 1] : [0, ...printed];
};
const forms = sets.map(({ set, criteria }) => ({
  set,
  criteria: criteria.map((criterion) => ({ ...criterion, answers: answersOf(criterion) })),
}));

function lineOf(number) {
  const { set, criteria } = forms[number % forms.length];
  const answers = {};
  for (const [index, { code, appliesIf, answers: all }] of criteria.entries()) {
    const isIdle = appliesIf !== undefined && !(answers[appliesIf] > 1);
    answers[code] = isIdle ? 0 : all[(number * 31 + index * 17 + ((number * index) % 7)) % all.length];
  }
  return `${JSON.stringify({ id: `P-${number}`, decision: "2026", set, answers })}\n`;
}

async function writeSheets(count) {
  const file = join(folder, `${count}.ndjson`);
  const stream = createWriteStream(file);
  for (let number = 0; number < count; ) {
    let text = "";
    for (const end = Math.min(count, number + 1000); number < end; number++) {
      text += lineOf(number);
    }
    if (!stream.write(text)) {
      await once(stream, "drain");
    }
  }
  stream.end();
  await once(stream, "close");
  return file;
}

// The process itself tells what memory it took at most, threads included.
const preload = join(folder, "peak.cjs");
writeFileSync(
  preload,
  `if (require("node:worker_threads").isMainThread)
  process.on("exit", () => require("node:fs").writeSync(3, String(process.resourceUsage().maxRSS)));`,
);

async function run(file, jobs) {
  const start = performance.now();
  const child = spawn(process.execPath, ["--require", preload, command, "rate", file, "--json", "--jobs", `${jobs}`], {
    stdio: ["ignore", "ignore", "inherit", "pipe"],
  });
  const told = child.stdio[3].setEncoding("utf8").toArray();
  const [status] = await once(child, "exit");
  if (status !== 0) {
    throw new Error(`exit status ${status}`);
  }
  return { seconds: (performance.now() - start) / 1000, megabytes: Number((await told).join("")) / 1024 };
}

try {
  console.log(`Node ${process.version}, ${cpus()[0]?.model.trim()}, ${availableParallelism()} cores\n`);
  console.log("   sheets      file  jobs  seconds  sheets/s      ×  peak memory");
  for (const count of [20_000, most]) {
    const file = await writeSheets(count);
    const runs = new Map([1, jobs].map((many) => [many, []]));
    for (let round = 0; round < rounds; round++) {
      for (const [many, all] of runs) {
        all.push(await run(file, many));
      }
    }
    const secondsOf = (all) => Math.min(...all.map(({ seconds }) => seconds));
    for (const [many, all] of runs) {
      const seconds = secondsOf(all);
      const cells = [
        count.toLocaleString("en").padStart(9),
        `${(statSync(file).size / 1e6).toFixed(0)} MB`.padStart(8),
        String(many).padStart(4),
        seconds.toFixed(2).padStart(7),
        Math.round(count / seconds)
          .toLocaleString("en")
          .padStart(8),
        (secondsOf(runs.get(1)) / seconds).toFixed(2).padStart(5),
        `${Math.max(...all.map(({ megabytes }) => megabytes)).toFixed(0)} MB`.padStart(11),
      ];
      console.log(cells.join("  "));
    }
    rmSync(file);
  }
} finally {
  rmSync(folder, { recursive: true });
}
