/**
 * How fast registers are read: CPU seconds (user and system, of all processes a job starts) beside the reader of the format
 * alone, each job in a fresh process, turn by turn, medians of the ratios: CSV of so many rows beside csv-parse, an Excel file of
 * as many and one of a fifth of them, which the library takes as a whole, beside SheetJS; and microseconds for each certificate of an agenda and each item of a calendar.
 *
 *   npm run build && node bench/registers.mjs [rows] [rounds]
 *
 * csv-parse is measured as one would write it, its rows objects by their headings; with its rows kept as lists, as the library's
 * reader takes them; and with each object read by a zod schema.
 */
import { spawnSync } from "node:child_process";
import { createReadStream, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parse } from "csv-parse";
import { read, utils, write } from "xlsx";
import { z } from "zod";
import { readRegister } from "../dist/exchange/index.js";
import { workbookSheets } from "../dist/papers/index.js";
import { agendaCalendar } from "../dist/procedure/calendar.js";
import { agenda } from "../dist/procedure/index.js";

const OWN = fileURLToPath(import.meta.url);
const COMMAND = fileURLToPath(new URL("../dist/cli/ocop.cjs", import.meta.url));

/** What a process of this file does with a register. */
const jobs = {
  objects: async (file) => {
    let rows = 0;
    for await (const row of createReadStream(file).pipe(parse({ columns: true }))) {
      rows += row["Tên sản phẩm"] === "" ? 0 : 1;
    }
    return rows;
  },
  validated: async (file) => {
    const product = z.object({
      "Tên sản phẩm": z.string().min(1),
      "Chủ thể": z.string().min(1),
      "Điện thoại": z.string().regex(/^0\d{9}$/),
      "Hạng sao": z.enum(["3 sao", "4 sao", "5 sao"]),
      "Số quyết định": z.string().regex(/^\d+\/QĐ-UBND$/),
      "Ngày công nhận": z.string().regex(/^\d{2}\/\d{2}\/\d{4}$/),
      "Ngày hết hạn": z.string().regex(/^\d{2}\/\d{2}\/\d{4}$/),
    });
    let right = 0;
    for await (const row of createReadStream(file).pipe(parse({ columns: true }))) {
      right += product.safeParse(row).success ? 1 : 0;
    }
    return right;
  },
  kept: async (file) => (await keep(file)).length,
  library: async (file) => {
    let products = 0;
    for (const { entry } of readRegister(await keep(file))) {
      products += entry === undefined ? 0 : 1;
    }
    return products;
  },
  "workbook alone": (file) => {
    const { Sheets, SheetNames } = read(readFileSync(file), { dense: true });
    return Sheets[SheetNames[0]]["!data"].length;
  },
  "library .xlsx": async (file) => {
    const sheets = await workbookSheets(readFileSync(file));
    let products = 0;
    for (const { entry } of readRegister(sheets.value[0].rows)) {
      products += entry === undefined ? 0 : 1;
    }
    return products;
  },
  "workbook objects": (file) => {
    const { Sheets, SheetNames } = read(readFileSync(file));
    return utils.sheet_to_json(Sheets[SheetNames[0]]).length;
  },
};

async function keep(file) {
  const rows = [];
  for await (const row of createReadStream(file).pipe(parse())) {
    rows.push(row);
  }
  return rows;
}

const [job, path] = process.argv.slice(2);
if (jobs[job] === undefined) {
  measureRegisters(Number(job ?? 100_000), Number(path ?? 5));
  measureAgenda(100_000);
} else {
  await jobs[job](path);
}

function measureRegisters(rows, rounds) {
  const folder = mkdtempSync(join(tmpdir(), "registers-"));
  const text = join(folder, "register.csv");
  const workbooks = { whole: join(folder, "register.xlsx"), fifth: join(folder, "fifth.xlsx") };
  writeFileSync(text, registerText(registerRows(rows)));
  for (const [size, file] of Object.entries(workbooks)) {
    const sheet = utils.aoa_to_sheet(registerRows(size === "whole" ? rows : rows / 5));
    const book = { SheetNames: ["2026"], Sheets: { 2026: sheet } };
    writeFileSync(file, write(book, { type: "buffer", compression: true, bookSST: true }));
  }
  // Told by each process as it ends.
  const told = join(folder, "told.cjs");
  const spent = join(folder, "spent.txt");
  const tell = `require("node:fs").appendFileSync(${JSON.stringify(spent)}, JSON.stringify(process.cpuUsage()) + "\\n")`;
  writeFileSync(told, `process.on("exit", () => ${tell});`);
  const seconds = (program) => {
    writeFileSync(spent, "");
    spawnSync(process.execPath, program, {
      stdio: "ignore",
      env: { ...process.env, NODE_OPTIONS: `--require ${told}` },
    });
    const usages = readFileSync(spent, "utf8").trim().split("\n").map(JSON.parse);
    return usages.reduce((sum, { user, system }) => sum + (user + system) / 1e6, 0);
  };
  const check = (file, ...options) => [COMMAND, "check", "--province", "19", ...options, file];
  compare(rounds, seconds, ["objects", "kept"], {
    objects: [OWN, "objects", text],
    kept: [OWN, "kept", text],
    validated: [OWN, "validated", text],
    library: [OWN, "library", text],
    check: check(text),
    "check --json": check(text, "--json"),
  });
  for (const [size, workbook] of Object.entries(workbooks)) {
    console.log(`Excel, ${size === "whole" ? rows : rows / 5} rows`);
    compare(rounds, seconds, ["workbook alone", "workbook objects"], {
      "workbook alone": [OWN, "workbook alone", workbook],
      "workbook objects": [OWN, "workbook objects", workbook],
      ...(size === "fifth" && { "library .xlsx": [OWN, "library .xlsx", workbook] }),
      "check .xlsx": check(workbook),
    });
  }
  rmSync(folder, { recursive: true });
}

function compare(rounds, seconds, yardsticks, programs) {
  const names = Object.keys(programs);
  const times = Object.fromEntries(names.map((name) => [name, []]));
  for (let round = 0; round < rounds; round++) {
    for (const name of names) {
      times[name].push(seconds(programs[name]));
    }
  }
  for (const name of names) {
    const ratios = yardsticks.map((to) => {
      const ratio = median(times[name].map((time, at) => time / times[to][at]));
      return `× ${ratio.toFixed(2)} ${to}`;
    });
    console.log(`${name.padEnd(16)} ${median(times[name]).toFixed(2).padStart(6)} s  ${ratios.join("  ")}`);
  }
}

/** A register of a province: names, addresses and decisions of which some come again. */
function registerRows(rows) {
  const table = [
    "STT,Tên sản phẩm,Chủ thể,Loại hình,Xã,Địa chỉ,Điện thoại,Hạng sao,Số quyết định,Ngày công nhận,Cơ quan công nhận,Ngày hết hạn,Ghi chú".split(
      ",",
    ),
  ];
  const two = (number) => String(number).padStart(2, "0");
  for (let row = 1; row <= rows; row++) {
    const day = `${two(1 + (row % 28))}/${two(1 + (row % 12))}`;
    const year = 2022 + (row % 4);
    table.push([
      ...[row, `Chè Tân Cương số ${row}`, `HTX chè Hảo Đạt ${row % 977}`, "HTX", "Xã Tân Cương"],
      ...[`Xóm Nam ${row % 50}, xã Tân Cương`, `0912${345_000 + (row % 1000)}`, `${3 + (row % 3)} sao`],
      ...[`${row % 3000}/QĐ-UBND`, `${day}/${year}`, "UBND tỉnh Thái Nguyên", `${day}/${year + 3}`, ""],
    ]);
  }
  return table;
}

function registerText(rows) {
  const written = (cell) => (String(cell).includes(",") ? `"${cell}"` : cell);
  return `${rows.map((row) => row.map(written).join(",")).join("\n")}\n`;
}

function measureAgenda(many) {
  const certificates = Array.from({ length: many }, (_, index) => ({
    id: `C-${index}`,
    stars: 3 + (index % 3),
    issued: new Date(Date.UTC(2023, 0, 1 + (index % 1200))).toISOString().slice(0, 10),
  }));
  let before = process.cpuUsage();
  const { items } = agenda(certificates, "2027-01-01", "2027-12-31");
  console.log(`agenda       ${microseconds(before, many)} µs a certificate, ${items.length} items`);
  before = process.cpuUsage();
  agendaCalendar(items, { stamp: "2026-11-29", language: "vi" });
  console.log(`calendar     ${microseconds(before, items.length)} µs an item`);
}

function microseconds(before, many) {
  const { user, system } = process.cpuUsage(before);
  return ((user + system) / many).toFixed(1).padStart(6);
}

function median(values) {
  return values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)];
}
