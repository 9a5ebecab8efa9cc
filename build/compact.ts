import { minify } from "terser";
import type { Options } from "tsup";

type Plugin = NonNullable<Options["plugins"]>[number];

/** What is run and not imported: nobody reads its variables in a debugger. */
const COMMAND = /[\\/]cli[\\/]/;

/**
 * Prints a file without comments and needless space: Node reads it faster, and it takes less room. The marks of pure calls
 * stay (the bundler's own way of printing briefly drops them), so do names, and lines are cut, so that a stack still says
 * in which function it was. The command keeps the names of its functions only.
 */
export const compact: Plugin = {
  name: "compact",
  renderChunk: async (code, { type, path }) => {
    if (type !== "chunk") {
      return undefined;
    }
    const { code: printed = code } = await minify(code, {
      module: true,
      compress: false,
      mangle: COMMAND.test(path) && { keep_fnames: true, keep_classnames: true },
      format: { ecma: 2020, preserve_annotations: true, max_line_len: 120 },
    });
    return { code: `${printed}\n` };
  },
};
