/** The public functions of the package with their docblocks, read from the sources: each once, in the entry it is at home in. */
import { readFileSync } from "node:fs";
import { join, relative } from "node:path";
import ts from "typescript";

const root = join(import.meta.dirname, "../..");

/** The source file of every entry of package.json, the front door last: it holds what others have. */
function entryFiles() {
  const { exports } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
  return Object.entries(exports)
    .flatMap(([name, conditions]) => {
      const file = conditions.import;
      return file === undefined || file.includes("*")
        ? []
        : [[name.replace(".", "ocop"), join(root, file.replace(/^\.\/dist\/(.*)\.js$/, "src/$1.ts"))]];
    })
    .toSorted(([one], [other]) => Number(one === "ocop") - Number(other === "ocop"));
}

/** The text of a docblock, without the example and the marks of a comment. */
const textOf = (declaration) =>
  ts
    .getJSDocCommentsAndTags(declaration)
    .filter(ts.isJSDoc)
    .map((doc) => doc.getText())
    .join("\n")
    .replaceAll(/^\s*(?:\/\*\*|\*\/|\*)[ \t]?|\s*\*\/$/gm, "")
    .replaceAll(/^@example[\s\S]*?(?=^@|$(?![\s\S]))/gm, "");

/** The statement or function that has the docblock. */
function documented(declaration) {
  for (let node = declaration; node !== undefined && !ts.isSourceFile(node); node = node.parent) {
    if (ts.getJSDocCommentsAndTags(node).some(ts.isJSDoc)) {
      return node;
    }
  }
  return declaration;
}

let known;

/** Every public function: its name, entry and file, and what its docblock says. */
export function publicFunctions() {
  known ??= read();
  return known;
}

function read() {
  const entries = entryFiles();
  const { options } = ts.parseJsonConfigFileContent(
    ts.readConfigFile(join(root, "tsconfig.json"), ts.sys.readFile).config,
    ts.sys,
    root,
  );
  const program = ts.createProgram(
    entries.map(([, file]) => file),
    { ...options, noEmit: true },
  );
  const checker = program.getTypeChecker();
  const found = new Map();
  for (const [entry, file] of entries) {
    for (const symbol of checker.getExportsOfModule(checker.getSymbolAtLocation(program.getSourceFile(file)))) {
      const own = symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
      const isFunction =
        (own.flags & ts.SymbolFlags.Value) !== 0 && checker.getTypeOfSymbol(own).getCallSignatures().length > 0;
      const declaration = own.declarations?.[0];
      if (isFunction && declaration !== undefined && !found.has(own)) {
        found.set(own, {
          name: symbol.name,
          entry,
          file: relative(root, declaration.getSourceFile().fileName).replaceAll("\\", "/"),
          says: textOf(documented(declaration)),
        });
      }
    }
  }
  return [...found.values()];
}
