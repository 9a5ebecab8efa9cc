import type { Producer, Product, Recognition, RecognitionInput } from "../../src/records/index.js";
import { producerSchema, productSchema, recognitionSchema, validate } from "../../src/records/index.js";

/** A household with everything that must not be published by itself. */
export const producer: Producer = read(
  validate(producerSchema, {
    type: "registered-household",
    name: "Hộ kinh doanh Trà Hương",
    taxCode: "0312687878-001",
    address: {
      current: { province: "19", commune: "05449", communeName: "Xã Tân Cương", line: "Xóm Hồng Thái 2" },
      former: [{ province: "Thái Nguyên", district: "Thành phố Thái Nguyên", commune: "Tân Cương" }],
    },
    representative: { name: "Nguyễn Thị Hương", identityNumber: "019185000123", isWoman: true },
    contacts: {
      phones: ["0912345678"],
      emails: ["huong@example.com"],
      websites: ["https://trahuong.example.com", "https://shop.example.com/tra-huong"],
    },
    notes: "ghi chú nội bộ",
  }),
);

export const product: Product = read(
  validate(productSchema, {
    name: "Chè Tân Cương",
    englishName: "Tan Cuong tea",
    tradeName: "Trà Hương",
    decision: "2026",
    set: "tea",
    producerId: "p1",
    description: "Chè xanh, hái một tôm hai lá",
    origin: { province: "19" },
    gtins: ["8934563138141"],
    images: ["https://example.com/che.jpg"],
    notes: "ghi chú nội bộ",
  }),
);

/** A recognition of 2026-08-05 by a province, in force until 2029-08-05. */
export const signed: RecognitionInput = {
  stars: 4,
  evidence: "signed-decision",
  decisionNumber: "858/QĐ-UBND",
  date: "2026-08-05",
  authority: { tier: "province", province: "19" },
};

export function recognition(input: RecognitionInput): Recognition {
  return read(validate(recognitionSchema, input));
}

/** A product with another name, which a registrar could type. */
export function named(name: string): Product {
  return read(validate(productSchema, { ...product, name }));
}

function read<T>(
  result: { readonly ok: true; readonly value: T } | { readonly ok: false; readonly issues: unknown },
): T {
  if (!result.ok) {
    throw new Error(JSON.stringify(result.issues));
  }
  return result.value;
}
