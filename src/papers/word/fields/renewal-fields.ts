import { formatDay } from "../../../language/day.js";
import { renewalRule } from "../../../procedure/certificate/renewal-rule.js";
import type { RenewalNotice, RenewalNotices } from "../renewal/renewal-notices.js";
import { type Field, list, text, texts } from "./field.js";
import { dayInFull, starsText } from "./say.js";

/** What notices of renewal may name. */
export function renewalFields(): readonly Field<RenewalNotices>[] {
  return [
    text(
      ["cơ_quan_in_hoa", "agency_in_capitals"],
      ["Cơ quan cấp trên, chữ in hoa", "The authority above, in capitals"],
      ({ sender }) => sender.agency?.toLocaleUpperCase("vi"),
    ),
    text(
      ["cơ_quan_tham_mưu", "office"],
      ["Cơ quan gửi thông báo", "The office that sends it"],
      ({ sender }) => sender.office,
    ),
    text(
      ["cơ_quan_tham_mưu_in_hoa", "office_in_capitals"],
      ["Cơ quan gửi thông báo, chữ in hoa", "That office in capitals"],
      ({ sender }) => sender.office.toLocaleUpperCase("vi"),
    ),
    text(
      ["địa_danh", "place_of_issue"],
      ["Địa danh: tỉnh, thành phố", "The province"],
      ({ sender }) => sender.province,
    ),
    text(["số", "number"], ["Số của văn bản", "The paper's number"], ({ sender }) => sender.number),
    text(["ngày_văn_bản", "paper_day"], ["Ngày … tháng … năm …", "The day in full"], ({ sender }, language) =>
      dayInFull(sender.date, language),
    ),
    texts(["nơi_nhận", "recipients"], ["Nơi nhận", "Who gets the paper"], ({ sender }) => sender.recipients ?? []),
    text(
      ["số_ngày_mở", "opens_before"],
      ["Không sớm hơn số ngày này trước khi hết hạn", "Not earlier than so many days before the end"],
      () => renewalRule.window.opens,
    ),
    text(
      ["số_ngày_đóng", "closes_before"],
      ["Không muộn hơn số ngày này trước khi hết hạn", "Not later than so many days before the end"],
      () => renewalRule.window.closes,
    ),
    list(["các_thông_báo", "notices"], ["Các thông báo", "The notices"], ({ notices }) => notices, [
      text(
        ["sản_phẩm", "product"],
        ["Tên sản phẩm", "The product's name"],
        ({ certificate }: RenewalNotice) => certificate.product,
      ),
      text(
        ["chủ_thể", "producer"],
        ["Tên chủ thể", "The producer"],
        ({ certificate }: RenewalNotice) => certificate.producer,
      ),
      text(
        ["địa_chỉ", "address"],
        ["Địa chỉ chủ thể", "The producer's address"],
        ({ certificate }: RenewalNotice) => certificate.address,
      ),
      text(["hạng_sao", "stars"], ["Hạng sao", "The stars"], ({ certificate }: RenewalNotice, language) =>
        starsText(certificate.stars ?? null, language),
      ),
      text(
        ["số_quyết_định", "decision_number"],
        ["Số quyết định công nhận", "Number of the recognition"],
        ({ certificate }: RenewalNotice) => certificate.decisionNumber,
      ),
      text(
        ["ngày_quyết_định", "decision_day"],
        ["Ngày quyết định công nhận", "Day of the recognition"],
        ({ certificate }: RenewalNotice, language) => formatDay(certificate.decisionDate ?? null, language),
      ),
      text(
        ["ngày_hết_hạn", "expires"],
        ["Ngày cuối của giấy chứng nhận", "The certificate's last day"],
        ({ certificate }: RenewalNotice, language) => formatDay(certificate.expires, language),
      ),
      text(
        ["nộp_từ_ngày", "opens"],
        ["Ngày đầu nộp hồ sơ", "First day for filing"],
        ({ window }: RenewalNotice, language) => formatDay(window.opens, language),
      ),
      text(
        ["nộp_đến_ngày", "closes"],
        ["Ngày cuối nộp hồ sơ", "Last day for filing"],
        ({ window }: RenewalNotice, language) => formatDay(window.closes, language),
      ),
    ]),
  ];
}
