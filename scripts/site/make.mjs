/**
 * Makes the pages of the site out of the guides, the sources and the data of the built package: `docs/site/pages`.
 *
 *   npm run build && npm run scorecard:page && node scripts/site/make.mjs
 */
import { rmSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { writeApi } from "./api.mjs";
import { writeVietnameseApi } from "./api-vi.mjs";
import { writeCodes } from "./codes.mjs";
import { writeGlossary } from "./glossary.mjs";
import { copyPublic, writeGuides } from "./guides.mjs";
import { writer } from "./markdown.mjs";
import { writePlayground } from "./playground.mjs";
import { writeRules } from "./rules.mjs";

const docs = fileURLToPath(new URL("../../docs/", import.meta.url));
const pages = `${docs}site/pages`;

rmSync(pages, { recursive: true, force: true });
const { write } = writer(pages);
writeGuides(write, docs);
writeRules(write);
await writeCodes(write);
writeGlossary(write);
writePlayground(write);
copyPublic(docs, pages);
writeApi(docs, pages);
writeVietnameseApi(write, pages);
