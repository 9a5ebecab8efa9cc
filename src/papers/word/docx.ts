/** A field's name as it stands in a template, or the place of an entry in a list. */
export type FieldPath = readonly ({ readonly name: string; readonly isLoop: boolean } | number)[];

/** What a field stands for: a text, a condition, or a list by how many entries it has. */
export type FieldValue = string | boolean | readonly object[];

/** A tag of a template. */
export interface DocxTag {
  readonly name: string;
  readonly kind: "value" | "open" | "close";
  /** The part of the document, such as `word/document.xml`. */
  readonly part: string;
  /** The text around it. */
  readonly near: string;
}

/** The tags of a template in their order. */
export interface DocxTags {
  readonly tags: readonly DocxTag[];
  /** What looks like a tag where none is filled in. */
  readonly strays: readonly { readonly part: string; readonly field: string }[];
}

/** Why a document is refused. */
export type DocxProblem =
  | { readonly code: "unreadable"; readonly part: string }
  | { readonly code: "too-large"; readonly part: string; readonly most: number }
  | { readonly code: "brace-alone"; readonly part: string; readonly near: string }
  | { readonly code: "refused"; readonly part: string; readonly why: string };
