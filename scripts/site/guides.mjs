import { cpSync, readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { sitePicture } from "./markdown.mjs";

const withPictures = (page) =>
  page.replace(/^!\[(.*)\]\((?:\.\.\/)?pictures\/([a-z-]+)\.(en|vi)\.svg\)$/gm, (_, alt, name, language) =>
    sitePicture(name, language, alt),
  );

/** The guides as pages: they lie as they do in `docs`, so that their links and pictures hold. */
export function writeGuides(write, docs) {
  for (const folder of ["", "vi/"]) {
    for (const name of readdirSync(join(docs, folder)).filter((file) => file.endsWith(".md"))) {
      write(folder + name, withPictures(readFileSync(join(docs, folder, name), "utf8")));
    }
  }
  for (const name of readdirSync(join(docs, "site/home"))) {
    write(
      name.replace("-vi.md", ".md").replace(/^/, name.endsWith("-vi.md") ? "vi/" : ""),
      readFileSync(join(docs, "site/home", name), "utf8"),
    );
  }
}

/** What is shown as it is: pictures, and the scorecard of the playground. */
export function copyPublic(docs, pages) {
  const into = (name) => join(pages, "public", name);
  cpSync(join(docs, "pictures"), into("pictures"), { recursive: true });
  cpSync(join(docs, "pictures"), join(pages, "pictures"), { recursive: true });
  cpSync(join(docs, "site/criteria.css"), into("criteria.css"));
  const scorecard = join(docs, "../examples/scorecard");
  cpSync(join(scorecard, "public/icon.svg"), into("icon.svg"));
  cpSync(join(scorecard, "dist"), into("scorecard"), {
    recursive: true,
    filter: (path) => !/\.(?:map)$|index\.html$|service-worker\.js$/.test(basename(path)),
  });
}
