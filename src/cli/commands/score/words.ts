import type { Language } from "../../../language/language.js";
import { newWords } from "../new/words.js";
import { rateWords } from "../rate/words.js";

/** What `score` says besides what `new` and `rate` do. */
export const scoreWords = {
  vi: {
    ...rateWords.vi,
    ...newWords.vi,
    about: "chấm điểm trên màn hình, lần lượt từng tiêu chí, lưu ngay từng kết quả đánh giá",
    output: "lưu phiếu vào tệp này, chấm tiếp nếu đã có; mặc định là tệp mang mã của bộ tiêu chí",
    noTerminal: (set: string) =>
      `ocop score cần màn hình dòng lệnh và bàn phím; để có phiếu điền trong tệp, hãy dùng: ocop new ${set} -o <tệp>`,
    notTheSheet: (file: string, name: string) =>
      `${file} không phải phiếu đánh giá ${name}; tệp được giữ nguyên, hãy chọn tên khác với -o`,
    notSoMany: (file: string, count: number) =>
      `${file} có phiếu của ${count} thành viên; tệp được giữ nguyên, hãy ghi --members ${count} hoặc bỏ --members`,
    notACouncil: (file: string) => `${file} là phiếu của một người, không chia theo thành viên; tệp được giữ nguyên`,
    changedElsewhere: (file: string) =>
      `${file} vừa được chương trình khác sửa hoặc xóa; kết quả đánh giá cuối chưa được lưu, tệp được giữ nguyên`,
    sheetOf: (number: number, all: number, name: string) => `Phiếu ${number}/${all}: ${name}`,
    passedOver: (code: string, name: string, other: string) =>
      `Bỏ qua ${code} ${name}: không áp dụng vì tiêu chí ${other} không có điểm`,
    takenBack: (codes: string) => `Đã xóa điểm đã chấm của tiêu chí ${codes}, vì không còn áp dụng`,
    onlyFor: (code: string) => `Chỉ áp dụng khi tiêu chí ${code} có điểm`,
    severalCases: "Chọn một trường hợp: gõ chữ của trường hợp, rồi số của mức",
    severalTicks: "Được chọn nhiều mức, điểm cộng lại: gõ số hoặc phím cách để đánh dấu, Enter để nhận",
    more: (count: number) => `… còn ${count} mức`,
    moreSheets: (count: number) => `… còn ${count} phiếu`,
    given: "đã chọn",
    keys: "Số hoặc mũi tên lên, xuống: chọn; Enter: nhận; mũi tên trái: lùi; phải: để sau; Ctrl-C: dừng, phiếu được giữ",
    allBehind: "Đã chấm hết các tiêu chí.",
    stillOpen: (count: number) => `Còn ${count} tiêu chí chưa chấm.`,
    keysAtEnd: "Enter: kết thúc và xem kết quả; mũi tên trái: xem lại; Ctrl-C: dừng, phiếu được giữ",
    keysBeforeEnd: "Enter: đến tiêu chí đầu tiên còn trống; mũi tên trái: xem lại; Ctrl-C: dừng, phiếu được giữ",
    left: (file: string, answered: string, command: string) =>
      `Đã lưu ${file}: đã chấm ${answered}. Chấm tiếp: ${command}`,
    saved: (file: string) => `Đã lưu ${file}`,
  },
  en: {
    ...rateWords.en,
    ...newWords.en,
    about: "score on the screen, criterion by criterion, every answer saved at once",
    output: "keep the sheet in this file, and go on where it is there; a file named by the set's code by default",
    noTerminal: (set: string) =>
      `ocop score needs a terminal and a keyboard; for a sheet to fill in as a file: ocop new ${set} -o <file>`,
    notTheSheet: (file: string, name: string) =>
      `${file} is not a score sheet of ${name}; it is left as it was, choose another name with -o`,
    notSoMany: (file: string, count: number) =>
      `${file} has the sheets of ${count} members; it is left as it was, say --members ${count} or leave --members out`,
    notACouncil: (file: string) => `${file} is one person's sheet, without members; it is left as it was`,
    changedElsewhere: (file: string) =>
      `${file} has been changed or removed by another program; the last answer is not saved, the file is left as it is`,
    sheetOf: (number: number, all: number, name: string) => `Sheet ${number}/${all}: ${name}`,
    passedOver: (code: string, name: string, other: string) =>
      `Passed over ${code} ${name}: it does not apply, since criterion ${other} has no points`,
    takenBack: (codes: string) => `The points given before for criterion ${codes} are gone: it does not apply any more`,
    onlyFor: (code: string) => `Applies only when criterion ${code} has points`,
    severalCases: "Choose one case: type its letter, then the number of the level",
    severalTicks: "Several levels may be ticked, their points add up: type numbers or the space bar, then Enter",
    more: (count: number) => `… ${count} more`,
    moreSheets: (count: number) => `… ${count} more`,
    given: "chosen",
    keys: "Digits, or arrows up and down: choose; Enter: take it; arrow left: back; right: later; Ctrl-C: stop, the sheet is kept",
    allBehind: "All criteria are answered.",
    stillOpen: (count: number) => `${count} ${count === 1 ? "criterion is" : "criteria are"} still open.`,
    keysAtEnd: "Enter: end and see the result; arrow left: look again; Ctrl-C: stop, the sheet is kept",
    keysBeforeEnd:
      "Enter: to the first criterion that is open; arrow left: look again; Ctrl-C: stop, the sheet is kept",
    left: (file: string, answered: string, command: string) => `${file} has ${answered} answered. To go on: ${command}`,
    saved: (file: string) => `Saved ${file}`,
  },
} as const satisfies Record<Language, unknown>;
