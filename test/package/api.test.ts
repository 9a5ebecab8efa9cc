import { execFileSync } from "node:child_process";
import { join, resolve } from "node:path";
import { expect, test } from "vitest";

const root = resolve(import.meta.dirname, "../..");

test("the public surface is the one on record; a change that is meant is written by npm run api", async () => {
  const surface = execFileSync(process.execPath, [join(root, "scripts/api.mjs"), "--print"], {
    encoding: "utf8",
    maxBuffer: 2 ** 24,
  });
  await expect(surface).toMatchFileSnapshot("api.txt");
});
