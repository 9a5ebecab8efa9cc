/**
 * Tourism services.
 *
 * Figures: 148/QĐ-TTg, annex on criteria. Wording: our own.
 */
import { cases, choice } from "../../criterion.js";

/** Service coordination unit. Criterion 1.1 of set 26. */
export const serviceCoordinationUnit = /* @__PURE__ */ choice(
  { vi: "Bộ phận điều phối dịch vụ", en: "Service coordination unit" },
  ["1", "Có bộ phận điều phối quản lý, điều hành", "Unit coordinating management and operation"],
  ["3", "Có bộ phận điều phối; có kế hoạch quản lý, điều hành và triển khai", "Coordinating unit; management and operation plan made and carried out"],
);

/** Management mechanism/rules. Criterion 1.2 of set 26. */
export const managementRules = /* @__PURE__ */ choice(
  { vi: "Cơ chế/quy định quản lý", en: "Management mechanism/rules" },
  ["2", "Có cơ chế/quy định quản lý", "Mechanism/rules in place"],
  ["4", "Cơ chế/quy định phân nhiệm rõ ràng", "Mechanism/rules with clearly assigned responsibilities"],
  [
    "6",
    "Cơ chế/quy định phân nhiệm rõ ràng; người dân địa phương tham gia quản lý, vận hành và hưởng lợi",
    "Mechanism/rules with clearly assigned responsibilities; local people share in management, operation and benefits",
  ],
);

/** How the tourism community or site protects the environment. Criterion 1.3 of set 26. */
export const tourismEnvironment = /* @__PURE__ */ choice(
  { vi: "Bảo vệ môi trường", en: "Environmental protection" },
  ["1", "Giải pháp cụ thể (rác, nước thải…)", "Specific measures (waste, wastewater…)"],
  ["2", "Giải pháp cụ thể, hạ tầng kỹ thuật chung", "Specific measures, shared technical infrastructure"],
  ["3", "Giải pháp cụ thể, hạ tầng kỹ thuật, triển khai mô hình cộng đồng tự quản", "Specific measures, technical infrastructure, community self-management model in operation"],
  [
    "4",
    "Giải pháp cụ thể, hạ tầng kỹ thuật, mô hình cộng đồng tự quản; đạt tiêu chí môi trường nông thôn mới hoặc có đánh giá tác động môi trường theo quy định hiện hành",
    "Specific measures, technical infrastructure, self-management model; new rural development environment criterion met, or environmental impact assessed as current rules require",
  ],
);

/** Energy saving. Criterion 1.4 of set 26. */
export const energySaving = /* @__PURE__ */ choice(
  { vi: "Tiết kiệm năng lượng", en: "Energy saving" },
  ["1", "Tiết kiệm bằng hoạt động cụ thể", "Saving by specific activities"],
  [
    "2",
    "Tiết kiệm, thu hồi, tái sử dụng năng lượng, nguyên liệu địa phương và dùng công nghệ thân thiện môi trường",
    "Saving, recovering, reusing energy, reusing local materials and using environmentally friendly technology",
  ],
);

/** Origin of the idea. Criterion 2.1 of set 26. */
export const ideaOriginTourism = /* @__PURE__ */ choice(
  { vi: "Nguồn gốc ý tưởng", en: "Origin of the idea" },
  ["1", "Từ sản phẩm nơi khác, dựa trên lợi thế và đặc trưng địa phương", "From a product elsewhere, based on local strengths and features"],
  ["3", "Ý tưởng của mình, không trùng sản phẩm du lịch khác", "Own idea, not duplicating other tourism products"],
  ["5", "Độc đáo, khác biệt và gắn kết giá trị văn hóa truyền thống địa phương", "Unique, different and tied to local traditional cultural values"],
);

/** Services for target market. Criterion 2.2 of set 26. */
export const targetMarket = /* @__PURE__ */ choice(
  { vi: "Dịch vụ theo thị trường mục tiêu", en: "Services for target market" },
  ["1", "Kế hoạch phát triển thị trường mục tiêu", "Plan to develop target market"],
  ["2", "Có kế hoạch và dịch vụ phù hợp thị trường mục tiêu", "Plan, and services suited to target market"],
);

/** Heritage and biodiversity conservation. Criterion 2.3 of set 26. */
export const heritageConservation = /* @__PURE__ */ choice(
  { vi: "Bảo vệ, bảo tồn di sản, đa dạng sinh học", en: "Heritage and biodiversity conservation" },
  ["1", "Có hoạt động bảo vệ, bảo tồn", "Conservation activities"],
  ["3", "Chương trình/kế hoạch chung của cộng đồng, có hoạt động bảo vệ, bảo tồn", "Joint community programme/plan, conservation activities"],
  ["5", "Chương trình/kế hoạch chung của cộng đồng, cả cộng đồng có hoạt động bảo vệ, bảo tồn", "Joint community programme/plan, conservation activities by whole community"],
);

/** What form of organisation runs the tourism service. Criterion 3.1 of set 26. */
export const tourismOrganisationForm = /* @__PURE__ */ choice(
  { vi: "Loại hình tổ chức", en: "Form of organisation" },
  [
    "1",
    "Hộ gia đình, trang trại có đăng ký kinh doanh; tổ hợp tác; công ty TNHH 1 thành viên; hoặc doanh nghiệp tư nhân",
    "Household/farm with business registration; cooperative group; one-member limited company; or private enterprise",
  ],
  [
    "2",
    "Công ty TNHH 2 thành viên trở lên; hoặc công ty cổ phần có vốn góp của cộng đồng địa phương dưới 51%",
    "Limited company with 2 or more members; or joint-stock company with under 51% local community capital",
  ],
  [
    "3",
    "Hợp tác xã tổ chức, hoạt động theo Luật Hợp tác xã; công ty cổ phần có vốn góp của cộng đồng địa phương ≥ 51%; hoặc trung tâm điều hành",
    "Cooperative organised and run under the Cooperative Law; joint-stock company with ≥ 51% local community capital; or operating centre",
  ],
);

/** Whether the mark the producer uses is registered and a sign of geographical origin is used. Criterion 3.6 of set 26. */
export const serviceMarkRegistration = /* @__PURE__ */ choice(
  { vi: "Sở hữu trí tuệ", en: "Intellectual property" },
  ["1****", "Nhãn hiệu có giấy chứng nhận đăng ký", "Mark has a registration certificate"],
  [
    "2",
    "Nhãn hiệu có giấy chứng nhận đăng ký; có dấu hiệu chỉ dẫn nguồn gốc địa lý gắn với cộng đồng địa phương (bắt buộc nếu đã bảo hộ chỉ dẫn địa lý, nhãn hiệu chứng nhận, nhãn hiệu tập thể)",
    "Mark has a registration certificate; sign of geographical origin tied to the local community used (compulsory if a geographical indication, certification or collective mark protects it)",
  ],
);

/** Value-chain linkage in promotion. Criterion 4.1 of set 26. */
export const promotionRepresentatives = /* @__PURE__ */ choice(
  { vi: "Liên kết chuỗi giá trị trong quảng bá", en: "Value-chain linkage in promotion" },
  ["1", "Có đại diện/đại lý quảng bá", "Promoting representative/dealer"],
  ["3", "≥ 3 đại diện/đại lý trong và ngoài tỉnh", "≥ 3 representatives/dealers within and outside the province"],
  ["5", "≥ 5 đại diện/đại lý trong và ngoài tỉnh", "≥ 5 representatives/dealers within and outside the province"],
);

/** How far the tourism service links with other sites to form tours. Criterion 4.2 of set 26. */
export const tourismLinkage = /* @__PURE__ */ choice(
  { vi: "Liên kết vùng và chuỗi giá trị", en: "Regional and value-chain linkage" },
  ["1", "Liên kết trong tỉnh", "Links within the province"],
  ["2", "Liên kết trong và ngoài tỉnh", "Links within and outside the province"],
  ["3", "Liên kết trong, ngoài tỉnh và quốc tế", "Links within and outside the province and abroad"],
);

/** Who manages promotion and sales, and whether with information technology. Criterion 4.3 of set 26. */
export const tourismSalesOrganisation = /* @__PURE__ */ choice(
  { vi: "Tổ chức quảng bá, bán hàng", en: "Promotion and sales organisation" },
  ["1", "Có người phụ trách", "A person in charge"],
  ["2", "Có bộ phận/phòng phụ trách, quản lý/bán hàng bằng công nghệ thông tin", "A unit/department in charge, managing/selling with information technology"],
);

/** How the tourism site or community is promoted and can be ordered online. Criterion 4.4 of set 26. */
export const tourismPromotion = /* @__PURE__ */ choice(
  { vi: "Quảng bá sản phẩm", en: "Product promotion" },
  ["1", "Nhiều hoạt động quảng bá, website", "Many promotion activities, website"],
  ["2", "Nhiều hoạt động quảng bá, website, đặt hàng trực tuyến", "Many promotion activities, website, online ordering"],
  ["3", "Nhiều hoạt động quảng bá, website, đặt hàng trực tuyến trong nước và quốc tế uy tín", "Many promotion activities, website, reputable domestic and international online ordering"],
  [
    "4",
    "Nhiều hoạt động quảng bá quốc tế, website bằng tiếng nước ngoài, đặt hàng trực tuyến trong nước và quốc tế uy tín",
    "Many international promotion activities, foreign-language website, reputable domestic and international online ordering",
  ],
);

/** What promotional material the tourism service has. Criterion 4.5 of set 26. */
export const tourismPromotionKit = /* @__PURE__ */ choice(
  { vi: "Bộ nhận diện quảng bá", en: "Promotional identity kit" },
  ["1", "Tờ rơi", "Leaflet"],
  ["2", "Phim ngắn, áp-phích, tờ rơi", "Short film, poster, leaflet"],
  ["3", "Phim ngắn, áp-phích, tờ rơi bằng tiếng Việt và ≥ 1 tiếng nước ngoài phù hợp", "Short film, poster, leaflet in Vietnamese and ≥ 1 suitable foreign language"],
);

/** Whether the tourism service has its own handbook or story. Criterion 5.1 of set 26. */
export const tourismHandbookStory = /* @__PURE__ */ choice(
  { vi: "Câu chuyện sản phẩm", en: "Product story" },
  ["1", "Có cẩm nang/câu chuyện", "Handbook/story"],
  ["2", "Cẩm nang/câu chuyện riêng, đặc sắc, thể hiện trí tuệ bản sắc địa phương", "Own, exceptional handbook/story showing local knowledge and identity"],
  [
    "4",
    "Cẩm nang/câu chuyện riêng, đặc sắc, thể hiện trí tuệ bản sắc địa phương, bằng tiếng nước ngoài phù hợp",
    "Own, exceptional handbook/story showing local knowledge and identity, in suitable foreign language",
  ],
);

/** Story presentation. Criterion 5.2 of set 26. */
export const storyPresentationTourism = /* @__PURE__ */ choice(
  { vi: "Trình bày câu chuyện", en: "Story presentation" },
  ["1", "Tại điểm cung cấp dịch vụ", "Where service is provided"],
  ["2", "Tại điểm du lịch trong và ngoài tỉnh", "At tourist sites within and outside the province"],
);

/** Whether the area of the tourism service is recognised as new rural development standard. Criterion 5.3 of set 26. */
export const ruralStandardArea = /* @__PURE__ */ choice(
  { vi: "Địa bàn đạt chuẩn nông thôn mới", en: "Area meeting new rural development standard" },
  ["1", "Chưa được công nhận hoặc không thuộc nông thôn", "Not yet recognised, or not rural"],
  ["2", "Đã được công nhận", "Recognised"],
);

/** How convenient the location is and how it links with tourism areas. Criterion 6 of set 26. */
export const tourismLocation = /* @__PURE__ */ choice(
  { vi: "Vị trí", en: "Location" },
  ["1", "Thuận lợi, dễ tiếp cận", "Convenient, accessible"],
  ["2", "Thuận lợi, dễ tiếp cận, liền kề khu vực có lợi thế du lịch", "Convenient, accessible, next to area with tourism advantages"],
  [
    "3",
    "Thuận lợi, dễ tiếp cận, liền kề và có tính liên kết với khu vực/địa điểm có lợi thế du lịch khác",
    "Convenient, accessible, next to and linked with another area/place with tourism advantages",
  ],
);

/** Architecture and landscape. Criterion 7 of set 26. */
export const architectureLandscape = /* @__PURE__ */ choice(
  { vi: "Kiến trúc và cảnh quan", en: "Architecture and landscape" },
  ["1", "Cảnh quan sạch đẹp", "Clean, attractive landscape"],
  ["2", "Cảnh quan sạch đẹp, kiến trúc đặc trưng vùng miền, dân tộc", "Clean, attractive landscape, regional and ethnic architecture"],
  [
    "3",
    "Cảnh quan sạch đẹp, kiến trúc đặc trưng vùng miền, dân tộc; xã/thôn đạt tiêu chí sáng - xanh - sạch đẹp nông thôn mới",
    "Clean, attractive landscape, regional and ethnic architecture; commune/village meets new rural development bright, green, clean, beautiful criterion",
  ],
);

/** Whether the service establishments are certified or registered and meet business conditions. Criterion 8 of set 26. */
export const tourismBusinessConditions = /* @__PURE__ */ cases(
  { vi: "Điều kiện kinh doanh dịch vụ", en: "Service business conditions" },
  [
    "a",
    { vi: "Cộng đồng dịch vụ du lịch", en: "Tourism service community" },
    ["1", "Dưới 50% cơ sở dịch vụ có chứng nhận đủ điều kiện kinh doanh", "Under 50% of service establishments certified as meeting business conditions"],
    ["2", "50% đến dưới 75% cơ sở dịch vụ có chứng nhận đủ điều kiện kinh doanh", "50% to under 75% of service establishments certified as meeting business conditions"],
    ["3", "Trên 75% cơ sở dịch vụ có chứng nhận đủ điều kiện kinh doanh", "Over 75% of service establishments certified as meeting business conditions"],
  ],
  [
    "b",
    { vi: "Điểm dịch vụ du lịch", en: "Tourism service site" },
    ["1", "Có đăng ký kinh doanh dịch vụ du lịch", "Tourism service business registered"],
    ["2", "Có đăng ký kinh doanh và đủ điều kiện kinh doanh", "Business registered and all business conditions met"],
    [
      "3",
      "Đăng ký, đủ điều kiện kinh doanh; được công nhận cơ sở dịch vụ du lịch đạt tiêu chuẩn phục vụ khách du lịch",
      "Business registered, all conditions met; recognised tourism establishment meeting visitor-service standards",
    ],
  ],
);

/** Whether security, order, fire, environmental and food-safety conditions are met. Criterion 9 of set 26. */
export const tourismSafetySecurity = /* @__PURE__ */ cases(
  { vi: "An toàn và an ninh trật tự", en: "Safety, security and public order" },
  [
    "a",
    { vi: "Cộng đồng dịch vụ du lịch", en: "Tourism service community" },
    [
      "1",
      "Ít nhất 75% cơ sở đạt điều kiện an ninh, trật tự, phòng cháy, môi trường, an toàn thực phẩm",
      "At least 75% of establishments meet security, order, fire, environment, food safety conditions",
    ],
    ["2", "100% cơ sở đạt điều kiện an ninh, trật tự, phòng cháy, môi trường, an toàn thực phẩm", "100% of establishments meet security, order, fire, environment, food safety conditions"],
  ],
  [
    "b",
    { vi: "Điểm dịch vụ du lịch", en: "Tourism service site" },
    ["1", "Đạt điều kiện an ninh, trật tự, phòng cháy, môi trường, an toàn thực phẩm", "Security, order, fire, environment, food safety conditions met"],
    [
      "2",
      "Đạt điều kiện an ninh, trật tự, phòng cháy, môi trường, an toàn thực phẩm; hướng dẫn, tập huấn nhân viên thường xuyên/định kỳ",
      "Security, order, fire, environment, food safety conditions met; staff guided, trained regularly/periodically",
    ],
  ],
);

/** Service completeness. Criterion 10 of set 26. */
export const serviceCompleteness = /* @__PURE__ */ choice(
  { vi: "Tính hoàn thiện của dịch vụ", en: "Service completeness" },
  ["1", "Điểm trưng bày, bán sản phẩm truyền thống địa phương", "Place for display and sale of local traditional products"],
  ["2", "Điểm trưng bày, bán sản phẩm truyền thống và OCOP địa phương, tài liệu giới thiệu", "Place for display and sale of local traditional and OCOP products, information material"],
  [
    "3",
    "Điểm trưng bày, bán sản phẩm truyền thống và OCOP địa phương, tài liệu giới thiệu; bãi đỗ, nhà vệ sinh, khu giới thiệu bố trí hài hòa",
    "Place for display and sale of local traditional and OCOP products, information material; parking, toilets, information area harmoniously laid out",
  ],
);

/** Experience activities. Criterion 11 of set 26. */
export const experienceActivities = /* @__PURE__ */ choice(
  { vi: "Hoạt động trải nghiệm", en: "Experience activities" },
  ["1", "Có hoạt động trải nghiệm", "Experience activities offered"],
  ["2", "Mô hình hoạt động trải nghiệm", "Experience activities run as a model"],
);

/** Trained managers and staff. Criterion 12 of set 26. */
export const trainedStaff = /* @__PURE__ */ choice(
  { vi: "Quản lý, nhân viên qua đào tạo", en: "Trained managers and staff" },
  ["1", "Dưới 50% qua đào tạo chuyên môn, nghiệp vụ", "Under 50% professionally trained"],
  ["2", "50% đến 75% qua đào tạo chuyên môn, nghiệp vụ", "50% to 75% professionally trained"],
  ["3", "Trên 75% qua đào tạo chuyên môn, nghiệp vụ; có nhân viên tiếp đón thành thạo ≥ 1 ngoại ngữ", "Over 75% professionally trained; reception staff fluent in ≥ 1 foreign language"],
);

/** How varied, safe and well rated the tourism service is. Criterion 13 of set 26. */
export const tourismServiceQuality = /* @__PURE__ */ choice(
  { vi: "Chất lượng dịch vụ du lịch", en: "Tourism service quality" },
  ["1", "Phong phú, hấp dẫn", "Varied, appealing"],
  ["2", "Phong phú, hấp dẫn, an toàn, chất lượng cao", "Varied, appealing, safe, high quality"],
  [
    "3",
    "Phong phú, hấp dẫn, an toàn, chất lượng cao; du khách đánh giá cao qua phiếu đánh giá, bình chọn trên trang du lịch uy tín",
    "Varied, appealing, safe, high quality; rated highly by visitors through rating forms, votes on reputable travel sites",
  ],
  [
    "4",
    "Phong phú, hấp dẫn, an toàn, chất lượng cao, đặc sắc vùng miền; du khách đánh giá cao qua phiếu đánh giá, bình chọn trên trang du lịch uy tín",
    "Varied, appealing, safe, high quality, distinctively regional; rated highly by visitors through rating forms, votes on reputable travel sites",
  ],
);

/** Service quality. Criterion 14 of set 26. */
export const serviceAttitude = /* @__PURE__ */ choice(
  { vi: "Chất lượng phục vụ", en: "Service quality" },
  ["1", "Thân thiện, nhanh nhẹn, chu đáo", "Friendly, prompt, attentive"],
  ["2", "Thân thiện, nhanh nhẹn, chu đáo; du khách đánh giá cao", "Friendly, prompt, attentive; rated highly by visitors"],
  [
    "4",
    "Thân thiện, nhanh nhẹn, chu đáo; du khách đánh giá cao qua phiếu đánh giá, bình chọn trên trang du lịch uy tín",
    "Friendly, prompt, attentive; rated highly by visitors through rating forms, votes on reputable travel sites",
  ],
);

/** Which amenities the tourism community or site offers. Criterion 15 of set 26. */
export const tourismAmenities = /* @__PURE__ */ cases(
  { vi: "Tiện nghi", en: "Amenities" },
  [
    "a",
    { vi: "Cộng đồng dịch vụ du lịch", en: "Tourism service community" },
    ["1", "Giao thông nội bộ thuận tiện; đủ điện, nước sạch, khu vệ sinh, internet", "Convenient internal roads; adequate power, clean water, toilets, internet"],
    [
      "3",
      "Giao thông nội bộ thuận tiện; đủ điện, nước sạch, khu vệ sinh, internet; xã/thôn đạt chuẩn nông thôn mới về giao thông, điện, nước, vệ sinh môi trường, vệ sinh an toàn thực phẩm",
      "Convenient internal roads; power, clean water, toilets, internet; commune/village meets new rural development standard on roads, power, water, sanitation, food hygiene and safety",
    ],
  ],
  [
    "b",
    { vi: "Điểm dịch vụ du lịch", en: "Tourism service site" },
    ["1", "Đủ điện, nước sạch, khu vệ sinh, internet", "Adequate power, clean water, toilets, internet"],
    ["3", "Đủ điện, nước sạch, khu vệ sinh, internet, đảm bảo chất lượng và khách đánh giá cao", "Adequate power, clean water, toilets, internet, quality assured and rated highly by visitors"],
  ],
);

/** Activities to attract visitors. Criterion 16 of set 26. */
export const visitorAttractions = /* @__PURE__ */ choice(
  { vi: "Hoạt động thu hút khách du lịch", en: "Activities to attract visitors" },
  ["1", "Trình diễn lễ hội, văn hóa tại điểm dịch vụ", "Festival, cultural performances at service site"],
  ["2", "Trình diễn lễ hội, văn hóa tại điểm dịch vụ, mang tính cộng đồng, ≥ 2 lần/năm", "Festival, cultural performances at service site, community-based, ≥ 2 times a year"],
  [
    "3",
    "Trình diễn lễ hội, văn hóa tại điểm dịch vụ, mang tính cộng đồng, đặc sắc văn hóa dân tộc, vùng miền, ≥ 2 lần/năm",
    "Festival, cultural performances at service site, community-based, distinctive ethnic, regional culture, ≥ 2 times a year",
  ],
);

/** Goods and services (food, souvenirs…). Criterion 17 of set 26. */
export const goodsAndFood = /* @__PURE__ */ choice(
  { vi: "Hàng hóa dịch vụ (ăn uống, lưu niệm…)", en: "Goods and services (food, souvenirs…)" },
  ["1", "Nguồn gốc rõ ràng, tiêu chuẩn chất lượng phù hợp, đặc sản địa phương", "Clear origin, suitable quality standard, local speciality"],
  [
    "2",
    "Nguồn gốc rõ ràng, tiêu chuẩn chất lượng phù hợp, đặc sản địa phương; vệ sinh an toàn thực phẩm; bày, bán sản phẩm OCOP",
    "Clear origin, suitable quality standard, local speciality; food hygiene and safety; OCOP products displayed and sold",
  ],
);
