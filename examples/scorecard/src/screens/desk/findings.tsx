import { useSignal } from "@preact/signals";
import type { RemarkKind } from "../../late/register.ts";
import { told } from "../../state/language.ts";
import { w } from "./words.ts";

interface FoundProps {
  readonly kinds: readonly RemarkKind[];
  readonly chosen: string | null;
  readonly onChoose: (kind: string | null) => void;
}

const FEW = 6;

/** What was found, most often first; each shows its rows alone. */
export function Found({ kinds, chosen, onChoose }: FoundProps) {
  const isLong = useSignal(false);
  const shown = isLong.value ? kinds : kinds.slice(0, FEW);
  return (
    <section class="card" aria-labelledby="found">
      <h2 id="found">{kinds.length === 0 ? w().findings : w().commonest}</h2>
      {kinds.length === 0 ? (
        <p class="all-right">✓ {w().noFindings}</p>
      ) : (
        <ul class="found">
          {shown.map(({ kind, severity, count, text, isOne }) => (
            <li key={kind}>
              <button
                type="button"
                class="found-kind"
                aria-pressed={chosen === kind}
                onClick={() => onChoose(chosen === kind ? null : kind)}
              >
                <Sign severity={severity} />
                <span class="times">{w().times(count, isOne)}</span>
                <span>{told(text)}</span>
              </button>
            </li>
          ))}
        </ul>
      )}
      {kinds.length > FEW && !isLong.value && (
        <button
          type="button"
          class="link"
          onClick={() => {
            isLong.value = true;
          }}
        >
          {w().moreKinds(kinds.length - FEW)}
        </button>
      )}
    </section>
  );
}

const SIGNS = { issue: "✕", warning: "!", suggestion: "?" } as const;

/** How grave a finding is, as a sign, a colour and a word for those who do not see it. */
export function Sign({ severity }: Pick<RemarkKind, "severity">) {
  return (
    <span class={`sign sign-${severity}`}>
      <span aria-hidden="true">{SIGNS[severity]}</span>
      <span class="heard">{w().severities[severity]}: </span>
    </span>
  );
}
