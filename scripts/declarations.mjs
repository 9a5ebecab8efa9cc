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

/** The files of a folder, by their paths within it. */
const within = (folder) => readdirSync(folder, { recursive: true }).map((file) => file.split(sep).join("/"));

const tsc = join(root, "node_modules/typescript/bin/tsc");
execFileSync(process.execPath, [tsc, "-p", join(root, "tsconfig.declarations.json"), "--outDir", emitted], {
  stdio: "inherit",
});

for (const name of within(join(emitted, "decisions")).filter((file) =>
  /^\d{4}\/(?:sets\/[^/]+|index)\.d\.ts$/.test(file),
)) {
  const file = join(emitted, "decisions", name);
  const text = readFileSync(file, "utf8");
  writeFileSync(file, name.includes("/sets/") ? withNamedAnswers(text) : withListedSets(name, text));
}

/** The entries are the modules that the build has made. */
const entries = within(dist)
  .filter((file) => file.endsWith(".js") && !/^(?:rooms|cli|heavy)\//.test(file))
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

const written = new Map(
  within(dist)
    .filter((file) => file.endsWith(".d.ts"))
    .map((file) => [file, indentedByTwo(withoutBareImports(readFileSync(join(dist, file), "utf8")))]),
);
for (const [file, text] of written) {
  writeFileSync(join(dist, file), fromWhereDeclared(file, text));
}

/** Gives the answers of a criteria set a name, so that editors show that and not thirty lines of levels. */
function withNamedAnswers(text) {
  const set = /(export declare const (\w+): import\([^)]+\)\.CriteriaSet)<(\{[\s\S]*?\n\})>;/;
  const [whole, head, name, answers] = set.exec(text);
  const type = `${name[0].toUpperCase()}${name.slice(1)}Answers`;
  return text.replace(whole, `${head}<${type}>;\ntype ${type} = ${answers};`);
}

/** Names the sets of a decision's list as its source does; the compiler writes their forms out once more. */
function withListedSets(name, text) {
  const list = /(?<=export declare const sets: readonly )\[[\s\S]*?\n\}>\](?=;)/;
  const source = readFileSync(join(root, "src/decisions", name.replace(/\.d\.ts$/, ".ts")), "utf8");
  const [, names] = /export const sets = \[\s*([\w,\s]+?),?\s*\] as const;/.exec(source) ?? [];
  return names === undefined ? text : text.replace(list, `[${names.replaceAll(/\w+/g, "typeof $&")}]`);
}

/** Imports that ask for nothing keep an order of loading, and declarations are not loaded. */
function withoutBareImports(text) {
  return text.replaceAll(/^import '[^']*';\n/gm, "");
}

/** The compiler indents by four; the source, by two. */
function indentedByTwo(text) {
  return text.replaceAll(/^(?: {4})+/gm, (spaces) => spaces.slice(spaces.length / 2));
}

/** Imports each name from the file that declares it: through an entry that only passes it on, all of that would be read. */
function fromWhereDeclared(file, text) {
  return text.replaceAll(/^import \{ ([^}]+) \} from '(\.[^']+)\.js';$/gm, (_, names, path) => {
    const byPlace = new Map();
    for (const name of names.split(", ")) {
      const [outer, inner = outer] = name.split(" as ");
      const [place, declared] = declaredIn(join(dirname(file), `${path}.d.ts`), outer);
      byPlace.set(place, [...(byPlace.get(place) ?? []), declared === inner ? inner : `${declared} as ${inner}`]);
    }
    return [...byPlace]
      .map(([place, list]) => {
        const way = relative(dirname(file), place)
          .split(sep)
          .join("/")
          .replace(/\.d\.ts$/, ".js");
        return `import { ${list.join(", ")} } from '${way.startsWith(".") ? way : `./${way}`}';`;
      })
      .join("\n");
  });
}

/** The file that declares what another exports under a name, and its name there. */
function declaredIn(file, name) {
  for (const [, names, path] of written.get(file).matchAll(/^export \{ ([^}]+) \} from '(\.[^']+)\.js';$/gm)) {
    for (const [inner, outer = inner] of names.split(", ").map((pair) => pair.split(" as "))) {
      if (outer === name) {
        return declaredIn(join(dirname(file), `${path}.d.ts`), inner);
      }
    }
  }
  return [file, name];
}
