import { readFile } from "node:fs/promises";
import { dirname, resolve } from "node:path";
import type { Options } from "tsup";

type Plugin = NonNullable<Options["esbuildPlugins"]>[number];

const NAMESPACE = "mini";

/**
 * Has the modules behind one entry once more, on zod's small build: those that use zod, whether themselves or by what they
 * import. All else the entry shares with the others.
 *
 * @param entry - the entry's module, from the project's folder
 */
export function onZodMini(entry: string): Plugin {
  return {
    name: "zod-mini",
    setup: async (build) => {
      const { metafile } = await build.esbuild.build({
        entryPoints: [entry],
        bundle: true,
        write: false,
        metafile: true,
        format: "esm",
        packages: "external",
      });
      const users = usersOf("zod", metafile.inputs);
      build.onResolve({ filter: /^\.{1,2}\// }, ({ path, importer, namespace, resolveDir }) => {
        const module = resolve(resolveDir, path).replace(/\.js$/, ".ts");
        return (namespace === NAMESPACE || importer === resolve(entry)) && users.has(module)
          ? { path: module, namespace: NAMESPACE, sideEffects: false }
          : undefined;
      });
      build.onResolve({ filter: /^zod$/ }, ({ namespace }) => ({
        path: namespace === NAMESPACE ? "zod/mini" : "zod",
        external: true,
      }));
      build.onLoad({ filter: /./, namespace: NAMESPACE }, async ({ path }) => ({
        contents: await readFile(path, "utf8"),
        loader: "ts",
        resolveDir: dirname(path),
      }));
    },
  };
}

type Modules = Readonly<Record<string, { readonly imports: readonly { readonly path: string }[] }>>;

/** The modules that reach a package, by their whole paths. */
function usersOf(name: string, modules: Modules): ReadonlySet<string> {
  const users = new Set([name]);
  for (let before = 0; before < users.size; ) {
    before = users.size;
    for (const [path, { imports }] of Object.entries(modules)) {
      if (imports.some((imported) => users.has(imported.path))) {
        users.add(path);
      }
    }
  }
  return new Set([...users].map((path) => resolve(path)));
}
