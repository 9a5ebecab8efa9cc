/**
 * Writes `docs/errata-DECISION.md`, and its twin in `docs/vi`, from the errata of the built package, or checks that they are up to date.
 *
 *   node scripts/errata.mjs [--write] [DECISION …]
 *
 * Without a DECISION it takes 2026, 2023 and 2019.
 */
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { vietnamese } from "./site/rules/errata-words.mjs";

/** `1–4, 7`. */
function runs(numbers) {
  const pieces = [];
  for (const number of numbers) {
    const last = pieces.at(-1);
    if (last?.[1] === number - 1) {
      last[1] = number;
    } else {
      pieces.push([number, number]);
    }
  }
  return pieces.map(([from, to]) => (from === to ? from : `${from}–${to}`)).join(", ");
}

const cell = (text) => text.replaceAll("|", "\\|").replaceAll("*", "\\*");

/** What the slips may be those of. */
const slips = {
  2026: { en: "the slips may be those of the transcripts.", vi: "chỗ sai có thể là của bản chép." },
  2023: {
    en: "some slips may be those\nof the only digitisation found.",
    vi: "một số chỗ sai có thể là của bản số hóa\nduy nhất tìm được.",
  },
  2019: {
    en: "`(781)` stands for the\ntourism set as 781/QĐ-TTg amended it, which comes from a provincial portal.",
    vi: "`(781)` là bộ tiêu chí\ndu lịch sửa đổi theo 781/QĐ-TTg, lấy từ cổng thông tin của một tỉnh.",
  },
};

function page(decision, { number, errata }) {
  const rows = errata.map(({ sets, where, printed, taken, reason }) =>
    [runs(sets) || "–", where, printed, taken, reason.en, reason.vi].map(cell).join(" | "),
  );
  return `# Errata of ${number}

Places where the print is doubtful: what it prints, what the package takes, and why. The same list is data:
\`decision${decision}.errata\`. Made by \`scripts/errata.mjs\`; ${slips[decision].en}

| sets | where | printed | taken | why | lý do |
|---|---|---|---|---|---|
${rows.map((row) => `| ${row} |`).join("\n")}
`;
}

function vietnamesePage(decision, { number, errata }) {
  const rows = errata.map(({ sets, where, printed, taken, reason }) =>
    [runs(sets) || "–", vietnamese(where), vietnamese(printed), vietnamese(taken), reason.vi].map(cell).join(" | "),
  );
  return `# Chỗ in chưa rõ của Quyết định ${number}

Những chỗ bản in đáng ngờ: bản in ghi gì, ở đây lấy gì, vì sao. Cùng danh sách đó là dữ liệu:
\`decision${decision}.errata\`. Trang này do \`scripts/errata.mjs\` lập; ${slips[decision].vi}

| bộ tiêu chí | chỗ | bản in | ở đây lấy | lý do |
|---|---|---|---|---|
${rows.map((row) => `| ${row} |`).join("\n")}
`;
}

const named = process.argv.slice(2).filter((word) => word !== "--write");
for (const decision of named.length > 0 ? named : ["2026", "2023", "2019"]) {
  const module = await import(`../dist/decisions/${decision}/index.js`);
  const data = module[`decision${decision}`];
  for (const [folder, made] of [
    ["", page(decision, data)],
    ["vi/", vietnamesePage(decision, data)],
  ]) {
    const target = new URL(`../docs/${folder}errata-${decision}.md`, import.meta.url);
    if (process.argv.includes("--write")) {
      writeFileSync(target, made);
    } else if (!existsSync(target) || readFileSync(target, "utf8") !== made) {
      console.error(`docs/${folder}errata-${decision}.md is out of date: node scripts/errata.mjs --write`);
      process.exitCode = 1;
    }
  }
}
