import { printable } from "../../../base/printable.js";
import { message } from "../../../messages/index.js";
import type { Agenda, AgendaItem } from "../../../procedure/index.js";
import { noRankReasons } from "../../../procedure/messages.js";
import type { Console } from "../../io/console.js";
import { withMessage } from "../../io/tell-issues.js";
import { heading, mark } from "../../io/text.js";
import { findingText } from "../../register/finding-text.js";
import type { FiledProduct } from "../../register/product-file.js";
import { type CertificateFile, textOf } from "./certificate-file.js";
import { endsUnread, locate } from "./found.js";
import type { AgendaRequest } from "./request.js";
import { agendaTable } from "./table.js";
import { agendaWords } from "./words.js";

/** Prints an agenda as tables, and what is wrong below them. */
export async function printTables(
  console: Console,
  { by }: AgendaRequest,
  read: CertificateFile,
  { items, issues }: Agenda,
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
function* issueLines(console: Console, read: CertificateFile, issues: Agenda["issues"]): Generator<string> {
  const { language } = console;
  for (const { path, ...issue } of issues) {
    const { product, ...own } = locate(read, path);
    const where = product === undefined ? [] : [whereIs(agendaWords[language], product), printable(own.path.join("."))];
    const told = withMessage({ ...issue, ...own } as Agenda["issues"][number], language).message;
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
    const gaps = product.gaps.map((gap) => findingText(language, product, gap));
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
