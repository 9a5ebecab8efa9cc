import { expect, test } from "vitest";
import { say } from "../../../src/language/say.js";
import type { RankNote } from "../../../src/procedure/rank/index.js";
import { rankNoteSentences } from "../../../src/procedure/rank/note-sentences.js";

const said = (note: RankNote) => [say(rankNoteSentences(), note, "vi"), say(rankNoteSentences(), note, "en")];

test("who recognised without authority, and who has it, with the article", () => {
  const params = { stars: 4, date: "2026-08-05", tier: "district", recognises: "province" };
  const article = "26/2026/QĐ-TTg, art. 4.1a and 7.3e";
  expect(said({ code: "rank.other-authority", params: { ...params, article } })).toEqual([
    "Quyết định công nhận 4 sao ngày 05/08/2026 ghi cơ quan cấp huyện; theo điểm a khoản 1 Điều 4 và điểm e khoản 3 Điều 7 Quyết định 26/2026/QĐ-TTg, hạng này do cấp tỉnh công nhận: cần kiểm tra lại quyết định",
    "The decision of 2026-08-05 that recognises 4 stars is given as one of the district; by 26/2026/QĐ-TTg, art. 4.1a and 7.3e the province recognises these stars: look at the decision again",
  ]);
});

test("five stars are the ministry's", () => {
  const article = "26/2026/QĐ-TTg, art. 4.1b and 7.4e";
  const params = { stars: 5, date: "2026-08-05", tier: "province", recognises: "ministry", article };
  expect(said({ code: "rank.other-authority", params })).toEqual([
    "Quyết định công nhận 5 sao ngày 05/08/2026 ghi cơ quan cấp tỉnh; theo điểm b khoản 1 Điều 4 và điểm e khoản 4 Điều 7 Quyết định 26/2026/QĐ-TTg, hạng này do cấp trung ương công nhận: cần kiểm tra lại quyết định",
    "The decision of 2026-08-05 that recognises 5 stars is given as one of the province; by 26/2026/QĐ-TTg, art. 4.1b and 7.4e the centre recognises these stars: look at the decision again",
  ]);
});

test("a day on which no tier recognised these stars", () => {
  const params = { stars: 3, date: "2025-07-03", tier: "district", recognises: null, article: "148/QĐ-TTg" };
  expect(said({ code: "rank.other-authority", params })).toEqual([
    "Quyết định công nhận 3 sao ngày 03/07/2025 ghi cơ quan cấp huyện; theo Quyết định 148/QĐ-TTg, ngày đó không cấp nào công nhận hạng này: cần kiểm tra lại quyết định",
    "The decision of 2025-07-03 that recognises 3 stars is given as one of the district; by 148/QĐ-TTg no tier recognised these stars that day: look at the decision again",
  ]);
});

test("an office of no known tier, by its name; a tier nobody knows is called as it is", () => {
  expect(said({ code: "rank.unknown-authority", params: { name: "UBND xã Tân Cương", date: "2024-06-15" } })).toEqual([
    "Không xác định được “UBND xã Tân Cương” là cơ quan cấp nào có thẩm quyền công nhận tại ngày 15/06/2024: cần kiểm tra lại quyết định",
    "Which tier “UBND xã Tân Cương” was of that had authority to recognise on 2024-06-15 is not known: look at the decision again",
  ]);
  const params = { stars: 3, date: "2024-06-15", tier: "toString", recognises: "province", article: "148/QĐ-TTg" };
  expect(said({ code: "rank.other-authority", params })[1]).toContain("one of the toString;");
});
