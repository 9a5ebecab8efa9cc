import { Argument, type Command } from "commander";
import type { Language } from "../../../language/language.js";
import { wordOption, wordParser } from "../../parser/word-option.js";
import { floorWords, roundingWords } from "../rate/options.js";
import { type PaperWord, paperWords } from "./kinds.js";
import type { PaperRequest } from "./request.js";
import { paperTexts } from "./words.js";

type PaperFlags = Omit<PaperRequest, "paper" | "file" | "isPartial"> & { readonly partial?: true };

/** Adds `ocop paper`. */
export function addPaper(
  program: Command,
  language: Language,
  write: (request: PaperRequest) => Promise<void>,
): Command {
  const t = paperTexts[language];
  return program
    .command("paper")
    .description(t.about)
    .addArgument(new Argument("<paper>", t.paper).choices(Object.keys(paperWords)).argParser(wordParser(paperWords)))
    .argument("[file]", t.file)
    .option("-t, --template <file>", t.template)
    .option("-c, --council <file>", t.council)
    .option("-o, --output <file>", t.output)
    .option("--partial", t.partial)
    .addOption(wordOption("--rounding <how>", t.rounding, roundingWords).default("none"))
    .addOption(wordOption("--floors <how>", t.floors, floorWords).default("mean"))
    .action((paper: PaperWord, file: string | undefined, { partial, ...flags }: PaperFlags) =>
      write({ paper, ...(file !== undefined && { file }), isPartial: partial === true, ...flags }),
    );
}
