import type { Argument, Command, Option } from "commander";
import { printable } from "../../base/printable.js";
import type { Language } from "../../language/language.js";

/** What the parser of the command line says of errors; each phrase is replaced where it first stands. */
const vietnamese = [
  ["error: ", "lỗi: "],
  ["unknown option ", "không có tùy chọn "],
  ["unknown command ", "không có lệnh "],
  ["missing required argument ", "thiếu tham số "],
  [" cannot be used with option ", " không dùng cùng tùy chọn "],
  ["required option ", "thiếu tùy chọn bắt buộc "],
  [" not specified", ""],
  ["option '", "tùy chọn '"],
  [" argument missing", ": thiếu giá trị"],
  ["command-argument value ", "giá trị "],
  [" is invalid for argument ", " không hợp lệ cho tham số "],
  [" argument '", ": giá trị '"],
  [" is invalid.", " không hợp lệ."],
  ["Allowed choices are ", "Giá trị hợp lệ: "],
  ["It takes a day that exists, as 2026-05-10 or ", "Hãy ghi ngày có thật, dạng 2026-05-10 hoặc "],
  ["too many arguments for ", "thừa tham số cho "],
  [". Expected ", ": cần "],
  [" arguments but got ", ", nhận được "],
  [" argument but got ", ", nhận được "],
  ["(Did you mean one of ", "(Có phải ý bạn là một trong "],
  ["(Did you mean ", "(Có phải ý bạn là "],
] as const;

/** What it says in help. */
const help = {
  vi: {
    help: "hiện trợ giúp",
    version: "in số phiên bản",
    required: "bắt buộc",
    choices: "chọn",
    default: "mặc định",
    usage: [
      ["[options]", "[tùy chọn]"],
      ["[command]", "[lệnh]"],
    ],
    titles: [
      ["Usage:", "Cách dùng:"],
      ["Arguments:", "Tham số:"],
      ["Options:", "Tùy chọn:"],
      ["Commands:", "Lệnh:"],
    ],
  },
  en: {
    help: "show help",
    version: "print the version",
    required: "required",
    choices: "choices",
    default: "default",
    usage: [],
    titles: [],
  },
} as const;

const replaceEach = (text: string, pairs: readonly (readonly [string, string])[]) =>
  pairs.reduce((changed, [from, to]) => changed.replace(from, to), text);

/** An error of the parser in the user's language, fit for a terminal. */
export function parserError(text: string, language: Language): string {
  const lines = text.split("\n").map(printable).join("\n");
  return language === "vi" ? replaceEach(lines, vietnamese) : lines;
}

/** The narrowest column that descriptions are wrapped in; in a narrower one they would run on. */
const LEAST_WIDTH = 15;

/** Lets help speak the user's language; commands that are added later speak it, too. */
export function speak(program: Command, language: Language): Command {
  const t = help[language];
  const styleUsage = (text: string) => replaceEach(text, t.usage);
  return program
    .version(process.env["OCOP_VERSION"] ?? "", "-V, --version", t.version)
    .helpOption("-h, --help", t.help)
    .helpCommand("help [command]", t.help)
    .configureHelp({
      minWidthToWrap: LEAST_WIDTH,
      styleTitle: (title) => replaceEach(title, t.titles),
      styleUsage,
      // That a command has options goes without saying.
      subcommandTerm: (command) => `${command.name()} ${command.usage().replace("[options]", "").trim()}`.trim(),
      styleSubcommandTerm: styleUsage,
      argumentDescription: ({ description, argChoices }: Argument) =>
        argChoices === undefined ? description : `${description} (${t.choices}: ${argChoices.join(", ")})`,
      optionDescription: ({ description, mandatory, argChoices, defaultValue }: Option) => {
        const remarks = [
          ...(mandatory ? [t.required] : []),
          ...(argChoices ? [`${t.choices}: ${argChoices.join(", ")}`] : []),
          ...(defaultValue === undefined ? [] : [`${t.default}: ${defaultValue}`]),
        ];
        return remarks.length === 0 ? description : `${description} (${remarks.join("; ")})`;
      },
    });
}
