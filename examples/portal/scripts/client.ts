/** Writes the types of the portal's interface for clients: test/client/portal.d.ts, made of the OpenAPI document. */
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import openapiTS, { astToString, type OpenAPI3 } from "openapi-typescript";

/** The types of an OpenAPI document. */
export async function clientTypes(document: object): Promise<string> {
  return `/** Made of the portal's OpenAPI document by scripts/client.ts. */\n${astToString(await openapiTS(document as OpenAPI3))}`;
}

if (process.argv[1] === import.meta.filename) {
  const { openApi } = await import("../src/http/openapi.ts");
  const file = join(import.meta.dirname, "../test/client/portal.d.ts");
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, await clientTypes(openApi("http://127.0.0.1:4180", "1")));
}
