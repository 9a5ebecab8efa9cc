import { formatDay } from "../../../language/day.js";
import { numberInWords } from "../number-words.js";
import type { PrintedSheet, ScoreSheetsPaper } from "../sheets/score-sheets.js";
import { criterionFields, rowsOf } from "./criterion-fields.js";
import { type Field, list, text } from "./field.js";
import { capital, dayInFull, kindNames } from "./say.js";

const partOf = ({ parts }: PrintedSheet, code: string) => parts.find((part) => part.code === code);

/** What score sheets may name. */
export function sheetFields(): readonly Field<ScoreSheetsPaper>[] {
  return [
    text(["hội_đồng", "council"], ["Tên Hội đồng", "The council's name"], ({ session }) => session.name),
    text(
      ["hội_đồng_in_hoa", "council_in_capitals"],
      ["Tên Hội đồng, chữ in hoa", "The council's name in capitals"],
      ({ session }) => session.name.toLocaleUpperCase("vi"),
    ),
    text(
      ["cơ_quan_in_hoa", "agency_in_capitals"],
      ["Cơ quan thành lập Hội đồng, chữ in hoa", "The authority that founded it, in capitals"],
      ({ session }) => session.agency?.toLocaleUpperCase("vi"),
    ),
    text(
      ["địa_danh", "place_of_issue"],
      ["Địa danh: tỉnh, thành phố", "The province"],
      ({ session }) => session.province,
    ),
    text(["ngày", "day"], ["Ngày: ngày/tháng/năm", "The day"], ({ session }, language) =>
      formatDay(session.date, language),
    ),
    text(["ngày_đầy_đủ", "day_in_full"], ["Ngày … tháng … năm …", "The day in full"], ({ session }, language) =>
      dayInFull(session.date, language),
    ),
    text(
      ["quyết_định_ocop", "decision"],
      ["Số quyết định về Bộ tiêu chí", "Number of the decision with the criteria"],
      ({ decision }) => decision.instrument,
    ),
    list(
      ["các_phiếu", "sheets"],
      ["Các phiếu, theo sản phẩm và thành viên", "The sheets, by products and members"],
      ({ sheets }) => sheets,
      [
        text(
          ["người_chấm", "member"],
          ["Họ tên thành viên", "The member's name"],
          (sheet: PrintedSheet) => sheet.result.name,
        ),
        text(
          ["chức_vụ_đơn_vị", "position_and_organisation"],
          ["Chức vụ, đơn vị", "Position and organisation"],
          ({ member }: PrintedSheet) => [member?.position, member?.organisation].filter(Boolean).join(", "),
        ),
        text(
          ["sản_phẩm", "product"],
          ["Tên sản phẩm", "The product's name"],
          ({ product }: PrintedSheet) => product.product.name,
        ),
        text(
          ["chủ_thể", "producer"],
          ["Tên chủ thể", "The producer"],
          ({ product }: PrintedSheet) => product.product.producer,
        ),
        text(
          ["địa_chỉ", "address"],
          ["Địa chỉ chủ thể", "The producer's address"],
          ({ product }: PrintedSheet) => product.product.address ?? product.product.commune,
        ),
        text(
          ["loại_đánh_giá", "kind"],
          ["Lần đầu, nâng hạng hoặc đánh giá, phân hạng lại", "First evaluation, upgrade or re-evaluation"],
          ({ product }: PrintedSheet, language) => product.product.kind && kindNames[product.product.kind][language],
        ),
        text(
          ["ngành", "sector"],
          ["Ngành (Phụ lục I)", "Sector (annex I)"],
          ({ product }: PrintedSheet, language) => product.classification.sector[language],
        ),
        text(
          ["phân_nhóm", "set"],
          ["Phân nhóm (Phụ lục I)", "Product set (annex I)"],
          ({ product }: PrintedSheet, language) => product.classification.set[language],
        ),
        text(
          ["điểm_a", "points_a"],
          ["Điểm phần A", "Points of part A"],
          (sheet: PrintedSheet) => partOf(sheet, "A")?.points,
        ),
        text(
          ["điểm_b", "points_b"],
          ["Điểm phần B", "Points of part B"],
          (sheet: PrintedSheet) => partOf(sheet, "B")?.points,
        ),
        text(
          ["điểm_c", "points_c"],
          ["Điểm phần C", "Points of part C"],
          (sheet: PrintedSheet) => partOf(sheet, "C")?.points,
        ),
        text(
          ["tối_đa_a", "max_a"],
          ["Điểm tối đa phần A", "The most points of part A"],
          (sheet: PrintedSheet) => partOf(sheet, "A")?.max,
        ),
        text(
          ["tối_đa_b", "max_b"],
          ["Điểm tối đa phần B", "The most points of part B"],
          (sheet: PrintedSheet) => partOf(sheet, "B")?.max,
        ),
        text(
          ["tối_đa_c", "max_c"],
          ["Điểm tối đa phần C", "The most points of part C"],
          (sheet: PrintedSheet) => partOf(sheet, "C")?.max,
        ),
        text(["tổng_điểm", "total"], ["Tổng điểm", "The total"], ({ result }: PrintedSheet) => result.total),
        text(
          ["tổng_điểm_bằng_chữ", "total_in_words"],
          ["Tổng điểm bằng chữ", "The total in words"],
          ({ result }: PrintedSheet, language) => capital(numberInWords(result.total, language)),
        ),
        list(
          ["các_tiêu_chí", "criteria"],
          ["Các tiêu chí", "The criteria"],
          ({ criteria }: PrintedSheet) => rowsOf(criteria),
          criterionFields(),
        ),
      ],
    ),
  ];
}
