import type { Xlsform, XlsformSheet } from "../../../src/papers/index.js";

/** A row of a sheet by its headings; empty cells are left out. */
type Row = Readonly<Record<string, string>>;

/** A group or question on the way to an XForm. */
interface Node {
  readonly name: string;
  readonly path: string;
  readonly row: Row;
  readonly children: Node[];
}

/** What an XLSForm may hold, as the specification of XLSForm names it; anything else would be passed over in silence. */
const COLUMNS: Readonly<Record<keyof Xlsform, readonly string[]>> = {
  survey: ["type", "name", "required", "relevant", "constraint", "calculation", "appearance", "default"],
  choices: ["list_name", "name"],
  settings: ["form_title", "form_id", "version", "default_language", "instance_name"],
};

const TRANSLATED = /^(label|hint|constraint_message)::(.+) \((vi|en)\)$/;

/** How a type of question is stored and asked. */
const TYPES: Readonly<Record<string, readonly [bind: string, control: string]>> = {
  text: ["string", "input"],
  date: ["date", "input"],
  note: ["string", "input"],
  geopoint: ["geopoint", "input"],
  image: ["binary", "upload"],
  calculate: ["string", ""],
  select_one: ["string", "select1"],
  select_multiple: ["string", "select"],
};

/**
 * An XLSForm as the XForm that its specification makes of it: as much as our forms use, refusing all else and whatever
 * a compiler refuses (names that are none or stand twice, references, lists and labels that are missing).
 */
export function xformOf(form: Xlsform): string {
  const survey = rowsOf(form, "survey");
  const choices = rowsOf(form, "choices");
  const [settings = {}] = rowsOf(form, "settings");
  const root: Node = { name: "data", path: "/data", row: {}, children: [] };
  const paths = new Map<string, string>();
  nest(root, survey, paths);
  const lists = new Map<string, Row[]>();
  for (const row of choices) {
    const list = row["list_name"] ?? "";
    lists.set(list, [...(lists.get(list) ?? []), row]);
  }
  const languages = languagesOf(form.survey);
  for (const [list, rows] of lists) {
    require(new Set(rows.map((row) => row["name"])).size === rows.length, `a choice stands twice in ${list}`);
    require(rows.every((row) => /^\S+$/.test(row["name"] ?? "")), `a choice of ${list} has blanks`);
  }
  const questions = [...nodesOf(root)].filter((node) => node !== root);
  const bound = questions.filter(({ row }) => row["type"] !== "begin_group");
  const compiled = (text: string) =>
    text.replace(/\$\{(\w+)\}/g, (_, name: string) => {
      const path = paths.get(name);
      require(path !== undefined, `nothing is called ${name}`);
      return ` ${path} `;
    });
  const title = settings["instance_name"] ?? "";
  return [
    '<?xml version="1.0"?>',
    '<h:html xmlns="http://www.w3.org/2002/xforms" xmlns:h="http://www.w3.org/1999/xhtml"',
    ' xmlns:jr="http://openrosa.org/javarosa" xmlns:odk="http://www.opendatakit.org/xforms">',
    `<h:head><h:title>${xml(settings["form_title"] ?? "")}</h:title><model odk:xforms-version="1.0.0">`,
    `<itext>${languages.map((language) => itext(language, settings, survey, choices, compiled)).join("")}</itext>`,
    `<instance><data id="${settings["form_id"]}" version="${settings["version"]}">`,
    root.children.map(instance).join(""),
    "<meta><instanceID/><instanceName/></meta></data></instance>",
    ...[...lists].map(([list, rows]) => secondary(list, rows)),
    ...questions.flatMap((node) => bind(node, compiled)),
    `<bind nodeset="/data/meta/instanceName" type="string" calculate="${xml(compiled(title))}"/>`,
    ...bound.flatMap(({ row, path }) =>
      row["default"] === undefined
        ? []
        : [`<setvalue ref="${path}" event="odk-instance-first-load" value="${xml(row["default"])}"/>`],
    ),
    `</model></h:head><h:body>${root.children.map((node) => control(node, lists)).join("")}</h:body></h:html>`,
  ].join("\n");
}

function rowsOf(form: Xlsform, name: keyof Xlsform): readonly Row[] {
  const [headings = [], ...rows] = form[name];
  for (const heading of headings) {
    require(COLUMNS[name].includes(heading) || TRANSLATED.test(heading), `unknown column ${heading}`);
  }
  require(rows.every(({ length }) => length === headings.length), `rows of ${name} differ in length`);
  return rows.map((row) =>
    Object.fromEntries(headings.flatMap((heading, at) => (row[at] === "" ? [] : [[heading, row[at] as string]]))),
  );
}

function languagesOf([headings = []]: XlsformSheet): readonly string[] {
  return [...new Set(headings.flatMap((heading) => TRANSLATED.exec(heading)?.slice(2, 4).join("|") ?? []))];
}

function nest(root: Node, survey: readonly Row[], paths: Map<string, string>): void {
  const open = [root];
  for (const row of survey) {
    const name = row["name"] ?? "";
    const [type = ""] = (row["type"] ?? "").split(" ");
    const parent = open.at(-1) as Node;
    if (type === "end_group") {
      require(parent.name === name && open.length > 1, `group ${name} ends where ${parent.name} is open`);
      open.pop();
      continue;
    }
    require(/^[A-Za-z_][\w.-]*$/.test(name), `${name} is no name`);
    require(!paths.has(name), `${name} stands twice`);
    const node = { name, path: `${parent.path}/${name}`, row, children: [] };
    paths.set(name, node.path);
    parent.children.push(node);
    if (type === "begin_group") {
      open.push(node);
    } else {
      require(TYPES[type] !== undefined, `unknown type ${type}`);
      require(type !== "calculate" || row["calculation"] !== undefined, `${name} calculates nothing`);
    }
  }
  require(open.length === 1, "a group does not end");
}

function* nodesOf(node: Node): Generator<Node> {
  yield node;
  for (const child of node.children) {
    yield* nodesOf(child);
  }
}

function instance({ name, children }: Node): string {
  return `<${name}>${children.map(instance).join("")}</${name}>`;
}

function secondary(list: string, rows: readonly Row[]): string {
  const items = rows.map((row, at) => `<item><itextId>${list}-${at}</itextId><name>${row["name"]}</name></item>`);
  return `<instance id="${list}"><root>${items.join("")}</root></instance>`;
}

function bind({ path, row }: Node, compiled: (text: string) => string): string[] {
  const [type = ""] = (row["type"] ?? "").split(" ");
  const expressions = { relevant: "relevant", constraint: "constraint", calculate: "calculation" };
  const attributes = Object.entries(expressions).flatMap(([attribute, column]) => {
    const expression = row[column];
    return expression === undefined ? [] : [` ${attribute}="${xml(compiled(expression))}"`];
  });
  const kind = TYPES[type]?.[0];
  return [
    `<bind nodeset="${path}"${kind === undefined ? "" : ` type="${kind}"`}${row["required"] === "yes" ? ' required="true()"' : ""}${type === "note" ? ' readonly="true()"' : ""}${attributes.join("")}/>`,
  ];
}

function control({ path, name, row, children }: Node, lists: ReadonlyMap<string, readonly Row[]>): string {
  const [type = "", list = ""] = (row["type"] ?? "").split(" ");
  const appearance = row["appearance"] === undefined ? "" : ` appearance="${row["appearance"]}"`;
  const label = `<label ref="jr:itext('${path}:label')"/>`;
  if (type === "begin_group") {
    return `<group ref="${path}"${appearance}>${label}${children.map((node) => control(node, lists)).join("")}</group>`;
  }
  const [, element = ""] = TYPES[type] ?? [];
  if (element === "") {
    return "";
  }
  const hint = Object.keys(row).some((key) => key.startsWith("hint")) ? `<hint ref="jr:itext('${path}:hint')"/>` : "";
  const isSelect = element.startsWith("select");
  require(!isSelect || lists.has(list), `${name} has no list ${list}`);
  const items = isSelect
    ? `<itemset nodeset="instance('${list}')/root/item"><value ref="name"/><label ref="jr:itext(itextId)"/></itemset>`
    : "";
  const media = element === "upload" ? ' mediatype="image/*"' : "";
  return `<${element} ref="${path}"${appearance}${media}>${label}${hint}${items}</${element}>`;
}

function itext(
  language: string,
  settings: Row,
  survey: readonly Row[],
  choices: readonly Row[],
  compiled: (text: string) => string,
): string {
  const called = language.replace(/\|(.+)/, " ($1)");
  const isDefault = settings["default_language"] === called ? ' default="true()"' : "";
  const texts = [...surveyTexts(called, survey), ...choiceTexts(called, choices)].map(
    ([id, text]) => `<text id="${id}"><value>${shown(text, compiled)}</value></text>`,
  );
  return `<translation lang="${called}"${isDefault}>${texts.join("")}</translation>`;
}

/** The labels and hints of a language by the places they belong to. */
function* surveyTexts(called: string, survey: readonly Row[]): Generator<readonly [id: string, text: string]> {
  const groups: string[] = [];
  for (const row of survey) {
    const { type, name = "" } = row;
    if (type === "end_group") {
      groups.pop();
      continue;
    }
    const path = ["/data", ...groups, name].join("/");
    const [label, hint] = [row[`label::${called}`], row[`hint::${called}`]];
    require(type === "calculate" || label !== undefined, `${name} has no label`);
    yield* Object.entries({ label, hint }).flatMap(([kind, text]) =>
      text === undefined ? [] : [[`${path}:${kind}`, text] as const],
    );
    if (type === "begin_group") {
      groups.push(name);
    }
  }
}

function* choiceTexts(called: string, choices: readonly Row[]): Generator<readonly [id: string, text: string]> {
  const places = new Map<string, number>();
  for (const row of choices) {
    const list = row["list_name"] ?? "";
    const at = places.get(list) ?? 0;
    places.set(list, at + 1);
    const text = row[`label::${called}`];
    require(text !== undefined, `a choice of ${list} has no label`);
    yield [`${list}-${at}`, text];
  }
}

/** A label whose references are outputs. */
function shown(text: string, compiled: (text: string) => string): string {
  return text
    .split(/(\$\{\w+\})/)
    .map((piece) => (piece.startsWith("${") ? `<output value="${compiled(piece)}"/>` : xml(piece)))
    .join("");
}

function xml(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
}

function require(isMet: boolean, why: string): asserts isMet {
  if (!isMet) {
    throw new Error(`the form does not compile: ${why}`);
  }
}
