import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { dayInVietnam } from "../../src/cli/io/day-in-vietnam.js";
import { run } from "../support/command.js";

const folder = mkdtempSync(join(tmpdir(), "ocop-procedure-"));
afterAll(() => rmSync(folder, { recursive: true }));

function file(name: string, content: string): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

const words = (line: string) => line.split(" ");
const rows = (out: string) =>
  out
    .split("\n")
    .filter((line) => line.startsWith("│"))
    .map((line) =>
      line
        .slice(1, -1)
        .split("│")
        .map((cell) => cell.trim()),
    );

describe("today", () => {
  test.each([
    ["2026-11-24T16:59:59.999Z", "2026-11-24"],
    ["2026-11-24T17:00:00.000Z", "2026-11-25"],
    ["2026-12-31T17:00:00.000Z", "2027-01-01"],
  ])("at %s it is %s in Vietnam", (instant, day) => {
    expect(dayInVietnam(new Date(instant))).toBe(day);
  });
});

describe("ocop when", () => {
  const when = (line: string, ...more: string[]) => run(["when", ...words(line), ...more]);
  const wide = (line: string) => run(["when", ...words(line)], { env: { COLUMNS: "140" } });
  const json = async (line: string) => JSON.parse((await when(line, "--json")).out) as Record<string, unknown>;

  test("a dossier under way keeps the former rules for 60 days, or 30 (art. 12.2)", async () => {
    const { status, out, err } = await when("--filed 2026-05-10 --kind first");
    expect([status, err]).toEqual([0, ""]);
    expect(out.split("\n").slice(0, 3)).toEqual([
      "148/QĐ-TTg, 1489/QĐ-TTg",
      "Filed before 26/2026/QĐ-TTg took effect: the former rules apply if evaluated within 60 days, by 2026-07-21 (art. 12.2a)",
      "Evaluation due by 2026-07-21",
    ]);
    expect(out).not.toContain("Round");
    expect(await json("--filed 2026-05-10 --kind re-evaluation")).toMatchObject({
      decision: "2023",
      completeBy: "2026-06-21",
      evaluation: null,
    });
    expect(await json("--filed 2026-05-10 --kind first --evaluated 2026-07-21")).toMatchObject({ decision: "2023" });
    expect(await json("--filed 2026-05-10 --kind first --evaluated 2026-07-22")).toMatchObject({
      decision: "2026",
      completeBy: null,
      because: {
        code: "governing.pending-term-over",
        message: expect.stringMatching(/^Evaluated on 2026-07-22, after the transition of 60 days/),
      },
      evaluation: null,
    });
  });

  test("names who evaluates and recognises, and the round by the day of filing", async () => {
    const { out } = await when("--filed 2026-08-10 --kind upgrade");
    expect(rows((await wide("--filed 2026-08-10 --kind upgrade")).out)).toEqual([
      ["Tier", "Recognises", "Signed by", "Forwards to", "Article"],
      ["Commune", "", "", "15 working days → Province", "26/2026/QĐ-TTg, art. 7.2"],
      ["Province", "3★, 4★", "Chair of the provincial", "90–100 points → Centre", "26/2026/QĐ-TTg, art. 4.1a and 7.3e"],
      ["", "", "People's Committee", "", ""],
      ["Centre", "5★", "Minister of Agriculture and", "", "26/2026/QĐ-TTg, art. 4.1b and 7.4e"],
      ["", "", "Environment", "", ""],
    ]);
    expect(out).toContain("Round 2 at the province: request by 2026-10-29, evaluation by 2026-12-29");
    expect(out).toContain(
      "Calculated from the filing date; the round depends on the day of the commune's request (--requested)",
    );
    expect(out).not.toContain("accounts of the decision");
  });

  test("takes the commune's request for the round where it is told", async () => {
    const { out } = await when("--filed 2026-10-20 --kind first --requested 2026-10-30");
    expect(out).toContain("Round 1 at the province: request by 2027-04-29, evaluation by 2027-06-29");
    expect(out).not.toContain("Calculated from the filing");
    expect(await json("--filed 2026-10-20 --kind first --requested 2026-10-29")).toMatchObject({
      ok: true,
      filed: "2026-10-20",
      kind: "first",
      evaluated: null,
      requested: "2026-10-29",
      decision: "2026",
      instruments: ["26/2026/QĐ-TTg"],
      because: { code: "governing.in-force" },
      completeBy: null,
      notes: [],
      authority: { decision: "2026", readFrom: "text" },
      evaluation: { round: { round: 2, lastDay: "2026-12-29" }, reckonedFrom: "requested", days: null },
    });
    expect(await json("--filed 2026-10-20 --kind first --requested 2026-10-20")).toMatchObject({ ok: true });
  });

  test("a re-evaluation has 45 days instead of a round (art. 7.6g)", async () => {
    const { out } = await when("--filed 2026-08-10 --kind re-evaluation");
    expect(out).toContain("Re-evaluation within 45 days of the complete dossier (26/2026/QĐ-TTg, art. 7.6d");
    expect(out).not.toContain("Round");
    expect(await json("--filed 2026-08-10 --kind re-evaluation")).toMatchObject({
      evaluation: { round: null, reckonedFrom: null, days: 45 },
    });
  });

  test("says what is not known of older decisions", async () => {
    expect((await when("--filed 2022-02-02 --evaluated 2023-03-01 --kind first")).out).toMatch(
      /Source: second-hand.*\nNotes\n {2}- 148\/QĐ-TTg took effect \(2023-02-24\) while/,
    );
    const { status, out } = await when("--filed 2019-02-02 --evaluated 2019-03-01 --kind first");
    expect(status).toBe(0);
    expect(out).toContain("  - Who evaluates and recognises under the decision of 2018 is not known here");
    expect(await json("--filed 2019-02-02 --evaluated 2019-03-01 --kind first")).toMatchObject({
      authority: null,
      notes: [{ code: "authority.not-documented", message: expect.any(String) }],
    });
    const under1048 = rows((await wide("--filed 2020-02-02 --evaluated 2020-03-01 --kind first")).out);
    expect(under1048.find(([level]) => level === "District")).toEqual(
      expect.arrayContaining(["District", "", "50–100 points → Province"]),
    );
  });

  test("speaks Vietnamese", async () => {
    const { out } = await when("--filed 2026-08-10 --kind first --lang vi");
    expect(out).toContain("Áp dụng Quyết định 26/2026/QĐ-TTg, có hiệu lực từ ngày 22/05/2026 (khoản 1 Điều 11)");
    expect(out).toContain("Đợt 2 cấp tỉnh: đề nghị chậm nhất ngày 29/10/2026, đánh giá chậm nhất ngày 29/12/2026");
    expect((await wide("--filed 2026-08-10 --kind first --lang vi")).out).toContain("điểm a khoản 1 Điều 4 và điểm e");
    const former = await when("--filed 2026-05-10 --kind first --lang vi");
    expect(former.out).toContain("Hoàn thành đánh giá chậm nhất ngày 21/07/2026");
    expect(former.out).toContain("→ Cấp tỉnh");
    expect((await when("--filed 2026-08-10 --kind re-evaluation --lang vi")).out).toContain(
      "Đánh giá, phân hạng lại không quá 45 ngày kể từ ngày nhận đủ hồ sơ (điểm d khoản 6 Điều 7, điểm g khoản 6 Điều 7 Quyết định 26/2026/QĐ-TTg)",
    );
    expect((await when("--filed 2026-05-22 --kind first --requested 2026-05-21 --lang vi")).err).toBe(
      "ngày đề nghị 21/05/2026 có trước ngày nộp hồ sơ 22/05/2026\n",
    );
  });

  test("impossible days are issues", async () => {
    expect(await when("--filed 2018-05-06 --kind first")).toEqual({
      status: 1,
      out: "✗ Filed on 2018-05-06, before the programme began (2018-05-07)\n",
      err: "",
    });
    const { status, out } = await when("--filed 2026-05-22 --evaluated 2026-05-21 --kind first --json --lang vi");
    expect(status).toBe(1);
    expect(JSON.parse(out)).toEqual({
      ok: false,
      issues: [
        {
          code: "timeline.evaluated-before-filing",
          path: ["evaluatedOn"],
          params: { filedOn: "2026-05-22", evaluatedOn: "2026-05-21" },
          message: "Ngày đánh giá 21/05/2026 sớm hơn ngày nộp hồ sơ 22/05/2026",
        },
      ],
    });
  });

  test.each([
    ["--kind first", "required option '--filed <day>' not specified"],
    ["--filed 2026-05-22", "required option '--kind <kind>' not specified"],
    ["--filed 2026-02-30 --kind first", "2026-05-10 or 10/05/2026"],
    ["--filed 2026-05-22 --kind second", "Allowed choices are first, upgrade, re-evaluation"],
    [
      "--filed 2026-05-22 --kind first --requested 2026-05-21",
      "the request of 2026-05-21 is before the filing of 2026-05-22",
    ],
  ])("wrong arguments: %s", async (line, error) => {
    const { status, out, err } = await when(line);
    expect([status, out]).toEqual([2, ""]);
    expect(err).toContain(error);
  });
});

describe("ocop certificate", () => {
  const certificate = (line: string, ...more: string[]) => run(["certificate", ...words(line), ...more]);

  test("tells standing, window and next act", async () => {
    expect(await certificate("--issued 2026-08-05 --on 2029-03-01")).toEqual({
      status: 0,
      out: [
        "The re-evaluation must be filed from 2029-02-06 to 2029-04-07 (26/2026/QĐ-TTg, art. 7.6a)",
        "Status on 2029-03-01 (since 2029-02-06, until 2029-04-07)",
        "Filing of the re-evaluation: 2029-02-06 to 2029-04-07",
        "Next: File the re-evaluation by 2029-04-07 (26/2026/QĐ-TTg, art. 7.6a)",
        "Notes",
        "  - 2029-04-07 is a day of rest: if art. 148.5 of the Civil Code 2015 applies, the term ends on the next working day (2029-04-09 unless it is a holiday); here it is not moved",
        "",
      ].join("\n"),
      err: "",
    });
    expect((await certificate("--issued 2026-08-05 --on 2029-03-01 --lang vi")).out).toContain(
      "(điểm a khoản 6 Điều 7 Quyết định 26/2026/QĐ-TTg)",
    );
  });

  test("is about today in Vietnam where no day is given", async () => {
    const today = (day: string) => run(["certificate", "--issued", "2026-08-05", "--json"], { today: day });
    expect(JSON.parse((await today("2026-08-04")).out)).toMatchObject({ on: "2026-08-04", status: "not-yet-issued" });
    expect(JSON.parse((await today("2026-08-05")).out)).toMatchObject({ on: "2026-08-05", status: "valid" });
  });

  test("--json has standing and next act with their sentences", async () => {
    const { out } = await certificate("--issued 2026-08-05 --filed 2029-03-01 --on 2029-03-01 --json");
    expect(JSON.parse(out)).toMatchObject({
      ok: true,
      issued: "2026-08-05",
      on: "2029-03-01",
      status: "valid",
      since: "2029-03-01",
      until: "2029-08-05",
      window: { opens: "2029-02-06", closes: "2029-04-07" },
      renewal: { filed: "2029-03-01", time: "in-window" },
      expires: "2029-08-05",
      extendedTo: null,
      article: "4.3",
      message: "The certificate is valid up to and including 2029-08-05",
      next: {
        code: "renewal.await-result",
        params: { filed: "2029-03-01", days: 45 },
        by: null,
        article: "7.6g",
        message: "Filed on 2029-03-01; the re-evaluation takes at most 45 days from the complete dossier",
      },
    });
  });

  test("takes the printed end, the filing, the revocation and the extension into account", async () => {
    const { out } = await certificate("--issued 2023-08-05 --expires 2026-09-18 --on 2026-09-19");
    expect(out).toContain("Extension: to 2027-03-17 at the latest");
    expect(out).toContain(
      "Next: File the re-evaluation; the authority's result is needed by 2027-03-17 (26/2026/QĐ-TTg, art. 12.3)",
    );
    expect((await certificate("--issued 2023-08-05 --on 2026-06-01 --lang vi")).out).toContain(
      "Thời gian kéo dài hiệu lực: chậm nhất đến ngày 01/02/2027\nViệc cần làm: Không kịp thời hạn nộp hồ sơ",
    );
    const filed = await certificate("--issued 2026-08-05 --filed 2029-03-01 --on 2029-03-01");
    expect(filed.out).toContain("The re-evaluation was filed in time on 2029-03-01");
    const revoked = await certificate("--issued 2026-08-05 --revoked 2027-01-01 --on 2027-01-01");
    expect(revoked.out).toBe(
      "The certificate was revoked on 2027-01-01 (26/2026/QĐ-TTg, art. 8)\nStatus on 2027-01-01 (since 2027-01-01)\n",
    );
    const notYet = await certificate("--issued 2026-08-05 --on 2026-08-04 --json");
    expect(JSON.parse(notYet.out)).toMatchObject({ status: "not-yet-issued", next: null });
  });

  test("impossible days are issues", async () => {
    expect(await certificate("--issued 2026-08-05 --expires 2026-08-04")).toEqual({
      status: 1,
      out: "✗ The last day of validity (2026-08-04) is before the day of issue (2026-08-05)\n",
      err: "",
    });
  });

  test.each([
    ["--on 2026-08-05", "required option '--issued <day>' not specified"],
    ["--issued today", "2026-05-10 or 10/05/2026"],
    ["--issued 2026-08-05 --on 08/25/2026", "2026-05-10 or 10/05/2026"],
    ["--issued 2026-08-05 --on 46239", "2026-05-10 or 10/05/2026"],
  ])("wrong arguments: %s", async (line, error) => {
    const { status, out, err } = await certificate(line);
    expect([status, out]).toEqual([2, ""]);
    expect(err).toContain(error);
  });
});

describe("ocop agenda", () => {
  const tea = { id: "C1", stars: 4, issued: "2026-08-05", productName: "Chè\u001b[31m Tân Cương " };
  const honey = { stars: 3, issued: "2023-08-05", expires: "2026-08-05" };
  const span = ["--from", "2026-08-01", "--to", "2029-02-28"];
  const agenda = (path: string, ...more: string[]) =>
    run(["agenda", path, ...span, ...more], { env: { COLUMNS: "140" } });
  const list = file("list.json", JSON.stringify([tea, honey]));

  test("lists what falls due by day, with the rule it rests on", async () => {
    const { status, out, err } = await agenda(list);
    expect([status, err]).toEqual([0, ""]);
    expect(rows(out).filter(([day]) => day !== "")).toEqual([
      ["Day", "What", "Certificate", "Product", "Stars", "Article"],
      ["2026-08-05", "Certificate ends", "Record 2", "", "3", "26/2026/QĐ-TTg, art."],
      ["2027-02-01", "Extension ends", "Record 2", "", "3", "26/2026/QĐ-TTg, art."],
      ["2029-02-06", "Re-evaluation may be filed", "C1", "Chè�[31m Tân Cương", "4", "26/2026/QĐ-TTg, art."],
    ]);
    expect(out).not.toContain("\u001b");
    expect(out).toMatch(/\n3 due dates of 2 records; 0 with issues\n$/);
  });

  test("speaks Vietnamese", async () => {
    const { out } = await agenda(list, "--lang", "vi");
    expect(out).toContain("06/02/2029");
    expect(out).toContain("Bản ghi 2");
    expect(out).toContain("3 mốc thời hạn của 2 bản ghi; 0 bản ghi có lỗi");
    const unwritten = await agenda(list, "--lang", "vi", "--ics", join(folder, "nowhere", "out.ics"));
    expect(unwritten.err).toMatch(/^không ghi được .*out\.ics: không có tệp hoặc thư mục này \(ENOENT\)/);
    const reversed = await run(["agenda", list, "--from", "2026-08-02", "--to", "2026-08-01", "--lang", "vi"]);
    expect(reversed.err).toBe("ngày cuối 01/08/2026 có trước ngày đầu 02/08/2026\n");
  });

  test("a certificate alone, and days on which nothing falls due", async () => {
    const alone = file("alone.json", JSON.stringify(honey, null, 2));
    expect((await run(["agenda", alone, "--from", "2026-08-05", "--to", "2026-08-05"])).out).toMatch(
      /\n1 due date of 1 record; 0 with issues\n$/,
    );
    expect(await run(["agenda", alone, "--from", "2026-08-06", "--to", "2027-01-31"])).toEqual({
      status: 0,
      out: "0 due dates of 1 record; 0 with issues\n",
      err: "",
    });
  });

  test("a certificate without stars", async () => {
    const bare = file("bare.json", JSON.stringify({ issued: "2026-08-05" }));
    expect(rows((await agenda(bare)).out)[1]).toEqual([
      "2029-02-06",
      "Re-evaluation may be filed",
      "Record 1",
      "",
      "",
      "26/2026/QĐ-TTg, art.",
    ]);
  });

  const lines = [tea, "nope", { ...honey, stars: 6, issued: "2023-02-29" }, 7, { ...honey, id: "C9" }]
    .map((record) => (typeof record === "string" ? record : JSON.stringify(record)))
    .join("\n");

  test("faulty records and lines are told with their places, and the rest goes on", async () => {
    const { status, out, err } = await agenda(file("faulty.ndjson", lines));
    expect(status).toBe(2);
    expect(err).toMatch(/faulty\.ndjson: line 2, column 1: not valid JSON\n$/);
    expect(out.split("\n").filter((line) => /^[✗\d]/.test(line))).toEqual([
      "✗ Record 3, issued: There is no day “2023-02-29”",
      "✗ Record 3, stars: Must be one of: 3, 4, 5",
      "✗ Record 4: Must be an object, got a number",
      "3 due dates of 5 records; 3 with issues",
    ]);
    const faulty = await agenda(file("faulty.json", JSON.stringify([tea, null])));
    expect(faulty.status).toBe(1);
  });

  test("--json has items and issues with their places and sentences", async () => {
    const { status, out } = await agenda(file("faulty.ndjson", lines), "--json");
    expect(status).toBe(2);
    const { items, issues, ...rest } = JSON.parse(out) as { items: object[]; issues: object[] };
    expect(rest).toEqual({ from: "2026-08-01", to: "2029-02-28", ok: false });
    expect(items[0]).toMatchObject({
      place: 5,
      date: "2026-08-05",
      kind: "expires",
      id: "C9",
      stars: 3,
      params: { extendedTo: "2027-02-01" },
      instrument: "26/2026/QĐ-TTg",
      article: "12.1",
      verified: true,
      message: expect.stringContaining(
        "Art. 12.3 gives no range of dates; here it is read as covering certificates that end from",
      ),
    });
    expect(items).toMatchObject([
      { place: 5 },
      { place: 5, kind: "extension-ends" },
      { place: 1, kind: "window-opens" },
    ]);
    expect(issues).toEqual([
      {
        place: 2,
        code: "input.not-json",
        path: [],
        params: { line: 2, column: 1 },
        message: "line 2, column 1: not valid JSON",
      },
      expect.objectContaining({ place: 3, code: "date.unreal", path: ["issued"] }),
      expect.objectContaining({ place: 3, code: "field.not-an-option", path: ["stars"] }),
      expect.objectContaining({ place: 4, code: "field.wrong-type", path: [] }),
    ]);
    expect(JSON.parse((await agenda(list, "--json")).out)).toMatchObject({ ok: true, issues: [] });
  });

  test("more than 100,000 certificates are refused as a whole", async () => {
    const many = file("many.json", `[${"{},".repeat(100_000)}{}]`);
    const { status, out } = await agenda(many);
    expect([status, out]).toEqual([1, "✗ At most 100000 entries\n0 due dates of 100001 records; 1 with issues\n"]);
    expect(JSON.parse((await agenda(many, "--json")).out)).toMatchObject({ items: [], issues: [{ place: null }] });
  });

  test("--ics writes a calendar, too, stamped with today", async () => {
    const ics = join(folder, "out.ics");
    expect((await run(["agenda", list, ...span, "--ics", ics], { today: "2026-08-01" })).status).toBe(0);
    const calendar = readFileSync(ics, "utf8").replaceAll("\r\n ", "");
    expect(calendar).toContain("DTSTART;VALUE=DATE:20290206\r\n");
    expect(calendar).toContain("20260801T000000Z");
    expect(calendar).toContain("Re-evaluation may be filed: Chè�[31m Tân Cương\\, C1 (4 stars)");
    expect(calendar).toContain("Certificate ends: Record 2 (3 stars)");
  });

  test("a calendar that cannot be written is told, before anything is read", async () => {
    const { status, out, err } = await agenda(list, "--ics", join(folder, "nowhere", "out.ics"));
    expect(status).toBe(2);
    expect(err).toMatch(/^cannot write .*out\.ics: there is no such file or folder \(ENOENT\)/);
    expect(out).toBe("");
  });

  const register = file(
    "register.csv",
    [
      "TT,Tên sản phẩm,Tên chủ thể,Xã,Người đại diện,Điện thoại,Số sao,Số quyết định,Ngày quyết định,Cơ quan công nhận",
      "1,Chè Tân Cương,HTX Hảo Đạt,Tân Cương,Đào Thị Hảo,0912345678,4,858/QĐ-UBND,05/08/2026,UBND tỉnh Thái Nguyên",
      "2,Miến dong,HTX Miến,Na Rì,,,5,,,",
      "3,Gạo nếp,HTX Gạo,,,,3,77/QĐ-UBND,10/03/2026,UBND tỉnh Thái Nguyên",
    ].join("\n"),
  );

  test("reads a register: what falls due in twelve months from today on", async () => {
    const { status, out, err } = await run(["agenda", register], { today: "2028-09-01", env: { COLUMNS: "140" } });
    expect([status, err]).toEqual([0, ""]);
    expect(
      rows(out).flatMap(([day, what, certificate, product]) => (day ? [[day, what, certificate, product]] : [])),
    ).toEqual([
      ["Day", "What", "Certificate", "Product"],
      ["2028-09-11", "Re-evaluation may be filed", "77/QĐ-UBND", "Gạo nếp"],
      ["2028-11-10", "Last day to file the", "77/QĐ-UBND", "Gạo nếp"],
      ["2029-02-06", "Re-evaluation may be filed", "858/QĐ-UBND", "Chè Tân Cương"],
      ["2029-03-10", "Certificate ends", "77/QĐ-UBND", "Gạo nếp"],
      ["2029-04-07", "Last day to file the", "858/QĐ-UBND", "Chè Tân Cương"],
      ["2029-08-05", "Certificate ends", "858/QĐ-UBND", "Chè Tân Cương"],
    ]);
    expect(out).toContain("! Row 3, Miến dong: There is no recognition; The recognition lacks its date");
    expect(out).toMatch(/6 due dates of 3 records; 0 with issues\n$/);
    expect((await run(["agenda", register], { today: "2028-08-05" })).out).not.toContain("2029-08-05");
  });

  test("--by makes a table for each commune or producer, those without one last", async () => {
    const grouped = async (by: string) => {
      const { out } = await run(["agenda", register, "--by", by, "--lang", "vi"], { today: "2028-09-01" });
      return out.split("\n").filter((line) => /^[A-ZK]/.test(line));
    };
    expect(await grouped("commune")).toEqual(["Tân Cương", "Không ghi xã"]);
    expect(await grouped("producer")).toEqual(["HTX Gạo", "HTX Hảo Đạt"]);
  });

  test("--letters lists whom to write to (art. 7.6a: 180 days before the end), -o the agenda, as CSV", async () => {
    const [letters, output] = [join(folder, "letters.csv"), join(folder, "lich.csv")];
    const argv = ["agenda", register, "--letters", letters, "-o", output, "--from", "2028-09-01", "--to", "2029-08-31"];
    expect((await run([...argv, "--lang", "vi"])).status).toBe(0);
    expect(readFileSync(letters, "utf8").split("\r\n")).toEqual([
      '\ufeffChủ thể,Người đại diện,Địa chỉ,"Xã, phường",Điện thoại,Email,Sản phẩm,Hạng sao,Số quyết định,Ngày quyết định,Ngày hết hạn,Nộp hồ sơ từ ngày,Nộp hồ sơ đến ngày',
      "HTX Gạo,,,,,,Gạo nếp,3,77/QĐ-UBND,10/03/2026,10/03/2029,11/09/2028,10/11/2028",
      "HTX Hảo Đạt,Đào Thị Hảo,,Tân Cương,0912345678,,Chè Tân Cương,4,858/QĐ-UBND,05/08/2026,05/08/2029,06/02/2029,07/04/2029",
      "",
    ]);
    const table = readFileSync(output, "utf8").split("\r\n");
    expect(table).toHaveLength(8);
    expect(table[1]).toContain(
      '11/09/2028,Bắt đầu thời gian nộp hồ sơ đánh giá, phân hạng lại"'.replace("11/09/2028,", '11/09/2028,"'),
    );
    const book = join(folder, "lich.xlsx");
    expect((await run([...argv.slice(0, 4), "-o", book, ...argv.slice(6)])).status).toBe(0);
    expect(readFileSync(book).subarray(0, 2).toString()).toBe("PK");
    expect((await run(["agenda", register, "-o", join(folder, "lich.xls")])).err).toContain(".xlsx, .csv");
    const twice = await run(["agenda", register, "-o", output, "--letters", output]);
    expect([twice.status, twice.out]).toEqual([2, ""]);
    const unwritten = await run(["agenda", register, "--letters", join(folder, "no", "x.csv")]);
    expect([unwritten.status, unwritten.out]).toEqual([2, ""]);
    const unread = await run(["agenda", file("none.csv", ""), "--letters", letters, "--lang", "vi"]);
    expect(unread.err).toContain("letters.csv được giữ nguyên");
  });

  test("reads records of products: the latest recognition counts, and a faulty one is told", async () => {
    const products = [
      {
        name: "Chè",
        producer: { name: "HTX Hảo Đạt", address: { current: { communeName: "Tân Cương" } } },
        recognitions: [
          { stars: 3, evidence: "official-news", date: "2026-03-01" },
          { stars: 4, evidence: "official-news", date: "2026-08-05" },
        ],
      },
      { name: "Mật", recognitions: [{ stars: 4, evidence: "official-news", date: "2026-02-30" }] },
      { stars: 3, evidence: "official-news", date: "2026-08-05", productName: "Miến" },
    ];
    const path = file("products.ndjson", products.map((product) => JSON.stringify(product)).join("\n"));
    const { status, out } = await agenda(path, "--json");
    expect(status).toBe(1);
    expect(JSON.parse(out)).toMatchObject({
      ok: false,
      items: [
        { place: 1, kind: "window-opens", stars: 4, product: "Chè", producer: "HTX Hảo Đạt", commune: "Tân Cương" },
        { place: 3, kind: "window-opens", stars: 3, product: "Miến" },
      ],
      issues: [{ place: 2, code: "date.unreal", path: ["recognitions", 0, "date"] }],
      without: [{ place: 2, product: "Mật", because: "no-recognition" }],
    });
    expect((await agenda(path)).out).toContain(
      "✗ Record 2, Mật: There is no recognition; There is no day “2026-02-30”",
    );
  });

  test("reads standard input", async () => {
    const stdin = JSON.stringify([honey]);
    expect((await run(["agenda", "-", ...span], { stdin })).out).toContain("2 due dates of 1 record");
    expect(await run(["agenda", "-", ...span], { stdin: "{" })).toMatchObject({
      status: 2,
      out: "",
      err: "standard input: line 1, column 2: not valid JSON\n",
    });
    expect((await run(["agenda", "-", ...span], { stdin: "{}\n{" })).err).toBe(
      "standard input: line 2, column 2: not valid JSON\n",
    );
  });

  test("files that are empty, broken or not there", async () => {
    const empty = await agenda(file("empty.json", " \n"));
    expect(empty).toMatchObject({ status: 2, out: "" });
    expect(empty.err).toMatch(/empty\.json: it is empty\n$/);
    expect(await agenda(file("broken.json", "[1,\n 2"))).toMatchObject({ status: 2, out: "" });
    expect((await agenda(file("broken.json", "[1,\n 2"))).err).toMatch(
      /broken\.json: line 2, column 3: not valid JSON\n$/,
    );
    expect((await agenda(join(folder, "nowhere.json"))).err).toMatch(
      /^cannot read .*nowhere\.json: there is no such file or folder \(ENOENT\)/,
    );
  });

  test.each([
    [["--from", "2026-08-02", "--to", "2026-08-01"], "--to 2026-08-01 is before --from 2026-08-02"],
    [["--from", "x", "--to", "2026-08-01"], "2026-05-10 or 10/05/2026"],
  ])("wrong arguments: %j", async (flags, error) => {
    const { status, out, err } = await run(["agenda", list, ...flags]);
    expect([status, out]).toEqual([2, ""]);
    expect(err).toContain(error);
  });
});

describe("help", () => {
  test.each(["when", "certificate", "agenda"])("of %s is in both languages", async (command) => {
    const english = await run([command, "--help"]);
    const vietnamese = await run([command, "--help", "--lang", "vi"]);
    expect([english.status, vietnamese.status]).toEqual([0, 0]);
    expect(english.out).toContain("Usage: ocop");
    expect(vietnamese.out).toContain("Cách dùng: ocop");
  });
});
