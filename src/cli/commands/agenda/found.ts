import type { Agenda } from "../../../procedure/index.js";
import type { FiledProduct } from "../../register/product-file.js";
import type { CertificateFile } from "./certificate-file.js";

/** The products whose certificates end on a day that the file has and that cannot be taken: 36 months are counted instead. */
export function endsUnread({ certificates }: CertificateFile): readonly FiledProduct[] {
  return certificates.map(({ product }) => product).filter(({ endUnread }) => endUnread.length > 0);
}

/** The product an issue of the list is about, and the path from there. */
export function locate(
  read: CertificateFile,
  path: Agenda["issues"][number]["path"],
): {
  readonly product: FiledProduct | undefined;
  readonly path: Agenda["issues"][number]["path"];
} {
  const [index, ...others] = path;
  return { product: typeof index === "number" ? read.of({ index })?.product : undefined, path: others };
}
