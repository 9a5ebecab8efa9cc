/**
 * How fast registers are read: CPU seconds (user and system) beside csv-parse alone on the same file of 100,000 rows, each in a
 * fresh process, turn by turn, medians of the ratios; and microseconds for each certificate of an agenda and each item of a
 * calendar.
 *
 *   npm run build && node bench/registers.mjs [rows] [rounds]
 *
 * csv-parse is measured twice: with its rows counted, and with its rows kept in a list, as the library's reader takes them.
 */
import { spawnSync } from "node:child_process";
import { createReadStream, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parse } from "csv-parse";
import { readRegister } from "../dist/exchange/index.js";
import { agendaCalendar } from "../dist/procedure/calendar.js";
import { agenda } from "../dist/procedure/index.js";

const OWN = fileURLToPath(import.meta.url);
const COMMAND = fileURLToPath(new URL("../dist/cli/ocop.cjs", import.meta.url));

/** What a process of this file does with a register. */
const jobs = {
  counted: async (file) => {
    let rows = 0;
    for await (const _ of createReadStream(file).pipe(parse())) {
      rows += 1;
    }
    return rows;
  },
  kept: async (file) => (await keep(file)).length,
  library: async (file) => {
    let products = 0;
    for (const { entry } of readRegister(await keep(file))) {
      products += entry === undefined ? 0 : 1;
    }
    return products;
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
  const file = join(folder, "register.csv");
  // Told by each process as it ends.
  const told = join(folder, "told.cjs");
  writeFileSync(file, registerText(rows));
  writeFileSync(told, `process.on("exit", () => console.error("\\n" + JSON.stringify(process.cpuUsage())));`);
  const programs = {
    counted: [OWN, "counted", file],
    kept: [OWN, "kept", file],
    library: [OWN, "library", file],
    check: [COMMAND, "check", "--province", "19", file],
    "check --json": [COMMAND, "check", "--province", "19", "--json", file],
  };
  const names = Object.keys(programs);
  const times = Object.fromEntries(names.map((name) => [name, []]));
  for (let round = 0; round < rounds; round++) {
    for (const name of names) {
      const stdio = ["ignore", "ignore", "pipe"];
      const { stderr } = spawnSync(process.execPath, ["--require", told, ...programs[name]], { stdio });
      const { user, system } = JSON.parse(stderr.toString().trim().split("\n").at(-1));
      times[name].push((user + system) / 1e6);
    }
  }
  rmSync(folder, { recursive: true });
  for (const name of names) {
    const ratio = (to) => median(times[name].map((time, at) => time / times[to][at])).toFixed(1);
    console.log(
      `${name.padEnd(12)} ${median(times[name]).toFixed(2).padStart(6)} s  × ${ratio("counted")} counted  × ${ratio("kept")} kept`,
    );
  }
}

/** A register of a province: names, addresses and decisions of which some come again. */
function registerText(rows) {
  const lines = [
    "STT,Tên sản phẩm,Chủ thể,Loại hình,Xã,Địa chỉ,Điện thoại,Hạng sao,Số quyết định,Ngày công nhận,Cơ quan công nhận,Ngày hết hạn,Ghi chú",
  ];
  const two = (number) => String(number).padStart(2, "0");
  for (let row = 1; row <= rows; row++) {
    const day = `${two(1 + (row % 28))}/${two(1 + (row % 12))}`;
    const year = 2022 + (row % 4);
    const cells = [
      ...[row, `Chè Tân Cương số ${row}`, `HTX chè Hảo Đạt ${row % 977}`, "HTX", "Xã Tân Cương"],
      ...[`"Xóm Nam ${row % 50}, xã Tân Cương"`, `0912${345_000 + (row % 1000)}`, `${3 + (row % 3)} sao`],
      ...[`${row % 3000}/QĐ-UBND`, `${day}/${year}`, "UBND tỉnh Thái Nguyên", `${day}/${year + 3}`, ""],
    ];
    lines.push(cells.join(","));
  }
  return `${lines.join("\n")}\n`;
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
