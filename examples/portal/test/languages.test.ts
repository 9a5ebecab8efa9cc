import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { importRegister } from "../src/acts/registers.ts";
import { Problem, problemKinds } from "../src/domain/problem.ts";
import { openApp } from "../src/http/app.ts";
import type { Endpoint } from "../src/http/endpoint.ts";
import { endpoints } from "../src/http/endpoints/all.ts";
import { perform } from "../src/http/perform.ts";
import { doJob } from "../src/jobs/work.ts";
import { timeInVietnam } from "../src/pages/journal-words.ts";
import { of } from "../src/seed/seed.ts";
import { cookieOf, openTestPortal, type TestPortal } from "./support/portals.ts";

const languages = ["vi", "en"] as const;
type Language = (typeof languages)[number];

/** Letters that only Vietnamese has, and words that only English has. */
const foreign: Readonly<Record<Language, RegExp>> = {
  en: /[ăâđêôơưàáảãạằắẳẵặầấẩẫậèéẻẽẹềếểễệìíỉĩịòóỏõọồốổỗộờớởỡợùúủũụừứửữựỳýỷỹỵ]+/i,
  vi: /\b(?:the|of|and|is|are|not|invalid|expected|string|required|must|with|was|error|unknown|has|this|that|from|should|only|value|number|input|cannot)\b/i,
};

/** A register with rows that are held for each reason that one row can have. */
const heldRegister = [
  "Mã sản phẩm,Tên sản phẩm,Tên chủ thể,Xã,Hạng sao,Số quyết định,Ngày quyết định,Cơ quan công nhận",
  "68-24001-401-2026,Chè ô long,HTX Chè Cao Nguyên,Thượng Sơn,4,1/QĐ-UBND,25/06/2026,UBND tỉnh Gia Lai",
  "68-24001-402-2026,Chè đen,HTX Chè Cao Nguyên,Thượng Sơn,5,1/QĐ-UBND,25/06/2026,UBND tỉnh Lâm Đồng",
  ",Mật ong,HTX Ong Hòa,Thượng Sơn,3,1/QĐ-UBND,25/06/2026,UBND tỉnh Lâm Đồng",
  "68-24001-101-2026,Chè cổ thụ,HTX Nông nghiệp Thượng Sơn,Thượng Sơn,4,1/QĐ-UBND,25/07/2026,UBND tỉnh Lâm Đồng",
  "68-24001-102-2026,Mật ong rừng Thượng Sơn,HTX Khác,Thượng Sơn,4,1/QĐ-UBND,25/07/2026,UBND tỉnh Lâm Đồng",
  "68-24002-103-2026,Nước mắm cốt nhĩ,HTX Nước mắm Hòa Bình,Hòa Bình,3,1201/QĐ-UBND,25/06/2026,UBND tỉnh Lâm Đồng",
  "68-24001-404-2026,Chè thảo mộc,HTX Chè Mới,Thượng Sơn,3,,,",
  "68-24001-405-2026,Chè lá,HTX Chè Mới,Thượng Sơn,3,1/QĐ-UBND,25/06/2026,UBND xã Thượng Sơn",
  "68-24001-406-2026,Chè hoa,HTX Chè Mới,Thượng Sơn,3,1/QĐ-UBND,25/12/2026,UBND tỉnh Lâm Đồng",
].join("\n");

const people: Readonly<Record<string, string>> = {
  producer: "che@example.org",
  commune: "xa2@example.org",
  member: "tv4@example.org",
  secretary: "thuky@example.org",
  office: "vanphong@example.org",
};

/** All texts of a page: what is shown, and what is read out. */
function textOf(html: string): string {
  const bare = html
    .replaceAll(/<(script|style|code)\b[\s\S]*?<\/\1>/g, " ")
    // The switch of languages names the other one.
    .replaceAll(/<a href="\/ngon-ngu[\s\S]*?<\/a>/g, " ")
    .replaceAll(
      /<[^>]+>/g,
      (tag) =>
        ` ${[...tag.matchAll(/(?:aria-label|title|placeholder|alt)="([^"]*)"/g)].map(([, text]) => text).join(" ")} `,
    );
  return bare
    .replaceAll("&quot;", '"')
    .replaceAll("&#39;", "'")
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&amp;", "&")
    .normalize("NFC");
}

/** What bodies of the package's records are asked for wrongly. */
const ofRecords = { name: 0, type: 0, address: 0, taxCode: 0, contacts: 0, set: 0, decision: 0, gtins: 0 };

/** Requests of an endpoint with each field of its query and body wrong in several ways. */
function wrongRequests({ method, path, body, query }: Endpoint, id: string) {
  const at = path.replace("{id}", id).replace("{form}", "form-01").replace("{code}", "none");
  const send = (own: string | undefined) => ({ method: method.toUpperCase(), ...(own !== undefined && { body: own }) });
  const queries = Object.keys(query?.shape ?? { x: 1 }).flatMap((name) =>
    ["x", "-1", "a".repeat(700)].map((value) => ({
      at: `${at}?${name}=${value}`,
      init: send(method === "get" ? undefined : "{}"),
      what: `${method} ${path} ${name}`,
    })),
  );
  if (body?.media !== "application/json") {
    return queries;
  }
  const { properties } = body.jsonSchema as { properties?: object };
  const names = Object.keys(properties ?? ofRecords);
  const wrong = [undefined, null, 0, -1, 1.5, "", "x", "a".repeat(9000), "\u0007", [], [0], {}, { x: 1 }];
  const bodies = wrong.map((value) => ({
    at,
    init: send(JSON.stringify({ ...Object.fromEntries(names.map((name) => [name, value])), another: 1 })),
    what: `${method} ${path} ${JSON.stringify(value)?.slice(0, 20)}`,
  }));
  return [...queries, ...bodies];
}

describe("pages and problems are in one language", () => {
  let test: TestPortal;
  let data: string[] = [];
  const cookies: Record<string, string> = {};

  beforeAll(async () => {
    test = await openTestPortal("PGlite", { PORTAL_WORK: "no" });
    const office = of(test.people, "vanphong@example.org");
    const bytes = Buffer.from(heldRegister);
    const { id } = await perform(test.portal, office, (acting) => importRegister(acting, "so-2.csv", bytes));
    await doJob(test.portal, "register", { id });
    const { rows } = await test.portal.database.execute(`
      select read as value from portal.held union all select record as value from portal.product union all select record from portal.producer
      union all select to_jsonb(name) from auth."user" union all select to_jsonb(name) from portal.unit
      union all select to_jsonb(name) from portal.document union all select to_jsonb(name) from portal.register
      union all select council from portal.evaluation union all select report from portal.dossier where report is not null
      union all select jsonb_build_array(number, authority, certificate) from portal.recognition where dossier is null
      union all select jsonb_build_array(number, certificate) from portal.recognition`);
    const texts = (value: unknown): string[] =>
      typeof value === "string" ? [value] : Object.values(value ?? {}).flatMap(texts);
    data = [...new Set(rows.flatMap((row) => texts((row as { value: unknown }).value)))]
      .filter((text) => /\p{L}/u.test(text))
      .sort((one, other) => other.length - one.length);
    for (const [role, email] of Object.entries(people)) {
      cookies[role] = await cookieOf(test, email);
    }
  });
  afterAll(() => test?.close());

  /** The first word of another language in a text, with what stands around it; what was entered is in that of who entered it. */
  function strange(text: string, language: Language): string | undefined {
    // Decisions and articles are called what they are called in either; what is quoted was entered.
    let own = text.replaceAll(/“[^”]*”/g, " ").replaceAll(/\d+(?:\/\d{4})?\/QĐ-\p{L}+|\d\.\d+đ|(?<!\p{L})đ\)/gu, " ");
    for (const entered of data) {
      own = own.replaceAll(entered.normalize("NFC"), " ");
    }
    const found = foreign[language].exec(own);
    return found === null
      ? undefined
      : own.slice(Math.max(0, found.index - 40), found.index + 60).replaceAll(/\s+/g, " ");
  }

  /** All pages that a role comes to from its first ones. */
  async function walk(app: TestPortal["app"], role: string | undefined, language: Language, from: readonly string[]) {
    const waiting = [...from];
    const seen = new Set(waiting);
    const headers = { cookie: `lang=${language}${role === undefined ? "" : `; ${cookies[role]}`}` };
    for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
      const response = await app.request(path, { headers });
      const page = await response.text();
      expect(page, path).toContain(`<html lang="${language}"`);
      expect(strange(textOf(page), language), `${role} ${language} ${path}`).toBeUndefined();
      for (const [, href = ""] of page.matchAll(/href="(\/(?!api\/|assets\/|ngon-ngu|giao-dien)[^"#?]*)"/g)) {
        if (!seen.has(href)) {
          seen.add(href);
          waiting.push(href);
        }
      }
    }
    return seen;
  }

  it.each(languages)("every page that everybody and each role comes to, in %s", async (language) => {
    const everybody = await walk(test.app, undefined, language, ["/", "/?q=zzz", "/khong-co", "/san-pham/none"]);
    expect(everybody.size).toBeGreaterThan(12);
    for (const role of Object.keys(people)) {
      const seen = await walk(test.app, role, language, ["/viec", "/tai-khoan"]);
      expect(
        [...seen].some((path) => path.endsWith("/cho-xu-ly")),
        role,
      ).toBe(role === "office");
      expect(seen.size, role).toBeGreaterThan(3);
    }
    // Later, when certificates end and windows are open: notices, and labels that are not valid any more.
    const later = openApp({ ...test.portal, today: () => "2029-02-20" });
    for (const role of ["producer", "office", undefined]) {
      await walk(later, role, language, role === undefined ? ["/"] : ["/viec", "/lich"]);
    }
  });

  it.each(languages)("every kind of problem, in %s", (language) => {
    for (const kind of problemKinds) {
      expect(strange(new Problem(kind).title(language), language), kind).toBeUndefined();
    }
  });

  it.each(languages)("what is said of every field of every endpoint, in %s", async (language) => {
    const { rows } = await test.portal.database.execute("select id::text from portal.dossier where state = 'draft'");
    const { id } = rows[0] as { id: string };
    let said = 0;
    const check = async (response: Response, what: string) => {
      if (response.status < 400) {
        return;
      }
      expect(response.headers.get("content-language"), what).toBe(language);
      const { title, errors } = (await response.json()) as { title: string; errors: { detail: string }[] };
      for (const text of [title, ...errors.map(({ detail }) => detail)]) {
        said += 1;
        // Names of fields and options that are asked for are those of the interface.
        const own = text.replaceAll(/["“”'«»`][^"“”'«»`]*["“”'«»`]/g, " ").replaceAll(/: [\w-]+(?:, [\w-]+)*/g, " ");
        expect(strange(own, language), `${what}: ${text}`).toBeUndefined();
      }
    };
    for (const endpoint of endpoints) {
      for (const { at, init, what } of wrongRequests(endpoint, id)) {
        const role = endpoint.who === "everybody" ? undefined : endpoint.who[0];
        const headers = {
          "accept-language": language,
          "content-type": endpoint.body?.media ?? "application/json",
          ...(role !== undefined && { cookie: cookies[role] ?? "" }),
        };
        await check(await test.app.request(at, { ...init, headers }), what);
      }
    }
    for (const given of [
      {},
      { email: "x", password: "" },
      { email: 0, password: 0 },
      { email: "a@b.vn", password: "no" },
    ]) {
      const headers = { "accept-language": language, "content-type": "application/json" };
      await check(
        await test.app.request("/api/session", { method: "POST", headers, body: JSON.stringify(given) }),
        "sign-in",
      );
    }
    expect(said).toBeGreaterThan(400);
  });

  it("the journal's times are those of Vietnam, and say so", async () => {
    expect(timeInVietnam("2026-11-29T18:30:00.123456Z")).toBe("2026-11-30 01:30:00");
    const page = await (await test.app.request("/nhat-ky", { headers: { cookie: cookies["office"] ?? "" } })).text();
    expect(page).toContain("giờ Việt Nam, UTC+7");
  });

  it("notices of renewal are on the pages of producer and office, with the days of art. 7.6a", async () => {
    const at = (day: string) => openApp({ ...test.portal, today: () => day });
    const seen = async (day: string, role: string) => {
      const page = await (await at(day).request("/viec", { headers: { cookie: cookies[role] ?? "" } })).text();
      return textOf(page).replaceAll(/\s+/g, " ");
    };
    // The second product of the demonstration, recognised on 2026-11-30: the window is from 2029-06-03 to 2029-08-02.
    cookies["fish"] = await cookieOf(test, "nuocmam@example.org");
    expect(await seen("2028-10-30", "fish")).not.toContain("Thông báo về giấy chứng nhận");
    for (const day of ["2029-05-10", "2029-06-03", "2029-07-01", "2029-08-02"]) {
      const page = await seen(day, "fish");
      expect(page, day).toContain("Thông báo về giấy chứng nhận");
      expect(page, day).toContain("Nước mắm Cá Cơm");
      expect(page, day).toContain(
        "Nộp hồ sơ đánh giá, phân hạng lại từ ngày 03/06/2029 đến hết ngày 02/08/2029; giấy chứng nhận hết hạn ngày 30/11/2029 (điểm a khoản 6 Điều 7)",
      );
      // It is told ahead: what a calendar says on the day itself would be wrong here.
      expect(page, day).not.toContain("Hôm nay");
      expect(await seen(day, "office"), day).toContain("Nước mắm Cá Cơm");
    }
  });
});
