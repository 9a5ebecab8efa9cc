import { readdirSync, readFileSync } from "node:fs";
import ts from "typescript";

/** A regular-expression literal of the sources. */
export interface RegularExpression {
  readonly file: string;
  readonly line: number;
  readonly source: string;
  readonly flags: string;
}

/** The paths of all TypeScript files in a folder. */
export function sourceFiles(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".ts"))
    .map((name) => `${folder}/${name.replaceAll("\\", "/")}`)
    .sort();
}

/** Every regular-expression literal in a folder. */
export function regularExpressions(folder: string): readonly RegularExpression[] {
  return sourceFiles(folder).flatMap((file) => literalsOf(file, readFileSync(file, "utf8")));
}

/** Every regular-expression literal in a text of TypeScript. */
export function literalsOf(file: string, text: string): readonly RegularExpression[] {
  const tree = ts.createSourceFile(file, text, ts.ScriptTarget.ES2022);
  const found: RegularExpression[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) {
      const end = node.text.lastIndexOf("/");
      const line = tree.getLineAndCharacterOfPosition(node.getStart(tree)).line + 1;
      found.push({ file, line, source: node.text.slice(1, end), flags: node.text.slice(end + 1) });
    }
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return found;
}
