import { formatDay } from "ocop/messages";
import { type AgendaItem, renewalWindow } from "ocop/procedure";
import { agendaItemText } from "ocop/procedure/messages";
import type { Language } from "./problem.ts";

/** What is said of something that falls due before its day; the package's own text is for the day itself, as calendars show it. */
export function noticeText(
  item: AgendaItem,
  language: Language,
  name: string,
): { readonly summary: string; readonly detail: string } {
  const { summary } = agendaItemText(item, language, name);
  return { summary, detail: detailOf(item, (day) => formatDay(day, language))[language] };
}

function filing(expires: string, day: (of: string) => string): { readonly vi: string; readonly en: string } {
  const { opens, closes } = renewalWindow(expires);
  return {
    vi: `Nộp hồ sơ đánh giá, phân hạng lại từ ngày ${day(opens)} đến hết ngày ${day(closes)}; giấy chứng nhận hết hạn ngày ${day(expires)} (điểm a khoản 6 Điều 7)`,
    en: `File the re-evaluation from ${day(opens)} to ${day(closes)}; the certificate ends on ${day(expires)} (art. 7.6a)`,
  };
}

function detailOf(item: AgendaItem, day: (of: string) => string): { readonly vi: string; readonly en: string } {
  switch (item.kind) {
    case "window-opens":
    case "window-closes":
      return filing(item.params.expires, day);
    case "expires":
      return {
        vi: `Giấy chứng nhận có hiệu lực đến hết ngày ${day(item.date)} (khoản 3 Điều 4)`,
        en: `The certificate is valid up to and including ${day(item.date)} (art. 4.3)`,
      };
    case "notice-due":
      return {
        vi: `Thông báo cho chủ thể chậm nhất ngày ${day(item.date)}; giấy chứng nhận hết hạn ngày ${day(item.params.expires)}`,
        en: `The producer is to be notified by ${day(item.date)}; the certificate ends on ${day(item.params.expires)}`,
      };
    case "extension-ends":
      return {
        vi: `Thời hạn tiếp tục có hiệu lực theo khoản 3 Điều 12 kết thúc chậm nhất ngày ${day(item.date)}`,
        en: `What art. 12.3 adds to the term ends on ${day(item.date)} at the latest`,
      };
  }
}
