/**
 * The strength of the community: group 3.
 *
 * Figures: 148/QĐ-TTg, annex on criteria. Wording: our own.
 */
import { choice } from "../../criterion.js";

/** What legal form the producer has and how much capital the local community holds. Criterion 3.1 of sets 1 to 16, 24, 25. */
export const organisationForm = /* @__PURE__ */ choice(
  { vi: "Loại hình tổ chức sản xuất - kinh doanh", en: "Form of business organisation" },
  [
    "1",
    "Hộ gia đình có đăng ký kinh doanh; trang trại; tổ hợp tác (tổ trưởng có giấy đăng ký kinh doanh); công ty TNHH 1 thành viên; hoặc doanh nghiệp tư nhân",
    "Household with business registration; farm; cooperative group (its leader holds a business registration certificate); one-member limited company; or private enterprise",
  ],
  [
    "2",
    "Công ty TNHH 2 thành viên trở lên; hoặc công ty cổ phần có vốn góp của cộng đồng địa phương dưới 51%",
    "Limited company with 2 or more members; or joint-stock company with under 51% local community capital",
  ],
  [
    "3",
    "Hợp tác xã tổ chức, hoạt động theo Luật Hợp tác xã 2012; hoặc công ty cổ phần có vốn góp của cộng đồng địa phương ≥ 51%",
    "Cooperative organised and run under the 2012 Cooperative Law; or joint-stock company with ≥ 51% local community capital",
  ],
);

/** Whether the legal representative is a woman or of an ethnic minority. Criterion 3.2 of sets 1 to 16, 18 to 26. */
export const legalRepresentative = /* @__PURE__ */ choice(
  { vi: "Đại diện pháp luật là nữ hoặc đồng bào dân tộc thiểu số", en: "Legal representative a woman or of an ethnic minority" },
  ["0", "Không phải nữ, không phải đồng bào dân tộc thiểu số", "Neither a woman nor of an ethnic minority"],
  ["1", "Là nữ hoặc đồng bào dân tộc thiểu số", "A woman or of an ethnic minority"],
);

/** What share of the workers come from the district. Criterion 3.3 of sets 1 to 26. */
export const localLabour = /* @__PURE__ */ choice(
  { vi: "Sử dụng lao động địa phương", en: "Local labour" },
  ["1", "50% đến 75% lao động là người trong huyện", "50% to 75% of workers are from the district"],
  ["3", "≥ 75% lao động là người trong huyện", "75% or more of workers are from the district"],
);

/** Whether the cooperative is rated well or profit has grown. Criterion 3.4 of sets 1 to 26. */
export const businessGrowth = /* @__PURE__ */ choice(
  { vi: "Tăng trưởng sản xuất kinh doanh", en: "Business growth" },
  ["1", "Hợp tác xã xếp loại trung bình; loại hình khác: lợi nhuận tăng so với năm trước liền kề", "Cooperative rated average; other forms: profit up on the year before"],
  ["2****", "Hợp tác xã xếp loại khá; loại hình khác: lợi nhuận tăng 2 năm liên tiếp", "Cooperative rated fairly good; other forms: profit up 2 years running"],
);

/** Whether accounting is organised as the rules require. Criterion 3.5 of sets 1 to 26. */
export const accounting = /* @__PURE__ */ choice(
  { vi: "Kế toán", en: "Accounting" },
  ["0", "Không có kế toán theo quy định", "No accounting as required"],
  ["1", "Có tổ chức kế toán theo quy định", "Accounting organised as required"],
);

/** Whether the mark is registered and a sign of geographical origin is used. Criterion 3.6 of sets 1 to 20, 23 to 25. */
export const intellectualProperty = /* @__PURE__ */ choice(
  { vi: "Sở hữu trí tuệ", en: "Intellectual property" },
  ["1****", "Nhãn hiệu có giấy chứng nhận đăng ký", "Trademark has a registration certificate"],
  [
    "2",
    "Nhãn hiệu có giấy chứng nhận đăng ký; có dấu hiệu chỉ dẫn nguồn gốc địa lý gắn với cộng đồng địa phương (bắt buộc nếu đã được bảo hộ chỉ dẫn địa lý, nhãn hiệu chứng nhận, nhãn hiệu tập thể)",
    "Trademark has a registration certificate; sign of geographical origin tied to the local community used (compulsory if a geographical indication, certification or collective mark protects it)",
  ],
);

/** What legal form the producer has and how much capital the local community holds. Criterion 3.1 of sets 17 to 22. */
export const organisationFormDrinks = /* @__PURE__ */ choice(
  { vi: "Loại hình tổ chức sản xuất - kinh doanh", en: "Form of business organisation" },
  [
    "1",
    "Hộ gia đình có đăng ký kinh doanh; trang trại; tổ hợp tác (tổ trưởng có giấy đăng ký kinh doanh); công ty TNHH 1 thành viên; hoặc doanh nghiệp tư nhân",
    "Household with business registration; farm; cooperative group (its leader holds a business registration certificate); one-member limited company; or private enterprise",
  ],
  [
    "2",
    "Công ty TNHH 2 thành viên trở lên; hoặc công ty cổ phần có vốn góp của cộng đồng địa phương dưới 51%",
    "Limited company with 2 or more members; or joint-stock company with under 51% local community capital",
  ],
  [
    "3",
    "Hợp tác xã tổ chức, hoạt động theo Luật Hợp tác xã 2012; hoặc công ty cổ phần có vốn góp của cộng đồng địa phương ≥ 51%",
    "Cooperative organised and run under the 2012 Cooperative Law; or joint-stock company with ≥ 51% local community capital",
  ],
);

/** Whether the legal representative is a woman or of an ethnic minority. Criterion 3.2 of set 17. */
export const legalRepresentativeDrinks = /* @__PURE__ */ choice(
  { vi: "Đại diện pháp luật là nữ hoặc đồng bào dân tộc thiểu số", en: "Legal representative a woman or of an ethnic minority" },
  ["0", "Không phải nữ, không phải đồng bào dân tộc thiểu số", "Neither a woman nor of an ethnic minority"],
  ["1", "Là nữ hoặc đồng bào dân tộc thiểu số", "A woman or of an ethnic minority"],
);

/** Whether the mark used on the product is registered and a sign of geographical origin is used. Criterion 3.6 of sets 21, 22. */
export const productMarkRegistration = /* @__PURE__ */ choice(
  { vi: "Sở hữu trí tuệ", en: "Intellectual property" },
  ["1****", "Nhãn hiệu có giấy chứng nhận đăng ký", "Trademark has a registration certificate"],
  [
    "2",
    "Nhãn hiệu có giấy chứng nhận đăng ký; có dấu hiệu chỉ dẫn nguồn gốc địa lý gắn với cộng đồng địa phương (bắt buộc nếu đã được bảo hộ chỉ dẫn địa lý, nhãn hiệu chứng nhận, nhãn hiệu tập thể)",
    "Trademark has a registration certificate; sign of geographical origin tied to the local community used (compulsory if a geographical indication, certification or collective mark protects it)",
  ],
);

/** What form of organisation the producer has, farms included. Criterion 3.1 of set 23. */
export const organisationFormWithFarm = /* @__PURE__ */ choice(
  { vi: "Loại hình tổ chức sản xuất - kinh doanh", en: "Form of business organisation" },
  [
    "1",
    "Hộ gia đình có đăng ký kinh doanh; trang trại; tổ hợp tác (tổ trưởng có giấy đăng ký kinh doanh); công ty TNHH 1 thành viên; hoặc doanh nghiệp tư nhân",
    "Household with business registration; farm; cooperative group (its leader holds a business registration certificate); one-member limited company; or private enterprise",
  ],
  [
    "2",
    "Công ty TNHH 2 thành viên trở lên; hoặc công ty cổ phần có vốn góp của cộng đồng địa phương dưới 51%",
    "Limited company with 2 or more members; or joint-stock company with under 51% local community capital",
  ],
  [
    "3",
    "Hợp tác xã tổ chức, hoạt động theo Luật Hợp tác xã 2012; hoặc công ty cổ phần có vốn góp của cộng đồng địa phương ≥ 51%",
    "Cooperative organised and run under the 2012 Cooperative Law; or joint-stock company with ≥ 51% local community capital",
  ],
);
