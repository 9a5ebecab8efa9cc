import { locate } from "../../base/issue-list.js";
import { preview } from "../../base/preview.js";
import { columnLetter } from "./column-letter.js";
import type { RegisterEntry } from "./entry.js";
import type { Fields } from "./fields.js";
import { wordsIn } from "./fold.js";
import type { RegisterIssue } from "./issue.js";
import type { Layout } from "./layout.js";
import { readText } from "./read-text.js";

/** Longer texts are read as far as this. */
const MOST_CHARACTERS = 300;

/** Without this, which most texts are, nothing was revoked. */
const TRACE = /thu\s|revoked|withdrawn/i;
const REVOKED = /(?:^| )(?:thu hoi|revoked|withdrawn)(?: |$)/;
/** It is said that nothing was revoked, or what is done with goods. */
const OTHERWISE = /(?:khong|chua|not|neu) (?:bi |co )?(?:thu hoi|revoked|withdrawn)|thu hoi (?:von|no|hang hoa|lo )/;
/** What stands below "Thu hồi" where nothing was. */
const NONE = /^(?:kh[oô]ng|ch[uư]a|no|false|0|-)/i;
/** How the title of a list begins, and not one that tells what a decision does besides. */
const LIST = /^(?:[ivxlc\d]{1,4} )?(?:danh sach|danh muc|bang|cac|san pham|giay|gcn|thu hoi|revoked|withdrawn)(?: |$)/;

/** Whether a text says that a recognition was revoked. */
function saysRevoked(text: string): boolean {
  if (!TRACE.test(text)) {
    return false;
  }
  const words = wordsIn(text.slice(0, MOST_CHARACTERS));
  return REVOKED.test(words) && !OTHERWISE.test(words);
}

/**
 * The title of a list of what was revoked that holds below a row between products: the row's own, or the one before it, unless
 * another list begins.
 */
export function revokedBelow(cells: readonly unknown[], before: string | undefined): string | undefined {
  const title = cells
    .map((cell) => readText(cell).value ?? "")
    .find((text) => LIST.test(wordsIn(text.slice(0, MOST_CHARACTERS))));
  if (title === undefined) {
    return before;
  }
  return saysRevoked(title) ? title : undefined;
}

/** What a cell says under a heading nobody knows, or such a heading itself: "Ngày thu hồi". */
function revokedIn(other: RegisterEntry["other"]): string | undefined {
  const [heading, value] =
    Object.entries(other).find(
      ([name, said]) =>
        (saysRevoked(name) && !NONE.test(String(said))) || (typeof said === "string" && saysRevoked(said)),
    ) ?? [];
  return heading === undefined ? undefined : saysRevoked(heading) ? `${heading}: ${value}` : String(value);
}

/**
 * The issue of a product that a note, or the title above it, calls revoked: a register has no column for the day, and as a
 * recognition in force it would be misread.
 *
 * @param title - the title of a list of what was revoked, where the product stands in one
 */
export function revokedIssues(
  row: number,
  { notes }: Fields,
  other: RegisterEntry["other"],
  { columns }: Layout,
  title: string | undefined,
): readonly RegisterIssue[] {
  const isNoted = notes !== undefined && saysRevoked(notes);
  const given = isNoted ? notes : (revokedIn(other) ?? title);
  const index = isNoted ? columns.get("notes") : undefined;
  const path = index === undefined ? [row] : [row, columnLetter(index)];
  return given === undefined ? [] : [locate({ code: "register.revoked", params: { given: preview(given) } }, path)];
}
