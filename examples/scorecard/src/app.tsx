import { useSignal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import { DropTarget } from "./parts/drop-target.tsx";
import { late } from "./parts/late.ts";
import { Form } from "./screens/form.tsx";
import { Plan } from "./screens/plan.tsx";
import { Refused } from "./screens/refused.tsx";
import { afterForm, Result } from "./screens/result.tsx";
import { Start } from "./screens/start.tsx";
import { addressOf, go, shown } from "./state/address.ts";
import { keptAt } from "./state/drafts.ts";
import { language, speak, told } from "./state/language.ts";
import { type Standing, standing, type View, views } from "./state/sheet.ts";
import { t } from "./words.ts";

const council = late(() => import("./screens/council/council.tsx"));
const desk = late(() => import("./screens/desk/desk.tsx"));
const evidence = late(() => import("./screens/evidence/evidence.tsx"));
const label = late(() => import("./screens/label/label.tsx"));
const paper = late(() => import("./screens/paper/paper.tsx"));

/** The page. */
export function App() {
  const now = shown.value;
  const other = language.value === "vi" ? "en" : "vi";
  return (
    <>
      <button type="button" class="skip" onClick={() => document.getElementById("content")?.focus()}>
        {t().skip}
      </button>
      <header class="top">
        <a class="brand" href="#start">
          <svg width="28" height="28" viewBox="0 0 64 64" aria-hidden="true">
            <rect width="64" height="64" rx="14" class="brand-back" />
            <path
              class="brand-star"
              d="m32 11 6.2 13.300 14.500 1.900-10.700 10 2.700 14.400L32 43.600l-12.700 7 2.700-14.400-10.700-10 14.500-1.900z"
            />
          </svg>
          <span>{t().title}</span>
        </a>
        <button type="button" class="quiet-button" lang={other} onClick={() => speak(other)}>
          {t().otherLanguage}
        </button>
      </header>
      <main id="content" tabIndex={-1}>
        {now.at === "start" && <Start />}
        {now.at === "label" && <LabelScreen about={now.about} />}
        {now.at === "desk" && <DeskScreen />}
        {now.at === "opening" && <p class="quiet">{t().opening}</p>}
        {now.at === "refused" && <Refused text={now.text} issues={now.issues} />}
        {now.at === "sheet" && <SheetScreen view={now.view} />}
      </main>
      <DropTarget />
    </>
  );
}

function LabelScreen({ about }: { readonly about: string }) {
  const loaded = label();
  return loaded === undefined ? null : <loaded.Label key={about} about={about} />;
}

function DeskScreen() {
  const loaded = desk();
  return loaded === undefined ? null : <loaded.Desk />;
}

function SheetScreen({ view }: { readonly view: View }) {
  const open = standing.value;
  useEffect(() => {
    scrollTo({ top: 0 });
    document.querySelector(".views [aria-current]")?.scrollIntoView({ block: "nearest", inline: "center" });
  }, [view]);
  if (open === null) {
    return null;
  }
  const { set, text } = open;
  const show = (next: View) => go(addressOf(text, next));
  const toCriterion = (criterion: string) => afterForm(() => show("form"), criterion);
  return (
    <>
      <div class="sheet-head">
        <p class="quiet">
          {t().set(set.set)} · {set.rules.instrument} · <Kept />
        </p>
        <div class="sheet-title">
          <h1>{told(set.name)}</h1>
          <CopyLink />
        </div>
        <nav class="views" aria-label={told(set.name)}>
          {views.map((one) => (
            <a key={one} href={addressOf(text, one)} aria-current={one === view ? "page" : undefined}>
              {t().views[one]}
            </a>
          ))}
        </nav>
      </div>
      {view === "form" && <Form standing={open} onResult={() => show("result")} />}
      {view === "result" && <Result standing={open} onCriterion={toCriterion} onPlan={() => show("plan")} />}
      {view === "plan" && <Plan standing={open} />}
      <Late view={view} standing={open} />
    </>
  );
}

/** The screens that are loaded when they are first looked at. */
function Late({ view, standing: open }: { readonly view: View; readonly standing: Standing }) {
  const Screen = {
    evidence: () => evidence()?.Evidence,
    council: () => council()?.Council,
    paper: () => paper()?.Paper,
  }[view as "council"]?.();
  return Screen === undefined ? null : <Screen standing={open} />;
}

const time = new Intl.DateTimeFormat("vi-VN", { hour: "2-digit", minute: "2-digit" });

function Kept() {
  const at = keptAt.value;
  return <span role="status">{at === null ? t().keptNot : t().kept(time.format(at))}</span>;
}

function CopyLink() {
  const isCopied = useSignal(false);
  return (
    <button
      type="button"
      class="quiet-button"
      onClick={async () => {
        await navigator.clipboard.writeText(location.href);
        isCopied.value = true;
      }}
    >
      {isCopied.value ? t().copied : t().copyLink}
    </button>
  );
}
