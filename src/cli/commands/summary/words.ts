import type { Language } from "../../../language/language.js";
import { rateWords } from "../rate/words.js";

const points = (text: string) => `${text} điểm`;

/** What `summary` says besides the package's messages and what every command says. */
export const summaryWords = {
  vi: {
    ...rateWords.vi,
    about: "tổng hợp nhiều phiếu đánh giá: số sản phẩm theo hạng, sát ngưỡng, yêu cầu tối thiểu hay bị thiếu",
    near: "sản phẩm cách ngưỡng của một hạng không quá số điểm này",
    all: (evaluations: number) => `${evaluations} phiếu, hồ sơ đánh giá`,
    starsLine: (symbols: string, times: number) => `${symbols}  ${times}`,
    others: (incomplete: number, faulty: number, stopped: number) =>
      `Chưa có hạng: ${incomplete} chưa chấm đủ, ${faulty} có lỗi, ${stopped} bị loại hoặc dừng đánh giá`,
    nearTitle: (near: number, times: number) => `Cách ngưỡng không quá ${near} điểm: ${times}`,
    nearLine: (who: string, average: string, stars: number, min: number, reached: boolean) =>
      `${who}: ${points(average)}, ${reached ? "đã đạt" : "chưa đạt"} ngưỡng ${stars} sao (${points(String(min))})`,
    floorsTitle: "Yêu cầu tối thiểu chưa đạt nhiều nhất",
    floorLine: (times: number, criterion: string, set: string, stars: number) =>
      `${times} lần: tiêu chí ${criterion} (${set}), ${stars} sao`,
    councilsTitle: (count: number, average: string, divergent: number) =>
      `${count} Hội đồng, chênh lệch trung bình giữa phiếu cao nhất và thấp nhất ${points(average)}; ${divergent} vượt mức cho phép`,
    councilLine: (who: string, spread: number, members: number) =>
      `${who}: chênh lệch ${points(String(spread))} (${members} phiếu)`,
    demotion:
      "Quyết định không quy định rõ cách xử lý khi chưa đạt yêu cầu tối thiểu (dấu * trên phiếu); ở đây hiểu là giảm hạng",
    noteLine: (note: string, times: number) => `${note} (${times} phiếu, hồ sơ)`,
    more: (count: number) => `… và ${count} nữa`,
    output: "ghi thêm các bảng tổng hợp vào tệp .xlsx này",
    sheets: {
      counts: "Tổng hợp",
      near: "Sát ngưỡng",
      floors: "Yêu cầu tối thiểu",
      councils: "Hội đồng",
      notes: "Ghi chú",
    },
    columns: {
      what: "Kết quả",
      count: "Số phiếu, hồ sơ",
      withStars: (stars: number) => `${stars} sao`,
      incomplete: "Chưa chấm đủ",
      faulty: "Có lỗi",
      stopped: "Bị loại hoặc dừng đánh giá",
      total: "Tổng số",
      record: "Bản ghi",
      id: "Mã",
      points: "Điểm",
      stars: "Hạng sao",
      least: "Ngưỡng điểm",
      reached: "Đã đạt ngưỡng",
      yes: "đã đạt",
      no: "chưa đạt",
      times: "Số lần",
      criterion: "Tiêu chí",
      set: "Phiếu",
      spread: "Chênh lệch điểm",
      members: "Số phiếu",
      note: "Ghi chú",
    },
    noneNear: (near: number) => `không có phiếu nào cách ngưỡng không quá ${near} điểm`,
    noFloors: "không thiếu yêu cầu tối thiểu nào",
    noCouncils: "không có Hội đồng nào từ hai phiếu trở lên",
  },
  en: {
    ...rateWords.en,
    about: "sum up many evaluations: counts by stars, close thresholds, floors missed most often",
    near: "how many points from a threshold count as close",
    all: (evaluations: number) => `${evaluations} ${evaluations === 1 ? "evaluation" : "evaluations"}`,
    starsLine: (symbols: string, times: number) => `${symbols}  ${times}`,
    others: (incomplete: number, faulty: number, stopped: number) =>
      `Without a rank: ${incomplete} incomplete, ${faulty} with issues, ${stopped} rejected or stopped`,
    nearTitle: (near: number, times: number) => `Within ${near} points of a threshold: ${times}`,
    nearLine: (who: string, average: string, stars: number, min: number, reached: boolean) =>
      `${who}: ${average} points, ${reached ? "reaches" : "misses"} the points of ${stars} stars (${min})`,
    floorsTitle: "Floors missed most often",
    floorLine: (times: number, criterion: string, set: string, stars: number) =>
      `${times} ${times === 1 ? "time" : "times"}: criterion ${criterion} (${set}), ${stars} stars`,
    councilsTitle: (count: number, average: string, divergent: number) =>
      `${count} ${count === 1 ? "council" : "councils"}, highest and lowest sheet ${average} points apart on average; ${divergent} beyond the limit`,
    councilLine: (who: string, spread: number, members: number) => `${who}: ${spread} points apart (${members} sheets)`,
    demotion:
      "The decision does not say what follows when floors (marked with asterisks on the form) are missed; here stars are read to be lowered",
    noteLine: (note: string, times: number) => `${note} (${times} ${times === 1 ? "evaluation" : "evaluations"})`,
    more: (count: number) => `… and ${count} more`,
    output: "also write the tables of the summary to this .xlsx file",
    sheets: { counts: "Summary", near: "Close", floors: "Floors", councils: "Councils", notes: "Notes" },
    columns: {
      what: "Result",
      count: "Evaluations",
      withStars: (stars: number) => `${stars} ${stars === 1 ? "star" : "stars"}`,
      incomplete: "Incomplete",
      faulty: "With issues",
      stopped: "Rejected or stopped",
      total: "All",
      record: "Record",
      id: "Id",
      points: "Points",
      stars: "Stars",
      least: "Least points",
      reached: "Reached",
      yes: "yes",
      no: "no",
      times: "Times",
      criterion: "Criterion",
      set: "Form",
      spread: "Points apart",
      members: "Sheets",
      note: "Note",
    },
    noneNear: (near: number) => `nothing within ${near} points of a threshold`,
    noFloors: "no floor is missed",
    noCouncils: "no council of two sheets or more",
  },
} as const satisfies Record<Language, unknown>;
