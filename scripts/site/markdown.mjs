import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

/** Text as Markdown shows it, also in a cell of a table. */
export const plain = (text) =>
  String(text)
    .replaceAll(/[\\|*_`[\]#]/g, "\\$&")
    .replaceAll("<", "&lt;")
    .replaceAll("{{", "&#123;&#123;")
    .replaceAll("\n", " ");

/** A table; cells are Markdown already. */
export const table = (heads, rows) =>
  rows.length === 0
    ? ""
    : `${[heads, heads.map(() => "---"), ...rows].map((cells) => `| ${cells.join(" | ")} |`).join("\n")}\n`;

/** Text as HTML shows it. */
export const html = (text) => String(text).replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");

/** Writes files below a folder. */
export const writer = (folder) => ({
  write(path, content) {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
  },
});

/** What stands before a page: its title, and what is hidden beside it. */
export const front = (title, more = {}) =>
  `---\n${Object.entries({ title, ...more })
    .map(([name, value]) => `${name}: ${JSON.stringify(value)}`)
    .join("\n")}\n---\n\n`;

/** A picture of `docs/pictures` with its twin for phones: the site's component shows the one that can be read. */
export const sitePicture = (name, language, alt) =>
  `<SitePicture name="${name}" lang="${language}" alt="${html(alt)}" />`;
