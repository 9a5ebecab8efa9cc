import { execFile, spawn } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, expect, test } from "vitest";

const built = resolve(import.meta.dirname, "../../dist/cli/ocop.cjs");
const folder = mkdtempSync(join(tmpdir(), "ocop-fault-"));
afterAll(() => rmSync(folder, { recursive: true }));

/** Runs the built command after a script that breaks something. */
function runAfter(script: string, ...argv: readonly string[]): Promise<{ code: unknown; out: string; err: string }> {
  const breaks = join(folder, "breaks.cjs");
  writeFileSync(breaks, script);
  return new Promise((done) => {
    execFile(process.execPath, ["--require", breaks, built, ...argv], (error, out, err) =>
      done({ code: error === null ? 0 : error.code, out, err }),
    );
  });
}

test.each([
  ["as it starts", "Object.defineProperty(process, 'stdout', { get: () => { throw new Error('broken') } });"],
  ["in a promise", "Array.prototype.flatMap = () => { throw new Error('broken') };"],
  ["without an error", "Array.prototype.flatMap = () => { throw null };"],
])("a fault of the command %s has a status of its own", async (_, script) => {
  const { code, out, err } = await runAfter(script, "sets", "--lang", "en");
  expect([code, out]).toEqual([70, ""]);
  expect(err).toContain(script.includes("null") ? "null" : "Error: broken\n    at ");
});

test("where nobody reads standard error the status is the same", async () => {
  const run = (script: string, ...argv: readonly string[]) => {
    const breaks = join(folder, "breaks.cjs");
    writeFileSync(breaks, script);
    return new Promise((done) => {
      const child = spawn(process.execPath, ["--require", breaks, built, ...argv], {
        stdio: ["ignore", "pipe", "pipe"],
      });
      child.stderr.destroy();
      child.stdout.resume();
      child.on("close", done);
    });
  };
  expect(await run("", "rate", join(folder, "missing.json"))).toBe(2);
  expect(await run("Array.prototype.flatMap = () => { throw new Error('broken') };", "sets")).toBe(70);
});

test("without a fault the same command ends well", async () => {
  expect(await runAfter("", "sets", "--lang", "en")).toMatchObject({ code: 0, err: "" });
});
