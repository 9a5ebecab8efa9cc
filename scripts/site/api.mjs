import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, posix } from "node:path";

/** A list of the names that an entry has from others, instead of a heading for each. */
function listed(name, page) {
  const at = page.indexOf("\n## References\n");
  if (at < 0) {
    return page;
  }
  const end = page.indexOf("\n## ", at + 5);
  const section = page.slice(at, end < 0 ? page.length : end);
  const names = [...section.matchAll(/^### .+\n\n(?:Re-exports|Renames and re-exports) (\[.*\]\(.*\))/gm)];
  const byEntry = new Map();
  for (const [, link] of names) {
    const entry = posix
      .normalize(posix.join(posix.dirname(name), /\(([^)#]*)/.exec(link)?.[1] ?? ""))
      .replace(/\.md$/, "");
    byEntry.set(entry, [...(byEntry.get(entry) ?? []), link]);
  }
  const isType = (link) => /^\[`?[A-Z][a-z]/.test(link);
  const list = [...byEntry]
    .sort(([one], [other]) => one.localeCompare(other))
    .map(([entry, links]) => {
      const [values, types] = [links.filter((link) => !isType(link)), links.filter(isType)];
      const lines = [values, types].filter(({ length }) => length > 0).map((group) => group.join(", "));
      return `### ${entry}\n\n${lines.join("\n\n")}`;
    })
    .join("\n\n");
  const rest = page.slice(0, at) + (end < 0 ? "" : page.slice(end));
  const first = rest.indexOf("\n## ");
  const [before, after] = first < 0 ? [rest, ""] : [rest.slice(0, first), rest.slice(first)];
  return `${before.trimEnd()}\n\n## What it has of other entries {#also}\n\n${list}\n${after}`;
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
    writeFileSync(file, listed(name, readFileSync(file, "utf8")));
  }
  const table = readFileSync(join(docs, "entries.md"), "utf8")
    .replace(/^# .*$/m, "# API")
    .replaceAll(/^\| `(ocop[^`]*)`/gm, (row, entry) => (names.includes(entry) ? `| [\`${entry}\`](./${entry})` : row));
  writeFileSync(join(folder, "index.md"), table);
}
