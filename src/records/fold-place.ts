/** Lower case without accents, spaces, dots and hyphens. */
export function foldPlace(text: string): string {
  return text
    .toLowerCase()
    .normalize("NFD")
    .replace(/[\u0300-\u036f\s.-]/g, "")
    .replaceAll("đ", "d");
}
