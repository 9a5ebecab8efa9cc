import type { Agenda, AgendaItem } from "../../../procedure/index.js";
import { agendaItemText, noRankReasons } from "../../../procedure/messages.js";
import type { Console } from "../../io/console.js";
import { jsonObject, printPieces } from "../../io/json.js";
import { brokenIssue, brokenText } from "../../io/place-of.js";
import { withMessage } from "../../io/tell-issues.js";
import type { FiledProduct } from "../../register/product-file.js";
import type { CertificateFile } from "./certificate-file.js";
import { endsUnread, locate } from "./found.js";
import type { AgendaRequest } from "./request.js";

/** Where a product stands, as `--json` has it. */
function placeIn(product: FiledProduct | undefined): object {
  return product === undefined
    ? { place: null }
    : { ...(product.sheet !== undefined && { sheet: product.sheet }), place: product.place };
}

/** Prints an agenda as JSON, a piece at a time. */
export async function printJson(
  console: Console,
  { from, to }: AgendaRequest,
  read: CertificateFile,
  { items, issues }: Agenda,
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
      yield { ...placeIn(product), ...withMessage({ ...issue, ...own } as Agenda["issues"][number], language) };
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
