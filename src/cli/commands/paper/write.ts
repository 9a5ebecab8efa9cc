import { type Console, status } from "../../io/console.js";
import { openOutput, outputTrouble } from "../../io/output.js";
import type { PaperRequest } from "./request.js";
import { Trouble } from "./trouble.js";

/** What a file may not be: one that is read, or with `isNew` any that is there. */
interface InTheWay extends Partial<Pick<PaperRequest, "file" | "council" | "template">> {
  readonly isNew?: boolean;
}

/** Writes a file, or prints where none is named. */
export async function writeBytes(
  console: Console,
  { file: from, council, template, isNew = false }: InTheWay,
  file: string | undefined,
  content: string | Uint8Array,
): Promise<number> {
  if (file === undefined) {
    await console.write(content);
    return status.rated;
  }
  try {
    const { inputs, printed } = console.inUse("-");
    const read = [from, council, template].flatMap((name) => (name === undefined || name === "-" ? [] : [name]));
    const output = await openOutput(file, { inputs: [...inputs, ...read], printed, isNew });
    try {
      await output.write(content);
      await output.finish();
    } finally {
      await output.abandon();
    }
    return status.rated;
  } catch (error) {
    const trouble = outputTrouble(console.language, error);
    if (trouble === undefined) {
      throw error;
    }
    throw new Trouble(trouble);
  }
}
