import type { Console } from "./console.js";
import { openOutput, outputTrouble } from "./output.js";

/** Writes a file that holds a text, or the bytes of a document; says what is in the way. */
export async function writeText(
  { language, inUse }: Console,
  file: string,
  content: string | Uint8Array,
  isNew: boolean,
): Promise<string | undefined> {
  try {
    const output = await openOutput(file, { ...inUse("-"), isNew });
    try {
      await output.write(content);
      await output.finish();
    } finally {
      await output.abandon();
    }
    return undefined;
  } catch (error) {
    const trouble = outputTrouble(language, error);
    if (trouble === undefined) {
      throw error;
    }
    return trouble;
  }
}
