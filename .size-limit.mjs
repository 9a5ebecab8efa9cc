/** Brotli, minified, with everything an entry imports. */
const budget = (name, path, limit) => ({ name, path: `dist/${path}`, limit, modifyEsbuildConfig });

/** Vietnamese as it is, not as escapes: what a page that says it is UTF-8 ships. */
function modifyEsbuildConfig(config) {
  return { ...config, charset: "utf8" };
}

/** What a page ships that reads one kind of record, zod included. */
const record = (name, entry, imports, limit) => ({
  name: `${imports} from ocop/${name}, with zod`,
  path: `dist/${entry}.js`,
  import: imports,
  limit,
  modifyEsbuildConfig: (config) => modifyEsbuildConfig({ ...config, external: [] }),
});

const records = [
  record("records", "records/index", "{ producerSchema, validate }", "32 kB"),
  record("records", "records/index", "{ productSchema, validate }", "34 kB"),
  record("records/mini", "records/mini", "{ producerSchema, validate }", "16 kB"),
  record("records/mini", "records/mini", "{ productSchema, validate }", "18 kB"),
  record("records/mini", "records/mini", "{ formSchema, producerSchema }", "20 kB"),
  record("records", "records/index", "{ formSchema, producerSchema }", "35 kB"),
  record("records", "records/index", "{ toFieldErrors }", "5 kB"),
  record("records", "records/index", "{ parseTaxCode }", "1 kB"),
];

/** What a page ships of an entry that takes a little of it. */
const some = (name, entry, imports, limit) => ({
  ...budget(`${imports} from ${name}`, `${entry}.js`, limit),
  import: imports,
});

/** What a page ships of the papers before it asks for a document: what writes one is loaded then. */
const beforeWriting = (name, entry, imports, limit) => ({
  ...some(name, entry, imports, limit),
  modifyEsbuildConfig: (config) => modifyEsbuildConfig({ ...config, external: ["../heavy/*"] }),
});

// The sets, one by one, are in test/package/bundlers.test.ts.
export default [
  some("ocop", "index", "{ tea, rate }", "12.5 kB"),
  some("ocop", "index", "{ tea, rate, explainRating, planUpgrade, scoringMessage }", "25 kB"),
  some("ocop", "index", "{ tea, optionsOf, parseAnswer, questions }", "10 kB"),
  some("ocop/procedure", "procedure/index", "{ certificateStatus }", "7 kB"),
  beforeWriting("ocop/papers", "papers/index", "{ workbookOf }", "20 kB"),
  budget("what writes a workbook", "heavy/write-book.js", "20 kB"),
  budget("ocop/scoring", "scoring/index.js", "5.25 kB"),
  budget("ocop/scoring/explain", "scoring/explain-rating.js", "1.5 kB"),
  some("ocop/scoring/bounds", "scoring/bounds", "{ bounds }", "3 kB"),
  budget("ocop/scoring/bounds", "scoring/bounds.js", "4 kB"),
  budget("ocop/scoring/compile", "scoring/compile/index.js", "4 kB"),
  budget("ocop/form", "scoring/form/index.js", "4 kB"),
  budget("ocop/scoring/plan", "scoring/plan/index.js", "8 kB"),
  budget("ocop/scoring/summary", "scoring/summary/index.js", "2 kB"),
  budget("ocop/scoring/messages", "scoring/messages.js", "7.5 kB"),
  budget("ocop/messages", "messages/index.js", "29.5 kB"),
  ...records,
  budget("ocop/records/names", "records/names/index.js", "6 kB"),
  budget("ocop/records/provinces", "records/provinces.js", "2 kB"),
  budget("ocop/programme", "programme/index.js", "22 kB"),
  some("ocop/programme", "programme/index", "{ snapshots, checkShares, compareSnapshots }", "6 kB"),
  budget("ocop/sisters", "sisters/index.js", "4 kB"),
  budget("ocop/procedure", "procedure/index.js", "29.2 kB"),
  budget("ocop/procedure/calendar", "procedure/calendar.js", "11 kB"),
  budget("ocop/exchange", "exchange/index.js", "41.5 kB"),
  budget("ocop/exchange/check", "exchange/check.js", "20 kB"),
  budget("ocop/decisions/2026", "decisions/2026/index.js", "35 kB"),
  budget("ocop/decisions/2026/hints", "decisions/2026/hints.js", "6 kB"),
  budget("ocop/decisions/2023", "decisions/2023/index.js", "35 kB"),
  budget("ocop/decisions/2019", "decisions/2019/index.js", "35 kB"),
  budget("ocop/decisions/2018", "decisions/2018/index.js", "2 kB"),
];
