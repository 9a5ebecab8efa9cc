/** Far more than any list of user data is read; a loop that gets here would go on to 4,294,967,295. */
const MOST_READS = 25_000;

const holes = Object.assign([], { length: 2 ** 32 - 1 });

let blown = false;

/** A list of 4,294,967,295 holes that ends a loop over it early and remembers that there was one. */
export function endlessList(): unknown {
  let reads = 0;
  const count = () => {
    if (++reads > MOST_READS) {
      blown = true;
      throw new Error("read without end");
    }
  };
  return new Proxy(holes, {
    get: (list, key) => {
      count();
      return Reflect.get(list, key);
    },
    has: (list, key) => {
      count();
      return Reflect.has(list, key);
    },
  });
}

/** Whether an endless list was read without end since this was last asked. */
export function wasReadWithoutEnd(): boolean {
  const answer = blown;
  blown = false;
  return answer;
}
