/**
 * What the API pages need of typedoc: modules are called as they are imported, what they hold is grouped by what it is for,
 * and every function names its guide and, where `docs/coverage.md` does, its articles.
 */
import { readFileSync } from "node:fs";
import { join, relative, resolve } from "node:path";
import { Comment, CommentTag, Converter, ReflectionKind } from "typedoc";

const root = resolve(import.meta.dirname, "../..");
const read = (path) => readFileSync(join(root, path), "utf8");
const { exports: entries } = JSON.parse(read("package.json"));
const { groups, guides } = JSON.parse(read("docs/site/api-groups.json"));

/** The name under which a source file is imported. */
const entryOf = new Map(
  Object.entries(entries).flatMap(([name, conditions]) => {
    const file = conditions.import?.default;
    return file === undefined || file.includes("*")
      ? []
      : [[file.replace(/^\.\/dist\/(.*)\.js$/, "src/$1.ts"), name.replace(".", "ocop")]];
  }),
);

/** Where the page of the decision's sentences has each article: `article-3-criteria-and-ranks`. */
const places = new Map(
  [...read("docs/coverage.md").matchAll(/^## (Article (\d+): .*)$/gm)].map(([, heading, article]) => [
    article,
    heading.toLowerCase().replaceAll(/\W+/g, "-"),
  ]),
);

/** The articles of 26/2026/QĐ-TTg that a name holds, by `docs/coverage.md`. */
const articlesOf = new Map();
for (const [, article, where] of read("docs/coverage.md").matchAll(/^\| (\d[^|]*?) \| [^|]+? \| ([^|]+?) \|$/gm)) {
  for (const [, name] of where.matchAll(/`([A-Za-z]\w+)`/g)) {
    articlesOf.set(name, (articlesOf.get(name) ?? new Set()).add(article.replace(/\/\d+$/, "")));
  }
}

function groupOf(reflection, file) {
  if (reflection.kindOf(ReflectionKind.Interface | ReflectionKind.TypeAlias)) {
    return "Types";
  }
  const group = groups.find(([begin]) => file.startsWith(begin))?.[1];
  if (reflection.kindOf(ReflectionKind.Function)) {
    return group ?? "Functions";
  }
  return /Schema$/.test(reflection.name) ? "Schemas" : group === "The council's choices" ? group : "Data";
}

/** The lines under a function: where to read on. */
function readOn(name, entry) {
  const [, own = []] = guides.find(([begin]) => entry.startsWith(begin)) ?? [];
  const links = own.map((guide) => `[${guide.replaceAll("-", " ")}](/${guide})`);
  const articles = [...(articlesOf.get(name) ?? [])].map(
    (article) => `[${article}](/coverage#${places.get(article.split(".")[0])})`,
  );
  return [
    links.length > 0 ? `Guide: ${links.join(", ")}` : "",
    articles.length > 0 ? `26/2026/QĐ-TTg, art. ${articles.join(", ")}` : "",
  ]
    .filter(Boolean)
    .join(" · ");
}

const isFunction = (reflection) => reflection.kindOf(ReflectionKind.Function);

function improve(reflection, entry, file) {
  const owners = isFunction(reflection) ? reflection.signatures : [reflection];
  for (const owner of owners) {
    owner.comment ??= new Comment();
    owner.comment.blockTags.push(new CommentTag("@group", [{ kind: "text", text: groupOf(reflection, file) }]));
    const more = isFunction(reflection) ? readOn(reflection.name, entry) : "";
    if (more !== "") {
      owner.comment.summary.push({ kind: "text", text: `\n\n${more}` });
    }
  }
}

export function load(app) {
  app.converter.on(Converter.EVENT_RESOLVE_BEGIN, ({ project }) => {
    const fileOf = (reflection) => relative(root, project.getSymbolIdFromReflection(reflection)?.fileName ?? "");
    for (const module of project.children ?? []) {
      const entry = entryOf.get(fileOf(module)) ?? module.name;
      module.name = entry;
      for (const reflection of module.children ?? []) {
        if (!reflection.isReference()) {
          improve(reflection, entry, fileOf(reflection));
        }
      }
    }
  });
}
