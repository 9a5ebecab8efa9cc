import type { Language } from "../../../language/language.js";
import { paperTexts } from "./words.js";

/** A council's file to fill in: what stands in it are examples. */
export function councilFile(language: Language): string {
  const vi = language === "vi";
  const member = (id: string, role?: string) => ({
    id,
    name: vi ? "Họ và tên" : "Name",
    position: vi ? "Chức vụ" : "Position",
    organisation: vi ? "Cơ quan" : "Organisation",
    ...(role !== undefined && { role }),
  });
  const session = {
    name: vi ? "Hội đồng đánh giá, phân hạng sản phẩm OCOP tỉnh …" : "Council of the province …",
    agency: vi ? "UBND tỉnh …" : "People's Committee of …",
    province: "…",
    office: vi ? "Cơ quan tham mưu quản lý OCOP" : "The office that advises",
    decisionNumber: "…/QĐ-UBND",
    decisionDate: "2026-09-01",
    regulationNumber: "…/QĐ-UBND",
    regulationDate: "2026-09-03",
    round: vi ? "đợt 2 năm 2026" : "round 2 of 2026",
    form: "meeting",
    date: "2026-11-24",
    place: "…",
    begins: vi ? "8 giờ 00" : "8:00",
    ends: vi ? "11 giờ 30" : "11:30",
    members: [member("1", "chair"), member("2", "secretary"), member("3")],
    discussion: ["…"],
    conclusions: ["…"],
    papers: { minutes: { number: "…/BB-HĐ" }, report: { number: "…/BC-HĐ", date: "2026-11-26" } },
    recipients: ["…"],
  };
  const help = paperTexts[language].councilHelp.map((text) => `// ${text}`);
  return `${[...help, JSON.stringify(session, null, 2)].join("\n")}\n`;
}
