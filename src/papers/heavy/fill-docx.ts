import {
  DelimiterSearcher,
  Delimiters,
  Docx,
  LoopPlugin,
  MissingCloseDelimiterError,
  MissingStartDelimiterError,
  type PathPart,
  type Tag,
  TagParser,
  TemplateHandler,
  TextPlugin,
  type XmlNode,
} from "easy-template-x";
import type { DocxProblem, DocxTag, DocxTags, FieldPath, FieldValue } from "../word/docx.js";
import { packed, unpacked } from "../zip/archive.js";
import { unzip } from "../zip/unzip.js";

/** The most that a template may hold once unpacked, and of it in parts of text. */
const MOST_BYTES = 60_000_000;
const MOST_TEXT = 8_000_000;
const MOST_PARTS = 2000;
const MOST_TAGS = 5000;
/** Deeper than Word nests text boxes in tables in tables. */
const MOST_DEPTH = 100;

type Read<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problem: DocxProblem };

/** The tags of a template, part by part, or why it is refused. */
export async function readTags(bytes: Uint8Array): Promise<Read<DocxTags>> {
  const problem = await whyUnsafe(bytes);
  if (problem !== undefined) {
    return { ok: false, problem };
  }
  try {
    const docx = await Docx.load(bufferOf(bytes));
    const filled = await docx.getContentParts();
    const tags: DocxTag[] = [];
    for (const part of filled) {
      const read = tagsOf(await part.xmlRoot(), part.path);
      if ("problem" in read) {
        return { ok: false, problem: read.problem };
      }
      tags.push(...read.tags);
      if (tags.length > MOST_TAGS) {
        return { ok: false, problem: { code: "too-large", part: "", most: MOST_TAGS } };
      }
    }
    return { ok: true, value: { tags, strays: await straysIn(docx, new Set(filled.map(({ path }) => path))) } };
  } catch {
    return { ok: false, problem: { code: "unreadable", part: "" } };
  }
}

/** Fills a template in whose tags were read; `read` says what each stands for. */
export async function fillDocx(bytes: Uint8Array, read: (path: FieldPath) => FieldValue): Promise<Read<Uint8Array>> {
  const handler = new TemplateHandler({
    ...settings,
    plugins: [new LoopPlugin(), new TextPlugin()],
    scopeDataResolver: ({ path }) => read(path.map(stepOf)) as string,
  } as ConstructorParameters<typeof TemplateHandler>[0]);
  try {
    const filled = await handler.process(bufferOf(bytes), {});
    return { ok: true, value: repacked(filled) };
  } catch (error) {
    return { ok: false, problem: { code: "refused", part: "", why: error instanceof Error ? error.message : "" } };
  }
}

/** A document of parts, each a text. */
export function packDocx(parts: Readonly<Record<string, string>>): Uint8Array {
  const encoder = new TextEncoder();
  return packed(Object.fromEntries(Object.entries(parts).map(([path, text]) => [path, encoder.encode(text)])));
}

const settings = { delimiters: new Delimiters(), maxXmlDepth: MOST_DEPTH } as const;

/** The same archive without the time at which it was written. */
function repacked(archive: ArrayBuffer): Uint8Array {
  return packed(unpacked(new Uint8Array(archive)));
}

function bufferOf(bytes: Uint8Array): ArrayBuffer {
  return Uint8Array.from(bytes).buffer;
}

function stepOf(part: PathPart): FieldPath[number] {
  return typeof part === "number" ? part : { name: part.name, isLoop: part.disposition === "Open" };
}

/** The tags of one part, with the text around each. */
function tagsOf(root: XmlNode, part: string): { readonly tags: DocxTag[] } | { readonly problem: DocxProblem } {
  try {
    const alone = braceAlone(root);
    if (alone !== undefined) {
      return { problem: { code: "brace-alone", part, near: alone } };
    }
    const marks = new DelimiterSearcher(settings.delimiters, MOST_DEPTH).findDelimiters(root);
    if (marks.length > 2 * MOST_TAGS) {
      return { problem: { code: "too-large", part, most: MOST_TAGS } };
    }
    return { tags: new TagParser(settings.delimiters).parse(marks).map((tag) => toTag(tag, part)) };
  } catch (error) {
    const near =
      error instanceof MissingCloseDelimiterError
        ? error.openDelimiterText
        : error instanceof MissingStartDelimiterError
          ? error.closeDelimiterText
          : undefined;
    return {
      problem:
        near === undefined
          ? { code: "refused", part, why: error instanceof Error ? error.message : "" }
          : { code: "brace-alone", part, near },
    };
  }
}

/** The text of the first paragraph with a brace that has no other: the library would leave it as it is. */
function braceAlone(node: XmlNode): string | undefined {
  if (node.nodeName === "w:p") {
    const text = textOf(node);
    if (/[{}]/.test(text.replaceAll(/\{[^{}]*\}/g, ""))) {
      return text;
    }
  }
  for (const child of node.childNodes ?? []) {
    const found = braceAlone(child);
    if (found !== undefined) {
      return found;
    }
  }
  return undefined;
}

function toTag(tag: Tag, part: string): DocxTag {
  const kind = tag.disposition === "Open" ? "open" : tag.disposition === "Close" ? "close" : "value";
  const node: XmlNode = tag.placement === "TextNode" ? tag.xmlTextNode : tag.xmlNode;
  return { name: tag.name, kind, part, near: textAround(node) };
}

/** The text of the paragraph a node is in. */
function textAround(node: XmlNode): string {
  let paragraph: XmlNode | undefined = node;
  while (paragraph !== undefined && paragraph.nodeName !== "w:p") {
    paragraph = paragraph.parentNode;
  }
  return paragraph === undefined ? "" : textOf(paragraph);
}

function textOf(node: XmlNode): string {
  return node.nodeType === "Text" ? node.textContent : (node.childNodes ?? []).map(textOf).join("");
}

/** Longer than any field's name. */
const LONGEST_FIELD = 60;

/** What looks like a field in parts that are not filled in, such as footnotes. */
async function straysIn(docx: Docx, filled: ReadonlySet<string>): Promise<DocxTags["strays"]> {
  const zip = docx.rawZipFile;
  const others = zip
    .listFiles()
    .filter((path) => /^word\/(?:footnotes|endnotes|comments)\d*\.xml$/.test(path) && !filled.has(path));
  const found = others.map(async (path) => {
    const pieces = (await zip.getFile(path).getContentText()).split("<");
    const text = pieces.map((piece) => piece.slice(piece.indexOf(">") + 1)).join("");
    return text
      .split("{")
      .slice(1)
      .flatMap((piece) => {
        const field = piece.slice(0, Math.max(0, piece.indexOf("}"))).replace(/^[#/]/, "");
        return field.length > 0 && field.length <= LONGEST_FIELD ? [{ part: path, field: field.trim() }] : [];
      });
  });
  return (await Promise.all(found)).flat();
}

/** Why an archive is not opened: none at all, larger once unpacked than templates are, or broken markup. */
async function whyUnsafe(bytes: Uint8Array): Promise<DocxProblem | undefined> {
  const parts = await unzip(bytes, (name) => !name.endsWith("/"), { parts: MOST_PARTS, bytes: MOST_BYTES });
  if (typeof parts === "string") {
    return parts === "too-large" ? { code: "too-large", part: "", most: MOST_BYTES } : { code: "unreadable", part: "" };
  }
  for (const { name: part, bytes: content } of parts.filter(({ name }) => /\.(?:xml|rels)$/i.test(name))) {
    if (content.length > MOST_TEXT) {
      return { code: "too-large", part, most: MOST_TEXT };
    }
    if (!isSound(new TextDecoder().decode(content))) {
      return { code: "unreadable", part };
    }
  }
  return undefined;
}

/** What is passed over in markup: how it begins, and how it ends. */
const PASSED = [
  ["<!--", "-->"],
  ["<![CDATA[", "]]>"],
  ["<?", "?>"],
] as const;

/** Whether markup is closed as it was opened, not nested without end, and declares nothing of its own. */
function isSound(xml: string): boolean {
  const open: string[] = [];
  let isBegun = false;
  for (let at = xml.indexOf("<"); at >= 0; at = xml.indexOf("<", at)) {
    const passed = PASSED.find(([start]) => xml.startsWith(start, at));
    const end = passed === undefined ? endOfTag(xml, at) : xml.indexOf(passed[1], at) + passed[1].length - 1;
    if (end <= at || (passed === undefined && !isInPlace(xml, at, end, open))) {
      return false;
    }
    isBegun ||= passed === undefined;
    at = end + 1;
  }
  return isBegun && open.length === 0;
}

/** Whether a tag may stand where it does: it opens or closes an element, which is remembered. */
function isInPlace(xml: string, start: number, end: number, open: string[]): boolean {
  const [, slash, name] = /^<(\/?)([^\s/>!]+)/.exec(xml.slice(start, start + LONGEST_NAME)) ?? [];
  if (name === undefined) {
    return false;
  }
  if (slash === "/") {
    return open.pop() === name;
  }
  return xml[end - 1] === "/" || open.push(name) <= MOST_DEPTH;
}

/** Longer than any name in markup. */
const LONGEST_NAME = 200;

/** Where a tag ends, whatever its quoted values hold; -1 where it does not, or they hold what they may not. */
function endOfTag(xml: string, start: number): number {
  let quote = "";
  for (let at = start + 1; at < xml.length; at++) {
    const sign = xml[at] as string;
    if (sign === "<") {
      return -1;
    }
    if (quote !== "") {
      quote = sign === quote ? "" : quote;
    } else if (sign === '"' || sign === "'") {
      quote = sign;
    } else if (sign === ">") {
      return at;
    }
  }
  return -1;
}
