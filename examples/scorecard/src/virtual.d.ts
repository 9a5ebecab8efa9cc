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
