import { type Manner, usualFlags } from "../commands/rate/flags.js";

/**
 * What is asked for by a command that rates and files alone, `rate FILE…` or `explain FILE…`, as the parser would read it;
 * undefined for anything else.
 */
export function plainRating(argv: readonly string[]): (Manner & { readonly files: readonly string[] }) | undefined {
  const [view, ...files] = argv;
  const isPlain = (view === "rate" || view === "explain") && files.length > 0;
  return isPlain && !files.some((file) => file.startsWith("-")) ? { view, files, flags: usualFlags } : undefined;
}
