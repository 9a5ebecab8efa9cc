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
    more: (count: number) => `… và ${count} nữa`,
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
    more: (count: number) => `… and ${count} more`,
  },
} as const satisfies Record<Language, unknown>;
