import library from "ocop/package.json" with { type: "json" };

/** The version of the package that says what the law gives: it stands beside every result. */
export const version: string = library.version;
