/** The folder a part stands in; empty for what stands in none. */
export function folderOf(part: string): string {
  return part.slice(0, Math.max(0, part.lastIndexOf("/")));
}

/** The part that is meant by a path from a folder: `../comments1.xml` from `xl/worksheets`. */
export function partAt(folder: string, path: string): string {
  const names: string[] = folder === "" ? [] : folder.split("/");
  for (const name of path.split("/")) {
    if (name === "..") {
      names.pop();
    } else if (name !== "." && name !== "") {
      names.push(name);
    }
  }
  return names.join("/");
}

/** The path from a folder to a part. */
export function pathTo(folder: string, part: string): string {
  const from = folder === "" ? [] : folder.split("/");
  const to = part.split("/");
  let common = 0;
  while (common < from.length && from[common] === to[common]) {
    common++;
  }
  return [...from.slice(common).map(() => ".."), ...to.slice(common)].join("/");
}
