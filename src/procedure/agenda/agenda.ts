import { fieldsOf } from "../../base/fields.js";
import type { IssuePath } from "../../base/finding.js";
import { addIssues, type CertificateIssue } from "../certificate/issue.js";
import { type CertificateDates, readDates } from "../certificate/read-dates.js";
import { readList } from "../certificate/read-list.js";
import { type CertifiedStars, readStars } from "../certificate/read-stars.js";
import { requireDay } from "../day-arithmetic.js";
import { dueDatesOf } from "./due-dates.js";
import { type AgendaItem, agendaKinds } from "./item.js";

/** A certificate of a register. A record of `certificateSchema` is one. */
export interface AgendaCertificate extends CertificateDates {
  readonly id?: string | undefined;
  readonly stars?: CertifiedStars | undefined;
}

/** What falls due in a stretch of days. */
export interface Agenda {
  /** By day, then in the order of {@link agendaKinds}, then by identifier and place in the list. */
  readonly items: readonly AgendaItem[];
  /** What is wrong with certificates, which were left out for it; the path starts with the place in the list. */
  readonly issues: readonly CertificateIssue[];
}

/**
 * What falls due in an office's register from one day to another, both included.
 *
 * Kinds: `window-opens` and `window-closes` (art. 7.6a, see {@link certificateStatus}), `notice-due` (148/QĐ-TTg, second-hand:
 * 30 days before the end, as long as that decision was in force), `expires` (the last day of the term) and `extension-ends`
 * (art. 12.3). What a revocation or a filing has settled is not listed. A certificate that a later one replaced is
 * listed like any other: leave it out of the list, or see {@link currentRank} for what is in force.
 *
 * @param certificates - the certificates, up to 100,000
 * @param from - the first day, `YYYY-MM-DD`
 * @param to - the last day
 * @returns the items in order, and the `certificate.*` issues of certificates left out
 * @throws RangeError when `from` or `to` is no day, or `to` is before `from`
 * @example
 * agenda([{ id: "C1", stars: 4, issued: "2026-08-05" }], "2029-01-01", "2029-03-31").items;
 * // [{ date: "2029-02-06", kind: "window-opens", id: "C1", stars: 4, article: "7.6a", … }]
 * @see 26/2026/QĐ-TTg, art. 4.3, 7.6a, 12.1 and 12.3
 */
export function agenda(certificates: readonly AgendaCertificate[], from: string, to: string): Agenda {
  requireDay("agenda", "from", from);
  requireDay("agenda", "to", to);
  if (to < from) {
    throw new RangeError("[ocop] agenda: to must not be before from");
  }
  const issues: CertificateIssue[] = [];
  const items: AgendaItem[] = [];
  for (const [index, certificate] of readList(certificates, issues).entries()) {
    const dates = readDates(certificate, [index]);
    const label = readLabel(certificate, [index]);
    addIssues(issues, [...(dates.ok ? [] : dates.issues), ...label.issues]);
    if (dates.ok && label.issues.length === 0) {
      const { id, stars } = label;
      const due = dueDatesOf(dates.value).filter(({ date }) => date >= from && date <= to);
      items.push(...due.map((found) => ({ ...found, index, id, stars }) as AgendaItem));
    }
  }
  return { items: items.sort(compareItems), issues };
}

interface CertificateLabel {
  readonly id: string | null;
  readonly stars: CertifiedStars | null;
  readonly issues: readonly CertificateIssue[];
}

const MOST_CHARACTERS = 64;

function readLabel(certificate: unknown, path: IssuePath): CertificateLabel {
  const { id, stars } = fieldsOf(certificate) ?? {};
  const issues: CertificateIssue[] = [];
  const isId = typeof id === "string" && id.length <= MOST_CHARACTERS && /^[A-Za-z0-9][A-Za-z0-9._:/-]*$/.test(id);
  if (id !== undefined && !isId) {
    issues.push({ code: "certificate.malformed-id", path: [...path, "id"], params: {} });
  }
  const read = stars === undefined ? undefined : readStars(stars, [...path, "stars"]);
  if (read?.ok === false) {
    issues.push(...read.issues);
  }
  return { id: isId ? id : null, stars: read?.ok ? read.value : null, issues };
}

/** Items of one day, kind and identifier stay in the order of the list, for sorting is stable. */
function compareItems(one: AgendaItem, other: AgendaItem): number {
  return (
    compare(one.date, other.date) ||
    agendaKinds.indexOf(one.kind) - agendaKinds.indexOf(other.kind) ||
    compare(one.id ?? "", other.id ?? "")
  );
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
