import { minify } from "terser";
import type { Options } from "tsup";

type Plugin = NonNullable<Options["plugins"]>[number];

/** The command and the rooms: the names of their functions say where something was, their variables are read in the source. */
const LARGE = /[\\/](?:cli|rooms)[\\/]/;

const named = { keep_fnames: true, keep_classnames: true };

/** The printer may put the mark of a call that is returned before the word, where no bundler takes it. */
const MARKED_RETURN = /\/\* @__PURE__ \*\/\s*return\b/g;

/**
 * Prints a file without comments and needless space: Node reads it faster, and it takes less room. The marks of pure calls
 * stay (the bundler's own way of printing briefly drops them), so do names, and lines are cut, so that a stack still says
 * in which function it was. Of large files the names of functions stay, and no other ones.
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
      mangle: LARGE.test(path) && named,
      format: { ecma: 2020, preserve_annotations: true, max_line_len: 120 },
    });
    return { code: `${printed.replaceAll(MARKED_RETURN, "return")}\n` };
  },
};
