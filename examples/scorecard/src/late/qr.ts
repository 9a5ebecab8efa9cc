import { create } from "qrcode/lib/core/qrcode.js";

/** The dark squares of a QR code as the path of a picture, and how many squares it is wide. */
export function qrPath(text: string): { readonly size: number; readonly path: string } {
  const { size, data } = create(text, { errorCorrectionLevel: "M" }).modules;
  let path = "";
  for (let y = 0; y < size; y++) {
    for (let x = 0; x < size; x++) {
      path += data[y * size + x] ? `M${x} ${y}h1v1h-1z` : "";
    }
  }
  return { size, path };
}
