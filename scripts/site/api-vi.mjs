import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { titles as titlesOf } from "../../docs/site/.vitepress/sidebar.mjs";
import { front, plain } from "./markdown.mjs";
import { publicFunctions, readOn } from "./read-on.mjs";

const file = fileURLToPath(new URL("../../docs/site/api-vi.txt", import.meta.url));

/** What `docs/site/api-vi.txt` says of each entry: its guides, what it is for, and what each name does. */
export function readVietnameseApi() {
  return readFileSync(file, "utf8")
    .split(/^## /m)
    .slice(1)
    .map((section) => {
      const [heading = "", about = "", ...lines] = section.trim().split("\n");
      const [entry = "", guides = ""] = heading.split(" | ");
      const names = lines.map((line) => {
        const at = line.indexOf(": ");
        return { name: line.slice(0, at), says: line.slice(at + 2) };
      });
      return { entry, guides: guides.split(", "), about, names };
    });
}

const titles = titlesOf.vi;

const guideLinks = (guides, up) => guides.map((name) => `[${titles[name]}](${up}${name})`).join(", ");

/** A page in Vietnamese; it links to the reference in English where the entry has one. */
function pageOf({ entry, guides, about, names }, hasReference) {
  const depth = entry.split("/").length;
  const english = `${"../".repeat(depth + 1)}api/${entry}`;
  const more = (name) => (hasReference ? ` [Tham số, kết quả, ví dụ](${english}#${name.toLowerCase()})` : "");
  const ofEntry = guides.map((name) => ({ title: titles[name], link: `/vi/${name}` }));
  const onFunction = (name) => {
    const known = publicFunctions().find((one) => one.name === name);
    return known === undefined ? "" : `\n${readOn("vi", known, ofEntry)}\n`;
  };
  const list = names.map(({ name, says }) => `### ${name}\n\n${plain(says)}${more(name)}\n${onFunction(name)}`);
  const imported = names.slice(0, 3).map(({ name }) => name);
  return [
    `${front(entry, { description: about })}# ${entry}`,
    about,
    `Hướng dẫn: ${guideLinks(guides, "../".repeat(depth))}`,
    ...(imported.length > 0 ? [`\`\`\`ts\nimport { ${imported.join(", ")} } from "${entry}";\n\`\`\``] : []),
    ...(hasReference
      ? [`Tham số, kết quả trả về và ví dụ được viết bằng tiếng Anh: [toàn bộ \`${entry}\`](${english}).`]
      : []),
    ...(list.length > 0 ? [`## Hàm và dữ liệu chính\n\n${list.join("\n")}`] : []),
  ].join("\n\n");
}

/** Writes for each entry a page in Vietnamese, with their table before them, beside the reference that typedoc makes. */
export function writeVietnameseApi(write, pages) {
  const entries = readVietnameseApi();
  for (const one of entries) {
    write(`vi/api/${one.entry}.md`, pageOf(one, existsSync(join(pages, "api", `${one.entry}.md`))));
  }
  const list = entries.map(({ entry, about }) => `- [\`${entry}\`](./${entry}): ${about}`);
  write(
    "vi/api/index.md",
    `${front("API")}# API

Mỗi tên import có một trang: dùng để làm gì, các hàm chính và hướng dẫn đọc thêm. Tham số, kiểu dữ liệu và ví dụ nằm ở trang tiếng Anh mà mỗi hàm dẫn tới.

${list.join("\n")}
`,
  );
}
