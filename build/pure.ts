import { readFile } from "node:fs/promises";
import { dirname, resolve } from "node:path";
import type { Options } from "tsup";
import ts from "typescript";

type Plugin = NonNullable<Options["esbuildPlugins"]>[number];

const MARK = "/* @__PURE__ */";

/** What is run and not imported. */
const COMMAND = /\/src\/cli\//;

/** What makes a value where marking its calls would not do; the module it comes from. */
const MAKE = "make";
const MAKER = resolve("build/make.js");

/**
 * Tells bundlers of everything a module does as it is loaded that it only makes a value, so that they leave out what
 * nobody uses: a page with one criteria set does not ship the others that stand in the same file.
 *
 * A value of literals, lists, objects and plain calls has a mark before each call. Bundlers take reading a field, spreading
 * and putting text together for acts, which no mark can deny: a value with one of those is made in a function, the call of
 * which is marked. A module that does anything else as it is loaded does not build.
 */
export const pure: Plugin = {
  name: "pure",
  setup: (build) => {
    build.onLoad({ filter: /\/src\/.*\.ts$/ }, async ({ path }) =>
      COMMAND.test(path)
        ? undefined
        : { contents: markPure(path, await readFile(path, "utf8")), loader: "ts", resolveDir: dirname(path) },
    );
  },
};

/** The text of a module with its marks. */
export function markPure(path: string, text: string): string {
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.ES2022, true);
  const inserts: { readonly at: number; readonly text: string }[] = [];
  let makes = false;
  for (const value of file.statements.flatMap((statement) => valuesOf(file, statement))) {
    const calls = callsIn(value);
    if (calls !== undefined) {
      inserts.push(...calls.map((call) => ({ at: call.getStart(file), text: `${MARK} ` })));
    } else {
      makes = true;
      inserts.push({ at: value.getStart(file), text: `${MARK} ${MAKE}(() => (` }, { at: value.getEnd(), text: "))" });
    }
  }
  const marked = inserts
    .toSorted((one, other) => other.at - one.at)
    .reduce((marked, { at, text }) => `${marked.slice(0, at)}${text}${marked.slice(at)}`, text);
  return makes ? `${marked}\nimport { ${MAKE} } from ${JSON.stringify(MAKER)};\n` : marked;
}

/** The values a statement makes as its module is loaded. */
function valuesOf(file: ts.SourceFile, statement: ts.Statement): readonly ts.Expression[] {
  if (ts.isVariableStatement(statement)) {
    return statement.declarationList.declarations.flatMap(({ name, initializer }) =>
      ts.isIdentifier(name) ? (initializer ?? []) : refuse(file, statement),
    );
  }
  const isInert =
    ts.isImportDeclaration(statement) ||
    ts.isExportDeclaration(statement) ||
    ts.isInterfaceDeclaration(statement) ||
    ts.isTypeAliasDeclaration(statement) ||
    ts.isFunctionDeclaration(statement);
  return isInert ? [] : refuse(file, statement);
}

function refuse(file: ts.SourceFile, statement: ts.Statement): never {
  const { line } = file.getLineAndCharacterOfPosition(statement.getStart(file));
  throw new Error(`${file.fileName}:${line + 1} does something as it is loaded that is more than making a value`);
}

/** The calls an expression is made of, and `undefined` where it also is of what may not be marked. */
function callsIn(expression: ts.Expression): readonly ts.Expression[] | undefined {
  const inner = unwrapped(expression);
  if (isInert(inner)) {
    return [];
  }
  if (ts.isArrayLiteralExpression(inner)) {
    return callsInAll(inner.elements);
  }
  if (ts.isObjectLiteralExpression(inner)) {
    return callsInAll(inner.properties.map(fieldValue));
  }
  if (ts.isCallExpression(inner) || ts.isNewExpression(inner)) {
    const calls = isNamed(inner.expression) ? callsInAll(inner.arguments ?? []) : undefined;
    return calls && [inner, ...calls];
  }
  return undefined;
}

/** An expression without its parentheses and what only tells its type. */
function unwrapped(expression: ts.Expression): ts.Expression {
  const isOuter =
    ts.isParenthesizedExpression(expression) || ts.isAsExpression(expression) || ts.isSatisfiesExpression(expression);
  return isOuter ? unwrapped(expression.expression) : expression;
}

function callsInAll(expressions: readonly (ts.Expression | undefined)[]): readonly ts.Expression[] | undefined {
  const calls = expressions.map((expression) => expression && callsIn(expression));
  return calls.every((found) => found !== undefined) ? calls.flat() : undefined;
}

/** The value of a field of an object, where it has one of its own under a name that is not computed. */
function fieldValue(property: ts.ObjectLiteralElementLike): ts.Expression | undefined {
  if (ts.isShorthandPropertyAssignment(property)) {
    return property.name;
  }
  return ts.isPropertyAssignment(property) && !ts.isComputedPropertyName(property.name)
    ? property.initializer
    : undefined;
}

/** Whether it can do nothing at all. */
function isInert(expression: ts.Expression): boolean {
  return (
    ts.isIdentifier(expression) ||
    ts.isLiteralExpression(expression) ||
    ts.isFunctionLike(expression) ||
    [ts.SyntaxKind.TrueKeyword, ts.SyntaxKind.FalseKeyword, ts.SyntaxKind.NullKeyword].includes(expression.kind) ||
    (ts.isPrefixUnaryExpression(expression) && ts.isLiteralExpression(expression.operand))
  );
}

/** `choice`, `z.optional`: what can be called under a name, the module's own or one of an import. */
function isNamed(expression: ts.Expression): boolean {
  return (
    ts.isIdentifier(expression) || (ts.isPropertyAccessExpression(expression) && ts.isIdentifier(expression.expression))
  );
}
