/**
 * What the API pages need of typedoc: modules are called as they are imported, what they hold is grouped by what it is for,
 * and every function names its guides and its law, or says that no article stands behind it.
 */
import { readFileSync } from "node:fs";
import { join, relative, resolve } from "node:path";
import { Comment, CommentTag, Converter, ReflectionKind } from "typedoc";
import { publicFunctions, readOn } from "../../scripts/site/read-on.mjs";

const root = resolve(import.meta.dirname, "../..");
const read = (path) => readFileSync(join(root, path), "utf8");
const { exports: entries } = JSON.parse(read("package.json"));
const { groups } = JSON.parse(read("docs/site/api-groups.json"));

/** The name under which a source file is imported. */
const entryOf = new Map(
  Object.entries(entries).flatMap(([name, conditions]) => {
    const file = conditions.import;
    return file === undefined || file.includes("*")
      ? []
      : [[file.replace(/^\.\/dist\/(.*)\.js$/, "src/$1.ts"), name.replace(".", "ocop")]];
  }),
);

/** The public functions by where they are declared. */
const functions = new Map(publicFunctions().map((one) => [`${one.file}:${one.name}`, one]));

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

const isFunction = (reflection) => reflection.kindOf(ReflectionKind.Function);

function improve(reflection, file) {
  const owners = isFunction(reflection) ? reflection.signatures : [reflection];
  for (const owner of owners) {
    owner.comment ??= new Comment();
    owner.comment.blockTags.push(new CommentTag("@group", [{ kind: "text", text: groupOf(reflection, file) }]));
    const known = functions.get(`${file}:${reflection.name}`);
    const more = known === undefined ? "" : readOn("en", known);
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
          improve(reflection, fileOf(reflection));
        }
      }
    }
  });
}
