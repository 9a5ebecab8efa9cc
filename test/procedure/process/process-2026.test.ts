import { describe, expect, it } from "vitest";
import { type ProcessState, process2026 } from "../../../src/procedure/process/index.js";

const { steps, final, initial } = process2026;
const kinds = ["first", "upgrade", "re-evaluation"] as const;
type Kind = (typeof kinds)[number];

const states = [...new Set(steps.flatMap(({ from, to }) => [from, to]))].sort();

function stepsOf(kind: Kind) {
  return steps.filter(({ appliesTo }) => appliesTo.includes(kind));
}

function reachable(kind: Kind): readonly ProcessState[] {
  const found = new Set<ProcessState>([initial]);
  for (let size = 0; size < found.size; ) {
    size = found.size;
    for (const { from, to } of stepsOf(kind)) {
      if (found.has(from)) {
        found.add(to);
      }
    }
  }
  return [...found].sort();
}

/** `from -step-> to` by actor, on the articles. */
function table(kind: Kind): readonly string[] {
  return stepsOf(kind)
    .filter(({ step }) => step !== "withdraw")
    .map(
      ({ step, from, to, actor, source }) =>
        `${from} -${step}-> ${to} | ${actor} | ${source?.replace("26/2026/QĐ-TTg, ", "")}`,
    );
}

const ofFirst = [
  "draft -file-> filed | producer | art. 7.1",
  "filed -receive-> commune-review | commune | art. 7.2",
  "commune-review -return-to-producer-> returned-by-commune | commune | art. 7.2a, 10.4a",
  "returned-by-commune -file-again-> filed | producer | art. 7.1, 10.4a",
  "commune-review -send-to-province-> sent-to-province | commune | art. 7.2b",
  "sent-to-province -accept-at-province-> province-review | province-agency | art. 7.3a",
  "sent-to-province -return-from-province-> returned-by-province | province-agency | art. 7.3a",
  "returned-by-province -complete-for-province-> sent-to-province | producer | art. 7.3a, 7.3c",
  "province-review -ask-supplement-at-province-> returned-by-province | province-advisory | art. 7.3c",
  "province-review -report-to-province-council-> province-council | province-advisory | art. 7.3c",
  "province-council -evaluate-at-province-> province-decision | province-council | art. 7.3d, 5.1",
  "province-decision -recognise-> recognised | province-chair | art. 7.3e",
  "province-decision -close-without-recognition-> not-recognised | province-agency | art. 4.1a, 7.3g",
  "province-decision -approve-for-ministry-> approved-for-ministry | province-chair | art. 7.3e",
  "approved-for-ministry -send-to-ministry-> sent-to-ministry | province-committee | art. 7.3e",
  "sent-to-ministry -accept-at-ministry-> ministry-review | ministry-agency | art. 7.4a",
  "ministry-review -ask-supplement-at-ministry-> returned-by-ministry | ministry-advisory | art. 7.4c",
  "returned-by-ministry -complete-for-ministry-> sent-to-ministry | province-committee | art. 7.4c",
  "ministry-review -report-to-ministry-council-> ministry-council | ministry-advisory | art. 7.4c",
  "ministry-council -evaluate-at-ministry-> ministry-decision | ministry-council | art. 7.4d, 5.2",
  "ministry-decision -recognise-five-> recognised-five | minister | art. 7.4e",
  "ministry-decision -report-below-five-> below-five-at-ministry | ministry | art. 7.4g",
  "below-five-at-ministry -recognise-by-ministry-result-> recognised | province-chair | art. 7.4g",
  "below-five-at-ministry -close-by-ministry-result-> not-recognised | province-agency | art. 4.1a",
  "below-five-at-ministry -reassess-> province-reassessment | province-chair | art. 7.4g",
  "province-reassessment -evaluate-at-reassessment-> reassessment-decision | province-council | art. 7.4g, 7.3d",
  "reassessment-decision -recognise-after-reassessment-> recognised | province-chair | art. 7.4g",
  "reassessment-decision -close-after-reassessment-> not-recognised | province-agency | art. 4.1a",
  "province-council -reject-at-province-> rejected | province-council | annex II",
  "province-reassessment -reject-at-province-> rejected | province-council | annex II",
  "ministry-council -reject-at-ministry-> rejected | ministry-council | annex II",
  "recognised -evaluate-anew-on-request-> province-review | province-committee | art. 10.1b",
  "not-recognised -evaluate-anew-on-request-> province-review | province-committee | art. 10.1b",
];

const ofRenewal = [
  "draft -file-> filed | producer | art. 7.6a",
  "filed -receive-> commune-review | commune | art. 7.6b",
  "commune-review -return-to-producer-> returned-by-commune | commune | art. 7.6b, 10.4a",
  "returned-by-commune -file-again-> filed | producer | art. 7.6a, 10.4a",
  "commune-review -send-to-province-> sent-to-province | commune | art. 7.6b",
  "sent-to-province -accept-at-province-> province-review | province-agency | art. 7.6c",
  "sent-to-province -return-from-province-> returned-by-province | province-agency | art. 7.6c",
  "returned-by-province -complete-for-province-> sent-to-province | producer | art. 7.6c",
  "province-review -report-to-province-council-> province-council | province-agency | art. 7.6c, 7.6g",
  "province-council -evaluate-at-province-> province-decision | province-council | art. 7.6d, 7.6g",
  "province-decision -recognise-> recognised | province-chair | art. 7.6đ",
  "province-decision -close-without-recognition-> not-recognised | province-agency | art. 4.1a, 7.6đ",
  "province-decision -approve-for-ministry-> approved-for-ministry | province-chair | art. 7.6đ",
  "approved-for-ministry -send-to-ministry-> sent-to-ministry | province-committee | art. 7.6đ, 7.6e",
  "sent-to-ministry -accept-at-ministry-> ministry-review | ministry-agency | art. 7.6e",
  "ministry-review -report-to-ministry-council-> ministry-council | ministry-agency | art. 7.6e, 7.6g",
  "ministry-council -evaluate-at-ministry-> ministry-decision | ministry-council | art. 7.6e, 7.6g",
  "ministry-decision -recognise-five-> recognised-five | minister | art. 7.6e",
  "ministry-decision -report-below-five-> below-five-at-ministry | ministry | art. 7.6e",
  "below-five-at-ministry -recognise-by-ministry-result-> recognised | province-chair | art. 7.6e",
  "below-five-at-ministry -close-by-ministry-result-> not-recognised | province-agency | art. 4.1a",
  "below-five-at-ministry -reassess-> province-reassessment | province-chair | art. 7.6e",
  "province-reassessment -evaluate-at-reassessment-> reassessment-decision | province-council | art. 7.6e, 7.6d",
  "reassessment-decision -recognise-after-reassessment-> recognised | province-chair | art. 7.6e",
  "reassessment-decision -close-after-reassessment-> not-recognised | province-agency | art. 4.1a",
  "province-council -reject-at-province-> rejected | province-council | annex II",
  "province-reassessment -reject-at-province-> rejected | province-council | annex II",
  "ministry-council -reject-at-ministry-> rejected | ministry-council | annex II",
  "recognised -evaluate-anew-on-request-> province-review | province-committee | art. 10.1b",
  "not-recognised -evaluate-anew-on-request-> province-review | province-committee | art. 10.1b",
];

describe("the process of 26/2026", () => {
  it("goes the way of art. 7.1 to 7.4 for first dossiers, and by art. 7.5b for upgrades", () => {
    expect(table("first")).toEqual(ofFirst);
    expect(table("upgrade")).toEqual(ofFirst);
  });

  it("goes the way of art. 7.6 for re-evaluations", () => {
    expect(table("re-evaluation")).toEqual(ofRenewal);
  });

  it("has 23 states, of which five are final", () => {
    expect(states).toHaveLength(23);
    expect(initial).toBe("draft");
    expect(final).toEqual(["recognised", "recognised-five", "not-recognised", "rejected", "withdrawn"]);
  });

  it("reaches every state from the draft; a re-evaluation is never sent back by the Ministry", () => {
    expect(reachable("first")).toEqual(states);
    expect(reachable("upgrade")).toEqual(states);
    expect(reachable("re-evaluation")).toEqual(states.filter((state) => state !== "returned-by-ministry"));
  });

  it.each(kinds)("leads out of every state that is not final by a step the law names (%s)", (kind) => {
    for (const state of reachable(kind).filter((each) => !final.includes(each))) {
      expect(stepsOf(kind).filter(({ from, source }) => from === state && source !== null)).not.toEqual([]);
    }
  });

  it("leads out of a final state only where the Ministry has the province evaluate anew (art. 10.1b)", () => {
    const leaving = steps.filter(({ from }) => final.includes(from));
    expect(leaving.map(({ from, step, source }) => [from, step, source])).toEqual([
      ["recognised", "evaluate-anew-on-request", "26/2026/QĐ-TTg, art. 10.1b"],
      ["not-recognised", "evaluate-anew-on-request", "26/2026/QĐ-TTg, art. 10.1b"],
    ]);
  });

  it("lets the producer withdraw before a decision, and says that no article has it", () => {
    const withdrawals = steps.filter(({ source }) => source === null);
    for (const kind of kinds) {
      expect(
        withdrawals
          .filter(({ appliesTo }) => appliesTo.includes(kind))
          .map(({ from }) => from)
          .sort(),
      ).toEqual(states.filter((state) => !final.includes(state)));
    }
    for (const { step, to, actor, condition, term } of withdrawals) {
      expect([step, to, actor, condition, term]).toEqual(["withdraw", "withdrawn", "producer", null, null]);
    }
  });

  it("never offers the same step twice", () => {
    for (const kind of kinds) {
      const keys = stepsOf(kind).map(({ from, step }) => `${from} ${step}`);
      expect(new Set(keys).size).toBe(keys.length);
    }
  });

  it("has the terms of art. 5, 7.2, 7.6a and 7.6g and no others", () => {
    const termed = (kind: Kind) =>
      stepsOf(kind)
        .filter(({ term }) => term !== null)
        .map(({ step, term }) => [step, term]);
    const days = { kind: "days", count: 45 };
    expect(termed("first")).toEqual([
      ["send-to-province", { kind: "working-days", count: 15 }],
      ["evaluate-at-province", { kind: "round", tier: "province" }],
      ["evaluate-at-ministry", { kind: "round", tier: "ministry" }],
    ]);
    expect(termed("re-evaluation")).toEqual([
      ["file", { kind: "window", opens: 180, closes: 120 }],
      ["send-to-province", { kind: "working-days", count: 15 }],
      ["report-to-province-council", days],
      ["evaluate-at-province", days],
      ["report-to-ministry-council", days],
      ["evaluate-at-ministry", days],
    ]);
  });

  it("has councils meet at first, and give written opinions at a re-evaluation (art. 7.6d, e)", () => {
    const manners = (kind: Kind) => stepsOf(kind).flatMap(({ step, manner }) => (manner ? [[step, manner]] : []));
    expect(manners("upgrade")).toEqual([
      ["evaluate-at-province", "meeting"],
      ["evaluate-at-ministry", "meeting"],
      ["evaluate-at-reassessment", "meeting"],
    ]);
    expect(manners("re-evaluation")).toEqual([
      ["evaluate-at-province", "written-opinions"],
      ["evaluate-at-ministry", "written-opinions"],
      ["evaluate-at-reassessment", "written-opinions"],
    ]);
  });

  it("takes stars and the 90 points from the decision's rules", () => {
    const { decision, provinceStars, ministryStars, ministryFrom } = process2026;
    expect([decision, provinceStars, ministryStars, ministryFrom]).toEqual(["2026", [3, 4], [5], 90]);
  });
});
