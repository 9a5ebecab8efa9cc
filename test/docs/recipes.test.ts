/** The recipes as they stand: forms in a page, a server's handler. */
import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { PGlite } from "@electric-sql/pglite";
import { build, type Plugin } from "esbuild";
import { JSDOM } from "jsdom";
import { compile } from "svelte/compiler";
import { afterAll, expect, test } from "vitest";
import { compileScript, parse } from "vue/compiler-sfc";
import { decision2026, rate, rateEvaluation, tea } from "../../src/index.js";

const root = resolve(import.meta.dirname, "../..");
const guide = readFileSync(join(root, "docs/recipes.md"), "utf8");

/** The code of a recipe. */
const recipe = (language: string) => new RegExp(`\`\`\`${language}\n([\\s\\S]*?)\n\`\`\``).exec(guide)?.[1] ?? "";

/** The guide's pieces as files, and the package from its sources. */
const pieces: Plugin = {
  name: "pieces",
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^recipe:/ }, ({ path }) => ({ path, namespace: "recipe" }));
    onResolve({ filter: /^ocop$/ }, () => ({ path: join(root, "src/index.ts") }));
    onLoad({ filter: /.*/, namespace: "recipe" }, ({ path }) => {
      const language = path.replace("recipe:", "");
      const made: Readonly<Record<string, () => string>> = { vue: madeOfVue, svelte: madeOfSvelte };
      return {
        contents: made[language]?.() ?? recipe(language),
        loader: language === "jsx" ? "jsx" : "js",
        resolveDir: root,
      };
    });
  },
};

function madeOfVue(): string {
  const { descriptor } = parse(recipe("vue"), { filename: "tea-form.vue" });
  return compileScript(descriptor, { id: "tea", inlineTemplate: true }).content;
}

function madeOfSvelte(): string {
  return compile(recipe("svelte"), { generate: "client", filename: "tea-form.svelte" }).js.code;
}

/** A program for a page, in one text. */
async function bundled(contents: string): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: root },
    bundle: true,
    write: false,
    format: "iife",
    jsx: "automatic",
    conditions: ["browser"],
    define: {
      "process.env.NODE_ENV": '"production"',
      __VUE_OPTIONS_API__: "false",
      __VUE_PROD_DEVTOOLS__: "false",
      __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: "false",
    },
    plugins: [pieces],
    logLevel: "silent",
  });
  return outputFiles[0]?.text ?? "";
}

/** A page, as what runs a program in it. */
function opened(body: string): (program: string) => unknown {
  const options = { runScripts: "outside-only", pretendToBeVisual: true };
  const { window } = new JSDOM(`<!doctype html><body>${body}</body>`, options);
  closing.push(window["close"] as () => void);
  return window["eval"] as (program: string) => unknown;
}

const closing: (() => void)[] = [];
afterAll(() => {
  for (const close of closing) {
    close();
  }
});

const settled = () => new Promise((done) => setTimeout(done, 50));
const RESULT = `document.querySelector("output").textContent`;

/** The result of a page's form, with every criterion answered by its first level through the form's own choices. */
async function filledIn(body: string, program: string): Promise<unknown> {
  const evaluate = opened(body);
  evaluate(program);
  await settled();
  expect(evaluate(RESULT)).toBe("chưa chấm đủ");
  for (const { code } of tea.criteria) {
    evaluate(`{
      const select = document.querySelector('[name="${code}"]');
      select.value = "1";
      select.dispatchEvent(new Event("input", { bubbles: true }));
      select.dispatchEvent(new Event("change", { bubbles: true }));
    }`);
    await settled();
  }
  return evaluate(RESULT);
}

const { points, stars } = rate(tea, { answers: Object.fromEntries(tea.criteria.map(({ code }) => [code, 1])) });
const result = `${points?.total} điểm, ${stars} sao`;

test("the form in React rates", async () => {
  const program = await bundled(
    `import { TeaForm } from "recipe:jsx"; import { createElement } from "react"; import { createRoot } from "react-dom/client";
     createRoot(document.querySelector("#app")).render(createElement(TeaForm));`,
  );
  expect(await filledIn('<div id="app"></div>', program)).toBe(result);
});

test("the form in Vue rates", async () => {
  const program = await bundled(
    `import TeaForm from "recipe:vue"; import { createApp } from "vue"; createApp(TeaForm).mount("#app");`,
  );
  expect(await filledIn('<div id="app"></div>', program)).toBe(result);
});

test("the form in Svelte rates", async () => {
  const program = await bundled(
    `import TeaForm from "recipe:svelte"; import { mount } from "svelte"; mount(TeaForm, { target: document.querySelector("#app") });`,
  );
  expect(await filledIn('<div id="app"></div>', program)).toBe(result);
});

test("the form in plain HTML rates", async () => {
  const [, body = "", script = ""] = /^([\s\S]*?)<script type="module">([\s\S]*?)<\/script>/.exec(recipe("html")) ?? [];
  expect(await filledIn(body, await bundled(script))).toBe(result);
});

test("the handler for Node and the edge answers with stars, or with what is wrong", async () => {
  const { default: handler } = (await import(/* @vite-ignore */ await handlerFile())) as {
    default: { fetch: (request: Request) => Promise<Response> };
  };
  const ask = (body: string) => handler.fetch(new Request("http://localhost/", { method: "POST", body }));
  const sheet = readFileSync(join(root, "examples/demo/sheets/2-tea.json"), "utf8");
  const good = await ask(sheet);
  expect([good.status, await good.json()]).toEqual([200, { stars: 3, band: 5, issues: [] }]);
  const bad = await ask('{"decision":"2026","set":11,"answers":{"1.1":9}}');
  expect(bad.status).toBe(422);
  expect(((await bad.json()) as { issues: { code: string }[] }).issues[0]?.code).toBe("answer.unknown-level");
  expect((await ask("{")).status).toBe(422);
});

test("the statements of the database and of the warehouse take what the command writes", async () => {
  const database = new PGlite();
  try {
    const [schema = "", warehouse = ""] = [...guide.matchAll(/```sql\n([\s\S]*?)\n```/g)].map(([, code = ""]) => code);
    await database.exec(schema);
    await database.exec("INSERT INTO evaluation VALUES ('1', 'OCOP:2026/11/1.1:3', 92, 1, 3, '0.1.0')");
    await database.exec(`CREATE TABLE staging (line jsonb);
      CREATE TABLE rating (id text, decision text, set_number int, sum int, count int, band int, stars int)`);
    const lines = ["2-tea.json", "5-faulty.json"].map((name) => {
      const sheet = JSON.parse(readFileSync(join(root, "examples/demo/sheets", name), "utf8")) as object;
      const { decision, set, exact, band, stars, issues } = rateEvaluation(sheet, [decision2026]);
      return JSON.stringify({ id: name, decision, set, exact, band, stars, issues });
    });
    for (const line of lines) {
      await database.query("INSERT INTO staging VALUES ($1)", [line]);
    }
    // How the lines come in is PostgreSQL's own: a database in a test has no programs to read from.
    await database.exec(warehouse.slice(warehouse.indexOf("INSERT INTO rating")));
    const { rows } = await database.query("SELECT * FROM rating");
    expect(rows).toEqual([
      { id: "2-tea.json", decision: "2026", set_number: 11, sum: 92, count: 1, band: 5, stars: 3 },
    ]);
  } finally {
    await database.close();
  }
});

/** The handler with the package from its sources, as a module. */
async function handlerFile(): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents: `export { default } from "recipe:js";`, resolveDir: root },
    bundle: true,
    write: false,
    format: "esm",
    plugins: [pieces],
  });
  return `data:text/javascript,${encodeURIComponent(outputFiles[0]?.text ?? "")}`;
}
