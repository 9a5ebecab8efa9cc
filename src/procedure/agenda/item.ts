import type { CertifiedStars } from "../certificate/read-stars.js";

/** What falls due, by kind, each with the parameters its sentence needs; all of them days. */
export interface AgendaParams {
  /** The first day for filing a re-evaluation (art. 7.6a). */
  "window-opens": { closes: string; expires: string };
  /** The last day for filing it. */
  "window-closes": { expires: string };
  /** The last day on which the authority tells the producer of the end (148/QĐ-TTg, second-hand). */
  "notice-due": { expires: string };
  /** The last day of the term. `extendedTo` is the last day of the extension, null where there is none. */
  expires: { extendedTo: string | null };
  /** The last day of the extension (art. 12.3). */
  "extension-ends": { expires: string };
}

/** What falls due. */
export type AgendaKind = keyof AgendaParams;

/** Something that falls due for a certificate. */
export type AgendaItem<K extends AgendaKind = AgendaKind> = {
  [T in K]: {
    readonly date: string;
    readonly kind: T;
    /** The certificate's place in the list. */
    readonly index: number;
    /** The certificate's identifier, where it has one. */
    readonly id: string | null;
    /** Its stars, where they are given. */
    readonly stars: CertifiedStars | null;
    readonly params: Readonly<AgendaParams[T]>;
    readonly instrument: string;
    /** The article, where it is known. */
    readonly article: string | null;
    /** Whether the rule was read in the instrument itself; otherwise it is second-hand. */
    readonly verified: boolean;
  };
}[K];

/** The kinds in the order in which those of one day are listed. */
export const agendaKinds: readonly AgendaKind[] = [
  "window-opens",
  "window-closes",
  "notice-due",
  "expires",
  "extension-ends",
];
