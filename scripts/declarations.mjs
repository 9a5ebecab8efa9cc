/**
 * Writes the declarations: for every entry a short file beside it that names what it holds, and for every folder of the
 * source a file in `dist/types` where that is declared. Each for `import`, and once more for `require`.
 */
import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, relative, sep } from "node:path";
import { rollup } from "rollup";
import { dts } from "rollup-plugin-dts";

const root = join(import.meta.dirname, "..");
const dist = join(root, "dist");
const emitted = mkdtempSync(join(tmpdir(), "declarations-"));

const tsc = join(root, "node_modules/typescript/bin/tsc");
execFileSync(process.execPath, [tsc, "-p", join(root, "tsconfig.declarations.json"), "--outDir", emitted], {
  stdio: "inherit",
});

const within = (folder) => readdirSync(folder, { recursive: true }).map((file) => file.split(sep).join("/"));

/** The entries are the modules that the build has made. */
const entries = within(dist)
  .filter((file) => file.endsWith(".js") && !/^(?:rooms|cli)\//.test(file))
  .map((file) => file.replace(/\.js$/, ""));
const input = Object.fromEntries(entries.map((entry) => [entry, join(emitted, `${entry}.d.ts`)]));
const isEntry = new Set(Object.values(input));

const bundle = await rollup({
  input,
  external: (id) => !/^(?:\.|\/|[A-Z]:)/.test(id),
  plugins: [dts()],
  onLog: (level, log) => {
    // Types of two folders may speak of each other, and not every type that others are made of has a public name.
    if (!["CIRCULAR_CHUNK", "PLUGIN_WARNING"].includes(log.code ?? "")) {
      throw new Error(`${level}: ${log.message}`);
    }
  },
});
await bundle.write({
  dir: dist,
  entryFileNames: "[name].d.ts",
  chunkFileNames: "types/[name].d.ts",
  minifyInternalExports: false,
  onlyExplicitManualChunks: true,
  manualChunks: (id) => (isEntry.has(id) ? undefined : relative(emitted, dirname(id)).split(sep).join("/") || "root"),
});
rmSync(emitted, { recursive: true });

/** Imports that ask for nothing keep an order of loading, and declarations are not loaded. */
const withoutBareImports = (text) => text.replaceAll(/^import '[^']*';\n/gm, "");

for (const name of within(dist).filter((file) => file.endsWith(".d.ts"))) {
  const file = join(dist, name);
  writeFileSync(file, withoutBareImports(readFileSync(file, "utf8")));
}
