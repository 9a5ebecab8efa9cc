import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { tea } from "ocop/decisions/2026/sets/11-tea";
import { message } from "ocop/messages";
import { front, plain } from "./markdown.mjs";

const folder = fileURLToPath(new URL("../../docs/site/codes/", import.meta.url));
const order = ["rating", "records", "exchange", "register", "papers", "procedure", "programme"];

/** What `docs/site/codes` says: a heading in both languages, and a line for each code. */
export function readCodes() {
  return readdirSync(folder)
    .map((name) => name.replace(".txt", ""))
    .sort((one, other) => order.indexOf(one) - order.indexOf(other))
    .map((room) => {
      const [heading, ...lines] = readFileSync(`${folder}${room}.txt`, "utf8").trim().split("\n");
      const [en, vi] = heading.replace(/^# /, "").split(" | ");
      const codes = lines.map((line) => {
        const [code, causeEn, fixEn, causeVi, fixVi] = line.split(" | ");
        return { code, cause: { en: causeEn, vi: causeVi }, fix: { en: fixEn, vi: fixVi } };
      });
      return { room, heading: { en, vi }, codes };
    });
}

/** Every code with parameters, as the tests of the sentences have them. */
async function examples() {
  const { outputFiles } = await build({
    stdin: {
      contents: `export { everyFinding } from "./every-finding.ts"; export { everyReading } from "./every-reading.ts";`,
      resolveDir: fileURLToPath(new URL("../../test/support/", import.meta.url)),
    },
    bundle: true,
    format: "esm",
    write: false,
  });
  const { everyFinding, everyReading } = await import(
    `data:text/javascript,${encodeURIComponent(outputFiles[0].text)}`
  );
  return { ...everyFinding, ...everyReading };
}

const words = {
  en: {
    title: "Codes",
    lead: 'Every code of an issue, a note or a reason: why it comes, what to do, and its sentence in both languages, here with made-up values. In a program: `message(issue, "en")` of `ocop/messages`.',
    cause: "Cause",
    fix: "What to do",
    one: "English",
    other: "Tiếng Việt",
  },
  vi: {
    title: "Mã lỗi, mã ghi chú",
    lead: 'Mọi mã của lỗi, ghi chú và lý do: vì sao có, cần làm gì, và câu của mã bằng hai ngôn ngữ, ở đây với giá trị ví dụ. Trong chương trình: `message(issue, "vi")` của `ocop/messages`.',
    cause: "Nguyên nhân",
    fix: "Cách xử lý",
    one: "Tiếng Việt",
    other: "English",
  },
};

const say = (code, params, language) => plain(message({ code, path: [], params }, language, tea));
/** Cause and fix may hold code. */
const text = (content) => content.replaceAll("|", "\\|").replaceAll("<", "&lt;");

function entry({ code, cause, fix }, params, language) {
  const other = language === "vi" ? "en" : "vi";
  const word = words[language];
  const lines = [
    [word.cause, text(cause[language])],
    [word.fix, text(fix[language])],
    [word.one, say(code, params, language)],
    [word.other, `<span lang="${other}">${say(code, params, other)}</span>`],
  ];
  const list = lines.map(([name, content]) => `- **${name}**: ${content}`).join("\n");
  return `### \`${code}\` {#${code.replace(".", "-")}}\n\n${list}\n`;
}

/** Writes the catalogue of codes, in both languages. */
export async function writeCodes(write) {
  const params = await examples();
  const rooms = readCodes();
  for (const [language, path] of [
    ["en", "codes.md"],
    ["vi", "vi/codes.md"],
  ]) {
    const word = words[language];
    const sections = rooms.map(
      ({ room, heading, codes }) =>
        `## ${heading[language]} {#${room}}\n\n${codes.map((one) => entry(one, params[one.code], language)).join("\n")}`,
    );
    write(path, `${front(word.title, { outline: [2, 3] })}# ${word.title}\n\n${word.lead}\n\n${sections.join("\n")}`);
  }
}
