import { decisions } from "ocop/decisions";
import { changesByCriterion, criterionHtml } from "./rules/criterion-page.mjs";
import { decisionPage, floorsPage, rulesPage } from "./rules/decision-page.mjs";
import { allSets, criterionPage, pageOf } from "./rules/places.mjs";
import { setPage } from "./rules/set-page.mjs";

/** The pages of one language. */
function writePages(write, language, folder) {
  write(`${folder}rules/index.md`, rulesPage(language));
  for (const decision of decisions) {
    write(`${folder}rules/${decision.code}/index.md`, decisionPage(decision, language));
    for (const stars of decision.sets.length === 0 ? [] : [3, 4, 5]) {
      write(`${folder}rules/${decision.code}/floors-${stars}.md`, floorsPage(decision, stars, language));
    }
  }
  for (const place of allSets) {
    write(`${folder}${pageOf(place.set)}.md`, setPage(place, language));
  }
}

/** Writes the rule explorer: a page for every decision, set, criterion, and for the floors of each number of stars. */
export function writeRules(write) {
  writePages(write, "en", "");
  writePages(write, "vi", "vi/");
  for (const { decision, set } of allSets) {
    const changes = changesByCriterion(decision, set);
    for (const [index, { code }] of set.criteria.entries()) {
      write(`public/${criterionPage(set, code)}`, criterionHtml(decision, set, index, changes.get(code) ?? []));
    }
  }
}
