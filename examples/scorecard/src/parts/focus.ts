/** The card of a criterion. */
export function cardId(criterion: string): string {
  return `tc-${criterion}`;
}

/** Brings a criterion into view and its chosen level, or the first, under the keys. */
export function focusCriterion(criterion: string, root: Document | ShadowRoot = document): void {
  const card = root.getElementById(cardId(criterion));
  card?.scrollIntoView({ block: "start" });
  const field =
    card?.querySelector<HTMLElement>("input:checked") ??
    card?.querySelector<HTMLElement>("input") ??
    card?.querySelector<HTMLElement>("[tabindex]");
  field?.focus({ preventScroll: true });
}
