import * as z from "zod";
import { limited } from "./rule.js";
import { pattern } from "./scalars/checked.js";
import { criterionKey } from "./scalars/codes.js";

/** No form has as many criteria. */
const MOST = 200;

/** An answer in any of the shapes a criterion can ask for; whether the criterion permits it, the rating says. */
const answerSchema = z.union(
  [
    z.int().check(z.gte(0), z.lte(99)),
    z.string().check(pattern(/^[a-z]\d{1,2}$/, "answer.malformed")),
    z.array(z.int().check(z.gte(1), z.lte(99))).check(z.maxLength(20)),
  ],
  { error: "answer.malformed" },
);

/** Answers by criterion code. */
export const answersSchema = z.record(criterionKey, answerSchema).check(limited(MOST));
