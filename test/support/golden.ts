import { readFileSync } from "node:fs";

/** A criterion of the numbers-only fixture. */
export interface GoldenCriterion {
  readonly code: string;
  readonly max: number;
  readonly levels?: string;
  readonly cases?: Readonly<Record<string, string>>;
  readonly yesNo?: true;
  readonly scoring?: "sum";
  readonly parent?: string;
  readonly appliesIf?: string;
  readonly stopIfZero?: true;
}

/** A set of the numbers-only fixture. */
export interface GoldenSet {
  readonly set: number;
  /** The number of the instrument that amended the set. */
  readonly amendedBy?: string;
  /** How many ministries the fact file names; null where it names none. */
  readonly ministries: number | null;
  readonly hasRejectionClause: boolean;
  readonly doubtful: readonly string[];
  readonly parts: readonly {
    readonly code: string;
    readonly max: number;
    readonly groups: readonly {
      readonly code: string;
      readonly max: number;
      readonly criteria: readonly GoldenCriterion[];
    }[];
  }[];
}

const folder = new URL("../golden/", import.meta.url);

/** The numbers-only fixture of a decision, made from the fact file. */
export function readGolden(decision: string): readonly GoldenSet[] {
  return JSON.parse(readFileSync(new URL(`${decision}.json`, folder), "utf8")) as readonly GoldenSet[];
}

/** A rating the law gives, as a vector file holds it. */
export interface Vector {
  readonly label: string;
  /** The set's number in two digits, with the instrument that amended it: `01`, `26-781`. */
  readonly set: string;
  /** Answer strings of the members. */
  readonly sheets: readonly string[];
  readonly sum: number;
  readonly count: number;
  /** Null where the members' totals are too far apart to be ranked. */
  readonly band: number | null;
  readonly stars: number | null;
  readonly missed: readonly string[];
}

/** The law vectors of a decision (see `scripts/vectors.mjs`). */
export function readVectors(decision: string): readonly Vector[] {
  const lines = readFileSync(new URL(`${decision}.vectors.txt`, folder), "utf8").split("\n");
  const sheets = new Map<string, string>();
  const vectors: Vector[] = [];
  for (const line of lines) {
    const [kind = "", name = "", ...rest] = line.split(" ");
    if (kind === "sheet") {
      sheets.set(name, rest[0] ?? "");
    } else if (kind === "rate") {
      vectors.push(toVector(line, sheets));
    }
  }
  return vectors;
}

function toVector(line: string, sheets: ReadonlyMap<string, string>): Vector {
  const [, set = "", label = "", written = "", result = ""] =
    /^rate (\d\d(?:-\d+)?) ([^:]+): (.+) => (.+)$/.exec(line) ?? [];
  const [average = "", band, stars, missed = ""] = result.split(" ");
  const [sum, count] = average.split("/").map(Number);
  const blocked = band === "blocked";
  return {
    label,
    set,
    sheets: written.split(" ").map((name) => changed(sheets, name)),
    sum: Number(sum),
    count: Number(count),
    band: blocked ? null : Number(band),
    stars: blocked ? null : Number(stars),
    missed: missed === "-" || blocked ? [] : missed.split(","),
  };
}

/** `11-best+1.1:2` is the sheet `11-best` with another answer to 1.1. */
function changed(sheets: ReadonlyMap<string, string>, written: string): string {
  const [name = "", change] = written.split("+");
  const sheet = sheets.get(name);
  if (sheet === undefined) {
    throw new Error(`no sheet ${name}`);
  }
  if (change === undefined) {
    return sheet;
  }
  const [code] = change.split(":");
  return sheet
    .split("/")
    .map((piece) => (piece.startsWith(`${code}:`) ? change : piece))
    .join("/");
}
