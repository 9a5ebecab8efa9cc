/** A public function: its name, the entry it is at home in, its source and what its docblock says. */
export interface PublicFunction {
  readonly name: string;
  readonly entry: string;
  readonly file: string;
  readonly says: string;
}

export interface Law {
  readonly instrument: string;
  readonly link: string | undefined;
  /** In Markdown. */
  readonly places: readonly string[];
}

export function publicFunctions(): readonly PublicFunction[];
export function missing(one: PublicFunction): readonly string[];
export function lawIn(text: string): ReadonlyMap<string, ReadonlySet<string>>;
export function lawOf(language: "en" | "vi", one: PublicFunction): readonly Law[];
export function guidesOf(
  language: "en" | "vi",
  name: string,
): readonly { readonly guide: string; readonly title: string; readonly link: string }[];
export function readOn(
  language: "en" | "vi",
  one: PublicFunction,
  otherwise?: readonly { readonly title: string; readonly link: string }[],
): string;
export const withoutArticle: ReadonlyMap<string, { readonly en: string; readonly vi: string }>;
