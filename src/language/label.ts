/** A name or sentence in Vietnamese and English. */
export interface Label {
  readonly vi: string;
  readonly en: string;
}
