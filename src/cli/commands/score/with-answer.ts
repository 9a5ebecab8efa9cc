import { type Node, parseTree } from "jsonc-parser";

/** Where an answer stands in an evaluation: of a council on the sheet of one member. */
export interface AnswerPlace {
  readonly member?: number;
  readonly code: string;
}

/**
 * The text of an evaluation with one answer changed: comments and all else stay as they are.
 *
 * @param text - JSON, with comments or not, that has an object of answers at the place
 * @throws RangeError where it has none
 */
export function withAnswer(text: string, { member, code }: AnswerPlace, answer: unknown): string {
  const root = parseTree(text);
  const sheet = member === undefined ? root : fieldOf(root, "members")?.children?.[member];
  const answers = fieldOf(sheet, "answers");
  if (answers?.type !== "object") {
    throw new RangeError("[ocop] withAnswer: expected an evaluation with answers");
  }
  const given = fieldOf(answers, code);
  if (given !== undefined) {
    return replaced(text, given, JSON.stringify(answer));
  }
  const last = answers.children?.at(-1);
  const field = `${JSON.stringify(code)}: ${JSON.stringify(answer)}`;
  return last === undefined
    ? replaced(text, { offset: answers.offset + 1, length: 0 }, ` ${field} `)
    : replaced(text, { offset: last.offset + last.length, length: 0 }, `, ${field}`);
}

/** The value of an object's field; of several of one name the last counts, as for everybody who reads JSON. */
function fieldOf(object: Node | undefined, name: string): Node | undefined {
  const fields = object?.type === "object" ? object.children : undefined;
  return fields?.findLast(({ children }) => children?.[0]?.value === name)?.children?.[1];
}

function replaced(text: string, { offset, length }: Pick<Node, "offset" | "length">, by: string): string {
  return text.slice(0, offset) + by + text.slice(offset + length);
}
