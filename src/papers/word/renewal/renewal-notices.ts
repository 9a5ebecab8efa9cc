import { report } from "../../../base/issue-list.js";
import type { Outcome } from "../../../base/outcome.js";
import { readList } from "../../../base/read.js";
import { type RenewalWindow, renewalWindow } from "../../../procedure/certificate/renewal-window.js";
import type { PaperIssue, PaperIssues } from "../issue.js";
import { day, line, listOf, objectOf, oneOf, type Read } from "../read-input.js";

/** A certificate that ends, and whose it is. */
export interface EndingCertificate {
  readonly product: string;
  readonly producer?: string;
  readonly address?: string;
  readonly stars?: 3 | 4 | 5;
  readonly decisionNumber?: string;
  readonly decisionDate?: string;
  /** The certificate's last day. */
  readonly expires: string;
}

/** The office that sends notices. */
export interface NoticeSender {
  /** The authority above it. */
  readonly agency?: string;
  /** The office itself. */
  readonly office: string;
  readonly province?: string;
  readonly number?: string;
  /** The day of the notices. */
  readonly date: string;
  readonly recipients?: readonly string[];
}

/** One notice. */
export interface RenewalNotice {
  readonly certificate: EndingCertificate;
  /** The days on which the dossier is filed. */
  readonly window: RenewalWindow;
}

/** Notices that certificates end, one a page. */
export interface RenewalNotices {
  readonly paper: "renewal-notice";
  readonly sender: NoticeSender;
  readonly notices: readonly RenewalNotice[];
}

const certificate: Read<EndingCertificate> = objectOf<EndingCertificate>({
  needed: ["product", "expires"],
  fields: {
    product: line,
    producer: line,
    address: line,
    stars: oneOf([3, 4, 5]),
    decisionNumber: line,
    decisionDate: day,
    expires: day,
  },
});

const sender: Read<NoticeSender> = objectOf<NoticeSender>({
  needed: ["office", "date"],
  fields: { agency: line, office: line, province: line, number: line, date: day, recipients: listOf(line, 500) },
});

const MOST_CERTIFICATES = 20_000;

/**
 * Notices to producers that certificates end, with the days on which a dossier of re-evaluation is filed: 180 to 120 days
 * before the last (art. 7.6a).
 *
 * The decision asks for no such notice; it is a courtesy of offices, and its words are ours.
 *
 * @param certificates - the certificates that end, each with product, producer and its last day
 * @param from - the office that sends them, and the day
 * @returns the notices in the order given; or issues: `paper.no-evaluations` for none, `field.*`, `date.*`, `text.*`
 * @example
 * const notices = renewalNotices([{ product: "Chè", expires: "2029-08-05" }], { office: "…", date: "2029-01-10" });
 * notices.ok && notices.value.notices[0]?.window; // { opens: "2029-02-06", closes: "2029-04-07" }
 * @see 26/2026/QĐ-TTg art. 7.6a
 */
export function renewalNotices(certificates: unknown, from: unknown): Outcome<RenewalNotices, PaperIssue> {
  const issues: PaperIssues = [];
  const office = sender(issues, ["from"], from);
  const list = readList(issues, ["certificates"], certificates, MOST_CERTIFICATES);
  const ending = (list ?? []).flatMap((one, index) => certificate(issues, ["certificates", index], one) ?? []);
  if (list?.length === 0) {
    report<PaperIssue, "paper.no-evaluations">(issues, "paper.no-evaluations", ["certificates"], {});
  }
  return issues.length > 0 || office === undefined
    ? { ok: false, issues }
    : {
        ok: true,
        value: {
          paper: "renewal-notice",
          sender: office,
          notices: ending.map((own) => ({ certificate: own, window: renewalWindow(own.expires) })),
        },
      };
}
