/** `--jobs`: worker threads run the built command, so build first. */
import { execFile, spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { closeSync, existsSync, mkdtempSync, openSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { decisions } from "../../src/decisions/index.js";
import { run } from "../support/command.js";
import { type Answers, bestSheet, noneSheet } from "../support/sheets.js";

const built = resolve(import.meta.dirname, "../../dist/cli/ocop.cjs");
const worker = resolve(import.meta.dirname, "../../dist/cli/pool.cjs");
const folder = mkdtempSync(join(tmpdir(), "ocop-jobs-"));

beforeAll(() => {
  if (!existsSync(built)) {
    throw new Error("build first: npm run build");
  }
});
afterAll(() => rmSync(folder, { recursive: true }));

function file(name: string, content: string): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

const sets = decisions.filter(({ code }) => code !== "2018").flatMap((decision) => decision.sets);

/** A line of every kind, in turn; the number is its identifier. */
function lineOf(number: number): string {
  const set = sets[number % sets.length] ?? sets[0];
  if (set === undefined) {
    return "";
  }
  const id = `Chè ${number} \u{1F375}`;
  const sheet = { id, decision: set.decision, set: set.set };
  const best = bestSheet(set);
  const [first = ""] = Object.keys(best);
  const mixed: Answers = { ...noneSheet(set), ...Object.fromEntries(Object.entries(best).slice(number % 9)) };
  switch (number % 13) {
    case 1:
      return JSON.stringify({ ...sheet, members: [{ answers: best }, { answers: mixed }] });
    case 2:
      return JSON.stringify({ ...sheet, answers: { ...best, [first]: "?" } });
    case 3:
      return `{"id": "${id}", "decision": `;
    case 4:
      return number % 2 === 0 ? "" : " \t ";
    case 5:
      return JSON.stringify({ ...sheet, decision: "1999", answers: best });
    case 6:
      return `${JSON.stringify({ ...sheet, answers: best, rejections: ["forged-dossier"] })}\r`;
    case 7:
      return JSON.stringify({ id, answers: [] });
    default:
      return JSON.stringify({ ...sheet, answers: mixed });
  }
}

// Half a megabyte: eight pieces of a stream, so that every worker gets several.
const many = Array.from({ length: 1300 }, (_, number) => lineOf(number));
const mixed = file("mixed.ndjson", many.join("\n"));
const issues = file("issues.ndjson", many.filter((_, number) => number % 13 !== 3).join("\n"));
const sound = file("sound.txt", `${many.filter((_, number) => number % 13 >= 8).join("\n")}\n`);

/** What the built command does, its two streams apart. */
function execute(argv: readonly string[], input?: string, env: Record<string, string> = {}) {
  return new Promise<{ status: number; out: string; err: string }>((done) => {
    const options = { maxBuffer: 2 ** 27, env: { ...process.env, LC_ALL: "en", ...env }, timeout: 120_000 };
    const child = execFile(process.execPath, [built, ...argv], options, (error, out, err) =>
      done({ status: error === null ? 0 : Number(error.code ?? -1), out, err }),
    );
    child.stdin?.end(input);
  });
}

const files: Readonly<Record<string, string>> = { mixed, issues, sound };

describe("ocop rate --jobs", () => {
  test.each([
    "rate mixed --json",
    "rate mixed",
    "rate mixed --json --lang vi",
    "rate mixed --lang vi",
    "explain mixed",
    "explain mixed --json --lang vi",
    "rate issues --json --on 2019-10-01",
    "rate issues --tier ministry --json --rounding hundredths",
    "rate issues --tier district",
    "rate issues --floors every --divergence 1 --on-divergence block",
    "rate sound",
    "rate sound --json --quorum all",
  ])("%s: the same bytes as without", async (command) => {
    const argv = command.split(" ").map((word) => files[word] ?? word);
    const alone = await run(argv);
    expect(alone.out.length).toBeGreaterThan(0);
    expect(await run([...argv, "--jobs", "2"], { worker })).toEqual(alone);
  });

  test("without a file for workers all is done in one process", async () => {
    expect(await run(["rate", mixed, "--jobs", "3"])).toEqual(await run(["rate", mixed]));
  });

  test("--full: the same bytes as without", async () => {
    const few = file("few.ndjson", many.slice(0, 150).join("\n"));
    const alone = await run(["rate", few, "--full"]);
    expect(alone.out).toContain("Part A");
    expect(await run(["rate", few, "--full", "--jobs", "2"], { worker })).toEqual(alone);
  });

  test("the same colours, width and progress on a terminal", async () => {
    const long = file("long.ndjson", `${many.join("\n")}\n`.repeat(18));
    const alone = await run(["rate", long], { isTerminal: true });
    expect(alone.out).toContain("\u001b[");
    expect(alone.err).toContain("\r20000 sheets done");
    expect(await run(["rate", long, "--jobs", "2"], { isTerminal: true, worker })).toEqual(alone);
  });

  test("results are in the order of the lines, and broken lines keep their numbers", async () => {
    const { status, out, err } = await run(["rate", mixed, "--json", "--jobs", "4"], { worker });
    expect(status).toBe(2);
    const results = out
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line) as { id?: string; issues: { params?: { line?: number } }[] });
    const told = results.map(({ id, issues: [first] }) => (id === undefined ? first?.params?.line : id));
    const filled = many.flatMap((line, number) => (line.trim() === "" ? [] : [number]));
    expect(told).toEqual(filled.map((number) => (number % 13 === 3 ? number + 1 : `Chè ${number} \u{1F375}`)));
    expect(err.match(/line \d+/g)).toEqual(
      filled.filter((number) => number % 13 === 3).map((number) => `line ${number + 1}`),
    );
  });

  test("very long lines among short ones", async () => {
    const long = JSON.stringify({ id: "x".repeat(3_000_000), decision: "2026", set: 11, answers: {} });
    const path = file("wide.ndjson", [many[0], long, many[1], `${long}}`, many[2]].join("\n"));
    const alone = await run(["rate", path, "--json"]);
    expect(alone.status).toBe(2);
    expect(await run(["rate", path, "--json", "--jobs", "2"], { worker })).toEqual(alone);
  });

  test("one document and a list are rated as without", async () => {
    for (const content of [many[0] ?? "", JSON.stringify([many[0], many[1]], null, 2), "{", ""]) {
      const path = file("one.json", content);
      expect(await run(["rate", path, "--jobs", "2"], { worker })).toEqual(await run(["rate", path]));
    }
  });

  test.each(["0", "65", "100", "-1", "1.5", "two", "", "01"])("--jobs %j is refused", async (count) => {
    const { status, out, err } = await run(["rate", mixed, `--jobs=${count}`]);
    expect([status, out]).toEqual([2, ""]);
    expect(err).toContain("1–64, auto");
  });

  test("auto and 64 are not", async () => {
    const few = file("auto.ndjson", many.slice(0, 50).join("\n"));
    const alone = await run(["rate", few, "--json"]);
    for (const count of ["auto", "64"]) {
      expect(await run(["rate", few, "--json", "--jobs", count], { worker })).toEqual(alone);
    }
  });
});

describe("the built command with --jobs", () => {
  test.each([
    ["mixed", 2],
    ["issues", 1],
    ["sound", 0],
  ])("rate %s: the same bytes and exit status %i", async (name, status) => {
    const argv = ["rate", files[name] ?? "", "--json"];
    const alone = await execute(argv);
    expect(alone.status).toBe(status);
    expect(await execute([...argv, "--jobs", "2"])).toEqual(alone);
  });

  test("standard input is -", async () => {
    const alone = await execute(["explain", "-"], many.join("\n"));
    expect(alone.err).toMatch(/^standard input: line 4, column/);
    expect(await execute(["explain", "-", "--jobs", "auto"], many.join("\n"))).toEqual(alone);
  });

  test("results come while the input is still open", async () => {
    const child = spawn(process.execPath, [built, "rate", "-", "--json", "--jobs", "2"]);
    const results = child.stdout.setEncoding("utf8")[Symbol.asyncIterator]();
    for (const number of [0, 8, 9, 10]) {
      // Two lines at first: one alone may be a document.
      const lines = number === 0 ? [many[0], many[11]] : [many[number]];
      child.stdin.write(lines.map((line) => `${line}\n`).join(""));
      for (let told = 0; told < lines.length; ) {
        const { value } = await results.next();
        told += String(value).split("\n").length - 1;
      }
    }
    child.stdin.end();
    expect(await results.next()).toEqual({ done: true, value: undefined });
  });

  test("a reader that does not read holds the input back", async () => {
    const child = spawn(process.execPath, [built, "rate", "-", "--json", "--jobs", "2"]);
    const lines = Buffer.from(`${many[8]}\n`.repeat(200));
    let taken = 0;
    const most = 1000;
    while (taken < most) {
      const drained = child.stdin.write(lines) || once(child.stdin, "drain");
      if ((await Promise.race([drained, wait(3000, "held back")])) === "held back") {
        break;
      }
      taken++;
    }
    child.kill();
    expect(taken).toBeGreaterThan(0);
    expect(taken).toBeLessThan(most / 2);
  });

  test("tells broken lines where they are among the others", async () => {
    const told = (...more: string[]) => {
      const both = file("both.txt", "");
      const output = openSync(both, "w");
      spawnSync(process.execPath, [built, "rate", mixed, ...more], { stdio: ["ignore", output, output] });
      closeSync(output);
      return readFileSync(both, "utf8");
    };
    const alone = told();
    expect(alone).toMatch(/✗ .+\n.+line 4, column .+\n✗ /);
    expect(told("--jobs", "3")).toBe(alone);
  });

  test("a file that cannot be read", async () => {
    const missing = join(folder, "nowhere.ndjson");
    const { status, out, err } = await execute(["rate", missing, "--jobs", "2"]);
    expect([status, out]).toEqual([2, ""]);
    expect(err).toContain(`cannot read ${missing}: there is no such file or folder (ENOENT)`);
    expect(await execute(["rate", folder, "--jobs", "2"])).toMatchObject({ status: 2, out: "" });
  });

  test("ends quietly when its reader goes away", async () => {
    const long = file("pipe.ndjson", `${many.join("\n")}\n`.repeat(60));
    const child = spawn(process.execPath, [built, "rate", long, "--json", "--jobs", "2"]);
    const errors: Buffer[] = [];
    child.stderr.on("data", (chunk: Buffer) => errors.push(chunk));
    child.stdout.once("data", () => child.stdout.destroy());
    const ended = await new Promise((done) => child.once("close", (...how) => done(how)));
    // What was rated until then had a line that is not JSON.
    expect(ended).toEqual([2, null]);
    expect(
      Buffer.concat(errors)
        .toString()
        .replace(/^.*: not valid JSON\n/gm, ""),
    ).toBe("");
  });

  test.each([
    ["throws", "throw new Error('worker broke')", "worker broke"],
    ["ends", "process.exit(5)", "exitCode: `5`"],
  ])("a worker that %s is an error", async (_, fault, told) => {
    // It works three times, and then no more.
    const preload = file(
      "fault.cjs",
      `const { isMainThread } = require("node:worker_threads");
const { encode } = TextEncoder.prototype;
let left = 3;
if (!isMainThread) TextEncoder.prototype.encode = function (text) { if (left-- === 0) ${fault}; return encode.call(this, text); };`,
    );
    const env = { NODE_OPTIONS: `--require ${JSON.stringify(preload)}` };
    const long = file("sound-long.ndjson", readFileSync(sound, "utf8").repeat(6));
    const { status, err } = await execute(["rate", long, "--json", "--jobs", "2"], undefined, env);
    expect(status).toBeGreaterThan(0);
    expect(err).toContain(told);
  });
});
