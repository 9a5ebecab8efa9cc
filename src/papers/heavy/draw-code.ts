import { create } from "qrcode/lib/core/qrcode.js";

/** A QR code: how many squares it is wide, and row by row whether each is dark (1). */
export interface DrawnCode {
  readonly size: number;
  readonly data: Uint8Array;
}

/** A text as a QR code at level M, which still reads where a seventh of it is soiled. */
export function drawCode(text: string): DrawnCode {
  return create(text, { errorCorrectionLevel: "M" }).modules;
}
