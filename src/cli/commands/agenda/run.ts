import { printable } from "../../../base/printable.js";
import { formatDay } from "../../../language/day.js";
import { message } from "../../../messages/index.js";
import { agendaCalendar } from "../../../procedure/calendar.js";
import { type AgendaCertificate, type AgendaItem, agenda } from "../../../procedure/index.js";
import { agendaItemText, noRankReasons } from "../../../procedure/messages.js";
import { type Console, status } from "../../io/console.js";
import { jsonObject, printPieces } from "../../io/json.js";
import { type Output, openOutput, outputTrouble } from "../../io/output.js";
import { brokenIssue, brokenText, placeOf } from "../../io/place-of.js";
import { writeTableFile } from "../../io/table-file.js";
import { withMessage } from "../../io/tell-issues.js";
import { heading, mark } from "../../io/text.js";
import type { FiledProduct, ProductFileRequest } from "../../product-file.js";
import { type CertificateFile, readCertificates, textOf } from "./certificate-file.js";
import { agendaTable } from "./table.js";
import { agendaSheet, lettersSheet } from "./tables.js";
import { agendaWords } from "./words.js";

/** What `agenda` is asked. */
export interface AgendaRequest extends ProductFileRequest {
  readonly from: string;
  readonly to: string;
  readonly json: boolean;
  /** What the table is grouped by. */
  readonly by?: "commune" | "producer";
  /** The iCalendar file to write. */
  readonly ics?: string;
  /** The table to write. */
  readonly output?: string;
  /** The list of letters to write. */
  readonly letters?: string;
}

/** The files an agenda can be written to, and how each is. */
const targets = {
  ics: (console, request, items, read, output) =>
    output
      .write(agendaCalendar(items, { stamp: request.today, language: console.language, nameOf: read.nameOf }))
      .then(output.finish),
  output: (console, request, items, read, output) =>
    writeTableFile(output, request.output ?? "", agendaSheet(console, items, read)),
  letters: (console, request, items, read, output) =>
    writeTableFile(output, request.letters ?? "", lettersSheet(console, items, read)),
} as const satisfies Record<
  string,
  (
    console: Console,
    request: AgendaRequest,
    items: readonly AgendaItem[],
    read: CertificateFile,
    output: Output,
  ) => Promise<void>
>;

type Target = keyof typeof targets;

const targetNames = Object.keys(targets) as Target[];

type Outputs = ReadonlyMap<Target, Output>;

/** Lists what falls due for the certificates of a file. */
export async function tellAgenda(console: Console, request: AgendaRequest): Promise<number> {
  const { from, to, file } = request;
  const { language } = console;
  if (to < from) {
    console.warn(agendaWords[language].toBeforeFrom(formatDay(from, language), formatDay(to, language)));
    return status.unreadable;
  }
  const outputs = new Map<Target, Output>();
  try {
    for (const target of targetNames) {
      const name = request[target];
      if (name !== undefined) {
        const written = targetNames.flatMap((other) => (outputs.has(other) ? [request[other] ?? ""] : []));
        outputs.set(target, await openOutput(name, { ...console.inUse(file), written }));
      }
    }
    return await tellFile(console, request, outputs);
  } catch (error) {
    return unwritten(console, error);
  } finally {
    for (const output of outputs.values()) {
      await output.abandon();
    }
  }
}

/** Says which file cannot be written. */
function unwritten({ language, warn }: Console, error: unknown): number {
  const trouble = outputTrouble(language, error);
  if (trouble === undefined) {
    throw error;
  }
  warn(trouble);
  return status.unreadable;
}

async function tellFile(console: Console, request: AgendaRequest, outputs: Outputs): Promise<number> {
  const { file, from, to, json } = request;
  const { language } = console;
  const read = await readCertificates(console, request);
  if ("trouble" in read) {
    console.warn(read.trouble);
    for (const target of outputs.keys()) {
      console.warn(agendaWords[language].leftAsItWas(request[target] ?? ""));
    }
    return status.unreadable;
  }
  for (const broken of read.broken) {
    console.warn(placeOf(language, file, broken));
  }
  const given = read.certificates.map(({ certificate }) => certificate as AgendaCertificate);
  const found = agenda(given, from, to);
  const written = await writeFiles(console, request, found.items, read, outputs);
  await (json ? printJson(console, request, read, found) : printTables(console, request, read, found));
  const isFaulty =
    found.issues.length > 0 || endsUnread(read).length > 0 || read.without.some(({ issues }) => issues.length > 0);
  return Math.max(read.broken.length > 0 ? status.unreadable : isFaulty ? status.issues : status.rated, written);
}

type Found = ReturnType<typeof agenda>;

/** The products whose certificates end on a day that the file has and that cannot be taken: 36 months are counted instead. */
function endsUnread({ certificates }: CertificateFile): readonly FiledProduct[] {
  return certificates.map(({ product }) => product).filter(({ endUnread }) => endUnread.length > 0);
}

/** Writes the files; the agenda is printed also where one cannot be written. */
async function writeFiles(
  console: Console,
  request: AgendaRequest,
  items: readonly AgendaItem[],
  read: CertificateFile,
  outputs: Outputs,
): Promise<number> {
  let worst: number = status.rated;
  for (const [target, output] of outputs) {
    try {
      await targets[target](console, request, items, read, output);
    } catch (error) {
      worst = Math.max(worst, unwritten(console, error));
    }
  }
  return worst;
}

/** Where a product stands, as `--json` has it. */
function placeIn(product: FiledProduct | undefined): object {
  return product === undefined
    ? { place: null }
    : { ...(product.sheet !== undefined && { sheet: product.sheet }), place: product.place };
}

async function printJson(
  console: Console,
  { from, to }: AgendaRequest,
  read: CertificateFile,
  { items, issues }: Found,
): Promise<void> {
  const { language } = console;
  const due = (item: AgendaItem) => {
    const { index: _, ...others } = item;
    const { product } = read.of(item) ?? {};
    const { name, producer, commune } = product ?? {};
    return {
      ...placeIn(product),
      ...others,
      ...(name !== undefined && { product: name }),
      ...(producer !== undefined && { producer }),
      ...(commune !== undefined && { commune }),
      message: agendaItemText(item, language, read.nameOf(item)).description,
    };
  };
  function* dues(): Generator<object> {
    for (const item of items) {
      yield due(item);
    }
  }
  function* wrong(): Generator<object> {
    for (const { place, ...one } of read.broken) {
      yield { place, ...brokenIssue(one, brokenText(language, one)) };
    }
    for (const { path, ...issue } of issues) {
      const { product, ...own } = locate(read, path);
      yield { ...placeIn(product), ...withMessage({ ...issue, ...own } as Found["issues"][number], language) };
    }
    for (const product of endsUnread(read)) {
      for (const issue of product.endUnread) {
        yield { ...placeIn(product), ...withMessage(issue, language) };
      }
    }
    for (const { product, issues: own } of read.without) {
      for (const issue of own) {
        yield { ...placeIn(product), ...withMessage({ ...issue, path: ["recognitions", ...issue.path] }, language) };
      }
    }
  }
  const without = read.without.map(({ product, because }) => ({
    ...placeIn(product),
    ...(product.name !== undefined && { product: product.name }),
    because,
    message: noRankReasons[because][language],
  }));
  const ok =
    read.broken.length + issues.length + endsUnread(read).length === 0 &&
    read.without.every((one) => one.issues.length === 0);
  const list = without.length === 0 ? {} : { without };
  await printPieces(console, jsonObject({ from, to, ok, items: dues(), issues: wrong(), ...list }));
}

/** The product an issue of the list is about, and the path from there. */
function locate(
  read: CertificateFile,
  path: Found["issues"][number]["path"],
): {
  readonly product: FiledProduct | undefined;
  readonly path: Found["issues"][number]["path"];
} {
  const [index, ...others] = path;
  return { product: typeof index === "number" ? read.of({ index })?.product : undefined, path: others };
}

async function printTables(
  console: Console,
  { by }: AgendaRequest,
  read: CertificateFile,
  { items, issues }: Found,
): Promise<void> {
  const { language, tell } = console;
  const t = agendaWords[language];
  for (const [name, own] of groupsOf(console, items, read, by)) {
    if (by !== undefined) {
      await tell(heading(console, name ?? t.unknown[by]));
    }
    for (const table of own.length === 0 ? [] : agendaTable(console, own, read)) {
      await tell(table);
    }
  }
  for (const line of [
    ...issueLines(console, read, issues),
    ...endLines(console, endsUnread(read)),
    ...withoutLines(console, read),
  ]) {
    await tell(line);
  }
  const wrong = new Set(issues.map(({ path }) => path[0])).size + endsUnread(read).length + read.broken.length;
  const faulty = wrong + read.without.filter((one) => one.issues.length > 0).length;
  const all = read.certificates.length + read.without.length + read.broken.length;
  await tell(t.due(items.length, all, faulty));
}

/** What is wrong with certificates, a line for each. */
function* issueLines(console: Console, read: CertificateFile, issues: Found["issues"]): Generator<string> {
  const { language } = console;
  for (const { path, ...issue } of issues) {
    const { product, ...own } = locate(read, path);
    const where = product === undefined ? [] : [whereIs(agendaWords[language], product), printable(own.path.join("."))];
    const told = withMessage({ ...issue, ...own } as Found["issues"][number], language).message;
    yield `${mark(console, "wrong")} ${[where.filter(Boolean).join(", "), told].filter(Boolean).join(": ")}`;
  }
}

/** Why the day on which a certificate ends was not taken. */
function* endLines(console: Console, products: readonly FiledProduct[]): Generator<string> {
  for (const product of products) {
    const who = [whereIs(agendaWords[console.language], product), textOf(product.name)].filter(Boolean).join(", ");
    const why = product.endUnread.map((issue) => message(issue, console.language));
    yield `${mark(console, "wrong")} ${who}: ${why.join("; ")}`;
  }
}

/** The products of which nothing falls due, and why. */
function* withoutLines(console: Console, read: CertificateFile): Generator<string> {
  const { language } = console;
  for (const { product, because, issues } of read.without) {
    const reasons = [noRankReasons[because][language], ...issues.map((issue) => message(issue, language))];
    const gaps = product.gaps.map((gap) => message(gap, language));
    const who = [whereIs(agendaWords[language], product), textOf(product.name)].filter(Boolean).join(", ");
    const kind = issues.length > 0 ? "wrong" : "doubtful";
    yield `${mark(console, kind)} ${who}: ${[...reasons, ...gaps].join("; ")}`;
  }
}

function whereIs(t: (typeof agendaWords)[keyof typeof agendaWords], { sheet, unit, place }: FiledProduct): string {
  return [...(sheet === undefined ? [] : [printable(sheet)]), `${t[unit]} ${place}`].join(", ");
}

/** The items of each commune or producer in the order of their names, those without one last; all where none is asked for. */
function groupsOf(
  { language }: Console,
  items: readonly AgendaItem[],
  read: CertificateFile,
  by: AgendaRequest["by"],
): readonly (readonly [name: string | undefined, items: readonly AgendaItem[]])[] {
  if (by === undefined) {
    return [[undefined, items]];
  }
  const groups = new Map<string | undefined, AgendaItem[]>();
  for (const item of items) {
    const name = textOf(read.of(item)?.product[by]);
    const own = groups.get(name);
    if (own === undefined) {
      groups.set(name, [item]);
    } else {
      own.push(item);
    }
  }
  const inOrder = new Intl.Collator(language).compare;
  return [...groups].sort(([one], [other]) =>
    one === undefined || other === undefined
      ? Number(one === undefined) - Number(other === undefined)
      : inOrder(one, other),
  );
}
