import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { run } from "../support/command.js";

const folder = mkdtempSync(join(tmpdir(), "ocop-verify-"));
afterAll(() => rmSync(folder, { recursive: true }));

function file(name: string, content: string): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

const headings = "TT,Tên sản phẩm,Tên chủ thể,Xã,Số sao,Số quyết định,Ngày quyết định,Cơ quan công nhận";
const register = file(
  "register.csv",
  [
    headings,
    "1,Chè Tân Cương,HTX Hảo Đạt,Tân Cương,4,858/QĐ-UBND,05/08/2026,UBND tỉnh Thái Nguyên",
    "2,Mật ong rừng,HTX Ong,La Bằng,3,12/QĐ-UBND,01/02/2022,UBND tỉnh Thái Nguyên",
    "3,Miến dong,HTX Miến,Na Rì,5,,,",
    "4,Gạo nếp,HTX Gạo,Na Rì,3,77/QĐ-UBND,10/07/2023,UBND tỉnh Thái Nguyên",
  ].join("\n"),
);

describe("ocop verify", () => {
  test("of what a note calls revoked none may be printed, nothing falls due, and nothing is in force", async () => {
    const row = "1,Chè Tân Cương,HTX Hảo Đạt,Tân Cương,4,858/QĐ-UBND,05/08/2026,UBND tỉnh Thái Nguyên";
    const list = file(
      "revoked.csv",
      [`${headings},Ghi chú`, `${row},Đã thu hồi`, `${row.replace("1,", "2,")},`].join("\n"),
    );
    const { status, out } = await run(["verify", list, "--on", "2026-11-29", "--lang", "vi"]);
    const [first = "", second = ""] = out.split("\n");
    expect([status, first.slice(0, 2), second.slice(0, 2)]).toEqual([1, "✗ ", "✓ "]);
    expect(first).toContain("“Đã thu hồi”: công nhận có thể đã bị thu hồi, chưa rõ từ ngày nào");
    const due = await run(["agenda", list, "--from", "2029-01-01", "--to", "2029-12-31", "--json"]);
    const { items } = JSON.parse(due.out) as { items: { place: number }[] };
    expect(new Set(items.map(({ place }) => place))).toEqual(new Set([3]));
    const counted = await run(["stats", list, "--on", "2026-11-29", "--json"]);
    const { all } = JSON.parse(counted.out) as { all: { products: number; starsInForce: { count: number }[] } };
    expect([counted.status, all.products, all.starsInForce.map(({ count }) => count)]).toEqual([1, 2, [1]]);
  });

  test("a register: which labels may be printed on a day, which may not and why", async () => {
    const { status, out, err } = await run(["verify", register, "--on", "2026-11-29"], { env: { COLUMNS: "100" } });
    expect([status, err]).toEqual([1, ""]);
    const lines = out.split("\n");
    expect(lines[0]).toBe("✓ Row 2: Chè Tân Cương ★★★★☆: may be printed up to and including 2029-08-05");
    expect(out).toContain("✗ Row 3: Mật ong rừng ★★★☆☆: may not be printed: The recognition has ended (up to");
    expect(out).toContain("✗ Row 4: Miến dong ★★★★★: may not be printed: It shows stars, and there is no decision");
    expect(out).toContain("if a re-evaluation is filed\n  (art. 12.3)");
    expect(out).toContain("Art. 12.3 gives no range of dates");
    expect(lines.at(-2)).toBe("On 2026-11-29: 2 of 4 labels may be printed, 2 may not");
    expect(lines.filter((line) => line.length > 100)).toEqual([]);
  });

  test("speaks Vietnamese, and is about today without --on", async () => {
    const { out } = await run(["verify", register, "--lang", "vi"], { today: "2026-11-29" });
    expect(out).toContain("✓ Dòng 2: Chè Tân Cương ★★★★☆: được in đến hết ngày 05/08/2029");
    expect(out.replace(/\n +/g, " ")).toContain(
      "không được in: Ghi hạng sao nhưng không có quyết định công nhận; Lần công nhận thiếu ngày",
    );
    expect(out).toContain("Tại ngày 29/11/2026: 2/4 nhãn được in, 2 không được");
    expect((await run(["verify", register], { today: "2030-01-01" })).out).toContain("0 of 4 labels");
  });

  test("a decision that lists other products recognises none of these", async () => {
    const decisions = file(
      "decisions.csv",
      `${headings}\n1,Chè khác,HTX Hảo Đạt,Tân Cương,4,858/QĐ-UBND,05/08/2026,UBND tỉnh Thái Nguyên\n`,
    );
    const { out } = await run(["verify", register, "--decisions", decisions, "--on", "2026-11-29", "--json"]);
    const { labels } = JSON.parse(out) as { labels: { place: number; may: boolean; because?: string }[] };
    expect(labels.map(({ place, may, because }) => [place, may, because])).toEqual([
      [2, false, "not-named"],
      [3, false, "expired"],
      [4, false, "stars-without-decision"],
      [5, true, undefined],
    ]);
  });

  describe("a list whose decision stands in its title", () => {
    const list = file("list.csv", "TT,Tên sản phẩm,Chủ thể,Xã,Số sao\n1,Chè khác,HTX Khác,Tân Cương,4\n");
    const verify = (...options: string[]) => run(["verify", register, "--on", "2026-11-29", ...options]);

    test("is refused, not taken for a list of nothing", async () => {
      const refused = await verify("--decisions", list);
      expect([refused.status, refused.out]).toEqual([2, ""]);
      expect(refused.err).toContain(
        "1 without the number or day of a decision, not compared; if it is the same for all",
      );
      expect((await verify("--decisions", file("nothing.json", "[]"))).status).toBe(2);
      expect((await verify("--decisions", file("half.ndjson", '{"name":"Chè"}\n{'))).err).toContain("line 2, column 2");
    });

    test("is read with --decision", async () => {
      const decision = "858/QD-UBND ngày 05/8/2026 của UBND tỉnh Thái Nguyên";
      const { out, err } = await verify("--decisions", list, "--decision", decision, "--lang", "vi");
      expect(err).toBe("");
      expect((await verify("--decisions", list, "--decision", decision, "--sheet", "Loc")).err).toBe(
        `${register}: only workbooks have sheets; --sheet is ignored\n`,
      );
      expect(out.split("\n")[0]).toMatch(/^✗ Dòng 2: Chè Tân Cương ★★★★☆: không được in: /);
    });

    test("with rows of no decision among others, these are named", async () => {
      const rows = [
        "1,Chè khác,A,B,4,858/QĐ-UBND,05/08/2026,UBND tỉnh Thái Nguyên",
        "2,Mật,A,B,4,,,",
        "3,Bánh,A,B,4,,,",
      ];
      const mixed = file("mixed.csv", [headings, ...rows].join("\n"));
      expect((await verify("--decisions", mixed)).err).toBe(
        `${mixed}: 2 without the number or day of a decision, not compared; if it is the same for all, use --decision\n`,
      );
    });
  });

  test("records: products, recognitions and certificates, with lines that cannot be read", async () => {
    const records = [
      { name: "Chè", recognitions: [{ stars: 4, evidence: "official-news", date: "2026-08-05" }] },
      { stars: 3, evidence: "proposal", productName: "Mật" },
      { stars: 5, issued: "2026-01-10", expires: "2029-01-10", productName: "Miến", revoked: { date: "2026-10-01" } },
      { name: "Gạo", recognitions: "none" },
      null,
    ];
    const lines = [...records.map((record) => JSON.stringify(record)), "{"].join("\n");
    const { status, out, err } = await run(["verify", file("x.ndjson", lines), "--on", "2026-11-29", "--json"]);
    expect(status).toBe(2);
    expect(err).toContain("line 6, column 2: not valid JSON");
    const { labels, broken, ok } = JSON.parse(out) as { labels: object[]; broken: object[]; ok: boolean };
    expect(ok).toBe(false);
    expect(broken).toMatchObject([{ place: 6, code: "input.not-json" }]);
    expect(labels).toMatchObject([
      { place: 1, name: "Chè", may: true, stars: 4, until: "2029-08-05" },
      { place: 2, name: "Mật", may: false, because: "proposal", message: "A proposal, not a recognition" },
      { place: 3, name: "Miến", may: false, because: "revoked", ended: "2026-09-30" },
      { place: 4, because: "faulty-record", issues: [{ code: "field.wrong-type", path: ["recognitions"] }] },
      { place: 5, because: "no-recognition" },
    ]);
    const text = (await run(["verify", file("x.ndjson", lines), "--on", "2026-11-29"])).out;
    expect(text).toContain("✗ Record 5: without a name: may not be printed: There is no recognition");
  });

  test("status 0 where all labels may be printed; 2 where a file cannot be read, either of them", async () => {
    const one = JSON.stringify({
      name: "Chè",
      recognitions: [{ stars: 4, evidence: "official-news", date: "2026-08-05" }],
    });
    expect((await run(["verify", "-", "--on", "2026-11-29"], { stdin: one })).status).toBe(0);
    expect((await run(["verify", "-"], { stdin: "[]" })).out).toBe("there is no product in the file\n");
    for (const argv of [
      ["verify", join(folder, "no.csv")],
      ["verify", register, "--decisions", join(folder, "no.json")],
      ["verify", file("empty.json", "")],
      ["verify", file("broken.json", "{")],
      ["verify", file("empty.csv", "")],
      ["verify", register, "--on", "2026-02-30"],
    ]) {
      const { status, out, err } = await run([...argv, "--lang", "vi"]);
      expect([status, out]).toEqual([2, ""]);
      expect(err).not.toBe("");
    }
  });

  test("a table without headings is not read, and is no list without products", async () => {
    const bare = file("bare.csv", "Chè,HTX Hảo Đạt\nMiến,HTX Miến\n");
    for (const name of ["verify", "agenda"]) {
      const { status, out, err } = await run([name, bare, "--lang", "vi"]);
      expect([status, out]).toEqual([2, ""]);
      expect(err.replaceAll("\n", " ")).toContain("Không tìm thấy dòng tiêu đề: cần cột tên sản phẩm");
    }
  });

  test("a day on which the certificate ends that cannot be read is told, not replaced in silence", async () => {
    const unread = file(
      "end.csv",
      `${headings},Ngày hết hạn\n1,Chè,HTX Hảo Đạt,Tân Cương,4,12/QĐ-UBND,05/06/2024,UBND tỉnh Thái Nguyên,không rõ\n`,
    );
    const label = await run(["verify", unread, "--on", "2026-11-29"], { env: { COLUMNS: "200" } });
    expect([label.status, label.err]).toEqual([1, ""]);
    expect(label.out).toContain("! Row 2: Chè ★★★★☆: may be printed up to and including 2027-06-05; “không rõ” ");
    const { ok, labels } = JSON.parse((await run(["verify", unread, "--on", "2026-11-29", "--json"])).out) as {
      ok: boolean;
      labels: { issues: { path: unknown }[] }[];
    };
    expect([ok, labels[0]?.issues.map(({ path }) => path)]).toEqual([false, [[2, "I"]]]);
    const due = await run(["agenda", unread, "--from", "2026-11-29"], { env: { COLUMNS: "200" } });
    expect(due.status).toBe(1);
    expect(due.out).toContain("✗ Row 2, Chè: “không rõ” ");
    expect(due.out).toContain("1 with issues");
    const json = JSON.parse((await run(["agenda", unread, "--from", "2026-11-29", "--json"])).out) as {
      ok: boolean;
      issues: { path: unknown }[];
    };
    expect([json.ok, json.issues.map(({ path }) => path)]).toEqual([false, [[2, "I"]]]);
  });

  test("names steer no terminal", async () => {
    const stdin = JSON.stringify([{ name: "Chè\u001b[31m\nđỏ", recognitions: [] }]);
    expect((await run(["verify", "-"], { stdin })).out).toContain("Chè�[31m�đỏ");
  });
});
