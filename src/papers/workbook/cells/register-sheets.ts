/** The sheet on which agencies keep their register. */
const AGENCY_SHEET = "loc";

/** The agencies' sheet, whose source the others are; undefined where there is none. */
export function agencySheet(names: readonly string[]): string | undefined {
  return names.find((name) => name.toLowerCase() === AGENCY_SHEET);
}

/** Whether a register is read from a sheet: the one that is named, else all that are shown. */
export function isReadFor(
  { name, isHidden }: { readonly name: string; readonly isHidden: boolean },
  names: readonly string[],
  named: string | undefined,
): boolean {
  return named === undefined ? !isHidden || names.length === 1 : name === named;
}
