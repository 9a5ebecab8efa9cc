import type { DrawnCode } from "../../../papers/heavy/draw-code.js";
import { escaped } from "../../../papers/workbook/result/xml.js";

/** The blank squares around a code that readers need. */
const MARGIN = 4;

/** Whether a square of a code is dark; those around it are not. */
function squaresOf({ size, data }: DrawnCode) {
  return {
    size,
    isDark: (row: number, column: number) => inside(row, column, size) && data[row * size + column] === 1,
  };
}

function inside(row: number, column: number, size: number): boolean {
  return Math.min(row, column) >= 0 && Math.max(row, column) < size;
}

const blocks = ["█", "▄", "▀", " "] as const;

/** A code for a terminal whose ground is dark: two squares above each other are a character, the light ones drawn. */
export function codeLines(code: DrawnCode): readonly string[] {
  const { size, isDark } = squaresOf(code);
  const range = (length: number, step: number) =>
    Array.from({ length: Math.ceil(length / step) }, (_, at) => at * step - MARGIN);
  return range(size + 2 * MARGIN, 2).map((row) =>
    range(size + 2 * MARGIN, 1)
      .map((column) => blocks[(isDark(row, column) ? 1 : 0) + (isDark(row + 1, column) ? 2 : 0)] ?? "")
      .join(""),
  );
}

/** A code with what it is of. */
export interface NamedCode {
  readonly name: string;
  readonly text: string;
}

/** The same drawn. */
export interface DrawnNamedCode extends NamedCode {
  readonly code: DrawnCode;
}

/** The widths of a picture of codes, in millimetres: on A4, three beside each other. */
const [CODE, GAP, CAPTION, COLUMNS] = [55, 5, 10, 3];

/** Codes as a picture (`.svg`) to be printed, each with its name below. */
export function codesSvg(codes: readonly DrawnNamedCode[]): string {
  const columns = Math.min(COLUMNS, codes.length);
  const rows = Math.ceil(codes.length / COLUMNS);
  const [width, height] = [columns * (CODE + GAP), rows * (CODE + CAPTION)];
  const drawn = codes.map(({ name, text, code }, index) => {
    const { size, isDark } = squaresOf(code);
    const scale = CODE / (size + 2 * MARGIN);
    const [left, top] = [(index % COLUMNS) * (CODE + GAP), Math.floor(index / COLUMNS) * (CODE + CAPTION)];
    let path = "";
    for (let row = 0; row < size; row++) {
      for (let column = 0; column < size; column++) {
        path += isDark(row, column) ? `M${column + MARGIN} ${row + MARGIN}h1v1h-1z` : "";
      }
    }
    return [
      `<g transform="translate(${left} ${top})"><title>${escaped(text)}</title>`,
      `<path transform="scale(${scale.toFixed(4)})" d="${path}"/>`,
      `<text x="${CODE / 2}" y="${CODE + 4}" text-anchor="middle" font-size="4">${escaped(name)}</text></g>`,
    ].join("");
  });
  const size = `width="${width}mm" height="${height}mm" viewBox="0 0 ${width} ${height}"`;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" ${size} font-family="Arial, sans-serif">`,
    `<rect width="${width}" height="${height}" fill="#fff"/>`,
    ...drawn,
    "</svg>\n",
  ].join("\n");
}
