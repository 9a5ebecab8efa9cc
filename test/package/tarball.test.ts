/** The package as it is shipped: packed, installed into an empty project, and used from ESM, CommonJS and TypeScript. */
import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative, resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { checkedWorkbook, RIGHT } from "./checked-workbook.js";

const root = resolve(import.meta.dirname, "../..");
const project = mkdtempSync(join(tmpdir(), "ocop-package-"));
const installed = join(project, "node_modules/ocop");

const execute = (command: string, ...args: string[]) =>
  execFileSync(command, args, {
    cwd: project,
    encoding: "utf8",
    maxBuffer: 2 ** 26,
    stdio: ["ignore", "pipe", "pipe"],
  });

function write(name: string, content: string): string {
  writeFileSync(join(project, name), content);
  return name;
}

beforeAll(() => {
  if (!existsSync(join(root, "dist/index.js"))) {
    throw new Error("build first: npm run build");
  }
  execFileSync("npm", ["pack", "--silent", "--pack-destination", project], { cwd: root, stdio: "pipe" });
  const tarball = readdirSync(project).find((file) => file.endsWith(".tgz")) ?? "";
  // What it depends on comes from here: the test needs no network.
  const own = (name: string) => [name, `file:${join(root, "node_modules", name)}`];
  const dependencies = { ocop: `file:${tarball}`, ...Object.fromEntries(["date-fns", "zod"].map(own)) };
  write("package.json", JSON.stringify({ name: "user", private: true, dependencies }));
  execute("npm", "install", "--silent", "--offline", "--no-audit", "--no-fund");
}, 120_000);

afterAll(() => rmSync(project, { recursive: true }));

const use = `
const answers = Object.fromEntries(tea.criteria.map((criterion) => [criterion.code, 1]));
const { stars, exact, issues } = rate(tea, { answers });
const { length } = explainRating(all, rate(all, { answers }));
process.stdout.write(JSON.stringify([stars, exact.sum, issues.length, length > 0, all.slug, message(explainRating(all, rate(all, { answers }))[0], "en"), hintFor(tea, "3.3") !== undefined]));
`;
// The first printed level everywhere (for 2.4: yes), as in the law vector "11 lowest".
const expected = '[1,15,0,true,"tea","15 of 100 points: 1 star by points alone (0 to under 30)",true]';

describe("the tarball", () => {
  test("holds the build and nothing else", () => {
    expect(readdirSync(installed).sort()).toEqual([
      "CHANGELOG.md",
      "LICENSE",
      "README.md",
      "README.vi.md",
      "dist",
      "package.json",
    ]);
    expect(readFileSync(join(installed, "dist/LICENCES.txt"), "utf8")).toContain("commander");
  });

  /** The list is written anew by `npx vitest run test/package/tarball.test.ts -u`: look at what came and went. */
  test("holds the files that are listed, and no other", async () => {
    const files = readdirSync(installed, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => relative(installed, join(parentPath, name)).replaceAll("\\", "/"))
      .sort();
    await expect(`${files.join("\n")}\n`).toMatchFileSnapshot("contents.txt");
  });

  test("is at most 4 megabytes in 444 files, with all that reads workbooks and writes documents, and the figures", () => {
    const files = readdirSync(installed, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
    const sizes = files.map(({ parentPath, name }) => statSync(join(parentPath, name)).size);
    expect(sizes.reduce((sum, size) => sum + size)).toBeLessThanOrEqual(4_000_000);
    expect(files.length).toBeLessThanOrEqual(444);
  });

  test("depends on date-fns, on the user's zod, and on nothing else", () => {
    const manifest = JSON.parse(readFileSync(join(installed, "package.json"), "utf8")) as Record<string, object>;
    expect(Object.keys(manifest["dependencies"] ?? {})).toEqual(["date-fns"]);
    expect(Object.keys(manifest["peerDependencies"] ?? {})).toEqual(["zod"]);
    const packages = readdirSync(join(project, "node_modules")).filter((name) => !name.startsWith("."));
    expect(packages).toEqual(["date-fns", "ocop", "zod"]);
  });

  test.each(["ocop", "ocop/scoring", "ocop/scoring/explain", "ocop/messages", "ocop/decisions/2026", "ocop/exchange"])(
    "%s works without zod",
    (entry) => {
      write(
        "loaded.cjs",
        `require(${JSON.stringify(entry)}); process.stdout.write(Object.keys(require.cache).join());`,
      );
      expect(execute(process.execPath, "loaded.cjs")).not.toContain("node_modules/zod");
    },
  );

  test("works as ESM", () => {
    const file = write(
      "use.mjs",
      `import { decision2026, message } from "ocop";
import { rate } from "ocop/scoring";
import { explainRating } from "ocop/scoring/explain";
import { tea } from "ocop/decisions/2026/sets/11-tea";
import { hintFor } from "ocop/decisions/2026/hints";
import * as decision from "ocop/decisions/2026";
import * as messages from "ocop/messages";
const all = decision2026.find("tea");
if (decision.tea !== tea || messages.message !== message || all !== tea) throw new Error("two copies");
${use}`,
    );
    expect(execute(process.execPath, file)).toBe(expected);
  });

  test("has each form once, wherever it is imported from", () => {
    const file = write(
      "once.mjs",
      `import { decisions } from "ocop/decisions";
import { readdirSync } from "node:fs";
let count = 0;
for (const { code, sets } of decisions) {
  const forms = code === "2018" ? [] : readdirSync(\`node_modules/ocop/dist/decisions/\${code}/sets\`).filter((name) => name.endsWith(".js"));
  for (const form of forms) {
    const held = Object.values(await import(\`ocop/decisions/\${code}/sets/\${form.replace(".js", "")}\`));
    if (!held.some((one) => sets.includes(one) || one.amendedBy)) throw new Error(form);
    count++;
  }
}
process.stdout.write(String(count));`,
    );
    expect(execute(process.execPath, file)).toBe("79");
  });

  test("works as CommonJS", () => {
    const file = write(
      "use.cjs",
      `const { decision2026, message } = require("ocop");
const { rate } = require("ocop/scoring");
const { explainRating } = require("ocop/scoring/explain");
const { tea } = require("ocop/decisions/2026/sets/11-tea");
const { hintFor } = require("ocop/decisions/2026/hints");
const all = require("ocop/decisions/2026").tea;
if (decision2026.find(11) !== tea || all !== tea) throw new Error("two copies");
${use}`,
    );
    expect(execute(process.execPath, file)).toBe(expected);
  });

  test("is typed for both, and refuses wrong answers at compile time", () => {
    const code = `import { type AnswersOf, type CriterionCode, decision2026, message, type Rating } from "ocop";
import { rate, type Score } from "ocop/scoring";
import { communityTourism } from "ocop/decisions/2026/sets/26-community-tourism";
import { freshProduce, tea } from "ocop/decisions/2026";
import { planUpgrade, sensitivity } from "ocop/scoring/plan";
export const rating: Rating = rate(tea, { answers: { "1.1": 3, "6.2.3": 4 } });
export const score: Score | null = rating.score;
export const texts: string[] = rating.issues.map((issue) => message(issue, "vi", decision2026.find("tea")));
// @ts-expect-error no such criterion
rate(tea, { answers: { "1.11": 1 } });
// @ts-expect-error no such level
rate(tea, { answers: { "1.1": 9 } });
// @ts-expect-error no such case
rate(communityTourism, { answers: { "8": "c1" } });
// Declarations write names such as "2.1" as numbers.
planUpgrade(tea, {}, { target: 4, locked: ["2.1", "6.2.3"], maxLevel: { "7": 3 } });
sensitivity(freshProduce, {}, { locked: ["2.1"], maxLevel: { "7": 3 } });
export const known: CriterionCode<AnswersOf<typeof tea>>[] = ["1.2", "7", "6.2.3"];
// @ts-expect-error no such criterion
planUpgrade(tea, {}, { target: 4, locked: ["12"] });
const anySet = decision2026.find("tea");
const found = anySet && planUpgrade(anySet, { "1.1": 1 }, { target: 4 });
export const planned = found?.ok ? found.value.plan.answers["1.1"] : undefined;
// @ts-expect-error no such criterion
sensitivity(freshProduce, {}, { maxLevel: { "99": 3 } });
`;
    write("use.mts", code);
    write("use.cts", code);
    const options = { strict: true, noEmit: true, target: "ES2022", types: [], skipLibCheck: false };
    for (const [module, moduleResolution] of [
      ["NodeNext", "NodeNext"],
      ["ESNext", "Bundler"],
    ]) {
      const compilerOptions = { ...options, module, moduleResolution };
      write("tsconfig.json", JSON.stringify({ compilerOptions, files: ["use.mts", "use.cts"] }));
      expect(execute(process.execPath, join(root, "node_modules/typescript/bin/tsc"), "-p", ".")).toBe("");
    }
  });

  test("types records, and what users make of it can be declared", () => {
    write(
      "records.mts",
      `import { producerSchema, validate, type Producer, type ProductInput } from "ocop/records";
import { producerSchema as small } from "ocop/records/mini";
import * as z from "zod/mini";
const result = validate(producerSchema, {});
export const producer: Producer | undefined = result.ok ? result.value : undefined;
export const again: Producer = z.parse(small, {});
// @ts-expect-error no stars a seller can type
export const product: ProductInput = { name: "Chè", producerId: "p", stars: 5 };
`,
    );
    write(
      "declared.mts",
      `import { tea } from "ocop";
import { compileSet } from "ocop/scoring/compile";
import { planUpgrade } from "ocop/scoring/plan";
import { formSchema, producerSchema, productSchema } from "ocop/records/mini";
import * as z from "zod/mini";
export const ownForm = { ...tea, samples: 3 };
export const scorer = compileSet(tea);
export const planFor = (answers: {}) => planUpgrade(tea, answers, { target: 4 });
export const form = formSchema(producerSchema, "vi");
export const shop = z.extend(productSchema, { shop: z.optional(z.string()) });
`,
    );
    const compilerOptions = { strict: true, target: "ES2022", lib: ["ES2022", "DOM"], types: [], module: "NodeNext" };
    const options = { ...compilerOptions, declaration: true, emitDeclarationOnly: true, outDir: "declared" };
    write("tsconfig.json", JSON.stringify({ compilerOptions: options, files: ["declared.mts", "records.mts"] }));
    expect(execute(process.execPath, join(root, "node_modules/typescript/bin/tsc"), "-p", ".")).toBe("");
  });

  test("reads records as ESM and CommonJS, on zod and on zod/mini", () => {
    const use = `
const given = { type: "cooperative", name: " HTX Hảo Đạt ", address: { current: { province: "19" } } };
const results = [records, mini].map(({ validate, producerSchema }) => validate(producerSchema, given));
const found = provinces.findProvince("Thái Nguyên").code;
const code = exchange.parseProductCode("19-05482-1-2026").value.format;
process.stdout.write(JSON.stringify([...results, found, code, schema.$id]));
`;
    const producer =
      '{"ok":true,"value":{"name":"HTX Hảo Đạt","address":{"current":{"province":"19"}},"type":"cooperative"}}';
    const expected = `[${producer},${producer},"19","2026","urn:ocop:producer"]`;
    const entries = { records: "records", mini: "records/mini", provinces: "records/provinces", exchange: "exchange" };
    const lines = (line: (name: string, entry: string) => string) =>
      Object.entries(entries)
        .map(([name, entry]) => line(name, `ocop/${entry}`))
        .join("\n");
    const esm = write(
      "records.mjs",
      `${lines((name, entry) => `import * as ${name} from "${entry}";`)}
import { createRequire } from "node:module";
const schema = createRequire(import.meta.url)("ocop/json-schema/producer.json");${use}`,
    );
    const cjs = write(
      "records.cjs",
      `${lines((name, entry) => `const ${name} = require("${entry}");`)}
const schema = require("ocop/json-schema/producer.json");${use}`,
    );
    expect(execute(process.execPath, esm)).toBe(expected);
    expect(execute(process.execPath, cjs)).toBe(expected);
  });

  test("brings the command", () => {
    write("sheet.json", JSON.stringify({ decision: "2026", set: 11, answers: {} }));
    const bin = join(project, "node_modules/.bin/ocop");
    expect(execute(bin, "--version").trim()).toBe(
      (JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as { version: string }).version,
    );
    expect(JSON.parse(execute(bin, "sets", "--json"))).toHaveLength(26);
    expect(() => execute(bin, "rate", "sheet.json")).toThrow(/Command failed/);
  });

  test("brings the reader of workbooks, which needs no xlsx of the user's", () => {
    expect(existsSync(join(project, "node_modules/xlsx"))).toBe(false);
    expect(checkedWorkbook(project)).toBe(RIGHT);
  });

  test("brings the command's workers", () => {
    const line = JSON.stringify({ decision: "2026", set: 11, answers: {}, rejections: ["forged-dossier"] });
    write("jobs.ndjson", `${line}\n`.repeat(1000));
    const told = (jobs: string) =>
      execute("sh", "-c", `node_modules/.bin/ocop rate jobs.ndjson --json --jobs ${jobs} || test $? -eq 1`);
    expect(told("2")).toBe(told("1"));
    expect(readdirSync(join(installed, "dist/cli"))).toEqual([
      "late.cjs",
      "ocop.cjs",
      "parsed.cjs",
      "pool.cjs",
      "prompt.cjs",
      "workbook.cjs",
    ]);
    expect(readFileSync(join(installed, "dist/LICENCES.txt"), "utf8")).toContain("workerpool");
  });

  test("ends quietly when the reader of the command goes away", () => {
    const line = JSON.stringify({ decision: "2026", set: 11, answers: {} });
    write("many.ndjson", `${line}\n`.repeat(2000));
    const out = execute("sh", "-c", "node_modules/.bin/ocop rate many.ndjson --json 2>err.txt | head -n 1 | wc -l");
    expect(out.trim()).toBe("1");
    expect(readFileSync(join(project, "err.txt"), "utf8")).toBe("");
  });
});
