import { dirname, parse, relative, resolve } from "node:path";
import type { Options } from "tsup";

type Plugin = NonNullable<Options["esbuildPlugins"]>[number];

type Build = Parameters<Plugin["setup"]>[0];

type BuildResult = Parameters<Parameters<Build["onEnd"]>[0]>[0];

/** By path what each module imports. */
type Modules = Readonly<Record<string, { readonly imports: readonly { path: string; external?: boolean }[] }>>;

/** Entries that are run, not imported. */
const RUN = /\/cli\//;

/** For each room a pattern of the paths of its modules, from the source folder on. */
export type Rooms = Readonly<Record<string, RegExp>>;

/**
 * Gathers modules that are used together in one file, where the bundler by itself would make a file for every
 * combination of entries that share something: Node takes half a millisecond to open one.
 *
 * The bundler puts a module where the entries are that reach it. So before every entry stands a porch that leads to it and,
 * by imports that ask for nothing, to all of each room it reaches. The file a room becomes bears its name.
 *
 * @param source - the source folder
 * @param patterns - the rooms; a module that fits several is in the first
 * @param added - modules that are not imported before the build writes so
 * @param plugins - those that say where an import leads
 */
export function rooms(source: string, patterns: Rooms, added: readonly string[], plugins: Plugin[]): Plugin {
  const roomOf = (path: string) => Object.keys(patterns).find((room) => patterns[room]?.test(relative(source, path)));
  return {
    name: "rooms",
    setup: async (build) => {
      await buildPorches(build, roomOf, added, plugins);
      build.onEnd((result) => nameRooms(result, roomOf));
    },
  };
}

/** Puts before every entry the imports of the rooms it reaches. */
async function buildPorches(
  build: Build,
  roomOf: (path: string) => string | undefined,
  added: readonly string[],
  plugins: Plugin[],
): Promise<void> {
  const entries = build.initialOptions.entryPoints as Record<string, string>;
  const { metafile } = await build.esbuild.build({
    entryPoints: Object.values(entries),
    bundle: true,
    write: false,
    metafile: true,
    format: "esm",
    packages: "external",
    outdir: "unwritten",
    plugins,
  });
  const members = furnish([...Object.keys(metafile.inputs), ...added], roomOf);
  const porch = (entry: string) => [
    `export * from "./${entry}";`,
    `import "./${entry}";`,
    ...roomsFrom(metafile.inputs, members, entry).map((room) => `import "room:${room}";`),
  ];
  const room = (name: string) => (members.get(name) ?? []).map((path) => `import "./${path}";`);
  for (const [kind, linesOf] of Object.entries({ porch, room })) {
    const prefix = `${kind}:`;
    build.onResolve({ filter: new RegExp(`^${prefix}`) }, ({ path }) => ({
      path: path.slice(prefix.length),
      namespace: kind,
    }));
    build.onLoad({ filter: /./, namespace: kind }, ({ path }) => ({
      resolveDir: process.cwd(),
      contents: linesOf(path).join("\n"),
    }));
  }
  // What is run does something, whatever the package says of its modules.
  build.onResolve({ filter: RUN, namespace: "porch" }, ({ path }) => ({ path: resolve(path), sideEffects: true }));
  // What is imported late is an entry, too.
  build.onResolve({ filter: /^\.{1,2}\// }, ({ kind, path, resolveDir }) =>
    kind === "dynamic-import"
      ? { path: relative(process.cwd(), resolve(resolveDir, path)).replace(/\.js$/, ".ts"), namespace: "porch" }
      : undefined,
  );
  build.initialOptions.entryPoints = Object.fromEntries(
    Object.entries(entries).map(([name, entry]) => [name, `porch:${entry}`]),
  );
}

/** Gives the files that several entries share names: of their room, or of the folder that they are from. */
function nameRooms({ outputFiles = [], metafile }: BuildResult, roomOf: (path: string) => string | undefined): void {
  const names = new Map<string, string>();
  const shared = Object.entries(metafile?.outputs ?? {}).filter(([, { entryPoint }]) => entryPoint === undefined);
  for (const [path, { inputs }] of shared.toSorted(([, one], [, other]) => other.bytes - one.bytes)) {
    const taken = new Set(names.values());
    const wanted = namesFrom(Object.entries(inputs), roomOf).find((name) => !taken.has(name));
    names.set(parse(path).name, wanted ?? parse(path).name);
  }
  const named = (text: string) => text.replace(/(?<=\/)[A-Z0-9]{8}(?=\.c?js\b)/g, (hash) => names.get(hash) ?? hash);
  for (const file of outputFiles) {
    file.path = named(file.path);
    file.contents = Buffer.from(named(file.text));
  }
  if (metafile !== undefined) {
    const { outputs } = metafile;
    metafile.outputs = Object.fromEntries(Object.entries(outputs).map(([path, output]) => [named(path), output]));
  }
}

/** Names for a file that modules are in, the best first. */
function namesFrom(
  inputs: readonly (readonly [path: string, { readonly bytesInOutput: number }])[],
  roomOf: (path: string) => string | undefined,
): readonly string[] {
  const [largest] = inputs.toSorted(([, one], [, other]) => other.bytesInOutput - one.bytesInOutput);
  if (largest === undefined) {
    return ["runtime"];
  }
  const [path] = largest;
  return [roomOf(path) ?? /^src\/([^/]+)\//.exec(path)?.[1] ?? folderName(path), folderName(path), moduleName(path)];
}

/** `src/procedure/rank/award.ts` as the name of a file. */
function moduleName(path: string): string {
  return dashed(path.replace(/\.\w+$/, "").replace(/^src\//, ""));
}

/** `procedure-rank`; a package by its name. */
function folderName(path: string): string {
  return dashed(/node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(path)?.[1] ?? dirname(path).replace(/^src\//, ""));
}

const dashed = (path: string) => path.replaceAll(/[^a-z0-9]+/gi, "-");

/** The modules of each room. */
function furnish(
  paths: readonly string[],
  roomOf: (path: string) => string | undefined,
): ReadonlyMap<string, readonly string[]> {
  const members = new Map<string, string[]>();
  for (const path of paths) {
    const room = roomOf(path);
    if (room !== undefined) {
      members.set(room, [...(members.get(room) ?? []), path]);
    }
  }
  return members;
}

/** The rooms an entry reaches, also through what else is in a room that it reaches. */
function roomsFrom(modules: Modules, members: ReadonlyMap<string, readonly string[]>, entry: string): string[] {
  let found: string[] = [];
  let seen: ReadonlySet<string> = new Set();
  for (let before = -1; before < found.length; ) {
    before = found.length;
    seen = reach(modules, [entry, ...found.flatMap((room) => members.get(room) ?? [])]);
    found = [...members.keys()].filter((room) => members.get(room)?.some((path) => seen.has(path)));
  }
  return found;
}

/** All modules that some reach, themselves included. */
function reach(modules: Modules, from: readonly string[]): ReadonlySet<string> {
  const seen = new Set(from);
  for (const path of seen) {
    for (const next of modules[path]?.imports ?? []) {
      if (!next.external) {
        seen.add(next.path);
      }
    }
  }
  return seen;
}
