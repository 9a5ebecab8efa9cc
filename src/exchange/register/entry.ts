import type { ProducerType } from "../../decisions/participation.js";
import type { EnterpriseForm } from "./producer-type.js";
import type { StarRank } from "./read-stars.js";

/** One recognition of a product, as far as a row names it. */
export interface RegisterRecognition {
  readonly stars?: StarRank;
  /** `YYYY-MM-DD`. */
  readonly date?: string;
  /** The year as written apart from the date. */
  readonly year?: number;
  readonly decisionNumber?: string;
  readonly authority?: string;
}

/** What one product row says, as far as it was understood. Text is trimmed, composed (NFC), inner white space single. */
export interface RegisterEntry {
  /** The running number (TT). */
  readonly number?: number;
  readonly productName?: string;
  readonly productCode?: string;
  /** The product group (nhóm sản phẩm) as written. */
  readonly productGroup?: string;
  /** The product set as written: a code such as `2026/11`, a number or a slug. */
  readonly set?: string;
  readonly producerName?: string;
  readonly producerType?: ProducerType;
  /** Where the type comes from, if not from a column: what the producer's name begins with. */
  readonly producerTypeFrom?: "name";
  /** The legal form, where the type says it, or else the producer's name. */
  readonly enterpriseForm?: EnterpriseForm;
  /** The type of producer (loại hình) as written. */
  readonly producerTypeText?: string;
  readonly taxCode?: string;
  readonly registrationNumber?: string;
  /** `YYYY-MM-DD`. */
  readonly founded?: string;
  readonly province?: string;
  readonly commune?: string;
  readonly district?: string;
  readonly address?: string;
  readonly representative?: string;
  /** Telephone numbers, each as written. */
  readonly phones?: readonly string[];
  readonly email?: string;
  readonly website?: string;
  readonly gtin?: string;
  /** The current stars. */
  readonly stars?: StarRank;
  /** Points, from 0 to 100. */
  readonly points?: number;
  /** The day the current recognition ends, `YYYY-MM-DD`. */
  readonly expires?: string;
  /** The first recognition, then the second one or upgrade. */
  readonly recognitions: readonly RegisterRecognition[];
  readonly notes?: string;
  /** Cells under headings nobody knows, by heading; dates as `YYYY-MM-DD`. The object has no prototype. */
  readonly other: Readonly<Record<string, string | number | boolean>>;
}
