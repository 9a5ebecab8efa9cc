import { describe, expect, test } from "vitest";
import { type Sentence, wordsOf } from "../../../src/language/words.js";
import {
  belowCentreNames,
  communeContentNames,
  recogniserNames,
  tierNames,
} from "../../../src/procedure/authority/names.js";
import { authoritySentences, noAuthoritySentences } from "../../../src/procedure/authority/sentences.js";
import { roundSentences } from "../../../src/procedure/rounds/sentences.js";
import {
  governingNoteSentences,
  governingSentences,
  timelineSentences,
} from "../../../src/procedure/timeline/sentences.js";

const tables = () => ({
  ...timelineSentences(),
  ...governingSentences(),
  ...governingNoteSentences(),
  ...authoritySentences(),
  ...noAuthoritySentences(),
  ...roundSentences(),
});

function say(code: keyof ReturnType<typeof tables>, params: object): readonly [string, string] {
  const sentence = tables()[code] as Sentence<object>;
  return [sentence.vi(params, wordsOf("vi")), sentence.en(params, wordsOf("en"))];
}

const transition = { instrument: "26/2026/QĐ-TTg", article: "12.2b", days: 30, completeBy: "2026-06-21" };
const effect = { instrument: "148/QĐ-TTg", effective: "2023-02-24" };

describe("sentences on timeline, authority and rounds", () => {
  test.each([
    [
      "timeline.before-programme",
      { filedOn: "2018-05-06", earliest: "2018-05-07" },
      "Hồ sơ nộp ngày 06/05/2018, trước khi có Chương trình OCOP (07/05/2018)",
      "Filed on 2018-05-06, before the programme began (2018-05-07)",
    ],
    [
      "timeline.evaluated-before-filing",
      { filedOn: "2026-05-22", evaluatedOn: "2026-05-21" },
      "Ngày đánh giá 21/05/2026 sớm hơn ngày nộp hồ sơ 22/05/2026",
      "Evaluated on 2026-05-21, before it was filed on 2026-05-22",
    ],
    [
      "governing.in-force",
      { ...effect, article: null },
      "Áp dụng Quyết định 148/QĐ-TTg, có hiệu lực từ ngày 24/02/2023",
      "148/QĐ-TTg applies: in force since 2023-02-24",
    ],
    [
      "governing.in-force",
      { instrument: "26/2026/QĐ-TTg", effective: "2026-05-22", article: "11.1" },
      "Áp dụng Quyết định 26/2026/QĐ-TTg, có hiệu lực từ ngày 22/05/2026 (khoản 1 Điều 11)",
      "26/2026/QĐ-TTg applies: in force since 2026-05-22 (art. 11.1)",
    ],
    [
      "governing.in-force-at-evaluation",
      { ...effect, filedOn: "2023-02-23" },
      "Hồ sơ nộp ngày 23/02/2023 nhưng đánh giá sau khi Quyết định 148/QĐ-TTg có hiệu lực (24/02/2023) nên áp dụng quyết định này",
      "Filed on 2023-02-23 but evaluated after 148/QĐ-TTg took effect (2023-02-24), so it applies",
    ],
    [
      "governing.pending-continues",
      { ...transition, continues: "2023" },
      "Hồ sơ nộp trước khi Quyết định 26/2026/QĐ-TTg có hiệu lực tiếp tục theo quy định cũ, phải hoàn thành đánh giá trong 30 ngày, chậm nhất ngày 21/06/2026 (điểm b khoản 2 Điều 12)",
      "Filed before 26/2026/QĐ-TTg took effect: the former rules apply if evaluated within 30 days, by 2026-06-21 (art. 12.2b)",
    ],
    [
      "governing.pending-term-over",
      { ...transition, evaluatedOn: "2026-06-22" },
      "Hoàn thành đánh giá ngày 22/06/2026, quá thời hạn chuyển tiếp 30 ngày (đến 21/06/2026, điểm b khoản 2 Điều 12), nên ở đây hiểu là theo Quyết định 26/2026/QĐ-TTg; Quyết định không nói rõ",
      "Evaluated on 2026-06-22, after the transition of 30 days (to 2026-06-21, art. 12.2b), so here 26/2026/QĐ-TTg is read to apply; the decision does not say",
    ],
    [
      "governing.transition-not-documented",
      effect,
      "Quyết định 148/QĐ-TTg có hiệu lực (24/02/2023) khi hồ sơ đang xử lý; chưa rõ quy định chuyển tiếp cho trường hợp này",
      "148/QĐ-TTg took effect (2023-02-24) while the dossier was under way; what it says of such dossiers is not known",
    ],
    [
      "authority.not-documented",
      { decision: "2018" },
      "Chưa có thông tin về thẩm quyền đánh giá, công nhận theo quyết định năm 2018",
      "Who evaluates and recognises under the decision of 2018 is not known here",
    ],
    [
      "authority.not-in-force",
      { decision: "2023", on: "2026-07-22", from: "2023-02-24", until: "2026-07-21" },
      "Ngày 22/07/2026 không thuộc thời gian áp dụng quyết định năm 2023 (từ 24/02/2023 đến 21/07/2026)",
      "The decision of 2023 is not in force on 2026-07-22 (from 2023-02-24 to 2026-07-21)",
    ],
    [
      "authority.not-in-force",
      { decision: "2026", on: "2026-05-21", from: "2026-05-22", until: null },
      "Ngày 21/05/2026 không thuộc thời gian áp dụng quyết định năm 2026 (từ 22/05/2026)",
      "The decision of 2026 is not in force on 2026-05-21 (from 2026-05-22)",
    ],
    [
      "authority.no-recognition",
      { stars: 1, article: "26/2026/QĐ-TTg, art. 4.1a" },
      "Sản phẩm 1 sao không có quyết định công nhận và giấy chứng nhận (điểm a khoản 1 Điều 4 Quyết định 26/2026/QĐ-TTg)",
      "1 star: no recognition decision and no certificate is issued (26/2026/QĐ-TTg, art. 4.1a)",
    ],
    [
      "authority.no-recognition",
      { stars: 2, article: "148/QĐ-TTg" },
      "Sản phẩm 2 sao không có quyết định công nhận và giấy chứng nhận (Quyết định 148/QĐ-TTg)",
      "2 stars: no recognition decision and no certificate is issued (148/QĐ-TTg)",
    ],
    [
      "authority.no-districts",
      {
        instrument: "148/QĐ-TTg",
        since: "2025-07-01",
        stars: 3,
        amendment: "1489/QĐ-TTg",
        amendedOn: "2025-07-06",
      },
      "Quyết định 148/QĐ-TTg giao cấp huyện công nhận 3 sao, nhưng từ ngày 01/07/2025 không còn cấp huyện; Quyết định 1489/QĐ-TTg chỉ sửa đổi từ ngày 06/07/2025: chưa rõ thẩm quyền trong những ngày này",
      "148/QĐ-TTg leaves 3 stars to the district, but there are no districts since 2025-07-01, and 1489/QĐ-TTg amends it from 2025-07-06 only: who recognises on the days between is not known",
    ],
    [
      "rounds.before-decision",
      { requestedOn: "2026-01-29", lastDay: "2026-03-29", effective: "2026-05-22" },
      "Hồ sơ đề nghị ngày 29/01/2026 thuộc đợt kết thúc 29/03/2026, trước khi có quy định về các đợt đánh giá (22/05/2026)",
      "A request of 2026-01-29 falls in a round that ended on 2026-03-29, before the rounds became law (2026-05-22)",
    ],
    [
      "rounds.ends-before-deadline",
      { filingDeadline: "2026-07-31", lastDay: "2026-07-30" },
      "Đợt kết thúc ngày 30/07/2026, trước hạn nhận hồ sơ 31/07/2026",
      "The round ends on 2026-07-30, before its filing deadline 2026-07-31",
    ],
    [
      "rounds.holiday-worked",
      { day: "2026-08-29" },
      "Ngày 29/08/2026 vừa là ngày nghỉ, vừa là ngày làm việc trong lịch",
      "In the calendar 2026-08-29 is both a holiday and a working day",
    ],
  ] as const)("%s %j", (code, params, vi, en) => {
    expect(say(code, params)).toEqual([vi, en]);
  });
});

test("names in both languages", () => {
  const vietnamese = /[ăâđêôơưáàảãạéèẻẽẹíìỉĩịóòỏõọúùủũụýỳỷỹỵấầẩẫậắằẳẵặếềểễệốồổỗộớờởỡợứừửữự]/i;
  const names = [tierNames, recogniserNames, communeContentNames, belowCentreNames].flatMap((table) =>
    Object.values(table),
  );
  expect(names).toHaveLength(15);
  for (const { vi, en } of names) {
    expect(vi).toMatch(vietnamese);
    expect(en).toMatch(/^[A-Z][a-z0-9' ,]+/);
    expect(en).not.toMatch(vietnamese);
  }
});
