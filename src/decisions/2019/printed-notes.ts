/**
 * What the levels of a criterion share, or what the form tells the assessor to look at.
 *
 * Source: the notes printed on the forms of 1048/QĐ-TTg, annex III. Wording: our own. The sets say beside
 * which criteria each stands.
 */
import type { Label } from "../../language/label.js";

export const rawMaterialSource: Label = {
  vi: "Tỷ lệ nguyên liệu sử dụng có nguồn gốc trong tỉnh",
  en: "Share of the raw materials used that come from the province",
};

export const productionCapacity: Label = {
  vi: "Khả năng sản xuất đáp ứng nhu cầu về số lượng/quy mô của thị trường",
  en: "Ability to produce the quantity/scale the market needs",
};

export const environmentalProtection: Label = {
  vi: "Trong quá trình sản xuất; đánh giá tác động môi trường/kế hoạch bảo vệ môi trường (hoặc tương đương)",
  en: "In the production process; environmental impact assessment/environmental protection plan (or equivalent)",
};

export const sustainableEnergyAndTechnology: Label = {
  vi: "Xét năng lượng hiện đại, bền vững, đáng tin cậy/công nghệ thân thiện môi trường dùng trong sản xuất",
  en: "Look at modern, sustainable, reliable energy/environmentally friendly technology used in production",
};

export const communityPartInManagement: Label = {
  vi: "Thành viên quản trị cao cấp: Ban giám đốc, Hội đồng quản trị, Hội đồng thành viên; chọn một trong hai trường hợp",
  en: "Senior management members: executive board, board of directors, members' council; choose one of the two cases",
};

export const distribution: Label = {
  vi: "Gồm tổ chức kinh doanh và phân phối sản phẩm",
  en: "Covers how the product is traded and distributed",
};

export const productPromotion: Label = {
  vi: "Xét hoạt động quảng bá; website của chính cơ sở",
  en: "Look at promotion activities; the website is the producer's own",
};

export const localIdentity: Label = {
  vi: "Chỉ áp dụng khi có câu chuyện; đánh giá nội dung câu chuyện",
  en: "Applies only if there is a story; judge its content",
};

export const storyStructure: Label = {
  vi: "Chỉ áp dụng khi có câu chuyện",
  en: "Applies only if there is a story",
};

export const nutrition: Label = {
  vi: "Số chỉ tiêu chỉ ra được hàm lượng theo phiếu kiểm nghiệm do cơ quan có thẩm quyền cấp: protit, lipid, vitamin…",
  en: "Number of indicators whose content a test report issued by the competent authority shows: protein, lipids, vitamins…",
};

export const nutritionHoneyProducts: Label = {
  vi: "Số chỉ tiêu chỉ ra được hàm lượng theo phiếu kiểm nghiệm: vitamin B2, B3, B5, B6, B9, đường khử tự do…",
  en: "Number of indicators whose content a test report shows: vitamins B2, B3, B5, B6, B9, free reducing sugars…",
};

export const uniqueness: Label = {
  vi: "Xét chất lượng: nét riêng, khác biệt, không lẫn với sản phẩm khác, tiềm năng thành thương hiệu của địa phương",
  en: "Look at quality: own character, difference, not mistaken for other products, potential to become a local brand",
};

export const uniquenessFunctionalFoodsAndMedicines: Label = {
  vi: "Xét chất lượng, hiệu quả: nét riêng, khác biệt, không lẫn với sản phẩm khác, tiềm năng thành thương hiệu của địa phương",
  en: "Look at quality and effectiveness: own character, difference, not mistaken for other products, potential to become a local brand",
};

export const uniquenessFastFood: Label = {
  vi: "Xét chất lượng: nét riêng, khác biệt, không lẫn với sản phẩm khác",
  en: "Look at quality: own character, difference, not mistaken for other products",
};

export const productStandardDeclaration: Label = {
  vi: "Khuyến khích xây dựng, công bố tiêu chuẩn sản phẩm; bản tiêu chuẩn sản phẩm cần có phiếu kiểm nghiệm chỉ tiêu an toàn thực phẩm",
  en: "Setting and declaring a product standard is encouraged; the product standard needs a test report on food-safety indicators",
};

export const periodicFoodSafetyTesting: Label = {
  vi: "Phiếu kiểm nghiệm định kỳ các chỉ tiêu an toàn thực phẩm",
  en: "Periodic test reports on food-safety indicators",
};

export const styleOfPackaging: Label = {
  vi: "Gồm nội dung, hình ảnh, kiểu dáng, màu sắc…",
  en: "Covers content, pictures, design, colours…",
};

export const suitsCharacteristics: Label = {
  vi: "Phù hợp: so với đặc tính sản phẩm",
  en: "Suitable: judged against the product's characteristics",
};

export const suitsProduct: Label = {
  vi: "Phù hợp: so với sản phẩm",
  en: "Suitable: judged against the product",
};

export const suitsNature: Label = {
  vi: "Phù hợp: so với tính chất sản phẩm",
  en: "Suitable: judged against the nature of the product",
};

export const nutritionRiceAndCereals: Label = {
  vi: "Số chỉ tiêu chỉ ra được hàm lượng theo phiếu kiểm nghiệm: amylose, cacbohydrat, năng lượng, lipid…",
  en: "Number of indicators whose content a test report shows: amylose, carbohydrates, energy, lipids…",
};

export const periodicFoodSafetyTestingHoneyProducts: Label = {
  vi: "Xem phiếu kiểm nghiệm định kỳ. Tham khảo: đường sacaroza…; dư lượng kháng sinh, thuốc bảo vệ thực vật; aflatoxin B1, B2, G1, G2…",
  en: "Look at the periodic test reports. For reference: sucrose…; residues of antibiotics, pesticides; aflatoxin B1, B2, G1, G2…",
};

export const suitsStyle: Label = {
  vi: "Phù hợp: so với phong cách của sản phẩm",
  en: "Suitable: judged against the style of the product",
};

export const suitsDistinctiveCharacter: Label = {
  vi: "Phù hợp: so với đặc trưng của sản phẩm",
  en: "Suitable: judged against the product's distinctive character",
};

export const qualityDeclarationFile: Label = {
  vi: "Bản tiêu chuẩn sản phẩm cần có phiếu kiểm nghiệm các chỉ tiêu an toàn thực phẩm",
  en: "The product standard needs a test report on food-safety indicators",
};

export const periodicFoodSafetyTestingHouseholdHandicrafts: Label = {
  vi: "Xem phiếu kiểm nghiệm định kỳ các chỉ tiêu an toàn thực phẩm",
  en: "Look at the periodic test reports on food-safety indicators",
};

export const shape: Label = {
  vi: "Xét độ đồng đều của kích thước/hình dạng",
  en: "Look at the uniformity of size/shape",
};

export const suitsCharacteristicsAndNature: Label = {
  vi: "Phù hợp: so với đặc tính, tính chất sản phẩm",
  en: "Suitable: judged against the characteristics and nature of the product",
};

export const shapeOtherTeaProducts: Label = {
  vi: "Xét ngoại hình trà, trà thảo mộc…",
  en: "Look at the appearance of the tea, herbal tea…",
};

export const smell: Label = {
  vi: "Phù hợp: so với đặc trưng nguyên liệu sử dụng, loại sản phẩm",
  en: "Suitable: judged against the distinctive character of the raw materials used and the type of product",
};

export const sensoryCheck: Label = {
  vi: "Kiểm tra theo tiêu chuẩn công bố",
  en: "Check against the declared standard",
};

export const effectivenessInUse: Label = {
  vi: "Dùng trực tiếp sản phẩm, hoặc qua tài liệu chính thống/kết quả nghiên cứu, minh chứng người sử dụng",
  en: "Use the product directly, or go by authoritative documents/research results, evidence from users",
};

export const periodicTesting: Label = {
  vi: "Xem hồ sơ kiểm tra định kỳ các chỉ tiêu an toàn",
  en: "Look at the file of periodic tests of the safety indicators",
};

export const unwantedEffects: Label = {
  vi: "Dùng trực tiếp sản phẩm, hoặc qua tài liệu chính thống/kết quả nghiên cứu, minh chứng người sử dụng…",
  en: "Use the product directly, or go by authoritative documents/research results, evidence from users…",
};

export const periodicTestingCosmetics: Label = {
  vi: "Xem phiếu kiểm nghiệm định kỳ các chỉ tiêu an toàn",
  en: "Look at the periodic test reports on safety indicators",
};

export const safety: Label = {
  vi: "Theo hồ sơ nghiên cứu, thử nghiệm…",
  en: "Judged from records of research, trials…",
};

export const uniqueDesign: Label = {
  vi: "Xét phong cách thiết kế",
  en: "Look at the design style",
};

export const overallLook: Label = {
  vi: "Thuộc tính, yếu tố: kiểu dáng, hoa văn hài hòa, cân đối; màu sắc đều, đẹp; kết cấu cân đối, chắc chắn, bền vững; kích thước, tỷ lệ phù hợp…",
  en: "Attributes, elements: harmonious, balanced shape, pattern; even, attractive colour; balanced, solid, durable structure; fitting size, proportions…",
};

export const overallLookFabricsAndGarments: Label = {
  vi: "Thuộc tính, yếu tố: kiểu dáng, hoa văn hài hòa, cân đối; màu sắc đều, đẹp; kết cấu cân đối; kích thước, tỷ lệ phù hợp…",
  en: "Attributes, elements: harmonious, balanced shape, pattern; even, attractive colour; balanced structure; fitting size, proportions…",
};

export const productFunctions: Label = {
  vi: "Giá trị sử dụng của sản phẩm, như tranh ảnh trang trí, túi đựng mỹ phẩm, lắc tay",
  en: "Practical use of the product, such as a decorative picture, cosmetics bag, bracelet",
};

export const uniqueDesignFabricsAndGarments: Label = {
  vi: "Xét phong cách thiết kế và chất lượng (nét riêng, khác biệt, không lẫn với sản phẩm khác…)",
  en: "Look at the design style and at quality (own character, difference, not to be mistaken for other products…)",
};

export const productFunctionsFabricsAndGarments: Label = {
  vi: "Giá trị sử dụng của sản phẩm, như áo mặc, khăn quàng…",
  en: "Practical use of the product, such as clothes to wear, scarves…",
};

export const reliability: Label = {
  vi: "Khả năng thực hiện đúng tính năng, tác dụng",
  en: "Ability to perform its functions and effects properly",
};

export const serviceLife: Label = {
  vi: "Khả năng giữ được tính năng, tác dụng trong điều kiện hoạt động bình thường",
  en: "Ability to keep its functions and effects in normal operating conditions",
};

export const heritageAndBiodiversityConservation: Label = {
  vi: "Di sản văn hóa/thiên nhiên; hệ sinh thái núi, đa dạng sinh học; riêng mức cuối: di sản/hệ sinh thái/đa dạng sinh học",
  en: "Cultural/natural heritage; mountain ecosystems, biodiversity; last level only: heritage/ecosystems/biodiversity",
};

export const serviceCompleteness: Label = {
  vi: "Bản giới thiệu về sản phẩm dịch vụ",
  en: "Written introduction to the service product",
};

export const distributionFestivalAndTourismServices: Label = {
  vi: "Phụ trách quản lý quảng bá, bán hàng, ứng dụng công nghệ thông tin trong quản lý; gồm tổ chức kinh doanh, phân phối sản phẩm",
  en: "In charge of managing promotion and sales, IT used in managing; covers how the product is traded and distributed",
};

export const serviceCoordinationUnit: Label = {
  vi: "Bộ phận điều phối quản lý và điều hành dịch vụ",
  en: "Unit that coordinates the management and operation of the services",
};

export const managementMechanism: Label = {
  vi: "Cơ chế/quy định quản lý hoạt động dịch vụ; hưởng lợi trực tiếp/gián tiếp",
  en: "Mechanism/rules for managing the services; benefits may be direct/indirect",
};

export const environmentalProtectionOfSite: Label = {
  vi: "Xét cộng đồng làm du lịch/điểm du lịch: thu gom rác, nước thải sinh hoạt…; cộng đồng tự quản; đánh giá tác động môi trường theo quy định",
  en: "Look at the tourism community/site: waste, domestic wastewater…; community self-management; environmental impact assessment as the rules require",
};

export const valueChainLinkageInPromotion: Label = {
  vi: "Xét đại diện/đại lý quảng bá sản phẩm",
  en: "Look at representatives/dealers promoting the product",
};

export const regionalAndValueChainLinkage: Label = {
  vi: "Liên kết với các điểm dịch vụ du lịch khác để hình thành chặng tuyến sản phẩm du lịch",
  en: "Links with other tourism service sites to form tourism product routes",
};

export const salesOrganisation: Label = {
  vi: "Quản lý quảng bá, bán hàng; gồm tổ chức kinh doanh và phân phối sản phẩm",
  en: "Managing promotion and sales; covers how the product is traded and distributed",
};

export const productPromotionCommunityTourism: Label = {
  vi: "Website giới thiệu về điểm, cộng đồng du lịch; đặt hàng qua kênh uy tín như Booking, Agoda, NPB, TripAdvisor, Traveloka, iVivu",
  en: "The website presents the tourist site, tourism community; reputable ordering such as Booking, Agoda, NPB, TripAdvisor, Traveloka, iVivu",
};

export const promotionalIdentityKit: Label = {
  vi: "Tài liệu quảng bá về dịch vụ du lịch; nhãn hiệu là nhãn hiệu dịch vụ du lịch của cộng đồng",
  en: "Material promoting the tourism service; the mark is the community's mark for its tourism service",
};

export const productStory: Label = {
  vi: "Cẩm nang hoặc câu chuyện liên quan đến sản phẩm dịch vụ du lịch",
  en: "Handbook or story about the tourism service",
};

export const storyPresentation: Label = {
  vi: "Cẩm nang/câu chuyện đã được tư liệu hóa",
  en: "The handbook/story has been documented",
};

export const newRuralArea: Label = {
  vi: "Xét xã hoặc thôn, bản, ấp nơi có cộng đồng du lịch/điểm du lịch",
  en: "Look at the commune, village or hamlet where the tourism community/tourist site is",
};

export const architectureAndLandscape: Label = {
  vi: "Cảnh quan môi trường sạch đẹp ở mọi mức; kiến trúc mang đặc trưng vùng miền, có tính dân tộc",
  en: "Clean, attractive surroundings at every level; architecture with regional and ethnic character",
};

export const heritageAndBiodiversityConservationCommunityTourism: Label = {
  vi: "Hoạt động bảo vệ và bảo tồn các di sản văn hóa/thiên nhiên, hệ sinh thái, đa dạng sinh học liên quan đến dịch vụ du lịch",
  en: "Activities to protect and conserve cultural/natural heritage, ecosystems and biodiversity linked to the tourism service",
};

export const serviceBusinessConditions: Label = {
  vi: "Cộng đồng: chứng nhận đủ điều kiện kinh doanh theo quy định (dịch vụ lưu trú, vận chuyển…)",
  en: "Community: certificates of business conditions as the rules require (accommodation, transport…)",
};

export const safetyCommunityTourism: Label = {
  vi: "Phòng chống cháy nổ: đảm bảo yêu cầu theo quy định",
  en: "Fire and explosion prevention: the requirements set by the rules are met",
};

export const serviceCompletenessCommunityTourism: Label = {
  vi: "Xét điểm trưng bày, giới thiệu và bán; tài liệu giới thiệu về sản phẩm, dịch vụ; hạ tầng địa điểm bán: bãi đỗ, nhà vệ sinh, khu giới thiệu về dịch vụ được bố trí hài hòa",
  en: "Look at the point that displays, presents and sells; material on products and services; its facilities (parking, toilets, service information area) laid out harmoniously",
};

export const trainedManagersAndStaff: Label = {
  vi: "Tỷ lệ lao động tham gia quản lý và nhân viên đã được đào tạo chuyên môn, nghiệp vụ",
  en: "Share of managers and staff who have had professional training",
};

export const tourismServiceQuality: Label = {
  vi: "Phiếu đánh giá của du khách, hoặc bình chọn của khách trên trang lữ hành, du lịch uy tín như Booking, Agoda, TripAdvisor, Traveloka, iVivu",
  en: "Visitors' rating forms, or their votes on reputable travel sites such as Booking, Agoda, TripAdvisor, Traveloka, iVivu",
};

export const serviceQuality: Label = {
  vi: "Xét thái độ phục vụ; trang lữ hành, du lịch uy tín như Booking, Agoda, TripAdvisor, Traveloka, iVivu",
  en: "Look at the attitude of the staff; reputable travel sites such as Booking, Agoda, TripAdvisor, Traveloka, iVivu",
};

export const amenities: Label = {
  vi: "Tiêu chí nông thôn mới của xã/thôn: giao thông, điện, nước, vệ sinh môi trường, vệ sinh an toàn thực phẩm",
  en: "New rural development criteria of the commune/village: roads, power, water, sanitation, food hygiene and safety",
};

export const activitiesToAttractVisitors: Label = {
  vi: "Trình diễn lễ hội, văn hóa tại điểm dịch vụ du lịch",
  en: "Festival and cultural performances at the tourism service site",
};
