/**
 * Tourism services.
 *
 * Figures: 1048/QĐ-TTg, annex III. Wording: our own.
 */
import { cases, choice, ticked } from "../../criterion.js";

/** Whether heritage, ecosystems and biodiversity linked to the service are conserved. Criterion 1.1 of set 26. */
export const heritageConservation = /* @__PURE__ */ choice(
  { vi: "Bảo vệ, bảo tồn di sản, đa dạng sinh học", en: "Heritage and biodiversity conservation" },
  ["0", "Không có hoạt động bảo vệ, bảo tồn", "No conservation activities"],
  ["1", "Có một số hoạt động bảo vệ, bảo tồn", "Some conservation activities"],
  ["3", "Chương trình/kế hoạch hoạt động bảo vệ, bảo tồn", "Programme/plan of conservation activities"],
  ["6", "Chương trình/kế hoạch hoạt động bảo vệ, bảo tồn; minh chứng triển khai/áp dụng", "Programme/plan of conservation activities; proof it is carried out/applied"],
);

/** Whether environmental impacts of production are assessed or planned for and acted on. Criterion 1.2 of set 26. */
export const productionEnvironmentFestivalAndTourismServices = /* @__PURE__ */ choice(
  { vi: "Bảo vệ môi trường trong quá trình sản xuất", en: "Environmental protection in production" },
  ["1", "Quan tâm đến tác động môi trường bằng hoạt động cụ thể", "Environmental impacts given attention through specific activities"],
  [
    "3",
    "Có đánh giá tác động môi trường/kế hoạch bảo vệ môi trường (hoặc tương đương), chưa theo quy định hiện hành",
    "Environmental impact assessment/protection plan (or equivalent), not yet as current rules require",
  ],
  [
    "5",
    "Có đánh giá tác động môi trường/kế hoạch bảo vệ môi trường (hoặc tương đương) theo quy định hiện hành",
    "Environmental impact assessment/protection plan (or equivalent) as current rules require",
  ],
  [
    "10",
    "Đánh giá tác động môi trường/kế hoạch bảo vệ môi trường (hoặc tương đương) theo quy định hiện hành; có minh chứng triển khai/áp dụng",
    "Environmental impact assessment/protection plan (or equivalent) as current rules require; proof it is carried out/applied",
  ],
);

/** Whether the service uses sustainable energy, environmentally friendly technology, or both. Criterion 1.3 of set 26. */
export const tourismSustainableEnergy = /* @__PURE__ */ choice(
  { vi: "Năng lượng, công nghệ bền vững", en: "Sustainable energy and technology" },
  ["0", "Không dùng", "None used"],
  ["1", "Năng lượng hiện đại, bền vững, đáng tin cậy (sạch, tái tạo…)/công nghệ thân thiện môi trường", "Modern, sustainable, reliable energy (clean, renewable…)/environmentally friendly technology"],
  [
    "3",
    "Năng lượng hiện đại, bền vững, đáng tin cậy (sạch, tái tạo…) và công nghệ thân thiện môi trường",
    "Modern, sustainable, reliable energy (clean, renewable…) and environmentally friendly technology",
  ],
);

/** Where the idea of the tourism product comes from. Criterion 2.1 of set 26. */
export const ideaOrigin = /* @__PURE__ */ choice(
  { vi: "Nguồn gốc ý tưởng sản phẩm", en: "Origin of the product idea" },
  ["1", "Từ sản phẩm nơi khác, có thay đổi một số yếu tố", "From a product elsewhere, some elements changed"],
  ["2", "Tự phát triển từ ý tưởng của mình (có tính mới)", "Self-developed from own idea (with novelty)"],
  ["3", "Tự phát triển từ truyền thống/lịch sử/cảnh quan địa phương và gắn với nhu cầu thị trường", "Self-developed from local tradition/history/landscape and tied to market demand"],
);

/** Whether there is a full written introduction to the service. Criterion 2.2 of set 26. */
export const serviceCompleteness = /* @__PURE__ */ choice(
  { vi: "Tính hoàn thiện của dịch vụ", en: "Service completeness" },
  ["0", "Không có bản giới thiệu", "No written introduction"],
  ["1", "Bản giới thiệu đầy đủ", "Full written introduction"],
  ["3", "Bản giới thiệu đầy đủ, chi tiết", "Full, detailed written introduction"],
);

/** What share of the workers is local. Criterion 3.3 of sets 26, 781 (781). */
export const localLabourFestivalAndTourismServices = /* @__PURE__ */ choice(
  { vi: "Sử dụng lao động địa phương", en: "Local labour" },
  ["0", "Dưới 50% lao động là người địa phương", "Under 50% of workers are local"],
  ["1", "≥ 50% lao động là người địa phương", "≥ 50% of workers are local"],
);

/** Where the main customers are and how many representatives or dealers serve them. Criterion 4.1 of set 26. */
export const mainCustomerArea = /* @__PURE__ */ choice(
  { vi: "Khu vực khách hàng chính", en: "Main customer area" },
  ["1", "Trong huyện", "Within the district"],
  ["2", "Ngoài huyện, dưới 5 đại diện hoặc đại lý quảng bá, bán hàng", "Beyond the district, fewer than 5 representatives or dealers for promotion and sales"],
  ["3", "Ngoài huyện, từ 5 đại diện hoặc đại lý quảng bá, bán hàng trở lên", "Beyond the district, 5 or more representatives or dealers for promotion and sales"],
  ["5", "Quốc tế", "Abroad"],
);

/** Who manages promotion and sales of the tourism service. Criterion 4.2 of set 26. */
export const salesOrganisation = /* @__PURE__ */ choice(
  { vi: "Tổ chức phân phối", en: "Distribution" },
  ["0", "Không có người phụ trách", "Nobody in charge"],
  ["1", "Có người phụ trách", "A person in charge"],
  ["3", "Có bộ phận/phòng phụ trách", "A unit or department in charge"],
  ["5", "Có bộ phận/phòng phụ trách, có ứng dụng công nghệ thông tin trong quản lý", "A unit or department in charge, using information technology in management"],
);

/** Points for each good feature of the location. Criterion 6 of set 26. */
export const tourismLocation = /* @__PURE__ */ ticked(
  { vi: "Vị trí", en: "Location" },
  ["1", "Thuận lợi, dễ tiếp cận", "Convenient, accessible"],
  ["1", "Liền kề khu vực có tài nguyên du lịch", "Next to area with tourism resources"],
  ["2", "Vị trí đặc biệt, trong khu vực có tài nguyên du lịch", "Special location, inside area with tourism resources"],
  ["1", "Môi trường, cảnh quan thiên nhiên đẹp", "Attractive natural environment and landscape"],
);

/** Points for each good feature of buildings, access and signs. Criterion 7 of set 26. */
export const tourismArchitecture = /* @__PURE__ */ ticked(
  { vi: "Kiến trúc", en: "Architecture" },
  ["1", "Phù hợp với môi trường cảnh quan thiên nhiên", "Fits the natural landscape and environment"],
  ["1", "Hệ thống giao thông thuận tiện và phù hợp", "Convenient and suitable transport system"],
  ["2", "Kiến trúc có tính dân tộc", "Architecture with ethnic character"],
  ["2", "Hệ thống thông tin, chỉ dẫn rõ ràng", "Clear information and signposting"],
);

/** Points for each facility for receiving visitors. Criterion 8 of set 26. */
export const receptionArrangements = /* @__PURE__ */ ticked(
  { vi: "Bố trí đón tiếp", en: "Reception arrangements" },
  ["2", "Nơi để xe phù hợp", "Suitable parking"],
  ["2", "Nơi đón tiếp khách hàng phù hợp", "Suitable place to receive customers"],
  ["2", "Quầy bán hàng hóa, đồ lưu niệm tại điểm dịch vụ", "Counter selling goods and souvenirs at the service site"],
);

/** Points for internal transport, water systems, and food and lodging. Criterion 9 of set 26. */
export const tourismEquipment = /* @__PURE__ */ ticked(
  { vi: "Trang thiết bị, tiện nghi", en: "Equipment and amenities" },
  ["2", "Phương tiện giao thông nội bộ thuận tiện", "Convenient internal transport"],
  ["1", "Hệ thống cấp thoát nước bảo đảm vệ sinh môi trường", "Water supply and drainage ensuring sanitation"],
  ["2", "Đủ dịch vụ ăn nghỉ, hoạt động tốt, chất lượng phù hợp", "Adequate food and lodging services, working well, suitable quality"],
);

/** Points for each good feature of the service given. Criterion 10 of set 26. */
export const servicesAndQuality = /* @__PURE__ */ ticked(
  { vi: "Dịch vụ và chất lượng phục vụ", en: "Services and service quality" },
  ["1", "Thái độ thân thiện", "Friendly attitude"],
  ["2", "Nhanh nhẹn, nhiệt tình, chu đáo", "Prompt, enthusiastic, attentive"],
  ["1", "Có quy trình kỹ thuật, nghiệp vụ", "Technical, professional procedures in place"],
  ["1", "Chất lượng phục vụ hoàn hảo", "Perfect service quality"],
);

/** Points for origin, quality standard and storage of the goods offered. Criterion 11 of set 26. */
export const goodsServed = /* @__PURE__ */ ticked(
  { vi: "Hàng hóa phục vụ (ăn uống, lưu niệm…)", en: "Goods offered (food, souvenirs…)" },
  ["2", "Nguồn gốc rõ ràng", "Clear origin"],
  ["2", "Tiêu chuẩn chất lượng phù hợp", "Suitable quality standard"],
  ["1", "Được bảo quản phù hợp", "Suitably stored"],
);

/** Points for trained managers, trained staff and guides with a foreign language. Criterion 12 of set 26. */
export const managersAndStaff = /* @__PURE__ */ ticked(
  { vi: "Người quản lý và nhân viên", en: "Managers and staff" },
  ["2", "Người quản lý được đào tạo", "Managers trained"],
  ["3", "Nhân viên được đào tạo", "Staff trained"],
  ["3", "Nhân viên hướng dẫn có thể dùng 1 ngoại ngữ", "Guides can use 1 foreign language"],
);

/** Service coordination unit. Criterion 1.1 of set 781 (781). */
export const serviceCoordinationUnit = /* @__PURE__ */ choice(
  { vi: "Bộ phận điều phối quản lý và điều hành dịch vụ", en: "Service coordination unit" },
  ["1", "Có bộ phận điều phối quản lý và điều hành dịch vụ", "Unit coordinating the management and operation of the services"],
  ["3", "Có bộ phận điều phối; có kế hoạch và tổ chức triển khai kế hoạch quản lý, điều hành", "Coordinating unit; management and operation plan made and carried out"],
);

/** Whether the services are run under management rules and who takes part. Criterion 1.2 of set 781 (781). */
export const managementMechanism = /* @__PURE__ */ choice(
  { vi: "Cơ chế quản lý/quy định", en: "Management mechanism/rules" },
  ["2", "Có cơ chế/quy định quản lý hoạt động dịch vụ", "Mechanism/rules for managing the services"],
  ["4", "Cơ chế/quy định phân nhiệm rõ ràng", "Mechanism/rules with clearly assigned responsibilities"],
  [
    "6",
    "Cơ chế/quy định phân nhiệm rõ ràng; người dân địa phương tham gia quản lý, vận hành và hưởng lợi",
    "Mechanism/rules with clearly assigned responsibilities; local people share in management, operation and benefits",
  ],
);

/** How the tourism community or site protects the environment. Criterion 1.3 of set 781 (781). */
export const communityEnvironment = /* @__PURE__ */ choice(
  { vi: "Bảo vệ môi trường trong cộng đồng làm du lịch/điểm du lịch", en: "Environmental protection in the tourism community/site" },
  ["1", "Giải pháp cụ thể (rác, nước thải…)", "Specific measures (waste, wastewater…)"],
  ["2", "Giải pháp cụ thể, hạ tầng kỹ thuật chung", "Specific measures, shared technical infrastructure"],
  ["3", "Giải pháp cụ thể, hạ tầng kỹ thuật, triển khai mô hình cộng đồng tự quản", "Specific measures, technical infrastructure, community self-management model in operation"],
  [
    "4",
    "Có giải pháp cụ thể, hạ tầng kỹ thuật, mô hình cộng đồng tự quản về môi trường; đạt chuẩn tiêu chí môi trường nông thôn mới hoặc có đánh giá tác động môi trường theo quy định",
    "Specific measures, technical infrastructure, self-management model; new rural development environment criterion met, or environmental impact assessed as required",
  ],
);

/** Energy saving. Criterion 1.4 of set 781 (781). */
export const energySaving = /* @__PURE__ */ choice(
  { vi: "Sử dụng năng lượng tiết kiệm", en: "Energy saving" },
  ["1", "Có giải pháp tiết kiệm năng lượng (bằng hoạt động cụ thể)", "Energy-saving measures (specific activities)"],
  [
    "2",
    "Có giải pháp tiết kiệm, thu hồi năng lượng, tái sử dụng năng lượng, nguyên liệu tại địa phương và sử dụng công nghệ thân thiện với môi trường",
    "Measures to save and recover energy, reuse energy and local materials, and use environmentally friendly technology",
  ],
);

/** Origin of the idea. Criterion 2.1 of set 781 (781). */
export const ideaOriginTourism = /* @__PURE__ */ choice(
  { vi: "Nguồn gốc ý tưởng sản phẩm dịch vụ du lịch", en: "Origin of the idea of the tourism service" },
  ["1", "Phát triển dựa trên sản phẩm của nơi khác, có dựa trên lợi thế và đặc trưng của địa phương", "Developed from a product elsewhere, based on local strengths and features"],
  ["3", "Phát triển dựa trên ý tưởng của mình, không trùng lặp với các sản phẩm du lịch khác", "Developed from an idea of its own, not duplicating other tourism products"],
  ["5", "Độc đáo, khác biệt và gắn kết các giá trị văn hóa truyền thống của địa phương", "Unique, different and tied to local traditional cultural values"],
);

/** Services for target market. Criterion 2.2 of set 781 (781). */
export const targetMarket = /* @__PURE__ */ choice(
  { vi: "Tổ chức dịch vụ theo thị trường mục tiêu", en: "Services for target market" },
  ["1", "Có kế hoạch phát triển thị trường mục tiêu", "Plan to develop the target market"],
  ["2", "Có kế hoạch và có các sản phẩm dịch vụ du lịch phù hợp với thị trường mục tiêu", "Plan, and tourism services suited to the target market"],
);

/** What legal form the producer has and how much local capital is in it. Criterion 3.1 of set 781 (781). */
export const organisationFormCommunityTourism = /* @__PURE__ */ choice(
  { vi: "Loại hình tổ chức sản xuất - kinh doanh", en: "Form of business organisation" },
  [
    "1",
    "Hộ gia đình có đăng ký kinh doanh; tổ hợp tác; công ty TNHH 1 thành viên; hoặc doanh nghiệp tư nhân",
    "Household with business registration; cooperative group; one-member limited company; or private enterprise",
  ],
  [
    "2",
    "Công ty TNHH 2 thành viên trở lên; hoặc công ty cổ phần có vốn góp của cộng đồng địa phương dưới 51%",
    "Limited company with 2 or more members; or joint-stock company with under 51% local community capital",
  ],
  [
    "3",
    "Hợp tác xã tổ chức, hoạt động theo Luật Hợp tác xã; hoặc công ty cổ phần có vốn góp của cộng đồng địa phương ≥ 51%",
    "Cooperative organised and run under the Cooperative Law; or joint-stock company with ≥ 51% local community capital",
  ],
);

/** How far local people take part in management. Criterion 3.2 of set 781 (781). */
export const communityInManagement = /* @__PURE__ */ cases(
  { vi: "Cộng đồng tham gia quản lý, điều hành", en: "Community part in management" },
  [
    "a",
    { vi: "Trường hợp 1 (thành viên quản trị cao cấp, tổ hợp tác)", en: "Case 1 (senior management members, cooperative group)" },
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
    { vi: "Trường hợp 2 (giám đốc, chủ hộ)", en: "Case 2 (director, household head)" },
    ["1", "Giám đốc/chủ hộ không phải người trong tỉnh", "Director/household head is not from the province"],
    [
      "2",
      "Giám đốc/chủ hộ là người trong tỉnh hoặc đã từng làm việc thường xuyên trong tỉnh từ 6 tháng trở lên",
      "Director/household head is from the province, or has worked there regularly for 6 months or more",
    ],
  ],
);

/** How much revenue grew on the year before. Criterion 3.4 of set 781 (781). */
export const revenueGrowthCommunityTourism = /* @__PURE__ */ choice(
  { vi: "Tăng trưởng sản xuất kinh doanh", en: "Business growth" },
  ["1", "Doanh thu tăng so với năm trước liền kề", "Revenue up on the year before"],
  ["3", "Doanh thu tăng ≥ 10% so với năm trước liền kề", "Revenue up ≥ 10% on the year before"],
);

/** Whether accounting is done seasonally or regularly. Criterion 3.5 of set 781 (781). */
export const accountingCommunityTourism = /* @__PURE__ */ choice(
  { vi: "Kế toán", en: "Accounting" },
  ["1", "Có kế toán khi có yêu cầu, thời vụ", "An accountant when required, seasonal"],
  ["2", "Có kế toán, công tác kế toán được thực hiện thường xuyên", "An accountant, accounting done regularly"],
);

/** How many representatives or dealers promote the product. Criterion 4.1 of set 781 (781). */
export const promotionLinkage = /* @__PURE__ */ choice(
  { vi: "Liên kết chuỗi giá trị trong quảng bá", en: "Value-chain linkage in promotion" },
  ["1", "Có đại diện/đại lý quảng bá", "Promoting representative/dealer"],
  ["3", "≥ 3 đại diện/đại lý trong và ngoài tỉnh", "≥ 3 representatives/dealers within and outside the province"],
  ["5", "≥ 5 đại diện/đại lý trong và ngoài tỉnh", "≥ 5 representatives/dealers within and outside the province"],
);

/** How far the service links with other tourism sites to form product routes. Criterion 4.2 of set 781 (781). */
export const regionalLinkage = /* @__PURE__ */ choice(
  { vi: "Liên kết vùng và chuỗi giá trị", en: "Regional and value-chain linkage" },
  ["1", "Liên kết trong tỉnh", "Links within the province"],
  ["2", "Liên kết trong và ngoài tỉnh", "Links within and outside the province"],
  ["3", "Liên kết trong, ngoài tỉnh và quốc tế", "Links within and outside the province and abroad"],
);

/** Who manages promotion and sales and whether information technology is used. Criterion 4.3 of set 781 (781). */
export const promotionSalesOrganisation = /* @__PURE__ */ choice(
  { vi: "Tổ chức quảng bá, bán hàng", en: "Promotion and sales organisation" },
  ["1", "Có người phụ trách", "A person in charge"],
  ["2", "Có bộ phận/phòng phụ trách, quản lý/bán hàng bằng công nghệ thông tin", "A unit/department in charge, managing/selling with information technology"],
);

/** How widely the service is promoted and sold online. Criterion 4.4 of set 781 (781). */
export const tourismPromotion = /* @__PURE__ */ choice(
  { vi: "Quảng bá sản phẩm", en: "Product promotion" },
  ["1", "Có nhiều hoạt động quảng bá, có website giới thiệu về điểm, cộng đồng du lịch", "Many promotion activities; website about the site or tourism community"],
  [
    "2",
    "Có nhiều hoạt động quảng bá, có website giới thiệu về điểm, cộng đồng du lịch, có đặt hàng trực tuyến",
    "Many promotion activities; website about the site or tourism community; online ordering",
  ],
  [
    "3",
    "Có nhiều hoạt động quảng bá, có website giới thiệu về điểm, cộng đồng du lịch, có đặt hàng trực tuyến trong nước và quốc tế uy tín",
    "Many promotion activities; website about the site or tourism community; reputable domestic and international online ordering",
  ],
  [
    "4",
    "Có nhiều hoạt động quảng bá quốc tế, có website bằng tiếng nước ngoài giới thiệu về điểm, cộng đồng du lịch, có đặt hàng trực tuyến trong nước và quốc tế uy tín",
    "Many international promotion activities; foreign-language website about the site or tourism community; reputable domestic and international online ordering",
  ],
);

/** What promotional material the service has. Criterion 4.5 of set 781 (781). */
export const promotionalIdentity = /* @__PURE__ */ choice(
  { vi: "Bộ nhận diện quảng bá sản phẩm", en: "Promotional identity kit" },
  ["1", "Có tờ rơi quảng bá về dịch vụ du lịch", "Leaflet promoting the tourism service"],
  ["2", "Có phim ngắn, áp-phích, tờ rơi quảng bá về dịch vụ du lịch", "Short film, poster, leaflet promoting the tourism service"],
  [
    "3",
    "Có phim ngắn, áp-phích, tờ rơi quảng bá về dịch vụ du lịch bằng tiếng Việt và ≥ 1 tiếng nước ngoài phù hợp; có đăng ký nhãn hiệu dịch vụ du lịch của cộng đồng",
    "Short film, poster, leaflet promoting the tourism service in Vietnamese and ≥ 1 suitable foreign language; the community's mark for its tourism service registered",
  ],
);

/** Whether there is a handbook or story of the tourism service. Criterion 5.1 of set 781 (781). */
export const tourismStory = /* @__PURE__ */ choice(
  { vi: "Câu chuyện sản phẩm", en: "Product story" },
  ["1", "Có cẩm nang/câu chuyện", "Handbook/story"],
  ["2", "Cẩm nang/câu chuyện riêng, đặc sắc, thể hiện trí tuệ bản sắc địa phương", "Own, exceptional handbook/story showing local knowledge and identity"],
  [
    "4",
    "Cẩm nang/câu chuyện riêng, đặc sắc, thể hiện trí tuệ bản sắc địa phương, bằng tiếng nước ngoài phù hợp",
    "Own, exceptional handbook/story showing local knowledge and identity, in suitable foreign language",
  ],
);

/** Story presentation. Criterion 5.2 of set 781 (781). */
export const storyPresentationTourism = /* @__PURE__ */ choice(
  { vi: "Trình bày câu chuyện sản phẩm", en: "Story presentation" },
  ["1", "Được tư liệu hóa và trình bày tại điểm cung cấp dịch vụ du lịch", "Documented and presented where the tourism service is provided"],
  ["2", "Được tư liệu hóa và trình bày tại điểm du lịch trong và ngoài tỉnh", "Documented and presented at tourist sites within and outside the province"],
);

/** Whether the area is recognised as meeting the new rural development standard. Criterion 5.3 of set 781 (781). */
export const newRuralArea = /* @__PURE__ */ choice(
  { vi: "Sản phẩm dịch vụ du lịch trên địa bàn đạt chuẩn nông thôn mới", en: "Tourism service in an area of new rural development standard" },
  ["1", "Chưa được công nhận hoặc không thuộc nông thôn", "Not yet recognised, or not rural"],
  ["2", "Đã được công nhận", "Recognised"],
);

/** How accessible the site is and how close to other places with tourism advantages. Criterion 6 of set 781 (781). */
export const communityLocation = /* @__PURE__ */ choice(
  { vi: "Vị trí", en: "Location" },
  ["1", "Thuận lợi, dễ tiếp cận", "Convenient, accessible"],
  ["2", "Thuận lợi, dễ tiếp cận, liền kề khu vực có lợi thế phát triển du lịch", "Convenient, accessible, next to an area with advantages for tourism"],
  [
    "3",
    "Thuận lợi, dễ tiếp cận, liền kề và có tính liên kết với khu vực/địa điểm có lợi thế phát triển du lịch khác",
    "Convenient, accessible, next to and linked with another area/place with advantages for tourism",
  ],
);

/** Architecture and landscape. Criterion 7 of set 781 (781). */
export const architectureLandscape = /* @__PURE__ */ choice(
  { vi: "Kiến trúc và cảnh quan môi trường", en: "Architecture and landscape" },
  ["1", "Cảnh quan môi trường sạch đẹp", "Clean, attractive surroundings"],
  ["2", "Cảnh quan môi trường sạch đẹp, kiến trúc mang đặc trưng vùng miền, có tính dân tộc", "Clean, attractive surroundings, architecture of regional and ethnic character"],
  [
    "3",
    "Cảnh quan môi trường sạch đẹp, kiến trúc mang đặc trưng vùng miền, có tính dân tộc; xã/thôn đạt tiêu chí sáng - xanh - sạch đẹp trong xây dựng nông thôn mới",
    "Clean, attractive surroundings, architecture of regional and ethnic character; commune/village meets the “bright, green, clean, beautiful” criterion of new rural development",
  ],
);

/** Heritage and biodiversity conservation. Criterion 8 of set 781 (781). */
export const heritageConservationCommunityTourism = /* @__PURE__ */ choice(
  { vi: "Bảo vệ, bảo tồn di sản văn hóa, thiên nhiên, đa dạng sinh học", en: "Heritage and biodiversity conservation" },
  ["1", "Có hoạt động bảo vệ và bảo tồn di sản văn hóa/thiên nhiên, hệ sinh thái, đa dạng sinh học", "Activities to protect and conserve cultural/natural heritage, ecosystems and biodiversity"],
  ["2", "Có chương trình/kế hoạch chung của cộng đồng, có hoạt động bảo vệ và bảo tồn", "Joint community programme/plan, with protection and conservation activities"],
  [
    "4",
    "Có chương trình/kế hoạch chung của cộng đồng, cả cộng đồng đều có hoạt động bảo vệ và bảo tồn",
    "Joint community programme/plan, with protection and conservation activities by the whole community",
  ],
);

/** Whether the service establishments are certified for business. Criterion 9 of set 781 (781). */
export const businessConditions = /* @__PURE__ */ cases(
  { vi: "Điều kiện kinh doanh dịch vụ", en: "Service business conditions" },
  [
    "a",
    { vi: "Cộng đồng dịch vụ du lịch", en: "Tourism service community" },
    ["1", "Dưới 50% cơ sở dịch vụ có chứng nhận đủ điều kiện kinh doanh", "Under 50% of service establishments certified as meeting business conditions"],
    ["2", "50% đến dưới 75% cơ sở dịch vụ có chứng nhận đủ điều kiện kinh doanh", "50% to under 75% of service establishments certified as meeting business conditions"],
    ["3", "≥ 75% cơ sở dịch vụ có chứng nhận đủ điều kiện kinh doanh", "≥ 75% of service establishments certified as meeting business conditions"],
  ],
  [
    "b",
    { vi: "Điểm dịch vụ du lịch", en: "Tourism service site" },
    ["1", "Có đăng ký kinh doanh dịch vụ du lịch", "Tourism service business registered"],
    ["2", "Có chứng nhận đủ điều kiện kinh doanh dịch vụ du lịch", "Certified as meeting tourism service business conditions"],
    ["3", "Có chứng nhận đủ điều kiện, đạt chuẩn về kinh doanh dịch vụ du lịch", "Certified as meeting tourism service business conditions and standards"],
  ],
);

/** Whether security is good and fire and explosion prevention is assured. Criterion 10 of set 781 (781). */
export const safetyAndOrder = /* @__PURE__ */ cases(
  { vi: "An toàn và an ninh trật tự", en: "Safety, security and public order" },
  [
    "a",
    { vi: "Cộng đồng dịch vụ du lịch", en: "Tourism service community" },
    [
      "1",
      "An ninh trật tự tốt và ≥ 75% cơ sở kinh doanh dịch vụ đảm bảo phòng chống cháy nổ",
      "Good security and order, and ≥ 75% of service establishments meet fire and explosion prevention requirements",
    ],
    [
      "2",
      "An ninh trật tự tốt và 100% cơ sở kinh doanh dịch vụ đảm bảo phòng chống cháy nổ",
      "Good security and order, and 100% of service establishments meet fire and explosion prevention requirements",
    ],
  ],
  [
    "b",
    { vi: "Điểm dịch vụ du lịch", en: "Tourism service site" },
    ["1", "An ninh trật tự tốt và đảm bảo phòng chống cháy nổ", "Good security and order, and fire and explosion prevention requirements met"],
    [
      "2",
      "An ninh trật tự tốt, đảm bảo phòng chống cháy nổ; có bảo vệ, nhân viên phòng chống cháy nổ tập huấn định kỳ",
      "Good security and order, fire and explosion prevention met; guards, prevention staff trained periodically",
    ],
  ],
);

/** Service completeness. Criterion 11 of set 781 (781). */
export const serviceCompletenessCommunityTourism = /* @__PURE__ */ choice(
  { vi: "Tính hoàn thiện của quá trình dịch vụ", en: "Service completeness" },
  ["1", "Có điểm trưng bày, giới thiệu và bán sản phẩm truyền thống địa phương", "Place that displays, presents and sells local traditional products"],
  [
    "2",
    "Có điểm trưng bày, giới thiệu và bán sản phẩm truyền thống và sản phẩm OCOP của địa phương, có tài liệu giới thiệu về sản phẩm, dịch vụ",
    "Place that displays, presents and sells local traditional and OCOP products, with material about products and services",
  ],
  [
    "3",
    "Có điểm trưng bày, giới thiệu và bán sản phẩm truyền thống và sản phẩm OCOP của địa phương, có tài liệu giới thiệu về sản phẩm, dịch vụ; địa điểm bán có hạ tầng (bãi đỗ, nhà vệ sinh, khu giới thiệu về dịch vụ) được bố trí hài hòa",
    "Place that displays, presents and sells local traditional and OCOP products, with material about products and services; facilities (parking, toilets, service information area) laid out harmoniously",
  ],
);

/** Experience activities. Criterion 12 of set 781 (781). */
export const experienceActivities = /* @__PURE__ */ choice(
  { vi: "Hoạt động trải nghiệm", en: "Experience activities" },
  ["1", "Có hoạt động trải nghiệm", "Experience activities offered"],
  ["2", "Có mô hình hoạt động trải nghiệm", "A model of experience activities"],
);

/** What share of managers and staff is professionally trained. Criterion 13 of set 781 (781). */
export const trainedStaff = /* @__PURE__ */ choice(
  { vi: "Quản lý và nhân viên", en: "Trained managers and staff" },
  ["1", "Dưới 50% lao động quản lý và nhân viên đã được đào tạo về chuyên môn, nghiệp vụ", "Under 50% of managers and staff professionally trained"],
  ["2", "50% đến 75% qua đào tạo chuyên môn, nghiệp vụ", "50% to 75% professionally trained"],
  ["4", "Trên 75% qua đào tạo chuyên môn, nghiệp vụ; có nhân viên tiếp đón thành thạo ≥ 1 ngoại ngữ", "Over 75% professionally trained; reception staff fluent in ≥ 1 foreign language"],
);

/** How good the tourism service is and how visitors rate it. Criterion 14 of set 781 (781). */
export const tourismProductQuality = /* @__PURE__ */ choice(
  { vi: "Chất lượng sản phẩm dịch vụ du lịch", en: "Tourism service quality" },
  ["1", "Phong phú, hấp dẫn", "Varied, appealing"],
  ["2", "Phong phú, hấp dẫn, an toàn, chất lượng cao", "Varied, appealing, safe, high quality"],
  [
    "3",
    "Phong phú, hấp dẫn, an toàn, chất lượng cao; du khách đánh giá cao qua phiếu đánh giá hoặc bình chọn trên trang du lịch uy tín",
    "Varied, appealing, safe, high quality; rated highly by visitors in rating forms or votes on reputable travel sites",
  ],
  [
    "4",
    "Phong phú, hấp dẫn, an toàn, chất lượng cao, đặc sắc vùng miền; du khách đánh giá cao qua phiếu đánh giá hoặc bình chọn trên trang du lịch uy tín",
    "Varied, appealing, safe, high quality, distinctively regional; rated highly by visitors in rating forms or votes on reputable travel sites",
  ],
);

/** How friendly and attentive the staff are and how visitors rate them. Criterion 15 of set 781 (781). */
export const serviceQuality = /* @__PURE__ */ choice(
  { vi: "Chất lượng phục vụ", en: "Service quality" },
  ["1", "Thái độ phục vụ thân thiện, nhanh nhẹn, chu đáo", "Friendly, prompt, attentive staff"],
  ["2", "Thái độ phục vụ thân thiện, nhanh nhẹn, chu đáo; được du khách đánh giá cao", "Friendly, prompt, attentive staff; rated highly by visitors"],
  [
    "4",
    "Thân thiện, nhanh nhẹn, chu đáo; du khách đánh giá cao qua phiếu đánh giá hoặc bình chọn trên trang du lịch uy tín",
    "Friendly, prompt, attentive; rated highly by visitors in rating forms or votes on reputable travel sites",
  ],
);

/** Whether roads, power, water, toilets and internet are in place. Criterion 16 of set 781 (781). */
export const amenities = /* @__PURE__ */ cases(
  { vi: "Tiện nghi", en: "Amenities" },
  [
    "a",
    { vi: "Cộng đồng dịch vụ du lịch", en: "Tourism service community" },
    ["1", "Hạ tầng giao thông nội bộ thuận tiện; điện, nước sạch, khu vệ sinh, dịch vụ internet đầy đủ", "Convenient internal roads; adequate power, clean water, toilets, internet"],
    [
      "3",
      "Hạ tầng giao thông nội bộ thuận tiện; điện, nước sạch, khu vệ sinh, dịch vụ internet đầy đủ; xã/thôn đạt chuẩn nông thôn mới về giao thông, điện, nước, vệ sinh môi trường, vệ sinh an toàn thực phẩm",
      "Convenient internal roads; adequate power, clean water, toilets, internet; commune/village meets new rural development standard on roads, power, water, sanitation, food hygiene and safety",
    ],
  ],
  [
    "b",
    { vi: "Điểm dịch vụ du lịch", en: "Tourism service site" },
    ["1", "Hệ thống điện, nước sạch, khu vệ sinh, dịch vụ internet đầy đủ", "Adequate power, clean water, toilets, internet"],
    ["3", "Đủ điện, nước sạch, khu vệ sinh, internet, đảm bảo chất lượng và khách đánh giá cao", "Adequate power, clean water, toilets, internet, quality assured and rated highly by visitors"],
  ],
);

/** What festival and cultural performances attract visitors. Criterion 17 of set 781 (781). */
export const visitorActivities = /* @__PURE__ */ choice(
  { vi: "Hoạt động thu hút khách du lịch", en: "Activities to attract visitors" },
  ["1", "Có tổ chức trình diễn lễ hội, văn hóa tại điểm dịch vụ du lịch", "Festival and cultural performances at the tourism service site"],
  ["2", "Trình diễn lễ hội, văn hóa tại điểm dịch vụ, mang tính cộng đồng, ≥ 2 lần/năm", "Festival, cultural performances at service site, community-based, ≥ 2 times a year"],
  [
    "3",
    "Trình diễn lễ hội, văn hóa tại điểm dịch vụ, mang tính cộng đồng, đặc sắc văn hóa dân tộc, vùng miền, ≥ 2 lần/năm",
    "Festival, cultural performances at service site, community-based, distinctive ethnic, regional culture, ≥ 2 times a year",
  ],
);

/** Goods and services (food, souvenirs…). Criterion 18 of set 781 (781). */
export const goodsAndFood = /* @__PURE__ */ choice(
  { vi: "Hàng hóa dịch vụ (ăn uống, đồ lưu niệm…)", en: "Goods and services (food, souvenirs…)" },
  ["1", "Nguồn gốc rõ ràng, có tiêu chuẩn chất lượng phù hợp, mang tính đặc sản địa phương", "Clear origin, suitable quality standard, local speciality"],
  [
    "2",
    "Nguồn gốc rõ ràng, có tiêu chuẩn chất lượng phù hợp, mang tính đặc sản địa phương; bảo đảm vệ sinh an toàn thực phẩm; có sản phẩm OCOP được bày, bán",
    "Clear origin, suitable quality standard, local speciality; food hygiene and safety assured; OCOP products displayed and sold",
  ],
);
