import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { defineConfig } from "vitepress";
import { markPairs, samePage } from "./languages.mjs";
import { search } from "./search.mjs";
import { accessibleSearch } from "./search-box.mjs";
import { apiSidebar, guideSidebar, rulesSidebar } from "./sidebar.mjs";

const pages = fileURLToPath(new URL("../pages", import.meta.url));
const { version, repository } = JSON.parse(readFileSync(new URL("../../../package.json", import.meta.url), "utf8"));
const home = repository.url.replace(/^git\+|\.git$/g, "");
const base = process.env["SITE_BASE"] ?? "/";

const vietnamese = {
  nav: [
    { text: "Hướng dẫn", link: "/vi/getting-started" },
    { text: "Chấm thử", link: "/vi/playground" },
    { text: "Quy định", link: "/vi/rules/" },
    { text: "API", link: "/vi/api/" },
  ],
  sidebar: {
    "/vi/api/": apiSidebar(pages, "/vi/"),
    "/vi/rules/": rulesSidebar("vi", "/vi/"),
    "/vi/": guideSidebar("vi", "/vi/"),
  },
  outline: { level: [2, 3], label: "Trên trang này" },
  docFooter: { prev: "Trang trước", next: "Trang sau" },
  darkModeSwitchLabel: "Giao diện",
  lightModeSwitchTitle: "Nền sáng",
  darkModeSwitchTitle: "Nền tối",
  sidebarMenuLabel: "Mục lục",
  returnToTopLabel: "Lên đầu trang",
  langMenuLabel: "Ngôn ngữ",
  skipToContentLabel: "Đến nội dung",
  notFound: {
    title: "Không có trang này",
    quote: "Hãy tìm hoặc quay về trang đầu.",
    linkText: "Trang đầu",
    linkLabel: "Trang đầu",
  },
};

export default defineConfig({
  srcDir: "pages",
  outDir: "dist",
  base,
  title: "ocop",
  description: "The rules of Vietnam's OCOP programme: ratings with reasons, papers, registers, procedure",
  head: [["link", { rel: "icon", href: `${base}icon.svg` }]],
  metaChunk: true,
  lastUpdated: false,
  // Comments of the sources may hold what looks like an element.
  markdown: {
    html: true,
    theme: { light: "github-light-high-contrast", dark: "github-dark-high-contrast" },
    config(md) {
      // What is code by its indent is shown as other code is: it scrolls within the page, also by keys.
      md.renderer.rules.code_block = (tokens, at, ...more) => {
        tokens[at].info = "text";
        return md.renderer.rules.fence(tokens, at, ...more);
      };
    },
  },
  locales: {
    root: {
      label: "English",
      lang: "en",
      themeConfig: {
        nav: [
          { text: "Guides", link: "/getting-started" },
          { text: "Playground", link: "/playground" },
          { text: "Rules", link: "/rules/" },
          { text: "API", link: "/api/" },
        ],
        sidebar: {
          "/api/": apiSidebar(pages, "/"),
          "/rules/": rulesSidebar("en", "/"),
          "/": guideSidebar("en", "/"),
        },
      },
    },
    vi: {
      label: "Tiếng Việt",
      lang: "vi",
      description: "Quy định của Chương trình OCOP: phân hạng kèm lý do, giấy tờ, sổ sản phẩm, quy trình",
      themeConfig: vietnamese,
    },
  },
  themeConfig: {
    logo: { src: "/icon.svg", alt: "" },
    siteTitle: "ocop",
    search,
    outline: { level: [2, 3] },
    footer: { message: `ocop ${version} · MIT · ${home}` },
  },
  vite: { build: { chunkSizeWarningLimit: 4000 }, plugins: [accessibleSearch, samePage] },
  transformPageData: (pageData) => markPairs(pageData, pages),
});
