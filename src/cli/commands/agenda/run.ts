import { formatDay } from "../../../language/day.js";
import { agendaCalendar } from "../../../procedure/calendar.js";
import { type AgendaCertificate, type AgendaItem, agenda } from "../../../procedure/index.js";
import { type Console, status } from "../../io/console.js";
import { type Output, openOutput, outputTrouble } from "../../io/output.js";
import { placeOf } from "../../io/place-of.js";
import { writeTableFile } from "../../io/table-file.js";
import { type CertificateFile, readCertificates } from "./certificate-file.js";
import { endsUnread } from "./found.js";
import { printJson } from "./json.js";
import { printTables } from "./report.js";
import type { AgendaRequest } from "./request.js";
import { agendaSheet, lettersSheet } from "./tables.js";
import { agendaWords } from "./words.js";

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
