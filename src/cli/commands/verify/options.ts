import type { Command } from "commander";
import type { Language } from "../../../language/language.js";
import { dayOption } from "../../parser/day-option.js";
import { addTableOptions } from "../../register/options.js";
import type { VerifyRequest } from "./run.js";
import { verifyWords } from "./words.js";

type VerifyFlags = Omit<VerifyRequest, "file" | "json" | "on" | "today"> & {
  readonly json?: true;
  readonly on?: string;
};

/** Adds `ocop verify`; without `--on` it is about today. */
export function addVerify(
  program: Command,
  language: Language,
  today: () => string,
  verify: (request: VerifyRequest) => Promise<void>,
): Command {
  const t = verifyWords[language];
  const command = program
    .command("verify")
    .description(t.about)
    .argument("<file>", t.productFile)
    .addOption(dayOption("--on", t.onDay))
    .option("--decisions <file>", t.decisions)
    .option("--json", t.json);
  return addTableOptions(command, language).action((file: string, { json, on = today(), ...others }: VerifyFlags) =>
    verify({ file, on, json: json === true, today: today(), ...others }),
  );
}
