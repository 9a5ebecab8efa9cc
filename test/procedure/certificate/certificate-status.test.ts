import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  type CertificateDates,
  type CertificateStatus,
  type CertificateStatusCode,
  certificateStatus,
} from "../../../src/procedure/certificate/index.js";
import { addDays } from "../../../src/procedure/day-arithmetic.js";
import { untyped } from "../../support/sheets.js";
import { anyDay } from "../days.js";

const statusOn = (certificate: CertificateDates, on: string): CertificateStatus => {
  const result = certificateStatus(certificate, on);
  if (!result.ok) {
    throw new Error(JSON.stringify(result.issues));
  }
  return result.value;
};

/** Day, status, first and last day of it, article. */
type Row = readonly [
  on: string,
  CertificateStatusCode,
  since: string | null,
  until: string | null,
  article: string | null,
];

const follows = (certificate: CertificateDates, rows: readonly Row[]) => {
  test.each(rows)("%s: %s (%s to %s, art. %s)", (on, status, since, until, article) => {
    expect(statusOn(certificate, on)).toMatchObject({ status, since, until, article });
  });
};

describe("a certificate of 2026-08-05, nothing filed", () => {
  const certificate = { issued: "2026-08-05" };
  follows(certificate, [
    ["2020-01-01", "not-yet-issued", null, "2026-08-04", null],
    ["2026-08-04", "not-yet-issued", null, "2026-08-04", "4.3"],
    ["2026-08-05", "valid", "2026-08-05", "2029-02-05", "4.3"],
    ["2029-02-05", "valid", "2026-08-05", "2029-02-05", "4.3"],
    ["2029-02-06", "renewal-window-open", "2029-02-06", "2029-04-07", "7.6a"],
    ["2029-04-07", "renewal-window-open", "2029-02-06", "2029-04-07", "7.6a"],
    ["2029-04-08", "window-missed", "2029-04-08", "2029-08-05", "7.6a"],
    ["2029-08-05", "window-missed", "2029-04-08", "2029-08-05", "7.6a"],
    ["2029-08-06", "expired", "2029-08-06", null, "4.3"],
    ["2040-01-01", "expired", "2029-08-06", null, "4.3"],
  ]);

  test("says all there is to say", () => {
    expect(certificateStatus(certificate, "2027-01-01")).toEqual({
      ok: true,
      value: {
        status: "valid",
        since: "2026-08-05",
        until: "2029-02-05",
        window: { opens: "2029-02-06", closes: "2029-04-07" },
        renewal: null,
        expires: "2029-08-05",
        extendedTo: null,
        condition: null,
        instrument: "26/2026/QĐ-TTg",
        article: "4.3",
        verified: true,
        notes: [{ code: "term.ends-on-rest-day", params: { day: "2029-04-07", next: "2029-04-09", article: "148.5" } }],
      },
    });
  });
});

describe("the printed last day goes before the reckoned one", () => {
  follows({ issued: "2026-08-05", expires: "2029-08-04" }, [
    ["2029-08-04", "window-missed", "2029-04-07", "2029-08-04", "7.6a"],
    ["2029-08-05", "expired", "2029-08-05", null, "4.3"],
  ]);
});

describe("a certificate from the day before and the day on which 26/2026 took effect (art. 12.1)", () => {
  follows({ issued: "2026-05-21" }, [
    ["2026-05-21", "valid", "2026-05-21", "2028-11-21", null],
    ["2026-05-22", "valid", "2026-05-21", "2028-11-21", "12.1"],
    ["2029-05-22", "expired", "2029-05-22", null, "12.1"],
  ]);
  follows({ issued: "2026-05-22" }, [
    ["2026-05-22", "valid", "2026-05-22", "2028-11-22", "4.3"],
    ["2029-05-23", "expired", "2029-05-23", null, "4.3"],
  ]);
});

describe("a dossier filed in the window", () => {
  const issued = "2026-08-05";
  follows({ issued, renewalFiled: "2029-03-01" }, [
    ["2029-02-05", "valid", "2026-08-05", "2029-02-05", "4.3"],
    ["2029-02-06", "renewal-window-open", "2029-02-06", "2029-02-28", "7.6a"],
    ["2029-02-28", "renewal-window-open", "2029-02-06", "2029-02-28", "7.6a"],
    ["2029-03-01", "valid", "2029-03-01", "2029-08-05", "4.3"],
    ["2029-08-05", "valid", "2029-03-01", "2029-08-05", "4.3"],
    // A filing in time keeps no certificate alive: art. 12.3 alone does.
    ["2029-08-06", "expired", "2029-08-06", null, "4.3"],
  ]);

  test.each([
    ["2029-02-05", "too-early", "window-missed"],
    ["2029-02-06", "in-window", "valid"],
    ["2029-04-07", "in-window", "valid"],
    ["2029-04-08", "too-late", "window-missed"],
  ])("filed on %s: %s, after the window %s", (renewalFiled, time, status) => {
    expect(statusOn({ issued, renewalFiled }, "2029-04-08")).toMatchObject({
      status,
      renewal: { filed: renewalFiled, time },
    });
  });

  test("filed on the first day, it is valid without a break", () => {
    expect(statusOn({ issued, renewalFiled: "2029-02-06" }, "2029-02-06")).toMatchObject({
      status: "valid",
      since: "2026-08-05",
      until: "2029-08-05",
    });
  });

  test("is noted from its day on", () => {
    expect(statusOn({ issued, renewalFiled: "2029-03-01" }, "2029-02-28").renewal).toBeNull();
    expect(statusOn({ issued, renewalFiled: "2029-03-01" }, "2029-03-01").renewal).toEqual({
      filed: "2029-03-01",
      time: "in-window",
      formerRules: null,
    });
  });
});

describe("a window that was running when 26/2026 took effect opens on that day", () => {
  // To be filed from 2026-04-04 to 2026-06-03.
  follows({ issued: "2023-10-01" }, [
    ["2026-05-21", "valid", "2023-10-01", "2026-05-21", null],
    ["2026-05-22", "renewal-window-open", "2026-05-22", "2026-06-03", "7.6a"],
    ["2026-06-03", "renewal-window-open", "2026-05-22", "2026-06-03", "7.6a"],
    ["2026-06-04", "window-missed", "2026-06-04", "2026-10-01", "7.6a"],
    ["2026-10-02", "expired", "2026-10-02", null, "12.1"],
  ]);
  // To be filed on 2026-05-22 at the latest: that day is left.
  follows({ issued: "2023-09-19" }, [
    ["2026-05-22", "renewal-window-open", "2026-05-22", "2026-05-22", "7.6a"],
    ["2026-05-23", "window-missed", "2026-05-23", "2026-09-19", "7.6a"],
    ["2026-09-20", "extension-open", "2026-09-20", "2027-03-18", "12.3"],
    ["2027-03-19", "expired", "2027-03-19", null, "12.3"],
  ]);
  // Filed before that day, when there was no window.
  follows({ issued: "2023-10-01", renewalFiled: "2026-05-21" }, [
    ["2026-05-22", "valid", "2023-10-01", "2026-10-01", "12.1"],
    ["2026-06-04", "valid", "2023-10-01", "2026-10-01", "12.1"],
  ]);

  test.each([
    ["2026-01-02", "before-window-rule"],
    ["2026-05-21", "before-window-rule"],
    ["2026-05-22", "in-window"],
  ])("filed on %s: %s", (renewalFiled, time) => {
    expect(statusOn({ issued: "2023-10-01", renewalFiled }, "2026-06-04")).toMatchObject({
      status: "valid",
      renewal: { time },
    });
  });
});

describe("the extension of art. 12.3", () => {
  // To be filed by 2026-04-22, before there was a window: nothing is missed.
  const issued = "2023-08-20";
  follows({ issued }, [
    ["2026-04-22", "valid", "2023-08-20", "2026-08-20", null],
    ["2026-05-22", "valid", "2023-08-20", "2026-08-20", "12.1"],
    ["2026-08-20", "valid", "2023-08-20", "2026-08-20", "12.1"],
    ["2026-08-21", "extended", "2026-08-21", "2027-02-16", "12.3"],
    ["2027-02-16", "extended", "2026-08-21", "2027-02-16", "12.3"],
    ["2027-02-17", "expired", "2027-02-17", null, "12.3"],
  ]);

  test("is announced while the certificate is valid", () => {
    expect(statusOn({ issued }, "2026-06-01")).toMatchObject({ expires: "2026-08-20", extendedTo: "2027-02-16" });
  });

  test.each([
    // The result of the last day of the term leaves nothing to extend.
    ["2026-08-19", null],
    ["2026-08-20", null],
    ["2026-08-21", "2026-08-21"],
    ["2026-11-30", "2026-11-30"],
    ["2027-02-15", "2027-02-15"],
    ["2027-02-16", "2027-02-16"],
    ["2027-02-17", "2027-02-16"],
  ])("with the authority's result of %s it lasts to %s", (resultOn, extendedTo) => {
    const certificate = { issued, transition: { resultOn } };
    const last = extendedTo ?? "2026-08-20";
    expect(statusOn(certificate, last)).toMatchObject({
      status: extendedTo === null ? "valid" : "extended",
      extendedTo,
    });
    expect(statusOn(certificate, addDays(last, 1))).toMatchObject({
      status: "expired",
      article: extendedTo === null ? "12.1" : "12.3",
    });
  });

  test("the authority may hold that it does not apply, or that it does", () => {
    expect(statusOn({ issued, transition: { applies: false } }, "2026-08-21")).toMatchObject({
      status: "expired",
      extendedTo: null,
      article: "12.1",
    });
    const running = { issued: "2023-10-01", transition: { applies: true } };
    expect(statusOn(running, "2026-06-04")).toMatchObject({ status: "window-missed", extendedTo: "2027-03-30" });
    expect(statusOn(running, "2027-03-30")).toMatchObject({ status: "extended" });
    expect(statusOn(running, "2027-03-31")).toMatchObject({ status: "expired", article: "12.3" });
  });

  test.each([
    ["2023-05-21", "2026-05-21", "expired"],
    ["2023-05-22", "2026-05-22", "extended"],
    ["2023-09-18", "2026-09-18", "extended"],
    ["2023-09-19", "2026-09-19", "extension-open"],
    ["2023-09-20", "2026-09-20", "expired"],
  ])("issued %s, up to %s: the day after %s", (day, expires, status) => {
    expect(statusOn({ issued: day }, addDays(expires, 1)).status).toBe(status);
  });
});

describe("a revocation (art. 8)", () => {
  const issued = "2026-08-05";
  follows({ issued, revoked: { date: "2027-01-10" } }, [
    ["2027-01-09", "valid", "2026-08-05", "2027-01-09", "4.3"],
    ["2027-01-10", "revoked", "2027-01-10", null, "8"],
    ["2031-01-01", "revoked", "2027-01-10", null, "8"],
  ]);
  follows({ issued, revoked: { date: "2026-08-05" } }, [
    ["2026-08-04", "not-yet-issued", null, "2026-08-04", "4.3"],
    ["2026-08-05", "revoked", "2026-08-05", null, "8"],
  ]);
  follows({ issued, revoked: { date: "2029-02-06" } }, [
    ["2029-02-05", "valid", "2026-08-05", "2029-02-05", "4.3"],
    ["2029-02-06", "revoked", "2029-02-06", null, "8"],
  ]);
  // Certificates that had ended have been taken back too.
  follows({ issued, revoked: { date: "2029-12-01" } }, [
    ["2029-08-06", "expired", "2029-08-06", "2029-11-30", "4.3"],
    ["2029-12-01", "revoked", "2029-12-01", null, "8"],
  ]);
  follows({ issued: "2023-08-20", revoked: { date: "2026-10-01" } }, [
    ["2026-08-21", "extended", "2026-08-21", "2026-09-30", "12.3"],
    ["2026-10-01", "revoked", "2026-10-01", null, "8"],
  ]);

  test("in the term leaves no extension", () => {
    expect(statusOn({ issued: "2023-08-20", revoked: { date: "2026-08-20" } }, "2026-08-01").extendedTo).toBeNull();
    expect(statusOn({ issued: "2023-08-20", revoked: { date: "2026-10-01" } }, "2026-08-01").extendedTo).toBe(
      "2026-09-30",
    );
  });
});

describe("a printed term shorter than the window", () => {
  test("begins with the issue, whatever the window", () => {
    const short = { issued: "2027-01-01", expires: "2027-05-10" };
    expect(statusOn(short, "2026-12-31").status).toBe("not-yet-issued");
    expect(statusOn(short, "2027-01-01")).toMatchObject({
      status: "renewal-window-open",
      since: "2027-01-01",
      until: "2027-01-10",
    });
    const shorter = { issued: "2027-01-01", expires: "2027-01-01" };
    expect(statusOn(shorter, "2027-01-01")).toMatchObject({
      status: "window-missed",
      since: "2027-01-01",
      until: "2027-01-01",
    });
    expect(statusOn(shorter, "2027-01-02").status).toBe("expired");
  });
});

describe("days that cannot be", () => {
  const issuesOf = (certificate: unknown) => {
    const result = certificateStatus(untyped<CertificateDates>(certificate), "2027-01-01");
    return result.ok ? [] : result.issues;
  };

  test.each([
    [null, [{ code: "field.wrong-type", path: [], params: { expected: "object", given: "null" } }]],
    [[], [{ code: "field.wrong-type", path: [], params: { expected: "object", given: "list" } }]],
    [{}, [{ code: "field.missing", path: ["issued"], params: {} }]],
    [{ issued: "2026-02-29" }, [{ code: "date.unreal", path: ["issued"], params: { given: "2026-02-29" } }]],
    [
      { issued: "1899-12-31" },
      [
        {
          code: "date.out-of-range",
          path: ["issued"],
          params: { given: "1899-12-31", earliest: "1900-01-01", latest: "2199-12-31" },
        },
      ],
    ],
    [
      { issued: "2026-08-05", expires: "2200-01-01" },
      [
        {
          code: "date.out-of-range",
          path: ["expires"],
          params: { given: "2200-01-01", earliest: "1900-01-01", latest: "2199-12-31" },
        },
      ],
    ],
    [
      { issued: "2026-08-05", expires: "2026-08-04" },
      [
        {
          code: "certificate.days-out-of-order",
          path: ["expires"],
          params: { day: "expires", on: "2026-08-04", before: "issued", beforeOn: "2026-08-05" },
        },
      ],
    ],
    [
      { issued: "2026-08-05", revoked: { date: "2026-08-04" } },
      [
        {
          code: "certificate.days-out-of-order",
          path: ["revoked", "date"],
          params: { day: "revoked", on: "2026-08-04", before: "issued", beforeOn: "2026-08-05" },
        },
      ],
    ],
    [
      { issued: "2026-08-05", renewalFiled: "2026-08-04" },
      [
        {
          code: "certificate.days-out-of-order",
          path: ["renewalFiled"],
          params: { day: "renewalFiled", on: "2026-08-04", before: "issued", beforeOn: "2026-08-05" },
        },
      ],
    ],
    [
      { issued: "2026-08-05", renewalFiled: "2029-03-01", transition: { resultOn: "2029-02-28" } },
      [
        {
          code: "certificate.days-out-of-order",
          path: ["transition", "resultOn"],
          params: { day: "resultOn", on: "2029-02-28", before: "renewalFiled", beforeOn: "2029-03-01" },
        },
      ],
    ],
    [
      { issued: "2026-08-05", transition: { resultOn: "2026-08-04" } },
      [
        {
          code: "certificate.days-out-of-order",
          path: ["transition", "resultOn"],
          params: { day: "resultOn", on: "2026-08-04", before: "issued", beforeOn: "2026-08-05" },
        },
      ],
    ],
    [{ issued: "2026-08-05", revoked: {} }, [{ code: "field.missing", path: ["revoked", "date"], params: {} }]],
    [
      { issued: "2026-08-05", revoked: "2027-01-01", transition: 1 },
      [
        { code: "field.wrong-type", path: ["revoked"], params: { expected: "object", given: "string" } },
        { code: "field.wrong-type", path: ["transition"], params: { expected: "object", given: "number" } },
      ],
    ],
    [
      { issued: "2026-08-05", transition: { applies: "yes" } },
      [{ code: "field.wrong-type", path: ["transition", "applies"], params: { expected: "boolean", given: "string" } }],
    ],
  ])("%j", (certificate, issues) => {
    expect(issuesOf(certificate)).toEqual(issues);
  });

  test("are told all at once, a bad day never for a wrong order too", () => {
    const given = {
      issued: 20260805,
      expires: null,
      revoked: { date: "1/2/2027" },
      renewalFiled: "",
      transition: { resultOn: [] },
    };
    expect(issuesOf(given).map(({ code, path }) => [code, path.join(".")])).toEqual([
      ["field.wrong-type", "issued"],
      ["field.wrong-type", "expires"],
      ["date.malformed", "revoked.date"],
      ["date.malformed", "renewalFiled"],
      ["field.wrong-type", "transition.resultOn"],
    ]);
  });

  test("the same day is in order; undefined is not given", () => {
    const day = "2026-08-05";
    const all = { issued: day, expires: day, revoked: { date: day }, renewalFiled: day, transition: { resultOn: day } };
    expect(issuesOf(all)).toEqual([]);
    expect(
      issuesOf({ issued: day, expires: undefined, revoked: undefined, renewalFiled: undefined, transition: undefined }),
    ).toEqual([]);
    expect(issuesOf({ issued: "1900-01-01", expires: "2199-12-31" })).toEqual([]);
  });

  test("long text is shortened", () => {
    expect(issuesOf({ issued: "9".repeat(10_000_000) })).toEqual([
      { code: "date.malformed", path: ["issued"], params: {} },
    ]);
  });

  test("the day asked about is the caller's", () => {
    expect(() => certificateStatus({ issued: "2026-08-05" }, "2026-02-30")).toThrow(
      new RangeError("[ocop] certificateStatus: on must be a day such as 2026-05-22"),
    );
  });
});

describe("properties", () => {
  const order: readonly CertificateStatusCode[] = [
    "not-yet-issued",
    "valid",
    "renewal-window-open",
    "window-missed",
    "extended",
    "extension-open",
    "expired",
    "revoked",
  ];
  const optional = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });
  const certificates = fc
    .record({
      issued: anyDay,
      filed: optional(fc.integer({ min: 0, max: 1500 })),
      revoked: optional(fc.integer({ min: 0, max: 1500 })),
      applies: optional(fc.boolean()),
    })
    .map(({ issued, filed, revoked, applies }): CertificateDates => {
      return {
        issued,
        renewalFiled: filed === undefined ? undefined : addDays(issued, filed),
        revoked: revoked === undefined ? undefined : { date: addDays(issued, revoked) },
        transition: { applies },
      };
    });

  test("a standing goes back only by a filing", () => {
    fc.assert(
      fc.property(certificates, anyDay, fc.nat(2000), (certificate, on, later) => {
        const [first, second] = [statusOn(certificate, on), statusOn(certificate, addDays(on, later))];
        const goesBack = order.indexOf(second.status) < order.indexOf(first.status);
        expect(!goesBack || (second.status === "valid" && first.renewal === null && second.renewal !== null)).toBe(
          true,
        );
      }),
    );
  });

  test("since and until enclose the day, and the standing is the same in between and another one beyond", () => {
    fc.assert(
      fc.property(certificates, anyDay, (certificate, on) => {
        const { status, since, until } = statusOn(certificate, on);
        expect((since ?? on) <= on && on <= (until ?? on)).toBe(true);
        for (const day of [since, until]) {
          expect(statusOn(certificate, day ?? on)).toMatchObject({ status, since, until });
        }
        expect(since === null ? undefined : statusOn(certificate, addDays(since, -1)).status).not.toBe(status);
        expect(until === null ? undefined : statusOn(certificate, addDays(until, 1)).status).not.toBe(status);
      }),
    );
  });

  test("no object is changed, and none throws", () => {
    fc.assert(
      fc.property(fc.anything(), (value) => {
        expect(() => certificateStatus(untyped<CertificateDates>(value), "2027-01-01")).not.toThrow();
      }),
    );
    const frozen = Object.freeze({ issued: "2026-08-05", revoked: Object.freeze({ date: "2027-01-01" }) });
    expect(statusOn(frozen, "2027-01-01").status).toBe("revoked");
  });
});
