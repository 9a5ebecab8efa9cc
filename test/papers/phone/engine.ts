import type { AnyChildNode, RootNode } from "@getodk/xforms-engine";
import { JSDOM } from "jsdom";

const { window } = new JSDOM("");

/** What ODK's engine takes from a browser. */
const BROWSER = [
  "DOMParser",
  "Node",
  "Element",
  "Document",
  "Attr",
  "Text",
  "Comment",
  "XMLDocument",
  "XMLSerializer",
  "document",
];

for (const name of BROWSER) {
  Object.assign(globalThis, { [name]: window[name] });
}
// Its parser looks for the folder of a script.
Object.assign(globalThis, { __dirname: import.meta.dirname });

const { loadForm } = await import("@getodk/xforms-engine");

/** A form that is being filled in, by the names of its questions. */
export interface Filling {
  readonly choose: (name: string, value: string | null) => void;
  readonly tick: (name: string, values: readonly string[]) => void;
  readonly write: (name: string, value: string) => void;
  /** The value of a question or calculation. */
  readonly value: (name: string) => string;
  readonly isShown: (name: string) => boolean;
  /** What a note says. */
  readonly says: (name: string) => string;
  readonly isValid: () => boolean;
}

/** Opens a form (XForm) in ODK's engine, ready to be filled in again and again. */
export async function openForm(xform: string): Promise<() => Filling> {
  const form = await loadForm(xform, {
    fetchFormAttachment: () => Promise.reject(new Error("our forms have no attachments")),
  });
  if (form.status !== "success") {
    throw form.error;
  }
  return () => filling(form.createInstance().root);
}

function filling(root: RootNode): Filling {
  const nodes = new Map<string, AnyChildNode>();
  const visit = (children: readonly AnyChildNode[]) => {
    for (const node of children) {
      nodes.set(node.currentState.reference.split("/").at(-1) ?? "", node);
      if (node.nodeType === "group") {
        visit(node.currentState.children as readonly AnyChildNode[]);
      }
    }
  };
  visit(root.currentState.children as readonly AnyChildNode[]);
  const find = (name: string) => {
    const node = nodes.get(name);
    if (node === undefined) {
      throw new Error(`the form has no ${name}`);
    }
    return node;
  };
  const select = (name: string) => {
    const node = find(name);
    if (node.nodeType !== "select") {
      throw new Error(`${name} is a ${node.nodeType}`);
    }
    return node;
  };
  return {
    choose: (name, value) => select(name).selectValue(value),
    tick: (name, values) => select(name).selectValues(values),
    write: (name, value) => {
      const node = find(name);
      if (node.nodeType !== "input") {
        throw new Error(`${name} is a ${node.nodeType}`);
      }
      (node.setValue as (value: string) => void)(value);
    },
    value: (name) => {
      const { instanceValue } = find(name).currentState as { readonly instanceValue?: string };
      return instanceValue ?? "";
    },
    isShown: (name) => find(name).currentState.relevant,
    says: (name) => {
      const { value, label } = find(name).currentState;
      return String(label?.asString ?? value ?? "");
    },
    isValid: () => root.validationState.violations.length === 0,
  };
}
