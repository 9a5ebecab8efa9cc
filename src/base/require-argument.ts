import { isRecord } from "./fields.js";
import { kindOf, preview } from "./preview.js";

/**
 * Refuses a caller's mistake: an argument that a function cannot do its work with.
 *
 * What was given is repeated only as {@link shown}, so that the error can be printed anywhere.
 *
 * @param caller - the public function's name, for the message
 * @param rule - what is needed, such as `"expected options"`
 */
export function requireArgument(isMet: boolean, caller: string, rule: string): asserts isMet {
  if (!isMet) {
    throw new TypeError(`[ocop] ${caller}: ${rule}`);
  }
}

/** Refuses options that are no object. */
export function requireOptions(caller: string, options: unknown): void {
  requireArgument(isRecord(options), caller, "expected options");
}

/** A value as an error repeats it: as a program would write it, short and printable, whatever it is. */
export function shown(value: unknown): string {
  try {
    return preview(String(value));
  } catch {
    return kindOf(value);
  }
}
