/**
 * A row of the table `PTNT_OCOP` of the Ministry of Agriculture and Environment, by its own column names.
 *
 * Source: data structure of decision 5277, known second-hand, from software that implements it; the decision itself was
 * not seen. Texts are measured in UTF-16 units, which is the stricter count where a database counts characters.
 */
export interface MinistryRow {
  /** The key, 1 to 2,147,483,647. */
  readonly MA_OCOP: number;
  /** The administrative unit, at most 10 characters. */
  readonly Ma_DonViHanhChinh: string;
  /** The period, at most 10 characters. */
  readonly Ma_ThoiGian: string;
  /** The product's code in the ministry's list, at most 10 characters: not its OCOP code. */
  readonly Ma_SanPham: string;
  /** The product's name, at most 255 characters. */
  readonly TenSanPham: string;
  /** The stars. */
  readonly XepHang: "3*" | "4*" | "5*";
  /** The producer's name, at most 255 characters. */
  readonly ChuTheSXKD: string;
  /** The year's revenue in million đồng, a decimal text such as `"1250.50"`, so that nothing is lost; null where empty. */
  readonly DoanhThuNam: string | null;
  /** In force, or ended. */
  readonly TrangThai: "HIEULUC" | "HETHAN";
}

/** A row of the ministry's table in readable form. */
export interface MinistryEntry {
  /** The key, 1 to 2,147,483,647. */
  readonly id: number;
  /** The administrative unit, at most 10 characters. */
  readonly unitCode: string;
  /** The period, at most 10 characters. */
  readonly period: string;
  /** The product's code in the ministry's list, at most 10 characters: not its OCOP code. */
  readonly productCode: string;
  /** At most 255 characters. */
  readonly productName: string;
  readonly stars: 3 | 4 | 5;
  /** At most 255 characters. */
  readonly producerName: string;
  /** The year's revenue in đồng, whole, a multiple of 10,000; null where it is not known. */
  readonly revenue: number | null;
  /** Whether the recognition is in force. */
  readonly isValid: boolean;
}
