/** What a page ships that uses little of the package, whichever entry and whichever bundler it takes. */
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative, resolve } from "node:path";
import { brotliCompressSync } from "node:zlib";
import { build as buildWithEsbuild, transform } from "esbuild";
import { rollup } from "rollup";
import { build as buildWithVite, type Rollup } from "vite";
import { afterAll, describe, expect, test } from "vitest";
import webpack from "webpack";

const root = resolve(import.meta.dirname, "../..");
const page = mkdtempSync(join(tmpdir(), "ocop-page-"));
mkdirSync(join(page, "node_modules"));
symlinkSync(root, join(page, "node_modules/ocop"));
for (const name of ["date-fns", "zod"]) {
  symlinkSync(join(root, "node_modules", name), join(page, "node_modules", name));
}

afterAll(() => rmSync(page, { recursive: true }));

const { exports } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as {
  exports: Record<string, { import: string }>;
};

interface Bundle {
  readonly code: string;
  readonly warnings: readonly string[];
}

/** Bundles one file of the page as each bundler does when it is told little. */
const bundlers: Readonly<Record<string, (file: string) => Promise<Bundle>>> = {
  esbuild: async (file) => {
    const { outputFiles, warnings } = await buildWithEsbuild({
      entryPoints: [file],
      bundle: true,
      format: "esm",
      write: false,
      logLevel: "silent",
    });
    return { code: outputFiles[0]?.text ?? "", warnings: warnings.map(({ text }) => text) };
  },
  // Rollup by itself does not know that the package has no side effects: the files must say so.
  rollup: async (file) => {
    const warnings: string[] = [];
    const bundle = await rollup({
      input: file,
      plugins: [{ name: "resolve", resolveId: (id) => pathOf(id) }],
      external: /^date-fns/,
      onwarn: ({ message }) => warnings.push(message),
    });
    const { output } = await bundle.generate({ format: "es" });
    return { code: output[0].code, warnings };
  },
  vite: async (file) => {
    const warnings: string[] = [];
    const built = (await buildWithVite({
      root: page,
      configFile: false,
      logLevel: "silent",
      build: {
        write: false,
        lib: { entry: file, formats: ["es"] },
        rollupOptions: { onwarn: ({ message }) => warnings.push(message ?? "") },
      },
    })) as unknown as readonly Rollup.RollupOutput[];
    return { code: built[0]?.output[0].code ?? "", warnings };
  },
  webpack: (file) =>
    new Promise((give, refuse) => {
      const name = `${file.replace(/\W+/g, "-")}.js`;
      webpack(
        {
          mode: "production",
          context: page,
          entry: file,
          experiments: { outputModule: true },
          output: { path: page, filename: name, library: { type: "module" } },
        },
        (error, stats) => {
          if (error !== null || stats === undefined) {
            refuse(error);
            return;
          }
          const { warnings, errors } = stats.compilation;
          give({
            code: readFileSync(join(page, name), "utf8"),
            warnings: [...warnings, ...errors].map(({ message }) => message),
          });
        },
      );
    }),
};

/** The file of an import of the package. */
function pathOf(id: string): string | undefined {
  const entry = id.replace(/^ocop/, ".");
  const target = exports[entry] ?? exports[entry.replace(/[^/]+$/, "*")];
  return target && join(root, target.import.replace("*", entry.replace(/^.*\//, "")));
}

/** Letters of the bundle, made short by one and the same tool. */
async function weigh(bundler: string, source: string): Promise<number> {
  const bundle = bundlers[bundler];
  const file = join(page, `${bundler}-${source.replace(/\W+/g, "-")}.mjs`);
  writeFileSync(file, source);
  const { code = "", warnings = [] } = (await bundle?.(file)) ?? {};
  expect(warnings).toEqual([]);
  const { code: short } = await transform(code, { minify: true, charset: "utf8", format: "esm" });
  return short.length;
}

/** A set and its rating, imported in each way. */
const waysTo = (decision: string, file: string, name: string) => ({
  ...(decision === "2026" ? { root: `export { ${name}, rate } from "ocop";` } : {}),
  decision: `export { ${name} } from "ocop/decisions/${decision}"; export { rate } from "ocop/scoring";`,
  set: `export { ${name} } from "ocop/decisions/${decision}/sets/${file}"; export { rate } from "ocop/scoring";`,
});

const folderOf = (decision: string) => join(root, "dist/decisions", decision, "sets");

/** Every set of every decision: the file of its entry, and the name it has there. */
const forms = await Promise.all(
  ["2026", "2023", "2019"].flatMap((decision) =>
    readdirSync(folderOf(decision))
      .filter((file) => file.endsWith(".js"))
      .map(async (file) => {
        const held = (await import(/* @vite-ignore */ join(folderOf(decision), file))) as Record<string, unknown>;
        const name = Object.keys(held).find((key) => !key.endsWith("Hints")) ?? "";
        return { decision, file: file.replace(/\.js$/, ""), name };
      }),
  ),
);

const samples = forms.filter(({ file }) => ["11-tea", "12-tea"].includes(file));

describe.each(samples)("a page that rates $decision/$file", ({ decision, file, name }) => {
  const ways = waysTo(decision, file, name);
  // What the set's own entry is with the first bundler, by which all are measured.
  const measure = weigh("esbuild", ways.set);
  const bundled = Object.keys(bundlers).flatMap((bundler) =>
    Object.entries(ways).map(([way, source]) => [bundler, way, source] as const),
  );

  test.each(bundled)(
    "by %s from the %s ships the same, give or take a tenth, and no warning",
    async (bundler, _, source) => {
      const expected = await measure;
      const weight = await weigh(bundler, source);
      expect(weight).toBeGreaterThan(0.9 * expected);
      expect(weight).toBeLessThan(1.1 * expected);
    },
  );
});

test("there are 79 sets", () => {
  expect(forms.length).toBe(79);
  expect(samples.length).toBe(3);
});

test.each(forms)("$decision/$file weighs the same from every entry", async ({ decision, file, name }) => {
  const { set, ...others } = waysTo(decision, file, name);
  const expected = await weigh("esbuild", set);
  for (const source of Object.values(others)) {
    const weight = await weigh("esbuild", source);
    expect(weight).toBeGreaterThan(0.9 * expected);
    expect(weight).toBeLessThan(1.1 * expected);
  }
});

describe("hints of one set", () => {
  const ofTea = 'export { teaHints } from "ocop/decisions/2026/sets/11-tea";';
  const ofAll = 'export { hintFor } from "ocop/decisions/2026/hints";';

  test.each(Object.keys(bundlers))("by %s are that set's alone", async (bundler) => {
    const [own, all] = [await weigh(bundler, ofTea), await weigh(bundler, ofAll)];
    expect(own).toBeLessThan(3500);
    expect(own).toBeLessThan(all / 2);
  });
});

test.each([
  ["by itself", (name: string) => name, 7500],
  ["with its hints", (name: string) => `${name}, ${name}Hints`, 8500],
] as const)("each set %s ships less than its budget", async (_, names, budget) => {
  const entryPoints = forms.map(({ decision, file, name }) => {
    const path = join(page, `alone-${decision}-${file}.mjs`);
    writeFileSync(path, `export { ${names(name)} } from "ocop/decisions/${decision}/sets/${file}";`);
    return path;
  });
  const { outputFiles } = await buildWithEsbuild({
    entryPoints,
    outdir: page,
    bundle: true,
    minify: true,
    format: "esm",
    charset: "utf8",
    write: false,
  });
  expect(outputFiles.length).toBe(79);
  const heavy = outputFiles.filter(({ contents }) => brotliCompressSync(contents).length >= budget);
  expect(heavy.map(({ path }) => relative(page, path))).toEqual([]);
});
