/** The files the built command writes: no input is lost, no good file is replaced by half a one. */
import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import {
  chmodSync,
  existsSync,
  linkSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, beforeEach, describe, expect, test } from "vitest";

import { seeded } from "../support/seeded.js";

const built = resolve(import.meta.dirname, "../../dist/cli/ocop.cjs");
const root = mkdtempSync(join(tmpdir(), "ocop-outputs-"));
let folder = root;
let count = 0;

beforeEach(() => {
  folder = join(root, String(count++));
  mkdirSync(folder);
});

afterAll(() => rmSync(root, { recursive: true, force: true }));

function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

interface Ended {
  readonly code: number | null;
  readonly signal: string | null;
  readonly err: string;
}

function start(argv: readonly string[], program = process.execPath, first: readonly string[] = [built]): ChildProcess {
  return spawn(program, [...first, ...argv], { env: { ...process.env, LC_ALL: "en_GB.UTF-8" } });
}

async function ended(child: ChildProcess): Promise<Ended> {
  const errors: Buffer[] = [];
  child.stderr?.on("data", (chunk: Buffer) => errors.push(chunk));
  child.stdout?.resume();
  const [code, signal] = await new Promise<[number | null, string | null]>((done) =>
    child.once("close", (...how) => done(how as [number | null, string | null])),
  );
  return { code, signal, err: Buffer.concat(errors).toString() };
}

const run = (...argv: string[]) => ended(start(argv));

/** What a run left beside the files of a test. */
const leftOver = () => readdirSync(folder).filter((name) => name.startsWith("."));

const headings = "TT,Tên sản phẩm,Bộ sản phẩm,Loại hình,Tên chủ thể,Tỉnh,Số sao";
const row = (name: string) => `1,${name},tea,Hợp tác xã,HTX Chè,Thái Nguyên,`;
const register = (rows: number, name = "Chè xanh") =>
  `${headings}\n${Array.from({ length: rows }, (_, index) => row(`${name} ${index}`)).join("\n")}\n`;

describe("a target that is what the run reads", () => {
  const certificates = '[{"issued":"2026-08-05"}]';
  const ways: readonly (readonly [string, (input: string) => string])[] = [
    ["itself", (input) => input],
    [
      "by another spelling",
      (input) => join(input, "..", "..", folder.split("/").at(-1) ?? "", input.split("/").at(-1) ?? ""),
    ],
    [
      "by a symbolic link",
      (input) => {
        const link = join(folder, "link");
        symlinkSync(input, link);
        return link;
      },
    ],
    [
      "by a hard link",
      (input) => {
        const link = join(folder, "hard");
        linkSync(input, link);
        return link;
      },
    ],
  ];

  test.each(ways)("%s is refused, and the register stays", async (_, other) => {
    const input = file("so.csv", register(3));
    for (const [read, written] of [
      [input, other(input)],
      [
        other === ways[0]?.[1]
          ? input
          : join(folder, readdirSync(folder).find((name) => name !== "so.csv") ?? "so.csv"),
        input,
      ],
    ] as const) {
      const { code, err } = await run("check", read, "--cleaned", written);
      expect(code).toBe(2);
      expect(err).toContain("it is the input");
      expect(readFileSync(input, "utf8")).toBe(register(3));
    }
    expect(leftOver()).toEqual([]);
  });

  test("a workbook stays one", async () => {
    const bytes = readFileSync(resolve(import.meta.dirname, "damaged/never-ends.xls"));
    const input = file("register.xls", bytes);
    expect((await run("check", input, "--cleaned", input)).code).toBe(2);
    expect(readFileSync(input)).toEqual(bytes);
  });

  test("the certificates of a calendar stay", async () => {
    const input = file("c.json", certificates);
    const { code } = await run("agenda", input, "--from", "2026-01-01", "--to", "2030-01-01", "--ics", input);
    expect(code).toBe(2);
    expect(readFileSync(input, "utf8")).toBe(certificates);
  });
});

describe("the last good file stays", () => {
  const good = '{"good":1}\n';
  const kept = (target: string) => {
    expect(readFileSync(target, "utf8")).toBe(good);
    expect(leftOver()).toEqual([]);
  };

  test("where the input is not UTF-8 after a thousand rows", async () => {
    const target = file("keep.ndjson", good);
    const input = file("late.csv", Buffer.concat([Buffer.from(register(3000)), Buffer.from([0xff, 0x0a])]));
    const { code, err } = await run("check", input, "--cleaned", target);
    expect(code).toBe(2);
    expect(err).toContain("not UTF-8");
    expect(err).not.toContain("    at ");
    kept(target);
  });

  test("where there is no such input", async () => {
    const target = file("keep.ndjson", good);
    const { code, err } = await run("check", join(folder, "nowhere.csv"), "--cleaned", target);
    expect(code).toBe(2);
    expect(err).toContain("cannot read");
    kept(target);
  });

  test("where the file may grow no further", async () => {
    const target = file("keep.ndjson", good);
    const input = file("so.csv", register(3000));
    const limited = `ulimit -f 16; exec "${process.execPath}" "${built}" check "${input}" --cleaned "${target}"`;
    const { code, err } = await ended(start([], "/bin/sh", ["-c", limited]));
    expect(code).toBe(2);
    expect(err).toContain(`cannot write ${target}`);
    kept(target);
  });

  test("where the disk is full", async ({ skip }) => {
    const input = file("so.csv", register(3000));
    const disk = join(folder, "disk");
    mkdirSync(disk);
    const target = join(disk, "keep.ndjson");
    // The small disk is seen in a namespace of its own and goes with it.
    const script = `mount -t tmpfs -o size=64k none "$1" || exit 99
printf '%s' "$2" > "$1/keep.ndjson"
"$3" "$4" check "$5" --cleaned "$1/keep.ndjson" > "$1/../printed"
echo "status $?" >&2
cat "$1/keep.ndjson" >&2
ls -A "$1" >&2`;
    const argv = ["-rm", "/bin/sh", "-c", script, "sh", disk, good, process.execPath, built, input];
    const child = start(argv, "unshare", []);
    child.on("error", () => undefined);
    const { code, err } = await ended(child);
    if (code !== 0) {
      // Where it is not permitted, or there is no such program.
      process.stderr.write(
        `the test of a full disk is left out: no small disk can be mounted here (${code}): ${err}\n`,
      );
      skip();
    }
    const [message = "", ...after] = err.split("\n").slice(-5);
    expect(message).toBe(`cannot write ${target}: the disk is full (ENOSPC)`);
    expect(after).toEqual(["status 2", good.trimEnd(), "keep.ndjson", ""]);
  });

  test("where the run is killed, at random moments, and the next run has its way", async () => {
    const target = file("keep.ndjson", good);
    const input = file("so.csv", register(10_000));
    const random = seeded(1);
    for (let turn = 0; turn < 5; turn++) {
      const child = start(["check", input, "--cleaned", target, "--json"]);
      const timer = setTimeout(() => child.kill("SIGKILL"), random.below(1500));
      const { code } = await ended(child);
      clearTimeout(timer);
      const left = readFileSync(target, "utf8");
      // Killed just after the end of its work, a run leaves the whole of it.
      expect(left === good || left.trimEnd().split("\n").length === 10_000).toBe(true);
      expect([null, 0]).toContain(code);
      writeFileSync(target, good);
    }
    expect(await run("check", input, "--cleaned", target)).toMatchObject({ code: 0 });
    expect(readFileSync(target, "utf8").trimEnd().split("\n")).toHaveLength(10_000);
  });

  test("where a signal ends the run, at any moment", async () => {
    const target = file("keep.ndjson", good);
    const input = file("so.csv", register(3000));
    const signals = ["SIGTERM", "SIGINT", "SIGHUP"] as const;
    for (let turn = 0; turn < 6; turn++) {
      const child = start(["check", input, "--cleaned", target, "--json"]);
      const signal = signals[turn % signals.length] ?? "SIGTERM";
      let lines = 0;
      child.stdout?.on("data", () => {
        if (++lines === 1 + turn) {
          child.kill(signal);
        }
      });
      const { code, signal: by } = await ended(child);
      expect(code === 0 || code === null || code > 128 || by === signal).toBe(true);
      if (code !== 0) {
        kept(target);
      } else {
        writeFileSync(target, good);
      }
    }
  });

  test("where the target cannot be opened: the message names it", async () => {
    const input = file("so.csv", register(1));
    const target = join(folder, "nowhere", "out.ndjson");
    const { code, err } = await run("check", input, "--cleaned", target);
    expect(code).toBe(2);
    expect(err).toContain(`cannot write ${target}`);
    expect(err).not.toContain("so.csv");
    expect(await run("check", input, "--cleaned", folder)).toMatchObject({ code: 2 });
  });
});

test("two runs into one target leave one whole file", async () => {
  const target = join(folder, "two.ndjson");
  const inputs = [file("x.csv", register(4000, "Che")), file("y.csv", register(4000, "A much longer name of a tea"))];
  const runs = await Promise.all(inputs.map((input) => run("check", input, "--cleaned", target)));
  expect(runs.map(({ code }) => code)).toEqual([0, 0]);
  const names = readFileSync(target, "utf8")
    .trim()
    .split("\n")
    .map((line) => (JSON.parse(line) as { name: string }).name.replace(/ \d+$/, ""));
  expect(names).toHaveLength(4000);
  expect(new Set(names).size).toBe(1);
  expect(leftOver()).toEqual([]);
});

test("a target keeps its permissions, and a link to it stays a link", async () => {
  const input = file("so.csv", register(2));
  const target = file("out.ndjson", "old");
  const link = join(folder, "link.ndjson");
  symlinkSync(target, link);
  const before = statSync(target).mode;
  expect((await run("check", input, "--cleaned", link)).code).toBe(0);
  expect(readFileSync(target, "utf8").split("\n")).toHaveLength(3);
  expect(statSync(target).mode).toBe(before);
  expect(existsSync(link) && readFileSync(link, "utf8") === readFileSync(target, "utf8")).toBe(true);
});

test("a reader that goes away takes neither the status nor the file with it", async () => {
  const input = file("so.csv", `${register(20_000)}1,,tea,Hợp tác xã,HTX Chè,Thái Nguyên,\n`);
  const target = join(folder, "all.ndjson");
  const child = start(["check", input, "--json", "--cleaned", target]);
  child.stdout?.once("data", () => child.stdout?.destroy());
  const { code, err } = await ended(child);
  expect(err).not.toContain("    at ");
  if (existsSync(target)) {
    expect(readFileSync(target, "utf8").trim().split("\n")).toHaveLength(20_000);
    expect(code).toBe(1);
  } else {
    expect(code).not.toBe(0);
  }
});

test("a thousand sheets of which one is faulty, read by one who looks at the first only, end with 1", async () => {
  const sheet = '{"decision":"2026","set":11,"answers":{"1.1":9}}\n';
  const input = file("many.ndjson", sheet + '{"decision":"2026","set":11,"answers":{}}\n'.repeat(20_000));
  const child = start(["rate", input, "--json"]);
  child.stdout?.once("data", () => child.stdout?.destroy());
  expect((await ended(child)).code).toBe(1);
});

describe("targets that are no plain files", () => {
  const shell = (script: string) => ended(start([], "/bin/sh", ["-c", script]));
  const check = (input: string) => `"${process.execPath}" "${built}" check "${input}" --lang en`;

  test("standard input, where it is a file, is an input, too", async () => {
    const input = file("so.ndjson", "{}\n");
    const { code, err } = await shell(`${check("-")} --cleaned "${input}" < "${input}"`);
    expect([code, err]).toEqual([2, `cannot write ${input}: it is the input; choose another file\n`]);
    expect(readFileSync(input, "utf8")).toBe("{}\n");
  });

  test("what is printed to a file is not replaced by another", async () => {
    const input = file("so.csv", register(2));
    const printed = join(folder, "printed.txt");
    for (const target of [printed, "/dev/stdout"]) {
      const { code, err } = await shell(`${check(input)} --cleaned "${target}" > "${printed}"`);
      expect(code).toBe(2);
      expect(err).toContain(`cannot write ${target}: what is printed goes to this very file`);
    }
  });

  test("a pipe gets the records as they are checked", async () => {
    const input = file("so.csv", register(300));
    const pipe = join(folder, "pipe");
    execFileSync("mkfifo", [pipe]);
    const reader = ended(start([], "/bin/sh", ["-c", `wc -l < "${pipe}" >&2`]));
    expect(await run("check", input, "--cleaned", pipe)).toMatchObject({ code: 0 });
    expect((await reader).err.trim()).toBe("300");
    expect(statSync(pipe).isFIFO()).toBe(true);
  });

  test("a pipe whose reader goes away cannot be written", async () => {
    const input = file("so.csv", register(20_000));
    const pipe = join(folder, "pipe");
    execFileSync("mkfifo", [pipe]);
    const reader = ended(start([], "/bin/sh", ["-c", `head -c 1 < "${pipe}" >&2`]));
    const { code, err } = await run("check", input, "--cleaned", pipe);
    await reader;
    expect(code).toBe(2);
    expect(err).toContain(`cannot write ${pipe}: the reader has gone (EPIPE)`);
  });

  test("a device stays one", async () => {
    const input = file("so.csv", register(2));
    expect(await run("check", input, "--cleaned", "/dev/null")).toMatchObject({ code: 0, err: "" });
    expect(statSync("/dev/null").isCharacterDevice()).toBe(true);
    const full = await run("check", input, "--cleaned", "/dev/full");
    expect(full).toMatchObject({ code: 2, err: "cannot write /dev/full: the disk is full (ENOSPC)\n" });
  });

  test("a folder, a name that ends like one, a circle of links", async () => {
    const input = file("so.csv", register(2));
    symlinkSync(join(folder, "b"), join(folder, "a"));
    symlinkSync(join(folder, "a"), join(folder, "b"));
    for (const [target, why] of [
      [folder, "it is a folder"],
      [`${folder}/none/`, "it is a folder"],
      ["", "it is a folder"],
      [join(folder, "a"), "its links lead in a circle (ELOOP)"],
      [join(folder, "x".repeat(300)), "its name is too long (ENAMETOOLONG)"],
      [join(input, "x"), "its path leads through a file that is not a folder (ENOTDIR)"],
    ] as const) {
      const { code, err } = await run("check", input, "--cleaned", target);
      expect([code, err]).toEqual([2, `cannot write ${target}: ${why}\n`]);
    }
    expect(leftOver()).toEqual([]);
  });

  test("a link to a file that is not there yet makes that file", async () => {
    const input = file("so.csv", register(2));
    const link = join(folder, "link.ndjson");
    symlinkSync("new.ndjson", link);
    expect((await run("check", input, "--cleaned", link)).code).toBe(0);
    expect(readFileSync(join(folder, "new.ndjson"), "utf8").trim().split("\n")).toHaveLength(2);
  });

  test.each([0o600, 0o640, 0o755])("permissions %o stay", async (mode) => {
    const target = file("out.ndjson", "old");
    chmodSync(target, mode);
    expect((await run("check", file("so.csv", register(2)), "--cleaned", target)).code).toBe(0);
    expect(statSync(target).mode & 0o777).toBe(mode);
  });
});

describe("what is printed", () => {
  const sheets = '{"decision":"2026","set":11,"answers":{}}\n'.repeat(300);

  test("to a full disk is told, and ends with 2; the other file is whole", async () => {
    const input = file("so.csv", register(3000));
    const target = join(folder, "all.ndjson");
    const shell = `"${process.execPath}" "${built}"`;
    for (const argv of [
      `rate "${file("many.ndjson", sheets)}" --json`,
      `check "${input}" --json --cleaned "${target}"`,
    ]) {
      const { code, err } = await ended(start([], "/bin/sh", ["-c", `${shell} ${argv} --lang en > /dev/full`]));
      expect(code).toBe(2);
      expect(err).toMatch(/cannot print the results: the disk is full \(ENOSPC\)\n$/);
    }
    expect(readFileSync(target, "utf8").trim().split("\n")).toHaveLength(3000);
  });

  test("and not read any more ends the command though its input is open", async () => {
    const child = start(["rate", "-", "--json", "--jobs", "2"]);
    child.stdout?.once("data", () => {
      child.stdout?.destroy();
      child.stdin?.write(sheets);
    });
    child.stdin?.on("error", () => undefined);
    child.stdin?.write(sheets);
    expect((await ended(child)).code).toBe(1);
  });
});

test("a signal gives the terminal back as it was", async () => {
  const input = file("so.csv", register(60_000));
  const script = `import os, pty, signal, sys
pid, terminal = pty.fork()
if pid == 0:
    os.execv(sys.argv[1], sys.argv[1:])
seen = b""
sent = False
while True:
    try:
        part = os.read(terminal, 65536)
    except OSError:
        break
    if not part:
        break
    seen += part
    if not sent and b"\\x1b[?7l" in seen:
        os.kill(pid, signal.SIGTERM)
        sent = True
_, how = os.waitpid(pid, 0)
off, on = seen.rfind(b"\\x1b[?7l"), seen.rfind(b"\\x1b[?7h")
print(os.waitstatus_to_exitcode(how), sent, on > off)
`;
  const told = execFileSync("python3", [
    "-c",
    script,
    process.execPath,
    built,
    "check",
    input,
    "--cleaned",
    join(folder, "out"),
  ]);
  expect(told.toString().trim()).toBe("143 True True");
  expect(existsSync(join(folder, "out"))).toBe(false);
  expect(leftOver()).toEqual([]);
});
