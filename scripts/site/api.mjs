import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** A list of the names that an entry has from others, instead of a heading for each. */
function listed(page) {
  const at = page.indexOf("\n## References\n");
  if (at < 0) {
    return page;
  }
  const end = page.indexOf("\n## ", at + 5);
  const section = page.slice(at, end < 0 ? page.length : end);
  const names = [...section.matchAll(/^### .+\n\n(?:Re-exports|Renames and re-exports) (\[.*\]\(.*\))/gm)];
  const list = names.map(([, link]) => `- ${link}`).join("\n");
  const rest = page.slice(0, at) + (end < 0 ? "" : page.slice(end));
  const first = rest.indexOf("\n## ");
  const [before, after] = first < 0 ? [rest, ""] : [rest.slice(0, first), rest.slice(first)];
  return `${before.trimEnd()}\n\n## From other entries {#also}\n\n<div class="names">\n\n${list}\n\n</div>\n${after}`;
}

/** Writes the API, an entry a page, with the table of entries before it. */
export function writeApi(docs, pages) {
  execFileSync(
    process.execPath,
    [
      "node_modules/typedoc/bin/typedoc",
      "--options",
      "docs/site/typedoc.json",
      "--skipErrorChecking",
      "--logLevel",
      "Warn",
    ],
    { cwd: join(docs, ".."), stdio: "inherit" },
  );
  const folder = join(pages, "api");
  const names = readdirSync(folder, { recursive: true })
    .filter((name) => name.endsWith(".md") && name !== "index.md")
    .map((name) => name.replaceAll("\\", "/").replace(".md", ""));
  for (const name of names) {
    const file = join(folder, `${name}.md`);
    writeFileSync(file, listed(readFileSync(file, "utf8")));
  }
  const table = readFileSync(join(docs, "entries.md"), "utf8")
    .replace(/^# .*$/m, "# API")
    .replaceAll(/^\| `(ocop[^`]*)`/gm, (row, entry) => (names.includes(entry) ? `| [\`${entry}\`](./${entry})` : row));
  writeFileSync(join(folder, "index.md"), table);
}
