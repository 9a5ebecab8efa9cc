import * as decision from "ocop/decisions/2026";
import { front } from "./markdown.mjs";
import { numberOf } from "./rules/places.mjs";

const words = {
  en: {
    title: "Playground",
    lead: "Rate a product in the page: nothing leaves the browser. It is the element of the [scorecard](https://example.org/ocop/blob/main/examples/scorecard/README.md), which any site can place.",
  },
  vi: {
    title: "Chấm thử",
    lead: "Chấm một sản phẩm ngay trên trang: dữ liệu không rời khỏi trình duyệt. Đây là phần tử của [phiếu trên trình duyệt](https://example.org/ocop/blob/main/examples/scorecard/README.md), trang nào cũng đặt được.",
  },
};

/** Writes the page that rates, in both languages. */
export function writePlayground(write) {
  const names = new Map(Object.entries(decision).map(([name, value]) => [value, name]));
  for (const [language, path] of [
    ["en", "playground.md"],
    ["vi", "vi/playground.md"],
  ]) {
    const sets = decision.decision2026.sets.map((set) => ({
      slug: set.slug,
      name: names.get(set),
      file: `${numberOf(set)}-${set.slug}`,
      label: `${set.set}. ${set.name[language]}`,
    }));
    const { title, lead } = words[language];
    write(
      path,
      `${front(title, { sets, outline: false, aside: false, sidebar: false, prev: false, next: false, pageClass: "wide-page" })}# ${title}\n\n${lead}\n\n<Playground lang="${language}" :sets="$frontmatter.sets" />\n`,
    );
  }
}
