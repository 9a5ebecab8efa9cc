/** The papers of a release: forms that ask for the article, a workflow without secrets, a bill of materials, rules of versions. */
import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";

const read = (path: string) => readFileSync(path, "utf8");
const manifest = JSON.parse(read("package.json")) as Readonly<Record<string, unknown>>;

describe("issue forms", () => {
  const forms = readdirSync(".github/ISSUE_TEMPLATE").filter((name) => name !== "config.yml");

  test.each(forms)("%s asks for the article", (form) => {
    expect(read(`.github/ISSUE_TEMPLATE/${form}`)).toMatch(
      /id: article\n {4}attributes:\n {6}label: .*\(.*điều khoản/i,
    );
  });

  test("that say a rule is wrong cannot be sent without it", () => {
    const [, article = ""] =
      /id: article([\s\S]*?)(?=\n {2}- type)/.exec(read(".github/ISSUE_TEMPLATE/wrong-rule.yml")) ?? [];
    expect(article).toContain("required: true");
  });
});

describe("the release", () => {
  const workflow = read(".github/workflows/release.yml");

  test("is published without a token, with provenance and the list of its parts", () => {
    expect(workflow).toContain("id-token: write");
    expect(workflow).not.toMatch(/secrets\.|NPM_TOKEN|NODE_AUTH_TOKEN/);
    expect(manifest["publishConfig"]).toEqual({ access: "public", provenance: true });
    expect(workflow).toMatch(/npm run sbom -- (\S+)[\s\S]*gh release create.*\1/);
  });

  test("comes after the project's own check", () => {
    expect(workflow).toMatch(/check:[\s\S]*\.ci\/run[\s\S]*publish:\n {4}needs: check/);
    expect(read(".ci/run")).toContain("npm run nodes");
  });

  test("lists what it depends on and what is bundled, each with version and licence", () => {
    const folder = mkdtempSync(join(tmpdir(), "ocop-sbom-"));
    try {
      execFileSync(process.execPath, ["scripts/sbom.mjs", join(folder, "sbom.json")], { stdio: "pipe" });
      const { bomFormat, components } = JSON.parse(read(join(folder, "sbom.json"))) as {
        bomFormat: string;
        components: { name: string; version: string; purl: string; licenses: unknown[] }[];
      };
      expect(bomFormat).toBe("CycloneDX");
      const notices = `${read("dist/LICENCES.txt")}\n${read("dist/cli/LICENCES.txt")}`;
      const bundled = [...notices.matchAll(/^((?:@[\w.-]+\/)?[\w.-]+) \d+\.\d+\.\d+\S*$/gm)].map(([, name]) => name);
      expect(bundled.length).toBeGreaterThan(10);
      expect(components.map(({ name }) => name)).toEqual(expect.arrayContaining([...bundled, "date-fns"]));
      expect(components.filter(({ version, licenses, purl }) => !version || licenses.length === 0 || !purl)).toEqual(
        [],
      );
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});

test("the versions of Node that are said to be supported are those that are tried", () => {
  expect((manifest["engines"] as { node: string }).node).toBe(">=20");
  expect(read("docs/versions.md")).toContain("Node 20, 22 and 24");
  expect(read("scripts/node-versions.mjs")).toContain('["22", "24"]');
});

test("pages on safety and conduct lead to each other, and name no one's address", () => {
  expect(read("SECURITY.md")).toContain("docs/threat-model.md");
  expect(read("docs/threat-model.md")).toContain("SECURITY.md");
  expect(`${read("SECURITY.md")}${read("CODE_OF_CONDUCT.md")}`).not.toMatch(/\S@\S+\.\S/);
});
