import { lookUpSentences } from "../decisions/look-up-sentences.js";
import { formatDay } from "../language/day.js";
import { inputSentences } from "../language/input-sentences.js";
import type { Sentences } from "../language/words.js";
import type { RecordIssueParams } from "./issue.js";

/** A sentence for every issue of a record. */
export function recordSentences(): Sentences<RecordIssueParams> {
  return {
    ...inputSentences(),
    ...lookUpSentences(),
    custom: { vi: ({ message }) => message, en: ({ message }) => message },
    "field.stars-typed": {
      vi: ({ field }, { given: show }) =>
        `Không nhập hạng sao vào trường ${show(field)}: hạng sao lấy từ quyết định công nhận`,
      en: ({ field }, { given: show }) => `Stars cannot be entered in ${show(field)}: they come from a recognition`,
    },
    "list.too-short": {
      vi: ({ least }) => `Ít nhất ${least} mục`,
      en: ({ least }) => `At least ${least} ${least === 1 ? "entry" : "entries"}`,
    },
    "number.not-whole": {
      vi: () => "Phải là số nguyên",
      en: () => "Must be a whole number",
    },
    "number.too-small": {
      vi: ({ least }) => `Không được nhỏ hơn ${least}`,
      en: ({ least }) => `Must not be less than ${least}`,
    },
    "number.too-large": {
      vi: ({ most }) => `Không được lớn hơn ${most}`,
      en: ({ most }) => `Must not be more than ${most}`,
    },
    "email.malformed": {
      vi: () => "Địa chỉ thư điện tử không hợp lệ",
      en: () => "Not an e-mail address",
    },
    "url.malformed": {
      vi: () =>
        "Địa chỉ web phải bắt đầu bằng http:// hoặc https://, không có tên đăng nhập, khoảng trắng, dấu \\ hoặc dấu ngoặc",
      en: () =>
        "A web address starts with http:// or https:// and has no user name, spaces, backslashes, quotes or brackets",
    },
    "phone.malformed": {
      vi: () => "Số điện thoại không hợp lệ",
      en: () => "Not a telephone number",
    },
    "phone.old-mobile": {
      vi: () => "Số di động 11 chữ số đã đổi thành 10 chữ số từ tháng 9 năm 2018",
      en: () => "Mobile numbers of 11 digits were renumbered in September 2018",
    },
    "phone.service-line": {
      vi: () => "Tổng đài 1800, 1900 không có dạng quốc tế; ghi số liên hệ khác",
      en: () => "A 1800 or 1900 line has no international form; give another number",
    },
    "tax-code.malformed": {
      vi: () => "Mã số thuế gồm 10 chữ số, 13 chữ số (chi nhánh) hoặc 12 chữ số (số định danh cá nhân)",
      en: () => "A tax code has 10 digits, 13 for a branch, or the 12 of a personal number",
    },
    "tax-code.check-digit": {
      vi: () => "Mã số thuế sai chữ số kiểm tra",
      en: () => "The tax code's check digit is wrong",
    },
    "identity-number.malformed": {
      vi: () => "Số định danh gồm 12 chữ số, hoặc 9 chữ số (chứng minh nhân dân cũ)",
      en: () => "An identity number has 12 digits, or 9 on older cards",
    },
    "gtin.malformed": {
      vi: ({ given }, { given: show }) => `${show(given)} không phải mã GTIN 8, 12, 13 hoặc 14 chữ số`,
      en: ({ given }, { given: show }) => `${show(given)} is not a GTIN of 8, 12, 13 or 14 digits`,
    },
    "gtin.check-digit": {
      vi: ({ given }, { given: show }) => `Mã GTIN ${show(given)} sai chữ số kiểm tra`,
      en: ({ given }, { given: show }) => `The check digit of GTIN ${show(given)} is wrong`,
    },
    "province-code.malformed": {
      vi: () => "Mã tỉnh gồm 2 chữ số",
      en: () => "A province code has 2 digits",
    },
    "district-code.malformed": {
      vi: () => "Mã huyện cũ gồm 3 chữ số",
      en: () => "A former district code has 3 digits",
    },
    "commune-code.malformed": {
      vi: () => "Mã xã gồm 5 chữ số",
      en: () => "A commune code has 5 digits",
    },
    "set.malformed": {
      vi: ({ given }, { given: show }) =>
        `Phân nhóm sản phẩm ghi bằng số hoặc tên ngắn như tea, nhận được ${show(given)}`,
      en: ({ given }, { given: show }) => `A product set is a number or a slug such as tea, got ${show(given)}`,
    },
    "criterion-code.malformed": {
      vi: ({ given }, { given: show }) => `${show(given)} không có dạng mã tiêu chí như 1.1`,
      en: ({ given }, { given: show }) => `${show(given)} does not look like a criterion code such as 1.1`,
    },
    "ground-code.malformed": {
      vi: ({ given }, { given: show }) => `${show(given)} không có dạng mã căn cứ như forged-dossier`,
      en: ({ given }, { given: show }) =>
        `${show(given)} does not look like the code of a ground, such as forged-dossier`,
    },
    "answer.malformed": {
      vi: () => "Kết quả đánh giá là số thứ tự của mức, trường hợp kèm mức như a1, hoặc danh sách các mức được chọn",
      en: () => "An answer is a level's number, a case with its level such as a1, or a list of ticked levels",
    },
    "country.malformed": {
      vi: ({ given }, { given: show }) => `Mã nước gồm 2 chữ in hoa như JP, nhận được ${show(given)}`,
      en: ({ given }, { given: show }) => `A country is two capital letters such as JP, got ${show(given)}`,
    },
    "language-tag.malformed": {
      vi: ({ given }, { given: show }) => `Mã ngôn ngữ gồm 2 hoặc 3 chữ thường như vi, nhận được ${show(given)}`,
      en: ({ given }, { given: show }) =>
        `A language is two or three lower-case letters such as vi, got ${show(given)}`,
    },
    "period.ends-before-start": {
      vi: ({ from, to }) => `Kết thúc ngày ${formatDay(to, "vi")}, trước ngày bắt đầu ${formatDay(from, "vi")}`,
      en: ({ from, to }) => `Ends on ${to}, before it begins on ${from}`,
    },
    "address.empty": {
      vi: () => "Phải có địa chỉ hiện nay hoặc địa chỉ trước đây",
      en: () => "A current or a former address is needed",
    },
    "address.unknown-province": {
      vi: ({ given }, { given: show }) => `Không có tỉnh, thành phố mã ${show(given)}`,
      en: ({ given }, { given: show }) => `There is no province or city with code ${show(given)}`,
    },
    "address.unknown-commune": {
      vi: ({ given }, { given: show }) => `Không có xã, phường, đặc khu mã ${show(given)}`,
      en: ({ given }, { given: show }) => `There is no commune with code ${show(given)}`,
    },
    "address.commune-of-other-province": {
      vi: ({ given, province }, { given: show }) => `Xã ${show(given)} thuộc tỉnh mã ${province}`,
      en: ({ given, province }, { given: show }) => `Commune ${show(given)} belongs to province ${province}`,
    },
    "producer.more-local-than-total": {
      vi: ({ fromCommune, total }) => `Lao động trong xã (${fromCommune}) nhiều hơn tổng số lao động (${total})`,
      en: ({ fromCommune, total }) => `More workers from the commune (${fromCommune}) than workers (${total})`,
    },
    "producer.local-capital-not-joint-stock": {
      vi: () => "Chỉ công ty cổ phần có tỷ lệ vốn góp của cộng đồng địa phương",
      en: () => "Only a joint-stock company has a share of local capital",
    },
    "product.no-producer": {
      vi: () => "Sản phẩm phải có chủ thể: producerId hoặc producer",
      en: () => "A product needs its producer: producerId or producer",
    },
    "product.older-than-producer": {
      vi: ({ since, founded }) =>
        `Sản phẩm có từ ngày ${formatDay(since, "vi")}, trước khi chủ thể thành lập (${formatDay(founded, "vi")})`,
      en: ({ since, founded }) => `The product dates from ${since}, before its producer was founded (${founded})`,
    },
    "product.material-shares-over-100": {
      vi: ({ total }, { points }) => `Tổng tỷ lệ nguyên liệu là ${points(total)}%, quá 100%`,
      en: ({ total }, { points }) => `The materials' shares add up to ${points(total)}%, over 100%`,
    },
    "other.unnamed": {
      vi: () => "Chọn loại khác thì phải ghi tên",
      en: () => "A name is needed where the kind is “other”",
    },
    "recognition.missing-proof": {
      vi: () => "Quyết định đã ký phải có số, ngày và cơ quan ban hành",
      en: () => "A signed decision needs its number, date and authority",
    },
    "recognition.missing-source": {
      vi: () => "Tin của cơ quan nhà nước phải có địa chỉ nguồn",
      en: () => "Official news needs the address of its source",
    },
    "recognition.revoked-before-award": {
      vi: ({ date, revoked }) =>
        `Thu hồi ngày ${formatDay(revoked, "vi")}, trước ngày công nhận ${formatDay(date, "vi")}`,
      en: ({ date, revoked }) => `Revoked on ${revoked}, before it was awarded on ${date}`,
    },
    "set.of-other-decision": {
      vi: ({ decision, given, others }, { given: show }) =>
        `Quyết định năm ${decision} không có phân nhóm sản phẩm ${show(given)}; phân nhóm này thuộc quyết định năm ${others.join(", ")}`,
      en: ({ decision, given, others }, { given: show }) =>
        `The decision of ${decision} has no product set ${show(given)}; it belongs to that of ${others.join(", ")}`,
    },
    "sheet.other-set": {
      vi: ({ expected }) => `Phiếu đánh giá của phân nhóm sản phẩm hoặc quyết định khác; kết quả này theo ${expected}`,
      en: ({ expected }) => `A sheet of another product set or decision; this evaluation is of ${expected}`,
    },
    "sheet.other-product": {
      vi: ({ expected }) => `Phiếu đánh giá của sản phẩm khác; kết quả này của ${expected}`,
      en: ({ expected }) => `A sheet of another product; this evaluation is of ${expected}`,
    },
    "sheet.not-a-council-member": {
      vi: () => "Phiếu đánh giá trong kết quả của Hội đồng phải do thành viên Hội đồng chấm",
      en: () => "Sheets of a council's evaluation must come from its members",
    },
  };
}
