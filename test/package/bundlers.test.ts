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
  exports: Record<string, { import: { default: string } }>;
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
  return target && join(root, target.import.default.replace("*", entry.replace(/^.*\//, "")));
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

/** One set and its rating, imported in each way. */
const ways = {
  root: 'export { tea, rate } from "ocop";',
  decision: 'export { tea } from "ocop/decisions/2026"; export { rate } from "ocop/scoring";',
  set: 'export { tea } from "ocop/decisions/2026/sets/11-tea"; export { rate } from "ocop/scoring";',
};

/** What the first way is with the first bundler, by which all are measured. */
const measure = weigh("esbuild", ways.set);

describe.each(Object.keys(bundlers))("%s ships one set and its rating", (bundler) => {
  test.each(Object.entries(ways))(
    "the same from the %s, give or take a tenth, and warns of nothing",
    async (_, source) => {
      const expected = await measure;
      const weight = await weigh(bundler, source);
      expect(weight).toBeGreaterThan(0.9 * expected);
      expect(weight).toBeLessThan(1.1 * expected);
    },
  );
});

test("each set by itself is under 7.5 kB", async () => {
  const folders = ["2026", "2023", "2019"].map((decision) => join(root, "dist/decisions", decision, "sets"));
  const entryPoints = folders.flatMap((folder) =>
    readdirSync(folder)
      .filter((file) => file.endsWith(".js"))
      .map((file) => join(folder, file)),
  );
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
  const heavy = outputFiles.filter(({ contents }) => brotliCompressSync(contents).length >= 7500);
  expect(heavy.map(({ path }) => relative(page, path))).toEqual([]);
});
