import { type CriteriaSet, type Rating, scoringMessage } from "ocop";
import { language } from "../../state/language.ts";
import { w } from "./words.ts";

/** Places of the sheets that are not filled in to the end. */
export function unfinishedIn({ issues }: Rating): ReadonlySet<number> {
  return new Set(
    issues.flatMap(({ code, path: [list, index] }) =>
      code === "answer.missing" && list === "members" && typeof index === "number" ? [index] : [],
    ),
  );
}

/** What keeps a council from a rank, in sentences: what a sheet does not answer is one, under the member's name. */
export function problemsOf(set: CriteriaSet, rating: Rating, names: readonly string[]): readonly string[] {
  const open = new Map<number, string[]>();
  for (const issue of rating.issues) {
    const [, index] = issue.path;
    if (issue.code === "answer.missing" && typeof index === "number") {
      open.set(index, [...(open.get(index) ?? []), issue.params.criterion]);
    }
  }
  return [
    ...[...open].map(([index, codes]) => w().notAnswered(names[index] ?? w().member(index + 1), codes.length, codes)),
    ...rating.issues
      .filter(({ code }) => code !== "answer.missing")
      .map((issue) => {
        const [list, index] = issue.path;
        const name =
          list === "members" && typeof index === "number" ? `${names[index] ?? w().member(index + 1)}: ` : "";
        return `${name}${scoringMessage(issue, language.value, set)}`;
      }),
  ];
}
