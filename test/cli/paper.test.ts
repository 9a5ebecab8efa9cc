import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import JSZip from "jszip";
import { afterAll, describe, expect, test } from "vitest";
import { liquidCondiments } from "../../src/decisions/2026/index.js";
import { workbookOf } from "../../src/papers/index.js";
import { run } from "../support/command.js";

const example = (name: string) => join(import.meta.dirname, "../../examples/council", name);
const folder = mkdtempSync(join(tmpdir(), "ocop-paper-"));
const target = (name: string) => join(folder, name);

afterAll(() => rmSync(folder, { recursive: true }));

/** The text of a document's body. */
async function textOf(file: string): Promise<string> {
  const zip = await JSZip.loadAsync(readFileSync(file));
  const xml = (await zip.file("word/document.xml")?.async("text")) ?? "";
  return xml
    .replaceAll("</w:p>", "\n")
    .replaceAll(/<[^>]+>/g, "")
    .replaceAll("&amp;", "&");
}

const round = ["-c", example("session.json"), example("evaluations.ndjson")];

describe("ocop paper", () => {
  test.each([
    ["minutes", "Nước mắm Cá Cơm (HTX Nước mắm Hòa Bình): 70 điểm;"],
    ["biên bản", "Nước mắm Cá Cơm (HTX Nước mắm Hòa Bình): 70 điểm;"],
    ["written-opinions", "Hội đồng lấy ý kiến bằng văn bản"],
    ["report", "Kính gửi: Chủ tịch UBND tỉnh Lâm Đồng"],
    ["tờ trình", "Số: 210/TTr-SNNMT"],
    ["score-table", "92,28"],
    ["recognition-list", "36 tháng"],
  ])("%s of a round", async (paper, said) => {
    const file = target(`${paper}.docx`);
    const { status, out, err } = await run(["paper", paper, ...round, "-o", file, "--lang", "vi"]);
    expect([status, err]).toEqual([0, ""]);
    expect(out).toContain(`Đã ghi ${file}: 5 sản phẩm`);
    expect(await textOf(file)).toContain(said);
  });

  test("what goes up below the floors of 5 stars is told", async () => {
    const { out } = await run(["paper", "report", ...round, "-o", target("told.docx"), "--lang", "vi"]);
    expect(out).toContain("Chè Shan tuyết: hồ sơ vẫn được gửi vì đạt từ 90 điểm");
  });

  test("our template is a start for an office's own", async () => {
    const template = target("mau.docx");
    expect((await run(["paper", "template", "minutes", "-o", template])).status).toBe(0);
    const filled = target("own.docx");
    expect((await run(["paper", "minutes", ...round, "-t", template, "-o", filled, "--lang", "vi"])).status).toBe(0);
    expect(await textOf(filled)).toContain("Nguyễn Văn An");
  });

  test("a template for another paper is refused, with what it lacks", async () => {
    const template = target("list.docx");
    await run(["paper", "template", "recognition-list", "-o", template]);
    const filled = target("refused.docx");
    const line = ["paper", "minutes", ...round, "-t", template, "-o", filled, "--lang", "vi"];
    const { status, out } = await run(line);
    expect(status).toBe(1);
    expect(out).toContain("Mẫu thiếu trường {có_mặt.họ_tên}");
    expect(existsSync(filled)).toBe(false);
    expect((await run([...line, "--partial"])).status).toBe(0);
  });

  test("issues of evaluations are told at their places, and nothing is written", async () => {
    const file = target("faulty.json");
    writeFileSync(file, JSON.stringify({ product: "Chè", decision: "2026", set: "tea", answers: { "1.1": 9 } }));
    const written = target("none.docx");
    const { status, out } = await run([
      "paper",
      "report",
      "-c",
      example("session.json"),
      file,
      "-o",
      written,
      "--lang",
      "en",
    ]);
    expect(status).toBe(1);
    expect(out).toContain("evaluations.0.answers.1.1");
    expect(existsSync(written)).toBe(false);
  });

  test.each([
    [["minutes"], "it needs a file of evaluations"],
    [["minutes", example("evaluations.ndjson"), "-o", "x.docx"], "it needs --council"],
    [["minutes", ...round], "it needs -o"],
    [["fields"], "it needs the name of a paper"],
    [["minutes", "-c", "no-such.json", example("evaluations.ndjson"), "-o", "x.docx"], "cannot read no-such.json"],
  ])("%j", async (line, said) => {
    const { status, err } = await run(["paper", ...line, "--lang", "en"]);
    expect(status).toBe(2);
    expect(err).toContain(said);
  });

  test("a council's file to fill in is one that is read", async () => {
    const { out } = await run(["paper", "council", "--lang", "vi"]);
    const file = target("council.json");
    writeFileSync(file, out);
    const line = ["paper", "report", "-c", file, example("evaluations.ndjson"), "-o", target("c.docx"), "--lang", "en"];
    const told = await run(line);
    expect(told.out).toContain("who is not on the list of the council's members");
    expect(told.out).not.toContain("session");
  });

  test("fields are listed with both names", async () => {
    const { out } = await run(["paper", "fields", "biên bản", "--lang", "vi"]);
    expect(out).toContain("{các_sản_phẩm} {products}: Mọi sản phẩm được đánh giá (danh sách)");
    expect(out).toContain("    {điểm_trung_bình} {average}");
  });
});

test("a filled-in workbook is a round, too", async () => {
  const [line = ""] = readFileSync(example("evaluations.ndjson"), "utf8").split("\n");
  const { members } = JSON.parse(line) as { members: { id: string; answers: Record<string, never> }[] };
  const session = JSON.parse(readFileSync(example("session.json"), "utf8")) as {
    members: { id: string; name: string }[];
  };
  const bytes = await workbookOf(liquidCondiments, {
    members: members.map(({ id }) => session.members.find((member) => member.id === id)?.name ?? id),
    product: "Nước mắm Cá Cơm",
    producer: "HTX Nước mắm Hòa Bình",
    answers: members.map(({ answers }) => answers),
  });
  writeFileSync(target("phieu.xlsx"), bytes);
  const file = target("of-workbook.docx");
  const given = [target("phieu.xlsx"), "-c", example("session.json"), "-o", file, "--lang", "vi"];
  const { status, err } = await run(["paper", "minutes", ...given]);
  expect([status, err]).toEqual([0, ""]);
  expect(await textOf(file)).toContain("Nước mắm Cá Cơm (HTX Nước mắm Hòa Bình): 70 điểm;");
});

describe("what is read, and what people have filled in, stays", () => {
  const copies = () => {
    const names = ["evaluations.ndjson", "session.json", "mau.docx"].map((name) => target(`kept-${name}`));
    const [evaluations = "", session = "", template = ""] = names;
    writeFileSync(evaluations, readFileSync(example("evaluations.ndjson")));
    writeFileSync(session, readFileSync(example("session.json")));
    writeFileSync(template, "an office's own");
    return { evaluations, session, template };
  };

  test.each(["evaluations", "session", "template"] as const)("the %s as output", async (which) => {
    const files = copies();
    const before = readFileSync(files[which]);
    if (which === "template") {
      rmSync(files.template);
      await run(["paper", "template", "minutes", "-o", files.template]);
    }
    const kept = which === "template" ? readFileSync(files.template) : before;
    const given = [files.evaluations, "-c", files.session, ...(which === "template" ? ["-t", files.template] : [])];
    const { status, err } = await run(["paper", "minutes", ...given, "-o", files[which]]);
    expect(status).toBe(2);
    expect(err).toContain(files[which]);
    expect(readFileSync(files[which])).toEqual(kept);
  });

  test("a template and a session that are there are not made anew", async () => {
    const { session, template } = copies();
    const before = readFileSync(session, "utf8");
    expect((await run(["paper", "template", "minutes", "-o", template])).status).toBe(2);
    expect((await run(["paper", "council", "-o", session])).status).toBe(2);
    expect(readFileSync(template, "utf8")).toBe("an office's own");
    expect(readFileSync(session, "utf8")).toBe(before);
  });
});
