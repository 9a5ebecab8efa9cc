import { effect, signal } from "@preact/signals";
import type { Language } from "ocop";
import { render } from "preact";
import { Form } from "./screens/form.tsx";
import { language } from "./state/language.ts";
import { loadSet, sheet, standing } from "./state/sheet.ts";
import { codes } from "./state/slugs.ts";
import sheetStyle from "./style/element.css?inline";

/**
 * `<ocop-scorecard set="tea" lang="vi">`: a form any site can place. The address of the site is left alone.
 *
 * `set` is the set's slug or its code. `change` tells each answer, `result` a complete sheet; both carry
 * `{ text, answers, rating }` as `detail`, and `value` has the answer string. One form may stand on a page.
 */
class Scorecard extends HTMLElement {
  static readonly observedAttributes = ["set", "lang"];

  readonly #root = this.attachShadow({ mode: "open" });
  readonly #shown = signal(false);
  #stop: (() => void) | undefined;

  /** The answer string. */
  get value(): string {
    return standing.value?.text ?? "";
  }

  connectedCallback(): void {
    const style = new CSSStyleSheet();
    style.replaceSync(sheetStyle);
    this.#root.adoptedStyleSheets = [style];
    this.#open();
    this.#stop = effect(() => this.#tell());
  }

  disconnectedCallback(): void {
    this.#stop?.();
    render(null, this.#root);
  }

  attributeChangedCallback(name: string, before: string | null, after: string | null): void {
    if (name === "lang") {
      language.value = (after === "en" ? "en" : "vi") satisfies Language;
    } else if (this.isConnected && before !== after) {
      this.#open();
    }
  }

  async #open(): Promise<void> {
    const named = this.getAttribute("set") ?? "";
    const form = await loadSet(codes[named] ?? named);
    sheet.value = form === undefined ? null : { ...form, answers: {} };
    this.#shown.value = form !== undefined;
  }

  #tell(): void {
    const now = standing.value;
    if (now === null || !this.#shown.value) {
      return;
    }
    const { text, answers, rating } = now;
    render(
      <Form standing={now} root={this.#root} onResult={() => this.#send("result", { text, answers, rating })} />,
      this.#root,
    );
    if (Object.keys(answers).length > 0) {
      this.#send("change", { text, answers, rating });
      if (rating.complete) {
        this.#send("result", { text, answers, rating });
      }
    }
  }

  #send(kind: "change" | "result", detail: object): void {
    this.dispatchEvent(new CustomEvent(kind, { detail, bubbles: true }));
  }
}

customElements.define("ocop-scorecard", Scorecard);
