import { describe, expect, test } from "vitest";
import { dayInVietnamese } from "../../../src/language/day.js";
import { type Sentence, wordsOf } from "../../../src/language/words.js";
import { type AgendaCertificate, agenda, agendaKinds } from "../../../src/procedure/agenda/index.js";
import { agendaItemText, agendaKindLabels, agendaSentences } from "../../../src/procedure/agenda/sentences.js";
import {
  type CertificateDates,
  type CertificateIssueParams,
  certificateStatus,
} from "../../../src/procedure/certificate/index.js";
import { certificateIssueSentences } from "../../../src/procedure/certificate/sentences.js";
import {
  certificateStatusSentences,
  filingTimeSentences,
} from "../../../src/procedure/certificate/status-sentences.js";
import { markRules } from "../../../src/procedure/rank/index.js";
import { markRuleLabels, noLabelReasons, noRankReasons } from "../../../src/procedure/rank/sentences.js";

const both = <P>(sentence: Sentence<P>, params: P) => [
  sentence.vi(params, wordsOf("vi")),
  sentence.en(params, wordsOf("en")),
];

describe("dayInVietnamese", () => {
  test("puts the day first; no day is empty", () => {
    expect(dayInVietnamese("2026-08-05")).toBe("05/08/2026");
    expect(dayInVietnamese(null)).toBe("");
  });
});

describe("issues of a certificate", () => {
  const issue = <C extends keyof CertificateIssueParams>(code: C, params: CertificateIssueParams[C]) =>
    both<CertificateIssueParams[C]>(certificateIssueSentences()[code], params);

  test("have a sentence each", () => {
    const params = { day: "revoked", on: "2026-08-04", before: "date", beforeOn: "2026-08-05" } as const;
    expect(issue("certificate.days-out-of-order", params)).toEqual([
      "Ngày thu hồi 04/08/2026 có trước ngày công nhận 05/08/2026",
      "The day of revocation (2026-08-04) is before the day of recognition (2026-08-05)",
    ]);
  });
});

describe("standings of a certificate", () => {
  const said = (certificate: CertificateDates, on: string) => {
    const result = certificateStatus(certificate, on);
    return result.ok ? both(certificateStatusSentences[result.value.status], result.value) : [];
  };
  const issued = "2026-08-05";
  test.each<[CertificateDates, string, string, string]>([
    [{ issued }, "2026-08-04", "Giấy chứng nhận chưa được cấp", "The certificate is not issued yet"],
    [
      { issued },
      "2026-08-05",
      "Giấy chứng nhận còn hiệu lực đến hết ngày 05/08/2029",
      "The certificate is valid up to and including 2029-08-05",
    ],
    [
      { issued },
      "2029-02-06",
      "Đang trong thời gian nộp hồ sơ đánh giá, phân hạng lại: từ ngày 06/02/2029 đến hết ngày 07/04/2029",
      "The re-evaluation must be filed from 2029-02-06 to 2029-04-07",
    ],
    [
      { issued },
      "2029-04-08",
      "Đã qua hạn nộp hồ sơ đánh giá, phân hạng lại (07/04/2029); giấy chứng nhận còn hiệu lực đến hết ngày 05/08/2029",
      "The last day for filing a re-evaluation (2029-04-07) has passed; the certificate is valid up to and including 2029-08-05",
    ],
    [
      { issued: "2023-08-20" },
      "2026-08-21",
      "Hết thời hạn ngày 20/08/2026; nếu có hồ sơ đánh giá, phân hạng lại, giấy chứng nhận tiếp tục có hiệu lực đến khi có kết quả xử lý, chậm nhất ngày 16/02/2027; chủ thể phải chịu trách nhiệm về sản phẩm theo đúng Bộ tiêu chí và hồ sơ đã được công nhận",
      "The term ended on 2026-08-20; if a re-evaluation is filed, the certificate stays in force until the authority's result, at the latest 2027-02-16, and the producer answers for the product by the criteria and the recognised dossier",
    ],
    [
      { issued },
      "2029-08-06",
      "Giấy chứng nhận đã hết hiệu lực từ ngày 06/08/2029",
      "The certificate expired at the end of 2029-08-05",
    ],
    [
      { issued: "2023-08-20" },
      "2027-02-17",
      "Giấy chứng nhận đã hết hiệu lực từ ngày 17/02/2027",
      "The certificate expired at the end of 2027-02-16",
    ],
    [
      { issued, revoked: { date: "2027-01-10" } },
      "2028-01-01",
      "Giấy chứng nhận đã bị thu hồi từ ngày 10/01/2027",
      "The certificate was revoked on 2027-01-10",
    ],
  ])("%j on %s", (certificate, on, vi, en) => {
    expect(said(certificate, on)).toEqual([vi, en]);
  });

  test.each([
    ["in-window", "đúng thời hạn", "filed in time on 2029-03-01"],
    ["too-early", "sớm hơn 180 ngày trước khi hết hạn", "earlier than 180 days before the end"],
    ["too-late", "muộn hơn 120 ngày trước khi hết hạn", "later than 120 days before the end"],
    [
      "before-window-rule",
      "trước khi Quyết định 26/2026/QĐ-TTg có hiệu lực: đánh giá theo quy định cũ nếu hoàn thành chậm nhất ngày 21/06/2026 (điểm b khoản 2 Điều 12)",
      "before 26/2026/QĐ-TTg took effect: the former rules apply if it is completed by 2026-06-21 (art. 12.2b)",
    ],
  ] as const)("a filing that is %s", (time, vi, en) => {
    const formerRules = { completeBy: "2026-06-21", article: "12.2b" };
    const [inVietnamese, inEnglish] = both(filingTimeSentences[time], { filed: "2029-03-01", formerRules });
    expect(inVietnamese).toBe(`Hồ sơ đánh giá, phân hạng lại nộp ngày 01/03/2029, ${vi}`);
    expect(inEnglish).toContain(en);
    expect(inEnglish).toContain("2029-03-01");
  });
});

describe("items of an agenda", () => {
  const text = (certificate: AgendaCertificate, kind: string, name: string | null = null) => {
    const item = agenda([certificate], "2020-01-01", "2040-01-01").items.find((found) => found.kind === kind);
    return item === undefined ? [] : (["vi", "en"] as const).map((language) => agendaItemText(item, language, name));
  };

  const withoutNotes = ({ description }: { description: string }) => description.replace(/\)\. .*$/, ")");

  test("are told with name, stars and source", () => {
    expect(text({ issued: "2026-08-05", stars: 4 }, "window-opens", "Chè Shan tuyết")).toEqual([
      {
        summary: "Bắt đầu thời gian nộp hồ sơ đánh giá, phân hạng lại: Chè Shan tuyết (4 sao)",
        description:
          "Chủ thể nộp hồ sơ đánh giá, phân hạng lại từ hôm nay đến hết ngày 07/04/2029; giấy chứng nhận hết hạn ngày 05/08/2029 (điểm a khoản 6 Điều 7 Quyết định 26/2026/QĐ-TTg)",
      },
      {
        summary: "Re-evaluation may be filed: Chè Shan tuyết (4 stars)",
        description:
          "The re-evaluation can be filed from today up to and including 2029-04-07; the certificate ends on 2029-08-05 (26/2026/QĐ-TTg, art. 7.6a)",
      },
    ]);
    expect(text({ issued: "2026-08-05" }, "window-closes")).toEqual([
      {
        summary: "Hạn cuối nộp hồ sơ đánh giá, phân hạng lại",
        description:
          "Hôm nay là ngày cuối nộp hồ sơ đánh giá, phân hạng lại; giấy chứng nhận hết hạn ngày 05/08/2029 (điểm a khoản 6 Điều 7 Quyết định 26/2026/QĐ-TTg). Ngày 07/04/2029 là ngày nghỉ: nếu áp dụng khoản 5 Điều 148 Bộ luật Dân sự 2015, thời hạn kết thúc vào ngày làm việc tiếp theo (09/04/2029 nếu không phải ngày lễ); ở đây không dời",
      },
      {
        summary: "Last day to file the re-evaluation",
        description:
          "Today is the last day to file the re-evaluation; the certificate ends on 2029-08-05 (26/2026/QĐ-TTg, art. 7.6a). 2029-04-07 is a day of rest: if art. 148.5 of the Civil Code 2015 applies, the term ends on the next working day (2029-04-09 unless it is a holiday); here it is not moved",
      },
    ]);
    expect(text({ issued: "2023-08-20" }, "notice-due")).toEqual([
      {
        summary: "Hạn thông báo cho chủ thể về việc giấy chứng nhận sắp hết hạn",
        description:
          "Chậm nhất hôm nay, cơ quan cấp giấy chứng nhận phải thông báo cho chủ thể về việc giấy chứng nhận hết hạn ngày 20/08/2026 (Quyết định 148/QĐ-TTg, theo nguồn gián tiếp)",
      },
      {
        summary: "Last day to notify the producer of the end",
        description:
          "The authority must notify the producer by today: the certificate ends on 2026-08-20 (148/QĐ-TTg, second-hand)",
      },
    ]);
    expect(text({ issued: "2023-08-20", renewalFiled: "2026-06-01" }, "expires").map(withoutNotes)).toEqual([
      "Hôm nay hết thời hạn; giấy chứng nhận tiếp tục có hiệu lực đến khi có kết quả xử lý, chậm nhất ngày 16/02/2027 (khoản 1 Điều 12 Quyết định 26/2026/QĐ-TTg)",
      "The term ends today; the certificate stays in force until the authority's result, at the latest 2027-02-16 (26/2026/QĐ-TTg, art. 12.1)",
    ]);
    const ends = text({ issued: "2023-08-20", renewalFiled: "2026-06-01" }, "extension-ends");
    expect(ends.map((each) => ({ ...each, description: withoutNotes(each) }))).toEqual([
      {
        summary: "Hết thời gian kéo dài hiệu lực",
        description:
          "Hôm nay là ngày cuối kéo dài hiệu lực; giấy chứng nhận đã hết thời hạn ngày 20/08/2026 (khoản 3 Điều 12 Quyết định 26/2026/QĐ-TTg)",
      },
      {
        summary: "Extension ends",
        description: "Today is the last day of the extension; the term ended on 2026-08-20 (26/2026/QĐ-TTg, art. 12.3)",
      },
    ]);
  });

  test("every kind has a heading and a sentence", () => {
    expect(Object.keys(agendaKindLabels)).toEqual([...agendaKinds]);
    expect(Object.keys(agendaSentences)).toEqual([...agendaKinds]);
  });
});

describe("reasons and rules of ranks", () => {
  test("are told in both languages, each in words of its own", () => {
    for (const language of ["vi", "en"] as const) {
      const reasons = Object.values(noRankReasons).map((label) => label[language]);
      expect(new Set(reasons).size).toBe(8);
      expect(new Set(Object.values(noLabelReasons).map((label) => label[language])).size).toBe(14);
      expect(reasons.every((reason) => reason.length > 10)).toBe(true);
      expect(new Set(markRules.map(({ says }) => markRuleLabels[says][language])).size).toBe(2);
    }
    expect(noRankReasons.expired).toEqual({ vi: "Đã hết thời hạn công nhận", en: "The recognition has ended" });
  });
});
