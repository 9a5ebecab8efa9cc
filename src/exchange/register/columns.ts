import type { RegisterRecognition } from "./entry.js";
import type { ColumnKey, Ordinal } from "./fields.js";

/**
 * Headings of every column, folded and parted by bars, which their words alone do not say; case, accents, spaces,
 * underscores and punctuation do not matter.
 */
export const columnHeadings: Readonly<Partial<Record<ColumnKey, string>>> = {
  number: "tt|stt|so tt|so thu tu|no|nr|row number",
  productName: "ten san pham|ten sp|product name|product|name of product|product title",
  productCode:
    "ma san pham|ma sp|ma ocop|ma so san pham|ma san pham ocop|ma so ocop|product code|ocop code|" + "product id",
  productGroup: "nhom san pham|nganh hang|product group|group|product category|category|sector",
  set:
    "bo san pham|bo sp|ma bo san pham|so bo san pham|bo tieu chi|ma bo tieu chi|product set|set|" +
    "set number|set code|criteria set",
  producerType:
    "loai hinh|loai chu the|producer type|type of producer|business type|enterprise type|entity type|" + "legal type",
  producerName:
    "chu the|ten chu the|ten don vi|producer|producer name|name of producer|enterprise|enterprise name|" +
    "company|company name|manufacturer|business name",
  taxCode: "ma so thue|tax code|tax id|tax number|tin",
  registrationNumber:
    "giay phep kinh doanh|so giay phep kinh doanh|gpkd|ma so doanh nghiep|registration number|" +
    "registration no|business license number|business registration number",
  founded:
    "ngay thanh lap|thanh lap ngay|ngay thanh lap doanh nghiep|founded|founding date|" +
    "date of establishment|established|date founded",
  province: "tinh thanh|province|province city|city",
  commune: "commune|ward|commune ward|ward commune",
  district: "district",
  address: "dia chi|dia chi san xuat|address|producer address|street address",
  representative: "nguoi dai dien|representative|representative name|legal representative|contact person",
  phones: "dien thoai|so dien thoai|so dien thoai dt|phone|phones|phone number|telephone|tel|mobile",
  email: "email|thu dien tu|dia chi email|hop thu|e mail|mail",
  website: "website|web|trang web|trang thong tin dien tu|dia chi website|url|homepage",
  gtin: "gtin|ma vach|ma so ma vach|ma gtin|barcode|ean|ean13|gtin13|upc",
  stars:
    "sao hien tai|so sao hien tai|hang sao hien tai|so sao|hang sao|xep hang|phan hang|stars|star|" +
    "current stars|ocop stars|ocop star|ocop rating|star rank",
  expires:
    "ngay het han|han|han hieu luc|co gia tri den|ngay ket thuc|thoi han|han gcn|expires|expiry|" +
    "expiry date|expiration date|valid until|valid to|end date|expires at|cert expires at|expires on",
  points: "points|score|total points",
  notes: "ghi chu|chu thich|notes|note|remarks|remark|comment|comments",
};

/** Headings that stand for a column only where no other heading of the sheet does. */
export const fallbackHeadings: Readonly<Partial<Record<ColumnKey, string>>> = {
  productName: "ten|name|ten hang",
  producerName: "don vi|to chuc|ten don vi san xuat kinh doanh|owner",
  producerType: "mo hinh kinh doanh|mo hinh|mo hinh san xuat",
  productGroup: "nganh|loai san pham|phan nhom|loai",
  address: "ten duong|duong|noi san xuat|dia diem",
  productCode: "ma|code",
  stars: "rating|rank|star rating",
};

/** Headings of a recognition's columns, where they say which recognition they are of. */
export const recognitionHeadings: Readonly<Record<keyof RegisterRecognition, string>> = {
  stars: "sao|so sao|hang|hang sao|xep hang|phan hang|stars|star|rank",
  date: "ngay|ngay cong nhan|ngay qd|date|recognition date|recognised|recognized",
  year: "nam|nam cong nhan|year|recognition year",
  decisionNumber: "so qd|qd|so quyet dinh|quyet dinh|decision|decision number|decision no",
  authority: "co quan|co quan cong nhan|authority|issuing authority|decision authority",
};

/** Further headings of the first recognition, where the sheet does not number it. */
export const onlyRecognitionHeadings: Readonly<Partial<Record<keyof RegisterRecognition, string>>> = {
  date:
    "ngay bat dau|recognised on|recognized on|recognition date|start date|issued at|cert issued at|" +
    "valid from|issue date|ngay hieu luc",
  year: "nam dat|nam dat ocop",
};

/** How a heading says which recognition it is of, before or after the recognition's own heading. */
export const ordinalHeadings: Readonly<Record<Ordinal, string>> = {
  first: "cong nhan lan 1|cong nhan lan dau|danh gia lan 1|first|1st|1|first recognition|recognition 1",
  second: "cong nhan lan 2|danh gia lan 2|second|2nd|2|upgrade|second recognition|recognition 2",
  third: "cong nhan lan 3|danh gia lan 3|third|3rd|third recognition|recognition 3",
};
