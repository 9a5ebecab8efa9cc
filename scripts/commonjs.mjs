/**
 * Writes beside every module of `dist` the same for `require`. The command is there as that alone; the criteria sets of a
 * decision, which are in one file in any case, are there as one module with all of them. The heavy rooms, which are imported
 * late, are for `import` alone.
 *
 * What is declared is declared once, for `require`: a module for `import` may take its types from there and not the other way
 * round. So a program that loads the package both ways has one set of types, too.
 */
import { readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { basename, dirname, join, sep } from "node:path";
import { transform } from "sucrase";
import { minify } from "terser";
import ts from "typescript";
import { withTextsOnce } from "./texts-once.mjs";

/** Where a heavy room is imported. */
const HEAVY = /\bimport\(\s*("\.\.\/heavy\/[^"]+")\s*\)/g;

/** The command and the rooms for `require` are run and not bundled: what is the same in fewer words may stand there, as long as each
 * function stays one. */
const COMPRESSED = { ecma: 2020, passes: 3, inline: false, reduce_funcs: false };

/** What a rating by the command reads, as soon as it can: Node sets up a name for a text in more time than it reads the text again. */
const STARTED = /^(?:cli\/ocop|rooms\/(?:cli|decisions-2026))\.js$/;

/**
 * Of a module for `import` texts of so many letters stand once: shorter ones a server that compresses says in fewer bytes than
 * names. Few pages ship an older decision.
 */
const longIn = (name) => (/^rooms\/decisions-(?:2019|2023)/.test(name) ? 24 : 40);

const dist = join(import.meta.dirname, "../dist");
const files = readdirSync(dist, { recursive: true }).map((file) => file.split(sep).join("/"));
const read = (name) => readFileSync(join(dist, name), "utf8");
const write = (name, text) => writeFileSync(join(dist, name), text);
const publicNames = publicNamesIn(files.filter((file) => /^(?!rooms\/|cli\/|heavy\/).*\.js$/.test(file)));

for (const name of files.filter((file) => file.endsWith(".js") && !isSet(file) && !file.startsWith("heavy/"))) {
  const isCommand = /^(?:cli\/|rooms\/(?:cli|parser)\.js)/.test(name);
  const isRoom = name.startsWith("rooms/");
  const text = read(name);
  if (!isCommand) {
    write(name, await withShortNames(withTextsOnce(text, longIn(name)), { module: true }));
  }
  if (name.startsWith("cli/sets-")) {
    requireHandedOn(text);
    rmSync(join(dist, name));
    continue;
  }
  const own = isCommand ? withoutSetsBetween(text) : text;
  const source = STARTED.test(name) ? own : withTextsOnce(own);
  const code = name.startsWith("rooms/decisions-") ? commonJsMadeLate(source) : commonJs(source);
  const opened = isCommand ? openedWhenNeeded(code) : code;
  const compress = (isCommand || isRoom) && COMPRESSED;
  const short = await withShortNames(opened, { toplevel: true, compress }, isCommand && STARTED.test(name));
  write(name.replace(/js$/, "cjs"), name === "cli/ocop.js" ? `#!/usr/bin/env node\n${short}` : short);
  if (isCommand) {
    rmSync(join(dist, name));
  }
}
for (const name of files.filter((file) => file.endsWith(".d.ts") && !isSet(file))) {
  write(name.replace(/ts$/, "cts"), toCommonJs(read(name)));
  if (name.startsWith("types/")) {
    rmSync(join(dist, name));
  } else {
    write(name, `export * from './${basename(name, ".d.ts")}.cjs';\n`);
  }
}
for (const folder of new Set(files.filter(isSet).map(dirname))) {
  const sets = files.filter((file) => dirname(file) === folder).toSorted();
  const together = (ending) => sets.filter((file) => file.endsWith(ending)).flatMap((file) => read(file).split("\n"));
  const depth = (lines) => lines.map((line) => line.replaceAll("../../", "../"));
  write(`${folder}.cjs`, await withShortNames(commonJs(depth(together(".js")).join("\n")), { toplevel: true }));
  write(`${folder}.d.cts`, toCommonJs(importsOnce(depth(together(".d.ts"))).join("\n")));
  for (const name of sets.filter((file) => file.endsWith(".d.ts"))) {
    const [, names] = /^export \{ ([^}]+) \};$/m.exec(read(name));
    write(name, `export { ${names} } from '../sets.cjs';\n`);
  }
}

/** Whether it is the module of one criteria set, or its declaration. */
function isSet(name) {
  return /\/sets\/[^/]+\.(?:js|d\.ts)$/.test(name);
}

function commonJs(code) {
  const marked = handedOn(toCommonJs(code))
    .replaceAll(/\/\* ?@__PURE__ ?\*\//g, "")
    .replaceAll(HEAVY, "heavyRoom($1)");
  const { code: written } = transform(marked, { transforms: ["imports"], disableESTransforms: true });
  return written.replaceAll(/\b(_\w+\.[\w$]+)\.call\(void 0,?\s*/g, "$1(").replaceAll(/\bheavyRoom\(/g, "import(");
}

/**
 * The same, with each value that is made by one call, as a criteria set is, made when it is first asked for: who needs one set
 * does not wait for all of a decision's. Only what its module exports and does not use itself is put off.
 */
function commonJsMadeLate(code) {
  const [, make] = /\bmake as (\w+)\b/.exec(code) ?? [];
  const file = ts.createSourceFile("room.js", code, ts.ScriptTarget.ES2022, true);
  const uses = new Map();
  const exported = new Map();
  const visit = (node) => {
    if (ts.isIdentifier(node)) {
      uses.set(node.text, (uses.get(node.text) ?? 0) + 1);
    }
    if (ts.isExportSpecifier(node)) {
      exported.set((node.propertyName ?? node.name).text, node);
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  const late = file.statements
    .filter(ts.isVariableStatement)
    .flatMap(({ declarationList }) => [...declarationList.declarations])
    .filter(
      ({ name, initializer }) =>
        initializer !== undefined &&
        ts.isCallExpression(initializer) &&
        initializer.expression.getText(file) === make &&
        exported.has(name.text) &&
        uses.get(name.text) === (exported.get(name.text).propertyName ? 2 : 3),
    );
  const cuts = late.flatMap(({ name, initializer }) => {
    const specifier = exported.get(name.text);
    const [value] = initializer.arguments;
    return [
      { from: initializer.getStart(file), to: value.getStart(file), text: "" },
      { from: value.getEnd(), to: initializer.getEnd(), text: "" },
      { from: specifier.getStart(file), to: specifier.getEnd(), text: "" },
    ];
  });
  const cut = cuts
    .toSorted((one, other) => other.from - one.from)
    .reduce((text, { from, to }) => text.slice(0, from) + text.slice(to), code)
    .replaceAll(/(?<=\bexport\s*\{)[^}]*/g, (names) =>
      names
        .split(",")
        .filter((name) => name.trim() !== "")
        .join(","),
    );
  const list = late.map(({ name }) => `${JSON.stringify(exported.get(name.text).name.text)}: ${name.text}`).join(", ");
  return `${commonJs(cut)}
for (const [name, make] of Object.entries({ ${list} })) {
  let made;
  Object.defineProperty(exports, name, { enumerable: true, get: () => (made ??= make()) });
}`;
}

/** What a module only hands on is exported from where it is, and read there when it is asked for. */
function handedOn(code) {
  return code.replaceAll(
    /\bimport\s*\{([^}]*)\}\s*from\s*("[^"]+")\s*;\s*export\s*\{([^}]*)\}/g,
    (whole, imported, from, exported) => {
      const pairs = (list, order) => list.split(",").map((item) => order(item.trim().split(/\s+as\s+/)));
      const sources = new Map(pairs(imported, ([name, own = name]) => [own, name]));
      const names = pairs(exported, ([own, name = own]) => [sources.get(own), name]);
      return names.length !== sources.size || names.some(([source]) => source === undefined)
        ? whole
        : `export {${names.map(([source, name]) => `${source} as ${name}`).join(", ")}} from ${from}`;
    },
  );
}

/** The command takes a set from the room of its decision, and not from a file between that only hands it on. */
function withoutSetsBetween(code) {
  return code.replaceAll(/(?<=["'])\.\.\/cli\/sets-(\d{4})\.js(?=["'])/g, "./decisions-$1.js");
}

/** Refuses a module that does more than hand on what one room has, by the same names. */
function requireHandedOn(code) {
  const [, list] =
    /^export \{([^}]*)\} from "\.\.\/rooms\/decisions-\d{4}\.js";?\s*$/.exec(handedOn(code.trim())) ?? [];
  if (list === undefined || !list.split(",").every((pair) => /^\s*(\w+) as \1\s*$/.test(pair))) {
    throw new Error("the sets of the command are not those of a room alone");
  }
}

/**
 * The same with short names for all but what is public: a stack still says which function of the package it was. In letters of
 * ASCII alone, others as escapes, it is longer where there are many, and read faster.
 */
async function withShortNames(code, kind, isAscii = false) {
  const { code: short } = await minify(code, {
    compress: false,
    ...kind,
    mangle: { keep_fnames: publicNames, keep_classnames: true },
    format: { ecma: 2020, preserve_annotations: true, max_line_len: 120, ascii_only: isAscii },
  });
  return `${short}\n`;
}

/** The names by which entries export something. */
function publicNamesIn(entries) {
  const names = entries.flatMap((name) =>
    [...read(name).matchAll(/\bexport\s*\{([^}]*)\}/g)].flatMap(([, list]) =>
      list.split(",").map((item) => item.replace(/^.*\bas\s/s, "").trim()),
    ),
  );
  return new RegExp(`^(?:${[...new Set(names)].join("|")})$`);
}

/**
 * The command with rooms, and modules of Node, that are opened when something in them is first asked for: to open all of them
 * takes several times as long as `--version` or a look at one sheet.
 */
function openedWhenNeeded(code) {
  // A module of Node as a whole is handed on as it is: to copy it would open what it opens late itself.
  const whole = code.replaceAll(
    /_interopRequireWildcard\((_\w+)\)(?=;)/g,
    "Object.create($1, { default: { value: $1 } })",
  );
  const opened = [...whole.matchAll(/\bvar (_\w+) = require\('([^']+)'\);/g)]
    .filter(([, name]) => !new RegExp(`\\(${name}[,)]`).test(whole))
    .reduce(
      (text, [declared, name, path]) =>
        text
          .replace(declared, `var ${name}Room;function ${name}(){return ${name}Room??=require('${path}')}`)
          .replaceAll(new RegExp(`(?<![\\w$]|(?<!\\.\\.)\\.)${name}\\.`, "g"), `${name}().`)
          // `new` would take the call for its arguments.
          .replaceAll(new RegExp(`\\bnew (${name}\\(\\)\\.\\w+)`, "g"), "new ($1)"),
      whole,
    );
  const [left] = opened.match(/(?<![\w$])_\w+cjs(?!\w|\(\)|Room)/) ?? [];
  if (left !== undefined) {
    throw new Error(`the command uses ${left} in a way that does not open it`);
  }
  return opened;
}

/** The same with the names of the files for `require`. */
function toCommonJs(code) {
  return code.replaceAll(
    /(?<=\b(?:from|import\(?)\s*)(["'])(\.{1,2}\/(?!heavy\/)[^"'\n]+)\.js\1/g,
    (_, quote, path) => `${quote}${path.replace(/\/sets\/[^/]+$/, "/sets")}.cjs${quote}`,
  );
}

/** Of lines that import the same only the first. */
function importsOnce(lines) {
  return lines.filter((line, place) => !line.startsWith("import ") || lines.indexOf(line) === place);
}
