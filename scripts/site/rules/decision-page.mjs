import { decisions } from "ocop/decisions";
import { optionsOf } from "ocop/form";
import { formatDay } from "ocop/messages";
import { front, plain, sitePicture, table } from "../markdown.mjs";
import { allSets, codeOf, pageOf } from "./places.mjs";
import { words } from "./words.mjs";

const prefix = (language) => (language === "vi" ? "/vi/" : "/");
const link = (set, language) => `[${codeOf(set)} ${plain(set.name[language])}](${prefix(language)}${pageOf(set)})`;

/** The sets of a decision, sector by sector. */
function setsOf(decision, language) {
  const places = allSets.filter((place) => place.decision === decision);
  return decision.classification
    .map(({ code, name }) => {
      const own = places.filter(({ set }) => set.sector === code);
      return own.length === 0
        ? `### ${plain(name[language])} {#${code}}\n`
        : `### ${plain(name[language])} {#${code}}\n\n${own.map(({ set }) => `- ${link(set, language)}`).join("\n")}\n`;
    })
    .join("\n");
}

/** The page of a decision. */
export function decisionPage(decision, language) {
  const word = words[language];
  const { rules } = decision;
  const bands = rules.bands.map(({ stars, min }) => [
    `${stars}★`,
    min,
    plain(rules.ranks[stars]?.[language] ?? ""),
    rules.ranks[stars]?.article ?? "",
  ]);
  const floors = [3, 4, 5].map(
    (stars) => `- [${word.floorsOf(stars)}](${prefix(language)}rules/${decision.code}/floors-${stars})`,
  );
  return `${front(decision.number, { outline: [2, 3] })}# ${plain(decision.number)}

${plain(decision.name[language])}

${table([word.signed, formatDay(decision.signed, language)], [[word.effective, formatDay(decision.effective, language)]])}
${decision.sourceNote ? `> ${plain(decision.sourceNote[language])}\n` : ""}
${bands.length === 0 ? `${word.noSets}\n` : `## ${word.bands} {#bands}\n\n${table([word.band, word.from, word.rank, word.article], bands)}\n## ${word.floors} {#floors}\n\n${floors.join("\n")}\n`}
## ${word.sets} {#sets}

${setsOf(decision, language)}`;
}

/** All floors of a decision for so many stars, set by set. */
export function floorsPage(decision, stars, language) {
  const word = words[language];
  const sections = allSets
    .filter((place) => place.decision === decision)
    .map(({ set }) => {
      const rows = set.floors
        .filter((floor) => floor.stars === stars)
        .map((floor) => {
          const criterion = set.criteria.find(({ code }) => code === floor.criterion);
          const level = optionsOf(criterion).find(({ points }) => points >= floor.points);
          return [
            `${floor.criterion} ${plain(criterion.name[language])}`,
            `${floor.points}/${criterion.max}`,
            plain(level?.label[language] ?? ""),
          ];
        });
      return `## ${link(set, language)} {#s-${codeOf(set).split("/")[1]}}\n\n${table([word.criterion, word.points, word.condition], rows) || word.noFloor}\n`;
    });
  const title = `${word.floorsOf(stars)} · ${decision.number}`;
  return `${front(title, { outline: 2 })}# ${title}\n\n${word.floorsLead(stars, decision.number)}\n\n${sections.join("\n")}`;
}

/** The page of all decisions. */
export function rulesPage(language) {
  const word = words[language];
  const rows = decisions.map(({ code, number, effective, sets }) => [
    `[${number}](${prefix(language)}rules/${code}/)`,
    formatDay(effective, language),
    sets.length,
  ]);
  return `${front(word.explorer)}# ${word.explorer}

${word.lead}

${sitePicture("which-decision", language, word.decision)}

${table([word.decision, word.effective, word.sets], rows)}
${decisions.map((decision) => `## ${decision.number} {#d-${decision.code}}\n\n${setsOf(decision, language).replaceAll(/^### (.*) \{#.*\}$/gm, "**$1**")}`).join("\n")}`;
}
