import vm from "node:vm";

/** Stands in what is expected for what an example leaves out. */
const omitted = "…";

/**
 * Whether a value is what a comment says. A comment shows a value, and may say more behind it, after `:`, `,` or `;`. `…`
 * stands for anything: as an entry for any number of entries, at the end of a text for the rest of it.
 *
 * @returns undefined where the comment shows no value but says something
 */
export function isAsTold(value: unknown, comment: string): boolean | undefined {
  const told = valueIn(comment);
  return told === undefined ? undefined : matches(value, told.value);
}

/** The longest beginning of a comment that is a value. */
function valueIn(comment: string): { readonly value: unknown } | undefined {
  const ends = [comment.length, ...[...comment.matchAll(/[:;,]/g)].map(({ index }) => index).reverse()];
  for (const end of ends) {
    const text = comment.slice(0, end);
    if (/^(undefined|null|true|false|-?\d[\d_.]*|["'[{(][\s\S]*)$/.test(text)) {
      try {
        return { value: vm.runInNewContext(`(${withoutEllipses(text)})`, { undefined }) };
      } catch {
        // A shorter beginning may be a value.
      }
    }
  }
  return undefined;
}

/** `{ a: 1, … }` and `[1, …]` as code: the ellipsis becomes an entry of that name. */
function withoutEllipses(text: string): string {
  const open: string[] = [];
  let code = "";
  for (const [token] of text.matchAll(/"(?:\\.|[^"\\])*"|'(?:\\.|[^'\\])*'|[\s\S]/gu)) {
    if (token === omitted) {
      const isEntry = /[{,]\s*$/.test(code);
      code += open.at(-1) === "{" && isEntry ? `"${omitted}": 0` : `"${omitted}"`;
      continue;
    }
    if ("{[(".includes(token)) {
      open.push(token);
    } else if ("}])".includes(token)) {
      open.pop();
    }
    code += token;
  }
  // `{ vi, en }` tells which fields there are.
  return code.replace(/([{,]\s*)([a-z]\w*)(?=\s*[,}])/gi, `$1$2: "${omitted}"`);
}

function matches(value: unknown, told: unknown): boolean {
  if (told === omitted) {
    return true;
  }
  if (typeof told === "string" && typeof value === "string") {
    return matchesText(value, told);
  }
  if (Array.isArray(told)) {
    return Array.isArray(value) && matchesList(value, told);
  }
  if (typeof told === "object" && told !== null) {
    return typeof value === "object" && value !== null && matchesFields(value, told);
  }
  return Object.is(value, told);
}

function matchesText(value: string, told: string): boolean {
  const [start = "", ...rest] = told.split(omitted);
  if (!value.startsWith(start)) {
    return false;
  }
  let from = start.length;
  for (const part of rest) {
    const at = part === "" ? value.length : value.indexOf(part, from);
    if (at < 0) {
      return false;
    }
    from = at + part.length;
  }
  return rest.length > 0 || from === value.length;
}

function matchesList(values: readonly unknown[], told: readonly unknown[]): boolean {
  const [first, ...rest] = told;
  if (told.length === 0) {
    return values.length === 0;
  }
  if (first === omitted) {
    return values.some((_, index) => matchesList(values.slice(index), rest)) || rest.length === 0;
  }
  return values.length > 0 && matches(values[0], first) && matchesList(values.slice(1), rest);
}

function matchesFields(value: object, told: object): boolean {
  const fields = Object.entries(told);
  const named = fields.filter(([name]) => name !== omitted);
  const isWhole = named.length === fields.length;
  return (
    named.every(([name, field]) => name in value && matches(Reflect.get(value, name), field)) &&
    (!isWhole || Object.keys(value).every((name) => name in told || Reflect.get(value, name) === undefined))
  );
}
