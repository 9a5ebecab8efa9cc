import { fieldsOf } from "../base/fields.js";
import type { CriteriaSet } from "../decisions/criteria-set.js";
import type { Decision } from "../decisions/decision.js";
import type { SetSource } from "../scoring/rate-evaluation.js";

/** How each decision is loaded: only the ones that are asked for are. */
const loaders = {
  2026: async () => (await import("../decisions/2026/index.js")).decision2026,
  2023: async () => (await import("../decisions/2023/index.js")).decision2023,
  2019: async () => (await import("../decisions/2019/index.js")).decision2019,
  2018: async () => (await import("../decisions/2018/index.js")).decision2018,
} as const;

/** The codes of all decisions, the newest first. */
export const decisionCodes: readonly string[] = Object.keys(loaders).reverse();

/** The decision in force. */
export const newest = "2026";

/** Decisions as far as they have been asked for. */
export interface Library {
  /** Loads a decision; undefined where there is none with this code. */
  readonly load: (code: unknown) => Promise<Decision | undefined>;
  /** Loads what an evaluation is rated by. */
  readonly prepare: (evaluation: unknown) => Promise<void>;
  /** All decisions to look sets up in; those that are not loaded have none. */
  readonly sources: readonly SetSource[];
  /** The criteria set an evaluation names. */
  readonly setOf: (evaluation: unknown) => CriteriaSet | undefined;
}

/** A library without any decision loaded yet. */
export function openLibrary(): Library {
  const loaded = new Map<string, Decision>();
  const load = async (code: unknown) => {
    if (typeof code !== "string" || !Object.hasOwn(loaders, code)) {
      return undefined;
    }
    const decision = loaded.get(code) ?? (await loaders[code as unknown as keyof typeof loaders]());
    loaded.set(code, decision);
    return decision;
  };
  const sources = decisionCodes.map((code) => ({
    code,
    find: (key: unknown) => loaded.get(code)?.find(key),
    get effective() {
      return loaded.get(code)?.effective;
    },
    get sets() {
      return loaded.get(code)?.sets ?? [undefined];
    },
  }));
  return {
    load,
    prepare: async (evaluation) => {
      await load(fieldsOf(evaluation)?.["decision"]);
    },
    sources,
    setOf: (evaluation) => {
      const { decision, set } = fieldsOf(evaluation) ?? {};
      return typeof decision === "string" ? loaded.get(decision)?.find(set) : undefined;
    },
  };
}
