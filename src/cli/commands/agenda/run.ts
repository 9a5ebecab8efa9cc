import { printable } from "../../../base/printable.js";
import { formatDay } from "../../../language/day.js";
import { agendaCalendar } from "../../../procedure/calendar.js";
import { type AgendaCertificate, type AgendaItem, agenda } from "../../../procedure/index.js";
import { agendaItemText } from "../../../procedure/messages.js";
import { type Console, status } from "../../io/console.js";
import { jsonObject, printPieces } from "../../io/json.js";
import { type Output, openOutput, outputTrouble } from "../../io/output.js";
import { brokenIssue, brokenText, placeOf } from "../../io/place-of.js";
import { withMessage } from "../../io/tell-issues.js";
import { mark } from "../../io/text.js";
import { type CertificateFile, readCertificates } from "./certificate-file.js";
import { agendaTable } from "./table.js";
import { agendaWords } from "./words.js";

/** What `agenda` is asked. */
export interface AgendaRequest {
  readonly file: string;
  readonly from: string;
  readonly to: string;
  readonly json: boolean;
  /** The iCalendar file to write. */
  readonly ics?: string;
  /** The day the calendar is stamped with. */
  readonly today: string;
}

/** Lists what falls due for the certificates of a file. */
export async function tellAgenda(console: Console, request: AgendaRequest): Promise<number> {
  const { from, to, ics, file } = request;
  const { language } = console;
  if (to < from) {
    console.warn(agendaWords[language].toBeforeFrom(formatDay(from, language), formatDay(to, language)));
    return status.unreadable;
  }
  try {
    const calendar = ics === undefined ? undefined : await openOutput(ics, console.inUse(file));
    try {
      return await tellFile(console, request, calendar);
    } finally {
      await calendar?.abandon();
    }
  } catch (error) {
    return unwritten(console, error);
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

async function tellFile(console: Console, request: AgendaRequest, calendar: Output | undefined): Promise<number> {
  const { file, from, to, json, ics } = request;
  const { language } = console;
  const read = await readCertificates(console, file);
  if ("trouble" in read) {
    console.warn(read.trouble);
    if (ics !== undefined) {
      console.warn(agendaWords[language].leftAsItWas(ics));
    }
    return status.unreadable;
  }
  for (const broken of read.broken) {
    console.warn(placeOf(language, file, broken));
  }
  const found = agenda(read.records as readonly AgendaCertificate[], from, to);
  const written = await writeCalendar(console, request, found.items, read, calendar);
  await (json ? printJson(console, request, read, found) : printTable(console, read, found));
  const worst = found.issues.length > 0 ? status.issues : status.rated;
  return Math.max(read.broken.length > 0 ? status.unreadable : worst, written);
}

type Found = ReturnType<typeof agenda>;

/** Writes the calendar; the agenda is printed also where it cannot be written. */
async function writeCalendar(
  console: Console,
  { today }: AgendaRequest,
  items: readonly AgendaItem[],
  { nameOf }: CertificateFile,
  calendar: Output | undefined,
): Promise<number> {
  try {
    await calendar?.write(agendaCalendar(items, { stamp: today, language: console.language, nameOf }));
    await calendar?.finish();
    return status.rated;
  } catch (error) {
    return unwritten(console, error);
  }
}

async function printJson(
  console: Console,
  { from, to }: AgendaRequest,
  { placeOf, nameOf, broken }: CertificateFile,
  { items, issues }: Found,
): Promise<void> {
  const { language } = console;
  const due = (item: AgendaItem) => {
    const { index, ...others } = item;
    return { place: placeOf(index), ...others, message: agendaItemText(item, language, nameOf(item)).description };
  };
  const wrong = ({ path: [index, ...path], ...issue }: Found["issues"][number]) => ({
    place: typeof index === "number" ? placeOf(index) : null,
    ...withMessage({ ...issue, path } as Found["issues"][number], language),
  });
  const unreadable = ({ place, ...one }: CertificateFile["broken"][number]) => ({
    place,
    ...brokenIssue(one, brokenText(language, one)),
  });
  function* all(): Generator<object> {
    for (const one of broken) {
      yield unreadable(one);
    }
    for (const issue of issues) {
      yield wrong(issue);
    }
  }
  function* dues(): Generator<object> {
    for (const item of items) {
      yield due(item);
    }
  }
  const ok = broken.length + issues.length === 0;
  await printPieces(console, jsonObject({ from, to, ok, items: dues(), issues: all() }));
}

async function printTable(console: Console, read: CertificateFile, { items, issues }: Found): Promise<void> {
  const { language, tell } = console;
  const t = agendaWords[language];
  if (items.length > 0) {
    for (const table of agendaTable(console, items, read)) {
      await tell(table);
    }
  }
  for (const {
    path: [index, ...path],
    ...issue
  } of issues) {
    const where = typeof index === "number" ? [`${t.record} ${read.placeOf(index)}`, printable(path.join("."))] : [];
    const told = withMessage({ ...issue, path } as Found["issues"][number], language).message;
    await tell(`${mark(console, "wrong")} ${[where.filter(Boolean).join(", "), told].filter(Boolean).join(": ")}`);
  }
  const faulty = new Set(issues.map(({ path }) => path[0])).size + read.broken.length;
  await tell(t.due(items.length, read.records.length + read.broken.length, faulty));
}
