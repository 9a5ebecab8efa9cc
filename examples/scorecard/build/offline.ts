import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import type { Plugin } from "vite";

/** Writes the service worker, which keeps all files of the page, so that it opens without a network after the first time. */
export function offline(worker: URL, assets: URL): Plugin {
  return {
    name: "offline",
    apply: "build",
    enforce: "post",
    generateBundle(_, bundle) {
      const files = [...Object.keys(bundle), ...readdirSync(assets), "./"]
        .filter((file) => file !== "index.html")
        .sort();
      const hash = createHash("sha256");
      for (const [name, output] of Object.entries(bundle)) {
        hash.update(name).update(output.type === "chunk" ? output.code : output.source);
      }
      const source = readFileSync(worker, "utf8")
        .replace('"VERSION"', JSON.stringify(hash.digest("hex").slice(0, 12)))
        .replace('["FILES"]', JSON.stringify(files));
      this.emitFile({ type: "asset", fileName: "service-worker.js", source });
    },
  };
}
