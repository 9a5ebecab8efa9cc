import type { Asker, Rows } from "../db/as.ts";
import type { Portal } from "../portal.ts";

/** What an act needs: the portal, the rows with the rights of who acts, and the day. */
export interface Acting<A extends Asker = Asker> {
  readonly portal: Portal;
  readonly rows: Rows;
  readonly asker: A;
  readonly today: string;
}

/** A person who acts. */
export type Person = Extract<Asker, { readonly person: string }>;
export type ByPerson = Acting<Person>;
