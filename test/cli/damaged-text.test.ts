/** Files of text as they come damaged: each is read, told of or refused; none ends the command otherwise, none keeps it busy. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { findSet } from "../../src/decisions/index.js";
import { faultsOfText } from "../attacks/sentences.js";
import { run } from "../support/command.js";
import { full } from "../support/full-records.js";
import { type Random, seeded } from "../support/seeded.js";
import { noneSheet, untyped } from "../support/sheets.js";

const folder = mkdtempSync(join(tmpdir(), "ocop-damaged-"));
afterAll(() => rmSync(folder, { recursive: true }));

const answers = noneSheet(untyped(findSet("2026", "tea")));
const evaluations = Array.from({ length: 6 }, (_, id) => ({ id, decision: "2026", set: 11, answers }));
const certificates = Array.from({ length: 6 }, (_, index) => ({ id: `C${index}`, issued: "2026-08-05", stars: 4 }));
const records = [full.producer(), full.product(), full.evaluation(), full.certificate()];
const register = `TT,Tên sản phẩm,Chủ thể,Số sao,Ngày công nhận\n${'1,"Chè ""Tân Cương""",HTX Hảo Đạt,4 sao,05/08/2026\n'.repeat(8)}`;
const lines = (values: readonly unknown[]) => values.map((value) => `${JSON.stringify(value)}\n`).join("");

const span = ["--from", "2026-01-01", "--to", "2030-01-01"];

const cases: readonly (readonly [what: string, file: string, content: string, argv: readonly string[]])[] = [
  ["a register", "register.csv", register, ["check", "--cleaned", join(folder, "cleaned.ndjson")]],
  ["records", "records.json", JSON.stringify(records), ["check"]],
  ["records line by line", "records.ndjson", lines(records), ["check"]],
  ["evaluations", "evaluations.json", JSON.stringify(evaluations), ["rate"]],
  ["evaluations line by line", "evaluations.ndjson", lines(evaluations), ["explain"]],
  ["certificates", "certificates.json", JSON.stringify(certificates), ["agenda", ...span]],
  ["certificates line by line", "certificates.ndjson", lines(certificates), ["agenda", ...span]],
];

/** Bytes changed, put in, left out or doubled, or the end cut off. */
function damage(bytes: Buffer, random: Random): Buffer {
  let damaged = bytes;
  for (let left = 1 + random.below(4); left > 0; left--) {
    const place = random.below(damaged.length + 1);
    const [before, after] = [damaged.subarray(0, place), damaged.subarray(place)];
    damaged = Buffer.concat(
      random.pick([
        [before],
        [before, Buffer.from([random.below(256)]), after.subarray(1)],
        [before, Buffer.from([random.below(256), random.below(256)]), after],
        [before, after.subarray(random.below(40))],
        [before, before.subarray(-random.below(200)), after],
        [
          before,
          Buffer.from(random.pick(['"', "{", "[", "\\", "\u0000", "\r", "\ud83d", "\ufeff", ",,,,", "\u202e"])),
          after,
        ],
      ]),
    );
  }
  return damaged;
}

test.each(cases)("200 times %s", async (_, name, content, [command = "", ...options]) => {
  const random = seeded(5);
  const path = join(folder, name);
  const statuses = new Set<number>();
  for (let turn = 0; turn < 200; turn++) {
    writeFileSync(path, damage(Buffer.from(content), random));
    const { status, out, err } = await run([command, path, ...options]);
    statuses.add(status);
    expect([0, 1, 2], err).toContain(status);
    expect(status === 2 ? err + out : "told").not.toBe("");
    expect(out + err).not.toMatch(/^ {4}at /m);
    expect((out + err).split("\n").flatMap(faultsOfText)).toEqual([]);
  }
  // Some was still to be read, some was not.
  expect(statuses.size).toBeGreaterThan(1);
});
