/** What the examples of a file name and do not show: `answers`, `first`, `product` … */
export function valuesOf(file: string): Readonly<Record<string, unknown>> {
  return { file };
}
