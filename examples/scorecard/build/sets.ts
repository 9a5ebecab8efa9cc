import { readdirSync } from "node:fs";
import type { Plugin } from "vite";

const NAME = "virtual:ocop-sets";
const DECISIONS = ["2026", "2023", "2019"];

/** The module `virtual:ocop-sets`: for the code of every criteria set, such as `2026/11`, what loads it and its hints. */
export function sets(dist: URL): Plugin {
  return {
    name: "sets",
    resolveId: (id) => (id.startsWith(NAME) ? `\0${id}` : null),
    load(id) {
      if (!id.startsWith(`\0${NAME}`)) {
        return null;
      }
      const [, path] = id.split(`${NAME}/`);
      return path === undefined ? table(dist) : single(path);
    },
  };
}

async function table(dist: URL): Promise<string> {
  const files = DECISIONS.flatMap((decision) =>
    readdirSync(new URL(`decisions/${decision}/sets/`, dist))
      .filter((file) => file.endsWith(".js"))
      .map((file) => `${decision}/sets/${file.replace(".js", "")}`),
  );
  const rows = await Promise.all(
    files.map(async (path) => {
      const { decision, set, amendedBy } = (await import(new URL(`decisions/${path}.js`, dist).href))[nameOf(path)];
      const code = `${decision}/${String(set).padStart(2, "0")}${amendedBy ? `-${Number.parseInt(amendedBy, 10)}` : ""}`;
      return `${JSON.stringify(code)}: () => import(${JSON.stringify(`${NAME}/${path}`)})`;
    }),
  );
  return `export const loaders = {${rows.join(",\n")}};`;
}

/** The set and its hints under names that are the same for all. */
function single(path: string): string {
  const name = nameOf(path);
  return `export { ${name} as set, ${name}Hints as hints } from ${JSON.stringify(`ocop/decisions/${path}`)};`;
}

/** What a file of a set calls it: `herbalTea` in `12-herbal-tea`. */
function nameOf(path: string): string {
  return path.replace(/^.*\/\d+-/, "").replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
}
