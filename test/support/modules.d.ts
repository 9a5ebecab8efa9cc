/** What the tests use of packages that bring no types. */
declare module "jsdom" {
  export class JSDOM {
    constructor(html: string, options?: Readonly<Record<string, unknown>>);
    readonly window: Readonly<Record<string, unknown>>;
  }
}

declare module "qrcode" {
  export interface QrCode {
    readonly version: number;
    readonly modules: { readonly size: number; readonly data: Uint8Array };
  }
  export function create(text: string, options: { readonly errorCorrectionLevel: "M" }): QrCode;
}
