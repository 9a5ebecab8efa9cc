import type { Language } from "../../../language/language.js";
import { tenPointsWarn } from "../../../scoring/policy.js";
import { words } from "../../words.js";

/** What `rate` and `explain` say besides the package's messages and what every command says. */
export const rateWords = {
  vi: {
    ...words.vi,
    about: "phân hạng theo các phiếu đánh giá",
    full: "in bảng cho từng phiếu đánh giá dù có nhiều phiếu",
    tier: "cấp đánh giá: district (cấp huyện, đến năm 2025), province (cấp tỉnh) hoặc ministry (cấp trung ương)",
    on: "ngày đánh giá, ví dụ 2024-05-01: áp dụng cấp đánh giá và yêu cầu tối thiểu của ngày đó",
    quorum: "số phiếu đánh giá cần có so với số thành viên: không đặt ra (none), đủ (all), ba phần tư (three-quarters)",
    jobs: "số luồng phân hạng cùng lúc các dòng NDJSON: 1 đến 64, hoặc auto (theo số lõi của máy)",
    divergence: `mức chênh lệch điểm cho phép giữa hai thành viên; mặc định ${tenPointsWarn.limit}`,
    onDivergence: "khi vượt mức cho phép: cảnh báo (warn) hoặc không phân hạng (block)",
    level: "Mức",
    band: "Hạng theo tổng điểm",
    noStars: "chưa có hạng",
    potential: "có tiềm năng",
    uncertain: "chưa chắc chắn, xem ghi chú",
    missedFloors: "Yêu cầu tối thiểu chưa đạt",
    openFloors: "Yêu cầu tối thiểu chưa chấm",
    issues: "Lỗi",
    members: (count: number) => `${count} thành viên`,
    totalSoFar: "Tổng điểm các tiêu chí đã chấm",
    sheet: "Phiếu",
    sheets: "Phiếu của các thành viên",
    sum: "Cộng",
    average: "Trung bình",
    bySheet: "Điểm của các phiếu",
    sheetNumbers: (numbers: string) => `phiếu ${numbers}`,
    belowFloor: "chưa đạt yêu cầu tối thiểu",
    notAnswered: (count: number, codes: string) => `Chưa chấm ${count} tiêu chí: ${codes}`,
    withoutAnswers: "Chưa có phiếu đánh giá (answers)",
    answered: (answered: number, all: number) => `${answered}/${all} tiêu chí`,
    pointCount: (points: number) => `${points} điểm`,
    answeredSoFar: (answered: string) => `Đã chấm ${answered}`,
    finishedSheets: (finished: number, all: number) => `xong ${finished}/${all} phiếu`,
    pointsPossible: (least: string, most: string) =>
      least === most ? `tổng điểm sẽ là ${least}` : `tổng điểm còn có thể từ ${least} đến ${most}`,
    averagePossible: (least: string, most: string) =>
      least === most
        ? `tổng điểm trung bình sẽ là ${least}`
        : `tổng điểm trung bình còn có thể từ ${least} đến ${most}`,
    starsPossible: (least: number | null, most: number | null) => {
      if (most === null) {
        return "không thể được phân hạng";
      }
      return least === most
        ? `chắc chắn ${most} sao`
        : `còn có thể ${least === null ? `bị dừng đánh giá, cao nhất ${most}` : `${least}–${most}`} sao`;
    },
    spread: (points: number) => `Chênh lệch giữa tổng điểm cao nhất và thấp nhất: ${points} điểm`,
    fractions: (count: number) =>
      `Trong ngoặc là tổng điểm của ${count} phiếu chia cho ${count}; phần thập phân được cắt, không làm tròn.`,
    morePairs: (count: number) => `… và ${count} cặp phiếu khác chênh lệch vượt mức cho phép`,
    notApplicable: "Không áp dụng",
    summary: (rated: number, refused: number) => `${rated} phiếu đã phân hạng, ${refused} phiếu có lỗi`,
  },
  en: {
    ...words.en,
    about: "rate score sheets",
    full: "print tables for every sheet even where there are many",
    tier: "tier of evaluation: district (until 2025), province or ministry",
    on: "day of the evaluation, such as 2024-05-01: tiers and minimums are those of that day",
    quorum: "how many of the members must have a sheet",
    jobs: "how many workers rate the lines of NDJSON at once: 1 to 64, or auto (one for each core)",
    divergence: `how far two members' totals may differ; ${tenPointsWarn.limit} by default`,
    onDivergence: "beyond that: note it (warn) or refuse to rank (block)",
    level: "Level",
    band: "Stars by points alone",
    noStars: "no rank",
    potential: "potential",
    uncertain: "not certain, see the notes",
    missedFloors: "Missed floors",
    openFloors: "Floors not answered yet",
    issues: "Issues",
    members: (count: number) => `${count} ${count === 1 ? "member" : "members"}`,
    totalSoFar: "Total of what is answered",
    sheet: "Sheet",
    sheets: "The members' sheets",
    sum: "Sum",
    average: "Average",
    bySheet: "Points by sheet",
    sheetNumbers: (numbers: string) => `${/^\d+$/.test(numbers) ? "sheet" : "sheets"} ${numbers}`,
    belowFloor: "below the floor",
    notAnswered: (count: number, codes: string) => `${count} criteria are not answered: ${codes}`,
    withoutAnswers: "There are no answers (answers)",
    answered: (answered: number, all: number) => `${answered} of ${all} criteria`,
    pointCount: (points: number) => `${points} ${points === 1 ? "point" : "points"}`,
    answeredSoFar: (answered: string) => `Answered: ${answered}`,
    finishedSheets: (finished: number, all: number) =>
      `${finished} of ${all} ${all === 1 ? "sheet" : "sheets"} complete`,
    pointsPossible: (least: string, most: string) =>
      least === most ? `the total will be ${least}` : `a total of ${least} to ${most} is possible`,
    averagePossible: (least: string, most: string) =>
      least === most ? `the average total will be ${least}` : `an average total of ${least} to ${most} is possible`,
    starsPossible: (least: number | null, most: number | null) => {
      if (most === null) {
        return "no stars are possible";
      }
      return least === most
        ? `${most} ${most === 1 ? "star" : "stars"} for certain`
        : `${least === null ? `none to ${most}` : `${least} to ${most}`} stars still possible`;
    },
    spread: (points: number) => `Difference between the highest and the lowest total: ${points}`,
    fractions: (count: number) =>
      `In brackets is the sum of the ${count} sheets divided by ${count}; decimals are cut, not rounded.`,
    morePairs: (count: number) =>
      `… and ${count} more ${count === 1 ? "pair of sheets that differs" : "pairs of sheets that differ"} by more than is allowed`,
    notApplicable: "Does not apply",
    summary: (rated: number, refused: number) => `${rated} rated, ${refused} with issues`,
  },
} as const satisfies Record<Language, unknown>;
