/** The types of producers (chủ thể OCOP) the programme's decisions name. */
export type ProducerType =
  | "enterprise"
  | "cooperative"
  | "cooperative-group"
  | "farm"
  | "production-household"
  | "registered-household"
  | "association"
  | "operating-centre"
  | "equivalent-organisation";

/** All of them. */
export const producerTypes: readonly ProducerType[] = [
  "enterprise",
  "cooperative",
  "cooperative-group",
  "farm",
  "production-household",
  "registered-household",
  "association",
  "operating-centre",
  "equivalent-organisation",
];

/** The size of an enterprise; the law counts micro enterprises among the small and medium ones. */
export type EnterpriseSize = "micro" | "small" | "medium" | "large";

/** That a type of producer must be registered as a business. */
export interface RegistrationRule {
  /** Where it is said. */
  readonly source: string;
  /** Whether that is our reading of the words there. */
  readonly isReading?: true;
}

/** Who may take part under a decision. */
export interface Participation {
  /** The decision's code. */
  readonly decision: string;
  /** Where it says so. */
  readonly source: string;
  /** The types that may register products of any set. */
  readonly types: readonly ProducerType[];
  /** The types that may take part only in some sectors, with the codes of those sectors. */
  readonly onlyIn: Readonly<Partial<Record<ProducerType, readonly string[]>>>;
  /** The sizes an enterprise may have. */
  readonly sizes: readonly EnterpriseSize[];
  /** The types that must be registered as a business, with where that is said, or read from. */
  readonly registered: Readonly<Partial<Record<ProducerType, RegistrationRule>>>;
}
