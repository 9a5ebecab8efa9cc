import type { Command } from "commander";
import type { Language } from "../../../language/language.js";
import { dayOption } from "../../parser/day-option.js";
import { dossierKinds } from "../../parser/kinds.js";
import { wordOption } from "../../parser/word-option.js";
import type { WhenRequest } from "./run.js";
import { whenWords } from "./words.js";

type WhenFlags = Omit<WhenRequest, "json"> & { readonly json?: true };

/** Adds `ocop when`. */
export function addWhen(program: Command, language: Language, tell: (request: WhenRequest) => Promise<void>): Command {
  const t = whenWords[language];
  return program
    .command("when")
    .description(t.about)
    .addOption(dayOption("--filed", t.filed).makeOptionMandatory())
    .addOption(wordOption("--kind <kind>", t.dossierKind, dossierKinds).makeOptionMandatory())
    .addOption(dayOption("--evaluated", t.evaluated))
    .addOption(dayOption("--requested", t.requested))
    .option("--json", t.json)
    .action(({ json, filed, kind, evaluated, requested }: WhenFlags) =>
      tell({
        filed,
        kind,
        json: json === true,
        ...(evaluated !== undefined && { evaluated }),
        ...(requested !== undefined && { requested }),
      }),
    );
}
