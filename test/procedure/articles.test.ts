import { expect, test } from "vitest";
import {
  councils2026,
  duties2026,
  inspections2026,
  process2026,
  revocationSteps2026,
} from "../../src/procedure/index.js";

/** What is to be done in a state for a kind of dossier, with its article. */
const duties = (state: string, kind: string) =>
  duties2026
    .filter(({ states, appliesTo }) => states.some((one) => one === state) && appliesTo.some((one) => one === kind))
    .map(
      ({ code, actor, when, source }) =>
        `${code} ${actor} ${when === null ? "always" : "when"} ${source.split("art. ")[1]}`,
    );

test.each([
  ["draft", "first", ["put-into-software producer when 7.1"]],
  ["commune-review", "first", ["hold-commune-meeting commune when 7.2a"]],
  ["commune-review", "re-evaluation", ["hold-commune-meeting commune when 7.2a"]],
  ["province-review", "upgrade", ["survey-on-site province-advisory when 7.3c"]],
  ["province-review", "re-evaluation", ["check-on-site province-agency when 7.6c"]],
  ["ministry-review", "first", ["survey-on-site ministry-advisory when 7.4c"]],
  ["ministry-review", "re-evaluation", ["check-on-site ministry-agency when 7.6e"]],
  ["recognised", "first", ["publish-result province-chair always 7.3e", "notify-result province-agency always 7.3g"]],
  ["not-recognised", "first", ["notify-result province-agency always 7.3g"]],
  ["recognised-five", "first", ["publish-result minister always 7.4e", "notify-result ministry always 7.4g"]],
  ["below-five-at-ministry", "re-evaluation", ["notify-result ministry always 7.4g"]],
  ["withdrawn", "first", []],
])("art. 7: in %s, %s: %j", (state, kind, expected) => {
  expect(duties(state, kind)).toEqual(expected);
});

test("duties name states of the process", () => {
  const states = new Set(process2026.steps.flatMap(({ from, to }) => [from, to]));
  expect(duties2026.flatMap((duty) => duty.states).filter((state) => !states.has(state))).toEqual([]);
});

test("art. 7.3b and 7.4b: councils by whom they represent, without a number of members", () => {
  expect(councils2026.map(({ tier, members, article }) => [tier, members.length, article])).toEqual([
    ["province", 8, "26/2026/QĐ-TTg, art. 7.3b"],
    ["ministry", 6, "26/2026/QĐ-TTg, art. 7.4b"],
  ]);
  const ifAny = councils2026.flatMap(({ members }) => members.filter((member) => member.ifAny));
  expect(ifAny.map(({ represents }) => represents.vi)).toEqual(["Sở An toàn thực phẩm"]);
});

test("art. 8.3 and 9", () => {
  expect(revocationSteps2026.map(({ article }) => article)).toEqual(["8.3a", "8.3b", "8.3c"]);
  expect(inspections2026.contents.map(({ article }) => article)).toEqual(["9.3a", "9.3b"]);
  expect(inspections2026.authorities.map(({ tier, article }) => [tier, article])).toEqual([
    ["province", "9.4a"],
    ["ministry", "9.4b"],
  ]);
});
