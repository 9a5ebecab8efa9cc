import { existsSync, readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import ts from "typescript";
import { expect, test } from "vitest";

const folder = "src/records";
const files = readdirSync(folder, { recursive: true, encoding: "utf8" })
  .filter((path) => path.endsWith(".ts") && !/names|scalars/.test(path))
  .map((path) => `${folder}/${path.replaceAll("\\", "/")}`);

/** The properties of the objects a file declares schemas by, that have no comment an editor would show. */
function undocumented(file: string): readonly string[] {
  const source = ts.createSourceFile(file, readFileSync(file, "utf8"), ts.ScriptTarget.ES2022, true);
  const found: string[] = [];
  const visit = (node: ts.Node, isShape: boolean): void => {
    if (ts.isObjectLiteralExpression(node) && isShape) {
      for (const property of node.properties) {
        if (!ts.isSpreadAssignment(property) && ts.getJSDocCommentsAndTags(property).length === 0) {
          found.push(`${file}: ${property.name.getText()}`);
        }
      }
    }
    const isObject = ts.isCallExpression(node) && /^record$/.test(node.expression.getText());
    const isCommon = ts.isVariableDeclaration(node) && node.name.getText() === "common";
    ts.forEachChild(node, (child) => visit(child, isObject || isCommon));
  };
  visit(source, false);
  return found;
}

test("every field of every record says what it is", () => {
  // Those of a producer whose type is not known are not of any record.
  const untyped = ["type", "legalForm", "localCapitalPercent", "size", "class"];
  expect(files.flatMap(undocumented)).toEqual(untyped.map((field) => `${folder}/producer.ts: ${field}`));
});

const kinds = ["producer", "product", "address", "scoreSheet", "evaluation", "dossier", "recognition", "certificate"];

/** The objects a field holds: those of each kind of record, the entries of a list. */
function objectsIn(checker: ts.TypeChecker, type: ts.Type): readonly ts.Type[] {
  const bare = checker.getNonNullableType(type);
  const item = checker.isArrayType(bare) ? checker.getTypeArguments(bare as ts.TypeReference)[0] : bare;
  const kinds = item?.isUnion() ? item.types : [item];
  return kinds.filter(
    (kind): kind is ts.Type =>
      kind !== undefined && (kind.flags & ts.TypeFlags.Object) !== 0 && !checker.isArrayType(kind),
  );
}

function walk(checker: ts.TypeChecker, type: ts.Type, path: string, silent: Set<string>): void {
  for (const object of objectsIn(checker, type)) {
    for (const field of checker.getPropertiesOfType(object)) {
      const place = `${path}.${field.name}`;
      if (field.getDocumentationComment(checker).length === 0) {
        silent.add(place);
      }
      walk(checker, checker.getTypeOfSymbol(field), place, silent);
    }
  }
}

/** What an editor has no comment for, of the records as they are shipped: fields by their path. */
function silentFields(entry: string): readonly string[] {
  const declarations = fileURLToPath(new URL(`../../dist/records/${entry}.d.ts`, import.meta.url));
  if (!existsSync(declarations)) {
    throw new Error("build first: npm run build");
  }
  const file = fileURLToPath(new URL("./hover.ts", import.meta.url));
  const source = [
    `import type * as z from "zod";`,
    `import type * as records from "${declarations.replace(/\.d\.ts$/, ".js")}";`,
    ...kinds.map((kind) => `export declare const ${kind}: z.output<typeof records.${kind}Schema>;`),
  ].join("\n");
  const options: ts.CompilerOptions = {
    module: ts.ModuleKind.NodeNext,
    strict: true,
    skipLibCheck: true,
    noEmit: true,
  };
  const host = ts.createCompilerHost(options);
  const readSourceFile = host.getSourceFile.bind(host);
  host.getSourceFile = (name, ...others) =>
    name === file ? ts.createSourceFile(name, source, ts.ScriptTarget.ES2022) : readSourceFile(name, ...others);
  const program = ts.createProgram([file], options, host);
  const checker = program.getTypeChecker();
  const silent = new Set<string>();
  for (const symbol of checker.getExportsOfModule(
    checker.getSymbolAtLocation(program.getSourceFile(file) as ts.SourceFile) as ts.Symbol,
  )) {
    const type = checker.getTypeOfSymbol(symbol);
    expect(checker.getPropertiesOfType(checker.getNonNullableType(type)).length).toBeGreaterThan(0);
    walk(checker, type, symbol.name, silent);
  }
  return [...silent];
}

test.each(["index", "mini"])("editors show it, of what is shipped: %s", { timeout: 120_000 }, (entry) => {
  expect(silentFields(entry)).toEqual([]);
});
