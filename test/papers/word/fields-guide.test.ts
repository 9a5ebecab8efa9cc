/** The list of fields in the guides is what templates may name; `npx vitest run -u` on this file writes it anew. */
import { expect, test } from "vitest";
import { type PaperField, paperFields, paperKinds } from "../../../src/papers/word/index.js";

const kinds = { text: "", flag: "condition", list: "list" } as const;

/** A line for each field; a list whose fields are those of an earlier one says which. */
function rows(fields: readonly PaperField[], seen = new Map<string, string>(), depth = 0): readonly string[] {
  return fields.flatMap(({ name, about, kind, fields: own = [] }) => {
    const margin = "· ".repeat(depth);
    const same = seen.get(JSON.stringify(own));
    const isLong = own.length > 3;
    if (isLong && same === undefined) {
      seen.set(JSON.stringify(own), name.en);
    }
    const what = same === undefined ? kinds[kind] : `${kinds[kind]}, each as in \`${same}\``;
    return [
      `| ${margin}\`${name.vi}\` | ${margin}\`${name.en}\` | ${about.vi} | ${about.en} | ${what} |`,
      ...(same === undefined ? rows(own, seen, depth + 1) : []),
    ];
  });
}

/** The papers that share a table of fields, in the order in which they first stand. */
function tables(): readonly string[] {
  const shared = new Map<string, string[]>();
  for (const kind of paperKinds) {
    const table = rows(paperFields(kind)).join("\n");
    shared.set(table, [...(shared.get(table) ?? []), kind]);
  }
  return [...shared].map(([table, own]) =>
    [
      `## ${own.map((kind) => `\`${kind}\``).join(", ")}`,
      "",
      "| Vietnamese | English | nội dung | meaning | |",
      "| --- | --- | --- | --- | --- |",
      table,
      "",
    ].join("\n"),
  );
}

test("the guide lists every field of every paper", async () => {
  const text = [
    "# Fields of papers",
    "",
    "What a Word template may name, paper by paper: `{name}` for a text, `{#name}…{/}` for a condition or a list, whose own fields are",
    "marked with ·. Either name does; see [papers](papers.md).",
    "",
    ...tables(),
  ].join("\n");
  await expect(text).toMatchFileSnapshot("../../../docs/paper-fields.md");
});

test("so does the guide in Vietnamese", async () => {
  const kindsInVietnamese: Readonly<Record<string, string>> = { condition: "điều kiện", list: "danh sách" };
  const lines = tables()
    .join("\n")
    .replaceAll(
      "| Vietnamese | English | nội dung | meaning | |\n| --- | --- | --- | --- | --- |",
      ["| tên tiếng Việt | tên tiếng Anh | nội dung | |", "| --- | --- | --- | --- |"].join("\n"),
    )
    .replaceAll(/^(\| (?:· )*`[^|]+\|[^|]+\|[^|]+\|)[^|]+\| (.*) \|$/gm, (_, kept: string, kind: string) => {
      const what = kind.replace(/^(condition|list)/, (word) => kindsInVietnamese[word] ?? word);
      return `${kept} ${what.replace(", each as in", ", mỗi mục như")} |`;
    });
  const text = [
    "# Các trường của mẫu giấy tờ",
    "",
    "Mẫu Word được ghi những trường nào, theo từng loại giấy tờ: `{tên}` cho một lời văn, `{#tên}…{/}` cho một điều kiện hoặc một danh sách;",
    "trường của danh sách có dấu · phía trước. Tên nào cũng dùng được; xem [giấy tờ](papers.md).",
    "",
    lines,
  ].join("\n");
  await expect(text).toMatchFileSnapshot("../../../docs/vi/paper-fields.md");
});
