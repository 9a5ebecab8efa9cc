import { readFile } from "node:fs/promises";
import { dirname, relative, resolve } from "node:path";
import type { Options } from "tsup";

type Plugin = NonNullable<Options["esbuildPlugins"]>[number];

type Build = Parameters<Plugin["setup"]>[0];

/** By path what each module imports. */
type Modules = Readonly<Record<string, { readonly imports: readonly { path: string; external?: boolean }[] }>>;

/** For each room a pattern of the paths of its modules, from the source folder on; no path may fit two. */
export type Rooms = Readonly<Record<string, RegExp>>;

/**
 * Gathers modules that are used together in one file, where the bundler by itself would make a file for every
 * combination of entries that share something: Node takes half a millisecond to open one.
 *
 * The bundler puts a module where the entries are that reach it. So before every entry stands a porch that leads to it and,
 * by imports that ask for nothing, to all of each room it reaches.
 *
 * @param source - the source folder
 * @param patterns - the rooms
 * @param tools - the paths of small modules of which a second copy makes no difference: each room has its own of those it
 *   uses, since reading them twice takes less than opening one more file
 */
export function rooms(source: string, patterns: Rooms, tools: RegExp): Plugin {
  const isTool = (path: string) => tools.test(relative(source, path));
  const roomOf = (path: string) =>
    isTool(path) ? undefined : Object.keys(patterns).find((room) => patterns[room]?.test(relative(source, path)));
  return {
    name: "rooms",
    setup: async (build) => {
      await buildPorches(build, roomOf);
      copyTools(build, roomOf, isTool);
    },
  };
}

/** Puts before every entry the imports of the rooms it reaches. */
async function buildPorches(build: Build, roomOf: (path: string) => string | undefined): Promise<void> {
  const entries = build.initialOptions.entryPoints as Record<string, string>;
  const { metafile } = await build.esbuild.build({
    entryPoints: Object.values(entries),
    bundle: true,
    write: false,
    metafile: true,
    format: "esm",
    packages: "external",
    outdir: "unwritten",
  });
  const members = furnish(Object.keys(metafile.inputs), roomOf);
  const porch = (entry: string) => [
    `export * from "./${entry}";`,
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
  build.initialOptions.entryPoints = Object.fromEntries(
    Object.entries(entries).map(([name, entry]) => [name, `porch:${entry}`]),
  );
}

/** Gives each room its own copy of a tool, and of the tools which that tool uses. */
function copyTools(
  build: Build,
  roomOf: (path: string) => string | undefined,
  isTool: (path: string) => boolean,
): void {
  build.onResolve({ filter: /^\.{1,2}\// }, ({ path, importer, resolveDir, namespace, pluginData }) => {
    const tool = resolve(resolveDir, path).replace(/\.js$/, ".ts");
    const room = (pluginData as string | undefined) ?? roomOf(importer);
    return namespace === "file" && room !== undefined && isTool(tool)
      ? { path: tool, suffix: `?${room}`, pluginData: room, sideEffects: false }
      : undefined;
  });
  build.onLoad({ filter: /\.ts$/ }, async ({ path, pluginData }) =>
    pluginData === undefined
      ? undefined
      : { contents: await readFile(path, "utf8"), loader: "ts", resolveDir: dirname(path), pluginData },
  );
}

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
