import fc from "fast-check";

/** The same requests in every run; others by `OCOP_SEED=random`, which prints the seed of what it finds. */
const seed = process.env["OCOP_SEED"] ?? "2018";

if (seed !== "random") {
  fc.configureGlobal({ ...fc.readConfigureGlobal(), seed: Number(seed) });
}
