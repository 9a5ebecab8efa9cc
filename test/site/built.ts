import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, relative, resolve } from "node:path";

export const folder = resolve(import.meta.dirname, "../../docs/site/dist");

if (!existsSync(join(folder, "index.html"))) {
  throw new Error("build first: npm run site");
}

/** Every page of the site by its address, such as `rules/2026/11-tea.html`. */
export const pages: ReadonlyMap<string, string> = new Map(
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(".html"))
    .map((entry) => {
      const file = join(entry.parentPath, entry.name);
      return [relative(folder, file).replaceAll("\\", "/"), readFileSync(file, "utf8")] as const;
    }),
);

/** Whether the site has a file of this address. */
export const holds = (path: string): boolean => existsSync(join(folder, path));
