/**
 * Makes a value when it is first asked for, and keeps it.
 *
 * For tables that most programs never look into: making all of them would be a good part of the time in which the package
 * loads. A table that is made this way is a function with a body in braces, since engines read other bodies at once.
 */
// @__NO_SIDE_EFFECTS__
export function once<T extends object>(make: () => T): () => T {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
}
