/** Far more certificates than the whole country has issued: a longer list is not read. */
export const MOST_ENTRIES = 100_000;
