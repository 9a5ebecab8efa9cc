import { existsSync } from "node:fs";
import { join } from "node:path";

const LANGS = "theme-default/composables/langs.js";
const WHETHER = "theme.value.i18nRouting !== false && correspondingLink";

/** The other language's link leads to the same page where that language has it, and else to its first page. */
export const samePage = {
  name: "same-page",
  enforce: "pre",
  transform(code, id) {
    if (!id.split("?")[0].endsWith(LANGS)) {
      return undefined;
    }
    if (!code.includes(WHETHER)) {
      throw new Error(`${LANGS} is another than this was written for`);
    }
    return code.replace(WHETHER, `${WHETHER} && page.value.frontmatter.isInBoth`);
  },
};

/** Marks a page that both languages have. */
export function markPairs(pageData, pages) {
  const path = pageData.relativePath;
  const other = path.startsWith("vi/") ? path.slice("vi/".length) : `vi/${path}`;
  if (existsSync(join(pages, other))) {
    pageData.frontmatter.isInBoth = true;
  }
}
