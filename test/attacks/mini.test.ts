import { expect, test, vi } from "vitest";

// `ocop/records/mini` is built from the same files with `zod/mini` in the place of `zod`.
vi.mock("zod", () => import("zod/mini"));

const { attack } = await import("./attack.js");
const { recordTargets } = await import("./targets/records.js");

const { producerSchema } = await import("../../src/records/index.js");

test("the schemas are those of the small build, which have no methods", () => {
  expect(producerSchema).not.toHaveProperty("extend");
});

const validations = recordTargets.filter(({ name }) => name.startsWith("validate, "));

test.each(validations.map((target) => [target.name, target] as const))(
  "mini: %s",
  { timeout: 0 },
  async (_, target) => {
    expect(await attack(target, 300)).toEqual([]);
  },
);
