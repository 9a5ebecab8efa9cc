import { readdirSync, readFileSync } from "node:fs";
import { join, relative, resolve } from "node:path";
import ts from "typescript";

export const root = resolve(import.meta.dirname, "../..");

/** A piece of code that the documentation shows. */
export interface Example {
  /** The file it stands in, and which of the file's it is. */
  readonly place: string;
  readonly file: string;
  readonly code: string;
}

/** A statement of an example, and what the comment behind it says that it gives. */
export interface Step {
  readonly code: string;
  /** An expression or a declaration has a value to compare, and other statements have none. */
  readonly expected?: string;
}

/** The examples of the comments in the sources. */
export function examplesOfSources(): readonly Example[] {
  return files("src", ".ts").flatMap((file) =>
    [...read(file).matchAll(/\/\*\*(?:(?!\*\/)[\s\S])*?@example\n([\s\S]*?)(?:\*\/|\n \* @)/g)].map(
      ([, code = ""], index) => ({
        place: `${file} ${index + 1}`,
        file,
        code: code.replace(/^ *\* ?/gm, "").trim(),
      }),
    ),
  );
}

/** The blocks of TypeScript in the guides. */
export function examplesOfGuides(): readonly Example[] {
  return ["README.md", "README.vi.md", ...files("docs", ".md")].flatMap((file) =>
    [...read(file).matchAll(/^```ts\n([\s\S]*?)^```$/gm)].map(([, code = ""], index) => ({
      place: `${file} ${index + 1}`,
      file,
      code,
    })),
  );
}

/** The statements of an example, each with the comment that follows it: beside it, or on the lines below. */
export function stepsOf(code: string): readonly Step[] {
  const source = ts.createSourceFile("example.ts", code, ts.ScriptTarget.Latest, true);
  return source.statements.map((statement, index) => {
    const end = source.statements[index + 1]?.getStart() ?? code.length;
    const comment = code
      .slice(statement.end, end)
      .split("\n")
      .map((line) => /^\s*\/\/ ?(.*)$/.exec(line)?.[1] ?? "")
      .join("\n")
      .trim();
    return comment === "" ? { code: statement.getText() } : { code: statement.getText(), expected: comment };
  });
}

function read(file: string): string {
  return readFileSync(join(root, file), "utf8");
}

function files(folder: string, ending: string): readonly string[] {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter(
      (entry) =>
        entry.isFile() &&
        entry.name.endsWith(ending) &&
        !/\bdocs\/(?:api|site)\b/.test(entry.parentPath.replaceAll("\\", "/")),
    )
    .map((entry) => relative(root, join(entry.parentPath, entry.name)))
    .sort();
}
