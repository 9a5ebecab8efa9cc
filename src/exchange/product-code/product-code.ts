/**
 * A product code: where a product was evaluated, its running number there, and the year.
 *
 * - `2026`: province, commune, running number kept by the commune, year: 26/2026/QĐ-TTg.
 * - `five-part`: with the district between province and commune, as registers of before July 2025 hold it.
 * - `four-part`: province, district, running number, year: an older form. No instrument that prescribes it is known,
 *   only mentions of a code of four parts, so its exact shape is a reading.
 *
 * The format tells the shape, not the decision a product was evaluated by.
 */
export type ProductCode = CommuneCode | DistrictAndCommuneCode | DistrictCode;

/** The names of the three formats. */
export type ProductCodeFormat = ProductCode["format"];

interface Ending {
  /** The running number, from 1. */
  readonly sequence: number;
  /** The year of the evaluation, 2018 to 2099. */
  readonly year: number;
}

export interface CommuneCode extends Ending {
  readonly format: "2026";
  /** Two digits. */
  readonly province: string;
  /** Five digits. */
  readonly commune: string;
}

export interface DistrictAndCommuneCode extends Ending {
  readonly format: "five-part";
  /** Two digits. */
  readonly province: string;
  /** Three digits. */
  readonly district: string;
  /** Five digits. */
  readonly commune: string;
}

export interface DistrictCode extends Ending {
  readonly format: "four-part";
  /** Two digits. */
  readonly province: string;
  /** Three digits. */
  readonly district: string;
}
