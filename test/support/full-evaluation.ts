import type {
  CertificateInput,
  DossierInput,
  EvaluationRecordInput,
  ScoreSheetInput,
} from "../../src/records/index.js";

/** A score sheet with every field. */
export const validScoreSheet = () =>
  ({
    id: "sheet-1",
    productId: "product-1",
    decision: "2026",
    set: 11,
    assessor: { id: "member-1", name: "Nguyễn Thị Hoa", position: "Phó Giám đốc", organisation: "Sở Công Thương" },
    role: "council-member",
    date: "2026-06-15",
    answers: { "1.1": 3, "1.2": 0, "6.1.1": "a1", "7": [1, 3] },
    rejections: ["forged-dossier"],
    remarks: { "1.1": "Vùng nguyên liệu rõ.\nCó hợp đồng." },
  }) satisfies ScoreSheetInput;

/** A council's evaluation with every field. */
export const validEvaluation = () =>
  ({
    id: "evaluation-1",
    productId: "product-1",
    decision: "2026",
    set: 11,
    council: {
      tier: "province",
      name: "Hội đồng tỉnh Thái Nguyên",
      decisionNumber: "100/QĐ-UBND",
      appointed: ["member-1", "member-2"],
    },
    date: "2026-06-16",
    members: [validScoreSheet()],
    rejections: ["forged-dossier"],
  }) satisfies EvaluationRecordInput;

/** A dossier with every field. */
export const validDossier = () =>
  ({
    id: "dossier-1",
    number: "01-2026/PĐK-19-05482-2026",
    kind: "re-evaluation",
    productId: "product-1",
    producerId: "producer-1",
    decision: "2026",
    set: "tea",
    filed: "2026-04-20",
    documents: [
      {
        id: "document-1",
        kind: "other",
        name: "Bản cam kết",
        number: "12/CK",
        issuer: "UBND xã Tân Cương",
        issued: "2026-01-05",
        expires: "2027-01-05",
        media: ["paper", "electronic"],
        criteria: ["1.1", "6.1.1"],
        url: "https://example.vn/cam-ket.pdf",
        notes: "Bản sao.\nCó chứng thực.",
      },
    ],
    samples: 5,
  }) satisfies DossierInput;

/** A certificate with every field. */
export const validCertificate = () =>
  ({
    id: "certificate-1",
    number: "01/GCN",
    productId: "product-1",
    recognitionId: "recognition-1",
    productName: "Chè đinh Tân Cương",
    producerName: "Công ty cổ phần Chè Tân Cương",
    stars: 4,
    issued: "2026-08-05",
    expires: "2029-08-05",
    authority: { tier: "province", province: "19", name: "UBND tỉnh Thái Nguyên" },
    decisionNumber: "3981/QĐ-UBND",
    url: "https://example.vn/gcn.pdf",
  }) satisfies CertificateInput;
