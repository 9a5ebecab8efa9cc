import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, normalize } from "node:path";
import { describe, expect, test } from "vitest";

/** The rooms of the house from the ground floor up: each may import those before it, and itself. */
const floors = [
  "base",
  "language",
  "decisions",
  "scoring",
  "records",
  "crosswalk",
  "procedure",
  "exchange",
  "sisters",
  "programme",
  "papers",
  "messages",
  "cli",
];

/** The front door: what it hands out may come from any room but the command. */
const DOOR = "index.ts";

const sources = readdirSync("src", { recursive: true, encoding: "utf8" })
  .filter((path) => path.endsWith(".ts"))
  .map((path) => `src/${path.replaceAll("\\", "/")}`);

const imports = new Map(
  sources.map((file) => {
    const source = readFileSync(file, "utf8");
    const found = [...source.matchAll(/^(?:import|export)\b[^"';]*?from "(\.[^"]+)"|\bimport\("(\.[^"]+)"\)/gm)];
    return [
      file,
      found.map((match) => normalize(join(dirname(file), match[1] ?? match[2] ?? "")).replace(/\.js$/, ".ts")),
    ];
  }),
);

const roomOf = (file: string) => file.split("/")[1] as string;

describe("walls of the house", () => {
  test("every folder of the source is a room", () => {
    const rooms = new Set([...imports.keys()].map(roomOf));
    expect([...rooms].filter((room) => !floors.includes(room) && room !== DOOR)).toEqual([]);
    expect(floors.filter((room) => !rooms.has(room))).toEqual([]);
  });

  test("every import leads to a file", () => {
    const files = new Set(imports.keys());
    expect(
      [...imports].flatMap(([file, own]) => own.filter((to) => !files.has(to)).map((to) => `${file} → ${to}`)),
    ).toEqual([]);
  });

  test("arrows point down only", () => {
    const uphill = [...imports].flatMap(([file, own]) =>
      own
        .filter((to) => roomOf(file) !== DOOR && floors.indexOf(roomOf(to)) > floors.indexOf(roomOf(file)))
        .map((to) => `${file} → ${to}`),
    );
    expect(uphill).toEqual([]);
  });

  test("nobody imports the command", () => {
    const outside = [...imports].filter(([file]) => roomOf(file) !== "cli");
    expect(outside.filter(([, own]) => own.some((to) => roomOf(to) === "cli")).map(([file]) => file)).toEqual([]);
  });

  test("no file leads back to itself", () => {
    const circles: string[] = [];
    const done = new Set<string>();
    const visit = (file: string, trail: readonly string[]) => {
      if (trail.includes(file)) {
        circles.push([...trail.slice(trail.indexOf(file)), file].join(" → "));
      } else if (!done.has(file)) {
        for (const to of imports.get(file) ?? []) {
          visit(to, [...trail, file]);
        }
        done.add(file);
      }
    };
    for (const file of imports.keys()) {
      visit(file, []);
    }
    expect(circles).toEqual([]);
  });

  test("scoring knows no decision by name, and neither it nor the decisions need zod or date-fns", () => {
    const scoring = [...imports].filter(([file]) => roomOf(file) === "scoring");
    expect(
      scoring.flatMap(([file, own]) => own.filter((to) => /decisions\/\d/.test(to)).map((to) => `${file} → ${to}`)),
    ).toEqual([]);
    const lean = ["base", "language", "decisions", "scoring", "crosswalk"];
    const heavy = [...imports.keys()]
      .filter((file) => lean.includes(roomOf(file)))
      .filter((file) => /from "(?!\.)/.test(readFileSync(file, "utf8")));
    expect(heavy).toEqual([]);
  });

  test("a room that has sentences has them beside the codes: nobody else than messages gathers those of several rooms", () => {
    const gatherers = [...imports].filter(
      ([file, own]) => !["messages", "cli"].includes(roomOf(file)) && own.some((to) => roomOf(to) === "messages"),
    );
    expect(gatherers.map(([file]) => file).filter((file) => file !== `src/${DOOR}`)).toEqual([]);
  });
});
