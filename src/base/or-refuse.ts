/**
 * What a function makes of its arguments; whatever goes wrong in it is a mistake of who called: the arguments are no data of
 * users, but tables and lists that a program has made.
 */
export function orRefuse<T>(caller: string, expected: string, make: () => T): T {
  try {
    return make();
  } catch (error) {
    if (error instanceof Error && error.message.startsWith("[ocop]")) {
      throw error;
    }
    throw new TypeError(`[ocop] ${caller}: expected ${expected}`, { cause: error });
  }
}
