import type { PaperField } from "../../../papers/word/fields/field.js";
import { type PaperKind, paperFields } from "../../../papers/word/paper.js";
import { type Console, status } from "../../io/console.js";
import { heading } from "../../io/text.js";
import { paperTexts } from "./words.js";

/** Lists the fields that a paper's template may name. */
export async function tellFields(console: Console, kind: PaperKind): Promise<number> {
  const t = paperTexts[console.language];
  await console.tell(heading(console, t.fieldsTitle(kind)));
  for (const line of fieldLines(console, paperFields(kind), "  ")) {
    await console.tell(line);
  }
  return status.rated;
}

function fieldLines(console: Console, fields: readonly PaperField[], margin: string): string[] {
  const { language } = console;
  return fields.flatMap(({ name, about, kind, fields: own }) => {
    const what = paperTexts[language].kinds[kind];
    const line = `${margin}{${name.vi}} {${name.en}}: ${about[language]}${what === "" ? "" : ` (${what})`}`;
    return [line, ...fieldLines(console, own ?? [], `${margin}  `)];
  });
}
