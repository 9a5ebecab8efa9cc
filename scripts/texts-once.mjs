import ts from "typescript";

/** What a name takes once names are short, and what it takes to give one: `ab`, `ab="…",`. */
const NAME = 2;
const NAMING = 4;

/**
 * A module in which a text that it holds several times stands once, under a name: the forms of a decision share most of their
 * wording. Names that nobody uses are left out by bundlers like any other.
 *
 * @param code - the text of a module for `import`
 * @param shortest - how many letters a text has at least
 * @returns the same in fewer bytes
 */
export function withTextsOnce(code, shortest = 0) {
  const file = ts.createSourceFile("module.js", code, ts.ScriptTarget.ES2022, true);
  const places = new Map();
  const visit = (node) => {
    if (ts.isStringLiteral(node) && node.text.length >= shortest && isValue(node)) {
      places.set(node.text, [...(places.get(node.text) ?? []), node]);
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  const repeated = [...places.values()].filter((nodes) => saved(nodes, file) > 0);
  const cuts = repeated.flatMap((nodes, number) => nodes.map((node) => ({ node, name: nameOf(number) })));
  const names = repeated.map(([node], number) => `const ${nameOf(number)} = ${node.getText(file)};\n`);
  return cuts
    .toSorted((one, other) => other.node.pos - one.node.pos)
    .reduce((text, { node, name }) => `${text.slice(0, node.getStart(file))} ${name}${text.slice(node.end)}`, code)
    .replace(/^/, names.join(""));
}

const nameOf = (number) => `textOnce${number}`;

/** Whether it is the value of a field, an item of a list or an argument, and not the name of a field or a module. */
function isValue(node) {
  const { parent } = node;
  return ts.isPropertyAssignment(parent) ? parent.initializer === node : isListed(parent);
}

const isListed = (node) => ts.isArrayLiteralExpression(node) || ts.isCallExpression(node);

function saved(nodes, file) {
  const bytes = Buffer.byteLength(nodes[0].getText(file));
  return (bytes - NAME) * nodes.length - bytes - NAME - NAMING;
}
