/** A proxy that nothing can be asked of. */
export function revokedProxy(target: object): unknown {
  const { proxy, revoke } = Proxy.revocable(target, {});
  revoke();
  return proxy;
}

/** A proxy that throws whatever is done to it. */
export function throwingProxy(): unknown {
  const fail = () => {
    throw new Error("no");
  };
  return new Proxy({}, { get: fail, has: fail, ownKeys: fail, getPrototypeOf: fail, getOwnPropertyDescriptor: fail });
}

/** An object with a getter under a key. */
export function withGetter(key: string, get: () => unknown): object {
  return Object.defineProperty({}, key, { get, enumerable: true });
}

/** An object nested so deep. */
export function nested(depth: number, wrap: (inner: unknown) => unknown): unknown {
  let value: unknown = "x";
  for (let level = 0; level < depth; level++) {
    value = wrap(value);
  }
  return value;
}

export function cyclicObject(): object {
  const object: Record<string, unknown> = {};
  object["name"] = object;
  return object;
}

export function cyclicList(): unknown[] {
  const list: unknown[] = [];
  list.push(list, list, list);
  return list;
}

class Record5 {
  name = "Chè";
  stars = 5;
  get type() {
    throw new Error("never read: it is not a field of the object itself");
  }
}

const long = "chè ".repeat(2_500_000);
const fields = (count: number) => Object.fromEntries(Array.from({ length: count }, (_, index) => [`k${index}`, index]));
const manyItems = Array.from({ length: 1_000_000 }, (_, index) => index);

/** Values nobody should send, by name. */
export const hostileValues: Readonly<Record<string, unknown>> = {
  "ten million characters": long,
  "ten million spaces": " ".repeat(10_000_000),
  "ten million digits": "0".repeat(10_000_000),
  "ten million combining marks": "\u0301".repeat(10_000_000),
  "ten million dots": "a.".repeat(5_000_000),
  "a key of ten million characters": { [long]: 1 },
  "100,000 fields": fields(100_000),
  "25,000 fields": fields(25_000),
  "a list of 1,000,000": manyItems,
  "a length that is no number": JSON.parse('{"length":{"toString":1,"valueOf":1}}'),
  "a list with 4,294,967,295 holes": Object.assign([], { length: 4_294_967_295 }),
  "a sparse list": Object.assign([], { 5: "x", length: 9 }),
  "objects 100,000 deep": nested(100_000, (a) => ({ a })),
  "lists 100,000 deep": nested(100_000, (a) => [a]),
  "an object in itself": cyclicObject(),
  "a list thrice in itself": cyclicList(),
  "a field called __proto__": JSON.parse('{"__proto__": {"polluted": 1, "type": "farm"}}'),
  "fields named as those of every object": JSON.parse(
    '{"constructor": {"prototype": {"polluted": 1}}, "prototype": 1}',
  ),
  "a getter that throws": withGetter("name", () => {
    throw new Error("no");
  }),
  "a getter that throws undefined": withGetter("name", () => {
    throw undefined;
  }),
  "a proxy that throws": throwingProxy(),
  "a revoked proxy": revokedProxy({}),
  "a revoked proxy of a list": revokedProxy([]),
  "a list whose length throws": new Proxy([], {
    get: () => {
      throw new Error("no");
    },
  }),
  "an object that throws as text": { toString: 1, valueOf: 1, [Symbol.toPrimitive]: 1 },
  "ten million bytes": new Uint8Array(10_000_000),
  "a few bytes": new Uint8Array(3),
  "a text in an object": Object("x".repeat(10_000_000)),
  NaN: Number.NaN,
  Infinity: Infinity,
  "-0": -0,
  "2^53": 2 ** 53,
  "1e308": 1e308,
  "a big integer": 10n ** 400n,
  "a symbol": Symbol("x"),
  "a function": () => "x",
  "a date": new Date(0),
  "no date": new Date(Number.NaN),
  "a date with a getter that throws": Object.defineProperty(new Date(0), "type", {
    enumerable: true,
    get: () => {
      throw new Error("no");
    },
  }),
  "what only looks like a date": Object.create(Date.prototype),
  "a map": new Map([["name", "x"]]),
  "a set": new Set(["x"]),
  "an expression": /x/,
  "an error": new Error("x"),
  "an object of a class": new Record5(),
  "an object without a prototype": Object.assign(Object.create(null), { name: "x" }),
  "half a surrogate pair": "\ud800",
  NUL: "\u0000",
  "what turns writing round": "\u202e",
};
