const MOST = 1_500;

/** Whether two values made in the same way still look the same; what cannot be looked at counts as the same. */
export function isSame(one: unknown, other: unknown, budget = { left: MOST }): boolean {
  if (Object.is(one, other) || budget.left-- < 0) {
    return true;
  }
  if (typeof one !== "object" || typeof other !== "object" || one === null || other === null) {
    return typeof one === "function" && typeof other === "function";
  }
  try {
    const keys = Object.keys(one);
    return (
      keys.length === Object.keys(other).length &&
      keys.every((key) =>
        isSame((one as Record<string, unknown>)[key], (other as Record<string, unknown>)[key], budget),
      )
    );
  } catch {
    return true;
  }
}
