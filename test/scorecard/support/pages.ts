import { readFileSync } from "node:fs";
import type { Server } from "node:http";
import { createRequire } from "node:module";
import type { Browser, BrowserContext, BrowserContextOptions, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, expect } from "vitest";
import { formatAnswers } from "../../../src/exchange/index.js";
import type { CriteriaSet } from "../../../src/index.js";
import { launch } from "./browser.js";
import { builtPage } from "./built-page.js";
import { serve } from "./serve.js";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

const PATIENCE = 60_000;

/** The built page in a browser. */
export interface Pages {
  /** A page of a browser profile of its own, at an address behind that of the page. */
  readonly open: (rest: string, options?: BrowserContextOptions) => Promise<Page>;
  /** Goes to another address behind that of the page. */
  readonly go: (page: Page, rest: string) => Promise<void>;
  /** Puts a file beside the page, as an office does. */
  readonly publish: (name: string, content: string) => void;
  /** Where the page is served, and the folder it was built into. */
  readonly address: string;
  readonly folder: string;
  /** What was asked for in the test that runs. */
  readonly requests: readonly string[];
}

/** The page for the tests of a file; after each it looks whether the page asked anybody else or complained. */
export function pages(browserArguments: readonly string[] = []): Pages {
  let folder = "";
  let address = "";
  let server: Server;
  let browser: Browser;
  let contexts: BrowserContext[] = [];
  let requests: string[] = [];
  let troubles: string[] = [];
  const published = new Map<string, string>();

  beforeAll(async () => {
    const [built, launched] = await Promise.all([builtPage(), launch(browserArguments)]);
    [folder, browser] = [built, launched];
    ({ address, server } = await serve(folder, published));
  });

  afterAll(async () => {
    await browser?.close();
    server?.close();
  });

  afterEach(async () => {
    await Promise.all(contexts.map((context) => context.close()));
    const elsewhere = requests.filter((url) => !url.startsWith(address) && !url.startsWith(`blob:${address}`));
    const found = troubles;
    [contexts, requests, troubles] = [[], [], []];
    expect(elsewhere).toEqual([]);
    expect(found).toEqual([]);
  });

  return {
    open: async (rest, options = {}) => {
      const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
      contexts.push(context);
      context.setDefaultTimeout(PATIENCE);
      context.on("request", (request) => requests.push(request.url()));
      const page = await context.newPage();
      page.on("pageerror", (error) => troubles.push(error.message));
      page.on("console", (line) => line.type() === "error" && troubles.push(line.text()));
      await page.goto(address + rest);
      await page.locator("main h1").waitFor();
      return page;
    },
    go: async (page, rest) => {
      await page.goto(address + rest);
    },
    publish: (name, content) => published.set(`/${name}`, content),
    get address() {
      return address;
    },
    get folder() {
      return folder;
    },
    get requests() {
      return requests;
    },
  };
}

/** The answer string in a page's address. */
export function sheetIn(page: Page): string {
  return decodeURIComponent(new URL(page.url()).hash.slice(1));
}

/** An answer string; its sheet is one the form permits. */
export function textOf(set: CriteriaSet, answers: Readonly<Record<string, number | string>>): string {
  const written = formatAnswers(set, answers);
  expect(written.ok).toBe(true);
  return written.ok ? written.value : "";
}

/** What axe-core finds on a page that is serious. */
export async function seriousFindings(page: Page): Promise<unknown> {
  await page.evaluate(axe);
  const found = await page.evaluate<{ violations: { id: string; impact: string; nodes: { html: string }[] }[] }>(
    "axe.run()",
  );
  return found.violations
    .filter(({ impact }) => ["serious", "critical"].includes(impact))
    .map(({ id, nodes }) => [id, nodes.slice(0, 3).map(({ html }) => html.slice(0, 200))]);
}

/** A file as a browser hands it to a page. */
export function file(name: string, content: string | Uint8Array) {
  return { name, mimeType: "application/octet-stream", buffer: Buffer.from(content) };
}

/** The text of a download. */
export async function downloaded(page: Page, click: () => Promise<void>): Promise<string> {
  return new TextDecoder().decode((await downloadedFile(page, click)).bytes);
}

/** A download: what it is called and what it holds. */
export async function downloadedFile(page: Page, click: () => Promise<void>) {
  const [download] = await Promise.all([page.waitForEvent("download"), click()]);
  return { name: download.suggestedFilename(), bytes: new Uint8Array(readFileSync(await download.path())) };
}
