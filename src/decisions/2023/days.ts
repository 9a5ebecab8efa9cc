/** The day 1489/QĐ-TTg amended 148/QĐ-TTg; it was law from the day it was signed. */
export const amendedOn = "2025-07-06";

/** The last day of both: the 60th from 2026-05-22, which is not counted (26/2026 art. 11.2; Civil Code 2015 art. 147.2). */
export const lastDay = "2026-07-21";
