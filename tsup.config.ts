import { readdirSync, readFileSync } from "node:fs";
import { defineConfig, type Options } from "tsup";
import { withoutBareImports } from "./build/bare-imports.js";
import { compact } from "./build/compact.js";
import { heavyApart, withNode, withoutUnused } from "./build/heavy.js";
import { packagesLate } from "./build/packages-late.js";
import { pure } from "./build/pure.js";
import { rooms } from "./build/rooms.js";
import { onZodMini } from "./build/zod-mini.js";

const { version } = JSON.parse(readFileSync("package.json", "utf8")) as { version: string };

const decisions = ["2026", "2023", "2019"];

const sets = decisions.flatMap((decision) =>
  readdirSync(`src/decisions/${decision}/sets`).map((file) => `decisions/${decision}/sets/${file.replace(".ts", "")}`),
);

/** What the command loads one set from. */
const setsOfDecisions = Object.fromEntries(decisions.map((code) => [`cli/sets-${code}`, `src/cli/sets/${code}.ts`]));

const entries = [
  "index",
  "scoring/index",
  "scoring/explain-rating",
  "scoring/bounds",
  "scoring/compile/index",
  "scoring/plan/index",
  "scoring/summary/index",
  "scoring/form/index",
  "messages/index",
  "scoring/messages",
  "procedure/messages",
  "records/index",
  "records/mini",
  "records/provinces",
  "records/names/index",
  "exchange/index",
  "exchange/check",
  "procedure/index",
  "procedure/calendar",
  "decisions/index",
  "crosswalk/index",
  "papers/index",
  "programme/index",
  "sisters/index",
  "decisions/2018/index",
  ...decisions.flatMap((decision) => [`decisions/${decision}/index`, `decisions/${decision}/hints`]),
  ...sets,
];

const common: Options = {
  target: "es2022",
  outDir: "dist",
  format: "esm",
  plugins: [withoutBareImports, packagesLate, compact],
  esbuildOptions,
};

function esbuildOptions(options: Parameters<NonNullable<Options["esbuildOptions"]>>[0]): void {
  options.charset = "utf8";
  options.chunkNames = "rooms/[hash]";
  options.lineLimit = 120;
  // Rooms and porches ask for nothing on purpose.
  options.logOverride = { "ignored-bare-import": "silent" };
}

const library = Object.fromEntries(entries.map((entry) => [entry, `src/${entry}.ts`]));

/** The rooms of the papers that bring a library with them, one file each. */
const heavy = Object.fromEntries(
  readdirSync("src/papers/heavy").map((file) => [file.replace(".ts", ""), `src/papers/heavy/${file}`]),
);

/** The records on zod's small build. */
const mini = onZodMini("src/records/mini.ts");

/** How what nobody reads is printed. */
const thorough: Options["terserOptions"] = { compress: { ecma: 2020, passes: 3 } };

/**
 * What goes into one file each: few files and short ones, since opening and reading them is what an import takes its time
 * with, while a bundler takes out of them what is used.
 */
const houses = rooms(
  "src",
  {
    // What is said of a rating, by itself: it is asked for most.
    "scoring-messages":
      /^(language\/(say|words|input-sentences)|decisions\/look-up-sentences|scoring\/(messages|sentences\/|(form|plan)\/sentences))/,
    // All other sentences are in one file: `message` speaks for every room.
    messages: /^(messages\/|[a-z]+\/([a-z-]+\/)*(eligibility-|look-up-)?sentences\.ts)/,
    // The procedure needs a decision's rules without its forms; scoring needs no more than this.
    base: /^(\.\.\/build\/make|base\/|decisions\/(?!index|.*sentences)[^/]+\.ts|decisions\/\d{4}\/(days|decision|minimums-781)\.ts)/,
    ground:
      /^(language\/|decisions\/[^/]+-sentences\.ts|records\/(to-evaluation|display-rank|gtin|phone|tax-code|refused|names\/(document|producer-type|revocation-ground)-names)\.ts|procedure\/(timeline\/instruments|authority\/commune|certificate\/renewal-rule)\.ts|programme\/(names|summary\/dimension)\.ts)/,
    // What zod has no part in, for both builds of the records.
    "records-checks":
      /^(records\/(check-address|eligibility|field-errors|rate-record|read-right|record-message|resolve-set|translate|parts\/(other|period)|scalars\/tidy-texts)|decisions\/2026\/participation)\.ts/,
    // Letters of all languages: a pattern that takes a while to load.
    "name-key": /^records\/name-key\.ts/,
    "scoring-form": /^scoring\/form\//,
    compile: /^scoring\/compile\//,
    scoring: /^scoring\/[^/]+$/,
    crosswalk: /^crosswalk\//,
    // A decision as a whole stands beside its sets: whoever needs one of them does not make all.
    "decisions-2026": /^decisions\/2026\/(?!participation|index)/,
    "decisions-2026-whole": /^decisions\/2026\/index/,
    "decisions-2023": /^decisions\/2023\/(?!participation|index)/,
    "decisions-2023-whole": /^decisions\/2023\/index/,
    "decisions-2019": /^decisions\/2019\/(?!participation|index)/,
    "decisions-2019-whole": /^decisions\/2019\/index/,
    "decisions-2018": /^decisions\/2018\//,
    exchange: /^exchange\/(?!check\.|record-table\/(?!kind-of)|register\/check-register-row)/,
    papers: /^papers\//,
    programme: /^programme\/(?!index)/,
    // They name what the files of the command share: with and without the parser of the command line.
    parser: /^\.\.\/node_modules\/commander\//,
    cli: /^(?:\.\.\/node_modules\/jsonc-parser\/|cli\/(?:commands\/rate\/(?:run|batch)|io\/in-order|parser\/common-options)\.ts)/,
    // It changes a class of its own as it is loaded, which nobody is to ship who has no use for it.
    utc: /^\.\.\/node_modules\/@date-fns\/utc/,
  },
  ["build/make.ts"],
  [heavyApart, mini],
);

export default defineConfig([
  {
    // The command carries its parsers and tables with it, so that the library has no dependencies.
    ...common,
    // What asks in a terminal is loaded by `score` alone, what worker threads run by them.
    entry: {
      ...library,
      "cli/ocop": "src/cli/ocop.ts",
      "cli/pool": "src/cli/pool.ts",
      "cli/parsed": "src/cli/parser/run-parsed.ts",
      "cli/late": "src/cli/commands/late.ts",
      ...setsOfDecisions,
      "cli/prompt": "src/cli/commands/score/prompt.ts",
    },
    splitting: true,
    minifySyntax: true,
    // Which of its two builds is meant says the plugin.
    noExternal: ["zod"],
    env: { OCOP_VERSION: version },
    metafile: true,
    esbuildPlugins: [heavyApart, withNode, houses, pure, mini],
  },
  {
    // What writes and reads documents, which the papers load when they are asked for one: with the libraries that do it, and
    // for `import` alone.
    ...common,
    outDir: "dist/heavy",
    entry: heavy,
    // The libraries have other files for browsers, which need nothing of Node.
    platform: "browser",
    noExternal: [/./],
    minify: "terser",
    terserOptions: thorough,
    metafile: true,
    splitting: false,
    plugins: [],
    esbuildPlugins: [withoutUnused],
  },
  {
    // The reader of workbooks, which only the command starts, as a process of its own. SheetJS is in a heavy room: a peer that
    // the registry has under no such name would stand in the way of users who have theirs.
    ...common,
    outDir: "dist/cli",
    entry: { workbook: "src/cli/io/workbook/reader.ts" },
    format: "cjs",
    // Shorter than the bundler's own way of printing briefly.
    minify: "terser",
    terserOptions: thorough,
    metafile: true,
    esbuildPlugins: [heavyApart],
    plugins: [],
  },
]);
