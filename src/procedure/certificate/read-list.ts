import { preview } from "../../base/preview.js";
import type { CertificateIssue } from "./issue.js";

/** Far more certificates than the whole country has issued. */
const MOST_ENTRIES = 100_000;

/** The entries of a list from outside; none, and an issue, where it is no list, cannot be read or is absurdly long. */
export function readList<T>(list: readonly T[], issues: CertificateIssue[]): readonly T[] {
  try {
    if (!Array.isArray(list)) {
      issues.push({ code: "certificate.not-a-list", path: [], params: { given: preview(list) } });
      return [];
    }
    if (list.length > MOST_ENTRIES) {
      const params = { length: list.length, most: MOST_ENTRIES };
      issues.push({ code: "certificate.list-too-long", path: [], params });
      return [];
    }
    return Array.from(list);
  } catch {
    issues.push({ code: "certificate.not-a-list", path: [], params: { given: "object" } });
    return [];
  }
}
