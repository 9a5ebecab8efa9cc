import type { Selectable } from "kysely";
import { findSet } from "ocop/decisions";
import { type ProductJsonLd, productJsonLd } from "ocop/exchange";
import {
  type AgendaCertificate,
  agenda,
  certificateStatus,
  latestCertificate,
  mayPrintLabel,
  rankHistory,
  type UseOfLabel,
} from "ocop/procedure";
import type { Producer, Product, Recognition } from "ocop/records";
import type { Tables } from "../db/tables.ts";
import { addDays } from "./days.ts";

type RecognitionRow = Selectable<Tables["recognition"]>;
type RevocationRow = Selectable<Tables["revocation"]>;

/** A recognition with the act that took it back, where there is one. */
export type Recognised = RecognitionRow & { readonly revocation?: RevocationRow | undefined };

/** A row as the package's record. */
export function recognitionRecord(row: Recognised, province: string): Recognition {
  const { revocation } = row;
  return {
    id: row.id,
    productId: row.product,
    kind: row.kind,
    decision: row.decision as NonNullable<Recognition["decision"]>,
    stars: row.stars,
    evidence: "signed-decision",
    decisionNumber: row.number,
    date: row.date,
    authority: { tier: row.tier, province, name: row.authority },
    expires: row.expires,
    ...(revocation !== undefined && {
      revoked: { date: revocation.date, ground: revocation.ground, decisionNumber: revocation.number },
    }),
  };
}

/** Whether a label is valid on a day, and since when it is or is not. */
export interface LabelCheck {
  readonly on: string;
  readonly valid: boolean;
  readonly stars: 3 | 4 | 5 | null;
  /** The first day of what is said; null where nothing ever was recognised. */
  readonly since: string | null;
  readonly until: string | null;
  readonly use: UseOfLabel;
}

/** What `ocop` says of a product's label on a day; with stars, of a label that shows them. */
export function checkLabel(recognitions: readonly Recognition[], on: string, stars?: 1 | 2 | 3 | 4 | 5): LabelCheck {
  const use = mayPrintLabel({ recognitions, ...(stars !== undefined && { stars }) }, on);
  const period = rankHistory(recognitions).periods.find(({ from, to }) => from <= on && on <= to);
  return use.may
    ? { on, valid: true, stars: use.stars, since: period?.from ?? null, until: use.until, use }
    : {
        on,
        valid: false,
        stars: use.held,
        since: use.ended === null ? null : addDays(use.ended, 1),
        until: null,
        use,
      };
}

/** The markup of a product's page. */
export function jsonLdOf(
  source: { readonly product: Product; readonly producer: Producer; readonly recognitions: readonly Recognition[] },
  on: string,
  url: string,
): ProductJsonLd {
  const { decision, set } = source.product;
  const found = decision === undefined ? undefined : findSet(decision, set);
  return productJsonLd({ ...source, url, ...(found !== undefined && { set: found }) }, on);
}

/** The certificate of a product's latest recognition, for the agenda; undefined where there is none. */
export function certificateOf(
  recognitions: readonly Recognition[],
  id: string,
  renewalFiled: string | null,
): AgendaCertificate | undefined {
  const latest = latestCertificate(recognitions);
  return latest.certificate === null
    ? undefined
    : { ...latest.certificate, id, ...(renewalFiled !== null && { renewalFiled }) };
}

export { agenda, certificateStatus };
