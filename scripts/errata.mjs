/**
 * Writes `docs/errata-DECISION.md`, and its twin in `docs/vi`, from the errata of the built package, or checks that they are up to date.
 *
 *   node scripts/errata.mjs [--write] [DECISION …]
 *
 * Without a DECISION it takes 2026, 2023 and 2019.
 */
import { existsSync, readFileSync, writeFileSync } from "node:fs";

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

/** What stands in English in the columns of the print: whole cells, then words within them. */
const cells = {
  "no levels": "không có mức",
  "(empty)": "(để trống)",
  "as printed": "như bản in",
  "no mark": "không có dấu",
  "no maximum": "không ghi điểm tối đa",
  "no stop rule": "không có quy định dừng đánh giá",
  "no legend": "không có dòng ghi chú",
  "as in sets 1 to 25": "như bộ 1 đến 25",
  "as in annex I": "như Phụ lục I",
  "no production licence": "không có giấy phép sản xuất",
  "yes 1 / no 0": "có 1 / không 0",
  "level restored": "thêm lại mức này",
  "3-point level missing": "thiếu mức 3 điểm",
  "**** on the criterion, not on a level": "**** ở tiêu chí, không ở mức",
  "floor: lowest level (1 point) for 4 stars": "yêu cầu tối thiểu của 4 sao: mức thấp nhất (1 điểm)",
  "70 to 89, 50 to 69, 30 to 49": "70 đến 89, 50 đến 69, 30 đến 49",
  "70 to under 90, 50 to under 70, 30 to under 50": "70 đến dưới 90, 50 đến dưới 70, 30 đến dưới 50",
  "0 points: no further evaluation (a note)": "0 điểm: không đánh giá tiếp (một ghi chú)",
  "0 points stop the evaluation": "0 điểm thì dừng đánh giá",
  "sector: handicrafts and decoration": "ngành: thủ công mỹ nghệ, trang trí",
  "legend of the marks": "ghi chú của dấu sao",
  "grounds of rejection": "căn cứ loại hồ sơ",
  "2023-02-24": "24/02/2023",
  title: "tiêu đề",
  name: "tên",
};

const vietnamese = (text) =>
  cells[text] ??
  text
    .replace(/^no (\*+) mark$/, "không có dấu $1")
    .replace(/^maximum (\d+)$/, "tối đa $1")
    .replace(/^group (\d+)$/, "nhóm $1")
    .replace(/^part ([ABC])$/, "phần $1")
    .replace(/^art\. (\d+)\.(\d+)$/, "khoản $2 Điều $1")
    .replace(/^annex ([IVX]+)$/, "Phụ lục $1")
    .replace(/, level (\d)$/, ", mức $1")
    .replace(/, levels (\d) and (\d)$/, ", mức $1 và $2")
    .replace(/^linkage \(([\d.]+) or ([\d.]+)\)$/, "liên kết ($1 hoặc $2)");

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
