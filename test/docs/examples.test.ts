/** Every example of the comments and of the guides is run, and gives what is said behind it. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import { beforeAll, describe, expect, test } from "vitest";
import { type Example, examplesOfGuides, examplesOfSources, root, stepsOf } from "./example.js";
import { valuesOf } from "./example-values.js";
import { isAsTold } from "./expected.js";

const { exports: entries } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as {
  readonly exports: Readonly<Record<string, string | { readonly import: string }>>;
};

type Names = Readonly<Record<string, unknown>>;

/** What an entry exports, from the sources. */
async function entry(name: string): Promise<Names> {
  const [, sets] = /^ocop\/(decisions\/20\d\d\/sets\/.+)$/.exec(name) ?? [];
  if (sets !== undefined) {
    return await import(/* @vite-ignore */ join(root, `src/${sets}.ts`));
  }
  const conditions = entries[name.replace(/^ocop/, ".")];
  const file = typeof conditions === "object" ? conditions.import : undefined;
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

/** What an import of an example brings, from the entry it names. */
async function imported(statement: string): Promise<Names> {
  if (/^import \w+ from "\.\//.test(statement)) {
    return {}; // A file of the reader's: example-values.ts has what it holds.
  }
  const [, names = "", from = ""] = /^import (?:type )?\{([^}]*)\} from "([^"]*)"/.exec(statement) ?? [];
  const given = await entry(from);
  const values = names
    .split(",")
    .map((name) => name.trim())
    .filter((name) => !statement.startsWith("import type") && !name.startsWith("type "));
  for (const name of values) {
    expect(Object.keys(given), `${from} exports ${name}`).toContain(name);
  }
  return Object.fromEntries(values.map((name) => [name, given[name]]));
}

/** The names that code declares itself. */
function declaredIn(code: string): ReadonlySet<string> {
  const declarations = [...code.matchAll(/\b(?:const|let) (?:(\w+)|\{([^}]*)\})/g)];
  return new Set(
    declarations
      .flatMap(([, one, many = ""]) => (one === undefined ? many.split(/,\s*/) : [one]))
      .map((name) => name.trim()),
  );
}

/** Runs code with names given to it. */
async function execute(code: string, names: Names): Promise<void> {
  const body = ts.transpile(code, { target: ts.ScriptTarget.ES2022 });
  const declared = declaredIn(body);
  const given = Object.keys(names).filter((name) => !declared.has(name));
  const AsyncFunction = Object.getPrototypeOf(execute).constructor as new (
    ...parts: readonly string[]
  ) => (...given: readonly unknown[]) => Promise<void>;
  await new AsyncFunction(...given, body)(...given.map((name) => names[name]));
}

/** Runs the statements of an example; gives the expressions that do not give what is told behind them. */
async function run({ file, code }: Example): Promise<readonly unknown[]> {
  const steps = stepsOf(code);
  const imports = steps.filter((step) => step.code.startsWith("import "));
  const brought = await Promise.all(imports.map((step) => imported(step.code)));
  const own: Names = file.startsWith("src/") ? await import(/* @vite-ignore */ join(root, file)) : {};
  const failures: unknown[] = [];
  const tell = (index: number, value: unknown) => {
    const told = steps[index]?.expected ?? "";
    if (isAsTold(value, told) === false) {
      failures.push({ told, value });
    }
  };
  const lines = steps.map(({ code: statement, expected }, index) => {
    if (statement.startsWith("import ")) {
      return "";
    }
    const isExpression = !/^(const|let|for|if|type|interface)\b/.test(statement);
    return isExpression && expected !== undefined ? `tell(${index}, ${statement.replace(/;$/, "")});` : statement;
  });
  await execute(lines.join("\n"), Object.assign({}, known, own, valuesOf(file), ...brought, { tell }));
  return failures;
}

describe("examples of the comments", () => {
  test.each(examplesOfSources().map((example) => [example.place, example] as const))("%s", async (_, example) => {
    expect(await run(example)).toEqual([]);
  });
});

describe("examples of the guides", () => {
  test.each(examplesOfGuides().map((example) => [example.place, example] as const))("%s", async (_, example) => {
    expect(await run(example)).toEqual([]);
  });
});
