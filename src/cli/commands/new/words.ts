import type { Language } from "../../../language/language.js";
import { words } from "../../words.js";

/** What `new` says besides the package's messages and what every command says. */
export const newWords = {
  vi: {
    ...words.vi,
    about: "tạo phiếu đánh giá để điền, có sẵn mọi tiêu chí và các mức",
    setArgument: "số, tên ngắn hoặc mã của bộ tiêu chí, ví dụ 11, tea, 2026/11",
    decision: "mã quyết định",
    members: (most: number) => `số thành viên Hội đồng, mỗi người một phiếu: 1 đến ${most}`,
    output: "ghi vào tệp này, .xlsx là bảng tính Excel; mặc định in ra màn hình",
    title: (name: string, code: string, max: number) => `Phiếu đánh giá: ${name} (${code}), ${max} điểm`,
    howTo:
      'Thay null bằng số của mức đã chọn, ví dụ "1.1": 2. Số đứng trước dấu = là số thứ tự của mức, không phải điểm. Tiêu chí còn null là chưa chấm.',
    stars: "★★★, ★★★★, ★★★★★: yêu cầu tối thiểu cho 3, 4, 5 sao. Các dòng bắt đầu bằng // chỉ là hướng dẫn.",
    afterwards: (file: string) => `Chấm xong hoặc đang chấm, xem kết quả: ocop rate ${file}`,
    itsFile: "<tệp>",
    group: "Nhóm",
    upTo: (points: number) => `tối đa ${points} điểm`,
    pointsOf: (points: number) => `${points} điểm`,
    chooseCase: (first: string) => `Chọn một trường hợp; ghi trong ngoặc kép, ví dụ "${first}"`,
    tick: "Được chọn nhiều mức, điểm cộng lại; ghi thành danh sách, ví dụ [1, 3]",
    onlyIf: (code: string) => `Chỉ áp dụng khi tiêu chí ${code} có điểm; nếu không thì để null`,
    stopIfZero: "0 điểm thì dừng đánh giá",
    grounds: "Nếu có căn cứ sau đây thì ghi mã vào danh sách rejections:",
    memberName: (number: number) => `Thành viên ${number}`,
    renameMembers:
      "Thay tên ở id bằng tên từng thành viên; các mức ghi đầy đủ ở phiếu đầu tiên, các phiếu sau chỉ ghi số của mức = số điểm.",
    written: (file: string, criteria: number) => `Đã ghi ${file}: ${criteria} tiêu chí để điền`,
    writtenBook: (file: string, sheets: number) =>
      `Đã ghi ${file}: ${sheets} phiếu đánh giá và bảng tổng hợp điểm của Hội đồng`,
    tooManySheets: (most: number) => `Bảng tính có tối đa ${most} phiếu; Hội đồng đông hơn thì ghi ra tệp .json`,
  },
  en: {
    ...words.en,
    about: "make a sheet to fill in, with every criterion and its levels",
    setArgument: "number, slug or code of a set, such as 11, tea, 2026/11",
    decision: "code of the decision",
    members: (most: number) => `how many members a council has, a sheet for each: 1 to ${most}`,
    output: "write to this file, .xlsx for an Excel workbook; printed by default",
    title: (name: string, code: string, max: number) => `Score sheet: ${name} (${code}), ${max} points`,
    howTo:
      'Put the number of the chosen level in the place of null, such as "1.1": 2. The number before = is the level\'s place, not its points. A criterion that is still null is not answered yet.',
    stars: "★★★, ★★★★, ★★★★★: the least for 3, 4, 5 stars. Lines that begin with // are help only.",
    afterwards: (file: string) => `When it is done, or on the way, see what it gives: ocop rate ${file}`,
    itsFile: "<file>",
    group: "Group",
    upTo: (points: number) => `up to ${points} ${points === 1 ? "point" : "points"}`,
    pointsOf: (points: number) => `${points} ${points === 1 ? "point" : "points"}`,
    chooseCase: (first: string) => `Choose one case; write it in quotes, such as "${first}"`,
    tick: "Several levels may be ticked, their points add up; write a list, such as [1, 3]",
    onlyIf: (code: string) => `Applies only when criterion ${code} has points; leave null otherwise`,
    stopIfZero: "0 points stop the evaluation",
    grounds: "Where there is one of these grounds, put its code into the list of rejections:",
    memberName: (number: number) => `Member ${number}`,
    renameMembers:
      "Put each member's name in the place of id; the levels stand in full on the first sheet, on the others as number = points.",
    written: (file: string, criteria: number) => `Wrote ${file}: ${criteria} criteria to answer`,
    writtenBook: (file: string, sheets: number) =>
      `Wrote ${file}: ${sheets} score ${sheets === 1 ? "sheet" : "sheets"} and the council's summary`,
    tooManySheets: (most: number) => `A workbook has at most ${most} sheets; write a larger council to a .json file`,
  },
} as const satisfies Record<Language, unknown>;
