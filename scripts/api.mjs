/**
 * Writes the public surface of the package, as its declarations have it, to `test/package/api.txt`: for every entry a line
 * for each name and each field. What several entries hold is told in one of them, and the others name that. `--print` prints it instead.
 *
 *   npm run build && npm run api
 */
import { createHash } from "node:crypto";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";

const root = join(import.meta.dirname, "..");
const { exports } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));

/** The entries by name, the front door last: it holds what others have. */
const entries = Object.entries(exports)
  .filter(([, target]) => typeof target !== "string")
  .flatMap(([path, target]) => expand(path.replace(".", "ocop"), target.import.replace(/js$/, "d.ts")))
  .toSorted(([one], [other]) => Number(one === "ocop") - Number(other === "ocop") || (one < other ? -1 : 1));

/** An entry with a star is one for every file. */
function expand(name, file) {
  if (!name.includes("*")) {
    return [[name, join(root, file)]];
  }
  const folder = join(root, file.replace(/\*.*/, ""));
  const files = readdirSync(folder).filter((one) => one.endsWith(".d.ts"));
  return files.map((one) => [name.replace("*", one.replace(".d.ts", "")), join(folder, one)]);
}

const program = ts.createProgram(
  entries.map(([, file]) => file),
  { module: ts.ModuleKind.NodeNext, target: ts.ScriptTarget.ES2022, strict: true, types: [], skipLibCheck: true },
);
const checker = program.getTypeChecker();
const { UseAliasDefinedOutsideCurrentScope, WriteArrowStyleSignature, NoTruncation } = ts.TypeFormatFlags;
const flags = UseAliasDefinedOutsideCurrentScope | WriteArrowStyleSignature | NoTruncation;

const oneLine = (text) => text.replaceAll(/\s+/g, " ");
const typeText = (type, alias = 0) => short(oneLine(checker.typeToString(type, undefined, flags | alias)));

/** A long type by its beginning and a mark of the rest, which a change of the rest changes. */
function short(type) {
  const mark = createHash("sha256").update(type).digest("hex").slice(0, 8);
  return type.length > 320 ? `${type.slice(0, 240)} … #${mark}` : type;
}

/** What a name stands for: in one line, an interface in one for each field. */
function describe(symbol) {
  if (symbol.flags & ts.SymbolFlags.Value) {
    const type = checker.getTypeOfSymbol(symbol);
    const kind = symbol.flags & ts.SymbolFlags.Function ? "function" : "const";
    return `${kind} ${typeText(type)}`;
  }
  const type = checker.getDeclaredTypeOfSymbol(symbol);
  if (symbol.flags & ts.SymbolFlags.Interface) {
    const bases = symbol.declarations.flatMap(({ heritageClauses = [] }) =>
      heritageClauses.map((base) => base.getText()),
    );
    const fields = checker
      .getPropertiesOfType(type)
      .filter(isOurs)
      .map((field) => {
        const mark = field.flags & ts.SymbolFlags.Optional ? "?" : "";
        return `\n  ${field.name}${mark}: ${typeText(checker.getTypeOfSymbol(field))}`;
      });
    return `${["interface", ...bases.map((base) => short(oneLine(base)))].join(" ")}${fields.join("")}`;
  }
  return `type ${typeText(type, ts.TypeFormatFlags.InTypeAlias)}`;
}

/** Whether a field is declared here, not by a library that an interface extends. */
function isOurs(field) {
  return (
    field.declarations?.some((declaration) => !declaration.getSourceFile().fileName.includes("node_modules")) ?? true
  );
}

const told = new Map();

function tell(entry, symbol) {
  const own = symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
  const before = told.get(own);
  if (before !== undefined) {
    return `${symbol.name} = ${before}`;
  }
  told.set(own, entry);
  return `${symbol.name}: ${describe(own)}`;
}

const text = entries
  .map(([name, file]) => {
    const module = checker.getSymbolAtLocation(program.getSourceFile(file));
    const symbols = checker.getExportsOfModule(module).toSorted((one, other) => (one.name < other.name ? -1 : 1));
    return `## ${name}\n${symbols.map((symbol) => `${tell(name, symbol)}\n`).join("")}`;
  })
  .join("\n");

if (process.argv.includes("--print")) {
  process.stdout.write(text);
} else {
  writeFileSync(join(root, "test/package/api.txt"), text);
}
