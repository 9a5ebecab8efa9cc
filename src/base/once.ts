/**
 * Makes a value when it is first asked for, and keeps it: for tables that most programs never look into, whose making
 * would be a good part of the time in which the package loads.
 */
// @__NO_SIDE_EFFECTS__
export function once<T extends object>(make: () => T): () => T {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
}
