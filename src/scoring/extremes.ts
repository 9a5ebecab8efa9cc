/** The lowest and the highest a value can come to; both can be reached. */
export interface Extremes<T> {
  readonly least: T;
  readonly most: T;
}
