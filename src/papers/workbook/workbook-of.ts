import type { CriteriaSet } from "../../decisions/criteria-set.js";

export async function workbookOf(set: CriteriaSet): Promise<Uint8Array> {
  const { writeBook } = await import("../heavy/write-book.js");
  return writeBook({
    title: set.name.vi,
    subject: set.decision,
    creator: "ocop",
    day: "2026-07-01",
    font: { name: "Times New Roman", size: 11 },
    sheets: [{ name: "Phiếu 1", rows: set.criteria.map(({ code, name }) => [{ value: code }, { value: name.vi }]) }],
  });
}
