import JSZip from "jszip";
import { describe, expect, test } from "vitest";
import { decision2026 } from "../../../src/decisions/2026/index.js";
import { message } from "../../../src/messages/index.js";
import { minutes, scoreTable } from "../../../src/papers/word/council/papers.js";
import { type FillOptions, fillTemplate } from "../../../src/papers/word/fill-template.js";
import { selfAssessmentForm } from "../../../src/papers/word/forms/forms.js";
import { paperFields, paperKinds } from "../../../src/papers/word/paper.js";
import { templateOf } from "../../../src/papers/word/template-of.js";
import { evaluations, session } from "./documents.js";

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const KIND = "application/vnd.openxmlformats-officedocument.wordprocessingml";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

const frame: Readonly<Record<string, string>> = {
  "[Content_Types].xml": `<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${KIND}.document.main+xml"/></Types>`,
  "_rels/.rels": `<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="word/document.xml"/></Relationships>`,
};

/** A document whose body is markup; other parts beside it. */
async function docx(body: string, others: Readonly<Record<string, string>> = {}): Promise<Uint8Array> {
  const zip = new JSZip();
  const document = `<?xml version="1.0"?><w:document ${W}><w:body>${body}</w:body></w:document>`;
  for (const [name, text] of Object.entries({ ...frame, "word/document.xml": document, ...others })) {
    zip.file(name, text);
  }
  return zip.generateAsync({ type: "uint8array", compression: "DEFLATE" });
}

const p = (...runs: readonly string[]) =>
  `<w:p>${runs.map((text) => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`).join("")}</w:p>`;

const made = minutes(evaluations, session, [decision2026]);
const paper = made.ok ? made.value : undefined;

/** Fills a body in, whatever of the paper it lacks. */
async function fill(body: string, options: FillOptions = {}, others: Readonly<Record<string, string>> = {}) {
  if (paper === undefined) {
    throw new Error("the example's round has issues");
  }
  return fillTemplate(await docx(body, others), paper, { isPartial: true, ...options });
}

async function textsOf(bytes: Uint8Array, part = "word/document.xml"): Promise<readonly string[]> {
  const xml = (await (await JSZip.loadAsync(bytes)).file(part)?.async("text")) ?? "";
  return xml.split("</w:p>").map((each) => each.replaceAll(/<[^>]+>/g, ""));
}

async function filled(body: string, options: FillOptions = {}): Promise<readonly string[]> {
  const result = await fill(body, options);
  if (!result.ok) {
    throw new Error(JSON.stringify(result.issues));
  }
  return textsOf(result.value);
}

async function issues(body: string, options: FillOptions = {}): Promise<readonly string[]> {
  const result = await fill(body, options);
  return result.ok ? [] : result.issues.map(({ code }) => code);
}

describe("fields", () => {
  test("a name is Vietnamese or English, with blanks, capitals or hyphens", async () => {
    const texts = await filled(p("{chủ_tịch} {chair} {Chủ tịch} {CHỦ-TỊCH} { chair }"));
    expect(texts[0]).toBe(Array.from({ length: 5 }, () => "Nguyễn Văn An").join(" "));
  });

  test("a name with letters in pieces is the same", async () => {
    const [text] = await filled(p("{chủ_tịch}".normalize("NFD")));
    expect(text).toBe("Nguyễn Văn An");
  });

  test("a tag that Word or LibreOffice split into runs is one tag", async () => {
    const [text] = await filled(p("Chủ trì: {", "ch", "ủ_t", "ịch", "}."));
    expect(text).toBe("Chủ trì: Nguyễn Văn An.");
    const spelled = `<w:p><w:r><w:t>{</w:t></w:r><w:proofErr w:type="spellStart"/><w:r><w:rPr><w:b/></w:rPr><w:t>thư_ký</w:t></w:r><w:proofErr w:type="spellEnd"/><w:r><w:t>}</w:t></w:r></w:p>`;
    expect((await filled(spelled))[0]).toBe("Đỗ Văn Lâm");
  });

  test("lists repeat, inner fields first, then those around", async () => {
    const texts = await filled(
      p("{#các_sản_phẩm}{tt} {sản_phẩm}, {hội_đồng}: {#phiếu}{tổng_điểm} {/phiếu};{/các_sản_phẩm}"),
    );
    const [text = ""] = texts;
    expect(text.match(/Hội đồng đánh giá/g)).toHaveLength(5);
    expect(text).toContain("1 Nước mắm Cá Cơm");
    expect(text).toContain("66 68 70 70 71 72 73 ;");
  });

  test("conditions hold or not; a text can be one", async () => {
    const [text] = await filled(
      p("{#is_meeting}họp{/}{#is_written}văn bản{/}{#place} tại {place}{/}{#pages} {pages} trang{/}"),
    );
    expect(text).toBe("họp tại Phòng họp số 1, trụ sở UBND tỉnh");
  });

  test("what is not known is left open", async () => {
    expect((await filled(p("Số trang: {số_trang}")))[0]).toBe("Số trang: …………");
  });

  test("English has its own words", async () => {
    const [text] = await filled(p("{day_in_full} {#products}{average_in_words}; {/}"), { lang: "en" });
    expect(text).toContain("24 November 2026 Seventy; Ninety-two point two eight;");
  });

  test("markup in data is text", async () => {
    const own = minutes(evaluations, { ...session, place: "<w:b/> & {chair}" }, [decision2026]);
    const result = own.ok ? await fillTemplate(await docx(p("{place}")), own.value, { isPartial: true }) : own;
    expect(result.ok && (await textsOf(result.value))[0]).toBe("&lt;w:b/&gt; &amp; {chair}");
  });

  test("the same template and data give the same bytes", async () => {
    const [one, other] = await Promise.all([fill(p("{chair}")), fill(p("{chair}"))]);
    expect(one).toEqual(other);
  });
});

describe("what is wrong with a template", () => {
  test.each([
    ["an unknown field", p("{chủ_tich}"), ["template.unknown-field"]],
    ["a field of a list outside it", p("{sản_phẩm}"), ["template.unknown-field"]],
    ["a list without a loop", p("{các_sản_phẩm}"), ["template.list-without-loop"]],
    ["a brace alone", p("{chủ_tịch"), ["template.brace-alone"]],
    ["a closing brace alone", p("chủ_tịch}"), ["template.brace-alone"]],
    ["a tag over two paragraphs", p("{chủ_") + p("tịch}"), ["template.brace-alone"]],
    ["a loop that is not closed", p("{#có_mặt}{họ_tên}"), ["template.loop-alone"]],
    ["a loop that is not opened", p("{chair}{/có_mặt}"), ["template.loop-alone"]],
  ])("%s", async (_, body, codes) => {
    expect(await issues(body)).toEqual(codes);
  });

  test("the issue names tag, text around it, part, and what may be meant", async () => {
    const result = await fill(p("Chủ trì là {chu tich} ở đây"));
    expect(result).toEqual({
      ok: false,
      issues: [
        {
          code: "template.unknown-field",
          path: ["word/document.xml"],
          params: { field: "chu tich", near: "Chủ trì là {chu tich} ở đây", maybe: "chủ_tịch" },
        },
      ],
    });
    const [issue] = result.ok ? [] : result.issues;
    expect(issue && message(issue, "vi")).toBe(
      "Không có trường {chu tich}; có phải ý bạn là {chủ_tịch}? (ở “Chủ trì là {chu tich} ở đây”)",
    );
  });

  test("fields that the paper cannot do without are named, all at once", async () => {
    const result = await fill(p("{hội_đồng}"), { isPartial: false });
    const missing = result.ok ? [] : result.issues.map(({ params }) => ("vi" in params ? params.vi : ""));
    expect(missing).toEqual(
      expect.arrayContaining([
        "ngày",
        "có_mặt.họ_tên",
        "vắng_mặt.họ_tên",
        "thảo_luận.nội_dung",
        "các_sản_phẩm.sản_phẩm",
      ]),
    );
    expect(missing).toContain("các_sản_phẩm.cách_hiểu.nội_dung");
  });

  test("a table of points needs every member's total", async () => {
    const table = scoreTable(evaluations, session, [decision2026]);
    const narrow = await templateOf("score-table", { members: 6 });
    const result = table.ok ? await fillTemplate(narrow, table.value) : table;
    expect(result.ok ? [] : result.issues.map(({ code }) => code)).toEqual([
      "template.missing-field",
      "template.missing-field",
    ]);
  });

  test("a field in a footnote is told, since it would stay as it is", async () => {
    const note = {
      "word/footnotes.xml": `<w:footnotes ${W}><w:footnote>${p("{chủ_tịch}")}</w:footnote></w:footnotes>`,
    };
    const result = await fill(p("{chair}"), {}, note);
    expect(result.ok ? [] : result.issues[0]?.code).toBe("template.out-of-reach");
  });
});

describe("hostile documents", () => {
  const refused = async (bytes: Uint8Array) => {
    const result = paper && (await fillTemplate(bytes, paper, { isPartial: true }));
    return result?.ok === false ? result.issues.map(({ code }) => code) : [];
  };

  test.each([
    ["nothing", new Uint8Array()],
    ["no archive", new TextEncoder().encode("{chủ_tịch}")],
    ["the head of an archive", new Uint8Array([80, 75, 3, 4, 20, 0])],
  ])("%s", async (_, bytes) => {
    expect(await refused(bytes)).toEqual(["template.unreadable"]);
  });

  test("every cut of a document is refused or filled, and nothing throws", async () => {
    const whole = await docx(p("{chủ_tịch}"));
    for (let length = 0; length < whole.length; length += 37) {
      expect(await refused(whole.slice(0, length))).toEqual(["template.unreadable"]);
    }
  });

  test("an archive that unpacks to more than any template", async () => {
    const body = p("0".repeat(9_000_000));
    expect(await refused(await docx(body))).toEqual(["template.too-large"]);
    const zip = await JSZip.loadAsync(await docx(p("{chair}")));
    zip.file("word/media/image1.png", new Uint8Array(70_000_000));
    expect(await refused(await zip.generateAsync({ type: "uint8array", compression: "DEFLATE" }))).toEqual([
      "template.too-large",
    ]);
  });

  test.each([
    ["entities", '<!DOCTYPE d [<!ENTITY a "aaaa">]>', ""],
    ["markup that is not closed", "", "<w:p>"],
    ["markup that is closed in another order", "", "<w:p><w:r></w:p></w:r>"],
    ["markup nested without end", "", "<w:p>".repeat(5000) + "</w:p>".repeat(5000)],
    ["an attribute without an end", "", '<w:p w:a="x>'],
  ])("%s", async (_, head, body) => {
    const document = `<?xml version="1.0"?>${head}<w:document ${W}><w:body>${body}</w:body></w:document>`;
    expect(await refused(await docx("", { "word/document.xml": document }))).toEqual(["template.unreadable"]);
  });

  test("thousands of braces", async () => {
    const started = performance.now();
    expect(await refused(await docx(p("{chair}".repeat(20_000))))).toEqual(["template.too-large"]);
    expect(performance.now() - started).toBeLessThan(20_000);
  });

  test("an archive without a document", async () => {
    const zip = new JSZip();
    zip.file("a.txt", "a");
    expect(await refused(await zip.generateAsync({ type: "uint8array" }))).toEqual(["template.unreadable"]);
  });
});

describe("our own templates", () => {
  test.each(paperKinds)("%s: small, and every field it names is one of the paper's", async (kind) => {
    for (const lang of ["vi", "en"] as const) {
      const bytes = await templateOf(kind, { lang });
      expect(bytes.length).toBeLessThanOrEqual(12_000);
      const zip = await JSZip.loadAsync(bytes);
      const texts = await Promise.all(
        ["word/document.xml", "word/footer1.xml"].map((name) => zip.file(name)?.async("text")),
      );
      const names = [...texts.join("").matchAll(/\{#?([^{}/[ ]+)/g)].map(([, name]) => name);
      const known = namesOf(kind, lang);
      expect(names.filter((name) => !known.has(name ?? ""))).toEqual([]);
    }
  });

  test("names of fields are unique in each list, in both languages, and translate alike everywhere", () => {
    const english = new Map<string, string>();
    const visit = (fields: ReturnType<typeof paperFields>) => {
      for (const lang of ["vi", "en"] as const) {
        expect(new Set(fields.map(({ name }) => name[lang])).size).toBe(fields.length);
      }
      for (const { name, fields: own } of fields) {
        expect([english.get(name.vi) ?? name.en, name.vi]).toEqual([name.en, name.vi]);
        english.set(name.vi, name.en);
        visit(own ?? []);
      }
    };
    for (const kind of paperKinds) {
      visit(paperFields(kind));
    }
  });
});

function namesOf(kind: (typeof paperKinds)[number], lang: "vi" | "en"): ReadonlySet<string> {
  const all = (fields: ReturnType<typeof paperFields>): readonly string[] =>
    fields.flatMap(({ name, fields: own }) => [name[lang], ...all(own ?? [])]);
  return new Set(all(paperFields(kind)));
}

test("form 02 ticks its two boxes of the conditions of production, each for itself", async () => {
  const certificate = { documents: [{ kind: "production-eligibility" }] };
  const ticks = async (more: object) => {
    const form = selfAssessmentForm({ product: { name: "Chè" }, ...more } as never, [decision2026]);
    const written = form.ok ? await fillTemplate(await templateOf("form02"), form.value, { isPartial: true }) : form;
    const texts = written.ok ? await textsOf(written.value) : [];
    return ["vệ sinh an toàn thực phẩm", "điều kiện sản xuất bắt buộc"].map(
      (name) => texts.find((line) => line.includes(name))?.at(-1) ?? "",
    );
  };
  expect(await ticks({})).toEqual(["☐", "☐"]);
  expect(await ticks({ conditions: { foodSafety: true } })).toEqual(["☑", "☐"]);
  expect(await ticks({ dossier: certificate })).toEqual(["☐", "☑"]);
  expect(await ticks({ dossier: certificate, conditions: { production: false } })).toEqual(["☐", "☐"]);
});
