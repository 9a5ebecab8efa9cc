import { effect, signal } from "@preact/signals";
import { takeUp, watchBeside } from "./beside.ts";
import { keepDraft, keptAt } from "./drafts.ts";
import { type OutcomeIssue, readSheet, rejections, sheet, textOf, type View, views } from "./sheet.ts";

/** Screens that need no sheet. */
const places = ["start", "label", "desk"] as const;

export type Place = (typeof places)[number];

/** What is shown. */
export type Shown =
  | { readonly at: Place /** What stands behind the place, such as the code of a product. */; readonly about: string }
  | { readonly at: "sheet"; readonly view: View }
  | { readonly at: "opening" }
  | { readonly at: "refused"; readonly text: string; readonly issues: readonly OutcomeIssue[] };

export const shown = signal<Shown>({ at: "opening" });

/** The address of a view of a sheet: the answer string, and the view behind a tilde where it is not the form. */
export function addressOf(text: string, view: View = "form"): string {
  return `#${text}${view === "form" ? "" : `~${view}`}`;
}

/** Shows what the address says. */
async function follow(): Promise<void> {
  const hash = hashNow();
  const [text = "", named] = hash.split("~");
  if (!text.startsWith("OCOP")) {
    const slash = `${hash}/`.indexOf("/");
    const at = places.find((place) => place === hash.slice(0, slash)) ?? "start";
    shown.value = { at, about: hash.slice(slash + 1) };
    return;
  }
  const view = views.find((one) => one === named) ?? "form";
  const open = sheet.peek();
  if (open === null || textOf(open.set, open.answers) !== text) {
    const read = await readSheet(text);
    if (!read.ok) {
      shown.value = { at: "refused", text, issues: read.issues };
      return;
    }
    keptAt.value = null;
    rejections.value = [];
    await takeUp(codeIn(text));
    sheet.value = read.value;
  }
  shown.value = { at: "sheet", view };
}

/** What stands behind the hash; as it is where it is cut off within a sign. */
function hashNow(): string {
  const hash = location.hash.slice(1);
  try {
    return decodeURIComponent(hash);
  } catch {
    return hash;
  }
}

/** Goes to an address as a link would. */
export function go(address: string): void {
  location.hash = address;
}

/** Keeps address and page the same, and keeps a draft of what changes. */
export function watchAddress(): void {
  addEventListener("hashchange", follow);
  follow();
  watchBeside();
  effect(() => {
    const open = sheet.value;
    const now = shown.peek();
    if (open === null || now.at !== "sheet") {
      return;
    }
    const text = textOf(open.set, open.answers);
    const address = addressOf(text, now.view);
    if (`#${hashNow()}` !== address) {
      history.replaceState(null, "", address);
      keepDraft(codeIn(text), { text });
    }
  });
}

/** The code of the set in an answer string. */
export function codeIn(text: string): string {
  return text.slice("OCOP:".length).split("/", 2).join("/");
}
