import type { Selectable } from "kysely";
import { findSet } from "ocop/decisions";
import { type ProductJsonLd, productJsonLd } from "ocop/exchange";
import {
  type AgendaCertificate,
  agenda,
  certificateStatus,
  latestCertificate,
  mayPrintLabel,
  type RecognitionFacts,
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
    ...(row.kind !== null && { kind: row.kind }),
    decision: row.decision as NonNullable<Recognition["decision"]>,
    stars: row.stars,
    evidence: "signed-decision",
    decisionNumber: row.number,
    date: row.date,
    authority: {
      tier: row.tier,
      ...(row.tier !== "ministry" && { province: row.province ?? province }),
      name: row.authority,
    },
    expires: row.expires,
    ...(revocation !== undefined && {
      revoked: {
        date: revocation.date,
        ...(revocation.ground !== null && { ground: revocation.ground }),
        ...(revocation.number !== null && { decisionNumber: revocation.number }),
      },
    }),
  };
}

/** A re-evaluation that was filed for a product, and the day it ended without a recognition. */
export interface Renewal {
  readonly filed: string;
  readonly ended: string | null;
}

/** What the portal knows of a certificate beside its record: the re-evaluation that was filed before the next recognition (art. 7.6a, 12.3). */
export function factsOf(recognitions: readonly Recognition[], renewals: readonly Renewal[]) {
  const days = recognitions.flatMap(({ date }) => (date === undefined ? [] : [date]));
  return ({ date }: Recognition): RecognitionFacts | undefined => {
    const next = days.filter((day) => date !== undefined && day > date).sort()[0];
    const own = renewals.find(
      ({ filed }) => date !== undefined && filed >= date && (next === undefined || filed <= next),
    );
    return own === undefined
      ? undefined
      : { renewalFiled: own.filed, ...(own.ended !== null && { transition: { resultOn: own.ended } }) };
  };
}

/** Whether a label is valid on a day, and since when it is or is not. */
export interface LabelCheck {
  readonly on: string;
  readonly valid: boolean;
  readonly stars: 3 | 4 | 5 | null;
  /** The first day of what is said; null where nothing was recognised up to the day. */
  readonly since: string | null;
  readonly until: string | null;
  /** The recognition after that which counts on the day, where it is decided already. */
  readonly next: { readonly from: string; readonly stars: 3 | 4 | 5 } | null;
  /** The id of the recognition that counts on the day, or did last. */
  readonly recognition: string | null;
  readonly use: UseOfLabel;
}

/**
 * What `ocop` says of a product's label on a day; with stars, of a label that shows them. Of several recognitions that counts
 * which holds on the day, not the latest: one of a later day replaces it from that day on.
 */
export function checkLabel(
  recognitions: readonly Recognition[],
  on: string,
  {
    stars,
    renewals = [],
  }: { readonly stars?: 1 | 2 | 3 | 4 | 5 | undefined; readonly renewals?: readonly Renewal[] } = {},
): LabelCheck {
  const facts = factsOf(recognitions, renewals);
  const use = mayPrintLabel({ recognitions, ...(stars !== undefined && { stars }) }, on, { facts });
  const { periods } = rankHistory(recognitions, { facts });
  const later = periods.find(({ from }) => from > on);
  const own = periods.findLast(({ from }) => from <= on);
  const known = {
    on,
    next: later === undefined ? null : { from: later.from, stars: later.stars },
    recognition: own?.recognition.id ?? null,
    use,
  };
  return use.may
    ? { ...known, valid: true, stars: use.stars, since: use.since, until: use.until }
    : {
        ...known,
        valid: false,
        stars: use.held,
        since: use.ended === null ? null : addDays(use.ended, 1),
        until: null,
      };
}

/** How the certificate of a recognition stands on a day. */
export function statusOf(record: Recognition, facts: RecognitionFacts | undefined, on: string) {
  const { date, expires, revoked } = record;
  const read = certificateStatus(
    {
      issued: date ?? "",
      ...(expires !== undefined && { expires }),
      ...(revoked !== undefined && { revoked: { date: revoked.date } }),
      ...facts,
    },
    on,
  );
  return read.ok ? read.value : undefined;
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

export { agenda };
