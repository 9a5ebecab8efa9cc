import { fieldsOf } from "../base/fields.js";
import { instrument as instrument2019 } from "../decisions/2019/decision.js";
import { instrument as instrument2023 } from "../decisions/2023/decision.js";
import { instrument as instrument2026 } from "../decisions/2026/decision.js";
import type { CriteriaSet } from "../decisions/criteria-set.js";
import type { Decision } from "../decisions/decision.js";
import { isNamed } from "../decisions/find.js";
import { setNumberOf, slugsOf } from "../decisions/set-slugs.js";
import type { SetSource } from "../scoring/rate-evaluation.js";

/** How each decision is loaded: only the ones that are asked for are. */
const loaders = {
  2026: async () => (await import("../decisions/2026/index.js")).decision2026,
  2023: async () => (await import("../decisions/2023/index.js")).decision2023,
  2019: async () => (await import("../decisions/2019/index.js")).decision2019,
  2018: async () => (await import("../decisions/2018/index.js")).decision2018,
} as const;

/** How the criteria sets of a decision are loaded without the decision: one of them is made sooner than all. */
const setLoaders: Readonly<Record<string, () => Promise<Readonly<Record<string, CriteriaSet>>>>> = {
  2026: () => import("./sets/2026.js"),
  2023: () => import("./sets/2023.js"),
  2019: () => import("./sets/2019.js"),
};

/** The day each of these decisions took effect. */
const effective: Readonly<Record<string, string>> = {
  2026: instrument2026.effective,
  2023: instrument2023.effective,
  2019: instrument2019.effective,
};

/** The codes of all decisions, the newest first. */
export const decisionCodes: readonly string[] = Object.keys(loaders).reverse();

/** The decision in force. */
export const newest = "2026";

/** Decisions as far as they have been asked for. */
export interface Library {
  /** Loads a decision; undefined where there is none with this code. */
  readonly load: (code: unknown) => Promise<Decision | undefined>;
  /** Loads what an evaluation is rated by: its set, or the decision where that is not found by itself. */
  readonly prepare: (evaluation: unknown) => Promise<void>;
  /** All decisions to look sets up in; those that are not loaded have none. */
  readonly sources: readonly SetSource[];
  /** The criteria set an evaluation names. */
  readonly setOf: (evaluation: unknown) => CriteriaSet | undefined;
}

/** A library without any decision loaded yet. */
export function openLibrary(): Library {
  const loaded = new Map<string, Decision>();
  const sets = new Set<CriteriaSet>();
  const load = async (code: unknown) => {
    if (typeof code !== "string" || !Object.hasOwn(loaders, code)) {
      return undefined;
    }
    const decision = loaded.get(code) ?? (await loaders[code as unknown as keyof typeof loaders]());
    loaded.set(code, decision);
    return decision;
  };
  const find = (code: unknown, key: unknown) =>
    loaded.get(code as string)?.find(key) ?? [...sets].find((set) => set.decision === code && isNamed(set, key));
  const sources = decisionCodes.map((code) => ({
    code,
    find: (key: unknown) => find(code, key),
    get effective() {
      return loaded.get(code)?.effective ?? effective[code];
    },
    get sets() {
      return loaded.get(code)?.sets ?? [undefined];
    },
  }));
  return {
    load,
    prepare: async (evaluation) => {
      const { decision, set: key } = fieldsOf(evaluation) ?? {};
      const set = loaded.has(decision as string) ? undefined : (find(decision, key) ?? (await loadSet(decision, key)));
      if (set === undefined) {
        await load(decision);
      } else {
        sets.add(set);
      }
    },
    sources,
    setOf: (evaluation) => {
      const { decision, set } = fieldsOf(evaluation) ?? {};
      return find(decision, set);
    },
  };
}

/** One set by its number or slug, without the others of its decision. */
async function loadSet(decision: unknown, key: unknown): Promise<CriteriaSet | undefined> {
  const number = setNumberOf(decision, key);
  const slug = slugsOf(decision)[(number ?? 0) - 1];
  return slug === undefined ? undefined : (await setLoaders[decision as string]?.())?.[nameOf(slug)];
}

/** `herbal-tea` as what exports it is named: `herbalTea`. */
function nameOf(slug: string): string {
  return slug.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
}
