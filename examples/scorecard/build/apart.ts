import type { Plugin } from "vite";

const CRITERIA_SET = /^ocop\/decisions\/\d{4}\/sets\/(.+)$/;

/**
 * Gives every criteria set, and what stands in `src/late`, files of the package for themselves.
 *
 * The package keeps a decision's sets in one file and all sentences in another, since few files open faster. A bundler
 * leaves out of a file what nobody uses, but never puts halves of it into two chunks. Under a name of its own for each
 * set the file is read once for each, and each chunk holds its set alone.
 */
export function apart(): Plugin {
  return {
    name: "apart",
    enforce: "pre",
    async resolveId(source, importer, options) {
      const key = keyOf(source, importer);
      if (key === undefined || importer === undefined || options.custom?.["apart"]) {
        return null;
      }
      const from = importer.replace(/\?apart=.*$/, "");
      const found = await this.resolve(source, from, { ...options, custom: { apart: true }, skipSelf: true });
      const isCommon = found === null || found.external || found.id.startsWith("\0");
      return isCommon ? found : { ...found, id: `${found.id}?apart=${key}` };
    },
  };
}

/** Which of the copies is asked for; undefined where it is the common one. */
function keyOf(source: string, importer = ""): string | undefined {
  const [, inherited] = /\?apart=(.*)$/.exec(importer) ?? [];
  if (inherited !== undefined) {
    return inherited;
  }
  const [, set] = CRITERIA_SET.exec(source) ?? [];
  if (set !== undefined) {
    return source.replaceAll("/", "-");
  }
  return /^ocop(?:\/|$)/.test(source) && importer.includes("/src/late/") ? "late" : undefined;
}
