/** Every example of the comments and of the guides is run, and gives what is said behind it. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import { beforeAll, describe, expect, test } from "vitest";
import { type Example, examplesOfGuides, examplesOfSources, root, stepsOf } from "./example.js";
import { valuesOf } from "./example-values.js";
import { isAsTold } from "./expected.js";

const { exports: entries } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as {
  readonly exports: Readonly<Record<string, string | { readonly import: { readonly default: string } }>>;
};

type Names = Readonly<Record<string, unknown>>;

/** What an entry exports, from the sources. */
async function entry(name: string): Promise<Names> {
  const [, sets] = /^ocop\/(decisions\/20\d\d\/sets\/.+)$/.exec(name) ?? [];
  if (sets !== undefined) {
    return await import(/* @vite-ignore */ join(root, `src/${sets}.ts`));
  }
  const conditions = entries[name.replace(/^ocop/, ".")];
  const file = typeof conditions === "object" ? conditions.import.default : undefined;
  if (file === undefined) {
    throw new Error(`there is no entry ${name}`);
  }
  return await import(/* @vite-ignore */ join(root, file.replace(/^\.\/dist\/(.*)\.js$/, "src/$1.ts")));
}

/** All that an example may name without saying where it is from. */
let known: Names = {};

beforeAll(async () => {
  const names: Record<string, unknown> = {};
  for (const year of ["2018", "2019", "2023", "2026"]) {
    for (const [name, value] of Object.entries(await entry(`ocop/decisions/${year}`))) {
      names[name === `decision${year}` ? name : `${name}${year}`] = value;
    }
  }
  for (const name of Object.keys(entries)) {
    if (!/\/sets\/|json|\/mini|decisions\/20(18|19|23)/.test(name)) {
      Object.assign(names, await entry(name.replace(/^\./, "ocop")));
    }
  }
  known = { ...names, ...(await entry("ocop/decisions")), ...(await entry("ocop")) };
});

/** Runs the statements of an example, and says of each expression whether it gives what is told. */
async function run({ file, code }: Example): Promise<readonly unknown[]> {
  const imported: Record<string, unknown> = {};
  const parts: string[] = [];
  const told: string[] = [];
  for (const { code: statement, expected } of stepsOf(code)) {
    const [, names, from] = /^import (?:type )?\{([^}]*)\} from "([^"]*)"/.exec(statement) ?? [];
    if (names !== undefined && from !== undefined) {
      const given = await entry(from);
      for (const name of names.split(",").map((text) => text.trim())) {
        if (!statement.startsWith("import type") && !name.startsWith("type ")) {
          expect(Object.keys(given), `${from} exports ${name}`).toContain(name);
          imported[name] = given[name];
        }
      }
      continue;
    }
    const isExpression = !/^(const|let|for|if|type|interface)\b/.test(statement);
    if (isExpression && expected !== undefined) {
      parts.push(`tell(${told.length}, ${statement.replace(/;$/, "")});`);
      told.push(expected);
    } else {
      parts.push(statement);
    }
  }
  const failures: unknown[] = [];
  const tell = (index: number, value: unknown) => {
    if (isAsTold(value, told[index] ?? "") === false) {
      failures.push({ told: told[index], value });
    }
  };
  const own: Names = file.startsWith("src/") ? await import(/* @vite-ignore */ join(root, file)) : {};
  const names: Names = { ...known, ...own, ...valuesOf(file), ...imported, tell };
  const body = ts.transpile(parts.join("\n"), { target: ts.ScriptTarget.ES2022 });
  const declared = new Set(
    [...body.matchAll(/\b(?:const|let) (?:(\w+)|\{([^}]*)\})/g)].flatMap(([, one, many = ""]) =>
      one === undefined ? many.split(",").map((name) => name.trim()) : [one],
    ),
  );
  const given = Object.keys(names).filter((name) => !declared.has(name));
  const make = Object.getPrototypeOf(async () => {}).constructor as new (
    ...code: string[]
  ) => (...given: unknown[]) => Promise<void>;
  await new make(...given, body)(...given.map((name) => names[name]));
  return failures;
}

describe("examples of the comments", () => {
  test.each(examplesOfSources().map((example) => [example.place, example] as const))("%s", async (_, example) => {
    const failed = await run(example);
    expect(failed).toEqual([]);
  });
});

describe("examples of the guides", () => {
  test.each(examplesOfGuides().map((example) => [example.place, example] as const))("%s", async (_, example) => {
    const failed = await run(example);
    expect(failed).toEqual([]);
  });
});
