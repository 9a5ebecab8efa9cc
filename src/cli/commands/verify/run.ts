import { printable } from "../../../base/printable.js";
import { formatDay } from "../../../language/day.js";
import { message } from "../../../messages/index.js";
import { type LabelledProduct, type LabelOptions, mayPrintLabel, type UseOfLabel } from "../../../procedure/index.js";
import { noLabelReasons } from "../../../procedure/messages.js";
import { type Console, status } from "../../io/console.js";
import { jsonObject, printPieces } from "../../io/json.js";
import { brokenIssue, brokenText, placeOf } from "../../io/place-of.js";
import { withMessage } from "../../io/tell-issues.js";
import { heading, mark, section, starSymbols } from "../../io/text.js";
import { findingText } from "../../register/finding-text.js";
import {
  type FiledProduct,
  type ProductFile,
  type ProductFileRequest,
  readProductFile,
} from "../../register/product-file.js";
import { namedProducts } from "./named-products.js";
import { verifyWords } from "./words.js";

/** What `verify` is asked. */
export interface VerifyRequest extends ProductFileRequest {
  readonly on: string;
  /** The file with what decisions list. */
  readonly decisions?: string;
  readonly json: boolean;
}

/** A product with the answer for its label. */
interface Verified {
  readonly product: FiledProduct;
  readonly use: UseOfLabel;
}

/** Says for each product of a file whether its label may be printed on a day. */
export async function verifyFile(console: Console, request: VerifyRequest): Promise<number> {
  const { decisions, on, json } = request;
  const file = await readProductFile(console, request);
  const named = decisions === undefined ? undefined : await readLists(console, request, decisions);
  const troubles = [file, named].flatMap((read) => (read !== undefined && "trouble" in read ? [read.trouble] : []));
  for (const trouble of troubles) {
    console.warn(trouble);
  }
  if ("trouble" in file || (named !== undefined && "trouble" in named)) {
    return status.unreadable;
  }
  const options = named === undefined ? {} : { named };
  const verified = file.products.map((product) => ({
    product,
    use: mayPrintLabel(labelOf(product), on, options),
  }));
  tellBroken(console, request.file, file);
  await (json ? printJson(console, on, verified, file) : printLines(console, on, verified));
  const worst = verified.every(isCertain) ? status.rated : status.issues;
  return file.broken.length > 0 ? status.unreadable : worst;
}

/** What decisions list; a list often has its decision in its title alone, which `--decision` says for rows that name none. */
async function readLists(
  console: Console,
  { sheet: _, ...known }: VerifyRequest,
  file: string,
): Promise<NonNullable<LabelOptions["named"]> | { readonly trouble: string }> {
  const t = verifyWords[console.language];
  const lists = await readProductFile(console, { ...known, file });
  if ("trouble" in lists) {
    return lists;
  }
  const [broken] = lists.broken;
  if (broken !== undefined) {
    return { trouble: placeOf(console.language, file, broken) };
  }
  const { named, without } = namedProducts(lists.products);
  const trouble = t.inputPlace(file, lists.products.length === 0 ? t.none : t.withoutDecision(without.length));
  // Where nothing is compared, nothing must look as if it had been.
  if (without.length === lists.products.length) {
    return { trouble };
  }
  if (without.length > 0) {
    console.warn(trouble);
  }
  return named;
}

/** Whether a label may be printed, and up to a day that nothing in the file speaks against. */
function isCertain({ product, use }: Verified): boolean {
  return use.may && product.endUnread.length === 0 && doubtsOn(use).length === 0;
}

function labelOf({ name, stars, recognitions }: FiledProduct): LabelledProduct {
  // A file holds anything; what is no number of stars is named in the issues.
  return { name, recognitions, ...(stars !== undefined && { stars: stars as LabelledProduct["stars"] }) };
}

function tellBroken({ language, warn }: Console, name: string, { broken }: ProductFile): void {
  for (const one of broken) {
    warn(placeOf(language, name, one));
  }
}

async function printLines(console: Console, on: string, verified: readonly Verified[]): Promise<void> {
  const { language, tell } = console;
  const t = verifyWords[language];
  for (const one of verified) {
    const kind = isCertain(one) ? "right" : one.use.may ? "doubtful" : "wrong";
    await tell(`${mark(console, kind)} ${sentence(console, one)}`);
  }
  const notes = new Set(verified.flatMap(({ use }) => notesOn(use).map((note) => message(note, language))));
  for (const line of section(console, t.notes, [...notes])) {
    await tell(line);
  }
  const right = verified.filter(({ use }) => use.may).length;
  const end = verified.length === 0 ? t.none : t.summary(formatDay(on, language), verified.length, right);
  await tell(verified.length === 0 ? end : heading(console, end));
}

/** The readings that an answer rests on; that a day for filing is one of rest is not about the label. */
function notesOn(use: UseOfLabel): UseOfLabel["notes"] {
  return use.notes.filter(({ code }) => code !== "term.ends-on-rest-day" && !code.startsWith("rank."));
}

/** What speaks against the recognition itself. */
function doubtsOn(use: UseOfLabel): UseOfLabel["notes"] {
  return use.notes.filter(({ code }) => code.startsWith("rank."));
}

/** Where the product stands and what it is called, whether its label may be printed, and why. */
function sentence(console: Console, { product, use }: Verified): string {
  const { language } = console;
  const t = verifyWords[language];
  const { sheet, unit, place, name, stars, gaps, endUnread } = product;
  const shown = stars ?? (use.may ? use.stars : undefined);
  const where = [...(sheet === undefined ? [] : [t.sheetCalled(printable(sheet))]), `${t[unit]} ${place}`].join(", ");
  const symbols = shown === undefined || ![1, 2, 3, 4, 5].includes(shown) ? [] : [starSymbols(console, shown as 3)];
  const who = [printable(name ?? t.nameless).replace(/\s+/g, " "), ...symbols].join(" ");
  if (use.may) {
    const condition = use.condition === null ? "" : ` ${t.onCondition}`;
    const may = `${where}: ${who}: ${t.may(formatDay(use.until, language))}${condition}`;
    return [may, ...[...endUnread, ...doubtsOn(use)].map((finding) => message(finding, language))].join("; ");
  }
  const { because, held, ended, issues } = use;
  const reasons = [
    noLabelReasons[because][language] + (ended === null ? "" : ` (${t.ended(formatDay(ended, language))})`),
    ...(held === null ? [] : [t.held(held)]),
    ...issues.map((issue) => `${printable(issue.path.join("."))}: ${message(issue, language)}`),
    ...gaps.map((gap) => findingText(language, product, gap)),
  ];
  return `${where}: ${who}: ${t.mayNot}: ${reasons.join("; ")}`;
}

async function printJson(
  console: Console,
  on: string,
  verified: readonly Verified[],
  file: ProductFile,
): Promise<void> {
  const { language } = console;
  function* labels(): Generator<object> {
    for (const { product, use } of verified) {
      const { sheet, place, name, producer, stars } = product;
      const { basis: _, notes, issues, ...answer } = use;
      yield {
        ...(sheet !== undefined && { sheet }),
        place,
        ...(name !== undefined && { name }),
        ...(producer !== undefined && { producer }),
        shown: stars ?? null,
        ...answer,
        ...(!answer.may && { message: noLabelReasons[answer.because][language] }),
        notes: notes.map((note) => withMessage(note, language)),
        issues: [...issues, ...product.gaps, ...product.endUnread].map((issue) => withMessage(issue, language)),
      };
    }
  }
  const broken = file.broken.map((one) => ({ place: one.place, ...brokenIssue(one, brokenText(language, one)) }));
  const ok = broken.length === 0 && verified.every(isCertain);
  await printPieces(console, jsonObject({ on, ok, labels: labels(), broken }));
}
