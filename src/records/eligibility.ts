import { participation as participation2026 } from "../decisions/2026/participation.js";
import type { CriteriaSet } from "../decisions/criteria-set.js";
import type { EnterpriseSize, Participation, ProducerType } from "../decisions/participation.js";
import type { Producer } from "./producer.js";

/** Why a producer may not register a product, or why that cannot be said, by stable code. */
export interface EligibilityParams {
  /** The decision does not name this type of producer. */
  "eligibility.type-not-named": { type: ProducerType; source: string };
  /** The type may take part only in some sectors. */
  "eligibility.only-in-sectors": { type: ProducerType; sectors: readonly string[]; source: string };
  /** The enterprise is larger than the decision admits. */
  "eligibility.too-large": { size: EnterpriseSize; source: string };
  /** The size of the enterprise is not known. */
  "eligibility.size-unknown": { allowed: readonly EnterpriseSize[]; source: string };
  /** The type must be registered as a business, and no registration is given. */
  "eligibility.registration-unknown": { type: ProducerType; source: string };
  /** Who may take part under this decision is not known to the package. */
  "eligibility.rules-unknown": { decision: string };
}

/** The stable code of a reason. */
export type EligibilityCode = keyof EligibilityParams;

/** A reason for an eligibility. */
export type EligibilityReason<C extends EligibilityCode = EligibilityCode> = {
  [K in C]: { readonly code: K; readonly path: readonly string[]; readonly params: Readonly<EligibilityParams[K]> };
}[C];

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
 * @param producer - a producer as {@link validate} gives it
 * @param set - the criteria set, or its decision and sector
 * @returns `eligible` true, false, or null where the record does not tell, with the reasons
 * @example
 * eligibility({ type: "association", … }, tea);
 * // { eligible: false, reasons: [{ code: "eligibility.only-in-sectors", … }] }
 * @see 26/2026/QĐ-TTg, art. 2.3
 */
export function eligibility(
  producer: Pick<Producer, "type" | "registration"> & { readonly size?: EnterpriseSize | undefined },
  set: Pick<CriteriaSet, "decision" | "sector">,
): Eligibility {
  const rules = participations.find(({ decision }) => decision === set.decision);
  if (rules === undefined) {
    return { eligible: null, reasons: [reason("eligibility.rules-unknown", ["decision"], { decision: set.decision })] };
  }
  const refused = refuseType(producer.type, set.sector, rules) ?? refuseSize(producer, rules);
  if (refused !== undefined) {
    return { eligible: false, reasons: [refused] };
  }
  const unknown = unknowns(producer, rules);
  return { eligible: unknown.length === 0 ? true : null, reasons: unknown };
}

function reason<C extends EligibilityCode>(code: C, path: readonly string[], params: EligibilityParams[C]) {
  return { code, path, params } as unknown as EligibilityReason;
}

function refuseType(type: ProducerType, sector: string, rules: Participation): EligibilityReason | undefined {
  const { types, onlyIn, source } = rules;
  const sectors = onlyIn[type];
  if (types.includes(type) || sectors?.includes(sector)) {
    return undefined;
  }
  return sectors === undefined
    ? reason("eligibility.type-not-named", ["type"], { type, source })
    : reason("eligibility.only-in-sectors", ["type"], { type, sectors, source });
}

function refuseSize(
  { type, size }: { readonly type: ProducerType; readonly size?: EnterpriseSize | undefined },
  { sizes, source }: Participation,
): EligibilityReason | undefined {
  return type === "enterprise" && size !== undefined && !sizes.includes(size)
    ? reason("eligibility.too-large", ["size"], { size, source })
    : undefined;
}

function unknowns(
  producer: Pick<Producer, "type" | "registration"> & { readonly size?: EnterpriseSize | undefined },
  { sizes, registered, source }: Participation,
): EligibilityReason[] {
  const { type, size, registration } = producer;
  return [
    ...(type === "enterprise" && size === undefined
      ? [reason("eligibility.size-unknown", ["size"], { allowed: sizes, source })]
      : []),
    ...(registered.includes(type) && registration === undefined
      ? [reason("eligibility.registration-unknown", ["registration"], { type, source })]
      : []),
  ];
}
