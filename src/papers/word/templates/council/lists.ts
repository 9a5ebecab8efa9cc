import { table } from "../markup.js";
import { cell, heads, type Pieces } from "../pieces.js";

/** The list of what is proposed or decided on. */
export function decidedList({ t }: Pieces, list: string): string {
  return table(
    [560, 2500, 2594, 2200, 1500],
    [
      heads([
        t(["TT", "No"]),
        t(["Tên sản phẩm", "Product"]),
        t(["Chủ thể, địa chỉ", "Producer, address"]),
        t(["Phân nhóm sản phẩm", "Product set"]),
        t(["Hạng sao", "Stars"]),
      ]),
      {
        cells: [
          cell(`{#${list}}{tt}`, { align: "center" }),
          cell("{sản_phẩm}"),
          cell("{chủ_thể}\n{địa_chỉ}"),
          cell("{phân_nhóm}"),
          cell("{hạng_sao}{/}", { align: "center" }),
        ],
      },
    ],
  );
}

/** What goes to the next tier: by its points, since its stars are not decided here. */
export function referredList({ t }: Pieces): string {
  return table(
    [560, 2500, 2594, 2200, 1500],
    [
      heads([
        t(["TT", "No"]),
        t(["Tên sản phẩm", "Product"]),
        t(["Chủ thể, địa chỉ", "Producer, address"]),
        t(["Phân nhóm sản phẩm", "Product set"]),
        t(["Điểm trung bình", "Average"]),
      ]),
      {
        cells: [
          cell("{#từ_90_điểm}{tt}", { align: "center" }),
          cell("{sản_phẩm}"),
          cell("{chủ_thể}\n{địa_chỉ}"),
          cell("{phân_nhóm}"),
          cell("{điểm_trung_bình}{/}", { align: "center" }),
        ],
      },
    ],
  );
}
