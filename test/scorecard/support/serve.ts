import { existsSync, readFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import { extname, join } from "node:path";

const types: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript",
  ".css": "text/css",
  ".svg": "image/svg+xml",
  ".webmanifest": "application/manifest+json",
};

/** Serves a folder as any static host does, and files beside it by their paths. */
export async function serve(
  folder: string,
  beside: ReadonlyMap<string, string> = new Map(),
): Promise<{ readonly address: string; readonly server: Server }> {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? "/", "http://localhost");
    const file = join(folder, pathname.endsWith("/") ? `${pathname}index.html` : decodeURI(pathname));
    const published = beside.get(decodeURI(pathname));
    if (published !== undefined) {
      response.end(published);
    } else if (existsSync(file)) {
      // Many hosts answer so, and what is kept must be found again in spite of it.
      response.writeHead(200, { "content-type": types[extname(file)] ?? "application/octet-stream", vary: "Origin" });
      response.end(readFileSync(file));
    } else {
      response.writeHead(404).end();
    }
  });
  await new Promise<void>((resolve) => server.listen(0, resolve));
  const address = server.address();
  const port = typeof address === "object" && address !== null ? address.port : 0;
  return { address: `http://localhost:${port}/`, server };
}
