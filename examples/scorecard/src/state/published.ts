/** Why a register that the address names is not there. */
export interface Unpublished {
  readonly why: "elsewhere" | "not-there";
  readonly file: string;
}

/**
 * The register that the office puts beside this page, by the address: `?register=san-pham.csv`. A file of any other place is
 * not asked for. Null where the address names none.
 */
export async function publishedRegister(): Promise<File | Unpublished | null> {
  const named = new URLSearchParams(location.search).get("register");
  if (named === null || named === "") {
    return null;
  }
  const page = new URL("./", location.href.split(/[?#]/)[0]);
  const address = URL.canParse(named, page) ? new URL(named, page) : null;
  if (address === null || address.origin !== page.origin || !address.pathname.startsWith(page.pathname)) {
    return { why: "elsewhere", file: named };
  }
  const file = decodeURIComponent(address.pathname.slice(page.pathname.length));
  try {
    const answer = await fetch(address, { credentials: "omit" });
    return answer.ok ? new File([await answer.arrayBuffer()], file) : { why: "not-there", file };
  } catch {
    return { why: "not-there", file };
  }
}
