import type { Options } from "tsup";

type Plugin = NonNullable<Options["plugins"]>[number];

/** An import that asks for nothing, of a file of the build. */
const BARE = /(?<=^|;)(?:import|require)\s*\(?"\.{1,2}\/[^"]+"\)?;\n?/gm;

/**
 * Leaves out imports that ask for nothing. The bundler writes them to keep the order in which files are evaluated; here
 * evaluating a file does nothing but make values, and everybody who bundles the package was warned of each such import.
 */
export const withoutBareImports: Plugin = {
  name: "without-bare-imports",
  renderChunk: (code) => ({ code: code.replace(BARE, "") }),
};
