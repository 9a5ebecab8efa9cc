import { requireDay } from "../../base/day.js";
import { fieldsOf } from "../../base/fields.js";
import type { InputIssue } from "../../base/input-issue.js";
import { reportAll } from "../../base/issue-list.js";
import type { Outcome } from "../../base/outcome.js";
import { readId, readList, readOptional } from "../../base/read.js";
import { remembering } from "../../base/remember.js";
import type { CertificateIssue, CertificateIssues } from "../certificate/issue.js";
import { MOST_ENTRIES } from "../certificate/most-entries.js";
import { type CertificateDates, type ReadDates, readDates } from "../certificate/read-dates.js";
import { type CertifiedStars, readStars } from "../certificate/read-stars.js";
import { type DueDate, dueDatesOf } from "./due-dates.js";
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
  readonly issues: readonly (CertificateIssue | InputIssue)[];
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
 * @returns the items in order, and the issues of certificates left out: `field.*`, `date.*`, `id.malformed`,
 *   `list.too-long`, `input.unreadable` and `certificate.days-out-of-order`
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
  const issues: CertificateIssues = [];
  const items = openItems();
  const dueDates = dueDatesWithin(from, to);
  for (const [index, certificate] of (readList(issues, [], certificates, MOST_ENTRIES) ?? []).entries()) {
    const read = readCertificate(certificate, index);
    if (read.ok) {
      const { dates, id, stars } = read.value;
      for (const found of dueDates(dates)) {
        items.add(itemOf(found, index, id, stars));
      }
    } else {
      reportAll(issues, read.issues);
    }
  }
  return { items: items.inOrder(), issues };
}

/** What falls due in a stretch of days. Most certificates have a first and a last day only, and share them with others. */
function dueDatesWithin(from: string, to: string): (dates: ReadDates) => readonly DueDate[] {
  const within = (dates: ReadDates) => dueDatesOf(dates).filter(({ date }) => date >= from && date <= to);
  const ofTerm = remembering((term) => {
    const [issued = "", expires = ""] = term.split(" ");
    return within({ issued, expires, ...untouched });
  });
  return (dates) => (isUntouched(dates) ? ofTerm(`${dates.issued} ${dates.expires}`) : within(dates));
}

/** Nothing has happened to a certificate. */
const untouched = { revokedOn: null, renewalFiled: null, applies: null, resultOn: null };

function isUntouched({ revokedOn, renewalFiled, applies, resultOn }: ReadDates): boolean {
  return revokedOn === null && renewalFiled === null && applies === null && resultOn === null;
}

interface ReadCertificate {
  readonly dates: ReadDates;
  readonly id: string | null;
  readonly stars: CertifiedStars | null;
}

function readCertificate(certificate: unknown, index: number): Outcome<ReadCertificate, CertificateIssue | InputIssue> {
  const issues: CertificateIssues = [];
  const dates = readDates(issues, [index], certificate);
  const fields = fieldsOf(certificate);
  const id = readOptional(readId, issues, [index, "id"], fields?.["id"]);
  const stars = readOptional(readStars, issues, [index, "stars"], fields?.["stars"]);
  return dates === undefined || issues.length > 0
    ? { ok: false, issues }
    : { ok: true, value: { dates, id: id ?? null, stars: stars ?? null } };
}

/** A due date of a certificate; written out, since a copy of unknown fields takes several times as long. */
function itemOf(
  { kind, date, params, instrument, article, verified, notes }: DueDate,
  index: number,
  id: string | null,
  stars: CertifiedStars | null,
): AgendaItem {
  return { kind, date, params, instrument, article, verified, notes, index, id, stars } as AgendaItem;
}

/** Items by day and kind, of which there are few, so that only those of one day and kind are compared. */
function openItems(): { readonly add: (item: AgendaItem) => void; readonly inOrder: () => AgendaItem[] } {
  const groups = new Map<string, AgendaItem[]>();
  return {
    add: (item) => {
      const key = `${item.date} ${agendaKinds.indexOf(item.kind)}`;
      const group = groups.get(key);
      if (group === undefined) {
        groups.set(key, [item]);
      } else {
        group.push(item);
      }
    },
    inOrder: () =>
      [...groups]
        .sort(([one], [other]) => compare(one, other))
        .flatMap(([, group]) => group.sort((one, other) => compare(one.id ?? "", other.id ?? ""))),
  };
}

/** Items of one identifier stay in the order of the list, for sorting is stable. */
function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
