import { useSignal } from "@preact/signals";
import type { Rating } from "ocop";
import { dayText, inLanguage, language, told } from "../state/language.ts";
import { filedOn } from "../state/sheet.ts";
import { t } from "../words.ts";
import { procedure } from "./procedure.ts";

const words = {
  vi: {
    title: "Ai công nhận, việc tiếp theo, thời hạn",
    recognises: "Cơ quan công nhận",
    ifResult: "Nếu Hội đồng chấm như phiếu này",
    workingDays: (count: number) => `trong ${count} ngày làm việc`,
    days: (count: number) => `trong ${count} ngày kể từ khi nhận đủ hồ sơ`,
    window: (opens: number, closes: number) => `từ ${opens} đến ${closes} ngày trước khi giấy chứng nhận hết hạn`,
    round: "theo đợt đánh giá",
    roundUntil: (day: string) => `theo đợt đánh giá, chậm nhất ngày ${day}`,
    ifPossible: "tùy kết quả",
    roundHint:
      "Đợt tính theo ngày nộp hồ sơ; đợt thực tế phụ thuộc ngày UBND cấp xã đề nghị. UBND cấp tỉnh có thể tổ chức thêm đợt.",
    otherDecision:
      "Quyết định của phiếu này không còn áp dụng cho hồ sơ mới; quy trình dưới đây chỉ có cho Quyết định 26/2026/QĐ-TTg.",
  },
  en: {
    title: "Who recognises, what follows, by when",
    recognises: "Recognised by",
    ifResult: "If the council scores as this sheet does",
    workingDays: (count: number) => `within ${count} working days`,
    days: (count: number) => `within ${count} days of the complete dossier`,
    window: (opens: number, closes: number) => `${opens} to ${closes} days before the certificate expires`,
    round: "in a round of evaluation",
    roundUntil: (day: string) => `in a round of evaluation, by ${day}`,
    ifPossible: "depends on the result",
    roundHint:
      "The round is calculated from the filing date; the actual one depends on the day of the commune's request. A province may hold more rounds.",
    otherDecision:
      "The decision of this sheet no longer governs new dossiers; the procedure is known here for 26/2026/QĐ-TTg alone.",
  },
} as const;

function w(): (typeof words)["vi"] | (typeof words)["en"] {
  return inLanguage<(typeof words)["vi"] | (typeof words)["en"]>(words);
}

/** The states a dossier passes, with the steps that lead on from each. */
const WAY = [
  ["draft", ["file"]],
  ["commune-review", ["send-to-province"]],
  ["province-review", ["report-to-province-council"]],
  ["province-council", ["evaluate-at-province"]],
  ["province-decision", ["recognise", "approve-for-ministry", "close-without-recognition"]],
  ["approved-for-ministry", ["send-to-ministry"]],
  ["ministry-review", ["report-to-ministry-council"]],
  ["ministry-council", ["evaluate-at-ministry"]],
] as const;

/** Who recognises these stars, and the way of the dossier: who acts, by when, on which article. */
export function WhatsNext({ rating, decision }: { readonly rating: Rating; readonly decision: string }) {
  const kind = useSignal<"first" | "upgrade" | "re-evaluation">("first");
  const loaded = procedure();
  if (loaded === undefined) {
    return null;
  }
  if (decision !== "2026") {
    return <p class="card quiet">{w().otherDecision}</p>;
  }
  const { exact, stars, rejections } = rating;
  const context = {
    kind: kind.value,
    since: filedOn.value,
    requestedOn: filedOn.value,
    ...(stars !== null && { stars, total: exact }),
    rejections,
  };
  const ofResult = loaded.nextSteps("province-decision", context);
  const goesUp =
    ofResult.ok && ofResult.value.some((one) => one.step === "approve-for-ministry" && one.needs.length === 0);
  const steps = WAY.slice(0, goesUp ? WAY.length : 5).flatMap(([state, codes]) => {
    const next = loaded.nextSteps(
      state,
      state.startsWith("ministry") ? { ...context, requestedOn: undefined as never } : context,
    );
    return next.ok ? next.value.filter(({ step }) => codes.some((code) => code === step)) : [];
  });
  const authority = stars === null ? undefined : loaded.authorityFor(stars, "2026", filedOn.value);
  return (
    <section class="card whats-next" aria-labelledby="whats-next">
      <h2 id="whats-next">{w().title}</h2>
      <div class="fields">
        <label>
          {t().filedOn}
          <input
            type="date"
            value={filedOn.value}
            onChange={(event) => {
              filedOn.value = event.currentTarget.value || filedOn.value;
            }}
          />
        </label>
        <label>
          {t().dossierKind}
          <select
            value={kind.value}
            onChange={(event) => {
              kind.value = loaded.dossierKinds.find((one) => one === event.currentTarget.value) ?? "first";
            }}
          >
            {loaded.dossierKinds.map((one) => (
              <option key={one} value={one}>
                {t().kinds[one]}
              </option>
            ))}
          </select>
        </label>
      </div>
      {authority?.ok && (
        <p class="recognises">
          {authority.value.tier === null ? (
            loaded.message(authority.value.because, language.value)
          ) : (
            <>
              {w().recognises}: <strong>{told(loaded.recogniserNames[authority.value.recogniser])}</strong>{" "}
              <span class="source">({loaded.sourceText(authority.value.article, language.value)})</span>
            </>
          )}
        </p>
      )}
      <ol class="way">
        {steps.map(({ step, actor, term, due, source, needs, condition }) => (
          <li key={step} class={condition === null ? "" : "is-result"}>
            <p>
              <span class="chip">{told(loaded.processActorLabels[actor])}</span>{" "}
              <strong>{told(loaded.processStepLabels[step])}</strong>
            </p>
            <p class="quiet">
              {[
                term !== null && termText(term, due),
                condition !== null && (needs.length > 0 ? w().ifPossible : w().ifResult),
                source !== null && loaded.sourceText(source, language.value),
              ]
                .filter(Boolean)
                .join(" · ")}
            </p>
          </li>
        ))}
      </ol>
      <p class="quiet">{w().roundHint}</p>
    </section>
  );
}

type Loaded = NonNullable<ReturnType<typeof procedure>>;
type Next = Extract<ReturnType<Loaded["nextSteps"]>, { ok: true }>["value"][number];

function termText(term: NonNullable<Next["term"]>, due: string | null): string {
  switch (term.kind) {
    case "working-days":
      return w().workingDays(term.count);
    case "days":
      return w().days(term.count);
    case "window":
      return w().window(term.opens, term.closes);
    case "round":
      return due === null ? w().round : w().roundUntil(dayText(due));
  }
}
