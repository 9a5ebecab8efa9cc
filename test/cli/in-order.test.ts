import { setTimeout as wait } from "node:timers/promises";
import { describe, expect, test } from "vitest";
import { inOrder } from "../../src/cli/io/in-order.js";

/** Numbers from 0 on, and how many were asked for. */
function numbers(many: number) {
  let given = 0;
  const source = (async function* () {
    while (given < many) {
      yield given++;
    }
  })();
  return { source, given: () => given };
}

async function collect<T>(items: AsyncIterable<T>): Promise<T[]> {
  const all: T[] = [];
  for await (const item of items) {
    all.push(item);
  }
  return all;
}

const rest = () => wait(20);

describe("in order", () => {
  test.each([1, 2, 5, 100])("results come in the order of the items, %i at once", async (most) => {
    const { source } = numbers(30);
    let running = 0;
    let busiest = 0;
    const work = async (item: number) => {
      busiest = Math.max(busiest, ++running);
      await wait((item * 7) % 5);
      running--;
      return item * 10;
    };
    expect(await collect(inOrder(source, most, work))).toEqual(Array.from({ length: 30 }, (_, item) => item * 10));
    expect(busiest).toBe(Math.min(most, 30));
  });

  test("of an empty source there are none", async () => {
    expect(await collect(inOrder(numbers(0).source, 3, async (item) => item))).toEqual([]);
  });

  test("what is not taken holds the source back", async () => {
    const { source, given } = numbers(1000);
    const results = inOrder(source, 4, async (item) => item);
    await results.next();
    await rest();
    expect(given()).toBe(5);
    await results.next();
    await rest();
    expect(given()).toBe(6);
  });

  test("a result does not wait for later items", async () => {
    let more = () => undefined as unknown;
    const source = (async function* () {
      yield 1;
      await new Promise((resolve) => {
        more = () => resolve(undefined);
      });
      yield 2;
    })();
    const results = inOrder(source, 4, async (item) => item);
    expect(await results.next()).toEqual({ done: false, value: 1 });
    more();
    expect(await results.next()).toEqual({ done: false, value: 2 });
    expect(await results.next()).toEqual({ done: true, value: undefined });
  });

  test("an error comes in its turn, and no later one is left unhandled", async () => {
    const { source } = numbers(10);
    const results = inOrder(source, 4, async (item) => {
      if (item > 0) {
        throw new Error(`item ${item}`);
      }
      await rest();
      return item;
    });
    expect(await results.next()).toEqual({ done: false, value: 0 });
    await expect(results.next()).rejects.toThrow("item 1");
    expect(await results.next()).toEqual({ done: true, value: undefined });
    await rest();
  });

  test("an error of the source comes after the results before it", async () => {
    const source = (async function* () {
      yield 1;
      throw new Error("cannot read on");
    })();
    const results = inOrder(source, 3, async (item) => {
      await rest();
      return item;
    });
    expect(await results.next()).toEqual({ done: false, value: 1 });
    await expect(results.next()).rejects.toThrow("cannot read on");
  });
});
