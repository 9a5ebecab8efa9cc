import { describe, expect, test } from "vitest";
import { citeArticle, sourceText } from "../../src/language/article.js";
import { type CertificateDates, certificateStatus } from "../../src/procedure/index.js";
import * as words from "../../src/procedure/messages.js";
import { agendaSource, describeFiling, describeStatus } from "../../src/procedure/messages.js";

function standing(certificate: CertificateDates, on: string) {
  const result = certificateStatus(certificate, on);
  if (!result.ok) {
    throw new Error(result.issues.map(({ code }) => code).join());
  }
  return result.value;
}

describe("a certificate's standing", () => {
  test("is told in both languages", () => {
    const status = standing({ issued: "2026-08-05" }, "2026-11-24");
    expect(describeStatus(status, "en")).toBe("The certificate is valid up to and including 2029-08-05");
    expect(describeStatus(status, "vi")).toBe("Giấy chứng nhận còn hiệu lực đến hết ngày 05/08/2029");
  });

  test("and how a filing lies to the window, where there is one", () => {
    const filed = { issued: "2026-08-05", renewalFiled: "2029-03-01" };
    expect(describeFiling(standing(filed, "2029-03-01"), "en")).toBe(
      "The re-evaluation was filed in time on 2029-03-01",
    );
    expect(describeFiling(standing(filed, "2029-03-01"), "vi")).toBe(
      "Hồ sơ đánh giá, phân hạng lại nộp ngày 01/03/2029, đúng thời hạn",
    );
    expect(describeFiling(standing(filed, "2029-02-28"), "en")).toBeNull();
  });
});

describe("sources", () => {
  test.each([
    ["7.6a", "26/2026/QĐ-TTg, art. 7.6a", "điểm a khoản 6 Điều 7 Quyết định 26/2026/QĐ-TTg"],
    ["7.6đ", "26/2026/QĐ-TTg, art. 7.6đ", "điểm đ khoản 6 Điều 7 Quyết định 26/2026/QĐ-TTg"],
    ["12.1", "26/2026/QĐ-TTg, art. 12.1", "khoản 1 Điều 12 Quyết định 26/2026/QĐ-TTg"],
    ["8", "26/2026/QĐ-TTg, art. 8", "Điều 8 Quyết định 26/2026/QĐ-TTg"],
    [null, "26/2026/QĐ-TTg", "Quyết định 26/2026/QĐ-TTg"],
  ])("article %s", (article, en, vi) => {
    expect(citeArticle("26/2026/QĐ-TTg", article, "en")).toBe(en);
    expect(citeArticle("26/2026/QĐ-TTg", article, "vi")).toBe(vi);
  });

  test.each([
    ["26/2026/QĐ-TTg, art. 5.1", "khoản 1 Điều 5 Quyết định 26/2026/QĐ-TTg"],
    ["26/2026/QĐ-TTg, art. 4.1a and 7.3e", "điểm a khoản 1 Điều 4 và điểm e khoản 3 Điều 7 Quyết định 26/2026/QĐ-TTg"],
    ["26/2026/QĐ-TTg, art. 6.2d, 6.3", "điểm d khoản 2 Điều 6, khoản 3 Điều 6 Quyết định 26/2026/QĐ-TTg"],
    ["26/2026/QĐ-TTg, annex II", "Phụ lục II Quyết định 26/2026/QĐ-TTg"],
    ["1048/QĐ-TTg, annex II.1c and II.4c", "điểm c mục 1 Phụ lục II và điểm c mục 4 Phụ lục II Quyết định 1048/QĐ-TTg"],
    ["1048/QĐ-TTg, annex II.3.a", "điểm a mục 3 Phụ lục II Quyết định 1048/QĐ-TTg"],
    [
      "148/QĐ-TTg as amended by 1489/QĐ-TTg, annex II.1",
      "mục 1 Phụ lục II Quyết định 148/QĐ-TTg (sửa đổi theo Quyết định 1489/QĐ-TTg)",
    ],
    ["148/QĐ-TTg", "Quyết định 148/QĐ-TTg"],
  ])("%s", (source, vi) => {
    expect(sourceText(source, "en")).toBe(source);
    expect(sourceText(source, "vi")).toBe(vi);
  });

  test("of an item say where they are second-hand, and where nothing is known", () => {
    const none = { instrument: null, article: null, verified: false };
    expect(agendaSource(none, "en")).toBe("the rule of that time is not known");
    expect(agendaSource(none, "vi")).toBe("chưa rõ quy định lúc đó");
    const item = { instrument: "148/QĐ-TTg", article: null, verified: false } as Parameters<typeof agendaSource>[0];
    expect(agendaSource(item, "en")).toBe("148/QĐ-TTg, second-hand");
    expect(agendaSource(item, "vi")).toBe("Quyết định 148/QĐ-TTg, theo nguồn gián tiếp");
  });
});

test("every name is there in both languages", () => {
  const tables = Object.values(words).filter((value) => typeof value !== "function");
  expect(tables).toHaveLength(21);
  for (const label of tables.flatMap((table) => Object.values(table))) {
    expect(label.vi).toMatch(/\S/);
    expect(label.en).toMatch(/\S/);
  }
});
