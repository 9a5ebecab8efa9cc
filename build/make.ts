/** Makes a value: what the build writes where a module makes one as it is loaded, so that the making has one call to mark. */
export function make<T>(value: () => T): T {
  return value();
}
