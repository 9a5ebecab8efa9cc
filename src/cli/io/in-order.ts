/**
 * Works on several items at once and gives the results in the order of the items.
 *
 * Never more than `most` are begun and not yet taken, so that a slow reader holds the source back; and none waits for
 * a later one, so that a slow source holds no result back.
 */
export async function* inOrder<T, R>(
  source: AsyncIterator<T>,
  most: number,
  work: (item: T) => Promise<R>,
): AsyncGenerator<R> {
  const begin = () => {
    const result = step(source, work);
    // Whoever takes it is told of an error; until then it must not count as unhandled.
    result.catch(() => undefined);
    return result;
  };
  const ahead = Array.from({ length: most }, begin);
  for (let next = await ahead.shift(); next !== undefined; next = await ahead.shift()) {
    ahead.push(begin());
    yield next.result;
  }
}

async function step<T, R>(
  source: AsyncIterator<T>,
  work: (item: T) => Promise<R>,
): Promise<{ readonly result: R } | undefined> {
  const next = await source.next();
  return next.done ? undefined : { result: await work(next.value) };
}
