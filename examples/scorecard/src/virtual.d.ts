declare module "virtual:ocop-sets" {
  import type { CriteriaSet, Label } from "ocop";

  export const loaders: Readonly<
    Record<
      string,
      () => Promise<{ readonly set: CriteriaSet; readonly hints: Readonly<Record<string, Label | undefined>> }>
    >
  >;
}

declare module "*.css";

declare module "qrcode/lib/core/qrcode.js" {
  export function create(
    text: string,
    options: { readonly errorCorrectionLevel: "L" | "M" | "Q" | "H" },
  ): { readonly modules: { readonly size: number; readonly data: Uint8Array } };
}

declare module "*.css?inline" {
  const text: string;

  export { text as default };
}
