import { batch, effect, signal } from "@preact/signals";
import type { Language } from "ocop";
import { render } from "preact";
import { Form } from "./screens/form.tsx";
import { sheetOf } from "./state/evaluation.ts";
import { codeOf, loadSet, type Sheet, type Standing, standingOf, unknownSet, withAnswer } from "./state/sheet.ts";
import { codes } from "./state/slugs.ts";
import sheetStyle from "./style/element.css?inline";

/** Where a site's browser keeps what is filled in, by the element's `keep`. */
const KEPT = "ocop-scorecard:";

/**
 * `<ocop-scorecard set="tea" lang="vi">`: a form any site can place, as many as it likes. The address of the site is left alone.
 *
 * - `set`: the set's slug in the decision in force, or its code, such as `2023/12`.
 * - `lang`: `vi`, or `en`.
 * - `value`: a sheet to begin with, and as a property the sheet as it is: an answer string. An evaluation,
 *   `{ decision, set, answers }` as an object or as JSON, can be handed over too, and is `evaluation`.
 * - `keep`: a name under which this browser keeps what is filled in; without it nothing is kept.
 *
 * Events, all of which bubble: `open` once a form is there, `change` at every answer, `result` at every answer of a complete
 * sheet and when somebody asks for it; their `detail` is `{ text, answers, rating }`. `refused` says by its `{ issues }` why a
 * `set` or `value` is not opened; what was open stays. Where the set's file cannot be fetched there are none, and `error` says so.
 */
class Scorecard extends HTMLElement {
  static readonly observedAttributes = ["set", "lang", "value"];

  readonly #root = this.attachShadow({ mode: "open" });
  readonly #sheet = signal<Sheet | null>(null);
  readonly #language = signal<Language>("vi");
  readonly #rejections = signal<readonly string[]>([]);
  readonly #around = {
    language: this.#language,
    rejections: this.#rejections,
    answer: (criterion: string, given: Parameters<typeof withAnswer>[2]) => {
      if (this.#sheet.value !== null) {
        this.#sheet.value = withAnswer(this.#sheet.value, criterion, given);
      }
    },
  };
  #stop: (() => void) | undefined;
  /** What the site handed over, until it asks for another set. */
  #given: unknown;
  #asked = 0;
  /** Whether the element stands on a site; whether it once did; whether another sheet was asked for while it did not. */
  #isPlaced = false;
  #wasPlaced = false;
  #isAsked = false;
  #isOpening = false;
  #shown: readonly unknown[] = [];

  /** The answer string; empty as long as no form is open. */
  get value(): string {
    return this.#standing?.text ?? "";
  }

  /** Opens a sheet: an answer string, or an evaluation. */
  set value(given: unknown) {
    this.#given = given;
    this.#ask();
  }

  /** The sheet as an evaluation; null as long as no form is open. */
  get evaluation(): { readonly decision: string; readonly set: number; readonly answers: Sheet["answers"] } | null {
    const open = this.#sheet.peek();
    return open && { decision: open.set.decision, set: open.set.set, answers: open.answers };
  }

  connectedCallback(): void {
    const style = new CSSStyleSheet();
    style.replaceSync(sheetStyle);
    this.#root.adoptedStyleSheets = [style];
    // A site may have set the property before the element was known.
    const early = Object.getOwnPropertyDescriptor(this, "value")?.value as unknown;
    if (early !== undefined) {
      Reflect.deleteProperty(this, "value");
      this.#given = early;
    }
    this.#stop = effect(() => this.#show());
    this.#isPlaced = true;
    this.#wasPlaced = true;
    if (this.#isAsked || this.#sheet.peek() === null) {
      this.#ask();
    }
  }

  disconnectedCallback(): void {
    this.#isPlaced = false;
    this.#stop?.();
    render(null, this.#root);
  }

  attributeChangedCallback(name: string, before: string | null, after: string | null): void {
    if (name === "lang") {
      this.#language.value = after === "en" ? "en" : "vi";
      return;
    }
    if (name === "value") {
      this.#given = after;
    } else if (this.#wasPlaced && before !== after) {
      this.#given = undefined;
    }
    if (before !== after) {
      this.#ask();
    }
  }

  /** Opens what is asked for: at once on a site, else when the element is put there. */
  #ask(): void {
    this.#isAsked = !this.#isPlaced;
    if (this.#isPlaced) {
      this.#open();
    }
  }

  get #standing(): Standing | null {
    const open = this.#sheet.peek();
    return open && standingOf(open, this.#rejections.peek());
  }

  /** Opens what is given, else what is kept, else the blank form of the set. Of several that are asked for the last one counts. */
  async #open(): Promise<void> {
    this.#asked += 1;
    const asked = this.#asked;
    const isGiven = this.#given !== undefined && this.#given !== null && this.#given !== "";
    const read = await (isGiven ? sheetOf(this.#given) : this.#own()).catch(
      (error: unknown) => ({ ok: false, issues: [], error }) as const,
    );
    if (asked !== this.#asked) {
      return;
    }
    if (read.ok) {
      this.#isOpening = true;
      batch(() => {
        this.#rejections.value = [];
        this.#sheet.value = read.value;
      });
    } else {
      const { ok: _, ...detail } = read;
      this.dispatchEvent(new CustomEvent("refused", { detail, bubbles: true }));
    }
  }

  /** The sheet of the set that this browser keeps, else a blank one. */
  async #own(): ReturnType<typeof sheetOf> {
    const named = this.getAttribute("set") ?? "";
    const code = codes[named] ?? named;
    const kept = this.#kept();
    const read = kept === null ? undefined : await sheetOf(kept);
    if (read?.ok && codeOf(read.value.set) === code) {
      return read;
    }
    const form = await loadSet(code);
    return form === undefined ? unknownSet(code) : { ok: true, value: { ...form, answers: {} } };
  }

  #show(): void {
    const open = this.#sheet.value;
    const reported = this.#rejections.value;
    if (open === null) {
      return;
    }
    render(
      <Form
        standing={standingOf(open, reported)}
        root={this.#root}
        around={this.#around}
        onResult={() => this.#send("result")}
      />,
      this.#root,
    );
    if (open !== this.#shown[0] || reported !== this.#shown[1]) {
      this.#shown = [open, reported];
      this.#tell();
    }
  }

  /** Tells that a form is there, or what was answered and whether the sheet is complete. */
  #tell(): void {
    if (this.#isOpening) {
      this.#isOpening = false;
      this.#send("open");
      return;
    }
    this.#keep();
    this.#send("change");
    if (this.#standing?.rating.complete === true) {
      this.#send("result");
    }
  }

  #send(kind: "open" | "change" | "result"): void {
    const standing = this.#standing;
    if (standing !== null) {
      const { text, answers, rating } = standing;
      this.dispatchEvent(new CustomEvent(kind, { detail: { text, answers, rating }, bubbles: true }));
    }
  }

  #kept(): string | null {
    const name = this.getAttribute("keep");
    try {
      return name === null ? null : localStorage.getItem(KEPT + name);
    } catch {
      return null;
    }
  }

  #keep(): void {
    const name = this.getAttribute("keep");
    try {
      if (name !== null) {
        localStorage.setItem(KEPT + name, this.value);
      }
    } catch {
      // The browser keeps nothing, as in private windows.
    }
  }
}

customElements.define("ocop-scorecard", Scorecard);
