import { readdirSync, readFileSync } from "node:fs";
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
    const isObject = ts.isCallExpression(node) && /\.strictObject$/.test(node.expression.getText());
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
