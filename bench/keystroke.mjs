/**
 * What a keystroke costs in the scorecard's council of nine: the work of the page's main thread from the key to the frame
 * that shows it, by Chromium's own trace.
 *
 *   npm run build && npm run scorecard:page && node bench/keystroke.mjs [runs] [folder of the page]
 *
 * A digit gives a member another level, so that his total, the averages, the stars and the pairs change; an arrow goes to
 * the next cell. "key" is the task of the key itself, "frame" style, layout and paint until they are handed over, "after"
 * what is done in the next 50 ms, such as keeping the draft. Wall time holds what other programs of the machine take, so
 * the best run counts; beside it stands the thread's own time.
 */
import { existsSync, readFileSync } from "node:fs";
import { createServer } from "node:http";
import { availableParallelism, cpus } from "node:os";
import { extname, join } from "node:path";
import { chromium } from "playwright-core";
import { tea } from "../dist/decisions/2026/index.js";
import { formatAnswers } from "../dist/exchange/index.js";

const runs = Number(process.argv[2] ?? 5);
const page = process.argv[3] ?? "examples/scorecard/dist";
const MEMBERS = 9;
const DIGITS = 100;
const GOAL = 16;

const levelsOf = ({ levels }) => levels?.length ?? 0;
const sheets = Array.from({ length: MEMBERS }, (_, member) =>
  tea.criteria.map((criterion, place) => 1 + ((member * 7 + place * 3) % (levelsOf(criterion) || 1))),
);
for (const sheet of sheets) {
  sheet[tea.criteria.findIndex(({ code }) => code === "5.1")] = 2;
}

/** Down one member's column and up the next: at every cell a level other than the present one. */
function keysOfRun() {
  const keys = [];
  for (let count = 0; count < DIGITS; count++) {
    const [member, step] = [Math.floor(count / tea.criteria.length), count % tea.criteria.length];
    const place = member % 2 === 0 ? step : tea.criteria.length - 1 - step;
    const now = sheets[member][place];
    const levels = levelsOf(tea.criteria[place]);
    const isLast = step === tea.criteria.length - 1;
    keys.push(["digit", levels === 0 ? "0" : String((now % levels) + 1)]);
    keys.push(["arrow", isLast ? "ArrowRight" : member % 2 === 0 ? "ArrowDown" : "ArrowUp"]);
  }
  return keys;
}

function serve() {
  const types = { ".html": "text/html", ".js": "text/javascript", ".css": "text/css", ".svg": "image/svg+xml" };
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url, "http://localhost");
    const file = join(page, pathname.endsWith("/") ? "index.html" : pathname);
    const isThere = existsSync(file);
    response.writeHead(isThere ? 200 : 404, { "content-type": types[extname(file)] ?? "application/octet-stream" });
    response.end(isThere ? readFileSync(file) : "");
  });
  return new Promise((resolve) => server.listen(0, () => resolve(server)));
}

async function measure(browser, address) {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  const tab = await context.newPage();
  await tab.goto(`${address}#OCOP:2026/11~council`);
  const lines = sheets.map((sheet) => {
    const answers = Object.fromEntries(tea.criteria.map(({ code }, place) => [code, sheet[place]]));
    return formatAnswers(tea, answers).value;
  });
  await tab.locator(".adding textarea").fill(lines.join("\n"));
  await tab.getByRole("button", { name: "Thêm", exact: true }).click();
  await tab
    .locator(`.cell[data-member="${MEMBERS - 1}"]`)
    .first()
    .waitFor();
  await tab.locator(".cell").first().focus();
  const press = async (key) => {
    await tab.keyboard.press(key);
    await tab.waitForTimeout(60);
  };
  // What a page does once, and what the engine has to see some times before it compiles it.
  for (let count = 0; count < 20; count++) {
    await press(["2", "ArrowDown", "1", "ArrowUp"][count % 4]);
  }
  const client = await context.newCDPSession(tab);
  const events = [];
  client.on("Tracing.dataCollected", ({ value }) => events.push(...value));
  const complete = new Promise((resolve) => client.once("Tracing.tracingComplete", resolve));
  await client.send("Tracing.start", {
    transferMode: "ReportEvents",
    traceConfig: { includedCategories: ["devtools.timeline", "disabled-by-default-devtools.timeline"] },
  });
  const keys = keysOfRun();
  for (const [, key] of keys) {
    await press(key);
  }
  await client.send("Tracing.end");
  await complete;
  await context.close();
  const all = costs(events);
  if (all.length !== keys.length) {
    throw new Error(`${all.length} keys in the trace, of ${keys.length}`);
  }
  return all.map((cost, place) => ({ kind: keys[place][0], ...cost }));
}

/** Of every key in a trace its task, its frame and what came after, each as wall and thread time in milliseconds. */
function costs(events) {
  const keys = events.filter(({ name, args }) => name === "EventDispatch" && args.data?.type === "keydown");
  const isMain = ({ pid, tid, ph }) => ph === "X" && pid === keys[0].pid && tid === keys[0].tid;
  const main = events.filter(isMain).sort((one, other) => one.ts - other.ts);
  const tasks = main.filter(({ name }) => name === "RunTask");
  const commits = main.filter(({ name }) => name === "Commit");
  const sum = (some) => ({
    wall: some.reduce((total, { dur = 0 }) => total + dur, 0) / 1000,
    own: some.reduce((total, { tdur = 0 }) => total + tdur, 0) / 1000,
  });
  return keys.map((key, place) => {
    const end = Math.min(keys[place + 1]?.ts ?? Number.POSITIVE_INFINITY, key.ts + 50_000);
    const own = tasks.filter(({ ts, dur = 0 }) => ts <= key.ts && ts + dur > key.ts);
    const later = tasks.filter(({ ts }) => ts > key.ts && ts < end);
    const commit = commits.find(({ ts }) => ts > key.ts && ts < end)?.ts ?? 0;
    const frame = later.filter(({ ts }) => ts <= commit);
    return { key: sum(own), frame: sum(frame), shown: sum([...own, ...frame]), after: sum(later.slice(frame.length)) };
  });
}

const at = (numbers, share) => numbers.toSorted((one, other) => one - other)[Math.ceil(numbers.length * share) - 1];
const line = (cells) => cells.map((cell, place) => (place === 0 ? cell.padEnd(16) : cell.padStart(9))).join("");

/** A run's figures: key, frame and after in the middle; the whole in the middle, of 95 in 100, and at most. */
function figures(keys, kind, time) {
  const own = keys.filter((key) => key.kind === kind);
  const of = (part) => own.map((key) => key[part][time]);
  return [
    ...["key", "frame"].map((part) => at(of(part), 0.5)),
    ...[0.5, 0.95, 1].map((share) => at(of("shown"), share)),
    at(of("after"), 0.5),
  ];
}

const server = await serve();
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
  args: ["--headless=new", "--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking"],
});
try {
  console.log(`Chromium ${browser.version()}, ${cpus()[0]?.model.trim()}, ${availableParallelism()} cores`);
  console.log(`the best of ${runs} runs, ${DIGITS} keys of each kind, milliseconds\n`);
  console.log(line(["", "key", "frame", "median", "95 %", "most", "after"]));
  const measured = [];
  for (let run = 0; run < runs; run++) {
    measured.push(await measure(browser, `http://localhost:${server.address().port}/`));
  }
  for (const kind of ["digit", "arrow"]) {
    for (const [time, name] of [
      ["wall", "wall"],
      ["own", "thread"],
    ]) {
      const [best] = measured.map((keys) => figures(keys, kind, time)).sort((one, other) => one[3] - other[3]);
      const over = best[3] > GOAL ? `  over ${GOAL} ms` : "";
      console.log(line([`${kind}, ${name}`, ...best.map((number) => number.toFixed(1))]) + over);
    }
  }
} finally {
  await browser.close();
  server.close();
}
