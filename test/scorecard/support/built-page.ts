import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build } from "vite";
import { vi } from "vitest";

const PAGE = "examples/scorecard";

/** How long another file may build, in milliseconds. */
const PATIENCE = 300_000;

/**
 * The folder of the built page. Whoever comes first builds it, the other files of tests have the same as long as neither the
 * page nor the package changes.
 */
export async function builtPage(): Promise<string> {
  const folder = join(tmpdir(), `ocop-scorecard-${stateOfSources()}`);
  const isDone = join(folder, ".built");
  const start = Date.now();
  while (!existsSync(isDone)) {
    if (isOurs(folder)) {
      await buildInto(folder);
      writeFileSync(isDone, "");
    } else if (Date.now() - start > PATIENCE) {
      // Whoever began has been stopped.
      rmSync(folder, { recursive: true });
    } else {
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
  return join(folder, "page");
}

/** Whether the folder was not there: then nobody else builds. */
function isOurs(folder: string): boolean {
  try {
    mkdirSync(folder);
    return true;
  } catch {
    return false;
  }
}

async function buildInto(folder: string): Promise<void> {
  // Built as it is published: in a test's environment the bundler would put places of the source beside every element.
  vi.stubEnv("NODE_ENV", "production");
  try {
    await build({
      configFile: `${PAGE}/vite.config.ts`,
      logLevel: "error",
      build: { outDir: join(folder, "page"), emptyOutDir: true },
    });
  } catch (error) {
    rmSync(folder, { recursive: true });
    throw error;
  } finally {
    vi.unstubAllEnvs();
  }
}

/** A sum over the page's sources, and over the package as it is built. */
function stateOfSources(): string {
  const hash = createHash("sha256");
  for (const file of filesIn(PAGE).filter((path) => !/\/(?:dist|node_modules|screenshots)\//.test(path))) {
    hash.update(file).update(readFileSync(file));
  }
  for (const file of filesIn("dist").filter((path) => path.endsWith(".js"))) {
    const { size, mtimeMs } = statSync(file);
    hash.update(`${file} ${size} ${mtimeMs}`);
  }
  return hash.digest("hex").slice(0, 16);
}

function filesIn(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}
