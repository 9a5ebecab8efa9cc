/** What an editor shows of the package: the declarations as an editor reads them. */
import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import ts from "typescript";
import { describe, expect, test } from "vitest";

const root = resolve(import.meta.dirname, "../..");
const file = join(root, "hover.ts");
const text = `
import { answersFromPoints, bounds, explainRating, planUpgrade, questions, rate, scoreSheet, tea } from "ocop";
import { carryOver } from "ocop/crosswalk";
import { fabricsAndGarments } from "ocop/decisions/2019/sets/25-fabrics-and-garments";
import { sets } from "ocop/decisions/2019";
import { compileSet } from "ocop/scoring/compile";
const rating = rate(tea, { answers: {} });
bounds(tea, {});
planUpgrade(tea, {}, { target: 4 });
explainRating(tea, rating);
questions(tea, {});
scoreSheet(tea, {});
answersFromPoints(tea, {});
carryOver(tea, {}, tea);
compileSet(fabricsAndGarments);
const last = sets[25];
`;
const used = text.indexOf("const rating");

const service = ts.createLanguageService({
  getScriptFileNames: () => [file],
  getScriptVersion: () => "1",
  getScriptSnapshot: (name) => {
    const content = name === file ? text : ts.sys.readFile(name);
    return content === undefined ? undefined : ts.ScriptSnapshot.fromString(content);
  },
  getCurrentDirectory: () => root,
  getCompilationSettings: () => ({
    module: ts.ModuleKind.NodeNext,
    target: ts.ScriptTarget.ES2022,
    strict: true,
    types: [],
  }),
  getDefaultLibFileName: ts.getDefaultLibFilePath,
  fileExists: (name) => name === file || ts.sys.fileExists(name),
  readFile: ts.sys.readFile,
  readDirectory: ts.sys.readDirectory,
});

function hover(name: string): { readonly type: string; readonly says: string; readonly from: string } {
  const place = text.indexOf(name, used);
  const info = service.getQuickInfoAtPosition(file, place);
  const [definition] = service.getDefinitionAtPosition(file, place) ?? [];
  return {
    type: ts.displayPartsToString(info?.displayParts),
    says: ts.displayPartsToString(info?.documentation),
    from: definition?.fileName.slice(root.length + 1) ?? "",
  };
}

describe("an editor", () => {
  test("finds the example without a fault", () => {
    expect(service.getSemanticDiagnostics(file).map(({ messageText }) => messageText)).toEqual([]);
  });

  test.each([
    ["rate", /^Rates an evaluation/, "dist/types/scoring.d.cts"],
    ["tea", /^Set 11: /, "dist/decisions/2026/sets.d.cts"],
    ["bounds", /^The least and the most points/, "dist/scoring/bounds.d.cts"],
    ["planUpgrade", /^The cheapest/, "dist/types/scoring/plan.d.cts"],
    ["explainRating", /^Says why/, "dist/scoring/explain-rating.d.cts"],
    ["questions", /^All criteria/, "dist/types/scoring/form.d.cts"],
    ["scoreSheet", /^Scores the answers/, "dist/types/scoring.d.cts"],
    ["answersFromPoints", /^The answers of a sheet/, "dist/types/scoring/form.d.cts"],
    ["carryOver", /^The answers of an earlier sheet/, "dist/types/crosswalk.d.cts"],
    ["compileSet", /^Compiles a criteria set/, "dist/types/scoring/compile.d.cts"],
    ["fabricsAndGarments", /^Set 25: /, "dist/decisions/2019/sets.d.cts"],
  ])("shows of %s a sentence under a short type, declared in a file with a name", (name, sentence, declared) => {
    const { type, says, from } = hover(name);
    expect(type.split("\n").length).toBeLessThanOrEqual(6);
    expect(says).toMatch(sentence);
    expect(from).toBe(declared);
  });

  test("knows each set of a decision's list as itself", () => {
    expect(hover("last").type).toBe("const last: CriteriaSet<FestivalAndTourismServicesAnswers>");
  });
});

test("no declaration reads an entry that only passes names on", () => {
  const set = readFileSync(join(root, "dist/decisions/2026/sets.d.cts"), "utf8");
  const read = new Set([...set.matchAll(/from '([^']+)'/g)].map(([, path]) => path));
  expect([...read]).toEqual(["../../types/decisions.cjs"]);
});
