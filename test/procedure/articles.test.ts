import { expect, test } from "vitest";
import {
  councils2026,
  duties2026,
  inspections2026,
  process2026,
  requiredDocuments,
  revocationSteps2026,
} from "../../src/procedure/index.js";

/** What is to be done in a state for a kind of dossier, with its article. */
const duties = (state: string, kind: string) =>
  duties2026
    .filter(({ states, appliesTo }) => states.some((one) => one === state) && appliesTo.some((one) => one === kind))
    .map(({ code, actor, when, source }) => `${code} ${actor} ${when ?? "always"} ${source.split("art. ")[1]}`);

test.each([
  ["draft", "first", ["put-into-software producer software-used 7.1"]],
  ["draft", "re-evaluation", ["put-into-software producer software-used 7.1, 7.6a"]],
  ["commune-review", "first", ["hold-commune-meeting commune needed 7.2a"]],
  ["commune-review", "re-evaluation", ["hold-commune-meeting commune needed 7.2a, 7.6b"]],
  ["province-review", "upgrade", ["survey-on-site province-advisory needed 7.3c"]],
  ["province-review", "re-evaluation", ["check-on-site province-agency scale-changed-or-evidence-unclear 7.6c"]],
  ["province-decision", "first", ["submit-for-decision province-agency always 7.3đ"]],
  ["province-decision", "re-evaluation", ["submit-for-decision province-agency always 7.3đ, 7.6đ"]],
  ["ministry-review", "first", ["survey-on-site ministry-advisory needed 7.4c"]],
  ["ministry-review", "re-evaluation", ["check-on-site ministry-agency scale-changed-or-evidence-unclear 7.6e"]],
  ["ministry-decision", "upgrade", ["submit-for-decision ministry-agency always 7.4đ"]],
  ["recognised", "first", ["publish-result province-chair always 7.3e", "notify-result province-agency always 7.3g"]],
  ["not-recognised", "first", ["notify-result province-agency always 7.3g"]],
  ["not-recognised", "re-evaluation", ["notify-result province-agency always 7.3g, 7.6đ"]],
  ["recognised-five", "first", ["publish-result minister always 7.4e", "notify-result ministry always 7.4g"]],
  ["below-five-at-ministry", "re-evaluation", ["notify-result ministry always 7.4g, 7.6e"]],
  ["withdrawn", "first", []],
])("art. 7: in %s, %s: %j", (state, kind, expected) => {
  expect(duties(state, kind)).toEqual(expected);
});

test("duties name states of the process", () => {
  const states = new Set(process2026.steps.flatMap(({ from, to }) => [from, to]));
  expect(duties2026.flatMap((duty) => duty.states).filter((state) => !states.has(state))).toEqual([]);
});

test("art. 7.6d and e: a re-evaluation is decided by written opinions, everything else at a meeting", () => {
  const manners = process2026.steps.filter(({ manner }) => manner !== null);
  expect(manners.map(({ step, appliesTo, manner }) => `${step} ${appliesTo.join("+")} ${manner}`)).toEqual([
    "evaluate-at-province first+upgrade meeting",
    "evaluate-at-province re-evaluation written-opinions",
    "evaluate-at-ministry first+upgrade meeting",
    "evaluate-at-ministry re-evaluation written-opinions",
    "evaluate-at-reassessment first+upgrade meeting",
    "evaluate-at-reassessment re-evaluation written-opinions",
  ]);
});

test.each(["producer", "commune-to-province", "province-to-ministry"] as const)(
  "art. 7.1, 7.2b and 7.3e: one set on paper and one electronic (%s)",
  (stage) => {
    const list = requiredDocuments({ decision: "2026", kind: "first", stage, sector: "food" });
    expect(list.ok && list.value.copies).toEqual({ paper: 1, electronic: 1, perCouncilMember: false });
  },
);

test("art. 7.3b and 7.4b: councils by whom they represent, without a number of members", () => {
  expect(councils2026.map(({ tier, members, article }) => [tier, members.length, article])).toEqual([
    ["province", 8, "26/2026/QĐ-TTg, art. 7.3b"],
    ["ministry", 6, "26/2026/QĐ-TTg, art. 7.4b"],
  ]);
  const ifAny = councils2026.flatMap(({ members }) => members.filter((member) => member.ifAny));
  expect(ifAny.map(({ represents }) => represents.vi)).toEqual(["Sở An toàn thực phẩm"]);
});

test("art. 8.3 and 9", () => {
  expect(revocationSteps2026.map(({ code, article }) => `${code} ${article}`)).toEqual([
    "verify-and-submit 8.3a",
    "decide 8.3b",
    "send-decision 8.3c",
  ]);
  expect(inspections2026.principles.map(({ article }) => article)).toEqual(["9.2a", "9.2b"]);
  expect(inspections2026.contents.map(({ article }) => article)).toEqual(["9.3a", "9.3b"]);
  expect(inspections2026.authorities.map(({ tier, article }) => [tier, article])).toEqual([
    ["province", "9.4a"],
    ["ministry", "9.4b"],
  ]);
});
