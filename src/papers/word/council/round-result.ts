import type { Fraction } from "../../../base/fraction.js";
import type { CriteriaSet } from "../../../decisions/criteria-set.js";
import { scoringMessage } from "../../../scoring/messages.js";
import type { Note, NoteCode } from "../../../scoring/note.js";
import type { Rating } from "../../../scoring/rating.js";
import { groundEffects } from "../../../scoring/sentences/names.js";
import type { PaperNote } from "../issue.js";
import type { CouncilRound, Proposal, RatedProduct, Remark, SheetResult } from "./round.js";

/** The notes of a rating that say how the law is read, where it does not say so itself. */
const READINGS: ReadonlySet<NoteCode> = new Set(["floors.demotion-assumed", "council.zero-by-member"]);

/** Notes that the papers say in their own words. */
const SAID: ReadonlySet<NoteCode> = new Set(["council.missing-member"]);

export function resultOf(set: CriteriaSet, rating: Rating, sheets: readonly SheetResult[]) {
  const totals = sheets.map(({ total }) => total);
  const [lowest, highest] = [Math.min(...totals), Math.max(...totals)];
  const remark = (note: Note): Remark => ({
    code: note.code,
    text: { vi: scoringMessage(note, "vi", set), en: scoringMessage(note, "en", set) },
  });
  const said = rating.notes.filter(({ code }) => !SAID.has(code));
  return {
    parts: (rating.score?.parts ?? []).map(({ code, max, sum }) => ({
      code,
      max,
      points: { sum, count: sheets.length } satisfies Fraction,
    })),
    sheets,
    average: rating.exact,
    lowest,
    highest,
    spread: highest - lowest,
    band: rating.band,
    stars: rating.stars,
    missedFloors: rating.missedFloors.map((floor) => ({
      ...floor,
      name: set.criteria.find(({ code }) => code === floor.criterion)?.name ?? {
        vi: floor.criterion,
        en: floor.criterion,
      },
    })),
    grounds: groundsOf(set, rating),
    proposal: proposalOf(rating),
    readings: said.filter(({ code }) => READINGS.has(code)).map(remark),
    remarks: said.filter(({ code }) => !READINGS.has(code)).map(remark),
  };
}

/** Why an evaluation was stopped: grounds by their effect and label, criteria with 0 points. */
function groundsOf(set: CriteriaSet, { rejections, stopped }: Rating): readonly Remark[] {
  const reported = set.grounds
    .filter(({ code }) => rejections.includes(code))
    .map(({ code, effect, label }) => ({
      code,
      text: {
        vi: `${groundEffects[effect].vi}: ${label.vi}`,
        en: `${groundEffects[effect].en}: ${label.en}`,
      },
    }));
  const zero = stopped.map(({ criterion }) => {
    const name = set.criteria.find(({ code }) => code === criterion)?.name;
    return {
      code: criterion,
      text: {
        vi: `Dừng đánh giá: 0 điểm ở tiêu chí ${criterion} (${name?.vi ?? ""})`,
        en: `Evaluation stopped: 0 points in criterion ${criterion} (${name?.en ?? ""})`,
      },
    };
  });
  return [...reported, ...zero];
}

function proposalOf({ stars, referredTo, certifiable, authority, tier }: Rating): Proposal {
  if (stars === null) {
    return "stopped";
  }
  if (referredTo !== null) {
    return "refer";
  }
  return certifiable ? (authority === tier ? "recognise" : "return") : "none";
}

export function notesOn(
  form: CouncilRound["form"],
  { product, proposal, stars, rating }: RatedProduct,
  index: number,
): readonly PaperNote[] {
  const path = ["evaluations", index];
  const about = { product: product.name };
  const isWritten = form === "written";
  const isDivergent = rating.notes.some(({ code }) => code === "council.divergent");
  return [
    ...(isWritten && product.kind !== undefined && product.kind !== "re-evaluation"
      ? [{ code: "paper.written-but-first", path, params: about } as const]
      : []),
    ...(isWritten && isDivergent ? [{ code: "paper.written-and-divergent", path, params: about } as const] : []),
    ...(proposal === "refer" && stars !== null && stars < 5
      ? [{ code: "paper.referred-below-floors", path, params: { ...about, stars } } as const]
      : []),
  ];
}
