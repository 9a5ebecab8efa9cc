import { writeFile } from "node:fs/promises";
import { formatDay } from "../../../language/day.js";
import { agendaCalendar } from "../../../procedure/calendar.js";
import { type AgendaCertificate, type AgendaItem, agenda } from "../../../procedure/index.js";
import { agendaItemText } from "../../../procedure/messages.js";
import { type Console, status } from "../../io/console.js";
import { isFileError } from "../../io/file-error.js";
import { placeOf } from "../../io/place-of.js";
import { withMessage } from "../../io/tell-issues.js";
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
  const { file, from, to } = request;
  const { language } = console;
  if (to < from) {
    console.warn(agendaWords[language].toBeforeFrom(formatDay(from, language), formatDay(to, language)));
    return status.unreadable;
  }
  const read = await readCertificates(console, file);
  if ("trouble" in read) {
    console.warn(read.trouble);
    return status.unreadable;
  }
  for (const notJson of read.broken) {
    console.warn(placeOf(language, file, notJson));
  }
  const found = agenda(read.records as readonly AgendaCertificate[], from, to);
  const written = await writeCalendar(console, request, found.items, read);
  await (request.json ? printJson(console, request, read, found) : printTable(console, read, found));
  const worst = found.issues.length > 0 ? status.issues : status.rated;
  return read.broken.length > 0 || !written ? status.unreadable : worst;
}

type Found = ReturnType<typeof agenda>;

async function writeCalendar(
  { language, warn }: Console,
  { ics, today }: AgendaRequest,
  items: readonly AgendaItem[],
  { nameOf }: CertificateFile,
): Promise<boolean> {
  if (ics === undefined) {
    return true;
  }
  try {
    await writeFile(ics, agendaCalendar(items, { stamp: today, language, nameOf }));
    return true;
  } catch (error) {
    if (!isFileError(error)) {
      throw error;
    }
    warn(agendaWords[language].cannotWrite(ics, error.message));
    return false;
  }
}

async function printJson(
  { language, print }: Console,
  { from, to }: AgendaRequest,
  { placeOf, nameOf, broken }: CertificateFile,
  { items, issues }: Found,
): Promise<void> {
  const due = items.map(({ index, ...item }) => {
    const place = placeOf(index);
    const name = nameOf({ ...item, index } as AgendaItem);
    return { place, ...item, message: agendaItemText({ ...item, index } as AgendaItem, language, name).description };
  });
  const wrong = issues.map(({ path: [index, ...path], ...issue }) => ({
    place: typeof index === "number" ? placeOf(index) : null,
    ...withMessage({ ...issue, path } as Found["issues"][number], language),
  }));
  const unreadable = broken.map(({ place, line, column }) => ({
    place,
    code: "input.not-json",
    path: [],
    params: { line, column },
    message: agendaWords[language].notJson(line, column),
  }));
  const all = [...unreadable, ...wrong];
  await print(JSON.stringify({ from, to, ok: all.length === 0, items: due, issues: all }, null, 2));
}

async function printTable(console: Console, read: CertificateFile, { items, issues }: Found): Promise<void> {
  const { language, colours, print } = console;
  const t = agendaWords[language];
  if (items.length > 0) {
    await print(agendaTable(console, items, read));
  }
  for (const {
    path: [index, ...path],
    ...issue
  } of issues) {
    const where =
      typeof index === "number" ? [`${agendaWords[language].record} ${read.placeOf(index)}`, path.join(".")] : [];
    const told = withMessage({ ...issue, path } as Found["issues"][number], language).message;
    await print(`${colours.red("✗")} ${[where.filter(Boolean).join(", "), told].filter(Boolean).join(": ")}`);
  }
  const faulty = new Set(issues.map(({ path }) => path[0])).size + read.broken.length;
  await print(t.due(items.length, read.records.length + read.broken.length, faulty));
}
