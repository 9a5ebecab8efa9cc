import { useSignal } from "@preact/signals";
import type { ProductSet, Sector } from "ocop";
import { classification as classification2026 } from "ocop/decisions/2026";
import { type SetFound, searchSets } from "ocop/exchange";
import { useEffect } from "preact/hooks";
import { late } from "../parts/late.ts";
import { procedure } from "../parts/procedure.ts";
import { addressOf, go } from "../state/address.ts";
import { drafts, forgetDraft, readDrafts } from "../state/drafts.ts";
import { incoming, openFound, takeFile } from "../state/incoming.ts";
import { dayText, language, told } from "../state/language.ts";
import { filedOn } from "../state/sheet.ts";
import { t } from "../words.ts";

const classifications: Readonly<Record<string, () => readonly Sector[] | undefined>> = {
  "2026": () => classification2026,
  "2023": late(async () => (await import("../late/classification-2023.ts")).classification),
  "2019": late(async () => (await import("../late/classification-2019.ts")).classification),
};

const KINDS = ["first", "upgrade", "re-evaluation"] as const;

/** The first screen: which form, under which decision, or which sheet. */
export function Start() {
  const asked = useSignal("");
  const kind = useSignal<(typeof KINDS)[number]>("first");
  const governing = procedure()?.governingDecision({ filedOn: filedOn.value, kind: kind.value });
  const decision = governing?.ok && governing.value.decision in classifications ? governing.value.decision : "2026";
  const sectors = classifications[decision]?.() ?? [];
  const found = searchSets(sectors, asked.value);
  return (
    <div class="start">
      <section class="hero">
        <h1>{t().title}</h1>
        <p class="lead">{t().tagline}</p>
        <search>
          <label class="search-label" for="search">
            {t().searchLabel}
          </label>
          <input
            id="search"
            type="search"
            autocomplete="off"
            placeholder={t().searchHint}
            value={asked.value}
            onInput={(event) => {
              asked.value = event.currentTarget.value;
            }}
            onKeyDown={(event) => {
              const [first] = found;
              if (event.key === "Enter" && first !== undefined) {
                go(blank(decision, first.product));
              }
            }}
          />
        </search>
        <Matches found={found} asked={asked.value} decision={decision} />
      </section>
      <Drafts />
      <section aria-labelledby="sectors">
        <h2 id="sectors">{t().sectors}</h2>
        <div class="sectors">
          {sectors.map((sector) => (
            <SectorCard key={sector.code} sector={sector} decision={decision} />
          ))}
        </div>
      </section>
      <section class="card filing">
        <div class="fields">
          <label>
            {t().filedOn}
            <input
              type="date"
              value={filedOn.value}
              onInput={(event) => {
                filedOn.value = event.currentTarget.value;
              }}
            />
          </label>
          <label>
            {t().dossierKind}
            <select
              value={kind.value}
              onChange={(event) => {
                kind.value = KINDS.find((one) => one === event.currentTarget.value) ?? "first";
              }}
            >
              {KINDS.map((one) => (
                <option key={one} value={one}>
                  {t().kinds[one]}
                </option>
              ))}
            </select>
          </label>
        </div>
        <Governing kind={kind.value} />
      </section>
      <Opening />
      <nav class="tools" aria-label={t().otherTools}>
        {(["desk", "label"] as const).map((place) => (
          <a key={place} class="card tool" href={`#${place}`}>
            <strong>{t().places[place]}</strong>
            <span class="quiet">{t().toolHints[place]}</span>
          </a>
        ))}
      </nav>
      <p class="quiet disclaimer">
        {t().offline} {t().disclaimer}
      </p>
    </div>
  );
}

/** The address of a form nobody has filled in. */
function blank(decision: string, { set, amendedBy }: ProductSet): string {
  const amended = amendedBy === undefined ? "" : `-${Number.parseInt(amendedBy, 10)}`;
  return `#OCOP:${decision}/${String(set).padStart(2, "0")}${amended}`;
}

interface MatchesProps {
  readonly found: readonly SetFound[];
  readonly asked: string;
  readonly decision: string;
}

function Matches({ found, asked, decision }: MatchesProps) {
  const isAsked = asked.trim() !== "";
  return (
    <div class="matches" aria-live="polite">
      {isAsked && <p class="quiet">{found.length === 0 ? t().noneFound(asked) : t().found(found.length)}</p>}
      {found.length > 0 && (
        <ul>
          {found.map(({ product, sector }) => (
            <li key={product.slug}>
              <a href={blank(decision, product)}>
                <span class="code">{product.set}</span>
                <span>
                  {told(product.name)}
                  <span class="quiet"> · {told(sector.name)}</span>
                </span>
              </a>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

function SectorCard({ sector, decision }: { readonly sector: Sector; readonly decision: string }) {
  return (
    <section class={`card sector sector-${sector.code}`} aria-labelledby={`sector-${sector.code}`}>
      <h3 id={`sector-${sector.code}`}>
        <span class="numeral">{sector.numeral}</span> {told(sector.name)}
      </h3>
      <ul>
        {sector.groups
          .flatMap(({ sets }) => sets)
          .map((product) => (
            <li key={product.slug}>
              <a href={blank(decision, product)}>
                <span class="code">{product.set}</span> <span>{told(product.name)}</span>
              </a>
            </li>
          ))}
      </ul>
    </section>
  );
}

/** Which decision governs a dossier of the chosen day, and why. */
function Governing({ kind }: { readonly kind: (typeof KINDS)[number] }) {
  const loaded = procedure();
  const governing = loaded?.governingDecision({ filedOn: filedOn.value, kind });
  if (loaded === undefined || governing === undefined) {
    return null;
  }
  const findings = governing.ok ? [governing.value.because, ...governing.value.notes] : governing.issues;
  return (
    <div aria-live="polite" class={governing.ok ? "governing" : "governing problem"}>
      {governing.ok && (
        <p>
          {t().applies}: <strong>{governing.value.instruments.join(", ")}</strong>
        </p>
      )}
      {findings.map((finding) => (
        <p key={finding.code} class="quiet">
          {loaded.message(finding, language.value)}
        </p>
      ))}
      {governing.ok && governing.value.completeBy !== null && (
        <p>{t().completeBy(dayText(governing.value.completeBy))}</p>
      )}
    </div>
  );
}

function Drafts() {
  useEffect(() => {
    readDrafts();
  }, []);
  const time = new Intl.DateTimeFormat(language.value === "vi" ? "vi-VN" : "en-GB", {
    dateStyle: "short",
    timeStyle: "short",
  });
  const nameOf = (code: string) => {
    const [decision = "", number = ""] = code.split("/");
    const products = (classifications[decision]?.() ?? []).flatMap(({ groups }) => groups.flatMap(({ sets }) => sets));
    const product = products.find(({ set }) => set === Number.parseInt(number, 10));
    return product === undefined ? code : `${product.set}. ${told(product.name)}`;
  };
  return drafts.value.length === 0 ? null : (
    <section aria-labelledby="drafts">
      <h2 id="drafts">{t().drafts}</h2>
      <ul class="drafts">
        {drafts.value.map(({ set, text, at }) => (
          <li key={set} class="card">
            <a href={addressOf(text)}>
              <strong>{nameOf(set)}</strong>
              <span class="quiet">{t().draftOf(text.split("/").length - 2, time.format(at))}</span>
            </a>
            <button type="button" class="icon" aria-label={t().forget(nameOf(set))} onClick={() => forgetDraft(set)}>
              ×
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Opens a sheet from an answer string, a link or a file; a register goes to the desk. */
function Opening() {
  const given = useSignal("");
  const open = () => {
    const [, text = given.value.trim()] = /#(OCOP:\S*)/.exec(given.value) ?? [];
    go(`#${text.startsWith("OCOP") ? text : `OCOP?${text}`}`);
  };
  return (
    <section class="card" aria-labelledby="opening">
      <h2 id="opening">{t().openSaved}</h2>
      <form
        class="fields"
        onSubmit={(event) => {
          event.preventDefault();
          open();
        }}
      >
        <label class="wide">
          {t().openLabel}
          <input
            type="text"
            value={given.value}
            placeholder="OCOP:2026/11/1.1:3/…"
            onInput={(event) => {
              given.value = event.currentTarget.value;
            }}
          />
        </label>
        <button type="submit" disabled={given.value.trim() === ""}>
          {t().open}
        </button>
        <label class="file button">
          {t().openFile}
          <input
            type="file"
            class="heard"
            onChange={async (event) => {
              const field = event.currentTarget;
              const [file] = field.files ?? [];
              if (file !== undefined) {
                await takeFile(file);
              }
              field.value = "";
            }}
          />
        </label>
      </form>
      <p class="quiet open-hint">{t().openHint}</p>
      <Incoming />
    </section>
  );
}

/** More sentences than anybody reads about one file. */
const MOST_SENTENCES = 8;

/** What became of the file that was given last. */
function Incoming() {
  const now = incoming.value;
  if (now.at === "none") {
    return null;
  }
  if (now.at === "reading") {
    return <p role="status">{t().readingFile(now.file)}</p>;
  }
  const { sentences } = now;
  return (
    <>
      {sentences.length > 0 && (
        <div class="problem" role="alert">
          <p>
            <strong>{now.at === "refused" ? t().unreadableFile(now.file) : t().partlyRead(now.file)}</strong>
          </p>
          {sentences.slice(0, MOST_SENTENCES).map((sentence) => (
            <p key={sentence.vi}>{told(sentence)}</p>
          ))}
          {sentences.length > MOST_SENTENCES && <p>{t().moreSentences(sentences.length - MOST_SENTENCES)}</p>}
        </div>
      )}
      {now.at === "choice" && (
        <div class="choice">
          <p>{t().whichSheet(now.file)}</p>
          <ul class="chips">
            {now.sheets.map((found, index) => (
              <li key={`${index} ${found.text}`}>
                <button type="button" class="chip chip-button" onClick={() => openFound(found)}>
                  {found.name}
                  {found.members.length > 0 && ` (${found.members.length})`}
                </button>
              </li>
            ))}
          </ul>
        </div>
      )}
    </>
  );
}
