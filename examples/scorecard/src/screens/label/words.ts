import type { Language } from "ocop";
import { inLanguage } from "../../state/language.ts";

const words = {
  vi: {
    lead: "Hạng sao của một sản phẩm có còn hiệu lực không? Mở bảng đăng ký mà cơ quan công bố.",
    choose: "Mở bảng đăng ký (.xlsx, .ods, .csv)",
    another: "Mở bảng khác",
    reading: (file: string) => `Đang đọc ${file}…`,
    refused: (file: string) => `Không đọc được ${file}`,
    day: "Tại ngày",
    name: "Tên, mã sản phẩm hoặc chủ thể",
    count: (count: number, valid: number) => `${count} sản phẩm, ${valid} sản phẩm còn hiệu lực`,
    first: (count: number) => `Hiện ${count} sản phẩm đầu; gõ tên để thu hẹp.`,
    valid: (day: string) => `còn hiệu lực đến hết ngày ${day}`,
    invalid: "không được in hạng sao",
    yes: "Hạng sao còn hiệu lực",
    no: "Không được in hạng sao",
    row: (row: number) => `dòng ${row}`,
    code: (code: string) => `Mã sản phẩm ${code}`,
    none: (code: string) => `Bảng đăng ký không có sản phẩm nào có mã hoặc tên “${code}”`,
    noneHint: "Nhãn có thể ghi mã khác, hoặc sản phẩm chưa được công nhận. Hãy hỏi cơ quan quản lý OCOP của tỉnh.",
    needs: (code: string) => `Để trả lời cho sản phẩm “${code}”, hãy mở bảng đăng ký mà cơ quan công bố.`,
    all: "Mọi sản phẩm trong bảng",
    by: (file: string) => `Theo bảng đăng ký ${file}`,
    link: "Đường dẫn của sản phẩm",
    notThere: (file: string) => `Không có tệp ${file} bên cạnh trang này`,
    elsewhere: "Bảng đăng ký phải nằm cùng chỗ với trang này: không đọc tệp từ nơi khác.",
  },
  en: {
    lead: "Is a product's rank still valid? Open the register that an office publishes.",
    choose: "Open a register (.xlsx, .ods, .csv)",
    another: "Open another register",
    reading: (file: string) => `Reading ${file}…`,
    refused: (file: string) => `${file} cannot be read`,
    day: "On",
    name: "Product, its code or its producer",
    count: (count: number, valid: number) => `${count} ${count === 1 ? "product" : "products"}, ${valid} valid`,
    first: (count: number) => `These are the first ${count} products; type a name to find others.`,
    valid: (day: string) => `valid up to and including ${day}`,
    invalid: "the rank may not be printed",
    yes: "The rank is valid",
    no: "The rank may not be printed",
    row: (row: number) => `row ${row}`,
    code: (code: string) => `Product code ${code}`,
    none: (code: string) => `The register has no product with the code or name “${code}”`,
    noneHint: "The label may bear another code, or the product is not recognised. Ask the province's OCOP office.",
    needs: (code: string) => `To answer for the product “${code}”, open the register that an office publishes.`,
    all: "All products of the register",
    by: (file: string) => `By the register ${file}`,
    link: "Link to the product",
    notThere: (file: string) => `There is no file ${file} beside this page`,
    elsewhere: "The register must lie beside this page: no file is read from elsewhere.",
  },
} as const satisfies Record<Language, unknown>;

/** The words of the label check. */
export function w(): (typeof words)[Language] {
  return inLanguage<(typeof words)[Language]>(words);
}
