import { existsSync, readFileSync } from "node:fs";
import { join, relative, resolve } from "node:path";
import ts from "typescript";
import { expect, test } from "vitest";

interface Manifest {
  readonly exports: Readonly<Record<string, string | { readonly import: string }>>;
}

/** The source file of every entry, by the entry's name; entries of a single set hold one name each, those of its decision. */
const entries = Object.entries((JSON.parse(readFileSync("package.json", "utf8")) as Manifest).exports).flatMap(
  ([name, target]) => {
    const file = typeof target === "string" ? "" : sourceOf(name);
    return file === "" ? [] : [{ name, file }];
  },
);

/** An entry is named after its room; the file is that of the room, or one of its own. */
function sourceOf(name: string): string {
  const path = { "./scoring/explain": "scoring/explain-rating", "./form": "scoring/form" }[name] ?? name.slice(2);
  return [`src/${path}.ts`, join("src", path, "index.ts")].find((file) => existsSync(file)) ?? "";
}

/**
 * Names that stand for something else from entry to entry, because that is what the entries are for: each decision names
 * its own sets, rules and hints, and `mini` the same schemas as another library has them.
 */
const editions = /^src\/decisions\/\d{4}\//;
const isMeant = (files: readonly string[]) =>
  files.every((file) => editions.test(file)) || files.some((file) => file === "src/records/mini.ts");

/** The entries' exported names with the files that declare what they stand for. */
function declarations(): ReadonlyMap<string, ReadonlySet<string>> {
  const config = ts.readConfigFile("tsconfig.json", ts.sys.readFile).config as object;
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, ".");
  const program = ts.createProgram(
    entries.map(({ file }) => file),
    options,
  );
  const checker = program.getTypeChecker();
  const found = new Map<string, Set<string>>();
  for (const { file } of entries) {
    const source = program.getSourceFile(file);
    const module = source && checker.getSymbolAtLocation(source);
    for (const symbol of module === undefined ? [] : checker.getExportsOfModule(module)) {
      const own = symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
      const files = found.get(symbol.name) ?? new Set();
      for (const declaration of own.declarations ?? []) {
        files.add(relative(resolve("."), declaration.getSourceFile().fileName).replaceAll("\\", "/"));
      }
      found.set(symbol.name, files);
    }
  }
  return found;
}

test("no two entries export one name for two things", { timeout: 120_000 }, () => {
  expect(entries.length).toBeGreaterThan(20);
  const twice = [...declarations()].filter(([, files]) => files.size > 1 && !isMeant([...files]));
  expect(twice.map(([name, files]) => `${name}: ${[...files].join(", ")}`)).toEqual([]);
});
