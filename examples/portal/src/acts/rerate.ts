import { rateCouncil } from "../domain/answers.ts";
import { version as library } from "../domain/library.ts";
import { note } from "../journal/write.ts";
import type { Acting } from "./act.ts";
import { recordOf } from "./evaluations.ts";

/** How many evaluations one job rates, so that a worker that dies repeats little. */
const AT_ONCE = 200;

/**
 * Rates closed evaluations again by the package as it is now, and enters what differs into the journal; no result is changed by
 * it. Says after which evaluation to go on; null at the end.
 */
export async function rerate(acting: Acting, after: string): Promise<string | null> {
  const { rows } = acting;
  const found = await rows
    .selectFrom("evaluation")
    .select(["id", "closed", "result"])
    .where("closed", "is not", null)
    .$if(after !== "", (query) => query.where("id", ">", after))
    .orderBy("id")
    .limit(AT_ONCE)
    .execute();
  for (const { id, closed, result } of found) {
    const before = (result as { rating?: { stars?: unknown; exact?: unknown } } | null)?.rating;
    const { record } = await recordOf(acting, id, closed ?? "");
    const { stars, exact } = rateCouncil(record);
    if (before?.stars !== stars || JSON.stringify(before?.exact) !== JSON.stringify(exact)) {
      await note(rows, "evaluation.rated-otherwise", id, {
        library,
        stars,
        exact,
        before: { stars: before?.stars ?? null },
      });
    }
  }
  return found.length < AT_ONCE ? null : (found.at(-1)?.id ?? null);
}
