/**
 * The strength of the community: group 3.
 *
 * Figures: 1048/QĐ-TTg, annex III. Wording: our own.
 */
import { cases, choice } from "../../criterion.js";

/** What form of organisation the producer has. Criterion 3.1 of set 1. */
export const organisationFormFresh = /* @__PURE__ */ choice(
  { vi: "Loại hình tổ chức sản xuất - kinh doanh", en: "Form of business organisation" },
  [
    "1",
    "Hộ gia đình có đăng ký kinh doanh; tổ hợp tác (tổ trưởng có giấy đăng ký kinh doanh); công ty TNHH 1 thành viên; hoặc doanh nghiệp tư nhân",
    "Household with business registration; cooperative group (its leader holds a business registration certificate); one-member limited company; or private enterprise",
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

/** Whether people from the province take part in management. Criterion 3.2 of set 1. */
export const communityManagementFresh = /* @__PURE__ */ cases(
  { vi: "Cộng đồng tham gia quản lý, điều hành", en: "Community part in management" },
  [
    "a",
    { vi: "Công ty TNHH 2 thành viên trở lên, công ty cổ phần, hợp tác xã, tổ hợp tác", en: "Limited company with 2 or more members, joint-stock company, cooperative, cooperative group" },
    [
      "1",
      "Dưới 50% thành viên quản trị cao cấp tham gia quản lý là người trong tỉnh; hoặc tổ hợp tác có dưới 50% thành viên là người trong tỉnh",
      "Under 50% of senior management members are from the province; or cooperative group with under 50% of members from it",
    ],
    [
      "2",
      "≥ 50% thành viên quản trị cao cấp tham gia quản lý là người trong tỉnh; hoặc dưới 50% nhưng có thành viên là phụ nữ địa phương",
      "≥ 50% of senior management members are from the province; or under 50% but with a local woman as member",
    ],
  ],
  [
    "b",
    { vi: "Công ty TNHH 1 thành viên, doanh nghiệp tư nhân, hộ gia đình", en: "One-member limited company, private enterprise, household" },
    ["0", "Giám đốc/chủ hộ không phải người trong tỉnh", "Director/household head is not from the province"],
    ["1", "Giám đốc/chủ hộ là người trong tỉnh", "Director/household head is from the province"],
  ],
);

/** Whether half of the workers are local or earn the new rural development average. Criterion 3.3 of sets 1 to 25. */
export const localLabour = /* @__PURE__ */ choice(
  { vi: "Sử dụng lao động địa phương", en: "Local labour" },
  ["0", "Dưới 50% lao động là người địa phương", "Under 50% of workers are local"],
  [
    "1",
    "≥ 50% lao động là người địa phương; hoặc thu nhập bình quân/lao động ≥ mức thu nhập bình quân/người đạt chuẩn nông thôn mới của địa phương tại thời điểm đánh giá",
    "≥ 50% of workers are local; or average income per worker ≥ the average income per person that the locality's new rural development standard sets at the time of assessment",
  ],
);

/** Whether revenue grew by at least 10% on the year before. Criterion 3.4 of sets 1 to 26. */
export const revenueGrowth = /* @__PURE__ */ choice(
  { vi: "Tăng trưởng sản xuất kinh doanh", en: "Business growth" },
  ["0", "Doanh thu tăng dưới 10% so với năm trước liền kề", "Revenue up by under 10% on the year before"],
  ["1", "Doanh thu tăng ≥ 10% so với năm trước liền kề", "Revenue up by ≥ 10% on the year before"],
);

/** How regularly and systematically accounting is done. Criterion 3.5 of sets 1 to 26. */
export const accounting = /* @__PURE__ */ choice(
  { vi: "Kế toán", en: "Accounting" },
  ["0", "Không có, hoặc chỉ thuê kế toán khi có yêu cầu, thời vụ", "None, or accountant hired only on demand, seasonally"],
  ["1", "Có kế toán, công tác kế toán được thực hiện thường xuyên", "An accountant, accounting done regularly"],
  ["2", "Có tổ chức hệ thống kế toán", "An organised accounting system"],
);

/** What form of organisation the producer has. Criterion 3.1 of sets 2, 3, 6. */
export const organisationForm = /* @__PURE__ */ choice(
  { vi: "Loại hình tổ chức sản xuất - kinh doanh", en: "Form of business organisation" },
  [
    "1",
    "Hộ gia đình có đăng ký kinh doanh; tổ hợp tác (tổ trưởng có giấy đăng ký kinh doanh); công ty TNHH 1 thành viên; hoặc doanh nghiệp tư nhân",
    "Household with business registration; cooperative group (its leader holds a business registration certificate); one-member limited company; or private enterprise",
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

/** Whether people from the province take part in management. Criterion 3.2 of sets 2, 3, 20 to 26. */
export const communityManagement = /* @__PURE__ */ cases(
  { vi: "Cộng đồng tham gia quản lý, điều hành", en: "Community part in management" },
  [
    "a",
    { vi: "Công ty TNHH 2 thành viên trở lên, công ty cổ phần, hợp tác xã, tổ hợp tác", en: "Limited company with 2 or more members, joint-stock company, cooperative, cooperative group" },
    [
      "1",
      "Dưới 50% thành viên quản trị cao cấp tham gia quản lý là người trong tỉnh; hoặc tổ hợp tác có dưới 50% thành viên là người trong tỉnh",
      "Under 50% of senior management members are from the province; or cooperative group with under 50% of members from it",
    ],
    [
      "2",
      "≥ 50% thành viên quản trị cao cấp tham gia quản lý là người trong tỉnh; hoặc dưới 50% nhưng có thành viên là phụ nữ địa phương",
      "≥ 50% of senior management members are from the province; or under 50% but with a local woman as member",
    ],
  ],
  [
    "b",
    { vi: "Công ty TNHH 1 thành viên, doanh nghiệp tư nhân, hộ gia đình", en: "One-member limited company, private enterprise, household" },
    ["0", "Giám đốc/chủ hộ không phải người trong tỉnh", "Director/household head is not from the province"],
    ["1", "Giám đốc/chủ hộ là người trong tỉnh", "Director/household head is from the province"],
  ],
);

/** What legal form the producer has. Criterion 3.1 of sets 4, 5, 8 to 26. */
export const organisationFormHoneyProducts = /* @__PURE__ */ choice(
  { vi: "Loại hình tổ chức sản xuất - kinh doanh", en: "Form of business organisation" },
  [
    "1",
    "Hộ gia đình có đăng ký kinh doanh; tổ hợp tác (tổ trưởng có giấy đăng ký kinh doanh); công ty TNHH 1 thành viên; hoặc doanh nghiệp tư nhân",
    "Household with business registration; cooperative group (its leader holds a business registration certificate); one-member limited company; or private enterprise",
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

/** Share of senior managers, or whether the head, is from the province. Criterion 3.2 of sets 4 to 19. */
export const communityManagementHoneyProducts = /* @__PURE__ */ cases(
  { vi: "Cộng đồng tham gia quản lý, điều hành", en: "Community part in management" },
  [
    "a",
    { vi: "Công ty TNHH 2 thành viên trở lên, công ty cổ phần, hợp tác xã, tổ hợp tác", en: "Limited company with 2 or more members, joint-stock company, cooperative, cooperative group" },
    [
      "1",
      "Dưới 50% thành viên quản trị cao cấp tham gia quản lý là người trong tỉnh; hoặc tổ hợp tác có dưới 50% thành viên là người trong tỉnh",
      "Under 50% of senior management members are from the province; or cooperative group with under 50% of members from it",
    ],
    [
      "2",
      "≥ 50% thành viên quản trị cao cấp tham gia quản lý là người trong tỉnh; hoặc dưới 50% nhưng có thành viên là phụ nữ địa phương",
      "≥ 50% of senior management members are from the province; or under 50% but with a local woman as member",
    ],
  ],
  [
    "b",
    { vi: "Công ty TNHH 1 thành viên, doanh nghiệp tư nhân, hộ gia đình", en: "One-member limited company, private enterprise, household" },
    ["0", "Giám đốc/chủ hộ không phải người trong tỉnh", "Director/household head is not from the province"],
    ["1", "Giám đốc/chủ hộ là người trong tỉnh", "Director/household head is from the province"],
  ],
);

/** What legal form the producer has (third level printed without a capital share). Criterion 3.1 of set 7. */
export const organisationFormVegetables = /* @__PURE__ */ choice(
  { vi: "Loại hình tổ chức sản xuất - kinh doanh", en: "Form of business organisation" },
  [
    "1",
    "Hộ gia đình có đăng ký kinh doanh; tổ hợp tác (tổ trưởng có giấy đăng ký kinh doanh); công ty TNHH 1 thành viên; hoặc doanh nghiệp tư nhân",
    "Household with business registration; cooperative group (its leader holds a business registration certificate); one-member limited company; or private enterprise",
  ],
  [
    "2",
    "Công ty TNHH 2 thành viên trở lên; hoặc công ty cổ phần có vốn góp của cộng đồng địa phương dưới 51%",
    "Limited company with 2 or more members; or joint-stock company with under 51% local community capital",
  ],
  ["3", "Hợp tác xã; hoặc công ty cổ phần có vốn góp của cộng đồng", "Cooperative; or joint-stock company with community capital"],
);
