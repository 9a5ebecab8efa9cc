/** An attribute of an XML tag. */
export interface XmlAttribute {
  /** The name as it is written, with its prefix. */
  readonly name: string;
  readonly value: string;
  /** The whole of it as it is written. */
  readonly written: string;
}

/** The attributes of an XML tag, in their order; what has no value in quotes is none. A tag is walked through once. */
export function attributesOf(tag: string): readonly XmlAttribute[] {
  const found: XmlAttribute[] = [];
  const nameEnd = tag.search(/\s/);
  let at = nameEnd;
  let equals = nameEnd < 0 ? -1 : tag.indexOf("=", at);
  while (equals >= 0) {
    const open = afterSpaces(tag, equals + 1);
    const quote = tag.charAt(open);
    const isQuoted = quote === '"' || quote === "'";
    const close = isQuoted ? tag.indexOf(quote, open + 1) : equals;
    if (close < 0) {
      return found;
    }
    const name = lastWord(tag.slice(at, equals));
    if (isQuoted && name !== "") {
      const written = `${name}=${tag.slice(open, close + 1)}`;
      found.push({ name, value: plainText(tag.slice(open + 1, close)), written });
    }
    at = close + 1;
    equals = tag.indexOf("=", at);
  }
  return found;
}

/** The value of an attribute of a tag. */
export function attribute(tag: string, name: string): string | undefined {
  return attributesOf(tag).find((one) => one.name === name)?.value;
}

function afterSpaces(text: string, from: number): number {
  let at = from;
  while (at < text.length && text.charCodeAt(at) <= 0x20) {
    at++;
  }
  return at;
}

function lastWord(text: string): string {
  const words = text.split(/\s/).filter((word) => word !== "");
  return words.at(-1) ?? "";
}

const entities: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

/** Text without its entities. */
export function plainText(text: string): string {
  if (!text.includes("&")) {
    return text;
  }
  return text.replace(/&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(\w+));/gi, (whole, hex, decimal, name) => {
    const code = hex === undefined ? Number(decimal) : Number.parseInt(String(hex), 16);
    if (name !== undefined) {
      return entities[String(name)] ?? whole;
    }
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}
