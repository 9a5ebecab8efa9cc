import { attributesOf } from "./xml-attributes.js";

/** A tag of an XML text. */
export interface XmlTag {
  /** The name as it is written, with its prefix. */
  readonly name: string;
  readonly kind: "open" | "close" | "empty";
  /** Where it begins, and where what follows it does. */
  readonly start: number;
  readonly end: number;
}

/** An element of an XML text. */
export interface XmlElement {
  /** The name as it is written, with its prefix. */
  readonly name: string;
  /** The tag it begins with. */
  readonly tag: string;
  /** What stands between its tags. */
  readonly content: string;
  readonly start: number;
  readonly end: number;
}

const EXCLAMATION = 0x21;
const QUOTE = 0x22;
const APOSTROPHE = 0x27;
const SLASH = 0x2f;
const GREATER = 0x3e;
const QUESTION = 0x3f;

/** What stands in an XML text beside tags and text, and what it ends with. */
const others = [
  ["<!--", "-->"],
  ["<![CDATA[", "]]>"],
  ["<?", "?>"],
] as const;

/**
 * The next tag of an XML text; undefined where none is whole. Comments, marked texts and instructions are passed over. A
 * text is walked through once, whatever it holds.
 */
export function nextTag(text: string, from: number): XmlTag | undefined {
  let start = text.indexOf("<", from);
  while (start >= 0) {
    const second = text.charCodeAt(start + 1);
    if (second !== EXCLAMATION && second !== QUESTION) {
      return tagAt(text, start, second === SLASH);
    }
    const end = endOfOther(text, start);
    start = end < 0 ? -1 : text.indexOf("<", end);
  }
  return undefined;
}

function endOfOther(text: string, start: number): number {
  for (const [opening, closing] of others) {
    if (text.startsWith(opening, start)) {
      const end = text.indexOf(closing, start + opening.length);
      return end < 0 ? -1 : end + closing.length;
    }
  }
  return endOfTag(text, start);
}

/** Where a tag ends: a `>` in quotes does not end it. -1 where nothing does. */
function endOfTag(text: string, start: number): number {
  for (let at = start + 1; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === GREATER) {
      return at + 1;
    }
    if (code === QUOTE || code === APOSTROPHE) {
      at = text.indexOf(code === QUOTE ? '"' : "'", at + 1);
      if (at < 0) {
        return -1;
      }
    }
  }
  return -1;
}

function tagAt(text: string, start: number, isClosing: boolean): XmlTag | undefined {
  const end = endOfTag(text, start);
  if (end < 0) {
    return undefined;
  }
  const first = isClosing ? start + 2 : start + 1;
  let last = first;
  while (!endsName(text.charCodeAt(last))) {
    last++;
  }
  const kind = isClosing ? "close" : text.charCodeAt(end - 2) === SLASH ? "empty" : "open";
  return { name: text.slice(first, last), kind, start, end };
}

function endsName(code: number): boolean {
  return code <= 0x20 || code === SLASH || code === GREATER;
}

/**
 * The elements of an XML text that have a name, whatever their prefix, in their order. One within another of the same name
 * is a part of that one; one that does not end is left out.
 */
export function elementsOf(text: string, name: string): readonly XmlElement[] {
  return [...eachElement(text, name)];
}

/** The first element that has a name. */
export function elementOf(text: string, name: string): XmlElement | undefined {
  const [first] = eachElement(text, name);
  return first;
}

/** The same, one by one. */
export function* eachElement(text: string, name: string): Generator<XmlElement> {
  let opened: XmlTag | undefined;
  let depth = 0;
  for (let tag = nextTag(text, 0); tag !== undefined; tag = nextTag(text, tag.end)) {
    if (!isCalled(tag.name, name)) {
      continue;
    }
    if (tag.kind === "open") {
      opened ??= tag;
      depth++;
    } else if (opened === undefined) {
      if (tag.kind === "empty") {
        yield elementAt(text, tag, tag);
      }
    } else if (tag.kind === "close" && --depth === 0) {
      yield elementAt(text, opened, tag);
      opened = undefined;
    }
  }
}

function isCalled(written: string, name: string): boolean {
  return written === name || (written.endsWith(name) && written.indexOf(":") === written.length - name.length - 1);
}

function elementAt(text: string, opened: XmlTag, closed: XmlTag): XmlElement {
  return {
    name: opened.name,
    tag: text.slice(opened.start, opened.end),
    content: opened === closed ? "" : text.slice(opened.end, closed.start),
    start: opened.start,
    end: closed.end,
  };
}

/** A text in which each element that has a name is edited; where the edit gives undefined it stays as it is. */
export function editElements(text: string, name: string, edit: (element: XmlElement) => string | undefined): string {
  const pieces: string[] = [];
  let at = 0;
  for (const element of eachElement(text, name)) {
    const edited = edit(element);
    if (edited !== undefined) {
      pieces.push(text.slice(at, element.start), edited);
      at = element.end;
    }
  }
  return pieces.join("") + text.slice(at);
}

/** An element with attributes changed, or taken away by undefined, and with other content. */
export function withChanges(
  { name, tag, content }: Pick<XmlElement, "name" | "tag" | "content">,
  changes: Readonly<Record<string, string | number | undefined>>,
  newContent = content,
): string {
  const kept = attributesOf(tag).filter((attribute) => !Object.hasOwn(changes, attribute.name));
  const changed = Object.entries(changes).filter(([, value]) => value !== undefined);
  const attributes = [...kept.map(({ written }) => written), ...changed.map(([key, value]) => `${key}="${value}"`)];
  const head = [name, ...attributes].join(" ");
  return newContent === "" ? `<${head}/>` : `<${head}>${newContent}</${name}>`;
}

/** A text with something more at the end of its first element that has a name. */
export function inside(text: string, name: string, more: string): string {
  const found = elementOf(text, name);
  if (found === undefined) {
    return text;
  }
  const { tag, content, start, end } = found;
  const open = tag.endsWith("/>") ? `${tag.slice(0, -2)}>` : tag;
  return `${text.slice(0, start)}${open}${content}${more}</${found.name}>${text.slice(end)}`;
}
