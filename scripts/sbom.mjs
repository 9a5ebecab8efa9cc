/**
 * Writes the list of everything the package is made of, as CycloneDX: what it depends on, by `npm sbom`, and what is bundled
 * into it, by the licences that the build wrote. Every part must have a version and a licence.
 *
 *   npm run build && node scripts/sbom.mjs [sbom.json]
 */
import { execFileSync } from "node:child_process";
import { existsSync, readFileSync, writeFileSync } from "node:fs";

const read = (path) => readFileSync(new URL(`../${path}`, import.meta.url), "utf8");
const [target] = process.argv.slice(2);

const bill = JSON.parse(
  execFileSync("npm", ["sbom", "--sbom-format", "cyclonedx", "--omit", "dev", "--package-lock-only"], {
    cwd: new URL("..", import.meta.url),
    encoding: "utf8",
    maxBuffer: 2 ** 26,
  }),
);

/** The packages whose notices the build wrote: `commander 14.0.3`, on a line of their own. */
const bundled = [
  ...new Set(
    [...read("dist/LICENCES.txt").matchAll(/^((?:@[\w.-]+\/)?[\w.-]+) (\d+\.\d+\.\d+\S*)$/gm)].map(
      ([, name, version]) => `${name} ${version}`,
    ),
  ),
];

const { devDependencies } = JSON.parse(read("package.json"));

/** The folder of a package, which may be installed under another name. */
const folderOf = (name) =>
  Object.keys(devDependencies).find((alias) => devDependencies[alias].startsWith(`npm:${name}@`)) ?? name;

const componentOf = (line) => {
  const [name, version] = line.split(" ");
  const place = `node_modules/${folderOf(name)}/package.json`;
  const manifest = existsSync(new URL(`../${place}`, import.meta.url)) ? JSON.parse(read(place)) : {};
  const licence = manifest.license ?? manifest.licenses?.[0]?.type;
  return {
    "bom-ref": `${name}@${version}`,
    type: "library",
    name,
    version,
    scope: "required",
    purl: `pkg:npm/${name.replace("@", "%40")}@${version}`,
    properties: [{ name: "ocop:bundled", value: "true" }],
    licenses: licence === undefined ? [] : [{ license: { id: licence } }],
  };
};

const known = new Set(bill.components.map(({ name, version }) => `${name} ${version}`));
const own = bundled.filter((line) => !known.has(line)).map(componentOf);
bill.components.push(...own);

// What is bundled is part of the package itself: it depends on each, as a graph of dependencies has to say.
const refs = own.map((component) => component["bom-ref"]);
const root = bill.metadata.component["bom-ref"];
bill.dependencies = [
  ...bill.dependencies.map((one) => (one.ref === root ? { ...one, dependsOn: [...one.dependsOn, ...refs] } : one)),
  ...refs.map((ref) => ({ ref, dependsOn: [] })),
];

const faults = [
  ...bill.components
    .filter(({ version, licenses = [] }) => !version || licenses.length === 0)
    .map(({ name }) => `${name} has no version or no licence`),
  ...["date-fns", "commander", "hucre"]
    .filter((name) => !bill.components.some((component) => component.name === name))
    .map((name) => `${name} is not listed`),
  ...bill.components
    .filter(({ licenses = [] }) =>
      licenses.some(({ license, expression }) => /GPL/.test(license?.id ?? expression ?? "")),
    )
    .map(({ name }) => `${name} has a licence that the package cannot pass on`),
];

for (const fault of faults) {
  console.error(fault);
  process.exitCode = 1;
}
if (target !== undefined) {
  writeFileSync(target, `${JSON.stringify(bill, null, 2)}\n`);
}
console.log(`${bill.components.length} components, ${bundled.length} of them bundled`);
