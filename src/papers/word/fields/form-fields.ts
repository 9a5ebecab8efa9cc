import { formatDay } from "../../../language/day.js";
import type { Language } from "../../../language/language.js";
import { documentNames } from "../../../records/names/document-names.js";
import { producerTypeNames } from "../../../records/names/producer-type-names.js";
import { findProvince } from "../../../records/provinces.js";
import { type FormAddress, type FormProducer, holds } from "../forms/application.js";
import type { FormPaper } from "../forms/forms.js";
import { criterionFields, rowsOf } from "./criterion-fields.js";
import { type Field, flag, list, text } from "./field.js";
import { dayInFull } from "./say.js";

const producerOf = ({ details }: FormPaper): Partial<FormProducer> =>
  details.producer ?? details.product.producer ?? {};

/** A box of a form, ticked or not. */
const box = (isTicked: boolean) => (isTicked ? "☑" : "☐");

const kindBox = (kind: "first" | "upgrade" | "re-evaluation") => (paper: FormPaper) =>
  box(paper.details.dossier?.kind === kind);

const hasRight =
  (...kinds: readonly string[]) =>
  ({ details }: FormPaper) =>
    box((details.product.intellectualProperty ?? []).some(({ kind = "" }) => kinds.includes(kind)));

function addressText(address: FormAddress | undefined, language: Language): string {
  const { province, communeName, line } = address?.current ?? {};
  const name = province === undefined ? undefined : (findProvince(province)?.name[language] ?? province);
  return [line, withinSentence(communeName), name].filter(Boolean).join(", ");
}

/** The documents that prove a criterion, as form 02 lists them. */
function evidenceFor({ details }: FormPaper, code: string, language: Language): readonly string[] {
  const documents = details.dossier?.documents ?? [];
  return documents
    .filter(({ criteria = [] }) => criteria.includes(code))
    .map(({ kind = "other", name, number }) => {
      const known = Object.hasOwn(documentNames, kind)
        ? documentNames[kind as keyof typeof documentNames][language]
        : kind;
      return [name ?? known, number].filter(Boolean).join(" ");
    });
}

const provinceOf = (paper: FormPaper, language: Language) => {
  const code = producerOf(paper).address?.current?.province;
  return paper.details.province ?? (code === undefined ? undefined : (findProvince(code)?.name[language] ?? code));
};

const communeOf = (paper: FormPaper) =>
  withinSentence(paper.details.commune ?? producerOf(paper).address?.current?.communeName);

/** A commune's name within a sentence: `xã Thượng Sơn`. */
function withinSentence(name: string | undefined): string | undefined {
  return name?.replace(/^(?:Xã|Phường|Đặc khu) /, (kind) => kind.toLocaleLowerCase("vi"));
}

/** What the forms of annex III may name. */
export function formFields(): readonly Field<FormPaper>[] {
  const receipt = (at: "commune" | "province", vi: string, en: string): readonly Field<FormPaper>[] => [
    text(
      [`số_phiếu_${vi}`, `number_${en}`],
      [`Số phiếu đăng ký, ${vi}`, `Number of the form, ${en}`],
      ({ details }) => details.received?.[at]?.number ?? (at === "commune" ? details.dossier?.number : undefined),
    ),
    text([`ngày_nhận_${vi}`, `received_${en}`], [`Ngày nhận, ${vi}`, `Received on, ${en}`], ({ details }, language) =>
      formatDay(details.received?.[at]?.date ?? (at === "commune" ? (details.dossier?.filed ?? null) : null), language),
    ),
    text(
      [`người_nhận_${vi}`, `received_by_${en}`],
      [`Người tiếp nhận, ${vi}`, `Received by, ${en}`],
      ({ details }) => details.received?.[at]?.by,
    ),
  ];
  return [
    text(["tỉnh", "province"], ["Tỉnh, thành phố", "The province or city"], provinceOf),
    text(["xã", "commune"], ["Xã, phường, đặc khu", "The commune"], communeOf),
    text(
      ["xã_in_hoa", "commune_in_capitals"],
      ["Xã, phường, đặc khu, chữ in hoa", "The commune in capitals"],
      (paper) => communeOf(paper)?.toLocaleUpperCase("vi"),
    ),
    text(["năm", "year"], ["Năm đăng ký", "The year"], ({ details }) => details.year ?? details.date?.slice(0, 4)),
    text(["nơi", "place"], ["Nơi lập", "The place"], ({ details }) => details.place),
    text(["ngày_đầy_đủ", "day_in_full"], ["Ngày … tháng … năm …", "The day in full"], ({ details }, language) =>
      details.date === undefined && language === "vi" ? "ngày …… tháng …… năm ………" : dayInFull(details.date, language),
    ),
    text(["chủ_thể", "producer"], ["Tên chủ thể", "The producer"], (paper) => producerOf(paper).name),
    text(["loại_hình", "producer_type"], ["Loại hình tổ chức", "Type of organisation"], (paper, language) => {
      const { type } = producerOf(paper);
      return type && producerTypeNames[type][language];
    }),
    text(["địa_chỉ", "address"], ["Địa chỉ", "The address"], (paper, language) =>
      addressText(producerOf(paper).address, language),
    ),
    text(["điện_thoại", "phone"], ["Điện thoại", "Telephone"], (paper) =>
      producerOf(paper).contacts?.phones?.join(", "),
    ),
    text(["email", "email"], ["Email", "E-mail"], (paper) => producerOf(paper).contacts?.emails?.join(", ")),
    text(
      ["người_đại_diện", "representative"],
      ["Người đại diện pháp luật", "The legal representative"],
      (paper) => producerOf(paper).representative?.name,
    ),
    text(["chức_vụ", "position"], ["Chức vụ", "Position"], (paper) => producerOf(paper).representative?.position),
    text(["giới_tính", "sex"], ["Giới tính (Nam/nữ)", "Sex"], (paper, language) => {
      const isWoman = producerOf(paper).representative?.isWoman;
      return isWoman === undefined ? "" : language === "vi" ? (isWoman ? "Nữ" : "Nam") : isWoman ? "Female" : "Male";
    }),
    text(["dân_tộc", "ethnicity"], ["Dân tộc", "Ethnic group"], ({ details }) => details.ethnicity),
    text(["thường_trú", "residence"], ["Địa chỉ thường trú", "Residence"], ({ details }) => details.residence),
    text(
      ["ngày_thành_lập", "founded"],
      ["Ngày thành lập, đăng ký kinh doanh", "Founded or registered on"],
      (paper, language) => {
        const { founded, registration } = producerOf(paper);
        return formatDay(founded ?? registration?.date ?? null, language);
      },
    ),
    text(
      ["số_đăng_ký", "registration_number"],
      ["Số giấy đăng ký", "Number of the registration"],
      (paper) => producerOf(paper).registration?.number,
    ),
    text(["sản_phẩm", "product"], ["Tên sản phẩm", "The product's name"], ({ details }) => details.product.name),
    text(
      ["mô_tả", "description"],
      ["Mô tả quy cách, tiêu chuẩn sản phẩm", "Description"],
      ({ details }) => details.product.description,
    ),
    text(
      ["ngành", "sector"],
      ["Ngành (Phụ lục I)", "Sector (annex I)"],
      ({ classification }, language) => classification?.sector[language],
    ),
    text(
      ["nhóm", "group"],
      ["Nhóm (Phụ lục I)", "Group (annex I)"],
      ({ classification }, language) => classification?.group[language],
    ),
    text(
      ["phân_nhóm", "set"],
      ["Phân nhóm (Phụ lục I)", "Product set (annex I)"],
      ({ classification }, language) => classification?.set[language],
    ),
    text(["ô_lần_đầu", "box_first"], ["Ô: lần đầu", "Box: first evaluation"], kindBox("first")),
    text(["ô_nâng_hạng", "box_upgrade"], ["Ô: nâng hạng", "Box: upgrade"], kindBox("upgrade")),
    text(
      ["ô_đánh_giá_lại", "box_re_evaluation"],
      ["Ô: đánh giá, phân hạng lại", "Box: re-evaluation"],
      kindBox("re-evaluation"),
    ),
    text(["số_mẫu", "samples"], ["Số sản phẩm mẫu", "Number of samples"], ({ details }) => details.dossier?.samples),
    ...receipt("commune", "xã", "commune"),
    ...receipt("province", "tỉnh", "province"),
    text(
      ["ô_đăng_ký_kinh_doanh", "box_registration"],
      ["Ô: giấy đăng ký kinh doanh", "Box: business registration"],
      (paper) =>
        box(
          producerOf(paper).registration !== undefined || holds(paper.details.dossier ?? {}, "business-registration"),
        ),
    ),
    text(
      ["ô_công_bố_chất_lượng", "box_quality"],
      ["Ô: đã công bố chất lượng", "Box: quality declared"],
      ({ details }) => box(holds(details.dossier ?? {}, "quality-declaration")),
    ),
    text(
      ["ô_an_toàn_thực_phẩm", "box_food_safety"],
      ["Ô: chứng nhận đủ điều kiện vệ sinh an toàn thực phẩm", "Box: food-safety certificate of the site"],
      ({ details }) => box(details.conditions?.foodSafety === true),
    ),
    text(
      ["ô_điều_kiện_sản_xuất", "box_production"],
      ["Ô: chứng nhận đủ điều kiện sản xuất bắt buộc", "Box: mandatory certificate of production"],
      ({ details }) => box(details.conditions?.production ?? holds(details.dossier ?? {}, "production-eligibility")),
    ),
    text(
      ["ô_sở_hữu_trí_tuệ", "box_rights"],
      ["Ô: có đăng ký sở hữu trí tuệ", "Box: intellectual property"],
      ({ details }) => box((details.product.intellectualProperty ?? []).length > 0),
    ),
    text(["ô_nhãn_hiệu", "box_trademark"], ["Ô: nhãn hiệu", "Box: trademark"], hasRight("trademark")),
    text(
      ["ô_chỉ_dẫn_địa_lý", "box_indication"],
      ["Ô: chỉ dẫn địa lý, nhãn hiệu tập thể, chứng nhận", "Box: indication, collective or certification mark"],
      hasRight("geographical-indication", "collective-mark", "certification-mark"),
    ),
    text(["ô_sáng_chế", "box_patent"], ["Ô: sáng chế", "Box: patent"], hasRight("patent")),
    text(
      ["ô_kiểu_dáng", "box_design"],
      ["Ô: kiểu dáng công nghiệp", "Box: industrial design"],
      hasRight("industrial-design"),
    ),
    text(["ô_bản_quyền", "box_copyright"], ["Ô: bản quyền tác giả", "Box: copyright"], hasRight("copyright")),
    text(["ô_quyền_khác", "box_other_right"], ["Ô: quyền khác", "Box: other right"], hasRight("other")),
    text(["lịch_sử", "history"], ["Lịch sử hình thành", "History"], ({ details }) => details.history),
    text(["cơ_cấu", "structure"], ["Cơ cấu tổ chức", "Structure"], ({ details }) => details.structure),
    text(
      ["kết_quả", "results"],
      ["Kết quả thực hiện phương án sản xuất, kinh doanh", "Results"],
      ({ details }) => details.results,
    ),
    text(["kế_hoạch", "plan"], ["Kế hoạch sản xuất, kinh doanh", "Plans"], ({ details }) => details.plan),
    flag(
      ["có_tự_chấm", "has_assessment"],
      ["Có kết quả tự chấm", "Whether there is a self-assessment"],
      ({ assessment }) => assessment !== null,
    ),
    list(
      ["các_tiêu_chí", "criteria"],
      ["Tự đánh giá theo từng tiêu chí", "The self-assessment by criterion"],
      (paper, language) => rowsOf(paper.assessment?.criteria ?? [], (code) => evidenceFor(paper, code, language)),
      criterionFields(),
    ),
    text(
      ["tổng_điểm", "total"],
      ["Tổng điểm tự chấm", "Total of the self-assessment"],
      ({ assessment }) => assessment?.total,
    ),
    flag(
      ["chưa_chấm_đủ", "is_incomplete"],
      ["Còn tiêu chí chưa chấm", "Whether criteria are open"],
      ({ assessment }) => assessment?.isComplete === false,
    ),
    text(
      ["về_nguyên_liệu", "materials"],
      ["Về sử dụng nguyên liệu địa phương", "On local materials"],
      ({ details }) => details.findings?.materials,
    ),
    text(
      ["về_lao_động", "labour"],
      ["Về sử dụng lao động địa phương", "On local labour"],
      ({ details }) => details.findings?.labour,
    ),
    text(
      ["về_ý_tưởng", "idea"],
      ["Nguồn gốc ý tưởng sản phẩm", "On the idea's origin"],
      ({ details }) => details.findings?.idea,
    ),
    text(
      ["về_bản_sắc", "identity"],
      ["Bản sắc, trí tuệ địa phương", "On local identity"],
      ({ details }) => details.findings?.identity,
    ),
  ];
}
