import { cyclicList, cyclicObject, nested, revokedProxy, throwingProxy, withGetter } from "../support/hostile.js";
import { endlessList } from "./endless-list.js";

/** A value nobody should send. */
export interface HostileValue {
  readonly name: string;
  readonly make: () => unknown;
}

const poison = () => JSON.parse('{"toString":1,"valueOf":1}');
const json = (text: string) => ({ name: text, make: () => JSON.parse(text) });
const value = (name: string, one: unknown) => ({ name, make: () => one });
const text = (one: string) => value(JSON.stringify(one), one);

const long = "x".repeat(6000);
const longer = "chè ".repeat(30_000);
const holes = Object.assign([], { length: 50_000 });
const deep = nested(400, (inner) => ({ inner }));
const deepList = nested(400, (inner) => [inner]);
const manyFields = Object.fromEntries(Array.from({ length: 2000 }, (_, index) => [`k${index}`, index]));

/** What JSON, a form or a database can hand over. */
const data: readonly HostileValue[] = [
  ...[null, true, false, 0, 1, -1, 2.5, 99, 2 ** 31, 2 ** 53, 1e21, 1e308, -1e308, 5e-324].map((one) =>
    value(String(one), one),
  ),
  ...[
    "",
    " ",
    "0",
    "1",
    "4",
    "-1",
    "1e3",
    "3.0",
    "0x10",
    "2026",
    "x",
    "en",
    "constructor",
    "toString",
    "__proto__",
  ].map(text),
  ...["2026-02-30", "2026-13-01", "0000-00-00", "9999-12-31", "1899-12-31", "2026-08-05", "2199-12-31"].map(text),
  ...["05/08/2026", "2026-08-05T00:00:00Z", "+275760-09-13"].map(text),
  ...[
    "\u0000",
    "a\nb",
    "a\r\nb",
    "\u001b[31m",
    "\u009b31m",
    "\u2028",
    "a\u2029b",
    "\u202eabc",
    "\u2066x",
    "\u200b",
  ].map(text),
  ...["\ufffd", "Ch\ufffd", "\ufeffx", "\ud800", "x\udc00", "\u{e0041}\u{e007f}", "e\u0301".repeat(40), "ﷺ"].map(text),
  ...[`${"x".repeat(59)}😀y`, `${"x".repeat(60)}😀`, `${"😀".repeat(70)}`, `${"x".repeat(39)}😀y`].map(text),
  ...[`${"x".repeat(79)}😀y`, `${"1".repeat(31)}😀`, '"><script>', "=1+1", "http://a.vn\\@b.vn"].map(text),
  value("6,000 characters", long),
  value("120,000 characters", longer),
  value("6,000 spaces", " ".repeat(6000)),
  value("6,000 digits", "1".repeat(6000)),
  json("[]"),
  json("{}"),
  json("[null]"),
  json("[[]]"),
  json('["1",1]'),
  json("[1,1,1]"),
  { name: '{"toString":1,"valueOf":1}', make: poison },
  json('{"length":{"toString":1,"valueOf":1}}'),
  json('{"length":5}'),
  json('{"length":1e9}'),
  json('{"toJSON":1}'),
  json('{"__proto__":{"polluted":1}}'),
  json('{"constructor":{"prototype":{"polluted":1}}}'),
  json('{"then":1}'),
  value("a list of 3,000", Array(3000).fill(1)),
  value("a list of 3,000 objects", Array(3000).fill({})),
  value("2,000 fields", manyFields),
  value("objects 400 deep", deep),
  value("lists 400 deep", deepList),
];

/** What only a program can make; nothing throws while it is looked at. */
const odd: readonly HostileValue[] = [
  ...[undefined, Number.NaN, Infinity, -Infinity, -0].map((one) => value(Object.is(one, -0) ? "-0" : String(one), one)),
  value("5n", 5n),
  value("Symbol(x)", Symbol("x")),
  { name: "() => x", make: () => () => "x" },
  { name: "async () => x", make: () => async () => "x" },
  { name: "new Date(0)", make: () => new Date(0) },
  { name: "new Date(NaN)", make: () => new Date(Number.NaN) },
  { name: "Object.create(Date.prototype)", make: () => Object.create(Date.prototype) },
  { name: "new Map([[name, x]])", make: () => new Map([["name", "x"]]) },
  { name: "new Set([x])", make: () => new Set(["x"]) },
  { name: "new Uint8Array(3)", make: () => new Uint8Array(3) },
  { name: "new Float64Array([NaN])", make: () => new Float64Array([Number.NaN]) },
  { name: "new String(x)", make: () => Object("x") },
  { name: "new Number(4)", make: () => Object(4) },
  { name: "new Boolean(false)", make: () => Object(false) },
  { name: "/x/", make: () => /x/ },
  { name: "new Error(x)", make: () => new Error("x") },
  { name: "Object.create(null)", make: () => Object.create(null) },
  { name: "an object in itself", make: cyclicObject },
  { name: "a list in itself", make: cyclicList },
  { name: "a sparse list", make: () => Object.assign([], { 2: "x", length: 5 }) },
  value("50,000 holes", holes),
  { name: "{toJSON: () => x}", make: () => ({ toJSON: () => "x" }) },
];

/** What throws while it is looked at: for user data only, since no function can hide it in a programmer's options. */
const traps: readonly HostileValue[] = [
  { name: "a revoked proxy of {}", make: () => revokedProxy({}) },
  { name: "a revoked proxy of []", make: () => revokedProxy([]) },
  { name: "a revoked proxy of a function", make: () => revokedProxy(() => "x") },
  { name: "a proxy that throws", make: throwingProxy },
  ...["name", "length", "code", "id", "toString", "answers", "0", "then"].map((key) => ({
    name: `{get ${key}() {throw}}`,
    make: () => withGetter(key, fail),
  })),
  {
    name: "a list whose first entry throws",
    make: () => Object.defineProperty([1, 2], 0, { get: fail, enumerable: true }),
  },
  { name: "{toString: () => throw}", make: () => ({ toString: fail, valueOf: fail, [Symbol.toPrimitive]: fail }) },
  { name: "a list of 4,294,967,295 holes", make: endlessList },
];

function fail(): never {
  throw new Error("no");
}

/** Values for user data. */
export const forUsers: readonly HostileValue[] = [...data, ...odd, ...traps];

/** Values for what a programmer gives. */
export const forProgrammers: readonly HostileValue[] = [...data, ...odd];
