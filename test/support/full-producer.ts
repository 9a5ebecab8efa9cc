import type { ProducerInput } from "../../src/records/index.js";

/** An address with every field. */
export const validAddress = () => ({
  current: { province: "19", commune: "05482", communeName: "Xã Tân Cương", line: "Xóm Hồng Thái 2" },
  former: [
    {
      province: "Thái Nguyên",
      district: "Thành phố Thái Nguyên",
      commune: "Xã Tân Cương",
      line: "Xóm Hồng Thái 2",
      codes: { province: "19", district: "164", commune: "05482" },
      until: "2025-06-30",
    },
  ],
});

/** An enterprise with every field. */
export const validProducer = () =>
  ({
    id: "producer-1",
    type: "enterprise",
    name: "Công ty cổ phần Chè Tân Cương",
    legalForm: "joint-stock",
    localCapitalPercent: 51.5,
    size: "small",
    registration: { number: "4600100001", date: "2015-03-02", issuer: "Sở Kế hoạch và Đầu tư Thái Nguyên" },
    taxCode: "0100109106-001",
    address: validAddress(),
    representative: {
      name: "Nguyễn Thị Hoa",
      position: "Giám đốc",
      identityNumber: "019185001234",
      isWoman: true,
      isEthnicMinority: false,
      hasDisability: false,
    },
    contacts: {
      phones: ["+84912345678", "+842083822123"],
      emails: ["lienhe@example.vn"],
      websites: ["https://example.vn/che"],
    },
    founded: "2015-03-02",
    labour: { total: 40, fromCommune: 32, on: "2026-01-01" },
    results: [
      { year: 2024, revenue: 12_000_000_000, profit: 900_000_000 },
      { year: 2025, revenue: 11_000_000_000, profit: -50_000_000 },
    ],
    notes: "Dòng một.\nDòng hai.",
  }) satisfies ProducerInput;

/** A cooperative with the field only cooperatives have. */
export const validCooperative = () =>
  ({ type: "cooperative", name: "HTX Chè La Bằng", address: validAddress(), class: "good" }) satisfies ProducerInput;
