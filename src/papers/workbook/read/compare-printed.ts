import { type IssueSink, report } from "../../../base/issue-list.js";
import { preview } from "../../../base/preview.js";
import { rate } from "../../../scoring/rate.js";
import type { Rating } from "../../../scoring/rating.js";
import type { SaidAt } from "./about.js";
import type { Grid } from "./grid.js";
import type { Product } from "./groups.js";
import type { WorkbookIssue, WorkbookIssueParams } from "./issue.js";

type What = WorkbookIssueParams["workbook.result-differs"]["what"];

/** Says where a sheet prints another total, average or number of stars than its answers come to. */
export function comparePrinted(
  { set, sheets, rejections, councils }: Product,
  warnings: IssueSink<WorkbookIssue>,
): void {
  const tell = (grid: Grid, what: What, cells: readonly SaidAt[], rated: string | undefined) => {
    const said = cells.find(({ text }) => printedValue(what, text) !== undefined);
    if (said !== undefined && rated !== undefined && printedValue(what, said.text) !== rated) {
      const params = {
        sheet: preview(grid.name),
        cell: said.cell,
        what,
        printed: preview(said.text),
        rated: rated === NO_STARS ? null : rated,
      };
      report(warnings, "workbook.result-differs", grid.path(said.cell), params);
    }
  };
  for (const { grid, answers, printed, isBlank } of sheets) {
    if (!isBlank) {
      const rating = rate(set, { answers });
      tell(grid, "total", printed.total, String(rating.exact.sum));
      tell(grid, "stars", printed.stars, starsOf(rating));
    }
  }
  const rating = rate(set, { members: sheets.map(({ answers }) => ({ answers })), rejections });
  for (const { grid, printed } of councils) {
    const { sum, count } = rating.exact;
    tell(grid, "average", printed.exact, `${sum}/${count}`);
    tell(grid, "council-stars", printed.stars, starsOf(rating));
  }
}

/** What stands for no stars. */
const NO_STARS = "0";

function starsOf({ stars, complete }: Rating): string | undefined {
  return complete ? String(stars ?? NO_STARS) : undefined;
}

/** What is printed in the form in which it is compared; undefined for words that are no result. */
function printedValue(what: What, text: string): string | undefined {
  switch (what) {
    case "total":
      return /^(\d{1,3})(?:[.,]0+)?(?: ?\/ ?\d{1,3})?(?: ?(?:điểm|points?))?$/iu.exec(text)?.[1];
    case "average":
      return /^\d{1,6} ?\/ ?\d{1,4}$/.test(text) ? text.replaceAll(" ", "") : undefined;
    default:
      return /^([1-5])(?: ?(?:sao|stars?|★)?)(?: \/ (?:sao|stars?))?$/iu.exec(text)?.[1];
  }
}
