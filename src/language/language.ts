/** The languages of all sentences. */
export type Language = "vi" | "en";
