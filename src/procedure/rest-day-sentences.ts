import { dayInVietnamese as ngay } from "../language/day.js";
import type { Sentences } from "../language/words.js";
import type { RestDayParams } from "./rest-day.js";

/** A sentence for a term that ends on a day of rest. */
export function restDaySentences(): Sentences<RestDayParams> {
  return {
    "term.ends-on-rest-day": {
      vi: ({ day, next }) =>
        `Ngày ${ngay(day)} là ngày nghỉ: nếu áp dụng khoản 5 Điều 148 Bộ luật Dân sự 2015, thời hạn kết thúc vào ngày làm việc tiếp theo (${ngay(next)} nếu không phải ngày lễ); ở đây không dời`,
      en: ({ day, next }) =>
        `${day} is a day of rest: if art. 148.5 of the Civil Code 2015 applies, the term ends on the next working day (${next} unless it is a holiday); here it is not moved`,
    },
  };
}
