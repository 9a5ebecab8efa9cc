import { describe, expect, test } from "vitest";
import { type CertificateDates, certificateStatus, renewalAct } from "../../../src/procedure/certificate/index.js";

function act(certificate: CertificateDates, on: string) {
  const result = certificateStatus(certificate, on);
  return result.ok ? renewalAct(result.value) : result.issues;
}

const certificate = { issued: "2026-08-05" };
const within = { opens: "2029-02-06", closes: "2029-04-07" };

describe("renewalAct under 26/2026 (art. 7.6)", () => {
  test.each([
    ["2026-08-04", null],
    ["2026-08-05", { code: "renewal.file-within", params: within, by: "2029-04-07", article: "7.6a" }],
    ["2029-02-05", { code: "renewal.file-within", params: within, by: "2029-04-07", article: "7.6a" }],
    ["2029-02-06", { code: "renewal.file-by", params: { closes: "2029-04-07" }, by: "2029-04-07", article: "7.6a" }],
    ["2029-04-07", { code: "renewal.file-by", params: { closes: "2029-04-07" }, by: "2029-04-07", article: "7.6a" }],
    [
      "2029-04-08",
      {
        code: "renewal.missed",
        params: { closes: "2029-04-07", expires: "2029-08-05" },
        by: "2029-08-05",
        article: "7.6a",
      },
    ],
    ["2029-08-06", null],
  ])("nothing filed, on %s", (on, expected) => {
    expect(act(certificate, on)).toEqual(expected);
  });

  test("filed in time, the result is awaited: 45 days from the complete dossier (art. 7.6g)", () => {
    const filed = { ...certificate, renewalFiled: "2029-03-01" };
    const awaited = { code: "renewal.await-result", params: { filed: "2029-03-01", days: 45 }, by: null };
    expect(act(filed, "2029-02-28")).toMatchObject({ code: "renewal.file-by" });
    expect(act(filed, "2029-03-01")).toEqual({ ...awaited, article: "7.6g" });
    expect(act(filed, "2029-08-05")).toEqual({ ...awaited, article: "7.6g" });
    expect(act(filed, "2029-08-06")).toBeNull();
  });

  test("filed too early, it is to be filed in the window all the same", () => {
    const filed = { ...certificate, renewalFiled: "2029-02-05" };
    expect(act(filed, "2029-02-05")).toMatchObject({ code: "renewal.file-within" });
  });

  test("revoked, nothing is to be done", () => {
    expect(act({ ...certificate, revoked: { date: "2029-03-01" } }, "2029-03-01")).toBeNull();
  });
});

describe("renewalAct in transition (art. 12)", () => {
  const former = (expires: string, more: object = {}) => ({ issued: "2023-08-05", expires, ...more });

  test("a window that opened before 2026-05-22 is told from that day on", () => {
    expect(act(former("2026-10-01"), "2026-05-21")).toEqual({
      code: "renewal.file-within",
      params: { opens: "2026-05-22", closes: "2026-06-03" },
      by: "2026-06-03",
      article: "7.6a",
    });
    expect(act(former("2026-11-18"), "2026-05-21")).toMatchObject({ params: { opens: "2026-05-22" } });
    expect(act(former("2026-11-19"), "2026-05-21")).toMatchObject({ params: { opens: "2026-05-23" } });
  });

  test("2026-09-19 is the first end whose window could be met on 2026-05-22", () => {
    expect(act(former("2026-09-19"), "2026-05-21")).toMatchObject({
      code: "renewal.file-within",
      params: { opens: "2026-05-22", closes: "2026-05-22" },
    });
    expect(act(former("2026-09-18"), "2026-05-21")).toEqual({
      code: "renewal.runs-on",
      params: { expires: "2026-09-18", extendedTo: "2027-03-17", isFiled: false },
      by: "2027-03-17",
      article: "12.3",
    });
  });

  test("after the end the authority's result is due within 180 days", () => {
    const due = {
      code: "renewal.result-due",
      params: { extendedTo: "2027-03-17", isFiled: false },
      by: "2027-03-17",
      article: "12.3",
    };
    expect(act(former("2026-09-18"), "2026-09-19")).toEqual(due);
    expect(act(former("2026-09-18"), "2027-03-17")).toEqual(due);
    expect(act(former("2026-09-18"), "2027-03-18")).toBeNull();
  });

  test("what ended before 2026-05-22, or does not run on by the authority's reading, has nothing to come", () => {
    expect(act(former("2026-05-21"), "2026-05-01")).toBeNull();
    expect(act(former("2026-09-18", { transition: { applies: false } }), "2026-06-01")).toBeNull();
  });

  test("filed before 2026-05-22, the former rules hold if it is evaluated within 30 days", () => {
    expect(act(former("2026-10-01", { renewalFiled: "2026-05-21" }), "2026-05-21")).toEqual({
      code: "renewal.await-former-rules",
      params: { filed: "2026-05-21", completeBy: "2026-06-21" },
      by: "2026-06-21",
      article: "12.2b",
    });
    expect(act(former("2026-10-01", { renewalFiled: "2026-05-22" }), "2026-05-22")).toMatchObject({
      code: "renewal.await-result",
    });
  });

  test("filed before the programme began, no rule is known", () => {
    const old = { issued: "2016-01-01", expires: "2026-10-01", renewalFiled: "2018-05-06" };
    expect(act(old, "2026-05-22")).toBeNull();
  });
});
