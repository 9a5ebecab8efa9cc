import { findDecision } from "ocop/decisions";
import { formatDay } from "ocop/messages";
import { processActorLabels, processStateLabels } from "ocop/procedure/messages";
import { Problem } from "./problem.ts";
import type { DossierRow } from "./process.ts";

type Path = readonly (string | number)[];

/** A step that the procedure does not allow now; it always says why. */
export function notPossible(code: string, path: Path, vi: string, en: string): Problem {
  return new Problem("not-possible", [{ code, path, text: { vi, en } }]);
}

/** Something is asked of a dossier that its state does not allow; `when` says in which states it is. */
export function notInState(state: DossierRow["state"], when: { readonly vi: string; readonly en: string }): Problem {
  const { vi, en } = processStateLabels[state];
  return notPossible(
    "dossier.other-state",
    ["state"],
    `Hồ sơ ở trạng thái “${vi}”: ${when.vi}`,
    `The dossier is in the state “${en}”: ${when.en}`,
  );
}

/** A step of somebody else's. */
export function stepOfOther(actor: keyof typeof processActorLabels): Problem {
  const { vi, en } = processActorLabels[actor];
  const text = { vi: `Bước này do ${vi} thực hiện`, en: `This step is for: ${en}` };
  return new Problem("not-allowed", [{ code: "step.of-other", path: ["step"], text }]);
}

/** A step that is the outcome of the council's sheets. */
export function stepOfCouncil(): Problem {
  return notPossible(
    "step.of-council",
    ["step"],
    "Bước này là kết quả phiên đánh giá của Hội đồng: hồ sơ chuyển bước khi Thư ký kết thúc phiên đánh giá (Điều 7)",
    "This step is the outcome of the council's evaluation: it is taken when the secretary closes the evaluation (art. 7)",
  );
}

const numberOf = (decision: string) => findDecision(decision)?.number ?? decision;

/** A dossier that was made by another decision than that which governs the day of its filing (art. 12). */
export function otherDecision(own: string, governing: string, on: string): Problem {
  return notPossible(
    "dossier.other-decision",
    ["step"],
    `Hồ sơ lập theo Quyết định ${numberOf(own)}; hồ sơ nộp ngày ${formatDay(on, "vi")} theo Quyết định ${numberOf(governing)}: cần lập hồ sơ mới`,
    `The dossier goes by ${numberOf(own)}; one that is filed on ${formatDay(on, "en")} goes by ${numberOf(governing)}: begin a new one`,
  );
}

/** A dossier of the years in which no set of criteria is kept here. */
export function noLongerTaken(on: string): Problem {
  return notPossible(
    "dossier.too-early",
    ["kind"],
    `Cổng không nhận hồ sơ của giai đoạn trước Quyết định ${numberOf("2019")} (ngày ${formatDay(on, "vi")})`,
    `Dossiers of before ${numberOf("2019")} are not taken here (${formatDay(on, "en")})`,
  );
}
