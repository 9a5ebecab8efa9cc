/**
 * Community tourism: set 26.
 *
 * Figures: 26/2026/QĐ-TTg, annex II. Wording: our own.
 */
import { cases, choice } from "../../criterion.js";

/** Unit that coordinates, manages and runs the services. Criterion 1.1 of set 26. */
export const serviceCoordinationUnit = /* @__PURE__ */ choice(
  { vi: "Bộ phận điều phối quản lý và điều hành dịch vụ", en: "Unit coordinating service management and operation" },
  ["1", "Có bộ phận điều phối", "There is a coordination unit"],
  ["3", "Có bộ phận điều phối, có kế hoạch quản lý, điều hành và triển khai kế hoạch đó", "Coordination unit with a management and operation plan that it carries out"],
);

/** Mechanism or rules for managing the services. Criterion 1.2 of set 26. */
export const managementRules = /* @__PURE__ */ choice(
  { vi: "Cơ chế quản lý/quy định", en: "Management mechanism/rules" },
  ["1", "Có cơ chế/quy định quản lý dịch vụ", "There is a mechanism/rules for managing the services"],
  ["3", "Cơ chế/quy định quản lý dịch vụ phân nhiệm rõ ràng", "Mechanism/rules with clearly assigned responsibilities"],
  ["5", "Phân nhiệm rõ ràng; người dân địa phương tham gia quản lý và vận hành và hưởng lợi (trực tiếp/gián tiếp)", "Responsibilities clearly assigned; local people take part in management and operation and benefit (directly/indirectly)"],
);

/** Environmental protection in the tourism community or site. Criterion 1.3 of set 26. */
export const environmentalProtectionTourism = /* @__PURE__ */ choice(
  { vi: "Bảo vệ môi trường trong cộng đồng làm du lịch/điểm du lịch", en: "Environmental protection in the tourism community/site" },
  ["1", "Giải pháp cụ thể (thu gom rác thải, nước thải sinh hoạt…)", "Specific measures (collecting waste, domestic wastewater…)"],
  ["2", "Giải pháp cụ thể và hạ tầng kỹ thuật chung", "Specific measures and shared technical infrastructure"],
  ["3", "Giải pháp cụ thể, hạ tầng kỹ thuật và triển khai mô hình cộng đồng tự quản về môi trường", "Specific measures, technical infrastructure and a community environmental self-management model in place"],
  ["4", "Giải pháp, hạ tầng, mô hình tự quản; đạt tiêu chí môi trường nông thôn mới hoặc có đánh giá tác động môi trường đúng quy định", "Measures, infrastructure, self-management; meets the new rural development environment criterion or has the required environmental impact assessment"],
);

/** Energy-saving measures. Criterion 1.4 of set 26. */
export const energySaving = /* @__PURE__ */ choice(
  { vi: "Sử dụng năng lượng tiết kiệm", en: "Energy saving" },
  ["1", "Giải pháp tiết kiệm năng lượng bằng hoạt động cụ thể", "Energy-saving measures (shown by specific activities)"],
  ["2", "Giải pháp tiết kiệm, thu hồi năng lượng, tái sử dụng năng lượng, nguyên liệu tại địa phương và dùng công nghệ thân thiện môi trường", "Measures to save, recover and reuse energy, reuse local materials, and use environmentally friendly technology"],
);

/** Where the idea of the tourism service comes from. Criterion 2.1 of set 26. */
export const ideaOriginTourism = /* @__PURE__ */ choice(
  { vi: "Nguồn gốc ý tưởng sản phẩm dịch vụ du lịch", en: "Origin of the tourism service idea" },
  ["1", "Dựa trên sản phẩm của nơi khác, có dựa trên lợi thế và đặc trưng địa phương", "Based on a product from elsewhere, drawing on local strengths and distinctive features"],
  ["3", "Dựa trên ý tưởng của mình, không trùng sản phẩm du lịch khác", "Based on their own idea, not duplicating other tourism products"],
  ["5", "Độc đáo, khác biệt và gắn kết giá trị văn hóa truyền thống địa phương", "Unique, different and tied to local traditional cultural values"],
);

/** Services organised for the target market. Criterion 2.2 of set 26. */
export const targetMarket = /* @__PURE__ */ choice(
  { vi: "Tổ chức dịch vụ theo thị trường mục tiêu", en: "Services for the target market" },
  ["1", "Kế hoạch phát triển thị trường mục tiêu", "There is a plan for developing the target market"],
  ["2", "Có kế hoạch và có sản phẩm dịch vụ phù hợp với thị trường mục tiêu", "There is a plan, and tourism services that suit the target market"],
);

/** Protection of cultural and natural heritage and biodiversity. Criterion 2.3 of set 26. */
export const heritageConservation = /* @__PURE__ */ choice(
  { vi: "Bảo vệ, bảo tồn di sản văn hóa, thiên nhiên, đa dạng sinh học", en: "Protection and conservation of cultural and natural heritage, biodiversity" },
  ["1", "Có hoạt động bảo vệ và bảo tồn", "There are protection and conservation activities"],
  ["3", "Có chương trình/kế hoạch chung của cộng đồng và có hoạt động", "Joint community programme/plan, and activities"],
  ["5", "Có chương trình/kế hoạch chung và cả cộng đồng đều có hoạt động", "Joint community programme/plan, and the whole community carries out activities"],
);

/** Type of business organisation of the tourism producer. Criterion 3.1 of set 26. */
export const formOfOrganisationTourism = /* @__PURE__ */ choice(
  { vi: "Loại hình tổ chức", en: "Form of organisation" },
  ["1", "Hộ sản xuất, hộ gia đình có đăng ký kinh doanh; hoặc trang trại; hoặc tổ hợp tác (có giấy đăng ký kinh doanh)", "Household with business registration; or farm; or cooperative group (with business registration certificate)"],
  ["2", "Công ty TNHH; hoặc doanh nghiệp tư nhân; hoặc công ty cổ phần có dưới 51 % vốn góp của cộng đồng người địa phương", "Limited company; or private enterprise; or joint-stock company with under 51 % of its capital from the local community"],
  ["3", "Hợp tác xã tổ chức, hoạt động đúng pháp luật; hoặc công ty cổ phần có ≥ 51 % vốn góp của cộng đồng người địa phương; hoặc đối tượng còn lại", "Cooperative organised and run as the law requires; or joint-stock company with ≥ 51 % of its capital from the local community; or any other entity"],
);

/** Registered marks, geographical signs and other intellectual property of the tourism service. Criterion 3.5 of set 26. */
export const intellectualPropertyTourism = /* @__PURE__ */ choice(
  { vi: "Sở hữu trí tuệ", en: "Intellectual property" },
  ["1***", "Đơn đăng ký nhãn hiệu đã được chấp nhận hoặc công bố (đã qua thẩm định hình thức)", "Application to register the mark accepted or published (formal examination passed)"],
  ["2****", "Các nhãn hiệu dùng cho dịch vụ du lịch có giấy chứng nhận đăng ký và có dùng dấu hiệu chỉ dẫn nguồn gốc địa lý", "The marks used for the tourism service have registration certificates, and a sign of geographical origin is used"],
  ["3", "Nhãn hiệu đã đăng ký và dấu hiệu chỉ dẫn nguồn gốc địa lý, thêm bằng kiểu dáng công nghiệp, sáng chế, giải pháp hữu ích hoặc chứng nhận quyền tác giả", "Registered marks and sign of geographical origin, plus a patent for an industrial design, invention or utility solution, or a copyright certificate"],
);

/** Representatives or dealers promoting the tourism product. Criterion 4.1 of set 26. */
export const promotionRepresentatives = /* @__PURE__ */ choice(
  { vi: "Liên kết chuỗi giá trị trong quảng bá sản phẩm du lịch", en: "Value-chain linkage in promoting the tourism product" },
  ["1", "Có đại diện/đại lý quảng bá", "There is a representative/dealer promoting it"],
  ["3", "≥ 3 đại diện/đại lý quảng bá trong và ngoài tỉnh", "≥ 3 representatives/dealers promoting it within and outside the province"],
  ["5", "≥ 5 đại diện/đại lý quảng bá trong và ngoài tỉnh", "≥ 5 representatives/dealers promoting it within and outside the province"],
);

/** Links with other tourism service sites to form tourism products. Criterion 4.2 of set 26. */
export const regionalLinkageTourism = /* @__PURE__ */ choice(
  { vi: "Liên kết vùng và chuỗi giá trị trong dịch vụ du lịch", en: "Regional and value-chain linkage in tourism services" },
  ["1", "Liên kết trong tỉnh", "Links within the province"],
  ["2", "Liên kết trong và ngoài tỉnh", "Links within and outside the province"],
  ["3", "Liên kết trong, ngoài tỉnh và quốc tế", "Links within and outside the province and abroad"],
);

/** Who manages promotion and distribution of the tourism product. Criterion 4.3 of set 26. */
export const promotionSalesOrganisation = /* @__PURE__ */ choice(
  { vi: "Tổ chức quảng bá, bán hàng", en: "Organisation of promotion and sales" },
  ["1", "Có người phụ trách quản lý quảng bá, phân phối", "A person in charge of managing promotion and distribution"],
  ["2", "Có bộ phận hoặc phòng quản lý quảng bá, phân phối, ứng dụng công nghệ thông tin trong quản lý/phân phối", "A unit or department managing promotion and distribution, using information technology in management/distribution"],
);

/** Promotion activities, website and online booking. Criterion 4.4 of set 26. */
export const promotionTourism = /* @__PURE__ */ choice(
  { vi: "Quảng bá sản phẩm", en: "Product promotion" },
  ["1", "Nhiều hoạt động quảng bá, có website", "Many promotion activities and a website"],
  ["2", "Nhiều hoạt động quảng bá, có website và kênh đặt dịch vụ trực tuyến", "Many promotion activities, a website and an online booking channel"],
  ["3", "Nhiều hoạt động quảng bá, có website, kênh đặt trực tuyến trong nước và quốc tế uy tín", "Many promotion activities, a website, reputable domestic and international online booking channels"],
  ["4", "Nhiều hoạt động quảng bá quốc tế, website tiếng nước ngoài, kênh đặt trực tuyến trong nước và quốc tế uy tín", "Many international promotion activities, a foreign-language website, reputable domestic and international online booking channels"],
);

/** Leaflets, clips, posters and printed information, and their languages. Criterion 4.5 of set 26. */
export const promotionMaterials = /* @__PURE__ */ choice(
  { vi: "Bộ nhận diện quảng bá sản phẩm", en: "Promotional identity kit" },
  ["1", "Tờ rơi quảng bá", "Promotional leaflet"],
  ["2", "Phim ngắn (video clip), áp-phích (poster) và thông tin quảng bá trên ấn phẩm", "Short film (video clip), poster and promotional information in publications"],
  ["3", "Phim ngắn, áp-phích, thông tin trên ấn phẩm bằng tiếng Việt và ít nhất 1 tiếng nước ngoài phù hợp", "Short film, poster, information in publications in Vietnamese and at least 1 suitable foreign language"],
);

/** Handbook or story of the tourism service. Criterion 5.1 of set 26. */
export const productStoryTourism = /* @__PURE__ */ choice(
  { vi: "Câu chuyện sản phẩm", en: "Product story" },
  ["1", "Có cẩm nang/câu chuyện", "There is a handbook/story"],
  ["2", "Cẩm nang hoặc câu chuyện riêng, đặc sắc, thể hiện trí tuệ bản sắc địa phương", "A handbook or story of its own, exceptional, showing local knowledge and identity"],
  ["4", "Riêng, đặc sắc, thể hiện trí tuệ bản sắc địa phương và bằng tiếng nước ngoài phù hợp", "Of its own, exceptional, showing local knowledge and identity, and presented in a suitable foreign language"],
);

/** Where the documented story is presented. Criterion 5.2 of set 26. */
export const storyPresentationTourism = /* @__PURE__ */ choice(
  { vi: "Trình bày câu chuyện sản phẩm", en: "Presentation of the product story" },
  ["1", "Trình bày tại điểm cung cấp dịch vụ", "Presented where the tourism service is provided"],
  ["2", "Trình bày tại điểm du lịch trong và ngoài tỉnh", "Presented at tourist sites within and outside the province"],
);

/** Whether the commune or village has reached the new rural development standard. Criterion 5.3 of set 26. */
export const newRuralStandardTourism = /* @__PURE__ */ choice(
  { vi: "Dịch vụ du lịch trên địa bàn đạt chuẩn nông thôn mới", en: "Tourism service in an area meeting the new rural development standard" },
  ["1", "Chưa được công nhận đạt chuẩn nông thôn mới hoặc không thuộc khu vực nông thôn", "Not yet recognised as meeting the new rural development standard, or not a rural area"],
  ["2", "Đã được công nhận đạt chuẩn nông thôn mới", "Recognised as meeting the new rural development standard"],
);

/** How accessible and well connected the location is. Criterion 6 of set 26. */
export const location = /* @__PURE__ */ choice(
  { vi: "Vị trí", en: "Location" },
  ["1", "Thuận lợi, dễ tiếp cận", "Convenient, easy to reach"],
  ["2", "Thuận lợi, dễ tiếp cận, liền kề khu vực có lợi thế du lịch", "Convenient, easy to reach, next to an area with advantages for tourism"],
  ["3", "Thuận lợi, dễ tiếp cận, liền kề và kết nối với khu vực/địa điểm có lợi thế du lịch khác", "Convenient, easy to reach, next to and connected with other areas/places with advantages for tourism"],
);

/** Architecture and surroundings. Criterion 7 of set 26. */
export const architectureLandscape = /* @__PURE__ */ choice(
  { vi: "Kiến trúc và cảnh quan môi trường", en: "Architecture and surroundings" },
  ["1", "Cảnh quan sạch đẹp", "Clean, attractive surroundings"],
  ["2", "Cảnh quan sạch đẹp, kiến trúc mang đặc trưng vùng miền, có tính dân tộc", "Clean, attractive surroundings; architecture with regional and ethnic character"],
  ["3", "Kiến trúc đặc trưng vùng miền, có tính dân tộc; xã/thôn đạt tiêu chí sáng - xanh - sạch đẹp trong xây dựng nông thôn mới", "Architecture with regional and ethnic character; commune/village meets the bright, green, clean and beautiful criterion of new rural development"],
);

/** Business registration, business conditions and tourism standards. Criterion 8 of set 26. */
export const businessConditions = /* @__PURE__ */ cases(
  { vi: "Đáp ứng điều kiện kinh doanh dịch vụ", en: "Meeting the conditions for a service business" },
  [
    "a",
    { vi: "Dịch vụ du lịch do cộng đồng cung cấp", en: "Tourism services provided by a community" },
    ["1", "Các cơ sở đáp ứng đủ yêu cầu đăng ký kinh doanh và điều kiện kinh doanh", "The service establishments meet all business registration requirements and business conditions"],
    ["3", "Các cơ sở đủ yêu cầu đăng ký, điều kiện kinh doanh; và có cơ sở kinh doanh du lịch đạt tiêu chuẩn phục vụ khách du lịch theo Luật Du lịch", "All requirements and conditions met, and a tourism service establishment meets the Law on Tourism's standards for serving visitors"],
  ],
  [
    "b",
    { vi: "Điểm dịch vụ du lịch", en: "Tourism service site" },
    ["1", "Đáp ứng đủ yêu cầu đăng ký kinh doanh và điều kiện kinh doanh", "Meets all business registration requirements and business conditions"],
    ["3", "Đủ yêu cầu đăng ký, điều kiện kinh doanh; và được công nhận điểm du lịch hoặc có cơ sở đạt tiêu chuẩn phục vụ khách du lịch theo Luật Du lịch", "All met, and recognised as a tourist site or has a tourism service establishment meeting the Law on Tourism's standards for serving visitors"],
  ],
);

/** Security, fire safety, environment and food safety, and staff training. Criterion 9 of set 26. */
export const safetySecurity = /* @__PURE__ */ cases(
  { vi: "Đảm bảo an toàn và an ninh trật tự", en: "Safety, security and public order" },
  [
    "a",
    { vi: "Dịch vụ du lịch do cộng đồng cung cấp", en: "Tourism services provided by a community" },
    ["1", "Các cơ sở đạt điều kiện về an ninh, trật tự, phòng cháy, môi trường, an toàn thực phẩm", "Establishments meet the conditions on security, order, fire safety, environment and food safety"],
    ["2", "Các cơ sở đạt các điều kiện đó và hướng dẫn, tập huấn nhân viên thường xuyên/định kỳ", "Establishments meet these conditions and guide and train staff regularly/periodically"],
  ],
  [
    "b",
    { vi: "Dịch vụ du lịch do tổ chức, cá nhân cung cấp", en: "Tourism services provided by an organisation or individual" },
    ["1", "Đạt điều kiện về an ninh, trật tự, phòng cháy, môi trường, an toàn thực phẩm", "Meets the conditions on security, order, fire safety, environment and food safety"],
    ["2", "Đạt các điều kiện đó và hướng dẫn, tập huấn nhân viên thường xuyên/định kỳ", "Meets these conditions and guides and trains staff regularly/periodically"],
  ],
);

/** Display and sales point, information material and facilities. Criterion 10 of set 26. */
export const serviceCompleteness = /* @__PURE__ */ choice(
  { vi: "Tính hoàn thiện của quá trình dịch vụ", en: "Completeness of the service" },
  ["1", "Có điểm trưng bày, bán sản phẩm truyền thống địa phương", "Display and sales point for local traditional products"],
  ["2", "Có điểm trưng bày, bán sản phẩm truyền thống và OCOP địa phương, có tài liệu giới thiệu sản phẩm, dịch vụ", "Display and sales point for local traditional and OCOP products, with material on the products and services"],
  ["3", "Sản phẩm truyền thống và OCOP địa phương, tài liệu về sản phẩm, dịch vụ; điểm bán có bãi đỗ, nhà vệ sinh, khu giới thiệu dịch vụ bố trí hài hòa", "Local traditional and OCOP products, material on products and services; parking, toilets and service information area laid out harmoniously"],
);

/** Activities for visitors to experience. Criterion 11 of set 26. */
export const experienceActivities = /* @__PURE__ */ choice({ vi: "Hoạt động trải nghiệm", en: "Experience activities" }, ["1", "Có hoạt động trải nghiệm", "There are experience activities"], ["2", "Mô hình hoạt động trải nghiệm", "There is a model of experience activities"]);

/** Share of trained managers and staff, foreign language of reception staff. Criterion 12 of set 26. */
export const trainedStaff = /* @__PURE__ */ choice(
  { vi: "Quản lý và nhân viên", en: "Managers and staff" },
  ["1", "Dưới 50 % đã qua đào tạo", "Under 50 % trained"],
  ["2", "50 % đến 75 % đã qua đào tạo", "50 % to 75 % trained"],
  ["3", "Trên 75 % đã qua đào tạo; có nhân viên tiếp đón thành thạo ít nhất 1 ngoại ngữ", "Over 75 % trained; reception staff fluent in at least 1 foreign language"],
);

/** Richness, safety, quality and visitor rating of the tourism service. Criterion 13 of set 26. */
export const tourismServiceQuality = /* @__PURE__ */ choice(
  { vi: "Chất lượng sản phẩm dịch vụ du lịch", en: "Quality of the tourism service" },
  ["1", "Phong phú, hấp dẫn", "Varied, appealing"],
  ["2", "Phong phú, hấp dẫn, an toàn, chất lượng cao", "Varied, appealing, safe, high quality"],
  ["3", "Phong phú, hấp dẫn, an toàn, chất lượng cao; du khách đánh giá cao (phiếu đánh giá, bình chọn trên trang du lịch uy tín)", "Varied, appealing, safe, high quality; rated highly by visitors (rating forms, votes on reputable travel sites)"],
  ["4", "Phong phú, hấp dẫn, an toàn, chất lượng cao, đặc sắc vùng miền; du khách đánh giá cao (phiếu đánh giá, bình chọn trên trang du lịch uy tín)", "Varied, appealing, safe, high quality, distinctive regional character; rated highly by visitors (rating forms, votes on reputable travel sites)"],
);

/** Friendliness of service and visitor rating. Criterion 14 of set 26. */
export const serviceAttitude = /* @__PURE__ */ choice(
  { vi: "Chất lượng phục vụ", en: "Service quality" },
  ["1", "Thân thiện, nhanh nhẹn, chu đáo", "Friendly, prompt, attentive"],
  ["2", "Thân thiện, nhanh nhẹn, chu đáo; được du khách đánh giá cao", "Friendly, prompt, attentive; rated highly by visitors"],
  ["4", "Thân thiện, nhanh nhẹn, chu đáo; du khách đánh giá cao qua phiếu đánh giá, bình chọn trên trang du lịch uy tín", "Friendly, prompt, attentive; rated highly by visitors (rating forms, votes on reputable travel sites)"],
);

/** Roads, power, water, toilets and internet. Criterion 15 of set 26. */
export const amenities = /* @__PURE__ */ cases(
  { vi: "Tiện nghi", en: "Amenities" },
  [
    "a",
    { vi: "Dịch vụ du lịch do cộng đồng cung cấp", en: "Tourism services provided by a community" },
    ["1", "Giao thông nội bộ thuận tiện; đầy đủ điện, nước sạch, khu vệ sinh, internet", "Convenient internal roads; power, clean water, toilets and internet all in place"],
    ["3", "Đủ các tiện nghi đó; xã/thôn có tiêu chí giao thông, điện, nước, vệ sinh môi trường, an toàn thực phẩm đạt chuẩn nông thôn mới", "All these amenities; commune/village meets the new rural development standard on roads, power, water, environmental sanitation and food safety"],
  ],
  [
    "b",
    { vi: "Dịch vụ du lịch do tổ chức, cá nhân cung cấp", en: "Tourism services provided by an organisation or individual" },
    ["1", "Đủ điện, nước sạch, khu vệ sinh, internet", "Power, clean water, toilets and internet all in place"],
    ["3", "Đủ điện, nước sạch, khu vệ sinh, internet, đảm bảo chất lượng và khách đánh giá cao", "Power, clean water, toilets and internet all in place, of assured quality and rated highly by guests"],
  ],
);

/** Festival and cultural performances for visitors. Criterion 16 of set 26. */
export const visitorAttractions = /* @__PURE__ */ choice(
  { vi: "Hoạt động thu hút khách du lịch", en: "Activities that attract visitors" },
  ["1", "Có trình diễn lễ hội, văn hóa", "Festival and cultural performances are held"],
  ["2", "Trình diễn mang tính cộng đồng, ít nhất 2 lần/năm", "Performances with community character, at least 2 times a year"],
  ["3", "Trình diễn mang tính cộng đồng, đặc sắc văn hóa dân tộc, vùng miền, ít nhất 2 lần/năm", "Performances with community character and distinctive ethnic, regional culture, at least 2 times a year"],
);

/** Origin, quality and safety of food, souvenirs and other goods. Criterion 17 of set 26. */
export const goodsAndFood = /* @__PURE__ */ choice(
  { vi: "Hàng hóa dịch vụ (ăn uống, đồ lưu niệm…)", en: "Goods and services (food, drink, souvenirs…)" },
  ["1", "Nguồn gốc rõ ràng, tiêu chuẩn chất lượng phù hợp, mang tính đặc sản địa phương", "Clear origin, suitable quality standard, character of a local speciality"],
  ["2", "Nguồn gốc rõ, tiêu chuẩn chất lượng phù hợp, mang tính đặc sản địa phương; bảo đảm vệ sinh an toàn thực phẩm; có bày, bán sản phẩm OCOP", "Clear origin, suitable quality standard, local speciality; food hygiene and safety assured; OCOP products displayed and sold"],
);
