/** What the pictures are drawn with: the scorecard's colours on a card of its own, so that they are readable on any page. */
export const colours = {
  paper: "#ffffff",
  sunk: "#e9efec",
  line: "#d5dfd9",
  ink: "#14231c",
  quiet: "#52645b",
  leaf: "#0b6b4f",
  leafSoft: "#e0f1ea",
  gold: "#d6920b",
  goldInk: "#7a4f00",
  goldSoft: "#fdf1d6",
  alert: "#a8321f",
  alertSoft: "#fbe9e5",
};

const escaped = (text) => String(text).replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
const attributes = (given) =>
  Object.entries(given)
    .map(([name, value]) => ` ${name}="${escaped(value)}"`)
    .join("");

export const rect = (x, y, width, height, fill, more = {}) =>
  `<rect${attributes({ x, y, width, height, fill, ...more })}/>`;
export const line = (x1, y1, x2, y2, stroke, more = {}) => `<line${attributes({ x1, y1, x2, y2, stroke, ...more })}/>`;
export const text = (x, y, content, more = {}) =>
  `<text${attributes({ x, y, fill: colours.ink, "font-size": 15, ...more })}>${escaped(content)}</text>`;
export const stars = (number) => "★".repeat(number) + "☆".repeat(5 - number);

/** Lines of at most so many letters. */
export function wrapped(content, letters) {
  const lines = [""];
  for (const word of content.split(" ")) {
    const longer = `${lines.at(-1)} ${word}`.trim();
    if (longer.length > letters && lines.at(-1) !== "") {
      lines.push(word);
    } else {
      lines[lines.length - 1] = longer;
    }
  }
  return lines;
}

/** A whole picture, with what it shows in words for who does not see it. */
export const picture = (
  width,
  height,
  title,
  parts,
) => `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-label="${escaped(title)}" font-family="system-ui, 'Segoe UI', Roboto, 'Noto Sans', sans-serif">
<title>${escaped(title)}</title>
${rect(0.5, 0.5, width - 1, height - 1, colours.paper, { rx: 14, stroke: colours.line })}
${parts.flat(9).join("\n")}
</svg>
`;
