import type { Options } from "tsup";

type Plugin = NonNullable<Options["plugins"]>[number];

/** Where the bundler runs a package that is made for `require`. */
const RUN = /\bvar (import_\w+) = (__toESM\(require_\w+\(\)(?:, 1)?\));/g;

/**
 * Runs packages made for `require` when something in them is first asked for, as modules do that ask for them themselves:
 * the bundler would have all of them run at the start, needed or not.
 */
export const packagesLate: Plugin = {
  name: "packages-late",
  renderChunk: (code, { type }) => {
    if (type !== "chunk") {
      return undefined;
    }
    const run = [...code.matchAll(RUN)];
    const late = run.reduce(
      (text, [declared, name, value]) =>
        text
          .replaceAll(new RegExp(`(?<![\\w$.])${name}(?=[.[])`, "g"), () => `${name}()`)
          .replace(declared ?? "", () => `var ${name}Run;\nfunction ${name}() {\n  return ${name}Run ??= ${value};\n}`)
          // `new` would take the call for its arguments.
          .replaceAll(new RegExp(`\\bnew (${name}\\(\\)(?:\\.\\w+)+)`, "g"), "new ($1)"),
      code,
    );
    return run.length === 0 ? undefined : { code: late };
  },
};
