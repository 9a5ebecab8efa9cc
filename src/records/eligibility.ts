import { type Fields, fieldsOf, optionOf } from "../base/fields.js";
import type { FindingOf, IssuePath } from "../base/finding.js";
import { preview } from "../base/preview.js";
import { requireArgument } from "../base/require-argument.js";
import { participation as participation2026 } from "../decisions/2026/participation.js";
import type { CriteriaSet } from "../decisions/criteria-set.js";
import {
  type EnterpriseSize,
  type Participation,
  type ProducerType,
  producerTypes,
} from "../decisions/participation.js";
import type { Producer } from "./producer.js";

/** Why a producer may not register a product, or why that cannot be said, by stable code. */
export interface EligibilityParams {
  /** The type of producer is not given, or is none that this package knows. */
  "eligibility.type-unknown": Record<never, never>;
  /** The decision does not name this type of producer. */
  "eligibility.type-not-named": { type: ProducerType; source: string };
  /** The type may take part only in some sectors. */
  "eligibility.only-in-sectors": { type: ProducerType; sectors: readonly string[]; source: string };
  /** The enterprise is larger than the decision admits. */
  "eligibility.too-large": { size: EnterpriseSize; source: string };
  /** The size of the enterprise is not known. */
  "eligibility.size-unknown": { allowed: readonly EnterpriseSize[]; source: string };
  /** The type must be registered as a business, by the words of the source or by our reading, and no registration is given. */
  "eligibility.registration-unknown": { type: ProducerType; source: string; isReading: boolean };
  /** Who may take part under this decision is not known to the package. */
  "eligibility.rules-unknown": { decision: string };
}

/** The stable code of a reason. */
export type EligibilityCode = keyof EligibilityParams;

/** A reason for an eligibility. */
export type EligibilityReason<C extends EligibilityCode = EligibilityCode> = FindingOf<EligibilityParams, C>;

/** Whether a producer may register a product of a set: yes, no, or not known from the record. */
export interface Eligibility {
  readonly eligible: boolean | null;
  /** Why not, or what must be known; empty for a plain yes. */
  readonly reasons: readonly EligibilityReason[];
}

/** Who may take part, by decision. */
const participations: readonly Participation[] = [participation2026];

/**
 * Whether a producer may register a product of a set for evaluation.
 *
 * Households and cooperative groups without a business registration in the record are not known to be eligible: production
 * households and cooperative groups by our reading of art. 1.2 and criterion 3.1.
 *
 * @param producer - a producer as {@link validate} gives it
 * @param set - the criteria set, or its decision and sector
 * @returns `eligible` true, false, or null where the record does not tell, with the reasons
 * @throws TypeError when `set` is none
 * @example
 * eligibility({ type: "association", … }, tea);
 * // { eligible: false, reasons: [{ code: "eligibility.only-in-sectors", … }] }
 * @see 26/2026/QĐ-TTg, art. 1.2 and 2.3; criterion 3.1 of annex II
 */
export function eligibility(
  producer: Pick<Producer, "type" | "registration"> & { readonly size?: EnterpriseSize | undefined },
  set: Pick<CriteriaSet, "decision" | "sector">,
): Eligibility {
  const { decision, sector } = fieldsOf(set) ?? {};
  requireArgument(typeof decision === "string", "eligibility", "expected a criteria set, or its decision and sector");
  const rules = participations.find((candidate) => candidate.decision === decision);
  if (rules === undefined) {
    const params = { decision: preview(decision) };
    return { eligible: null, reasons: [reason("eligibility.rules-unknown", ["decision"], params)] };
  }
  const known = facts(fieldsOf(producer) ?? {});
  if (known === undefined) {
    return { eligible: null, reasons: [reason("eligibility.type-unknown", ["type"], {})] };
  }
  const refused = refuseType(known.type, sector, rules) ?? refuseSize(known, rules);
  if (refused !== undefined) {
    return { eligible: false, reasons: [refused] };
  }
  const unknown = unknowns(known, rules);
  return { eligible: unknown.length === 0 ? true : null, reasons: unknown };
}

/** What counts of a producer. */
interface Facts {
  readonly type: ProducerType;
  /** Undefined where it is not known. */
  readonly size: EnterpriseSize | undefined;
  readonly isRegistered: boolean;
}

/** Undefined where the type is none that is known. */
function facts({ type, size, registration }: Fields): Facts | undefined {
  const known = optionOf(type, producerTypes);
  return (
    known && { type: known, size: optionOf(size, enterpriseSizes), isRegistered: fieldsOf(registration) !== undefined }
  );
}

const enterpriseSizes: readonly EnterpriseSize[] = ["micro", "small", "medium", "large"];

function reason<C extends EligibilityCode>(code: C, path: IssuePath, params: EligibilityParams[C]) {
  return { code, path, params } as unknown as EligibilityReason;
}

function refuseType(type: ProducerType, sector: unknown, rules: Participation): EligibilityReason | undefined {
  const { types, onlyIn, source } = rules;
  const sectors = onlyIn[type];
  if (types.includes(type) || sectors?.some((one) => one === sector)) {
    return undefined;
  }
  return sectors === undefined
    ? reason("eligibility.type-not-named", ["type"], { type, source })
    : reason("eligibility.only-in-sectors", ["type"], { type, sectors, source });
}

function refuseSize({ type, size }: Facts, { sizes, source }: Participation): EligibilityReason | undefined {
  return type === "enterprise" && size !== undefined && !sizes.includes(size)
    ? reason("eligibility.too-large", ["size"], { size, source })
    : undefined;
}

function unknowns(
  { type, size, isRegistered }: Facts,
  { sizes, registered, source }: Participation,
): EligibilityReason[] {
  const registration = registered[type];
  return [
    ...(type === "enterprise" && size === undefined
      ? [reason("eligibility.size-unknown", ["size"], { allowed: sizes, source })]
      : []),
    ...(registration !== undefined && !isRegistered
      ? [
          reason("eligibility.registration-unknown", ["registration"], {
            type,
            source: registration.source,
            isReading: registration.isReading === true,
          }),
        ]
      : []),
  ];
}
