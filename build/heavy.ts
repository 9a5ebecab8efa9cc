import type { Options } from "tsup";

type Plugin = NonNullable<Options["esbuildPlugins"]>[number];

/** Where the source imports a heavy room from. */
const HEAVY = /\/heavy\/[^/]+\.js$/;

/**
 * Leaves the heavy rooms, which bring a library each, out of what imports them: they are files of a build of their own, in
 * `dist/heavy`, and every file that asks for one is in a folder beside that.
 */
export const heavyApart: Plugin = {
  name: "heavy-apart",
  setup: (build) => {
    build.onResolve({ filter: HEAVY }, ({ path }) => ({ path: heavyPath(path), external: true }));
  },
};

/** `./heavy/write-book.js` as files in `dist/papers`, `dist/rooms` and `dist/cli` have it. */
function heavyPath(path: string): string {
  return `../heavy/${path.slice(path.lastIndexOf("/") + 1)}`;
}
