import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { AddressInfo } from "node:net";
import { serve } from "@hono/node-server";
import { type Browser, chromium, type Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openApp } from "../src/http/app.ts";
import { openTestPortal, type TestPortal } from "./support/portals.ts";

const executablePath = process.env["CHROMIUM"] ?? "/usr/bin/chromium";
const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

interface Violation {
  readonly id: string;
  readonly nodes: readonly { readonly html: string }[];
}

describe.skipIf(!existsSync(executablePath))("every page in a browser", () => {
  let test: TestPortal;
  let browser: Browser;
  let base = "";
  let close = () => {};
  const errors: string[] = [];

  beforeAll(async () => {
    test = await openTestPortal("PGlite");
    // The address is known once the server listens, and the portal has to know it.
    let app: ReturnType<typeof openApp> | undefined;
    const server = serve({
      fetch: async (request) => (await app?.fetch(request)) ?? new Response(),
      port: 0,
      hostname: "127.0.0.1",
    });
    await new Promise((resolve) => server.once("listening", resolve));
    base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    app = openApp({ ...test.portal, origin: base });
    close = () => server.close();
    browser = await chromium.launch({ executablePath, args: ["--no-sandbox"] });
  });
  afterAll(async () => {
    await browser?.close();
    close();
    await test?.close();
  });

  async function signedIn(email?: string, options: Parameters<Browser["newContext"]>[0] = {}): Promise<Page> {
    const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
    const page = await context.newPage();
    page.on("pageerror", (error) => errors.push(`${page.url()}: ${error}`));
    page.on("console", (message) => {
      if (message.type() === "error") {
        errors.push(`${page.url()}: ${message.text()}`);
      }
    });
    if (email !== undefined) {
      await page.goto(`${base}/dang-nhap`);
      await page.fill("[name=email]", email);
      await page.fill("[name=password]", "ocop-2026-thu");
      await page.click("main button");
      await page.waitForURL("**/viec");
    }
    return page;
  }

  /** Looks at a page wide and narrow, light and dark: nothing of WCAG AA is violated, and nothing sticks out. */
  async function look(page: Page, path: string): Promise<void> {
    await page.goto(base + path);
    for (const [width, colorScheme] of [
      [1440, "light"],
      [390, "dark"],
    ] as const) {
      await page.setViewportSize({ width, height: 850 });
      await page.emulateMedia({ colorScheme });
      await page.waitForTimeout(100);
      await page.evaluate(axe);
      const violations = (await page.evaluate(
        "axe.run({ runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] }).then((found) => found.violations)",
      )) as Violation[];
      expect(violations.map(({ id, nodes }) => `${path} ${width} ${colorScheme} ${id}: ${nodes[0]?.html}`)).toEqual([]);
      const sticksOut = await page.evaluate("document.documentElement.scrollWidth - innerWidth");
      expect(sticksOut, `${path} at ${width}`).toBeLessThanOrEqual(0);
    }
  }

  /** The pages that a page's links in its main part lead to. */
  const linksOf = (page: Page) =>
    page.$$eval("main a.row, main a.tile", (links) =>
      links
        .map((link) => link.getAttribute("href") ?? "")
        .filter((href) => href.startsWith("/") && !href.startsWith("/api/")),
    );

  it("everybody's pages", async () => {
    const page = await signedIn();
    for (const path of [
      "/",
      "/?q=mam",
      "/dang-nhap",
      "/san-pham/68-24002-1-2026",
      "/san-pham/68-672-24001-9-2022",
      "/?lang=en",
    ]) {
      await look(page, path);
    }
    expect(await page.textContent("h1")).toBe("Is this OCOP label valid?");
    await page.context().close();
  });

  it.each([
    ["che@example.org", ["/viec", "/san-pham-cua-toi", "/lich", "/tai-khoan"]],
    ["hoa@example.org", ["/viec"]],
    ["xa2@example.org", ["/viec", "/lich"]],
    ["tv4@example.org", ["/viec"]],
    ["thuky@example.org", ["/viec"]],
    ["vanphong@example.org", ["/viec", "/lich", "/so-dang-ky", "/nhat-ky", "/tai-khoan"]],
  ])("the pages of %s and what they lead to", async (email, paths) => {
    const page = await signedIn(email);
    const seen = new Set<string>();
    for (const path of paths) {
      await look(page, path);
      for (const link of await linksOf(page)) {
        if (!seen.has(link) && seen.size < 3) {
          seen.add(link);
          await look(page, link);
          await page.goto(base + path);
        }
      }
    }
    await page.context().close();
  });

  it("says what a label is worth without any script", async () => {
    const page = await signedIn(undefined, { javaScriptEnabled: false });
    await page.goto(base);
    await page.fill("[name=code]", "68-24002-1-2026");
    await page.click("main form button");
    expect(await page.textContent(".big")).toMatch(/Còn hiệu lực\s+từ ngày 30\/11\/2026/);
    await page.goto(`${base}/san-pham/68-672-24001-9-2022`);
    expect(await page.textContent(".big")).toMatch(/Không còn hiệu lực\s+từ ngày 21\/05\/2025/);
    await page.goto(`${base}/san-pham/nothing`);
    expect(await page.textContent("[role=alert]")).toContain("Không tìm thấy");
    await page.context().close();
  });

  it("a member fills the scorecard in, hands in, and cannot again", async () => {
    const page = await signedIn("tv5@example.org");
    await page.click("main a.row");
    await page.waitForSelector("ocop-scorecard");
    const early = page.locator("form[action$='/phieu'] button");
    await page.fill("#sheet", "OCOP:2026/11/1.1:1");
    await early.click();
    expect(await page.textContent("[role=alert]")).toContain("Dữ liệu có lỗi");
    const radios = page.locator("ocop-scorecard input[type=radio]");
    await radios.first().waitFor();
    await radios.first().check({ force: true });
    expect(await page.inputValue("#sheet")).toBe("OCOP:2026/11/1.1:1");
    const { answersAt } = await import("../src/seed/answers.ts");
    const { setOf } = await import("../src/domain/answers.ts");
    await page.fill("#sheet", answersAt(setOf("2026", "tea"), 0.7));
    await page.locator("form[action$='/phieu'] button").click();
    await page.waitForSelector("ocop-scorecard", { state: "detached" });
    expect(await page.locator(".chip.good").count()).toBeGreaterThan(0);
    await page.context().close();
  });

  it("the office recognises on its page; the label is valid at once", async () => {
    const page = await signedIn("vanphong@example.org");
    await page.click("main a.row:has-text('Hoa lan hồ điệp')");
    const form = page.locator("form:has(input[value=recognise])");
    await form.locator("[name=number]").fill("901/QĐ-UBND");
    await form.locator("[name=certificate]").fill("GCN 901");
    await form.locator("button").click();
    await page.waitForSelector("text=Được công nhận 3 hoặc 4 sao");
    await page.goto(`${base}/san-pham/68-24003-1-2026`);
    expect(await page.textContent(".verdict")).toContain("Còn hiệu lực");
    await page.context().close();
  });

  it("the office decides on a row that is held, on a narrow page", async () => {
    const page = await signedIn("vanphong@example.org");
    await page.goto(`${base}/so-dang-ky`);
    const text = [
      "Mã sản phẩm,Tên sản phẩm,Tên chủ thể,Xã,Hạng sao,Số quyết định,Ngày quyết định,Cơ quan công nhận",
      "68-24001-401-2026,Chè ô long,HTX Chè,Thượng Sơn,4,1/QĐ-UBND,25/06/2026,UBND tỉnh Gia Lai",
      `68-24001-402-2026,${"Chèđen".repeat(40)},HTX Chè,Thượng Sơn,3,1/QĐ-UBND,25/06/2026,UBND xã Thượng Sơn`,
    ].join("\n");
    await page.setInputFiles("[name=file]", { name: "so.csv", mimeType: "text/csv", buffer: Buffer.from(text) });
    await page.click("form[action='/so-dang-ky'] button");
    const link = page.locator("a[href$='/cho-xu-ly']");
    for (let attempt = 0; attempt < 100 && (await link.count()) === 0; attempt += 1) {
      await page.waitForTimeout(200);
      await page.reload();
    }
    const path = (await link.first().getAttribute("href")) ?? "";
    await look(page, "/so-dang-ky");
    await look(page, path);
    const row = page.locator(".held", { hasText: "Chè ô long" });
    await row.locator("summary").first().click();
    await row.locator("textarea").first().fill("Đã đối chiếu quyết định gốc");
    await row.locator("button.primary").click();
    expect(await row.locator("[role=alert]").textContent()).toContain("Thuộc tỉnh khác");
    expect(await row.locator("textarea").first().inputValue()).toBe("Đã đối chiếu quyết định gốc");
    const sticksOut = await page.evaluate("document.documentElement.scrollWidth - innerWidth");
    expect(sticksOut).toBeLessThanOrEqual(0);
    await row.locator("[name=tier]").selectOption("province");
    await row.locator("button.primary").click();
    await page.waitForSelector(".held .chip.good");
    const other = page.locator(".held", { hasText: "Chèđen" });
    await other.locator("summary").last().click();
    await other.locator("textarea").last().fill("Xã không có thẩm quyền");
    await other.locator("button.danger").click();
    await page.waitForSelector(".held .chip.bad");
    await page.goto(`${base}/san-pham/68-24001-401-2026`);
    expect(await page.textContent(".verdict")).toContain("Còn hiệu lực");
    await page.context().close();
  });

  it("names that are long and have no blank stay on a narrow page", async () => {
    const long = "Trànướcmắm".repeat(30);
    await test.portal.database.execute(
      `update portal.product set record = jsonb_set(record, '{name}', $1::jsonb), version = version + 1
       where code in ('68-24001-1-2026', '68-24001-101-2026')`,
      [JSON.stringify(long)],
    );
    await test.portal.database.execute(
      `update portal.producer set record = jsonb_set(record, '{name}', $1::jsonb), version = version + 1
       where id in (select producer from portal.product where code in ('68-24001-1-2026', '68-24001-101-2026'))`,
      [JSON.stringify(long)],
    );
    const page = await signedIn("che@example.org");
    for (const path of ["/san-pham-cua-toi", "/viec", "/lich", "/"]) {
      await look(page, path);
      expect(await page.textContent("main"), path).toContain(path === "/lich" ? "" : long);
    }
    await page.goto(`${base}/viec`);
    for (const link of await linksOf(page)) {
      await look(page, link);
    }
    await page.context().close();
    const office = await signedIn("vanphong@example.org");
    for (const path of ["/viec", "/lich"]) {
      await look(office, path);
    }
    await office.context().close();
  });

  it("shows the interface in its reader", async () => {
    const page = await signedIn();
    await page.goto(`${base}/api/docs`);
    await page.waitForSelector(".opblock");
    expect(await page.locator(".opblock").count()).toBeGreaterThan(25);
    await page.context().close();
  });

  it("without an error in any console", () => {
    // A page that is not there, and a sheet that is not complete, say so by their status.
    expect(errors.filter((error) => !/status of (404|422)/.test(error))).toEqual([]);
  });
});
