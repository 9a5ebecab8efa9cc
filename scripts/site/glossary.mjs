import { readFileSync } from "node:fs";
import { decision2026 } from "ocop/decisions/2026";
import {
  agendaKindLabels,
  documentNames,
  dossierStageLabels,
  processActorLabels,
  processStateLabels,
  processStepLabels,
  tierNames,
} from "ocop/procedure/messages";
import { fieldNames, optionNames } from "ocop/records/names";
import { front, plain, table } from "./markdown.mjs";

const words = {
  en: {
    title: "Glossary",
    lead: "One word for one thing, in code, guides and messages. The second part has the names that the package prints.",
    word: "Word",
    other: "Vietnamese",
    meaning: "Meaning",
    code: "Code",
    lists: {
      sectors: "Sectors of 26/2026/QĐ-TTg",
      tiers: "Tiers",
      stages: "Ways of a dossier",
      states: "States of a dossier",
      steps: "Steps",
      actors: "Who acts",
      documents: "Documents",
      agenda: "Agenda",
      fields: "Fields of records",
      options: "Choices of records",
    },
  },
  vi: {
    title: "Từ ngữ",
    lead: "Mỗi khái niệm một từ, trong mã, tài liệu và thông báo. Phần sau là các tên gọi mà gói in ra.",
    word: "Từ",
    other: "Tiếng Anh",
    meaning: "Nghĩa",
    code: "Mã",
    lists: {
      sectors: "Ngành theo 26/2026/QĐ-TTg",
      tiers: "Cấp",
      stages: "Đường đi của hồ sơ",
      states: "Trạng thái hồ sơ",
      steps: "Bước",
      actors: "Người thực hiện",
      documents: "Giấy tờ",
      agenda: "Lịch việc",
      fields: "Trường dữ liệu",
      options: "Giá trị lựa chọn",
    },
  },
};

const isLabel = (value) => typeof value?.vi === "string" && typeof value?.en === "string";

/** Every name in a table of names, however deep, with the keys that lead to it. */
function labelsIn(names, path = []) {
  return Object.entries(names).flatMap(([key, value]) => {
    if (isLabel(value)) {
      return [{ key: [...path, key].join("."), label: value }];
    }
    return typeof value === "object" && value !== null ? labelsIn(value, [...path, key]) : [];
  });
}

const lists = {
  sectors: Object.fromEntries(decision2026.classification.map(({ code, name }) => [code, name])),
  tiers: tierNames,
  stages: dossierStageLabels,
  states: processStateLabels,
  steps: processStepLabels,
  actors: processActorLabels,
  documents: documentNames,
  agenda: agendaKindLabels,
  fields: fieldNames,
  options: optionNames,
};

function page(language) {
  const word = words[language];
  const other = language === "vi" ? "en" : "vi";
  const file = new URL("../../docs/site/glossary.txt", import.meta.url);
  const terms = readFileSync(file, "utf8")
    .trim()
    .split("\n")
    .map((line) => {
      const [en, vi, meaningEn, meaningVi] = line.split(" | ");
      const name = { en, vi };
      return [
        `**${name[language]}**`,
        `<span lang="${other}">${name[other]}</span>`,
        { en: meaningEn, vi: meaningVi }[language],
      ];
    });
  const sections = Object.entries(lists).map(([name, labels]) => {
    const rows = labelsIn(labels).map(({ key, label }) => [
      `\`${key}\``,
      plain(label[language]),
      `<span lang="${other}">${plain(label[other])}</span>`,
    ]);
    return `## ${word.lists[name]} {#${name}}\n\n${table([word.code, word.word, word.other], rows)}`;
  });
  return `${front(word.title, { outline: 2 })}# ${word.title}\n\n${word.lead}\n\n${table([word.word, word.other, word.meaning], terms)}\n${sections.join("\n")}`;
}

/** Writes the glossary in both languages. */
export function writeGlossary(write) {
  write("glossary.md", page("en"));
  write("vi/glossary.md", page("vi"));
}
