import { relative } from "node:path";
import type { Options } from "tsup";

type Plugin = NonNullable<Options["esbuildPlugins"]>[number];

/** By path what each module imports. */
type Modules = Readonly<Record<string, { readonly imports: readonly { path: string; external?: boolean }[] }>>;

/** For each room a pattern of the paths of its modules, from the source folder on; of two that fit the first counts. */
export type Rooms = Readonly<Record<string, RegExp>>;

/**
 * Gathers modules that are used together in one file, where the bundler by itself would make a file for every
 * combination of entries that share something: Node takes half a millisecond to open one.
 *
 * The bundler puts a module where the entries are that reach it. So before every entry stands a porch that leads to it and,
 * by imports that ask for nothing, to all of each room it reaches.
 *
 * @param source - the source folder
 */
export function rooms(source: string, patterns: Rooms): Plugin {
  return {
    name: "rooms",
    setup: async (build) => {
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
      const members = furnish(metafile.inputs, source, patterns);
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
    },
  };
}

/** The modules of each room. */
function furnish(modules: Modules, source: string, patterns: Rooms): ReadonlyMap<string, readonly string[]> {
  const members = new Map<string, string[]>();
  for (const path of Object.keys(modules)) {
    const [room] = Object.entries(patterns).find(([, pattern]) => pattern.test(relative(source, path))) ?? [];
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
