import { useSignal } from "@preact/signals";
import type { Label } from "ocop";
import type { Register } from "../../late/register.ts";
import { FileButton } from "../../parts/file-button.tsx";
import { late } from "../../parts/late.ts";
import { save } from "../../parts/save.ts";
import { language, told } from "../../state/language.ts";
import {
  changeProvince,
  checkedBook,
  cleanedBook,
  cleanedCsv,
  openNow,
  openRegister,
  province,
  register,
} from "../../state/register.ts";
import { Calendar } from "./calendar.tsx";
import { Found } from "./findings.tsx";
import { Grid } from "./grid.tsx";
import { w } from "./words.ts";
import "../../style/desk.css";

const provinces = late(async () => (await import("../../late/provinces.ts")).provinces);

/** The officer's desk: a register with what is wrong at its cells, its valid records, and what falls due. */
export function Desk() {
  const now = register.value;
  const open = openNow();
  return (
    <div class="desk">
      <h1>{w().title}</h1>
      <p class="lead">{w().lead}</p>
      <Opening isFirst={open === null} />
      <div role="status">{now.at === "reading" && <p class="reading">{w().reading(now.file)}</p>}</div>
      {now.at === "refused" && (
        <div class="problem" role="alert">
          <p>
            <strong>{w().refused(now.file)}</strong>
          </p>
          {now.sentences.map((sentence) => (
            <p key={sentence.vi}>{told(sentence)}</p>
          ))}
          {open !== null && <p class="quiet">{w().stays}</p>}
        </div>
      )}
      {open !== null && <Opened key={open.file} open={open} />}
    </div>
  );
}

function Opening({ isFirst }: { readonly isFirst: boolean }) {
  return (
    <section class={isFirst ? "card drop" : "card"}>
      <div class="fields">
        <FileButton text={isFirst ? w().choose : w().another} isFirst={isFirst} take={openRegister} />
        <p class="quiet drop-hint">{w().dropHere}</p>
        <label class="wide">
          {w().province}
          <select value={province.value} onChange={(event) => changeProvince(event.currentTarget.value)}>
            <option value="">{w().noProvince}</option>
            {(provinces() ?? []).map(({ code, name }) => (
              <option key={code} value={code}>
                {told(name)}
              </option>
            ))}
          </select>
        </label>
      </div>
    </section>
  );
}

function Opened({ open }: { readonly open: Register }) {
  const kind = useSignal<string | null>(null);
  return (
    <>
      <Summary open={open} />
      <Found
        kinds={open.kinds}
        chosen={kind.value}
        onChoose={(chosen) => {
          kind.value = chosen;
        }}
      />
      <Grid
        open={open}
        kind={kind.value}
        onClear={() => {
          kind.value = null;
        }}
      />
      <div class="desk-foot">
        <Calendar />
        <Downloads open={open} />
      </div>
    </>
  );
}

const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** The register as it was with what was found, and its valid records. What writes workbooks is loaded when one is asked for. */
function Downloads({ open }: { readonly open: Register }) {
  const refused = useSignal<readonly Label[]>([]);
  const isWriting = useSignal(false);
  const writing = async (write: () => Promise<void>) => {
    isWriting.value = true;
    await write();
    isWriting.value = false;
  };
  const saveChecked = async () => {
    const { file, right, wrong, warned } = open;
    const counts = [
      file,
      ...[
        [right, w().right],
        [wrong, w().wrong],
        [warned, w().warned],
      ].map((one) => one.join(" ")),
    ];
    const written = await checkedBook(language.value, counts);
    refused.value = written.ok ? [] : written.sentences;
    if (written.ok) {
      save(w().checkedFile(file.replace(/\.[^.]*$/, "")), XLSX, written.bytes);
    }
  };
  const saveCleaned = async () => {
    const { cleanedSheet, cleanedFile } = w();
    save(`${cleanedFile}.xlsx`, XLSX, await cleanedBook(language.value, cleanedSheet));
  };
  return (
    <section class="card" aria-labelledby="out">
      <h2 id="out">{w().out}</h2>
      <p>
        <button type="button" class="primary" disabled={isWriting.value} onClick={() => writing(saveChecked)}>
          {w().checked}
        </button>
      </p>
      <p class="quiet">{w().checkedHint}</p>
      {refused.value.map((sentence) => (
        <p key={sentence.vi} class="problem" role="alert">
          {told(sentence)}
        </p>
      ))}
      <h3>{w().cleaned(open.right)}</h3>
      <p class="chips">
        <button type="button" disabled={open.right === 0 || isWriting.value} onClick={() => writing(saveCleaned)}>
          Excel (.xlsx)
        </button>
        <button
          type="button"
          disabled={open.right === 0}
          onClick={async () => save(`${w().cleanedFile}.csv`, "text/csv", await cleanedCsv(language.value))}
        >
          CSV
        </button>
      </p>
      <p class="quiet">{w().cleanedHint}</p>
      <p>
        <a href="#label">{w().toLabels}</a>
      </p>
    </section>
  );
}

const PARTS = ["used", "kept", "reported"] as const;

/** How many rows are right, and what became of every cell of each sheet. */
function Summary({ open }: { readonly open: Register }) {
  const { file, sheets, unread, right, wrong, warned, others } = open;
  const numbers = [
    ["right", right, w().right, ""],
    ["wrong", wrong, w().wrong, ""],
    ["warned", warned, w().warned, ""],
    ["others", others, w().others, w().othersHint],
  ] as const;
  return (
    <section class="card" aria-labelledby="summary">
      <h2 id="summary">{file}</h2>
      <dl class="counts">
        {numbers.map(([key, count, name, hint]) => (
          <div key={key} class={`count count-${key}`}>
            <dt>
              {name}
              {hint !== "" && <span class="quiet"> ({hint})</span>}
            </dt>
            <dd>{count}</dd>
          </div>
        ))}
      </dl>
      {sheets.map(({ name, account, by, from, known, unknown, hidden, comments }) => {
        const all = account.used + account.kept + account.reported;
        const reading =
          by === "agency" ? w().agency(from) : by === "headings" ? w().headings(from, known, unknown) : "";
        return (
          <div key={name} class="account">
            <p>
              {sheets.length > 1 && <strong>{w().sheet(name)}: </strong>}
              {reading}
            </p>
            <svg class="account-bar" viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true">
              {PARTS.map((part, index) => {
                const before = PARTS.slice(0, index).reduce((sum, one) => sum + account[one], 0);
                const [x, width] = [(100 * before) / (all || 1), (100 * account[part]) / (all || 1)];
                return <rect key={part} class={`bar-${part}`} x={x} width={width} height="4" />;
              })}
            </svg>
            <p class="quiet account-words">
              {w().cells(all)}:{" "}
              {PARTS.map((part) => (
                <span key={part} class={`key key-${part}`}>
                  {account[part]} {w()[part]}
                </span>
              ))}
            </p>
            {hidden !== undefined && <p class="quiet">{w().hiddenRows(hidden.count, hidden.first)}</p>}
            {comments !== undefined && <p class="quiet">{w().comments(comments.count, comments.first)}</p>}
          </div>
        );
      })}
      {unread.map(({ name, rows, isHidden }) => (
        <p key={name} class="quiet">
          {w().unread(name, rows, isHidden)}
        </p>
      ))}
    </section>
  );
}
