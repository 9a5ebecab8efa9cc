/** What of the library that makes QR codes is used: it comes without types. */
declare module "qrcode/lib/core/qrcode.js" {
  /** The squares of a code, row by row: 1 where they are dark. */
  export function create(
    text: string,
    options: { readonly errorCorrectionLevel: "L" | "M" | "Q" | "H" },
  ): { readonly modules: { readonly size: number; readonly data: Uint8Array } };
}
