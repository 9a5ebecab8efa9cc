import { readdirSync } from "node:fs";
import { join } from "node:path";
import { decisions } from "ocop/decisions";
import { allSets, numberOf, pageOf } from "../../../scripts/site/rules/places.mjs";
import { words } from "../../../scripts/site/rules/words.mjs";

const guides = {
  en: {
    Rate: ["getting-started", "answers", "rating", "floors", "planning"],
    Work: ["recipes", "command", "papers", "register", "exchange", "records", "procedure", "programme", "paper-fields"],
    "The law": ["which-decision", "older-decisions", "coverage", "data", "errata-2026", "errata-2023", "errata-2019"],
    "The project": [
      "entries",
      "codes",
      "glossary",
      "testing",
      "performance",
      "first-release",
      "versions",
      "threat-model",
    ],
  },
  vi: {
    "Phân hạng": ["getting-started", "rating", "floors", "planning", "answers"],
    "Công việc": ["command", "papers", "register", "procedure", "programme", "paper-fields"],
    "Quy định": ["which-decision", "older-decisions", "coverage", "data", "errata-2026", "errata-2023", "errata-2019"],
    "Lập trình": ["recipes", "records", "exchange"],
    "Dự án": ["codes", "glossary", "first-release", "versions", "threat-model"],
  },
};

export const titles = {
  en: {
    "getting-started": "Getting started",
    answers: "Answers",
    rating: "Rating",
    floors: "Floors",
    planning: "Planning",
    recipes: "Recipes",
    command: "The command",
    papers: "Papers",
    register: "Registers",
    exchange: "Exchange",
    records: "Records",
    procedure: "Procedure",
    programme: "The programme in figures",
    "paper-fields": "Fields of papers",
    "which-decision": "Which decision applies",
    "older-decisions": "Older decisions",
    coverage: "Every clause",
    data: "Data",
    "errata-2026": "Errata 2026",
    "errata-2023": "Errata 2023",
    "errata-2019": "Errata 2019",
    entries: "Entries",
    codes: "Codes",
    glossary: "Glossary",
    testing: "Testing",
    performance: "Performance",
    "first-release": "0.1.0",
    versions: "Versions",
    "threat-model": "Threat model",
  },
  vi: {
    "getting-started": "Bắt đầu",
    rating: "Chấm điểm, phân hạng",
    floors: "Yêu cầu tối thiểu",
    planning: "Nâng hạng",
    answers: "Kết quả chấm",
    recipes: "Mẫu chương trình",
    records: "Bản ghi",
    exchange: "Trao đổi dữ liệu",
    "paper-fields": "Trường của mẫu giấy tờ",
    "which-decision": "Quyết định nào áp dụng",
    "older-decisions": "Các quyết định trước",
    coverage: "Từng câu của Quyết định",
    data: "Dữ liệu",
    "errata-2026": "Chỗ in chưa rõ 2026",
    "errata-2023": "Chỗ in chưa rõ 2023",
    "errata-2019": "Chỗ in chưa rõ 2019",
    "first-release": "0.1.0",
    versions: "Phiên bản",
    "threat-model": "Rủi ro",
    register: "Sổ sản phẩm",
    command: "Lệnh ocop",
    papers: "Giấy tờ",
    procedure: "Quy trình",
    programme: "Thống kê Chương trình",
    codes: "Mã lỗi, mã ghi chú",
    glossary: "Từ ngữ",
  },
};

/** The guides, group by group. */
export const guideSidebar = (language, prefix) =>
  Object.entries(guides[language]).map(([text, names]) => ({
    text,
    items: names.map((name) => ({ text: titles[language][name], link: `${prefix}${name}` })),
  }));

/** The entries of the package, as they are imported. */
export function apiSidebar(pages, prefix) {
  const names = readdirSync(join(pages, prefix, "api"), { recursive: true })
    .filter((name) => name.endsWith(".md") && name !== "index.md")
    .map((name) => name.replaceAll("\\", "/").replace(".md", ""))
    .sort();
  return [
    {
      text: "API",
      link: `${prefix}api/`,
      items: names.map((name) => ({ text: name, link: `${prefix}api/${name}` })),
    },
  ];
}

/** The decisions with their floors and sets, under the names of these. */
export const rulesSidebar = (language, prefix) => [
  {
    text: words[language].explorer,
    link: `${prefix}rules/`,
    items: decisions.map((decision, index) => ({
      text: decision.number,
      link: `${prefix}rules/${decision.code}/`,
      collapsed: index > 0,
      items: [
        ...(decision.sets.length === 0 ? [] : [3, 4, 5]).map((stars) => ({
          text: words[language].floorsOf(stars),
          link: `${prefix}rules/${decision.code}/floors-${stars}`,
        })),
        ...allSets
          .filter((place) => place.decision === decision)
          .map(({ set }) => ({ text: `${numberOf(set)} ${set.name[language]}`, link: `${prefix}${pageOf(set)}` })),
      ],
    })),
  },
];
