import { useSignal } from "@preact/signals";
import { fold } from "ocop/exchange";
import { useEffect } from "preact/hooks";
import type { LabelAnswer, LabelsOnDay } from "../../late/register.ts";
import { FileButton } from "../../parts/file-button.tsx";
import { Stars } from "../../parts/stars.tsx";
import { dayText, told } from "../../state/language.ts";
import { publishedRegister, type Unpublished } from "../../state/published.ts";
import { labelsOn, openNow, openRegister, register } from "../../state/register.ts";
import { today } from "../../state/today.ts";
import { t } from "../../words.ts";
import { w } from "./words.ts";
import "../../style/label.css";

/** More would be slow to draw; who looks for one product types its name. */
const MOST_SHOWN = 100;

/** Whether a product's rank is valid on a day, by a register that an office publishes; `about` is the product on the shelf. */
export function Label({ about }: { readonly about: string }) {
  const on = useSignal(today());
  const labels = useSignal<LabelsOnDay | null>(null);
  const missing = useSignal<Unpublished | null>(null);
  const open = openNow();
  useEffect(() => {
    if (openNow() === null) {
      publishedRegister().then(async (found) => {
        if (found !== null && "why" in found) {
          missing.value = found;
        } else if (found !== null) {
          await openRegister(found);
        }
      });
    }
  }, []);
  useEffect(() => {
    let isWanted = true;
    if (open !== null) {
      labelsOn(on.value).then((answer) => {
        if (isWanted) {
          labels.value = answer;
        }
      });
    }
    return () => {
      isWanted = false;
    };
  }, [open, on.value]);
  const products = open === null ? null : (labels.value?.products ?? null);
  const isShelf = about !== "";
  return (
    <div class="label-screen">
      <h1>{t().places.label}</h1>
      {!isShelf && <p class="lead">{w().lead}</p>}
      {isShelf && open === null && register.value.at !== "reading" && <p class="lead">{w().needs(about)}</p>}
      <State />
      {missing.value !== null && open === null && (
        <p class="problem" role="alert">
          {missing.value.why === "elsewhere" ? w().elsewhere : w().notThere(missing.value.file)}
        </p>
      )}
      {isShelf && products !== null && <OnShelf about={about} products={products} file={open?.file ?? ""} />}
      <section class="card">
        <div class="fields">
          <FileButton text={open === null ? w().choose : w().another} isFirst={open === null} take={openRegister} />
          <label>
            {w().day}
            <input
              type="date"
              value={on.value}
              onInput={(event) => {
                on.value = event.currentTarget.value || today();
              }}
            />
          </label>
        </div>
      </section>
      {!isShelf && products !== null && <Answers products={products} />}
    </div>
  );
}

/** What became of the file that was given last. */
function State() {
  const now = register.value;
  return (
    <>
      <div role="status">{now.at === "reading" && <p class="reading">{w().reading(now.file)}</p>}</div>
      {now.at === "refused" && (
        <div class="problem" role="alert">
          <p>
            <strong>{w().refused(now.file)}</strong>
          </p>
          {now.sentences.map((sentence) => (
            <p key={sentence.vi}>{told(sentence)}</p>
          ))}
        </div>
      )}
    </>
  );
}

interface OnShelfProps {
  readonly about: string;
  readonly products: readonly LabelAnswer[];
  readonly file: string;
}

/** The answer for the one product that somebody holds in the hand. */
function OnShelf({ about, products, file }: OnShelfProps) {
  const asked = fold(about).trim();
  const byCode = products.filter(({ code }) => code !== "" && fold(code) === asked);
  const found = byCode.length > 0 ? byCode : products.filter(({ name }) => fold(name) === asked);
  return (
    <>
      {found.length === 0 && (
        <section class="card shelf" role="alert">
          <h2>{w().none(about)}</h2>
          <p>{w().noneHint}</p>
        </section>
      )}
      {found.map((product) => (
        <section key={product.row} class={`card shelf ${product.until === null ? "may-not" : "may"}`}>
          <p class="shelf-sign" aria-hidden="true">
            {product.until === null ? "✕" : "✓"}
          </p>
          <div>
            <h2>{product.until === null ? w().no : w().yes}</h2>
            <p class="shelf-name">
              {product.name} {product.stars !== null && <Stars count={product.stars} />}
            </p>
            <p>
              {product.producer}
              {product.code !== "" && <span class="quiet"> · {w().code(product.code)}</span>}
            </p>
            {product.until !== null && <p>{w().valid(dayText(product.until))}</p>}
            <Why product={product} />
          </div>
        </section>
      ))}
      <p class="quiet">
        {w().by(file)} · <a href="#label">{w().all}</a>
      </p>
    </>
  );
}

function Answers({ products }: { readonly products: readonly LabelAnswer[] }) {
  const asked = useSignal("");
  const words = fold(asked.value).trim();
  const found = products.filter(({ name, producer, code }) => fold(`${name} ${producer} ${code}`).includes(words));
  const valid = found.filter(({ until }) => until !== null).length;
  return (
    <>
      <section class="card">
        <div class="fields">
          <label class="wide">
            {w().name}
            <input
              type="search"
              value={asked.value}
              onInput={(event) => {
                asked.value = event.currentTarget.value;
              }}
            />
          </label>
        </div>
      </section>
      <p role="status">
        <strong>{w().count(found.length, valid)}</strong>
        {found.length > MOST_SHOWN && <span class="quiet"> {w().first(MOST_SHOWN)}</span>}
      </p>
      <ul class="labels">
        {found.slice(0, MOST_SHOWN).map((product) => (
          <Answer key={product.row} product={product} />
        ))}
      </ul>
    </>
  );
}

function Answer({ product }: { readonly product: LabelAnswer }) {
  const { row, name, producer, code, stars, until } = product;
  return (
    <li class={`card label ${until === null ? "may-not" : "may"}`}>
      <div>
        <h2>{name === "" ? w().row(row) : name}</h2>
        <p class="quiet">
          {producer === "" ? "" : `${producer} · `}
          {w().row(row)}
          {(code !== "" || name !== "") && (
            <>
              {" · "}
              <a href={`#label/${encodeURIComponent(code || name)}`}>{w().link}</a>
            </>
          )}
        </p>
      </div>
      <p>
        {stars !== null && <Stars count={stars} />}{" "}
        <strong>{until === null ? `✕ ${w().invalid}` : `✓ ${w().valid(dayText(until))}`}</strong>
      </p>
      <Why product={product} />
    </li>
  );
}

/** Why a rank may not be printed, and what the answer rests on. */
function Why({ product: { because, remarks } }: { readonly product: LabelAnswer }) {
  const said = [...(because === null ? [] : [because]), ...remarks];
  return said.length === 0 ? null : (
    <ul class="label-why quiet">
      {said.map((one) => (
        <li key={one.vi}>{told(one)}</li>
      ))}
    </ul>
  );
}
