import type { Language } from "../../../language/language.js";
import { words } from "../../words.js";

/** What `paper` says besides the package's messages and what every command says. */
export const paperTexts = {
  vi: {
    ...words.vi,
    about: "lập văn bản Word từ kết quả đánh giá: biên bản, báo cáo, tờ trình, bảng tổng hợp điểm",
    paper:
      "minutes (biên bản), written-opinions (ý kiến bằng văn bản), score-table (bảng điểm), report (báo cáo), submission (tờ trình), recognition-list (danh sách công nhận), score-sheet (phiếu đánh giá), form01, form02, form03 (Mẫu số 01, 02, 03), renewal-notice (thông báo hết hạn); fields: các trường của một văn bản; template: mẫu của gói; council: tệp Hội đồng để điền; xlsform (KoboToolbox, ODK), surveyjs: phiếu trên điện thoại của một bộ tiêu chí; submissions: đọc phiếu đã điền trên điện thoại; qr: mã QR của từng phiếu, để quét lại",
    file: "kết quả đánh giá, hồ sơ hoặc giấy chứng nhận (JSON, NDJSON); sau fields, template: tên văn bản; sau xlsform, surveyjs: bộ tiêu chí; sau submissions: tệp CSV, JSON",
    oneApplication: "mỗi tệp chỉ một hồ sơ",
    template: "mẫu Word (.docx) của cơ quan; mặc định mẫu của gói",
    council: "tệp JSON về Hội đồng và phiên họp (thông báo: về cơ quan gửi); ocop paper council in ra tệp để điền",
    output: "ghi vào tệp này (.docx; .xlsx của xlsform; .svg, .txt của qr)",
    partial: "vẫn lập văn bản khi mẫu thiếu trường bắt buộc",
    needsOutput: "cần -o và tên tệp để ghi",
    needsEnding: (file: string, endings: string) => `${file}: tên tệp phải có đuôi ${endings}`,
    needsSet: "cần số, tên ngắn hoặc mã của bộ tiêu chí, ví dụ tea, 2026/11",
    needsSubmissions: "cần tệp CSV hoặc JSON do KoboToolbox, ODK hoặc SurveyJS xuất ra",
    writtenForm: (file: string) => `Đã ghi phiếu trên điện thoại ${file}: mẫu của gói, không phải mẫu của pháp luật`,
    writtenEvaluations: (file: string, count: number) => `Đã ghi ${file}: ${count} sản phẩm`,
    writtenCodes: (file: string, count: number) => `Đã ghi ${file}: mã QR của ${count} phiếu`,
    noSet: "không có bộ tiêu chí như vậy",
    needsFile: "cần tệp kết quả đánh giá",
    needsCouncil: "cần --council và tệp về Hội đồng; ocop paper council in ra tệp để điền",
    needsPaper: (known: string) => `cần tên văn bản: ${known}`,
    written: (file: string, products: number) => `Đã ghi ${file}: ${products} sản phẩm`,
    writtenTemplate: (file: string) => `Đã ghi mẫu ${file}`,
    fieldsTitle: (paper: string) => `Các trường của ${paper}: viết {tên}; danh sách và điều kiện viết {#tên}…{/}`,
    kinds: { text: "", flag: "điều kiện", list: "danh sách" },
    councilHelp: [
      "Hội đồng và phiên họp. Dòng bắt đầu bằng // chỉ là hướng dẫn; dòng không cần thì xóa.",
      "form: meeting (họp) hoặc written (lấy ý kiến bằng văn bản, điểm d khoản 6 Điều 7).",
      "members: mọi thành viên được cử; id như trong phiếu đánh giá; role: chair, deputy-chair, secretary, member.",
    ],
  },
  en: {
    ...words.en,
    about: "make Word documents of evaluations: minutes, report, submission, table of points",
    paper:
      "minutes, written-opinions, score-table, report, submission, recognition-list, score-sheet, form01, form02, form03, renewal-notice; fields: what a paper's template may name; template: our own template; council: a council's file to fill in; xlsform (KoboToolbox, ODK), surveyjs: a set's form for phones; submissions: read what was filled in there; qr: a QR code of every sheet, to scan it back",
    oneApplication: "it holds more than one application",
    file: "evaluations, an application or certificates (JSON, NDJSON); behind fields and template: a paper's name; behind xlsform and surveyjs: a set; behind submissions: a file of CSV or JSON",
    template: "the office's own Word template (.docx); ours by default",
    council:
      "a JSON file about the council and its meeting (notices: about the office); ocop paper council prints one to fill in",
    output: "write to this file (.docx; .xlsx of xlsform; .svg, .txt of qr)",
    partial: "fill in a template even if it lacks required fields",
    needsOutput: "it needs -o and a file to write",
    needsEnding: (file: string, endings: string) => `${file}: the name must end with ${endings}`,
    needsSet: "it needs the number, slug or code of a set, such as tea, 2026/11",
    needsSubmissions: "it needs a file of CSV or JSON that KoboToolbox, ODK or SurveyJS exported",
    writtenForm: (file: string) => `Wrote the phone form ${file}: a layout of this package, not one the law prints`,
    writtenEvaluations: (file: string, count: number) =>
      `Wrote ${file}: ${count} ${count === 1 ? "product" : "products"}`,
    writtenCodes: (file: string, count: number) =>
      `Wrote ${file}: the QR ${count === 1 ? "code of 1 sheet" : `codes of ${count} sheets`}`,
    noSet: "such a criteria set is not known",
    needsFile: "it needs a file of evaluations",
    needsCouncil: "it needs --council and a file about the council; ocop paper council prints one to fill in",
    needsPaper: (known: string) => `it needs the name of a paper: ${known}`,
    written: (file: string, products: number) =>
      `Wrote ${file}: ${products} ${products === 1 ? "product" : "products"}`,
    writtenTemplate: (file: string) => `Wrote the template ${file}`,
    fieldsTitle: (paper: string) => `Fields of ${paper}: write {name}; lists and conditions are {#name}…{/}`,
    kinds: { text: "", flag: "condition", list: "list" },
    councilHelp: [
      "The council and its meeting. Lines that begin with // are help only; leave out what you do not need.",
      "form: meeting, or written (opinions in writing, art. 7.6d).",
      "members: all who were appointed; id as on the sheets; role: chair, deputy-chair, secretary, member.",
    ],
  },
} as const satisfies Record<Language, unknown>;
