import { readFileSync } from "node:fs";
import { join } from "node:path";
import { createConfig, lintFromString } from "@redocly/openapi-core";
import { describe, expect, it } from "vitest";
import { clientTypes } from "../scripts/client.ts";
import { recordSchemas } from "../src/http/endpoint.ts";
import { endpoints } from "../src/http/endpoints/all.ts";
import { openApi } from "../src/http/openapi.ts";

const document = openApi("https://portal.example.org", "1") as {
  openapi: string;
  paths: Record<string, Record<string, { operationId: string; responses: Record<string, unknown> }>>;
  components: { schemas: Record<string, object> };
};

describe("the OpenAPI document", () => {
  it("is one of 3.1 without a finding of the linter's recommended rules", async () => {
    const config = await createConfig({ extends: ["recommended"] });
    const found = await lintFromString({ source: JSON.stringify(document), config, absoluteRef: "portal.json" });
    expect(document.openapi).toBe("3.1.0");
    expect(found.map(({ ruleId, message, location }) => [ruleId, message, location[0]?.pointer])).toEqual([]);
  });

  it("has every endpoint, each with its own name and the answer to a refusal", () => {
    const operations = Object.values(document.paths).flatMap((path) => Object.values(path));
    expect(operations).toHaveLength(endpoints.length + 2);
    expect(new Set(operations.map(({ operationId }) => operationId)).size).toBe(operations.length);
    expect(operations.every(({ responses }) => responses["4XX"] !== undefined)).toBe(true);
  });

  it("has the package's JSON Schemas as they are", () => {
    for (const [name, schema] of Object.entries(recordSchemas)) {
      const { $id: _id, $schema: _schema, ...own } = schema as Record<string, unknown>;
      expect(document.components.schemas[name]).toEqual(own);
    }
  });

  it("gives the types that the tests' client is made of", async () => {
    const kept = readFileSync(join(import.meta.dirname, "client/portal.d.ts"), "utf8");
    expect(kept).toBe(await clientTypes(openApi("http://127.0.0.1:4180", "1")));
  });
});
