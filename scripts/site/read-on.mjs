/**
 * Where to read on about a public function: the sections of the guides that speak of it, and the law that its docblock and
 * `docs/coverage.md` name. `docs/site/no-article.txt` lists the functions that no article stands behind, with the reason.
 */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { articleText } from "ocop/messages";
import { publicFunctions } from "./functions.mjs";

const docs = join(import.meta.dirname, "../../docs");
const read = (path) => readFileSync(join(docs, path), "utf8");

/** The id that the site gives a heading. */
const slugify = (heading) =>
  heading
    .normalize("NFKD")
    .replaceAll(/[\u0300-\u036f]/g, "")
    .replaceAll(/[\s~`!@#$%^&*()\-_+=[\]{}|\\;:"'“”‘’<>,.?/]+/g, "-")
    .replaceAll(/^-+|-+$/g, "")
    .replace(/^(\d)/, "_$1")
    .toLowerCase();

/** Pages that name functions without teaching them. */
const LISTS = /^(?:coverage|entries|errata-\d+|first-release|paper-fields|testing|threat-model|versions)\.md$/;

/** The sections of the guides in a language: page, heading and the code within. */
function sectionsOf(folder) {
  return readdirSync(join(docs, folder))
    .filter((file) => file.endsWith(".md") && !LISTS.test(file))
    .flatMap((file) => {
      const text = read(join(folder, file));
      const title = /^# (.+)$/m.exec(text)?.[1] ?? file;
      return text.split(/^(?=#{1,3} )/m).map((section) => ({
        guide: file.replace(".md", ""),
        title,
        heading: /^#{2,3} (.+)$/m.exec(section)?.[1],
        // What is typed at a prompt names commands, some of which are called as functions are.
        code: [...section.matchAll(/^```[\s\S]*?^```|`[^`]+`/gm)]
          .map(([code]) => code)
          .filter((code) => !/^```sh|^`(?:npx )?ocop /.test(code))
          .join("\n"),
      }));
    });
}

const sections = { en: sectionsOf(""), vi: sectionsOf("vi") };

/** In the guide of the command these are commands, whatever functions are called so. */
const commands = readdirSync(join(docs, "../src/cli/commands"));
const isCommand = (guide, name) => guide === "command" && commands.includes(name);

/** The first section of each guide that names a function. */
export function guidesOf(language, name) {
  const word = new RegExp(`(?<![.\\w-])${name}(?![\\w-]|\\??:)`);
  const up = language === "vi" ? "/vi/" : "/";
  const byGuide = new Map();
  for (const { guide, title, heading, code } of sections[language]) {
    if (!byGuide.has(guide) && !isCommand(guide, name) && word.test(code)) {
      const place = heading === undefined ? "" : `#${slugify(heading.replaceAll(/[`*]/g, ""))}`;
      byGuide.set(guide, { guide, title: title.replaceAll("`", ""), link: `${up}${guide}${place}` });
    }
  }
  return [...byGuide.values()];
}

/** The articles of 26/2026/QĐ-TTg whose sentences a name holds, by `docs/coverage.md`. */
const held = new Map();
const coverage = read("coverage.md");
for (const [, article, where] of coverage.matchAll(/^\| (\d[^|]*?) \| [^|]+? \| ([^|]+?) \|$/gm)) {
  for (const [, name] of where.matchAll(/`([A-Za-z]\w+)`/g)) {
    held.set(name, [...(held.get(name) ?? []), article.replace(/\/\d+$/, "")]);
  }
}

/** Where the page of the decision's sentences has each article, in either language. */
const anchorsIn = (page) =>
  new Map(
    [...page.matchAll(/^## ((?:Article|Điều) (\d+): .*)$/gm)].map(([, heading, article]) => [
      article,
      slugify(heading),
    ]),
  );
const anchors = { "/": anchorsIn(coverage), "/vi/": anchorsIn(read("vi/coverage.md")) };

/** Functions that no article stands behind, and why: the reason in both languages. */
export const withoutArticle = new Map(
  read("site/no-article.txt")
    .split(/^## /m)
    .slice(1)
    .flatMap((section) => {
      const [heading = "", ...lines] = section.trim().split("\n");
      const [en, vi] = heading.split(" | ");
      return lines
        .join(" ")
        .split(/\s+/)
        .filter(Boolean)
        .map((name) => [name, { en, vi }]);
    }),
);

const IN_FORCE = "26/2026/QĐ-TTg";

/** The page of the rules on which an instrument's criteria stand. */
const rules = { 26: "2026", 148: "2023", 1489: "2023", 1048: "2019", 781: "2019", 490: "2018" };

const INSTRUMENT = /\d+(?:\/\d{4})?\/(?:QĐ-TTg|NĐ-CP|TT-[A-Z]+|QH\d+)|Civil Code 2015/;
const POINT = String.raw`(?:\d+(?:\.\d+)?[a-zđ]?|(?<![a-zđ])[a-zđ](?![a-zđ]))`;
const PLACE = new RegExp(
  `\\bart(?:s|icles?)?\\.? (${POINT}(?:(?:, (?:and )?| and | to )(?:art\\. )?${POINT})*)|\\bannex (I{1,3}|IV)\\b|\\b((?:criterion|item) \\d(?:[\\d.]*\\d)?)`,
);
const TOKEN = new RegExp(`(${INSTRUMENT.source})|${PLACE.source}`, "g");

const OF = new RegExp(
  `(annex (?:I{1,3}|IV)) of ((?:${INSTRUMENT.source})(?:(?:, | and |, and )(?:${INSTRUMENT.source}))*)`,
  "g",
);

/** The instruments that a text names, each with its places in order; a place alone is one of the decision in force. */
export function lawIn(text) {
  const law = new Map();
  // "annex II of 1048/QĐ-TTg and 148/QĐ-TTg" as the instruments, each with the place.
  const inOrder = text.replaceAll(OF, (_, place, instruments) =>
    [...instruments.matchAll(new RegExp(INSTRUMENT.source, "g"))].map(([one]) => `${one}, ${place}`).join("; "),
  );
  let current = IN_FORCE;
  const add = (instrument, places) => law.set(instrument, new Set([...(law.get(instrument) ?? []), ...places]));
  for (const [, instrument, articles, annex, numbered] of inOrder.matchAll(TOKEN)) {
    if (instrument !== undefined) {
      current = instrument;
      add(current, []);
    } else if (articles !== undefined) {
      add(current, articlesIn(articles));
    } else {
      add(current, [numbered ?? `annex ${annex}`]);
    }
  }
  return law;
}

/** `6.1b and c, 7.5` as `6.1b`, `6.1c`, `7.5`. */
function articlesIn(list) {
  let clause = "";
  return [...list.matchAll(new RegExp(POINT, "g"))].map(([point]) => {
    if (/^\d/.test(point)) {
      clause = point.replace(/[a-zđ]$/, "");
      return point;
    }
    return `${clause}${point}`;
  });
}

/** Where a place of an instrument is shown in the site; undefined where nothing of it is. */
function linkOf(instrument, place, up) {
  const number = instrument.split("/")[0];
  const anchor = anchors[up].get(/^\d+/.exec(place ?? "")?.[0]);
  if (instrument === IN_FORCE && anchor !== undefined) {
    return `${up}coverage#${anchor}`;
  }
  if (instrument === IN_FORCE && place === "annex III") {
    return `${up}papers`;
  }
  if (instrument.endsWith("QĐ-TTg") && rules[number] !== undefined) {
    return `${up}rules/${rules[number]}/`;
  }
  return ["318/QĐ-TTg", "919/QĐ-TTg"].includes(instrument) ? `${up}programme` : undefined;
}

/** The law behind a function, by instrument: each place with its name in the language, and its link. */
export function lawOf(language, { name, says }) {
  if (withoutArticle.has(name)) {
    return [];
  }
  const sources = [...says.matchAll(/^(?:@see|Source:)[\s\S]*?(?=^@|\n\n|$(?![\s\S]))/gm)].map(([text]) => text);
  const law = lawIn(sources.length > 0 ? sources.join("\n") : says);
  const own = held.get(name) ?? [];
  if (own.length > 0) {
    law.set(IN_FORCE, new Set([...(law.get(IN_FORCE) ?? []), ...own]));
  }
  const up = language === "vi" ? "/vi/" : "/";
  return [...law]
    .toSorted(([one], [other]) => Number(other === IN_FORCE) - Number(one === IN_FORCE))
    .map(([instrument, places]) => ({
      instrument: instrument === "Civil Code 2015" && language === "vi" ? "Bộ luật Dân sự 2015" : instrument,
      link: linkOf(instrument, undefined, up),
      places: [...places]
        .toSorted((one, other) => one.localeCompare(other, "vi", { numeric: true }))
        .map((place) => linked(placeText(place, language), linkOf(instrument, place, up))),
    }));
}

function placeText(place, language) {
  const [, kind, number] = /^(criterion|item) (.+)$/.exec(place) ?? [];
  return kind === undefined
    ? articleText(place, language)
    : `${language === "en" ? kind : kind === "item" ? "chỉ tiêu" : "tiêu chí"} ${number}`;
}

const linked = (text, link) => (link === undefined ? text : `[${text}](${link})`);

const words = {
  en: { guides: "Guide", law: "Law" },
  vi: { guides: "Hướng dẫn", law: "Căn cứ" },
};

/** The line under a function, in Markdown: its guides, or `otherwise`, and its law or why there is none. */
export function readOn(language, one, otherwise = []) {
  const own = guidesOf(language, one.name);
  const guides = own.length > 0 ? own : otherwise;
  const law = lawOf(language, one);
  const lines = [
    guides.length > 0
      ? `${words[language].guides}: ${guides.map(({ title, link }) => `[${title}](${link})`).join(", ")}`
      : "",
    law.length > 0
      ? `${words[language].law}: ${law
          .map(({ instrument, link, places }) =>
            places.length === 0 ? linked(instrument, link) : `${instrument}, ${places.join(", ")}`,
          )
          .join("; ")}`
      : (withoutArticle.get(one.name)?.[language] ?? ""),
  ];
  return lines.filter(Boolean).join(" · ");
}

/** What is missing to a function: a guide, or both law and the word that there is none. */
export function missing(one) {
  return [
    ...(guidesOf("en", one.name).length === 0 ? [`${one.name}: no guide speaks of it`] : []),
    ...(lawOf("en", one).length === 0 && !withoutArticle.has(one.name) ? [`${one.name}: no article`] : []),
  ];
}

export { publicFunctions };
