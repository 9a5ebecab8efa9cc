import { signal } from "@preact/signals";
import type { Label } from "ocop";
import type { FoundSheet } from "../late/incoming.ts";
import { addressOf, go } from "./address.ts";
import { changeCouncil, changeDetails } from "./beside.ts";
import { rejections, sheet, textOf } from "./sheet.ts";

/** What became of a file that was given to the page. */
export type IncomingState =
  | { readonly at: "none" }
  | { readonly at: "reading"; readonly file: string }
  | { readonly at: "refused"; readonly file: string; readonly sentences: readonly Label[] }
  /** Several sheets, of which one is to be chosen; what was left out is told. */
  | {
      readonly at: "choice";
      readonly file: string;
      readonly sheets: readonly FoundSheet[];
      readonly sentences: readonly Label[];
    };

export const incoming = signal<IncomingState>({ at: "none" });

/** Takes a file: opens the sheet or the register it holds. Where it holds neither, what is open stays as it is. */
export async function takeFile(file: File): Promise<void> {
  incoming.value = { at: "reading", file: file.name };
  const { sheetsIn } = await import("../late/incoming.ts");
  const found = await sheetsIn(file);
  if (found.kind === "register") {
    incoming.value = { at: "none" };
    const { openRegister } = await import("./register.ts");
    go("#desk");
    await openRegister(file);
    return;
  }
  const { sheets, sentences } = found;
  const [only] = sheets;
  if (only === undefined) {
    incoming.value = { at: "refused", file: file.name, sentences };
  } else if (sheets.length > 1 || sentences.length > 0) {
    incoming.value = { at: "choice", file: file.name, sheets, sentences };
  } else {
    incoming.value = { at: "none" };
    openFound(only);
  }
}

/** Opens a sheet that was found; a council with the members' sheets beside it. */
export function openFound({ text, members, grounds, product, producer }: FoundSheet): void {
  const isCouncil = members.length > 0;
  go(addressOf(text, isCouncil ? "council" : "form"));
  // What is no part of the address is put beside the sheet once it is open.
  const stop = sheet.subscribe((open) => {
    if (open === null || textOf(open.set, open.answers) !== text) {
      return;
    }
    queueMicrotask(() => {
      stop();
      rejections.value = grounds;
      if (isCouncil) {
        changeCouncil({ members: members.map(({ name, answers }) => ({ name, answers })) });
      }
      if (product !== "" || producer !== "") {
        changeDetails({ product, producer });
      }
    });
  });
}
