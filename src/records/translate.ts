import type * as z from "zod";
import { EARLIEST_DAY, hasDayForm, LATEST_DAY } from "../base/day.js";
import { fieldsOf } from "../base/fields.js";
import type { IssuePath } from "../base/finding.js";
import { report } from "../base/issue-list.js";
import { kindOf, preview } from "../base/preview.js";
import type { GivenIssueCode, IssueList, RecordIssue, RecordIssueCode } from "./issue.js";

/** An issue as zod gives it. */
type ZodIssue = z.core.$ZodIssue;

/** A code of ours with its parameters. */
type Finding = readonly [code: RecordIssueCode, params: object];

/**
 * Puts an issue of zod on the list as one of ours, with a stable code.
 *
 * Our own checks carry their code as zod's message, and rules over several fields their parameters too; what zod finds
 * by itself is named here. What was written is repeated only for the codes that say so.
 */
export function translate(issue: ZodIssue, issues: IssueList): void {
  const path = issue.path as IssuePath;
  if (issue.code === "unrecognized_keys") {
    for (const key of issue.keys) {
      put(issues, unknownField(key, path), [...path, preview(key)]);
    }
  } else if (issue.code === "invalid_key") {
    // The key may be of any length: it is shown shortened, and the path leads to the table it stands in.
    put(issues, ["criterion-code.malformed", { given: preview(path.at(-1)) }], path.slice(0, -1));
  } else {
    put(issues, nameIssue(issue), path);
  }
}

function put(issues: IssueList, [code, params]: Finding, path: IssuePath): void {
  report<RecordIssue, RecordIssueCode>(issues, code, path, params as RecordIssue["params"]);
}

/** A field the record does not have; one for stars is named for what it is. */
function unknownField(key: string, path: IssuePath): Finding {
  const isStars = path.length === 0 && /^(?:ocop[_-]?)?(?:stars?|rating)$/i.test(key.slice(0, 20));
  return [isStars ? "field.stars-typed" : "field.unknown", { field: preview(key) }];
}

function nameIssue(issue: ZodIssue): Finding {
  const { input, message } = issue;
  switch (issue.code) {
    case "custom":
      return ruleIssue(issue) ?? valueIssue(message, input) ?? foreign(message);
    case "invalid_union":
      return optionIssue(issue) ?? missing(input) ?? valueIssue(message, input) ?? foreign(message);
    default:
      return missing(input) ?? valueIssue(message, input) ?? structureIssue(issue) ?? foreign(message);
  }
}

function missing(input: unknown): Finding | undefined {
  return input === undefined ? ["field.missing", {}] : undefined;
}

/** What a schema extended by the caller says in words of its own. */
function foreign(message: string): Finding {
  return ["custom", { message: preview(message) }];
}

/** What a rule over several fields found; a caller's own rule may have a parameter called `code` too. */
function ruleIssue({ message, params }: z.core.$ZodIssueCustom): Finding | undefined {
  return params?.["code"] === message ? [params["code"] as RecordIssueCode, Object(params["params"])] : undefined;
}

/** The codes of checks on one value that say only what is wrong. */
const silent: ReadonlySet<string> = new Set<RecordIssueCode>([
  "text.unprintable-character",
  "number.not-whole",
  "id.malformed",
  "email.malformed",
  "url.malformed",
  "phone.malformed",
  "phone.old-mobile",
  "phone.service-line",
  "tax-code.malformed",
  "tax-code.check-digit",
  "identity-number.malformed",
  "answer.malformed",
  "province-code.malformed",
  "district-code.malformed",
  "commune-code.malformed",
]);

/** The codes of checks on one value that repeat what was given: never about a person. */
const repeating: ReadonlySet<string> = new Set<GivenIssueCode>([
  "gtin.malformed",
  "gtin.check-digit",
  "set.malformed",
  "criterion-code.malformed",
  "ground-code.malformed",
  "country.malformed",
  "language-tag.malformed",
]);

/** What one of our own checks on a single value found. */
function valueIssue(message: string, input: unknown): Finding | undefined {
  if (message === "date.out-of-range") {
    return [message, { given: preview(input), earliest: EARLIEST_DAY, latest: LATEST_DAY }];
  }
  if (repeating.has(message)) {
    return [message as RecordIssueCode, { given: preview(input) }];
  }
  return silent.has(message) ? [message as RecordIssueCode, {}] : undefined;
}

/** What zod itself found. */
function structureIssue(issue: ZodIssue): Finding | undefined {
  switch (issue.code) {
    case "invalid_type":
      return typeIssue(issue);
    case "invalid_value":
      return ["field.not-an-option", { allowed: issue.values }];
    case "too_big":
      return [tooMuch[issue.origin] ?? "number.too-large", { most: Number(issue.maximum) }];
    case "too_small":
      return issue.origin === "string"
        ? ["text.empty", {}]
        : [tooLittle[issue.origin] ?? "number.too-small", { least: Number(issue.minimum) }];
    case "invalid_format":
      return issue.format === "date" ? dateIssue(issue.input) : undefined;
    default:
      return undefined;
  }
}

const tooMuch: Readonly<Record<string, RecordIssueCode>> = { string: "text.too-long", array: "list.too-long" };
const tooLittle: Readonly<Record<string, RecordIssueCode>> = { array: "list.too-short" };

function typeIssue({ expected, input }: z.core.$ZodIssueInvalidType): Finding {
  return expected === "int"
    ? ["number.not-whole", {}]
    : ["field.wrong-type", { expected: kinds[expected] ?? expected, given: kindOf(input) }];
}

/** Kinds of values that zod calls otherwise. */
const kinds: Readonly<Record<string, string>> = { array: "list", record: "object" };

/** A text that is no day: one the calendar lacks, or one of another form. */
function dateIssue(input: unknown): Finding {
  return typeof input === "string" && hasDayForm(input) ? ["date.unreal", { given: input }] : ["date.malformed", {}];
}

/** The field that tells the kinds of a record apart is missing, or names none of them. */
function optionIssue(issue: z.core.$ZodIssueInvalidUnion): Finding | undefined {
  if (!("discriminator" in issue && "options" in issue) || typeof issue.discriminator !== "string") {
    return undefined;
  }
  return missing(fieldsOf(issue.input)?.[issue.discriminator]) ?? ["field.not-an-option", { allowed: issue.options }];
}
