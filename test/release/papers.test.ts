/** The papers of a release: forms that ask for the article, a workflow without secrets, a bill of materials, rules of versions. */
import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";

const read = (path: string) => readFileSync(path, "utf8");
const manifest = JSON.parse(read("package.json")) as Readonly<Record<string, unknown>>;

/** A list of parts as CycloneDX 1.5 has it, as far as it is looked at. */
interface Bill {
  readonly bomFormat: string;
  readonly specVersion: string;
  readonly serialNumber: string;
  readonly version: number;
  readonly metadata: { readonly component: { readonly "bom-ref": string } };
  readonly components: readonly {
    readonly "bom-ref": string;
    readonly type: string;
    readonly name: string;
    readonly version: string;
    readonly purl: string;
    readonly licenses: readonly { readonly license?: { readonly id: string }; readonly expression?: string }[];
  }[];
  readonly dependencies: readonly { readonly ref: string; readonly dependsOn?: readonly string[] }[];
}

/** What of the specification a list does not keep: references that are unique and known, a graph of all, licences by their codes. */
function faultsOf({ specVersion, serialNumber, version, metadata, components, dependencies }: Bill): readonly string[] {
  const refs = [metadata.component, ...components].map((one) => one["bom-ref"]);
  const nodes = dependencies.map(({ ref }) => ref);
  const targets = dependencies.flatMap(({ dependsOn = [] }) => dependsOn);
  const root = dependencies.find(({ ref }) => ref === refs[0])?.dependsOn ?? [];
  return [
    ...(/^1\.[5-9]$/.test(specVersion) ? [] : [`edition ${specVersion}`]),
    ...(/^urn:uuid:[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(serialNumber) ? [] : ["serial number"]),
    ...(Number.isInteger(version) && version >= 1 ? [] : ["version"]),
    ...refs.filter((ref, at) => refs.indexOf(ref) !== at).map((ref) => `${ref} twice`),
    ...[...nodes, ...targets].filter((ref) => !refs.includes(ref)).map((ref) => `${ref} is not listed`),
    ...refs.filter((ref) => !nodes.includes(ref)).map((ref) => `${ref} is not in the graph`),
    ...refs
      .slice(1)
      .filter((ref) => !targets.includes(ref))
      .map((ref) => `nothing depends on ${ref}`),
    ...(root.length > 0 ? [] : ["the package depends on nothing"]),
    ...components
      .filter(({ type, name, version: own, purl }) => {
        return type !== "library" || purl !== `pkg:npm/${name.replace("@", "%40")}@${own}`;
      })
      .map(({ name }) => `${name}: type or purl`),
    ...components
      .filter(({ licenses }) =>
        licenses.some(({ license }) => license !== undefined && !/^[A-Za-z0-9.+-]+$/.test(license.id)),
      )
      .map(({ name }) => `${name}: licence`),
  ];
}

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

  test("is compared with the registry's advisories, as every change is", () => {
    expect(workflow).toMatch(/npm run build[\s\S]*npm run advisories[\s\S]*changeset publish/);
    expect(read(".github/workflows/ci.yml")).toMatch(/\.ci\/run[\s\S]*npm run advisories/);
    expect(read("SECURITY.md")).toContain("npm run advisories");
  });

  test("advisories of what is bundled stop it, those of tools do not, nor does silence pass for an answer", () => {
    const folder = mkdtempSync(join(tmpdir(), "ocop-advisories-"));
    const statusOf = (answer: object) => {
      const file = join(folder, "answer.json");
      writeFileSync(file, JSON.stringify(answer));
      return spawnSync(process.execPath, ["scripts/advisories.mjs", file], { encoding: "utf8" }).status;
    };
    const advisory = (name: string, severity: string) => ({
      vulnerabilities: { [name]: { name, severity, via: [{ url: "https://example.org" }] } },
    });
    try {
      expect(statusOf({ vulnerabilities: {} })).toBe(0);
      expect(statusOf(advisory("commander", "moderate"))).toBe(1);
      expect(statusOf(advisory("date-fns", "critical"))).toBe(1);
      expect(statusOf(advisory("commander", "low"))).toBe(0);
      expect(statusOf(advisory("vitest", "critical"))).toBe(0);
      expect(statusOf({ message: "405 Method Not Allowed" })).toBe(2);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  test("comes after the project's own check", () => {
    expect(workflow).toMatch(/check:[\s\S]*\.ci\/run[\s\S]*publish:\n {4}needs: check/);
    expect(read(".ci/run")).toContain("npm run nodes");
  });

  test("lists what it depends on and what is bundled, each with version and licence", () => {
    const folder = mkdtempSync(join(tmpdir(), "ocop-sbom-"));
    try {
      execFileSync(process.execPath, ["scripts/sbom.mjs", join(folder, "sbom.json")], { stdio: "pipe" });
      const bill = JSON.parse(read(join(folder, "sbom.json"))) as Bill;
      const { bomFormat, components } = bill;
      expect(bomFormat).toBe("CycloneDX");
      expect(faultsOf(bill)).toEqual([]);
      const notices = read("dist/LICENCES.txt");
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
