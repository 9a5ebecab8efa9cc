import { describe, expect, test } from "vitest";
import { attribute, attributesOf } from "../../../src/papers/workbook/parts/xml-attributes.js";
import {
  editElements,
  elementOf,
  elementsOf,
  inside,
  nextTag,
  withChanges,
} from "../../../src/papers/workbook/parts/xml-elements.js";

const tagsOf = (text: string) => {
  const found: string[] = [];
  for (let tag = nextTag(text, 0); tag !== undefined; tag = nextTag(text, tag.end)) {
    found.push(`${tag.kind} ${tag.name}`);
  }
  return found;
};

const contentsOf = (text: string, name: string) => elementsOf(text, name).map(({ content }) => content);

describe("tags", () => {
  test.each([
    ["<a><b/></a>", ["open a", "empty b", "close a"]],
    ["<?xml version='1.0'?>\n<x:a\n>text</x:a >", ["open x:a", "close x:a"]],
    ["<!DOCTYPE a [<!ENTITY e '<b>'>]><a/>", ["empty a"]],
    ["<!-- <b> --><a><![CDATA[<c>]]]]></a>", ["open a", "close a"]],
    [`<a b=">" c='"/>'>`, ["open a"]],
    ["<a b='/'>", ["open a"]],
    ["", []],
    ["no tags", []],
    ["<a>1 > 0</a>", ["open a", "close a"]],
  ])("%s", (text, expected) => {
    expect(tagsOf(text)).toEqual(expected);
  });

  test.each(["<", "<a", "<a b='>", '<a b=">', "<!--", "<!-- -- >", "<![CDATA[ ]>", "<?xml", "</", "<!", "<!x '"])(
    "%s is no whole tag",
    (text) => {
      expect(tagsOf(text)).toEqual([]);
    },
  );

  test.each(["<>", "</>", "< >", "<//>", "<=>"])("%s ends", (text) => {
    expect(tagsOf(text)).toHaveLength(1);
  });
});

describe("elements", () => {
  test("have their tag, their content and their place", () => {
    expect(elementOf('<r><c s="1">7</c></r>', "c")).toEqual({
      name: "c",
      tag: '<c s="1">',
      content: "7",
      start: 3,
      end: 17,
    });
  });

  test("are found by their name and not by its beginning or end, with any prefix", () => {
    expect(contentsOf("<col>1</col><c>2</c><x:c>3</x:c><xc>4</xc><a:b:c>5</a:b:c><c/>", "c")).toEqual(["2", "3", ""]);
  });

  test("one within another of its name is a part of that one", () => {
    expect(contentsOf("<c><c>1</c><c/></c><c>2</c>", "c")).toEqual(["<c>1</c><c/>", "2"]);
  });

  test("what does not begin or does not end is left out", () => {
    expect(contentsOf("</c><c>1</c><c>2", "c")).toEqual(["1"]);
    expect(elementOf("<c>", "c")).toBeUndefined();
  });

  test("are edited where they stand; others stay as they are", () => {
    const edited = editElements("<r><c>1</c> <c>2</c>\n<c/></r>", "c", ({ content }) =>
      content === "2" ? "<d/>" : undefined,
    );
    expect(edited).toBe("<r><c>1</c> <d/>\n<c/></r>");
    expect(editElements("<a/>", "c", () => "x")).toBe("<a/>");
  });

  test("attributes are changed, added and taken away; the others stay as they are written", () => {
    const [cell = { name: "", tag: "", content: "" }] = elementsOf('<c r=\'A&amp;1\' s="1" t="s">7</c>', "c");
    expect(withChanges(cell, { s: 3, t: undefined, ht: 15 })).toBe('<c r=\'A&amp;1\' s="3" ht="15">7</c>');
    expect(withChanges(cell, {}, "")).toBe('<c r=\'A&amp;1\' s="1" t="s"/>');
    expect(withChanges({ name: "x:c", tag: "<x:c/>", content: "" }, {}, "8")).toBe("<x:c>8</x:c>");
  });

  test.each([
    ["<r><l>1</l></r>", "<r><l>1+</l></r>"],
    ["<r><l/></r>", "<r><l>+</l></r>"],
    ["<x:l a = '1' ></x:l >", "<x:l a = '1' >+</x:l>"],
    ["<l></l><l/>", "<l>+</l><l/>"],
    ["<r></r>", "<r></r>"],
  ])("more inside %s", (text, expected) => {
    expect(inside(text, "l", "+")).toBe(expected);
  });
});

describe("attributes", () => {
  test("by the name as it is written, in either kind of quotes and with spaces about", () => {
    const tag = `<c r="A1" x:r='B "2"' s =\n"3" empty="" a="b=c">`;
    expect(["r", "x:r", "s", "empty", "a", "t"].map((name) => attribute(tag, name))).toEqual([
      "A1",
      'B "2"',
      "3",
      "",
      "b=c",
      undefined,
    ]);
  });

  test("entities are read; unknown ones and impossible characters stay", () => {
    const value = "&lt;&gt;&amp;&quot;&apos;&#65;&#x1ea1;&nbsp;&#x110000;&#9999999;&amp;lt;";
    expect(attribute(`<c v="${value}"/>`, "v")).toBe("<>&\"'Aạ&nbsp;&#x110000;&#9999999;&lt;");
  });

  test.each(["<c r>", "<c r=>", "<c r=1>", "<c r='1>", "<c ='1'>", "<c", "", "="])("%s has none", (tag) => {
    expect(attributesOf(tag)).toEqual([]);
  });

  test("one without quotes does not hide the next", () => {
    expect(attributesOf("<c a=1 b='2'>").map(({ name, value }) => [name, value])).toEqual([["b", "2"]]);
  });
});

/** A megabyte or so: what takes a time that grows with the square would take minutes. */
const many = (text: string) => text.repeat(Math.ceil(1_000_000 / text.length));

describe("hostile text is walked through once", () => {
  test.each([
    "<",
    "<c",
    "<c>",
    "</c>",
    "<c><d>",
    '<c a="',
    "<c a='1' ",
    "<!--",
    "<![CDATA[",
    "<?",
    "<!",
    '"',
    "a=",
    "a = ",
    "=",
    " ",
    "&",
    "&#",
    "<c/>",
  ])("%s", (text) => {
    const long = many(text);
    const started = performance.now();
    for (const whole of [long, `<c>${long}`, `<c ${long}>`, `<c>${long}</c>`]) {
      elementsOf(whole, "c");
      editElements(whole, "c", () => undefined);
      inside(whole, "d", "+");
      attributesOf(whole);
    }
    expect(performance.now() - started).toBeLessThan(20_000);
  });
});
