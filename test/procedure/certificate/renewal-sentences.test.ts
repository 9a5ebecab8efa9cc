import { describe, expect, test } from "vitest";
import { say } from "../../../src/language/say.js";
import { type CertificateDates, certificateStatus, renewalAct } from "../../../src/procedure/certificate/index.js";
import { certificateNoteSentences } from "../../../src/procedure/certificate/note-sentences.js";
import { certificateIssueSentences, renewalSentences } from "../../../src/procedure/certificate/sentences.js";

function standing(certificate: CertificateDates, on: string) {
  const result = certificateStatus(certificate, on);
  if (!result.ok) {
    throw new Error(JSON.stringify(result.issues));
  }
  return result.value;
}

describe("what is to be done next is said with its days", () => {
  const next = (certificate: CertificateDates, on: string) => {
    const act = renewalAct(standing(certificate, on));
    return act === null ? [] : [say(renewalSentences(), act, "vi"), say(renewalSentences(), act, "en")];
  };
  const issued = "2026-08-05";

  test.each<[string, CertificateDates, string, string, string]>([
    [
      "art. 7.6a, before the window",
      { issued },
      "2026-08-05",
      "Nộp hồ sơ đánh giá, phân hạng lại từ ngày 06/02/2029 đến hết ngày 07/04/2029",
      "File the re-evaluation from 2029-02-06 to 2029-04-07",
    ],
    [
      "art. 7.6a, in the window",
      { issued },
      "2029-03-01",
      "Nộp hồ sơ đánh giá, phân hạng lại chậm nhất ngày 07/04/2029",
      "File the re-evaluation by 2029-04-07",
    ],
    [
      "art. 7.6a, after it",
      { issued },
      "2029-04-08",
      "Không có hồ sơ nộp trong thời hạn (đến hết ngày 07/04/2029); ngoài khoản 3 Điều 12, Quyết định không quy định về nộp muộn: cần hỏi cơ quan có thẩm quyền trước ngày hết hạn 05/08/2029",
      "No dossier was filed in the window (to 2029-04-07); apart from art. 12.3, the decision has no rule on late filing: ask the authority before the end on 2029-08-05",
    ],
    [
      "filed after it",
      { issued, renewalFiled: "2029-04-10" },
      "2029-04-10",
      "Hồ sơ nộp ngày 10/04/2029, ngoài thời hạn (đến hết ngày 07/04/2029); ngoài khoản 3 Điều 12, Quyết định không quy định về trường hợp này: cần hỏi cơ quan có thẩm quyền trước ngày hết hạn 05/08/2029",
      "Filed on 2029-04-10, outside the window (to 2029-04-07); apart from art. 12.3, the decision has no rule on this: ask the authority before the end on 2029-08-05",
    ],
    [
      "art. 7.6g, filed in time",
      { issued, renewalFiled: "2029-03-01" },
      "2029-03-02",
      "Hồ sơ đã nộp ngày 01/03/2029; thời gian đánh giá, phân hạng lại không quá 45 ngày kể từ ngày nhận đủ hồ sơ",
      "Filed on 2029-03-01; the re-evaluation takes at most 45 days from the complete dossier",
    ],
    [
      "art. 12.2b, filed under the former rules",
      { issued: "2023-10-01", renewalFiled: "2026-05-21" },
      "2026-05-22",
      "Hồ sơ nộp ngày 21/05/2026 được đánh giá theo quy định cũ nếu hoàn thành chậm nhất ngày 21/06/2026",
      "Filed on 2026-05-21: the former rules apply if the evaluation is completed by 2026-06-21",
    ],
    [
      "art. 12.3, before the end, nothing filed",
      { issued: "2023-08-20" },
      "2026-06-01",
      "Không kịp thời hạn nộp hồ sơ: sau ngày 20/08/2026, nếu có hồ sơ đánh giá, phân hạng lại, giấy chứng nhận tiếp tục có hiệu lực đến khi có kết quả xử lý, chậm nhất ngày 16/02/2027",
      "The window could not be met: after 2026-08-20, if a re-evaluation is filed, the certificate stays in force until the authority's result, at the latest 2027-02-16",
    ],
    [
      "art. 12.3, before the end, filed",
      { issued: "2023-08-20", renewalFiled: "2026-06-01" },
      "2026-06-01",
      "Không kịp thời hạn nộp hồ sơ: sau ngày 20/08/2026, giấy chứng nhận tiếp tục có hiệu lực đến khi có kết quả xử lý, chậm nhất ngày 16/02/2027",
      "The window could not be met: after 2026-08-20 the certificate stays in force until the authority's result, at the latest 2027-02-16",
    ],
    [
      "art. 12.3, after the end, nothing filed",
      { issued: "2023-08-20" },
      "2026-08-21",
      "Nộp hồ sơ đánh giá, phân hạng lại; cần có kết quả xử lý của cơ quan có thẩm quyền chậm nhất ngày 16/02/2027",
      "File the re-evaluation; the authority's result is needed by 2027-02-16",
    ],
    [
      "art. 12.3, after the end, filed",
      { issued: "2023-08-20", renewalFiled: "2026-06-01" },
      "2026-08-21",
      "Cần có kết quả xử lý của cơ quan có thẩm quyền chậm nhất ngày 16/02/2027",
      "The authority's result is needed by 2027-02-16",
    ],
    [
      "art. 12.3, where its words may reach further than they are read",
      { issued: "2023-09-19" },
      "2026-09-20",
      "Hỏi cơ quan có thẩm quyền giấy chứng nhận hết hạn ngày 19/09/2026 có tiếp tục có hiệu lực, chậm nhất đến ngày 18/03/2027, hay không",
      "Ask the authority whether the certificate, which ended on 2026-09-19, stays in force, at the latest to 2027-03-18",
    ],
  ])("%s", (_, certificate, on, vi, en) => {
    expect(next(certificate, on)).toEqual([vi, en]);
  });
});

describe("what an answer rests on besides the words of the law is said with the article", () => {
  const notes = (certificate: CertificateDates, on: string, code: string) =>
    standing(certificate, on)
      .notes.filter((note) => note.code === code)
      .map((note) => [say(certificateNoteSentences(), note, "vi"), say(certificateNoteSentences(), note, "en")]);

  test.each<[string, CertificateDates, string, string, string]>([
    [
      "certificate.extension-range-read",
      { issued: "2023-08-20" },
      "2026-08-21",
      "Khoản 3 Điều 12 không ghi khoảng thời gian; ở đây hiểu là áp dụng cho giấy chứng nhận hết hạn từ ngày 22/05/2026 đến hết ngày 18/09/2026",
      "Art. 12.3 gives no range of dates; here it is read as covering certificates that end from 2026-05-22 to 2026-09-18",
    ],
    [
      "certificate.extension-needs-filing",
      { issued: "2023-08-20" },
      "2026-08-21",
      "Chưa có hồ sơ đánh giá, phân hạng lại: khoản 3 Điều 12 chỉ nói về sản phẩm thuộc đối tượng đánh giá, phân hạng lại; ở đây hiểu là chỉ khi có hồ sơ, giấy chứng nhận mới được kéo dài hiệu lực và chủ thể mới được tiếp tục sử dụng nhãn hiệu",
      "No re-evaluation was filed: art. 12.3 is about products that are to be re-evaluated; here it is read to extend the certificate, and the use of the mark, only if a dossier is filed",
    ],
    [
      "certificate.filed-outside-window",
      { issued: "2026-08-05", renewalFiled: "2029-04-10" },
      "2029-08-06",
      "Hồ sơ nộp ngày 10/04/2029, ngoài thời hạn 06/02/2029–07/04/2029: theo câu chữ, khoản 3 Điều 12 có thể giữ hiệu lực giấy chứng nhận đến khi có kết quả xử lý, chậm nhất ngày 01/02/2030; ở đây hiểu đó là điều khoản chuyển tiếp, cần hỏi cơ quan có thẩm quyền",
      "Filed on 2029-04-10, outside the window of 2029-02-06 to 2029-04-07: by its words art. 12.3 may keep the certificate in force until the authority's result, at the latest 2030-02-01; here it is read as a rule of transition. Ask the authority",
    ],
    [
      "certificate.last-day-of-signing",
      { issued: "2023-09-19" },
      "2026-09-20",
      "Ngày cuối nộp hồ sơ (22/05/2026) là chính ngày Quyết định được ký và có hiệu lực: chưa rõ khoản 3 Điều 12 có giữ hiệu lực giấy chứng nhận đến chậm nhất ngày 18/03/2027 hay không, cần hỏi cơ quan có thẩm quyền",
      "The last day for filing (2026-05-22) was the day on which the decision was signed and took effect: whether art. 12.3 keeps the certificate in force, at the latest to 2027-03-18, is not clear. Ask the authority",
    ],
    [
      "certificate.filed-before-rule",
      { issued: "2023-08-20", renewalFiled: "2026-04-01" },
      "2026-08-21",
      "Hồ sơ nộp ngày 01/04/2026, trong thời hạn nộp nhưng trước khi có quy định này: khoản 3 Điều 12 không nêu trường hợp này, chưa rõ giấy chứng nhận có tiếp tục hiệu lực đến chậm nhất ngày 16/02/2027 hay không, cần hỏi cơ quan có thẩm quyền",
      "Filed on 2026-04-01, within the window but before that was law: art. 12.3 does not name this case, and whether the certificate stays in force, at the latest to 2027-02-16, is not clear. Ask the authority",
    ],
    [
      "certificate.former-rules",
      { issued: "2023-10-01", renewalFiled: "2026-05-21" },
      "2026-05-22",
      "Hồ sơ nộp ngày 21/05/2026, trước khi Quyết định 26/2026/QĐ-TTg có hiệu lực: tiếp tục theo quy định giai đoạn 2021–2025 nếu hoàn thành đánh giá, phân hạng lại chậm nhất ngày 21/06/2026 (điểm b khoản 2 Điều 12)",
      "Filed on 2026-05-21, before 26/2026/QĐ-TTg took effect: the rules of 2021–2025 apply if the re-evaluation is completed by 2026-06-21 (art. 12.2b)",
    ],
  ])("%s", (code, certificate, on, vi, en) => {
    expect(notes(certificate, on, code)).toEqual([[vi, en]]);
  });
});

test("days out of order are called by their names, each in both languages", () => {
  const order = [
    ["expires", "issued", "Ngày hết hạn", "ngày cấp", "last day of validity", "day of issue"],
    [
      "renewalFiled",
      "date",
      "Ngày nộp hồ sơ đánh giá, phân hạng lại",
      "ngày công nhận",
      "day the re-evaluation was filed",
      "day of recognition",
    ],
    [
      "resultOn",
      "revoked",
      "Ngày có kết quả xử lý",
      "ngày thu hồi",
      "day of the authority's result",
      "day of revocation",
    ],
  ] as const;
  for (const [day, before, later, first, late, early] of order) {
    const params = { day, on: "2026-08-04", before, beforeOn: "2026-08-05" };
    const issue = { code: "certificate.days-out-of-order", params } as const;
    expect(say(certificateIssueSentences(), issue, "vi")).toBe(`${later} 04/08/2026 có trước ${first} 05/08/2026`);
    expect(say(certificateIssueSentences(), issue, "en")).toBe(
      `The ${late} (2026-08-04) is before the ${early} (2026-08-05)`,
    );
  }
});
