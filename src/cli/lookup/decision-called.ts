import { wordsIn } from "../../exchange/register/fold.js";
import { instruments } from "../../procedure/timeline/instruments.js";

/** Words around the number of an instrument. */
const AROUND = new Set(["quyet", "dinh", "decision", "so", "no", "qd", "ttg"]);

/**
 * The code of the decision that people mean: by its code, or by the number of an instrument, also of one that amends it.
 *
 * @example
 * decisionCalled("148"); // "2023"
 * decisionCalled("Quyết định 26/2026/QĐ-TTg"); // "2026"
 */
export function decisionCalled(text: string): string | undefined {
  const asked = numberIn(text);
  const act = instruments.find(({ decision, instrument }) => {
    const number = numberIn(instrument);
    return asked !== "" && [decision, number, number.split("/")[0]].includes(asked);
  });
  return act?.decision;
}

/** The number that is left of what people write around it: `26/2026` of `26/2026/QĐ-TTg`. */
function numberIn(text: string): string {
  return wordsIn(text)
    .replace(/^qd(?=\d)/, "")
    .split(" ")
    .filter((word) => !AROUND.has(word))
    .join("/");
}
