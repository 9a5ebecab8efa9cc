import { printable } from "../../../base/printable.js";
import { type AgendaItem, latestCertificate, type WhyNoRank } from "../../../procedure/index.js";
import type { Recognition } from "../../../records/recognition.js";
import type { Console } from "../../io/console.js";
import {
  type FiledProduct,
  type ProductFile,
  type ProductFileRequest,
  readProductFile,
} from "../../register/product-file.js";
import { agendaWords } from "./words.js";

/** A certificate of a file, and the product it is of. */
export interface FiledCertificate {
  readonly product: FiledProduct;
  /** What `agenda` takes. */
  readonly certificate: unknown;
  /** The recognition it is of, where it does not stand alone. */
  readonly recognition?: Recognition;
}

/** A product of which nothing falls due, and why. */
export interface WithoutCertificate {
  readonly product: FiledProduct;
  readonly because: WhyNoRank;
  readonly issues: ReturnType<typeof latestCertificate>["issues"];
}

/** The certificates of a file, and where each of them stands. */
export interface CertificateFile extends Pick<ProductFile, "broken"> {
  readonly certificates: readonly FiledCertificate[];
  /** The products that have none. */
  readonly without: readonly WithoutCertificate[];
  /** What an item falls due for. */
  readonly of: (item: Pick<AgendaItem, "index">) => FiledCertificate | undefined;
  /** The identifier of an item's certificate, the number of its decision, or its place; may be shown. */
  readonly labelOf: (item: AgendaItem) => string;
  /** The product's name, where the file has it. */
  readonly productOf: (item: AgendaItem) => string | undefined;
  /** What an item's certificate is called: the product with the identifier, or what there is of them. */
  readonly nameOf: (item: AgendaItem) => string;
}

/** Reads certificates, or the latest of each product of a register or of records. */
export async function readCertificates(
  console: Console,
  request: ProductFileRequest,
): Promise<CertificateFile | { readonly trouble: string }> {
  const file = await readProductFile(console, request);
  return "trouble" in file ? file : toCertificates(file, agendaWords[console.language]);
}

function toCertificates(
  { products, broken }: ProductFile,
  t: (typeof agendaWords)[keyof typeof agendaWords],
): CertificateFile {
  const certificates: FiledCertificate[] = [];
  const without: WithoutCertificate[] = [];
  for (const product of products) {
    if ("certificate" in product) {
      certificates.push({ product, certificate: product.certificate });
      continue;
    }
    const latest = latestCertificate(product.recognitions);
    if (latest.certificate === null) {
      without.push({ product, because: latest.because, issues: latest.issues });
    } else {
      const { certificate, index } = latest;
      const recognition = product.recognitions[index];
      certificates.push({ product, certificate, ...(recognition !== undefined && { recognition }) });
    }
  }
  const of = ({ index }: Pick<AgendaItem, "index">) => certificates[index];
  const labelOf = (item: AgendaItem) => {
    const own = of(item);
    const place = own === undefined ? "" : `${t[own.product.unit]} ${own.product.place}`;
    return textOf(item.id ?? own?.recognition?.decisionNumber) ?? place;
  };
  const productOf = (item: AgendaItem) => textOf(of(item)?.product.name);
  return {
    certificates,
    without,
    broken,
    of,
    labelOf,
    productOf,
    nameOf: (item) => {
      const product = productOf(item);
      return product === undefined ? labelOf(item) : `${product}, ${labelOf(item)}`;
    },
  };
}

/** Names longer than this are cut. */
const LONGEST = 100;

/** A name that may be shown on a line; undefined where there is none. */
export function textOf(value: unknown): string | undefined {
  // Line breaks stand where words end; what else may not be shown is not shown.
  const text =
    typeof value === "string"
      ? printable(
          value
            .slice(0, LONGEST)
            .replace(/[\ud800-\udbff]$/, "")
            .replace(/\s/g, " "),
        ).trim()
      : "";
  return text === "" ? undefined : text;
}
