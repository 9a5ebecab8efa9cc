/**
 * How long what nobody should send keeps a schema busy, in milliseconds: the best of five, for each record.
 *
 *   npm run build && node bench/hostile.mjs
 */
import * as records from "../dist/records/index.js";

const fields = (count) => Object.fromEntries(Array.from({ length: count }, (_, index) => [`k${index}`, index]));
const nested = (depth) => {
  let value = "x";
  for (let level = 0; level < depth; level++) {
    value = { value };
  }
  return value;
};
const values = {
  "100,000 fields": fields(100_000),
  "25,000 fields": fields(25_000),
  "a list of 1,000,000": Array.from({ length: 1_000_000 }, (_, index) => index),
  "objects 100,000 deep": nested(100_000),
  "ten million characters": "chè ".repeat(2_500_000),
  "ten million characters in a field": { name: "chè ".repeat(2_500_000) },
};

const schemas = Object.entries(records).filter(([name]) => name.endsWith("Schema") && name !== "formSchema");
for (const [what, value] of Object.entries(values)) {
  const times = schemas.map(([, schema]) => bestOf(5, () => records.validate(schema, value)));
  console.log(
    `${what.padEnd(34)} at most ${Math.max(...times)
      .toFixed(1)
      .padStart(6)} ms of ${schemas.length} schemas`,
  );
}

function bestOf(count, run) {
  const times = Array.from({ length: count }, () => {
    const start = performance.now();
    run();
    return performance.now() - start;
  });
  return Math.min(...times);
}
