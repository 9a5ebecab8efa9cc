/** The day on which the programme began: 490/QĐ-TTg was signed, and took effect. */
export const PROGRAMME_SINCE = "2018-05-07";
