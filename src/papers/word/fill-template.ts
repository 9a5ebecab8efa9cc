import { report } from "../../base/issue-list.js";
import type { Outcome } from "../../base/outcome.js";
import { cut, preview } from "../../base/preview.js";
import { requireArgument, requireOptions } from "../../base/require-argument.js";
import { type Language, requireLanguage } from "../../language/language.js";
import type { DocxProblem, DocxTag, DocxTags, FieldPath, FieldValue } from "./docx.js";
import { fieldKey, findField, type PaperField, type Scope, scopeOf } from "./fields/field.js";
import type { TemplateIssue } from "./issue.js";
import { nearestName } from "./nearest-name.js";
import { type Paper, tableOf } from "./paper.js";

/** How a template is filled in. */
export interface FillOptions {
  /** The language of sentences, days and numbers; Vietnamese by default. */
  readonly lang?: Language;
  /** Whether a template may leave out fields that the paper cannot do without; by default it is refused. */
  readonly isPartial?: boolean;
}

/** What stands in the place of what is not known, to be filled in by hand. */
const OPEN = "…………";

/** The most bytes of a template. */
const LARGEST = 20_000_000;

/**
 * Fills an office's own Word template in: `{sản_phẩm}` or `{product}` for a field, `{#các_sản_phẩm}…{/}` for a list or a
 * condition, as `easy-template-x` has them.
 *
 * The fields of each paper are those of {@link paperFields}, by their Vietnamese or English names. A field that the paper does
 * not have, and one that it cannot do without and the template lacks, are issues: nothing is lost in silence. What is not
 * known is left open with dots. Archives that unpack to more than any template, and broken ones, are refused. The same
 * template and data give the same bytes.
 *
 * @param template - the bytes of a `.docx`
 * @param paper - the data of a paper, such as `minutes` gives
 * @param options - `lang`, `isPartial`
 * @returns the bytes of the document; or the issues, each with the part of the document as its path
 * @throws TypeError when `template` are no bytes, or `paper` is none, RangeError for an unknown language
 * @example
 * const held = minutes(evaluations, session, [decision2026]);
 * const document = held.ok ? await fillTemplate(bytes, held.value) : undefined;
 * @see 26/2026/QĐ-TTg art. 7 (papers); the layout is the office's
 */
export async function fillTemplate(
  template: Uint8Array,
  paper: Paper,
  options: FillOptions = {},
): Promise<Outcome<Uint8Array, TemplateIssue>> {
  requireArgument(template instanceof Uint8Array, "fillTemplate", "expected the bytes of a template");
  requireOptions("fillTemplate", options);
  const { lang = "vi", isPartial = false } = options;
  requireLanguage("fillTemplate", lang);
  const { fields, needs } = tableOf("fillTemplate", paper);
  const issues: TemplateIssue[] = [];
  if (template.length > LARGEST) {
    report<TemplateIssue, "template.too-large">(issues, "template.too-large", [], { most: LARGEST });
    return { ok: false, issues };
  }
  const { readTags, fillDocx } = await import("../heavy/fill-docx.js");
  const read = await readTags(template);
  if (!read.ok) {
    return { ok: false, issues: [issueOf(read.problem)] };
  }
  const used = checkTags(fields, read.value, issues);
  if (!isPartial) {
    checkNeeds(fields, needs, used, issues);
  }
  if (issues.length > 0) {
    return { ok: false, issues };
  }
  const scope = scopeOf(fields, paper, lang);
  const filled = await fillDocx(template, (path) => valueAt(scope, path));
  return filled.ok ? filled : { ok: false, issues: [issueOf(filled.problem)] };
}

/** What a tag stands for, in the entry of a list it is in, or in what is around that. */
function valueAt(scope: Scope, path: FieldPath): FieldValue {
  let scopes: readonly Scope[] = [scope];
  for (const [index, step] of path.entries()) {
    if (typeof step === "number") {
      continue;
    }
    const key = fieldKey(step.name);
    const value = scopes.find((one) => one.has(key))?.get(key) ?? "";
    const place = path[index + 1];
    if (typeof value === "object" && typeof place === "number") {
      scopes = [value[place] ?? new Map(), ...scopes];
    } else if (index === path.length - 1) {
      return value === "" && !step.isLoop ? OPEN : value;
    }
  }
  return "";
}

/** The names of fields that stand in a template, each with those of the lists around it: `products.average`. */
type Used = ReadonlySet<string>;

/** Finds each tag's field; what is found wrong is put on the list. */
function checkTags(fields: readonly PaperField[], { tags, strays }: DocxTags, issues: TemplateIssue[]): Used {
  const used = new Set<string>();
  let part = "";
  let around: Around[] = [];
  for (const tag of tags) {
    if (tag.part !== part) {
      closeAll(around, issues);
      around = [];
      part = tag.part;
    }
    checkTag(fields, tag, around, used, issues);
  }
  closeAll(around, issues);
  for (const { part: place, field } of strays) {
    report<TemplateIssue, "template.out-of-reach">(issues, "template.out-of-reach", [place], { field: preview(field) });
  }
  return used;
}

/** A loop or condition that is open, and what its entries have. */
interface Around {
  readonly tag: DocxTag;
  readonly fields: readonly PaperField[];
  /** The list's name in front of those of its fields; empty for a condition. */
  readonly name: string;
}

function checkTag(
  fields: readonly PaperField[],
  tag: DocxTag,
  around: Around[],
  used: Set<string>,
  issues: TemplateIssue[],
): void {
  if (tag.kind === "close") {
    if (around.pop() === undefined) {
      tellAlone(tag, `/${tag.name}`, issues);
    }
    return;
  }
  const lists = around.filter(({ name }) => name !== "").toReversed();
  const places = [...lists, { name: "", fields }];
  const place = places.find((one) => findField(one.fields, tag.name) !== undefined);
  const field = place && findField(place.fields, tag.name);
  const name = [place?.name, field?.name.en].filter(Boolean).join(".");
  if (field === undefined) {
    tellUnknown(
      tag,
      places.flatMap((one) => one.fields),
      issues,
    );
  } else if (tag.kind === "open" || field.kind === "text") {
    // A text that is asked for as a condition is not printed.
    used.add(tag.kind === "open" && field.kind === "text" ? "" : name);
  } else {
    report<TemplateIssue, "template.list-without-loop">(issues, "template.list-without-loop", [tag.part], {
      field: preview(tag.name),
      near: nearOf(tag.near),
    });
  }
  if (tag.kind === "open") {
    around.push({ tag, fields: field?.fields ?? [], name: field?.kind === "list" ? name : "" });
  }
}

function tellUnknown(tag: DocxTag, known: readonly PaperField[], issues: TemplateIssue[]): void {
  report<TemplateIssue, "template.unknown-field">(issues, "template.unknown-field", [tag.part], {
    field: preview(tag.name),
    near: nearOf(tag.near),
    maybe: nearestName(tag.name, known),
  });
}

function tellAlone(tag: DocxTag, field: string, issues: TemplateIssue[]): void {
  report<TemplateIssue, "template.loop-alone">(issues, "template.loop-alone", [tag.part], {
    field: preview(field),
    near: nearOf(tag.near),
  });
}

function closeAll(around: readonly Around[], issues: TemplateIssue[]): void {
  for (const { tag } of around) {
    tellAlone(tag, `#${tag.name}`, issues);
  }
}

/** Says which fields the paper cannot do without; of alternatives one is enough. */
function checkNeeds(
  fields: readonly PaperField[],
  needs: readonly (readonly string[])[],
  used: Used,
  issues: TemplateIssue[],
): void {
  for (const alternatives of needs) {
    const [field = ""] = alternatives;
    if (!alternatives.some((name) => used.has(name))) {
      report<TemplateIssue, "template.missing-field">(issues, "template.missing-field", [], {
        field,
        vi: inVietnamese(fields, field),
      });
    }
  }
}

/** A field's name with those of its lists, in Vietnamese. */
function inVietnamese(fields: readonly PaperField[], name: string): string {
  const [first = "", ...others] = name.split(".");
  const field = findField(fields, first);
  const own = field?.name.vi ?? first;
  return others.length === 0 ? own : `${own}.${inVietnamese(field?.fields ?? [], others.join("."))}`;
}

function nearOf(text: string): string {
  return preview(cut(text.replaceAll(/\s+/g, " ").trim(), 60));
}

function issueOf(problem: DocxProblem): TemplateIssue {
  const path = problem.part === "" ? [] : [problem.part];
  switch (problem.code) {
    case "unreadable":
      return { code: "template.unreadable", path, params: {} };
    case "too-large":
      return { code: "template.too-large", path, params: { most: problem.most } };
    case "brace-alone":
      return { code: "template.brace-alone", path, params: { near: nearOf(problem.near) } };
    case "refused":
      return { code: "template.refused", path, params: { why: preview(problem.why) } };
  }
}
