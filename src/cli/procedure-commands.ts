import { type Command, Option } from "commander";
import type { Language } from "../language/language.js";
import type { AgendaRequest } from "./commands/agenda/run.js";
import type { CertificateRequest } from "./commands/certificate/run.js";
import type { WhenRequest } from "./commands/when/run.js";
import { toDay } from "./parser/day-argument.js";
import { procedureWords } from "./procedure-words.js";
import { words } from "./words.js";

/** What the commands of the procedure do. */
export interface ProcedureActions {
  readonly when: (request: WhenRequest) => Promise<void>;
  /** Without `on`, it is about today. */
  readonly certificate: (request: Omit<CertificateRequest, "on"> & { readonly on?: string }) => Promise<void>;
  readonly agenda: (request: Omit<AgendaRequest, "today">) => Promise<void>;
}

type Flags<T> = Omit<T, "json" | "file"> & { readonly json?: true };

/** Adds `when`, `certificate` and `agenda`. */
export function addProcedure(
  program: Command,
  language: Language,
  actions: ProcedureActions,
  lang: () => Option,
): void {
  addWhen(program, language, actions).addOption(lang());
  addCertificate(program, language, actions).addOption(lang());
  addAgenda(program, language, actions).addOption(lang());
}

function addWhen(program: Command, language: Language, actions: ProcedureActions): Command {
  const t = procedureWords[language];
  return program
    .command("when")
    .description(t.whenAbout)
    .addOption(day("--filed", t.filed).makeOptionMandatory())
    .addOption(
      new Option("--kind <kind>", t.dossierKind).choices(["first", "upgrade", "re-evaluation"]).makeOptionMandatory(),
    )
    .addOption(day("--evaluated", t.evaluated))
    .addOption(day("--requested", t.requested))
    .option("--json", words[language].json)
    .action(({ json, filed, kind, evaluated, requested }: Flags<WhenRequest>) =>
      actions.when({
        filed,
        kind,
        json: json === true,
        ...(evaluated !== undefined && { evaluated }),
        ...(requested !== undefined && { requested }),
      }),
    );
}

function addCertificate(program: Command, language: Language, actions: ProcedureActions): Command {
  const t = procedureWords[language];
  return program
    .command("certificate")
    .description(t.certificateAbout)
    .addOption(day("--issued", t.issued).makeOptionMandatory())
    .addOption(day("--expires", t.expires))
    .addOption(day("--revoked", t.revoked))
    .addOption(day("--filed", t.renewalFiled))
    .addOption(day("--on", t.onDay))
    .option("--json", words[language].json)
    .action(({ json, issued, expires, revoked, filed, on }: Flags<CertificateRequest>) =>
      actions.certificate({
        issued,
        json: json === true,
        ...(expires !== undefined && { expires }),
        ...(revoked !== undefined && { revoked }),
        ...(filed !== undefined && { filed }),
        ...(on !== undefined && { on }),
      }),
    );
}

function addAgenda(program: Command, language: Language, actions: ProcedureActions): Command {
  const t = procedureWords[language];
  return program
    .command("agenda")
    .description(t.agendaAbout)
    .argument("<file>", words[language].fileArgument)
    .addOption(day("--from", t.from).makeOptionMandatory())
    .addOption(day("--to", t.to).makeOptionMandatory())
    .option("--json", words[language].json)
    .option("--ics <file>", t.ics)
    .action((file: string, { json, from, to, ics }: Flags<AgendaRequest>) =>
      actions.agenda({ file, from, to, json: json === true, ...(ics !== undefined && { ics }) }),
    );
}

function day(flag: string, about: string): Option {
  return new Option(`${flag} <day>`, about).argParser(toDay);
}
