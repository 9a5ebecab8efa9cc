/** The headings of a register as offices keep them. */
const HEADING = "TT,Tên sản phẩm,Mã sản phẩm,Chủ thể,Xã,Tỉnh,Hạng sao,Số quyết định,Ngày quyết định,Cơ quan công nhận";

/** A register as a CSV file: of every hundred rows one has a day that does not exist, one no stars, and one ends in 2026. */
export function registerCsv(rows: number): string {
  const lines = Array.from({ length: rows }, (_, index) => {
    const number = index + 1;
    const day = number % 100 === 7 ? "31/02/2025" : number % 100 === 11 ? "15/12/2023" : "05/08/2025";
    const stars = number % 100 === 9 ? "bốn sao rưỡi" : number % 3 === 0 ? "4 sao" : "3 sao";
    const code = `19-05482-${String(number).padStart(4, "0")}-2025`;
    return [number, `Chè Tân Cương ${number}`, code, `HTX chè ${1 + (index % 40)}`, "Tân Cương", "Thái Nguyên", stars]
      .concat([`${number}/QĐ-UBND`, day, "UBND tỉnh Thái Nguyên"])
      .join(",");
  });
  return [HEADING, ...lines].join("\n");
}
