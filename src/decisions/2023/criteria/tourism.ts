/**
 * Tourism services.
 *
 * Figures: 148/QĐ-TTg, annex on criteria. Wording: our own.
 */
import { cases, choice } from "../../criterion.js";

/** Service coordination unit. Criterion 1.1 of set 26. */
export const serviceCoordinationUnit = /* @__PURE__ */ choice(
  { vi: "Bộ phận điều phối quản lý và điều hành dịch vụ", en: "Service coordination unit" },
  ["1", "Có bộ phận điều phối quản lý và điều hành dịch vụ", "Unit coordinating the management and operation of the services"],
  ["3", "Có bộ phận điều phối; có kế hoạch và tổ chức triển khai kế hoạch quản lý, điều hành", "Coordinating unit; management and operation plan made and carried out"],
);

/** Management mechanism/rules. Criterion 1.2 of set 26. */
export const managementRules = /* @__PURE__ */ choice(
  { vi: "Cơ chế quản lý/quy định", en: "Management mechanism/rules" },
  ["2", "Có cơ chế/quy định quản lý hoạt động dịch vụ", "Mechanism/rules for managing the services"],
  ["4", "Có cơ chế/quy định quản lý được phân nhiệm rõ ràng", "Mechanism/rules with clearly assigned responsibilities"],
  [
    "6",
    "Có cơ chế/quy định quản lý được phân nhiệm rõ ràng trên cơ sở người dân địa phương tham gia quản lý, vận hành và hưởng lợi (trực tiếp/gián tiếp)",
    "Mechanism/rules with clearly assigned responsibilities; local people take part in management and operation and benefit (directly/indirectly)",
  ],
);

/** How the tourism community or site protects the environment. Criterion 1.3 of set 26. */
export const tourismEnvironment = /* @__PURE__ */ choice(
  { vi: "Bảo vệ môi trường trong cộng đồng làm du lịch/điểm du lịch", en: "Environmental protection in the tourism community/site" },
  ["1", "Có giải pháp cụ thể về bảo vệ môi trường (thu gom rác thải, nước thải sinh hoạt…)", "Specific environmental measures (collecting waste, domestic wastewater…)"],
  ["2", "Có giải pháp cụ thể và trang bị hạ tầng kỹ thuật chung về bảo vệ môi trường", "Specific measures and shared technical infrastructure for environmental protection"],
  [
    "3",
    "Có giải pháp cụ thể, trang bị hạ tầng kỹ thuật và triển khai mô hình cộng đồng tự quản về môi trường",
    "Specific measures, technical infrastructure, and a model of community self-management of the environment in operation",
  ],
  [
    "4",
    "Có giải pháp cụ thể, trang bị hạ tầng kỹ thuật và triển khai mô hình cộng đồng tự quản về môi trường; đạt chuẩn tiêu chí về môi trường trong xây dựng nông thôn mới hoặc có đánh giá tác động môi trường theo quy định hiện hành",
    "Specific measures, technical infrastructure, and a model of community self-management of the environment in operation; environment criterion of new rural development met, or environmental impact assessment as current rules require",
  ],
);

/** Energy saving. Criterion 1.4 of set 26. */
export const energySaving = /* @__PURE__ */ choice(
  { vi: "Sử dụng năng lượng tiết kiệm", en: "Energy saving" },
  ["1", "Có giải pháp tiết kiệm năng lượng (bằng hoạt động cụ thể)", "Energy-saving measures (specific activities)"],
  [
    "2",
    "Có giải pháp tiết kiệm, thu hồi năng lượng, tái sử dụng năng lượng, nguyên liệu tại địa phương và sử dụng công nghệ thân thiện với môi trường",
    "Measures to save and recover energy, reuse energy and local materials, and use environmentally friendly technology",
  ],
);

/** Origin of the idea. Criterion 2.1 of set 26. */
export const ideaOriginTourism = /* @__PURE__ */ choice(
  { vi: "Nguồn gốc ý tưởng sản phẩm dịch vụ du lịch", en: "Origin of the idea of the tourism service" },
  ["1", "Phát triển dựa trên sản phẩm của nơi khác, có dựa trên lợi thế và đặc trưng của địa phương", "Developed from a product elsewhere, based on local strengths and features"],
  ["3", "Phát triển dựa trên ý tưởng của mình, không trùng lặp với các sản phẩm du lịch khác", "Developed from an idea of its own, not duplicating other tourism products"],
  ["5", "Độc đáo, khác biệt và gắn kết các giá trị văn hóa truyền thống của địa phương", "Unique, different and tied to local traditional cultural values"],
);

/** Services for target market. Criterion 2.2 of set 26. */
export const targetMarket = /* @__PURE__ */ choice(
  { vi: "Tổ chức dịch vụ theo thị trường mục tiêu", en: "Services for target market" },
  ["1", "Có kế hoạch phát triển thị trường mục tiêu", "Plan to develop the target market"],
  ["2", "Có kế hoạch và có các sản phẩm dịch vụ du lịch phù hợp với thị trường mục tiêu", "Plan, and tourism services suited to the target market"],
);

/** Heritage and biodiversity conservation. Criterion 2.3 of set 26. */
export const heritageConservation = /* @__PURE__ */ choice(
  { vi: "Bảo vệ, bảo tồn di sản văn hóa, thiên nhiên, đa dạng sinh học", en: "Heritage and biodiversity conservation" },
  ["1", "Có hoạt động bảo vệ và bảo tồn di sản văn hóa/thiên nhiên, hệ sinh thái, đa dạng sinh học", "Activities to protect and conserve cultural/natural heritage, ecosystems and biodiversity"],
  ["3", "Có chương trình/kế hoạch chung của cộng đồng, có hoạt động bảo vệ và bảo tồn", "Joint community programme/plan, with protection and conservation activities"],
  [
    "5",
    "Có chương trình/kế hoạch chung của cộng đồng, cả cộng đồng đều có hoạt động bảo vệ và bảo tồn",
    "Joint community programme/plan, with protection and conservation activities by the whole community",
  ],
);

/** What form of organisation runs the tourism service. Criterion 3.1 of set 26. */
export const tourismOrganisationForm = /* @__PURE__ */ choice(
  { vi: "Loại hình tổ chức sản xuất - kinh doanh", en: "Form of business organisation" },
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
  ["1****", "Nhãn hiệu có giấy chứng nhận đăng ký", "Trademark has a registration certificate"],
  [
    "2",
    "Nhãn hiệu có giấy chứng nhận đăng ký; có dấu hiệu chỉ dẫn nguồn gốc địa lý gắn với cộng đồng địa phương (bắt buộc nếu đã được bảo hộ chỉ dẫn địa lý, nhãn hiệu chứng nhận, nhãn hiệu tập thể)",
    "Trademark has a registration certificate; sign of geographical origin tied to the local community used (compulsory if a geographical indication, certification or collective mark protects it)",
  ],
);

/** Value-chain linkage in promotion. Criterion 4.1 of set 26. */
export const promotionRepresentatives = /* @__PURE__ */ choice(
  { vi: "Liên kết chuỗi giá trị trong quảng bá sản phẩm du lịch", en: "Value-chain linkage in promotion" },
  ["1", "Có đại diện/đại lý quảng bá sản phẩm", "Representative/dealer promoting the product"],
  ["3", "Có ≥ 3 đại diện/đại lý quảng bá sản phẩm trong và ngoài tỉnh", "≥ 3 representatives/dealers promoting the product within and outside the province"],
  ["5", "Có ≥ 5 đại diện/đại lý quảng bá sản phẩm trong và ngoài tỉnh", "≥ 5 representatives/dealers promoting the product within and outside the province"],
);

/** How far the tourism service links with other sites to form tours. Criterion 4.2 of set 26. */
export const tourismLinkage = /* @__PURE__ */ choice(
  { vi: "Liên kết vùng và chuỗi giá trị", en: "Regional and value-chain linkage" },
  ["1", "Liên kết với các điểm dịch vụ du lịch khác trong tỉnh, hình thành tour", "Links with other tourism service sites within the province that form tours"],
  ["2", "Liên kết với các điểm dịch vụ du lịch khác trong và ngoài tỉnh, hình thành tour", "Links with other tourism service sites within and outside the province that form tours"],
  [
    "3",
    "Liên kết với các điểm dịch vụ du lịch khác trong, ngoài tỉnh và quốc tế, hình thành tour",
    "Links with other tourism service sites within and outside the province and abroad that form tours",
  ],
);

/** Who manages promotion and sales, and whether with information technology. Criterion 4.3 of set 26. */
export const tourismSalesOrganisation = /* @__PURE__ */ choice(
  { vi: "Tổ chức quảng bá, bán hàng", en: "Promotion and sales organisation" },
  ["1", "Có người chịu trách nhiệm quản lý quảng bá, bán hàng", "A person in charge of promotion and sales"],
  [
    "2",
    "Có bộ phận/phòng quản lý quảng bá, bán hàng, có ứng dụng công nghệ thông tin trong quản lý/bán hàng",
    "A unit or department that manages promotion and sales, with information technology in management/sales",
  ],
);

/** How the tourism site or community is promoted and can be ordered online. Criterion 4.4 of set 26. */
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
    "Có nhiều hoạt động quảng bá, có website giới thiệu về điểm, cộng đồng du lịch, có đặt hàng trực tuyến trong nước và quốc tế uy tín (Booking, Agoda, NPB, TripAdvisor, Traveloka, iVivu…)",
    "Many promotion activities; website about the site or tourism community; reputable domestic and international online ordering (Booking, Agoda, NPB, TripAdvisor, Traveloka, iVivu…)",
  ],
  [
    "4",
    "Có nhiều hoạt động quảng bá quốc tế, có website bằng tiếng nước ngoài giới thiệu về điểm, cộng đồng du lịch, có đặt hàng trực tuyến trong nước và quốc tế uy tín (Booking, Agoda, NPB, TripAdvisor, Traveloka, iVivu…)",
    "Many international promotion activities; foreign-language website about the site or tourism community; reputable domestic and international online ordering (Booking, Agoda, NPB, TripAdvisor, Traveloka, iVivu…)",
  ],
);

/** What promotional material the tourism service has. Criterion 4.5 of set 26. */
export const tourismPromotionKit = /* @__PURE__ */ choice(
  { vi: "Bộ nhận diện quảng bá sản phẩm", en: "Promotional identity kit" },
  ["1", "Có tờ rơi quảng bá về dịch vụ du lịch", "Leaflet promoting the tourism service"],
  ["2", "Có phim ngắn (video clip), tranh ảnh áp phích (poster), tờ rơi quảng bá về dịch vụ du lịch", "Short film (video clip), pictures and posters, leaflet promoting the tourism service"],
  [
    "3",
    "Có phim ngắn (video clip), tranh ảnh áp phích (poster), tờ rơi quảng bá về dịch vụ du lịch bằng tiếng Việt và ít nhất 1 tiếng nước ngoài phù hợp",
    "Short film (video clip), pictures and posters, leaflet promoting the tourism service in Vietnamese and at least 1 suitable foreign language",
  ],
);

/** Whether the tourism service has its own handbook or story. Criterion 5.1 of set 26. */
export const tourismHandbookStory = /* @__PURE__ */ choice(
  { vi: "Câu chuyện sản phẩm", en: "Product story" },
  ["1", "Có cẩm nang/câu chuyện liên quan đến sản phẩm dịch vụ du lịch", "Handbook/story about the tourism service"],
  ["2", "Cẩm nang/câu chuyện có tính riêng, đặc sắc, thể hiện trí tuệ bản sắc địa phương", "Own, exceptional handbook/story showing local knowledge and identity"],
  [
    "4",
    "Cẩm nang/câu chuyện có tính riêng, đặc sắc, thể hiện trí tuệ bản sắc địa phương và được thể hiện bằng tiếng nước ngoài phù hợp",
    "Own, exceptional handbook/story showing local knowledge and identity, in a suitable foreign language",
  ],
);

/** Story presentation. Criterion 5.2 of set 26. */
export const storyPresentationTourism = /* @__PURE__ */ choice(
  { vi: "Trình bày câu chuyện sản phẩm", en: "Story presentation" },
  ["1", "Được tư liệu hóa và trình bày tại điểm cung cấp dịch vụ du lịch", "Documented and presented where the tourism service is provided"],
  ["2", "Được tư liệu hóa và trình bày tại điểm du lịch trong và ngoài tỉnh", "Documented and presented at tourist sites within and outside the province"],
);

/** Whether the area of the tourism service is recognised as new rural development standard. Criterion 5.3 of set 26. */
export const ruralStandardArea = /* @__PURE__ */ choice(
  { vi: "Sản phẩm dịch vụ du lịch trên địa bàn đạt chuẩn nông thôn mới", en: "Tourism service in an area of new rural development standard" },
  [
    "1",
    "Cộng đồng/điểm du lịch ở xã hoặc thôn, bản, ấp chưa được công nhận đạt chuẩn nông thôn mới, hoặc không thuộc khu vực nông thôn",
    "Tourism community/site in a commune, village or hamlet not yet recognised as meeting the new rural development standard, or not rural",
  ],
  [
    "2",
    "Cộng đồng/điểm du lịch ở xã hoặc thôn, bản, ấp đã được công nhận đạt chuẩn nông thôn mới",
    "Tourism community/site in a commune, village or hamlet recognised as meeting the new rural development standard",
  ],
);

/** How convenient the location is and how it links with tourism areas. Criterion 6 of set 26. */
export const tourismLocation = /* @__PURE__ */ choice(
  { vi: "Vị trí", en: "Location" },
  ["1", "Thuận lợi, dễ tiếp cận", "Convenient, accessible"],
  ["2", "Thuận lợi, dễ tiếp cận, liền kề khu vực có lợi thế phát triển du lịch", "Convenient, accessible, next to an area with advantages for tourism"],
  [
    "3",
    "Thuận lợi, dễ tiếp cận, liền kề và có tính liên kết với khu vực/địa điểm có lợi thế phát triển du lịch khác",
    "Convenient, accessible, next to and linked with another area/place with advantages for tourism",
  ],
);

/** Architecture and landscape. Criterion 7 of set 26. */
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

/** Whether the service establishments are certified or registered and meet business conditions. Criterion 8 of set 26. */
export const tourismBusinessConditions = /* @__PURE__ */ cases(
  { vi: "Điều kiện kinh doanh dịch vụ", en: "Service business conditions" },
  [
    "a",
    { vi: "Cộng đồng dịch vụ du lịch", en: "Tourism service community" },
    [
      "1",
      "Dưới 50% cơ sở dịch vụ có chứng nhận đủ điều kiện kinh doanh theo quy định (dịch vụ lưu trú, vận chuyển…)",
      "Under 50% of service establishments certified as meeting business conditions as required (accommodation, transport…)",
    ],
    [
      "2",
      "50% đến dưới 75% cơ sở dịch vụ có chứng nhận đủ điều kiện kinh doanh theo quy định (dịch vụ lưu trú, vận chuyển…)",
      "50% to under 75% of service establishments certified as meeting business conditions as required (accommodation, transport…)",
    ],
    [
      "3",
      "Trên 75% cơ sở dịch vụ có chứng nhận đủ điều kiện kinh doanh theo quy định (dịch vụ lưu trú, vận chuyển…)",
      "Over 75% of service establishments certified as meeting business conditions as required (accommodation, transport…)",
    ],
  ],
  [
    "b",
    { vi: "Điểm dịch vụ du lịch", en: "Tourism service site" },
    ["1", "Có đăng ký kinh doanh dịch vụ du lịch", "Tourism service business registered"],
    ["2", "Có đăng ký kinh doanh và đáp ứng đủ điều kiện kinh doanh", "Business registered and all business conditions met"],
    [
      "3",
      "Có đăng ký kinh doanh, đáp ứng đủ điều kiện kinh doanh; được công nhận cơ sở kinh doanh dịch vụ du lịch đạt tiêu chuẩn phục vụ khách du lịch",
      "Business registered, all business conditions met; recognised as a tourism establishment that meets the standards for serving visitors",
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
      "Ít nhất 75% cơ sở kinh doanh dịch vụ đáp ứng điều kiện về an ninh, trật tự, an toàn phòng cháy và chữa cháy, bảo vệ môi trường, an toàn thực phẩm theo quy định của pháp luật",
      "At least 75% of service establishments meet the legal conditions on security, public order, fire safety, environmental protection and food safety",
    ],
    [
      "2",
      "100% cơ sở kinh doanh dịch vụ đáp ứng điều kiện về an ninh, trật tự, an toàn phòng cháy và chữa cháy, bảo vệ môi trường, an toàn thực phẩm theo quy định của pháp luật",
      "100% of service establishments meet the legal conditions on security, public order, fire safety, environmental protection and food safety",
    ],
  ],
  [
    "b",
    { vi: "Điểm dịch vụ du lịch", en: "Tourism service site" },
    [
      "1",
      "Đáp ứng điều kiện về an ninh, trật tự, an toàn phòng cháy và chữa cháy, bảo vệ môi trường, an toàn thực phẩm theo quy định của pháp luật",
      "Legal conditions on security, public order, fire safety, environmental protection and food safety met",
    ],
    [
      "2",
      "Đáp ứng điều kiện về an ninh, trật tự, an toàn phòng cháy và chữa cháy, bảo vệ môi trường, an toàn thực phẩm theo quy định của pháp luật; có hướng dẫn, tập huấn thường xuyên/định kỳ cho nhân viên",
      "Legal conditions on security, public order, fire safety, environmental protection and food safety met; staff guided and trained regularly/periodically",
    ],
  ],
);

/** Service completeness. Criterion 10 of set 26. */
export const serviceCompleteness = /* @__PURE__ */ choice(
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

/** Experience activities. Criterion 11 of set 26. */
export const experienceActivities = /* @__PURE__ */ choice(
  { vi: "Hoạt động trải nghiệm", en: "Experience activities" },
  ["1", "Có hoạt động trải nghiệm", "Experience activities offered"],
  ["2", "Có mô hình hoạt động trải nghiệm", "A model of experience activities"],
);

/** Trained managers and staff. Criterion 12 of set 26. */
export const trainedStaff = /* @__PURE__ */ choice(
  { vi: "Quản lý và nhân viên", en: "Trained managers and staff" },
  ["1", "Dưới 50% lao động quản lý và nhân viên đã được đào tạo về chuyên môn, nghiệp vụ", "Under 50% of managers and staff professionally trained"],
  ["2", "50% đến 75% lao động quản lý và nhân viên đã qua đào tạo về chuyên môn, nghiệp vụ", "50% to 75% of managers and staff professionally trained"],
  [
    "3",
    "Trên 75% lao động quản lý và nhân viên đã qua đào tạo về chuyên môn, nghiệp vụ; có nhân viên tiếp đón thành thạo ít nhất 1 ngoại ngữ",
    "Over 75% of managers and staff professionally trained; reception staff fluent in at least 1 foreign language",
  ],
);

/** How varied, safe and well rated the tourism service is. Criterion 13 of set 26. */
export const tourismServiceQuality = /* @__PURE__ */ choice(
  { vi: "Chất lượng sản phẩm dịch vụ du lịch", en: "Tourism service quality" },
  ["1", "Phong phú, hấp dẫn", "Varied, appealing"],
  ["2", "Phong phú, hấp dẫn, an toàn, chất lượng cao", "Varied, appealing, safe, high quality"],
  [
    "3",
    "Phong phú, hấp dẫn, an toàn, chất lượng cao; được du khách đánh giá cao qua phiếu đánh giá, bình chọn trên các trang lữ hành, du lịch uy tín (Booking, Agoda, TripAdvisor, Traveloka, iVivu…)",
    "Varied, appealing, safe, high quality; rated highly by visitors in rating forms and votes on reputable travel sites (Booking, Agoda, TripAdvisor, Traveloka, iVivu…)",
  ],
  [
    "4",
    "Phong phú, hấp dẫn, an toàn, chất lượng cao, mang đặc sắc vùng miền; được du khách đánh giá cao qua phiếu đánh giá, bình chọn trên các trang lữ hành, du lịch uy tín (Booking, Agoda, TripAdvisor, Traveloka, iVivu…)",
    "Varied, appealing, safe, high quality, distinctively regional; rated highly by visitors in rating forms and votes on reputable travel sites (Booking, Agoda, TripAdvisor, Traveloka, iVivu…)",
  ],
);

/** Service quality. Criterion 14 of set 26. */
export const serviceAttitude = /* @__PURE__ */ choice(
  { vi: "Chất lượng phục vụ", en: "Service quality" },
  ["1", "Thái độ phục vụ thân thiện, nhanh nhẹn, chu đáo", "Friendly, prompt, attentive staff"],
  ["2", "Thái độ phục vụ thân thiện, nhanh nhẹn, chu đáo; được du khách đánh giá cao", "Friendly, prompt, attentive staff; rated highly by visitors"],
  [
    "4",
    "Thái độ phục vụ thân thiện, nhanh nhẹn, chu đáo; được du khách đánh giá cao qua phiếu đánh giá, bình chọn trên các trang lữ hành, du lịch uy tín (Booking, Agoda, TripAdvisor, Traveloka, iVivu…)",
    "Friendly, prompt, attentive staff; rated highly by visitors in rating forms and votes on reputable travel sites (Booking, Agoda, TripAdvisor, Traveloka, iVivu…)",
  ],
);

/** Which amenities the tourism community or site offers. Criterion 15 of set 26. */
export const tourismAmenities = /* @__PURE__ */ cases(
  { vi: "Tiện nghi", en: "Amenities" },
  [
    "a",
    { vi: "Cộng đồng dịch vụ du lịch", en: "Tourism service community" },
    ["1", "Hạ tầng giao thông nội bộ thuận tiện; điện, nước sạch, khu vệ sinh, dịch vụ internet đầy đủ", "Convenient internal roads; adequate power, clean water, toilets, internet"],
    [
      "3",
      "Hạ tầng giao thông nội bộ thuận tiện; điện, nước sạch, khu vệ sinh, dịch vụ internet đầy đủ; xã/thôn có các tiêu chí (giao thông, điện, nước, vệ sinh môi trường, vệ sinh an toàn thực phẩm) đạt chuẩn nông thôn mới",
      "Convenient internal roads; adequate power, clean water, toilets, internet; commune/village meets the new rural development standard on roads, power, water, sanitation, food hygiene and safety",
    ],
  ],
  [
    "b",
    { vi: "Điểm dịch vụ du lịch", en: "Tourism service site" },
    ["1", "Hệ thống điện, nước sạch, khu vệ sinh, dịch vụ internet đầy đủ", "Adequate power, clean water, toilets, internet"],
    [
      "3",
      "Hệ thống điện, nước sạch, khu vệ sinh, dịch vụ internet đầy đủ, đảm bảo chất lượng và khách đánh giá cao",
      "Adequate power, clean water, toilets, internet, quality assured and rated highly by visitors",
    ],
  ],
);

/** Activities to attract visitors. Criterion 16 of set 26. */
export const visitorAttractions = /* @__PURE__ */ choice(
  { vi: "Hoạt động thu hút khách du lịch", en: "Activities to attract visitors" },
  ["1", "Có tổ chức trình diễn lễ hội, văn hóa tại điểm dịch vụ du lịch", "Festival and cultural performances at the tourism service site"],
  [
    "2",
    "Có tổ chức trình diễn lễ hội, văn hóa tại điểm dịch vụ du lịch, mang tính cộng đồng, ít nhất 2 lần/năm",
    "Festival and cultural performances at the tourism service site, community-based, at least 2 times a year",
  ],
  [
    "3",
    "Có tổ chức trình diễn lễ hội, văn hóa tại điểm dịch vụ du lịch, mang tính cộng đồng và đặc sắc văn hóa dân tộc, vùng miền, ít nhất 2 lần/năm",
    "Festival and cultural performances at the tourism service site, community-based, with distinctive ethnic and regional culture, at least 2 times a year",
  ],
);

/** Goods and services (food, souvenirs…). Criterion 17 of set 26. */
export const goodsAndFood = /* @__PURE__ */ choice(
  { vi: "Hàng hóa dịch vụ (ăn uống, đồ lưu niệm…)", en: "Goods and services (food, souvenirs…)" },
  ["1", "Nguồn gốc rõ ràng, có tiêu chuẩn chất lượng phù hợp, mang tính đặc sản địa phương", "Clear origin, suitable quality standard, local speciality"],
  [
    "2",
    "Nguồn gốc rõ ràng, có tiêu chuẩn chất lượng phù hợp, mang tính đặc sản địa phương; bảo đảm vệ sinh an toàn thực phẩm; có sản phẩm OCOP được bày, bán",
    "Clear origin, suitable quality standard, local speciality; food hygiene and safety assured; OCOP products displayed and sold",
  ],
);
