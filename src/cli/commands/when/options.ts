import { type Command, Option } from "commander";
import type { Language } from "../../../language/language.js";
import { dayOption } from "../../parser/day-option.js";
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
    .addOption(
      new Option("--kind <kind>", t.dossierKind).choices(["first", "upgrade", "re-evaluation"]).makeOptionMandatory(),
    )
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
