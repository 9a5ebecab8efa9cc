import { Argument, type Command } from "commander";
import type { Language } from "../../../language/language.js";
import { wordParser } from "../../parser/word-option.js";
import { completionWords } from "./words.js";

const shells = { bash: [], zsh: [], fish: [], powershell: ["pwsh"] };

/** Adds `ocop completion`, and the hidden command that the shells' scripts ask for suggestions. */
export function addCompletion(
  program: Command,
  language: Language,
  install: (shell: string) => Promise<void>,
  suggest: (words: readonly string[]) => Promise<void>,
): void {
  const t = completionWords[language];
  program
    .command("completion")
    .description(t.about)
    .addArgument(new Argument("<shell>", t.shell).choices(Object.keys(shells)).argParser(wordParser(shells)))
    .addHelpText("after", `\n${t.howTo.join("\n")}`)
    .action((shell: string) => install(shell));
  program
    .command("complete", { hidden: true })
    .argument("[words...]")
    .helpOption(false)
    .action((words: readonly string[]) => suggest(words));
}
