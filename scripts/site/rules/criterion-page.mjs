import { compareSets } from "ocop/crosswalk";
import { optionsOf } from "ocop/form";
import { crosswalkMessage } from "ocop/messages";
import { html } from "../markdown.mjs";
import { base, codeOf, criterionPage, pageOf } from "./places.mjs";
import { formerSets } from "./set-page.mjs";
import { words } from "./words.mjs";

/** Vietnamese, and English below it. */
const both = ({ vi, en }) => `<span lang="vi">${html(vi)}</span><span class="en" lang="en">${html(en)}</span>`;

/** The criterion of the later set that a change is of; what ended has the number that it had before. */
function ownerOf({ code, params }, pairs, set) {
  if (code === "level.ended") {
    return pairs.find(({ from }) => from === params.criterion)?.to;
  }
  const isOfNow = set.criteria.some(({ code: now, name }) => now === params.criterion && name.vi === params.name?.vi);
  return code.endsWith(".ended") && !isOfNow ? undefined : params.criterion;
}

/** What changed in each criterion since the decision before: by the criterion's code. */
export function changesByCriterion(decision, set) {
  const found = new Map();
  for (const former of formerSets(decision, set)) {
    const { changes, pairs } = compareSets(former, set);
    for (const change of changes) {
      const owner = ownerOf(change, pairs, set);
      if (owner !== undefined) {
        found.set(owner, [...(found.get(owner) ?? []), { former, change }]);
      }
    }
  }
  return found;
}

function levelRows(criterion) {
  const options = optionsOf(criterion);
  return options
    .map(
      ({ value, label, points, floor, case: branch }) =>
        `<tr><th scope="row">${html(value)}</th><td>${branch === undefined ? "" : `<b>${both(branch.name)}</b>`}${both(label)}</td><td>${points}</td><td>${[
          floor ?? [],
        ]
          .flat()
          .map((stars) => `${stars}★`)
          .join(" ")}</td></tr>`,
    )
    .join("\n");
}

const conditions = (criterion) => [
  ...(criterion.appliesIf === undefined
    ? []
    : [
        {
          vi: `Chỉ áp dụng khi tiêu chí ${criterion.appliesIf} có điểm`,
          en: `Applies only when criterion ${criterion.appliesIf} has points`,
        },
      ]),
  ...(criterion.stopIfZero ? [{ vi: "0 điểm thì dừng đánh giá", en: "0 points stop the evaluation" }] : []),
];

/** A light page of one criterion, in both languages: no script, one stylesheet. */
export function criterionHtml(decision, set, index, changes) {
  const criterion = set.criteria[index];
  const code = `${codeOf(set)}/${criterion.code}`;
  const [before, after] = [set.criteria[index - 1], set.criteria[index + 1]];
  const hint = decision.hintFor(set, criterion.code);
  const grounds = set.grounds.filter((ground) => ground.criterion === criterion.code);
  const anchor = `c-${criterion.code.replaceAll(".", "-")}`;
  const near = (other, rel) =>
    other === undefined
      ? ""
      : `<a rel="${rel}" href="${base}${criterionPage(set, other.code)}">${other.code} ${html(other.name.vi)}</a>`;
  const list = (heading, items) =>
    items.length === 0 ? "" : `<h2>${heading}</h2>\n<ul>${items.map((item) => `<li>${item}</li>`).join("")}</ul>`;
  const since = [...new Set(changes.map(({ former }) => codeOf(former)))].join(", ");
  return `<!doctype html>
<html lang="vi">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${code} ${html(criterion.name.vi)}: ${html(set.name.vi)} | ocop</title>
<link rel="icon" href="${base}icon.svg">
<link rel="stylesheet" href="${base}criteria.css">
</head>
<body>
<header><a href="${base}">ocop</a> <a href="${base}vi/rules/">${words.vi.explorer}</a> <a href="${base}rules/" lang="en">${words.en.explorer}</a></header>
<main>
<nav aria-label="${words.vi.set}"><a href="${base}vi/rules/${set.decision}/">${html(decision.number)}</a> › <a href="${base}vi/${pageOf(set)}.html#${anchor}">${html(set.name.vi)}</a> · <a href="${base}${pageOf(set)}.html#${anchor}" lang="en">${html(set.name.en)}</a></nav>
<h1><code>${criterion.code}</code> ${both(criterion.name)}</h1>
<p class="facts"><code>${code}</code> · ${words.vi.max} <b>${criterion.max}</b> ${words.vi.points.toLowerCase()} · <span lang="en">${criterion.max} points at most</span></p>
${hint === undefined ? "" : `<p class="hint">${both(hint)}</p>`}
${conditions(criterion)
  .map((condition) => `<p>${both(condition)}</p>`)
  .join("\n")}
<div class="wide" tabindex="0" role="region" aria-label="${words.vi.condition}"><table>
<thead><tr><th scope="col">#</th><th scope="col">${words.vi.condition} <span lang="en">(${words.en.condition})</span></th><th scope="col">${words.vi.points}</th><th scope="col">★</th></tr></thead>
<tbody>
${levelRows(criterion)}
</tbody></table></div>
${list(
  `${words.vi.grounds} <span class="en" lang="en">${words.en.grounds}</span>`,
  grounds.map(({ label, effect }) =>
    both({ vi: `${label.vi} (${words.vi.effect[effect]})`, en: `${label.en} (${words.en.effect[effect]})` }),
  ),
)}
${list(
  `${words.vi.changes(since)} <span class="en" lang="en">${words.en.changes(since)}</span>`,
  changes.map(({ change }) =>
    both({ vi: crosswalkMessage(change, "vi", set), en: crosswalkMessage(change, "en", set) }),
  ),
)}
<footer>${near(before, "prev")} ${near(after, "next")}</footer>
</main>
</body>
</html>
`;
}
