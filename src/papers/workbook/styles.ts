import type { BookStyle } from "./book.js";

/** The type an office writes in, and its size in points. */
export const FONT = { name: "Times New Roman", size: 11 } as const;

const OPEN = "FFF9E5";

/** How the cells of a workbook look. */
export const styles = {
  plain: { wraps: true },
  small: { size: 9, italic: true, wraps: true, color: "595959" },
  centred: { align: "center", wraps: true },
  centredBold: { align: "center", bold: true, wraps: true },
  motto: { align: "center", bold: true, underline: true },
  translated: { align: "center", italic: true, size: 9, color: "595959" },
  rule: { align: "center", vertical: "top", size: 8 },
  place: { align: "center", italic: true, open: true },
  office: { align: "center", wraps: true, open: true },
  body: { align: "center", bold: true, wraps: true, open: true },
  title: { align: "center", bold: true, size: 15 },
  subtitle: { align: "center", bold: true, wraps: true, size: 12 },
  label: { bold: true, wraps: true, align: "right" },
  value: { border: "bottom", wraps: true },
  fill: { border: "bottom", wraps: true, open: true, fill: OPEN },
  day: { border: "bottom", wraps: true, open: true, fill: OPEN, align: "left", format: "@" },
  headline: { align: "center", bold: true, size: 12, border: "box", wraps: true, fill: "EAF1DD" },
  heading: { align: "center", bold: true, border: "box", wraps: true, fill: "D9D9D9" },
  part: { bold: true, border: "box", wraps: true, fill: "C6D9B0" },
  partNumber: { bold: true, border: "box", align: "center", fill: "C6D9B0", format: "0" },
  group: { bold: true, border: "box", wraps: true, fill: "EAF1DD" },
  groupNumber: { bold: true, border: "box", align: "center", fill: "EAF1DD", format: "0" },
  criterion: { bold: true, border: "box", wraps: true },
  criterionNumber: { bold: true, border: "box", align: "center", format: "0" },
  branch: { italic: true, bold: true, border: "box", wraps: true },
  level: { border: "box", wraps: true },
  levelNumber: { border: "box", align: "center", format: "0" },
  answer: { border: "box", wraps: true, open: true, fill: OPEN },
  given: { border: "box", align: "center", bold: true, format: "0" },
  remark: { border: "box", wraps: true, open: true },
  result: { border: "box", wraps: true, bold: true },
  resultValue: { border: "box", wraps: true, bold: true, align: "center" },
  text: { border: "box", wraps: true },
  decimal: { border: "box", align: "center", format: "0.00" },
  decimalBold: { border: "box", align: "center", bold: true, format: "0.00", fill: "EAF1DD" },
  sign: { align: "center", bold: true, vertical: "top", wraps: true },
  signHint: { align: "center", italic: true, vertical: "top" },
  signName: { align: "center", bold: true, vertical: "bottom", open: true },
} as const satisfies Record<string, BookStyle>;

/** How cells look while something is so. */
export const looks = {
  chosen: { fill: "CFE5B5" },
  wrong: { fill: "F4B183" },
  apart: { color: "A6A6A6" },
} as const satisfies Record<string, Pick<BookStyle, "bold" | "color" | "fill">>;
