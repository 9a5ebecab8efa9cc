import { useSignal } from "@preact/signals";
import type { CriteriaSet } from "ocop";
import { procedure } from "../../parts/procedure.ts";
import { beside, changeCouncil, changeDetails, type MemberSheet } from "../../state/beside.ts";
import { language } from "../../state/language.ts";
import { type Incoming, type Refusal, readFile, readLines, type SheetsOfProduct } from "./read-sheets.ts";
import { Scan } from "./scan.tsx";
import { w } from "./words.ts";

interface AddingProps {
  readonly set: CriteriaSet;
  /** The sheet that is open. */
  readonly own: MemberSheet["answers"];
  readonly count: number;
}

interface Choice {
  readonly file: string;
  readonly products: readonly SheetsOfProduct[];
}

/** Takes members' sheets in: pasted, scanned, out of files, or the one that is open. */
export function Adding({ set, own, count }: AddingProps) {
  const given = useSignal("");
  const refused = useSignal<readonly Refusal[]>([]);
  const warnings = useSignal<readonly string[]>([]);
  const choices = useSignal<readonly Choice[]>([]);
  const added = useSignal(0);
  const isReading = useSignal(false);
  const isOpen = useSignal(count === 0);
  const take = (read: readonly (Incoming & { readonly file: string })[]) => {
    const single = read.filter(({ products }) => products.length === 1).flatMap(({ products }) => products);
    added.value = addProducts(single);
    choices.value = read.filter(({ products }) => products.length > 1);
    refused.value = read.flatMap((one) => one.refused);
    warnings.value = read.flatMap((one) => one.warnings);
    isOpen.value = [choices, refused, warnings].some(({ value }) => value.length > 0);
  };
  const addLines = async (text: string) => {
    const read = await readLines(set, text);
    take([{ ...read, file: "" }]);
    given.value = read.refused.map((one) => one.given).join("\n");
  };
  const addFiles = async (files: readonly File[]) => {
    isReading.value = true;
    take(await Promise.all(files.map(async (file) => ({ ...(await readFile(set, file)), file: file.name }))));
    isReading.value = false;
  };
  return (
    <>
      <details
        class="card adding"
        open={isOpen.value}
        onToggle={(event) => {
          isOpen.value = event.currentTarget.open;
        }}
      >
        <summary>{w().addMembers}</summary>
        <div class="fields">
          <label class="file button primary">
            {isReading.value ? w().reading : w().addFiles}
            <input
              type="file"
              class="heard"
              multiple
              accept=".xlsx,.xlsm,.ods,.json,.ndjson,.jsonl,.txt"
              onChange={async (event) => {
                const field = event.currentTarget;
                await addFiles([...(field.files ?? [])]);
                field.value = "";
              }}
            />
          </label>
          <button
            type="button"
            disabled={Object.keys(own).length === 0}
            onClick={() => {
              added.value = addMembers([{ name: "", answers: own }]);
            }}
          >
            {w().addOwn}
          </button>
          <Scan onText={addLines} />
          <label class="wide">
            {w().addLines}
            <textarea
              rows={count === 0 ? 3 : 2}
              value={given.value}
              placeholder="OCOP:2026/11/1.1:3/…"
              onInput={(event) => {
                given.value = event.currentTarget.value;
              }}
            />
          </label>
          <button type="button" disabled={given.value.trim() === ""} onClick={() => addLines(given.value)}>
            {w().add}
          </button>
        </div>
        {choices.value.map(({ file, products }) => (
          <div key={file} class="choice">
            <p>{w().whichProduct(file)}</p>
            <p class="chips">
              {products.map((product) => (
                <button
                  key={product.product}
                  type="button"
                  class="chip chip-button"
                  onClick={() => {
                    added.value = addProducts([product]);
                    choices.value = choices.value.filter((one) => one.file !== file);
                  }}
                >
                  {product.product || w().noProduct} ({product.members.length})
                </button>
              ))}
            </p>
          </div>
        ))}
        {refused.value.map((one) => (
          <p key={JSON.stringify(one)} class="problem" role="alert">
            <span class="given">{one.given}</span>: {refusalText(one)}
          </p>
        ))}
        {warnings.value.map((warning) => (
          <p key={warning} class="warning">
            {warning}
          </p>
        ))}
      </details>
      <div role="status">{added.value > 0 && <p class="success">{w().added(added.value)}</p>}</div>
    </>
  );
}

/** Puts products' sheets at the end of the council, with what they say of product and appointed; how many there are. */
function addProducts(products: readonly SheetsOfProduct[]): number {
  const { council, details } = beside.value;
  const appointed = [...new Set([...council.appointed, ...products.flatMap((one) => one.appointed)])];
  if (appointed.length > council.appointed.length) {
    changeCouncil({ appointed });
  }
  const [named] = products.filter(({ product }) => product !== "");
  if (named !== undefined) {
    changeDetails({ product: details.product || named.product, producer: details.producer || named.producer });
  }
  return addMembers(products.flatMap(({ members }) => members));
}

function addMembers(members: readonly MemberSheet[]): number {
  changeCouncil({ members: [...beside.value.council.members, ...members] });
  return members.length;
}

function refusalText(refusal: Refusal): string {
  switch (refusal.why) {
    case "other-set":
      return w().otherSet;
    case "unreadable":
      return w().unreadable;
    case "sentences":
      return refusal.sentences.join("; ");
    case "issues": {
      const say = procedure()?.message;
      return say === undefined ? "…" : refusal.issues.map((issue) => say(issue, language.value)).join("; ");
    }
  }
}
