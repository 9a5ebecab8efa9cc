import { sql } from "kysely";
import type { Acting } from "../acts/act.ts";
import { writeNotices } from "../acts/agenda.ts";
import { writePaper } from "../acts/papers.ts";
import { forgetFiles } from "../acts/producers.ts";
import { readIn } from "../acts/registers.ts";
import { rerate } from "../acts/rerate.ts";
import { type Asker, as, asPortal } from "../db/as.ts";
import { forgetAnswers } from "../http/perform.ts";
import type { Portal } from "../portal.ts";
import type { JobName, Jobs } from "./queue.ts";

type Worker = Extract<Asker, { readonly role: "worker" }>;
const worker: Worker = { role: "worker" } as Worker;

/** Does a job in one transaction: a worker that dies leaves nothing half, and one that repeats finds what is done. */
export async function doJob<N extends JobName>(portal: Portal, name: N, data: Jobs[N]): Promise<void> {
  const began = performance.now();
  await as(portal.database, worker, async (rows) => {
    const acting: Acting<Worker> = { portal, rows, asker: worker, today: portal.today() };
    await acts[name](acting, data);
  });
  portal.log.info({ job: name, ms: Math.round(performance.now() - began) }, "job done");
}

const acts: { readonly [N in JobName]: (acting: Acting<Worker>, data: Jobs[N]) => Promise<unknown> } = {
  register: (acting, { id }) => readIn(acting, id),
  paper: (acting, { id }) => writePaper(acting, id),
  async notices(acting) {
    await writeNotices(acting);
    await forgetAnswers(acting);
    // Sessions that ended name addresses and browsers of persons.
    await asPortal(acting.rows, acting.asker, () =>
      sql`delete from auth.session where "expiresAt" < now()`.execute(acting.rows),
    );
  },
  forget: (acting, { places }) => forgetFiles(acting, places),
  async rerate(acting, { after }) {
    const next = await rerate(acting, after);
    if (next !== null) {
      await acting.portal.queue.send(acting.rows, acting.asker, "rerate", { after: next });
    }
  },
};
