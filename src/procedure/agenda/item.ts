import type { CertificateNote } from "../certificate/note.js";
import type { CertifiedStars } from "../certificate/read-stars.js";
import type { RuleSource } from "../certificate/rule-source.js";

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
    /** The readings that it rests on, each with its article. */
    readonly notes: readonly CertificateNote[];
  } & RuleSource;
}[K];

/** The kinds in the order in which those of one day are listed. */
export const agendaKinds: readonly AgendaKind[] = [
  "window-opens",
  "window-closes",
  "notice-due",
  "expires",
  "extension-ends",
];
