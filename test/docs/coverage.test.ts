import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { beforeAll, expect, test } from "vitest";

const root = resolve(import.meta.dirname, "../..");
const read = (path: string) => readFileSync(join(root, path), "utf8");

/**
 * The clauses and points of 26/2026/QĐ-TTg as they are numbered, for each article; `*n` where one has n sentences. A line
 * that only introduces points counts as one.
 */
const numbering: Readonly<Record<string, string>> = {
  "1": "1 2",
  "2": "1 2*2 3*2",
  "3": "1 1a 1b 1c 2 3*2 3a 3b 3c 3d 3đ",
  "4": "1 1a*2 1b 2 3",
  "5": "1*3 2*3",
  "6": "1 1a 1b 1c 2 2a 2b 2c 2d 3 3a 3b",
  "7": "1*3 2 2a*2 2b 3 3a*2 3b*4 3c 3d 3đ 3e*2 3g 4 4a*2 4b*4 4c 4d 4đ 4e 4g*2 5 5a*3 5b 6 6a*2 6b 6c*2 6d 6đ 6e*5 6g",
  "8": "1 1a 1b 1c 1d 1đ 1e 2 2a 2b 3 3a 3b 3c 4",
  "9": "1 2 2a 2b 3 3a 3b 4 4a 4b",
  "10": "1 1a 1b*2 1c 2 2a 2b 2c 3 3a 3b 3c 4 4a 4b 4c",
  "11": "1 2",
  "12": "1 2 2a 2b 3*2",
  "13": "",
};

const sentences = Object.entries(numbering).flatMap(([article, points]) =>
  points.split(" ").flatMap((point) => {
    const [name = "", count = "1"] = point.split("*");
    const number = name === "" ? article : `${article}.${name}`;
    return count === "1" ? [number] : Array.from({ length: Number(count) }, (_, index) => `${number}/${index + 1}`);
  }),
);

const page = read("docs/coverage.md");
const rows = [...page.matchAll(/^\| (\d[^|]*?) \| ([^|]+?) \| ([^|]+?) \|$/gm)].map(
  ([, article = "", says = "", where = ""]) => ({
    article,
    says,
    where,
  }),
);

/** What stands in place of a name: why a sentence is not held. */
const reasons = /^(heading|of the State|aim)(:|$)/;

/** The names that a cell gives as places, apart from what in them it means, which is in brackets. */
const named = (where: string) =>
  [...where.replace(/\([^)]*\)/g, "").matchAll(/`([^`]+)`/g)].map(([, name = ""]) => name);

const exported = new Set<string>();

beforeAll(async () => {
  const { exports } = JSON.parse(read("package.json")) as {
    readonly exports: Readonly<Record<string, string | { readonly import: string }>>;
  };
  for (const conditions of Object.values(exports)) {
    const file = typeof conditions === "string" ? "" : conditions.import;
    if (file !== "" && !file.includes("*")) {
      const entry = await import(join(root, file.replace(/^\.\/dist\/(.*)\.js$/, "src/$1.ts")));
      for (const name of Object.keys(entry)) {
        exported.add(name);
      }
    }
  }
});

test("every sentence of articles 1 to 13 stands once, in printed order", () => {
  expect(rows.map(({ article }) => article)).toEqual(sentences);
});

test("every row says where the sentence is held, or why it is not", () => {
  const silent = rows.filter(({ where }) => named(where).length === 0 && !reasons.test(where));
  expect(silent).toEqual([]);
});

test("every place named is an export or a file", () => {
  const lost = rows.flatMap(({ article, where }) =>
    named(where)
      .filter((name) => (name.includes("/") ? !existsSync(join(root, name)) : !exported.has(name)))
      .map((name) => `${article}: ${name}`),
  );
  expect(lost).toEqual([]);
});

test("every step, duty, stage and field named in brackets is there", () => {
  const sources = readdirSync(join(root, "src"), { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(".ts"))
    .map((path) => read(join("src", path)))
    .join("\n");
  const lost = rows.flatMap(({ article, where }) =>
    [...where.matchAll(/\(([^)]*)\)/g)]
      .flatMap(([, inside = ""]) => [...inside.matchAll(/`([^`]+)`/g)])
      .map(([, name = ""]) => name)
      .filter((name) => !new RegExp(`\\b${name}\\b`).test(sources))
      .map((name) => `${article}: ${name}`),
  );
  expect(lost).toEqual([]);
});
