import { expect, test } from "vitest";
import { say } from "../../../src/language/say.js";
import { nextRound, type RoundIssue } from "../../../src/procedure/rounds/index.js";
import { roundSentences } from "../../../src/procedure/rounds/sentences.js";

const both = (issue: RoundIssue) => [say(roundSentences(), issue, "vi"), say(roundSentences(), issue, "en")];

const said = (answer: ReturnType<typeof nextRound>) =>
  answer.ok ? [] : answer.issues.map((issue) => both(issue as RoundIssue));

test("a request of a round that ended before the rounds of art. 5 were law", () => {
  expect(said(nextRound("ministry", "2026-01-29"))).toEqual([
    [
      "Hồ sơ đề nghị ngày 29/01/2026 thuộc đợt kết thúc 29/03/2026, trước khi có quy định về các đợt đánh giá (22/05/2026)",
      "A request of 2026-01-29 falls in a round that ended on 2026-03-29, before the rounds became law (2026-05-22)",
    ],
  ]);
});

test("an extra round that ends before its requests are all in", () => {
  const extraRounds = [{ filingDeadline: "2026-07-31", lastDay: "2026-07-30" }];
  expect(said(nextRound("province", "2026-06-01", { extraRounds }))).toEqual([
    [
      "Đợt kết thúc ngày 30/07/2026, trước hạn nhận hồ sơ 31/07/2026",
      "The round ends on 2026-07-30, before its filing deadline 2026-07-31",
    ],
  ]);
});

test("a holiday that is worked", () => {
  const path = ["calendar", "extraWorkingDays", 0];
  expect(both({ code: "rounds.holiday-worked", path, params: { day: "2026-08-29" } })).toEqual([
    "Ngày 29/08/2026 vừa là ngày nghỉ, vừa là ngày làm việc trong lịch",
    "In the calendar 2026-08-29 is both a holiday and a working day",
  ]);
});
