import type { Command } from "commander";
import type { Language } from "../../../language/language.js";
import { dayOption } from "../../parser/day-option.js";
import { wordOption } from "../../parser/word-option.js";
import type { CertificateRequest } from "./run.js";
import { certificateWords } from "./words.js";

type CertificateFlags = Omit<CertificateRequest, "json" | "on" | "applies"> & {
  readonly json?: true;
  readonly on?: string;
  readonly applies?: "yes" | "no";
};

/** Adds `ocop certificate`; without `--on` it is about today. */
export function addCertificate(
  program: Command,
  language: Language,
  today: () => string,
  tell: (request: CertificateRequest) => Promise<void>,
): Command {
  const t = certificateWords[language];
  return program
    .command("certificate")
    .description(t.about)
    .addOption(dayOption("--issued", t.issued).makeOptionMandatory())
    .addOption(dayOption("--expires", t.expires))
    .addOption(dayOption("--revoked", t.revoked))
    .addOption(dayOption("--filed", t.renewalFiled))
    .addOption(wordOption("--applies <yes|no>", t.applies, { yes: ["có"], no: ["không"] }))
    .addOption(dayOption("--on", t.onDay))
    .option("--json", t.json)
    .action(({ json, issued, expires, revoked, filed, applies, on = today() }: CertificateFlags) =>
      tell({
        issued,
        on,
        json: json === true,
        ...(expires !== undefined && { expires }),
        ...(revoked !== undefined && { revoked }),
        ...(filed !== undefined && { filed }),
        ...(applies !== undefined && { applies: applies === "yes" }),
      }),
    );
}
