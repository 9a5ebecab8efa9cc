import { execFileSync } from "node:child_process";
import { afterEach, describe, expect, test, vi } from "vitest";
import { sets } from "../../src/decisions/2026/index.js";
import { run } from "../support/command.js";

const suggested = async (...typed: string[]) => {
  const { status, out, err } = await run(["complete", "--", ...typed]);
  expect([status, err]).toEqual([0, ""]);
  const lines = out.trimEnd().split("\n");
  return [lines.slice(0, -1).map((line) => line.split("\t")[0]), lines.at(-1)];
};

afterEach(() => vi.restoreAllMocks());

describe("what the Tab key suggests", () => {
  test("commands that begin so, with what they do in the user's language", async () => {
    expect(await suggested("ag")).toEqual([["agenda"], ":4"]);
    const [commands] = await suggested("");
    expect(commands).toEqual(expect.arrayContaining(["new", "rate", "verify", "summary", "completion", "help"]));
    expect(commands).not.toContain("complete");
    expect((await run(["complete", "--", "ra"], { locale: "vi" })).out).toBe(
      "rate\tphân hạng theo các phiếu đánh giá\n:4\n",
    );
    expect(await suggested("help", "ag")).toEqual([["agenda"], ":4"]);
    expect(await suggested("nothing", "")).toEqual([[], ":4"]);
  });

  test("options of the command, and their values", async () => {
    expect(await suggested("agenda", "x.csv", "--l")).toEqual([["--letters", "--lang"], ":4"]);
    expect(await suggested("agenda", "--by", "")).toEqual([["commune", "producer"], ":4"]);
    expect(await suggested("new", "--decision", "20")).toEqual([["2026", "2023", "2019", "2018"], ":4"]);
    expect(await suggested("sets", "--lang", "")).toEqual([["vi", "en"], ":4"]);
    expect(await suggested("plan", "x.json", "--plans", "")).toEqual([[], ":4"]);
  });

  test("the sets of the decision that is asked for", async () => {
    expect(await suggested("new", "")).toEqual([sets.map(({ slug }) => slug), ":4"]);
    expect(await suggested("diff", "tea", "herbal-t")).toEqual([["herbal-tea"], ":4"]);
    expect(await suggested("new", "--decision", "2019", "festival")).toEqual([["festival-and-tourism-services"], ":4"]);
    expect(await suggested("new", "--decision", "2018", "")).toEqual([[], ":4"]);
    expect(await suggested("new", "tea", "")).toEqual([[], ":4"]);
  });

  test("options may stand before a command, and values in the same word", async () => {
    expect(await suggested("--lang", "")).toEqual([["vi", "en"], ":4"]);
    expect(await suggested("--lang", "vi", "ra")).toEqual([["rate"], ":4"]);
    expect(await suggested("--pl")).toEqual([["--plain"], ":4"]);
    expect((await suggested("--plain", "rate", "--j"))[0]).toEqual(["--json", "--jobs"]);
    expect(await suggested("agenda", "--by=pro")).toEqual([["--by=producer"], ":4"]);
    expect(await suggested("--lang=")).toEqual([["--lang=vi", "--lang=en"], ":4"]);
  });

  test("the codes of sets behind a decision and a stroke", async () => {
    expect(await suggested("sets", "2023/1")).toEqual([
      ["2023/10", "2023/11", "2023/12", "2023/13", "2023/14", "2023/15", "2023/16", "2023/17", "2023/18", "2023/19"],
      ":4",
    ]);
    expect(await suggested("sets", "1999/")).toEqual([[], ":4"]);
  });

  test("files where a file is asked for", async () => {
    expect(await suggested("rate", "")).toEqual([[], ":0"]);
    expect(await suggested("agenda", "--ics", "")).toEqual([[], ":0"]);
    expect(await suggested("agenda", "--by", "commune", "reg")).toEqual([[], ":0"]);
    expect(await suggested("agenda", "x.csv", "")).toEqual([[], ":4"]);
  });
});

describe("ocop completion", () => {
  const scriptFor = async (shell: string) => {
    const lines: string[] = [];
    vi.spyOn(console, "log").mockImplementation((line: string) => void lines.push(line));
    const { status, out } = await run(["completion", shell]);
    return { status, script: `${lines.join("\n")}\n${out}` };
  };

  test.each(["bash", "zsh", "fish", "powershell"])("prints the script of %s, which asks the command", async (shell) => {
    const { status, script } = await scriptFor(shell);
    expect(status).toBe(0);
    expect(script).toMatch(/ocop complete .?--/);
  });

  test("bash runs it", async () => {
    const { script } = await scriptFor("bash");
    const asked = [
      "_get_comp_words_by_ref() { cur=ag; prev=ocop; words=(ocop ag); cword=1; }",
      "compopt() { :; }",
      "ocop() { echo \"$*\" >&2; printf 'agenda\\tlist what falls due\\n:4\\n'; }",
      script,
      "__ocop_complete",
      'echo "$' + '{COMPREPLY[*]}"',
      "complete -p ocop",
    ].join("\n");
    expect(execFileSync("bash", ["-c", asked], { encoding: "utf8" })).toBe(
      "agenda\ncomplete -o default -F __ocop_complete ocop\n",
    );
  });

  test("help says where the script goes, in both languages; other shells are refused", async () => {
    expect((await run(["completion", "--help"])).out).toContain("ocop completion powershell >> $PROFILE");
    expect((await run(["completion", "--help", "--lang", "vi"])).out).toContain("Cài đặt:");
    expect((await run(["completion", "tcsh"])).status).toBe(2);
  });
});
