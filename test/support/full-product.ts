import type { ProductInput, RecognitionInput } from "../../src/records/index.js";
import { validProducer } from "./full-producer.js";

/** A recognition with every field. */
export const validRecognition = () =>
  ({
    id: "recognition-1",
    productId: "product-1",
    productName: "Chè đinh Tân Cương",
    kind: "first",
    decision: "2026",
    stars: 4,
    evidence: "signed-decision",
    decisionNumber: "3981/QĐ-UBND",
    date: "2026-08-05",
    year: 2026,
    authority: { tier: "province", province: "19", name: "UBND tỉnh Thái Nguyên" },
    expires: "2029-08-05",
    sources: ["https://example.vn/quyet-dinh"],
    revoked: { date: "2028-01-10", ground: "mark-misused", decisionNumber: "12/QĐ-UBND" },
    notes: "Đợt 1.",
  }) satisfies RecognitionInput;

/** A product with every field. */
export const validProduct = () =>
  ({
    id: "product-1",
    name: "Chè đinh Tân Cương",
    englishName: "Tan Cuong bud tea",
    tradeName: "Đinh Ngọc",
    decision: "2026",
    set: "tea",
    code: "19-05482-001-2026",
    producerId: "producer-1",
    producer: validProducer(),
    description: "Chè một tôm.\nSao suốt.",
    since: "2016-01-01",
    origin: { province: "19", commune: "05482", communeName: "Xã Tân Cương", line: "Xóm Hồng Thái 2" },
    materials: [
      { name: "Búp chè", origin: "commune", percent: 99.5, supplier: "Hộ liên kết" },
      { name: "Hoa nhài", origin: "province", percent: 0.5 },
    ],
    story: { text: "Đất Tân Cương.", media: ["leaflet", "website"], urls: ["https://example.vn/chuyen"] },
    packaging: {
      description: "Hộp giấy 500 g",
      netContent: "500 g",
      shelfLife: "18 tháng",
      storage: "Nơi khô ráo",
      isEnvironmentFriendly: true,
    },
    label: { isComplete: true, languages: ["vi", "en"], tellsStory: false, hasTraceabilityCode: true },
    gtins: ["8934563138141"],
    traceabilityUrl: "https://example.vn/truy-xuat",
    intellectualProperty: [
      {
        kind: "collective-mark",
        name: "Chè Thái Nguyên",
        status: "granted",
        number: "4-0123",
        from: "2018-01-01",
        to: "2028-01-01",
      },
    ],
    certificates: [
      {
        kind: "vietgap",
        name: "VietGAP trồng trọt",
        number: "VG-01",
        issuer: "Trung tâm chứng nhận",
        scope: "5 ha",
        from: "2025-01-01",
        to: "2028-01-01",
        url: "https://example.vn/vietgap",
      },
    ],
    testReports: [
      {
        date: "2026-01-05",
        number: "KN-1",
        laboratory: "Quatest 1",
        parameters: ["Chì", "Salmonella"],
        isPassed: true,
        validUntil: "2027-01-05",
      },
    ],
    markets: [
      {
        area: "export",
        countries: ["JP"],
        channel: "supermarket",
        distributors: 3,
        percent: 20,
        description: "Chuỗi bán lẻ",
      },
    ],
    output: [{ year: 2025, quantity: 12.5, unit: "tấn" }],
    revenue: [{ year: 2025, amount: 9_000_000_000 }],
    recognitions: [validRecognition()],
    images: ["https://example.vn/anh.jpg"],
    notes: "Ghi chú.",
  }) satisfies ProductInput;
