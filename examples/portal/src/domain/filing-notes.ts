import { certificateStatus } from "ocop/procedure";
import { describeFiling } from "ocop/procedure/messages";
import type { Finding } from "./problem.ts";

/** A certificate whose re-evaluation is filed. */
interface Certificate {
  readonly issued: string;
  readonly expires: string;
}

/**
 * What is to be known of a re-evaluation that is filed outside the window of art. 7.6a: how its day lies, and what the package
 * notes of the certificate after its end (art. 12.3). Nothing where it is filed in the window, or before there was one.
 */
export function filingNotes({ issued, expires }: Certificate, filed: string): readonly Finding[] {
  const read = certificateStatus({ issued, expires, renewalFiled: filed }, filed);
  const time = read.ok ? read.value.renewal?.time : undefined;
  if (!read.ok || (time !== "too-early" && time !== "too-late")) {
    return [];
  }
  const text = { vi: describeFiling(read.value, "vi") ?? "", en: describeFiling(read.value, "en") ?? "" };
  return [{ code: `filing.${time}`, path: ["filed"], text }, ...(read.value.notes as readonly Finding[])];
}
