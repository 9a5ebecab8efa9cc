/**
 * Community tourism: set 26.
 *
 * Figures: 26/2026/QĐ-TTg, annex II. Wording: our own.
 */
import { cases, choice } from "../../criterion.js";

/** Unit that coordinates, manages and runs the services. Criterion 1.1 of set 26. */
export const serviceCoordinationUnit = /* @__PURE__ */ choice(
  { vi: "Bộ phận điều phối dịch vụ", en: "Service coordination unit" },
  ["1", "Có bộ phận điều phối quản lý, điều hành", "Unit coordinating management and operation"],
  ["3", "Có bộ phận điều phối; có kế hoạch quản lý, điều hành và triển khai", "Coordinating unit; management and operation plan made and carried out"],
);

/** Mechanism or rules for managing the services. Criterion 1.2 of set 26. */
export const managementRules = /* @__PURE__ */ choice(
  { vi: "Cơ chế/quy định quản lý", en: "Management mechanism/rules" },
  ["1", "Có cơ chế/quy định quản lý", "Mechanism/rules in place"],
  ["3", "Cơ chế/quy định phân nhiệm rõ ràng", "Mechanism/rules with clearly assigned responsibilities"],
  [
    "5",
    "Cơ chế/quy định phân nhiệm rõ ràng; người dân địa phương tham gia quản lý, vận hành và hưởng lợi",
    "Mechanism/rules with clearly assigned responsibilities; local people share in management, operation and benefits",
  ],
);

/** Environmental protection in the tourism community or site. Criterion 1.3 of set 26. */
export const environmentalProtectionTourism = /* @__PURE__ */ choice(
  { vi: "Bảo vệ môi trường", en: "Environmental protection" },
  ["1", "Giải pháp cụ thể (rác, nước thải…)", "Specific measures (waste, wastewater…)"],
  ["2", "Giải pháp cụ thể, hạ tầng kỹ thuật chung", "Specific measures, shared technical infrastructure"],
  ["3", "Giải pháp cụ thể, hạ tầng kỹ thuật, triển khai mô hình cộng đồng tự quản", "Specific measures, technical infrastructure, community self-management model in operation"],
  [
    "4",
    "Giải pháp cụ thể, hạ tầng kỹ thuật, triển khai mô hình cộng đồng tự quản; đạt tiêu chí môi trường nông thôn mới hoặc có đánh giá tác động môi trường",
    "Specific measures, technical infrastructure, community self-management model; new rural development environment criterion met or environmental impact assessment",
  ],
);

/** Energy-saving measures. Criterion 1.4 of set 26. */
export const energySaving = /* @__PURE__ */ choice(
  { vi: "Tiết kiệm năng lượng", en: "Energy saving" },
  ["1", "Tiết kiệm bằng hoạt động cụ thể", "Saving by specific activities"],
  [
    "2",
    "Tiết kiệm, thu hồi, tái sử dụng năng lượng, nguyên liệu địa phương và dùng công nghệ thân thiện môi trường",
    "Saving, recovering, reusing energy, reusing local materials and using environmentally friendly technology",
  ],
);

/** Where the idea of the tourism service comes from. Criterion 2.1 of set 26. */
export const ideaOriginTourism = /* @__PURE__ */ choice(
  { vi: "Nguồn gốc ý tưởng", en: "Origin of the idea" },
  ["1", "Từ sản phẩm nơi khác, dựa trên lợi thế và đặc trưng địa phương", "From a product elsewhere, based on local strengths and features"],
  ["3", "Ý tưởng của mình, không trùng sản phẩm du lịch khác", "Own idea, not duplicating other tourism products"],
  ["5", "Độc đáo, khác biệt và gắn kết giá trị văn hóa truyền thống địa phương", "Unique, different and tied to local traditional cultural values"],
);

/** Services organised for the target market. Criterion 2.2 of set 26. */
export const targetMarket = /* @__PURE__ */ choice(
  { vi: "Dịch vụ theo thị trường mục tiêu", en: "Services for target market" },
  ["1", "Kế hoạch phát triển thị trường mục tiêu", "Plan to develop target market"],
  ["2", "Có kế hoạch và dịch vụ phù hợp thị trường mục tiêu", "Plan, and services suited to target market"],
);

/** Protection of cultural and natural heritage and biodiversity. Criterion 2.3 of set 26. */
export const heritageConservation = /* @__PURE__ */ choice(
  { vi: "Bảo vệ, bảo tồn di sản, đa dạng sinh học", en: "Heritage and biodiversity conservation" },
  ["1", "Có hoạt động bảo vệ, bảo tồn", "Conservation activities"],
  ["3", "Chương trình/kế hoạch chung của cộng đồng, có hoạt động bảo vệ, bảo tồn", "Joint community programme/plan, conservation activities"],
  ["5", "Chương trình/kế hoạch chung của cộng đồng, cả cộng đồng có hoạt động bảo vệ, bảo tồn", "Joint community programme/plan, conservation activities by whole community"],
);

/** Type of business organisation of the tourism producer. Criterion 3.1 of set 26. */
export const formOfOrganisationTourism = /* @__PURE__ */ choice(
  { vi: "Loại hình tổ chức", en: "Form of organisation" },
  ["1", "Hộ có đăng ký kinh doanh; trang trại; hoặc tổ hợp tác (có giấy đăng ký kinh doanh)", "Household with business registration; farm; or cooperative group (with registration certificate)"],
  [
    "2",
    "Công ty TNHH; doanh nghiệp tư nhân; hoặc công ty cổ phần dưới 51 % vốn cộng đồng địa phương",
    "Limited company; private enterprise; or joint-stock company, under 51 % local community capital",
  ],
  [
    "3",
    "Hợp tác xã tổ chức, hoạt động đúng luật; công ty cổ phần ≥ 51 % vốn cộng đồng địa phương; hoặc đối tượng khác",
    "Cooperative lawfully organised and run; joint-stock company, ≥ 51 % local community capital; or other entity",
  ],
);

/** Registered marks, geographical signs and other intellectual property of the tourism service. Criterion 3.5 of set 26. */
export const intellectualPropertyTourism = /* @__PURE__ */ choice(
  { vi: "Sở hữu trí tuệ", en: "Intellectual property" },
  ["1***", "Đơn đăng ký nhãn hiệu được chấp nhận hoặc công bố (qua thẩm định hình thức)", "Mark application accepted or published (formal examination passed)"],
  [
    "2****",
    "Nhãn hiệu có giấy chứng nhận và dấu hiệu chỉ dẫn nguồn gốc địa lý của địa phương (nếu đã bảo hộ: có văn bản quyền sử dụng)",
    "Mark certificates and local sign of geographical origin (if protected: right-to-use document)",
  ],
  [
    "3",
    "Nhãn hiệu đã đăng ký, dấu hiệu chỉ dẫn nguồn gốc địa lý; và bằng kiểu dáng công nghiệp, sáng chế, giải pháp hữu ích hoặc chứng nhận quyền tác giả (trừ nhãn hiệu)",
    "Registered marks, sign of geographical origin; and industrial design, invention or utility solution patent, or copyright certificate (not for a mark)",
  ],
);

/** Representatives or dealers promoting the tourism product. Criterion 4.1 of set 26. */
export const promotionRepresentatives = /* @__PURE__ */ choice(
  { vi: "Liên kết chuỗi giá trị trong quảng bá", en: "Value-chain linkage in promotion" },
  ["1", "Có đại diện/đại lý quảng bá", "Promoting representative/dealer"],
  ["3", "≥ 3 đại diện/đại lý trong và ngoài tỉnh", "≥ 3 representatives/dealers within and outside the province"],
  ["5", "≥ 5 đại diện/đại lý trong và ngoài tỉnh", "≥ 5 representatives/dealers within and outside the province"],
);

/** Links with other tourism service sites to form tourism products. Criterion 4.2 of set 26. */
export const regionalLinkageTourism = /* @__PURE__ */ choice(
  { vi: "Liên kết vùng và chuỗi giá trị", en: "Regional and value-chain linkage" },
  ["1", "Liên kết trong tỉnh", "Links within the province"],
  ["2", "Liên kết trong và ngoài tỉnh", "Links within and outside the province"],
  ["3", "Liên kết trong, ngoài tỉnh và quốc tế", "Links within and outside the province and abroad"],
);

/** Who manages promotion and distribution of the tourism product. Criterion 4.3 of set 26. */
export const promotionSalesOrganisation = /* @__PURE__ */ choice(
  { vi: "Tổ chức quảng bá, bán hàng", en: "Promotion and sales organisation" },
  ["1", "Có người phụ trách", "A person in charge"],
  ["2", "Có bộ phận/phòng phụ trách, quản lý/phân phối bằng công nghệ thông tin", "A unit/department in charge, managing/distributing with information technology"],
);

/** Promotion activities, website and online booking. Criterion 4.4 of set 26. */
export const promotionTourism = /* @__PURE__ */ choice(
  { vi: "Quảng bá", en: "Promotion" },
  ["1", "Nhiều hoạt động quảng bá, website", "Many promotion activities, website"],
  ["2", "Nhiều hoạt động quảng bá, website, kênh đặt dịch vụ trực tuyến", "Many promotion activities, website, online booking"],
  ["3", "Nhiều hoạt động quảng bá, website, kênh đặt dịch vụ trực tuyến trong nước và quốc tế uy tín", "Many promotion activities, website, reputable domestic and international online booking"],
  [
    "4",
    "Nhiều hoạt động quảng bá quốc tế, website ngoại ngữ, kênh đặt dịch vụ trực tuyến trong nước và quốc tế uy tín",
    "Many international promotion activities, foreign-language website, reputable domestic and international online booking",
  ],
);

/** Leaflets, clips, posters and printed information, and their languages. Criterion 4.5 of set 26. */
export const promotionMaterials = /* @__PURE__ */ choice(
  { vi: "Bộ nhận diện quảng bá", en: "Promotional identity kit" },
  ["1", "Tờ rơi", "Leaflet"],
  ["2", "Phim ngắn, áp-phích, thông tin trên ấn phẩm", "Short film, poster, information in publications"],
  ["3", "Phim ngắn, áp-phích, thông tin trên ấn phẩm bằng tiếng Việt và ≥ 1 ngoại ngữ phù hợp", "Short film, poster, information in publications in Vietnamese and ≥ 1 suitable foreign language"],
);

/** Handbook or story of the tourism service. Criterion 5.1 of set 26. */
export const productStoryTourism = /* @__PURE__ */ choice(
  { vi: "Câu chuyện sản phẩm", en: "Product story" },
  ["1", "Có cẩm nang/câu chuyện", "Handbook/story"],
  ["2", "Cẩm nang/câu chuyện riêng, đặc sắc, thể hiện trí tuệ bản sắc địa phương", "Own, exceptional handbook/story showing local knowledge and identity"],
  [
    "4",
    "Cẩm nang/câu chuyện riêng, đặc sắc, thể hiện trí tuệ bản sắc địa phương, bằng ngoại ngữ phù hợp",
    "Own, exceptional handbook/story showing local knowledge and identity, in suitable foreign language",
  ],
);

/** Where the documented story is presented. Criterion 5.2 of set 26. */
export const storyPresentationTourism = /* @__PURE__ */ choice(
  { vi: "Trình bày câu chuyện", en: "Story presentation" },
  ["1", "Tại điểm cung cấp dịch vụ", "Where service is provided"],
  ["2", "Tại điểm du lịch trong và ngoài tỉnh", "At tourist sites within and outside the province"],
);

/** Whether the commune or village has reached the new rural development standard. Criterion 5.3 of set 26. */
export const newRuralStandardTourism = /* @__PURE__ */ choice(
  { vi: "Địa bàn đạt chuẩn nông thôn mới", en: "Area meeting new rural development standard" },
  ["1", "Chưa được công nhận hoặc không thuộc nông thôn", "Not yet recognised, or not rural"],
  ["2", "Đã được công nhận", "Recognised"],
);

/** How accessible and well connected the location is. Criterion 6 of set 26. */
export const location = /* @__PURE__ */ choice(
  { vi: "Vị trí", en: "Location" },
  ["1", "Thuận lợi, dễ tiếp cận", "Convenient, accessible"],
  ["2", "Thuận lợi, dễ tiếp cận, liền kề khu vực có lợi thế du lịch", "Convenient, accessible, next to area with tourism advantages"],
  ["3", "Thuận lợi, dễ tiếp cận, liền kề và kết nối khu vực/địa điểm có lợi thế du lịch khác", "Convenient, accessible, next to and connected with another area/place with tourism advantages"],
);

/** Architecture and surroundings. Criterion 7 of set 26. */
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

/** Business registration, business conditions and tourism standards. Criterion 8 of set 26. */
export const businessConditions = /* @__PURE__ */ cases(
  { vi: "Điều kiện kinh doanh dịch vụ", en: "Service business conditions" },
  [
    "a",
    { vi: "Do cộng đồng cung cấp", en: "By a community" },
    ["1", "Đủ đăng ký kinh doanh và điều kiện kinh doanh theo luật", "Business registration and legal conditions all met"],
    [
      "3",
      "Đủ đăng ký kinh doanh và điều kiện kinh doanh theo luật; và có cơ sở đạt tiêu chuẩn phục vụ khách du lịch theo Luật Du lịch",
      "Business registration and legal conditions all met, and with establishment meeting Law on Tourism standards for serving visitors",
    ],
  ],
  [
    "b",
    { vi: "Điểm dịch vụ du lịch", en: "Tourism service site" },
    ["1", "Đủ đăng ký kinh doanh và điều kiện kinh doanh theo luật", "Business registration and legal conditions all met"],
    [
      "3",
      "Đủ đăng ký kinh doanh và điều kiện kinh doanh theo luật; và được công nhận điểm du lịch hoặc có cơ sở đạt tiêu chuẩn phục vụ khách du lịch theo Luật Du lịch",
      "Business registration and legal conditions all met, and recognised as tourist site or with establishment meeting Law on Tourism standards for serving visitors",
    ],
  ],
);

/** Security, fire safety, environment and food safety, and staff training. Criterion 9 of set 26. */
export const safetySecurity = /* @__PURE__ */ cases(
  { vi: "An toàn và an ninh trật tự", en: "Safety, security and public order" },
  [
    "a",
    { vi: "Do cộng đồng cung cấp", en: "By a community" },
    ["1", "Đạt điều kiện an ninh, trật tự, phòng cháy, môi trường, an toàn thực phẩm", "Security, order, fire, environment, food safety conditions met"],
    [
      "2",
      "Đạt điều kiện an ninh, trật tự, phòng cháy, môi trường, an toàn thực phẩm; hướng dẫn, tập huấn nhân viên thường xuyên/định kỳ",
      "Security, order, fire, environment, food safety conditions met; staff guided, trained regularly/periodically",
    ],
  ],
  [
    "b",
    { vi: "Do tổ chức, cá nhân cung cấp", en: "By an organisation or individual" },
    ["1", "Đạt điều kiện an ninh, trật tự, phòng cháy, môi trường, an toàn thực phẩm", "Security, order, fire, environment, food safety conditions met"],
    [
      "2",
      "Đạt điều kiện an ninh, trật tự, phòng cháy, môi trường, an toàn thực phẩm; hướng dẫn, tập huấn nhân viên thường xuyên/định kỳ",
      "Security, order, fire, environment, food safety conditions met; staff guided, trained regularly/periodically",
    ],
  ],
);

/** Display and sales point, information material and facilities. Criterion 10 of set 26. */
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

/** Activities for visitors to experience. Criterion 11 of set 26. */
export const experienceActivities = /* @__PURE__ */ choice(
  { vi: "Hoạt động trải nghiệm", en: "Experience activities" },
  ["1", "Có hoạt động trải nghiệm", "Experience activities offered"],
  ["2", "Mô hình hoạt động trải nghiệm", "Experience activities run as a model"],
);

/** Share of trained managers and staff, foreign language of reception staff. Criterion 12 of set 26. */
export const trainedStaff = /* @__PURE__ */ choice(
  { vi: "Quản lý, nhân viên qua đào tạo", en: "Trained managers and staff" },
  ["1", "Dưới 50 % qua đào tạo chuyên môn, nghiệp vụ", "Under 50 % professionally trained"],
  ["2", "50 % đến 75 % qua đào tạo chuyên môn, nghiệp vụ", "50 % to 75 % professionally trained"],
  ["3", "Trên 75 % qua đào tạo chuyên môn, nghiệp vụ; có nhân viên tiếp đón thành thạo ≥ 1 ngoại ngữ", "Over 75 % professionally trained; reception staff fluent in ≥ 1 foreign language"],
);

/** Richness, safety, quality and visitor rating of the tourism service. Criterion 13 of set 26. */
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

/** Friendliness of service and visitor rating. Criterion 14 of set 26. */
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

/** Roads, power, water, toilets and internet. Criterion 15 of set 26. */
export const amenities = /* @__PURE__ */ cases(
  { vi: "Tiện nghi", en: "Amenities" },
  [
    "a",
    { vi: "Do cộng đồng cung cấp", en: "By a community" },
    ["1", "Giao thông nội bộ thuận tiện; đủ điện, nước sạch, khu vệ sinh, internet", "Convenient internal roads; adequate power, clean water, toilets, internet"],
    [
      "3",
      "Đủ giao thông nội bộ, điện, nước sạch, khu vệ sinh, internet; xã/thôn đạt chuẩn nông thôn mới về giao thông, điện, nước, vệ sinh môi trường, an toàn thực phẩm",
      "Adequate internal roads, power, clean water, toilets, internet; commune/village meets new rural development standard on roads, power, water, sanitation, food safety",
    ],
  ],
  [
    "b",
    { vi: "Do tổ chức, cá nhân cung cấp", en: "By an organisation or individual" },
    ["1", "Đủ điện, nước sạch, khu vệ sinh, internet", "Adequate power, clean water, toilets, internet"],
    ["3", "Đủ điện, nước sạch, khu vệ sinh, internet, đảm bảo chất lượng và khách đánh giá cao", "Adequate power, clean water, toilets, internet, quality assured and rated highly by visitors"],
  ],
);

/** Festival and cultural performances for visitors. Criterion 16 of set 26. */
export const visitorAttractions = /* @__PURE__ */ choice(
  { vi: "Hoạt động thu hút khách", en: "Activities to attract visitors" },
  ["1", "Trình diễn lễ hội, văn hóa tại điểm dịch vụ", "Festival, cultural performances at service site"],
  ["2", "Trình diễn lễ hội, văn hóa tại điểm dịch vụ, mang tính cộng đồng, ≥ 2 lần/năm", "Festival, cultural performances at service site, community-based, ≥ 2 times a year"],
  [
    "3",
    "Trình diễn lễ hội, văn hóa tại điểm dịch vụ, mang tính cộng đồng, đặc sắc văn hóa dân tộc, vùng miền, ≥ 2 lần/năm",
    "Festival, cultural performances at service site, community-based, distinctive ethnic, regional culture, ≥ 2 times a year",
  ],
);

/** Origin, quality and safety of food, souvenirs and other goods. Criterion 17 of set 26. */
export const goodsAndFood = /* @__PURE__ */ choice(
  { vi: "Hàng hóa dịch vụ (ăn uống, lưu niệm…)", en: "Goods and services (food, souvenirs…)" },
  ["1", "Nguồn gốc rõ ràng, tiêu chuẩn chất lượng phù hợp, đặc sản địa phương", "Clear origin, suitable quality standard, local speciality"],
  [
    "2",
    "Nguồn gốc rõ ràng, tiêu chuẩn chất lượng phù hợp, đặc sản địa phương; vệ sinh an toàn thực phẩm; bày, bán sản phẩm OCOP",
    "Clear origin, suitable quality standard, local speciality; food hygiene and safety; OCOP products displayed and sold",
  ],
);
