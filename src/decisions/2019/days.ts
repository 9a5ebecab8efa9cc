/** The day 781/QĐ-TTg amended 1048/QĐ-TTg; it was law from the day it was signed. */
export const amendedOn = "2020-06-08";

/** The last day of both, the day before 148/QĐ-TTg took their place. */
export const lastDay = "2023-02-23";
