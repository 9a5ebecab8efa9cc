import { formatDay } from "../../language/day.js";
import { inputSentences } from "../../language/input-sentences.js";
import type { Label } from "../../language/label.js";
import type { Sentences } from "../../language/words.js";
import type { ConvertibleLetters } from "../letters/classify.js";
import type { RegisterIssueParams } from "./issue.js";

const columns: Readonly<Record<"productName" | "producerName", Label>> = {
  productName: { vi: "tên sản phẩm", en: "product names" },
  producerName: { vi: "tên chủ thể", en: "producers' names" },
};

const letters: Readonly<Record<ConvertibleLetters, Label>> = {
  tcvn3: { vi: "TCVN3 (phông ABC)", en: "TCVN3 (ABC fonts)" },
  vni: { vi: "VNI", en: "VNI" },
  mojibake: { vi: "UTF-8 bị đọc sai bảng mã", en: "UTF-8 read in another encoding" },
  "windows-1258": { vi: "Windows-1258 bị đọc sai bảng mã", en: "Windows-1258 read in another encoding" },
};

/** A sentence for every issue of a register row. */
export function registerSentences(): Sentences<RegisterIssueParams> {
  return {
    ...inputSentences(),
    "register.too-many-columns": {
      vi: ({ columns, most }) => `Dòng có ${columns} cột, chỉ đọc ${most} cột đầu`,
      en: ({ columns, most }) => `The row has ${columns} columns, only the first ${most} are read`,
    },
    "register.no-headings": {
      vi: () => "Không tìm thấy dòng tiêu đề: cần cột tên sản phẩm hoặc chủ thể và ít nhất một cột khác",
      en: () => "No row of headings found: it needs product or producer names and at least one other column",
    },
    "register.unknown-heading": {
      vi: ({ given }, { given: show }) => `Không rõ cột ${show(given)} là gì; giữ nguyên dữ liệu của cột`,
      en: ({ given }, { given: show }) => `The heading ${show(given)} is not known; its cells are kept as they are`,
    },
    "register.duplicate-heading": {
      vi: ({ given, first }, { given: show }) =>
        `Cột ${show(given)} trùng ý nghĩa với cột ${first}; dùng cột ${first}, giữ nguyên dữ liệu của cột này`,
      en: ({ given, first }, { given: show }) =>
        `The heading ${show(given)} means the same as column ${first}, which is used; its cells are kept as they are`,
    },
    "register.missing-column": {
      vi: ({ column }) => `Bảng không có cột ${columns[column].vi}`,
      en: ({ column }) => `The sheet has no column of ${columns[column].en}`,
    },
    "register.converted-letters": {
      vi: ({ from }) => `Chữ trong cột ở dạng ${letters[from].vi}, đã chuyển sang Unicode; hãy kiểm tra lại`,
      en: ({ from }) => `The column's letters are ${letters[from].en} and were converted to Unicode; check them`,
    },
    "register.misread-letters": {
      vi: ({ as }) =>
        `Chữ có vẻ ở dạng ${letters[as].vi}, không đọc; hãy chuyển sang Unicode, lưu dạng CSV UTF-8 hoặc .xlsx`,
      en: ({ as }) =>
        `The letters look like ${letters[as].en} and are not read; convert them to Unicode, save as CSV UTF-8 or .xlsx`,
    },
    "register.lost-letters": {
      vi: () => "Chữ có dấu đã mất, thay bằng dấu hỏi; hãy lấy lại từ tệp gốc và lưu dạng CSV UTF-8 hoặc .xlsx",
      en: () =>
        "Letters were lost to question marks; take them from the original file and save it as CSV UTF-8 or .xlsx",
    },
    "register.broken-cell": {
      vi: ({ given }, { given: show }) => `Ô bị lỗi công thức ${show(given)}, coi như để trống`,
      en: ({ given }, { given: show }) => `The cell holds the error ${show(given)} and counts as blank`,
    },
    "register.formula-without-value": {
      vi: () => "Ô là công thức chưa có kết quả được lưu; hãy mở tệp, tính lại rồi lưu",
      en: () => "The cell is a formula without a stored result; open the file, recalculate and save it",
    },
    "register.not-text": {
      vi: ({ kind }) => `Ô phải là chữ hoặc số, nhận được kiểu ${kind}; có thể bảng tính đã tự đổi định dạng`,
      en: ({ kind }) => `The cell must be text or a number, not a ${kind}; a spreadsheet may have converted it`,
    },
    "register.unreadable-number": {
      vi: ({ given }, { given: show }) => `Số thứ tự ${show(given)} không phải số nguyên dương`,
      en: ({ given }, { given: show }) => `The running number ${show(given)} is not a positive whole number`,
    },
    "register.unreadable-year": {
      vi: ({ given }, { given: show }) => `${show(given)} không phải năm từ 1990 đến 2099`,
      en: ({ given }, { given: show }) => `${show(given)} is not a year from 1990 to 2099`,
    },
    "register.unreadable-date": {
      vi: ({ given }, { given: show }) => `Không đọc được ngày ${show(given)}; hãy ghi ngày/tháng/năm, như 05/06/2025`,
      en: ({ given }, { given: show }) =>
        `${show(given)} cannot be read as a day; write day/month/year, such as 05/06/2025`,
    },
    "register.month-first": {
      vi: ({ given }, { given: show }) => `${show(given)} ghi tháng trước ngày; hãy ghi ngày/tháng/năm`,
      en: ({ given }, { given: show }) => `${show(given)} has the month before the day; write day/month/year`,
    },
    "register.only-a-year": {
      vi: ({ given }, { given: show }) => `${show(given)} chỉ là năm, cần đủ ngày, tháng, năm`,
      en: ({ given }, { given: show }) => `${show(given)} is only a year; the full date is needed`,
    },
    "register.unreadable-stars": {
      vi: ({ given }, { given: show }) => `Không đọc được hạng sao ${show(given)}; hãy ghi 3, 4 hoặc 5`,
      en: ({ given }, { given: show }) => `${show(given)} cannot be read as stars; write 3, 4 or 5`,
    },
    "register.stars-ambiguous": {
      vi: ({ given }, { given: show }) => `${show(given)} có nhiều số, không rõ số nào là hạng sao`,
      en: ({ given }, { given: show }) => `${show(given)} has several numbers, it is not clear which are the stars`,
    },
    "register.unreadable-decision": {
      vi: ({ given }, { given: show }) =>
        `Không đọc được quyết định ${show(given)}; hãy ghi số, ngày và cơ quan ở từng cột riêng`,
      en: ({ given }, { given: show }) =>
        `The decision ${show(given)} cannot be read; write number, day and authority in columns of their own`,
    },
    "register.before-programme": {
      vi: ({ date }) => `Ngày công nhận ${formatDay(date, "vi")} trước khi có Chương trình OCOP (07/5/2018)`,
      en: ({ date }) => `The recognition date ${date} is before the programme began (2018-05-07)`,
    },
    "register.in-future": {
      vi: ({ date }) => `Ngày công nhận ${formatDay(date, "vi")} chưa đến`,
      en: ({ date }) => `The recognition date ${date} has not come yet`,
    },
    "register.former-province": {
      vi: ({ given, now }, { given: show }) =>
        `${show(given)} là tên tỉnh trước ngày 01/7/2025, nay thuộc ${now}; hãy ghi địa chỉ hiện nay, hoặc thêm huyện cũ`,
      en: ({ given, now }, { given: show }) =>
        `${show(given)} was a province until 2025-06-30 and is now part of ${now}; write today's address, or add the former district`,
    },
    "register.stars-not-certified": {
      vi: ({ given }, { given: show }) => `${show(given)}: chỉ công nhận sản phẩm từ 3 đến 5 sao`,
      en: ({ given }, { given: show }) => `${show(given)}: only 3 to 5 stars are recognised`,
    },
    "register.stars-proposed": {
      vi: ({ given }, { given: show }) => `${show(given)} là đề xuất hoặc tiềm năng, chưa phải hạng được công nhận`,
      en: ({ given }, { given: show }) => `${show(given)} is a proposal or potential, not a recognition`,
    },
    "register.unknown-producer-type": {
      vi: ({ given }, { given: show }) =>
        `${show(given)} không phải loại hình chủ thể nào nêu tại khoản 3 Điều 2 Quyết định 26/2026/QĐ-TTg`,
      en: ({ given }, { given: show }) => `${show(given)} is not a type of producer named in 26/2026/QĐ-TTg, art. 2.3`,
    },
    "register.unreadable-points": {
      vi: ({ given }, { given: show }) => `Điểm ${show(given)} không phải số từ 0 đến 100`,
      en: ({ given }, { given: show }) => `The points ${show(given)} are not a number from 0 to 100`,
    },
    "register.unreadable-tick": {
      vi: ({ given }, { given: show }) => `Không rõ ${show(given)} có phải dấu chọn hạng sao không; hãy ghi x`,
      en: ({ given }, { given: show }) => `${show(given)} cannot be read as a tick; write x`,
    },
    "register.nothing-above": {
      vi: ({ given }, { given: show }) => `Ô ghi ${show(given)} nhưng dòng trên không có gì để lặp lại`,
      en: ({ given }, { given: show }) => `The cell says ${show(given)}, but there is nothing above to repeat`,
    },
    "register.doubtful-day": {
      vi: ({ given, why }, { given: show }) =>
        ({
          "month-first": `Không rõ ngày, tháng của ${show(given)}: trong cột có ngày ghi tháng trước`,
          mixed: `Không rõ ngày, tháng của ${show(given)}: bảng tính có thể đã đổi ngày thành tháng trong cột này`,
          1904: `Không rõ ${show(given)} là ngày nào: tệp này tính ngày từ năm 1904, ô lại không có dạng ngày`,
        })[why],
      en: ({ given, why }, { given: show }) =>
        ({
          "month-first": `The day and month of ${show(given)} are not certain: another day of the column has the month first`,
          mixed: `The day and month of ${show(given)} are not certain: a spreadsheet may have exchanged them in this column`,
          1904: `${show(given)} is not certain to be a day: the workbook counts days from 1904, and the cell shows none`,
        })[why],
    },
    "register.cells-differ": {
      vi: ({ columns }) => `Các cột ${columns.join(", ")} cùng ghi một thông tin nhưng khác nhau`,
      en: ({ columns }) => `The columns ${columns.join(", ")} say different things about the same`,
    },
    "register.section-differs": {
      vi: ({ row }) => `Khác với tiêu đề mục ở dòng ${row}`,
      en: ({ row }) => `Differs from the heading of the section in row ${row}`,
    },
    "register.unknown-section": {
      vi: ({ given }, { given: show }) => `Không rõ mục ${show(given)} là gì; không áp dụng cho các dòng dưới`,
      en: ({ given }, { given: show }) =>
        `The section ${show(given)} is not understood and is not applied to the rows below`,
    },
    "register.continuation": {
      vi: ({ row }) => `Dòng có vẻ ghi tiếp sản phẩm ở dòng ${row}; không được đọc`,
      en: ({ row }) => `The row seems to continue the product in row ${row}; it is not read`,
    },
    "register.no-product-name": {
      vi: () => "Thiếu tên sản phẩm",
      en: () => "The product's name is missing",
    },
    "register.several-products": {
      vi: () => "Ô ghi nhiều sản phẩm; hãy ghi mỗi sản phẩm một dòng",
      en: () => "The cell lists several products; write each in a row of its own",
    },
    "register.no-producer": {
      vi: () => "Thiếu tên chủ thể",
      en: () => "The producer's name is missing",
    },
    "register.no-number": {
      vi: () => "Sản phẩm chưa có số thứ tự",
      en: () => "The product has no running number",
    },
    "register.number-twice": {
      vi: ({ number }) => `Số thứ tự ${number} trùng với sản phẩm liền trước`,
      en: ({ number }) => `The product before also has the running number ${number}`,
    },
    "register.number-order": {
      vi: ({ number, previous }) => `Số thứ tự ${number} đứng sau ${previous}`,
      en: ({ number, previous }) => `The running number ${number} comes after ${previous}`,
    },
    "register.year-differs": {
      vi: ({ year, date }) => `Năm ${year} khác năm của ngày công nhận ${formatDay(date, "vi")}`,
      en: ({ year, date }) => `The year ${year} differs from that of the recognition date ${date}`,
    },
    "register.stars-differ": {
      vi: ({ stars, latest }) => `Hạng hiện tại ${stars} sao khác lần công nhận mới nhất (${latest} sao)`,
      en: ({ stars, latest }) => `The current ${stars} stars differ from the ${latest} stars of the latest recognition`,
    },
    "register.expires-too-early": {
      vi: ({ expires, recognised }) =>
        `Ngày hết hạn ${formatDay(expires, "vi")} không sau ngày công nhận ${formatDay(recognised, "vi")}`,
      en: ({ expires, recognised }) => `The expiry ${expires} is not after the recognition date ${recognised}`,
    },
    "register.recognitions-out-of-order": {
      vi: ({ first, second }) => `Lần công nhận thứ hai (${second}) có trước lần thứ nhất (${first})`,
      en: ({ first, second }) => `The second recognition (${second}) is earlier than the first (${first})`,
    },
    "register.revoked": {
      vi: ({ given }) => `“${given}”: công nhận có thể đã bị thu hồi, chưa rõ từ ngày nào`,
      en: ({ given }) => `“${given}”: the recognition may have been revoked, and it is not known since when`,
    },
    "register.recognition-incomplete": {
      vi: ({ missing }) =>
        `Lần công nhận thiếu ${missing.map((field) => proofVi[field]).join(", ")} nên không đưa vào dữ liệu`,
      en: ({ missing }) =>
        `The recognition lacks its ${missing.map((field) => proofEn[field]).join(", ")} and is left out`,
    },
    "register.no-set": {
      vi: () => "Chưa xác định được phân nhóm sản phẩm (Phụ lục I)",
      en: () => "Cannot tell which product set this belongs to",
    },
    "register.extra-cell": {
      vi: ({ cells }) => `Có ${cells} ô ngoài các cột của bảng, không được đọc`,
      en: ({ cells }) => `Cells outside the sheet's columns, not read: ${cells}`,
    },
  };
}

const proofVi = { stars: "hạng sao", date: "ngày", decisionNumber: "số quyết định", authority: "cơ quan công nhận" };
const proofEn = { stars: "stars", date: "date", decisionNumber: "decision number", authority: "authority" };
