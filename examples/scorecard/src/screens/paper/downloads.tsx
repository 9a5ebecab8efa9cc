import { useSignal } from "@preact/signals";
import type { Papers, Read } from "../../late/papers.ts";
import { beside } from "../../state/beside.ts";
import { codeOf, rejections, type Standing } from "../../state/sheet.ts";
import { today } from "../../state/today.ts";
import { w } from "./words.ts";

const WORD = ["score-sheet", "minutes", "score-table", "form02"] as const;

/** What the papers are made of, as the sheet and the council are now. */
export function papersOf({ set, answers }: Standing): Papers {
  return { set, answers, rejections: rejections.value, beside: beside.value, on: today() };
}

/** The workbook and the documents; what makes them is loaded with the first click. */
export function Downloads({ standing }: { readonly standing: Standing }) {
  const isMaking = useSignal(false);
  const sentences = useSignal<readonly string[]>([]);
  const make = async (
    name: string,
    type: string,
    work: (late: typeof import("../../late/papers.ts")) => Promise<Read<Uint8Array>>,
  ) => {
    isMaking.value = true;
    const made = await work(await import("../../late/papers.ts"));
    isMaking.value = false;
    sentences.value = made.ok ? [] : made.sentences;
    if (made.ok) {
      save(name, new Blob([Uint8Array.from(made.value)], { type }));
    }
  };
  const code = codeOf(standing.set).replace("/", "-");
  return (
    <section class="card" aria-labelledby="downloads">
      <h2 id="downloads">{w().downloads}</h2>
      <p class="downloads">
        <button
          type="button"
          onClick={() =>
            make(
              `ocop-${code}.xlsx`,
              "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
              async ({ bookOf }) => ({ ok: true, value: await bookOf(papersOf(standing)) }),
            )
          }
        >
          {w().book}
        </button>
        {WORD.map((kind) => (
          <button
            key={kind}
            type="button"
            onClick={() =>
              make(
                `ocop-${code}-${kind}.docx`,
                "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
                ({ wordOf }) => wordOf(kind, papersOf(standing)),
              )
            }
          >
            {w().word[kind]}
          </button>
        ))}
      </p>
      <p class="quiet">{w().downloadHint}</p>
      <div role="status">{isMaking.value && <p class="quiet">{w().making}</p>}</div>
      {sentences.value.length > 0 && (
        <div class="problem" role="alert">
          <p>{w().cannot}</p>
          <ul>
            {sentences.value.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </div>
      )}
    </section>
  );
}

/** Hands a file to whoever looks at the page. */
function save(name: string, file: Blob): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href));
}
