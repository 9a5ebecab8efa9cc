import type { RegisterRecognition } from "./entry.js";
import type { ColumnKey, Ordinal } from "./fields.js";

/** Fields whose columns need no number of a recognition. */
type PlainKey = Exclude<ColumnKey, `${Ordinal}.${string}`>;

/** What a heading may be about. */
export type HeadingField = PlainKey | `recognition.${keyof RegisterRecognition}`;

/** Short forms and what they stand for. */
export const SHORT_FORMS =
  "sp=san pham|qd=quyet dinh|gcn=giay chung nhan|dn=doanh nghiep|cty=cong ty|htx=hop tac xa|tht=to hop tac|sx=san xuat|kd=kinh doanh|sxkd=san xuat kinh doanh|dkkd=dang ky kinh doanh|dt=dien thoai|sdt=so dien thoai|dtdd=dien thoai|cq=co quan|tp=thanh pho|tx=thi xa|tt=thi tran|dvt=don vi tinh|cn=cong nhan|tb=trung binh";

/** What changes nothing in what a heading asks for. Of "nếu có" a word alone may be part of another, such as "cơ sở". */
export const FILLERS =
  "ocop|cua|duoc|dat|da|va|cac|ve|theo|tai|vd|thuoc|hoac|nguyen|thong tin|chi tiet|hien nay|hien tai|day du|neu co|ghi ro";

const makes = "san xuat|kinh doanh|san pham|quan ly|thuc hien|tham gia|che bien|dang ky";
const producers = "chu the|co so|doanh nghiep|cong ty|hop tac xa|to hop tac|to chuc|ca nhan";
const recognises =
  "cong nhan|phe duyet|phan hang|xep hang|chung nhan|giay chung nhan|ban hanh|ket qua|danh gia|cap|san pham|quyet dinh|ky";

/**
 * What headings say, folded and without fillers: what may come before the word that matters, that word, and what may follow
 * it, parted by `>`; the first grammar that covers all of it counts. With `+` the word that matters says too little alone:
 * `Ngày` may be of anything.
 */
export const grammars: readonly (readonly [field: HeadingField, grammar: string])[] = [
  [
    "productName",
    "ten|goi>san pham|hang hoa|mat hang>dich vu|hang hoa|cong nhan|tham gia|dang ky|danh gia|du thi|phan hang|xep hang",
  ],
  [
    "producerName",
    `ten>${producers}|nha san xuat|ho kinh doanh|ho san xuat|don vi san xuat|don vi kinh doanh>${makes}|${producers}|ho`,
  ],
  ["points", "tong|so|ket qua>diem>so|danh gia|cham|trung binh|tong|cong|binh quan|phan hang|hoi dong|cap tinh"],
  [
    "recognition.stars",
    "so|ket qua|muc|cap|thu|tieu chuan|danh gia>hang sao|sao|hang|xep hang|phan hang|xep loai>sao|san pham|cong nhan|danh gia|phan hang|xep hang|chung nhan|chinh thuc",
  ],
  [
    "expires",
    "ngay|thoi gian|thoi han|thoi diem|han>het han|het hieu luc|het thoi han|hieu luc den|gia tri den>ngay|giay chung nhan|chung nhan|quyet dinh|cong nhan|san pham|hieu luc",
  ],
  ["recognition.date", `>ngay thang nam|ngay thang|ngay|thoi gian|thoi diem>+${recognises}`],
  [
    "recognition.decisionNumber",
    `so hieu|so|can cu|ngay>quyet dinh|van ban>${recognises}|so|ngay|thang|nam|uy ban nhan dan|ubnd|tinh|huyen`,
  ],
  ["recognition.authority", `>co quan|don vi|cap|noi>+${recognises}|tham quyen`],
  ["recognition.year", `>nam>+${recognises}`],
  ["productGroup", "ten>nhom nganh|nhom|nganh|linh vuc|chung loai>san pham|hang|nganh|hang hoa"],
  ["producerType", ">loai hinh|hinh thuc>to chuc|chu the|kinh doanh|san xuat|doanh nghiep|phap ly|hoat dong|co so"],
  ["taxCode", ">ma so thue|mst|ma thue>doanh nghiep|chu the|co so|hop tac xa|ho|ca nhan"],
  [
    "registrationNumber",
    "so|ma so|giay phep|giay chung nhan|giay>dang ky kinh doanh|dang ky doanh nghiep|dang ky hop tac xa|dang ky ho kinh doanh",
  ],
  ["commune", "ten>xa|phuong|thi tran|dac khu>xa|phuong|thi tran|dac khu|moi|sau sap nhap"],
  ["district", "ten>huyen|quan|thi xa>huyen|quan|thi xa|thanh pho|cu|truoc sap nhap|truoc day"],
  ["province", "ten>tinh>thanh pho|moi|sau sap nhap"],
  ["address", ">dia chi|tru so>chu the|lien he|co so|thuong tru|tru so|doanh nghiep|chinh|hop tac xa"],
  ["phones", "so>dien thoai|di dong|hotline>lien he|di dong|chu the|nguoi dai dien|dai dien|co so|zalo"],
  [
    "representative",
    "ho va ten|ho ten|ten>nguoi dai dien|dai dien|nguoi dung dau|chu co so|giam doc|chu ho|nguoi lien he>phap luat|chu the|doanh nghiep|hop tac xa|giam doc|co so",
  ],
];

/** Of which recognition a heading is, where it says so. */
export const ordinals: readonly (readonly [Ordinal, string])[] = [
  ["third", "lan thu 3|lan thu ba|lan 3|lan iii|lan ba|dot 3"],
  ["second", "lan thu 2|lan thu hai|lan 2|lan ii|lan hai|dot 2|cong nhan lai|danh gia lai|nang hang|nang sao"],
  ["first", "lan thu nhat|lan thu 1|lan 1|lan i|lan dau tien|lan dau|dot 1"],
];
