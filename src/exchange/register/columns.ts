import type { RegisterRecognition } from "./entry.js";
import type { ColumnKey, Ordinal } from "./fields.js";

/** Headings of every column, folded; case, accents, spaces, underscores and punctuation do not matter. */
export const columnHeadings: Readonly<Partial<Record<ColumnKey, readonly string[]>>> = {
  number: ["tt", "stt", "so tt", "so thu tu", "no", "nr", "row number"],
  productName: [
    ...["ten san pham", "ten sp", "san pham", "ten san pham ocop", "san pham ocop", "ten hang hoa", "ten sp ocop"],
    ...["ten san pham dich vu", "ten san pham tham gia", "product name", "product", "name of product", "product title"],
  ],
  productCode: [
    ...["ma san pham", "ma sp", "ma ocop", "ma so san pham", "ma san pham ocop", "ma so ocop"],
    ...["product code", "ocop code", "product id"],
  ],
  productGroup: [
    ...["nhom san pham", "nhom sp", "nhom", "nhom nganh", "nganh hang", "nganh san pham", "nhom nganh hang"],
    ...["product group", "group", "product category", "category", "sector"],
  ],
  set: [
    ...["bo san pham", "bo sp", "ma bo san pham", "so bo san pham", "bo tieu chi", "ma bo tieu chi"],
    ...["product set", "set", "set number", "set code", "criteria set"],
  ],
  producerType: [
    ...["loai hinh", "loai hinh chu the", "loai hinh kinh doanh", "loai hinh to chuc", "loai chu the", "loai hinh dn"],
    ...["loai hinh doanh nghiep", "hinh thuc to chuc", "producer type", "type of producer", "business type"],
    ...["enterprise type", "entity type", "legal type"],
  ],
  producerName: [
    ...["chu the", "ten chu the", "chu the ocop", "ten chu the ocop", "ten chu the san xuat", "chu the san xuat"],
    ...["chu the sxkd", "co so san xuat", "ten co so", "ten co so san xuat", "ten doanh nghiep", "doanh nghiep"],
    ...["ten don vi", "don vi san xuat", "ten to chuc", "nha san xuat", "ten nha san xuat", "ten cong ty", "ten htx"],
    ...["producer", "producer name", "name of producer", "enterprise", "enterprise name", "company", "company name"],
    ...["manufacturer", "business name"],
  ],
  taxCode: ["ma so thue", "mst", "ma thue", "ma so thue doanh nghiep", "tax code", "tax id", "tax number", "tin"],
  registrationNumber: [
    ...["so dang ky kinh doanh", "so dkkd", "dkkd", "giay phep kinh doanh", "so giay phep kinh doanh", "gpkd"],
    ...["so gcn dkkd", "so giay chung nhan dang ky kinh doanh", "ma so doanh nghiep", "ma so dang ky kinh doanh"],
    ...["registration number", "registration no", "business license number", "business registration number"],
  ],
  founded: [
    ...["ngay thanh lap", "thanh lap ngay", "ngay thanh lap doanh nghiep", "founded", "founding date"],
    ...["date of establishment", "established", "date founded"],
  ],
  province: ["tinh", "tinh thanh", "tinh thanh pho", "tinh tp", "ten tinh", "province", "province city", "city"],
  commune: [
    ...["xa", "xa phuong", "phuong xa", "ten xa", "xa phuong thi tran", "xa phuong dac khu", "xa thi tran"],
    ...["ten xa phuong", "phuong", "commune", "ward", "commune ward", "ward commune"],
  ],
  district: [
    ...["huyen", "quan huyen", "huyen thi xa", "huyen thi xa thanh pho", "huyen thanh pho", "huyen tp", "ten huyen"],
    ...["huyen tx tp", "district"],
  ],
  address: [
    ...["dia chi", "dia chi chu the", "dia chi san xuat", "dia chi lien he", "dia chi co so", "dia chi tru so"],
    ...["tru so", "address", "producer address", "street address"],
  ],
  representative: [
    ...["dai dien", "nguoi dai dien", "dai dien phap luat", "nguoi dai dien phap luat", "ho ten nguoi dai dien"],
    ...[
      "ten nguoi dai dien",
      "ho va ten nguoi dai dien",
      "dai dien chu the",
      "chu co so",
      "nguoi dai dien theo phap luat",
    ],
    ...["representative", "representative name", "legal representative", "contact person", "nguoi lien he"],
  ],
  phones: [
    ...["dt", "sdt", "dien thoai", "so dien thoai", "so dt", "dien thoai lien he", "so dien thoai lien he", "dtdd"],
    ...["so dien thoai dt", "hotline", "phone", "phones", "phone number", "telephone", "tel", "mobile"],
  ],
  email: ["email", "thu dien tu", "dia chi email", "hop thu", "e mail", "mail"],
  website: ["website", "web", "trang web", "trang thong tin dien tu", "dia chi website", "url", "homepage"],
  gtin: ["gtin", "ma vach", "ma so ma vach", "ma gtin", "barcode", "ean", "ean13", "gtin13", "upc"],
  stars: [
    ...["sao hien tai", "so sao hien tai", "hang sao hien tai", "sao", "so sao", "hang sao", "hang", "xep hang"],
    ...["phan hang", "hang san pham", "xep hang sao", "xep loai", "phan hang sao", "ket qua phan hang", "hang ocop"],
    ...["sao ocop", "so sao ocop", "stars", "star", "current stars", "ocop stars"],
    ...["ocop star", "ocop rating", "star rank"],
  ],
  expires: [
    ...["ngay het han", "het han", "han", "ngay het hieu luc", "hieu luc den", "han hieu luc", "co gia tri den"],
    ...["ngay ket thuc", "thoi han", "han gcn", "ngay het han gcn", "ngay het han giay chung nhan", "het hieu luc"],
    ...["expires", "expiry", "expiry date", "expiration date", "valid until", "valid to", "end date", "expires at"],
    ...["cert expires at", "expires on"],
  ],
  points: ["diem", "so diem", "tong diem", "diem trung binh", "points", "score", "total points"],
  notes: ["ghi chu", "chu thich", "notes", "note", "remarks", "remark", "comment", "comments"],
};

/** Headings that stand for a column only where no other heading of the sheet does. */
export const fallbackHeadings: Readonly<Partial<Record<ColumnKey, readonly string[]>>> = {
  productName: ["ten", "name", "ten hang"],
  producerName: ["don vi", "to chuc", "ten don vi san xuat kinh doanh", "owner"],
  producerType: ["mo hinh kinh doanh", "mo hinh", "mo hinh san xuat"],
  productGroup: ["nganh", "loai san pham", "phan nhom", "loai"],
  address: ["ten duong", "duong", "noi san xuat", "dia diem"],
  productCode: ["ma", "code"],
  stars: ["rating", "rank", "star rating"],
};

/** Headings of a recognition's columns, where they say which recognition they are of. */
export const recognitionHeadings: Readonly<Record<keyof RegisterRecognition, readonly string[]>> = {
  stars: ["sao", "so sao", "hang", "hang sao", "xep hang", "phan hang", "stars", "star", "rank"],
  date: [
    ...["ngay", "ngay cong nhan", "ngay quyet dinh", "ngay qd", "ngay ban hanh", "ngay cap", "ngay ky"],
    ...["date", "recognition date", "recognised", "recognized"],
  ],
  year: ["nam", "nam cong nhan", "nam danh gia", "year", "recognition year"],
  decisionNumber: [
    ...["so qd", "qd", "so quyet dinh", "quyet dinh", "quyet dinh so", "qd so", "qd cong nhan", "so qd cong nhan"],
    ...["quyet dinh cong nhan", "so quyet dinh cong nhan", "decision", "decision number", "decision no"],
  ],
  authority: [
    ...["co quan", "co quan ban hanh", "co quan cong nhan", "co quan cap", "co quan quyet dinh"],
    ...["co quan ky", "don vi cong nhan", "don vi cap", "authority", "issuing authority", "decision authority"],
  ],
};

/** Further headings of the first recognition, where the sheet does not number it. */
export const onlyRecognitionHeadings: Readonly<Partial<Record<keyof RegisterRecognition, readonly string[]>>> = {
  date: [
    ...["ngay bat dau", "ngay cong nhan ocop", "ngay duoc cong nhan", "ngay cap giay chung nhan", "ngay cap gcn"],
    ...["ngay thang cong nhan", "recognised on", "recognized on", "recognition date", "start date", "issued at"],
    ...["cert issued at", "valid from", "issue date", "ngay hieu luc"],
  ],
  year: ["nam dat", "nam dat chung nhan", "nam dat ocop", "nam phan hang", "nam xep hang"],
};

/** How a heading says which recognition it is of, before or after the recognition's own heading. */
export const ordinalHeadings: Readonly<Record<Ordinal, readonly string[]>> = {
  first: [
    ...["lan 1", "lan i", "lan dau", "lan thu nhat", "cong nhan lan 1", "cong nhan lan dau", "danh gia lan 1", "dot 1"],
    ...["first", "1st", "1", "first recognition", "recognition 1"],
  ],
  second: [
    ...["lan 2", "lan ii", "lan hai", "lan thu hai", "cong nhan lan 2", "cong nhan lai", "danh gia lan 2", "dot 2"],
    ...["danh gia lai", "nang hang", "lan 2 nang hang", "second", "2nd", "2", "upgrade", "second recognition"],
    ...["recognition 2"],
  ],
  third: [
    ...["lan 3", "lan iii", "lan ba", "lan thu ba", "cong nhan lan 3", "danh gia lan 3", "dot 3"],
    ...["third", "3rd", "third recognition", "recognition 3"],
  ],
};
