import { createRequire } from "node:module";
import type { Locator } from "playwright-core";

const require = createRequire(import.meta.url);
const { default: jsqr } = require("jsqr") as typeof import("jsqr");

/** The dark squares of a QR code that is drawn as a path, and how many squares it is wide with its margin. */
export async function darkSquares(code: Locator) {
  const path = (await code.locator("path").getAttribute("d")) ?? "";
  const dark = [...path.matchAll(/M(\d+) (\d+)h/g)].map(([, x, y]) => [Number(x) + 4, Number(y) + 4] as const);
  const [, , size = 0] = (await code.getAttribute("viewBox"))?.split(" ").map(Number) ?? [];
  return { size, dark };
}

/** Reads such a code as a scanner would: from the light and dark of its squares. */
export async function readCode(code: Locator): Promise<string | undefined> {
  const { size, dark } = await darkSquares(code);
  const scale = 4;
  const width = size * scale;
  const pixels = new Uint8ClampedArray(width * width * 4).fill(255);
  for (const [x, y] of dark) {
    for (let at = 0; at < scale * scale; at++) {
      const place = ((y * scale + Math.floor(at / scale)) * width + x * scale + (at % scale)) * 4;
      pixels.fill(0, place, place + 3);
    }
  }
  return jsqr(pixels, width, width)?.data;
}
