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
import JSZip from "jszip";
import type { DocxProblem, DocxTag, DocxTags, FieldPath, FieldValue } from "../word/docx.js";

/** The most that a template may hold once unpacked, and of it in parts of text. */
const MOST_BYTES = 60_000_000;
const MOST_TEXT = 8_000_000;
const MOST_PARTS = 2000;
const MOST_TAGS = 5000;
/** Deeper than Word nests text boxes in tables in tables. */
const MOST_DEPTH = 100;

/** A day for what is in an archive: the same document has the same bytes. */
const WRITTEN = new Date(Date.UTC(1980, 0, 1));

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
    return { ok: true, value: await repacked(await JSZip.loadAsync(filled)) };
  } catch (error) {
    return { ok: false, problem: { code: "refused", part: "", why: error instanceof Error ? error.message : "" } };
  }
}

/** A document of parts, each a text. */
export async function packDocx(parts: Readonly<Record<string, string>>): Promise<Uint8Array> {
  const zip = new JSZip();
  for (const [path, text] of Object.entries(parts)) {
    zip.file(path, text, { date: WRITTEN, createFolders: false });
  }
  return zip.generateAsync(packing);
}

const packing = { type: "uint8array", compression: "DEFLATE", compressionOptions: { level: 9 } } as const;

const settings = { delimiters: new Delimiters(), maxXmlDepth: MOST_DEPTH } as const;

/** The same archive without the time at which it was written. */
async function repacked(zip: JSZip): Promise<Uint8Array> {
  for (const file of Object.values(zip.files)) {
    file.date = WRITTEN;
  }
  return zip.generateAsync(packing);
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

/** What looks like a field in parts that are not filled in, such as footnotes. */
async function straysIn(docx: Docx, filled: ReadonlySet<string>): Promise<DocxTags["strays"]> {
  const zip = docx.rawZipFile;
  const others = zip
    .listFiles()
    .filter((path) => /^word\/(?:footnotes|endnotes|comments)\d*\.xml$/.test(path) && !filled.has(path));
  const found = others.map(async (path) => {
    const text = (await zip.getFile(path).getContentText()).replaceAll(/<[^>]*>/g, "");
    return [...text.matchAll(/\{[#/]?\s*([\p{L}\p{N}_ -]{1,60})\s*\}/gu)].map(([, field = ""]) => ({
      part: path,
      field,
    }));
  });
  return (await Promise.all(found)).flat();
}

/** Why an archive is not opened: none at all, larger once unpacked than templates are, or broken markup. */
async function whyUnsafe(bytes: Uint8Array): Promise<DocxProblem | undefined> {
  let zip: JSZip;
  try {
    zip = await JSZip.loadAsync(bytes);
  } catch {
    return { code: "unreadable", part: "" };
  }
  const files = Object.values(zip.files).filter(({ dir }) => !dir);
  if (files.length > MOST_PARTS) {
    return { code: "too-large", part: "", most: MOST_PARTS };
  }
  let left = MOST_BYTES;
  for (const file of files) {
    const isText = /\.(?:xml|rels)$/i.test(file.name);
    const content = await unpacked(file, isText ? Math.min(left, MOST_TEXT) : left, isText).catch(
      () => "broken" as const,
    );
    if (content === "broken") {
      return { code: "unreadable", part: file.name };
    }
    if (content === "larger") {
      return { code: "too-large", part: file.name, most: isText ? MOST_TEXT : MOST_BYTES };
    }
    left -= content.length;
    if (isText && !isSound(new TextDecoder().decode(content.bytes))) {
      return { code: "unreadable", part: file.name };
    }
  }
  return undefined;
}

interface Unpacked {
  readonly length: number;
  /** Empty where they were not asked for. */
  readonly bytes: Uint8Array;
}

/** What a file of an archive holds; it is left off where that is more than `most` bytes, whatever the archive says. */
function unpacked(file: JSZip.JSZipObject, most: number, isKept: boolean): Promise<Unpacked | "larger"> {
  const { internalStream } = file as unknown as {
    readonly internalStream: (type: "uint8array") => JSZip.JSZipStreamHelper<Uint8Array>;
  };
  return new Promise((done, fail) => {
    const pieces: Uint8Array[] = [];
    let length = 0;
    const stream = internalStream.call(file, "uint8array");
    stream.on("data", (piece) => {
      length += piece.length;
      if (length > most) {
        stream.pause();
        done("larger");
      } else if (isKept) {
        pieces.push(piece);
      }
    });
    stream.on("error", fail);
    stream.on("end", () => done({ length, bytes: isKept ? joined(pieces, length) : new Uint8Array() }));
    stream.resume();
  });
}

function joined(pieces: readonly Uint8Array[], length: number): Uint8Array {
  const all = new Uint8Array(length);
  let at = 0;
  for (const piece of pieces) {
    all.set(piece, at);
    at += piece.length;
  }
  return all;
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
