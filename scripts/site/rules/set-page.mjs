import { compareSets, correspondingSets } from "ocop/crosswalk";
import { optionsOf } from "ocop/form";
import { crosswalkMessage, formatDay, sourceText } from "ocop/messages";
import { front, plain, table } from "../markdown.mjs";
import { vietnamese } from "./errata-words.mjs";
import { base, codeOf, criterionPage, formerOf, pageOf, setOfCode } from "./places.mjs";
import { words } from "./words.mjs";

/** The sets of the decision before that a set comes from. */
export function formerSets(decision, set) {
  const former = formerOf(decision);
  const found = former === undefined || former.sets.length === 0 ? undefined : correspondingSets(set, former.code);
  return (found?.sets ?? []).flatMap(({ code }) => setOfCode(code) ?? []);
}

const prefix = (language) => (language === "vi" ? "/vi/" : "/");

const facts = ({ decision, set, from }, language) => {
  const word = words[language];
  const sector = decision.classification.find(({ code }) => code === set.sector);
  return table(
    [word.decision, `[${decision.number}](${prefix(language)}rules/${decision.code}/)`],
    [
      [word.sector, plain(sector?.name[language] ?? set.sector)],
      [word.ministries, set.ministries.map((name) => plain(name[language])).join(", ")],
      [word.source, plain(sourceText(set.source, language))],
      ...(set.samples ? [[word.samples, set.samples]] : []),
      ...(from ? [[word.effective, word.amendedFrom(formatDay(from, language))]] : []),
      ...(set.verified ? [] : [["⚠", word.unverified]]),
    ],
  );
};

const stars = (floors) => floors.map((floor) => `${floor}★`).join(" ");

/** The criteria of a part, each with its levels below its own heading. */
function partOf(set, part, language) {
  const word = words[language];
  const criterionOf = (criterion) => {
    const link = `<a href="${base}${criterionPage(set, criterion.code)}" target="_self">${codeOf(set)}/${criterion.code}</a>`;
    const levels = optionsOf(criterion).map(({ value, label, points, floor, case: branch }) => [
      value,
      (branch === undefined ? "" : `_${plain(branch.name[language])}_: `) + plain(label[language]),
      points,
      floor === undefined ? "" : stars([floor].flat()),
    ]);
    return `#### ${criterion.code} ${plain(criterion.name[language])} {#c-${criterion.code.replaceAll(".", "-")}}

${table(["#", word.condition, word.points, "★"], levels)}
${link}
`;
  };
  const groups = part.groups.map(
    (group) => `### ${plain(word.group(group.code, group.name[language], group.max))} {#g-${group.code}}

${group.criteria.map(criterionOf).join("\n")}`,
  );
  return `## ${plain(word.part(part.code, part.name[language], part.max))} {#p-${part.code.toLowerCase()}}

${groups.join("\n")}`;
}

/** The floors of a set in one table, each with the level that it asks for. */
function floorsOf(set, language) {
  const word = words[language];
  const nameOf = (code) => set.criteria.find((criterion) => criterion.code === code);
  const rows = set.floors.map((floor) => {
    const criterion = nameOf(floor.criterion);
    const level = optionsOf(criterion).find(({ points }) => points >= floor.points);
    return [
      `${floor.stars}★`,
      `[${floor.criterion} ${plain(criterion.name[language])}](#c-${floor.criterion.replaceAll(".", "-")})`,
      `${floor.points}/${criterion.max}`,
      plain(level?.label[language] ?? ""),
    ];
  });
  return rows.length === 0 ? word.noFloor : table(["★", word.criterion, word.points, word.condition], rows);
}

/** What changed since the set it comes from. */
function changesOf(decision, set, language) {
  const word = words[language];
  const former = formerSets(decision, set);
  if (former.length === 0) {
    return formerOf(decision)?.sets.length ? `${word.noFormer}\n` : "";
  }
  return former
    .map((from) => {
      const { changes } = compareSets(from, set);
      const lines = changes.map((change) => `- ${plain(crosswalkMessage(change, language, set))}`);
      const heading = `## ${word.changes(codeOf(from))} {#since-${codeOf(from).replaceAll("/", "-")}}`;
      return `${heading}\n\n[${plain(from.name[language])} (${codeOf(from)})](${prefix(language)}${pageOf(from)})\n\n${lines.join("\n") || word.same}\n`;
    })
    .join("\n");
}

function errataOf({ errata = [] }, set, language) {
  const word = words[language];
  const own = errata.filter(({ sets }) => sets.includes(set.set));
  const said = language === "vi" ? vietnamese : (text) => text;
  const rows = own.map(({ where, printed, taken, reason }) =>
    [said(where), said(printed), said(taken), reason[language]].map(plain),
  );
  return rows.length === 0
    ? ""
    : `## ${word.errata} {#errata}\n\n${table([word.criterion, word.printed, word.taken, word.reason], rows)}\n`;
}

/** The beginning of a program with this set alone. */
function programOf({ decision, set, slug, parts }) {
  const name = slug.replaceAll(/-(\w)/g, (_, letter) => letter.toUpperCase());
  const [first] = parts[0].groups[0].criteria;
  return `import { rate } from "ocop/scoring";
import { ${name} } from "ocop/decisions/${decision}/sets/${String(set).padStart(2, "0")}-${slug}";

rate(${name}, { answers: { "${first.code}": 0 } }).complete; // false`;
}

/** The page of a set. */
export function setPage(place, language) {
  const { decision, set } = place;
  const word = words[language];
  const other = language === "vi" ? "en" : "vi";
  const title = `${set.name[language]} (${codeOf(set)})`;
  const grounds = set.grounds.map(({ code, effect, label, criterion }) => [
    `\`${code}\``,
    plain(label[language]),
    word.effect[effect],
    criterion ?? "",
  ]);
  return `${front(title, { outline: [2, 3], set: codeOf(set) })}# ${plain(set.name[language])} \`${codeOf(set)}\`

<span lang="${other}">${plain(set.name[other])}</span>

${facts(place, language)}
${set.decision === "2026" ? `<a href="${base}${language === "vi" ? "vi/" : ""}playground.html?set=${set.slug}">${word.useIt}</a>\n` : ""}
## ${word.floors} {#floors}

${floorsOf(set, language)}
${set.parts.map((part) => partOf(set, part, language)).join("\n")}
## ${word.grounds} {#grounds}

${table([word.code, word.ground, word.follows, word.criterion], grounds)}
${changesOf(decision, set, language)}
${errataOf(decision, set, language)}## ${word.api} {#api}

\`\`\`js
${programOf(set)}
\`\`\`
`;
}
