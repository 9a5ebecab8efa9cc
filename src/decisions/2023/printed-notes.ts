/**
 * What the levels of a criterion share, or what the form tells the assessor to look at.
 *
 * Source: the notes printed on the forms of 148/QĐ-TTg, annex on criteria. Wording: our own. The sets say beside
 * which criteria each stands.
 */
import type { Label } from "../../language/label.js";

export const productOrigin: Label = {
  vi: "Yêu cầu 100% sản phẩm được trồng trên địa bàn tỉnh",
  en: "100% of the product must be grown in the province",
};

export const productionCapacity: Label = {
  vi: "Khả năng đáp ứng số lượng/quy mô thị trường cần, so với quy mô trung bình của cùng đối tượng sản xuất tại địa phương",
  en: "Ability to supply the quantity/scale the market needs, compared with the local average scale of the same kind of production",
};

export const environmentalProtection: Label = {
  vi: "Xét trong quá trình sản xuất; ở mọi mức, hồ sơ, thủ tục về môi trường phải theo quy định của pháp luật về bảo vệ môi trường",
  en: "In the production process; at every level the environmental file and procedures are those required by environmental protection law",
};

export const technologyForSustainability: Label = {
  vi: "Xét công nghệ dùng trong sản xuất: tiết kiệm nguyên liệu, nhiên liệu; xử lý/tái chế chất thải; tận thu, tái sử dụng, tái chế phụ phẩm nông nghiệp…",
  en: "Technology used in production: saving materials and fuel; treating/recycling waste; recovering, reusing, recycling farm by-products…",
};

export const legalRepresentative: Label = {
  vi: "Xét đại diện pháp luật của chủ thể",
  en: "Look at the producer's legal representative",
};

export const localLabour: Label = {
  vi: "Tỷ lệ lao động là người trong huyện; đúng 75% khớp hai mức ghi trong phiếu, ở đây hiểu là mức cao hơn",
  en: "Share of workers from the district; exactly 75% fits two printed levels, read here as the higher",
};

export const intellectualProperty: Label = {
  vi: "Xét nhãn hiệu sử dụng trên sản phẩm của chủ thể",
  en: "Look at the trademark used on the producer's product",
};

export const distribution: Label = {
  vi: "Gồm tổ chức kinh doanh và phân phối sản phẩm",
  en: "Covers how the product is traded and distributed",
};

export const productPromotion: Label = {
  vi: "Hoạt động quảng bá sản phẩm; website của chính cơ sở; mạng xã hội: có quảng bá sản phẩm trên đó",
  en: "Activities that promote the product; the website is the producer's own; social media: the product is promoted on it",
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

export const uniqueness: Label = {
  vi: "Xét chất lượng: nét riêng, khác biệt, dấu hiệu nhận biết rõ ràng so với sản phẩm khác, tiềm năng thành thương hiệu của địa phương",
  en: "Look at quality: own character, difference, clear signs that set it apart from other products, potential to become a local brand",
};

export const uniquenessEssentialOilsAndHerbs: Label = {
  vi: "Xét chất lượng (mùi thơm, màu sắc, chất lượng sử dụng…): nét riêng, khác biệt, dấu hiệu nhận biết rõ ràng so với sản phẩm khác, tiềm năng thành thương hiệu của địa phương",
  en: "Look at quality (fragrance, colour, quality in use…): own character, difference, clear signs that set it apart from other products, potential to become a local brand",
};

export const uniquenessFlowers: Label = {
  vi: "Xét chất lượng (màu sắc, mùi thơm…): nét riêng, khác biệt, dấu hiệu nhận biết rõ ràng so với sản phẩm khác, tiềm năng thành thương hiệu của địa phương",
  en: "Look at quality (colour, fragrance…): own character, difference, clear signs that set it apart from other products, potential to become a local brand",
};

export const productStandardDeclaration: Label = {
  vi: "Tiêu chuẩn sản phẩm cần có phiếu kiểm nghiệm các chỉ tiêu an toàn thực phẩm; khuyến khích cơ sở xây dựng, công bố",
  en: "The product standard needs a test report on food-safety indicators; sites are encouraged to draw up and declare one",
};

export const periodicFoodSafetyTesting: Label = {
  vi: "Phiếu kiểm nghiệm định kỳ các chỉ tiêu an toàn thực phẩm",
  en: "Periodic test reports on food-safety indicators",
};

export const qualityAssurance: Label = {
  vi: "Kế hoạch kiểm soát nội bộ chất lượng sản phẩm; truy xuất nguồn gốc theo quy định",
  en: "Internal product-quality control plan; traceability as the rules require",
};

export const suitsCharacteristics: Label = {
  vi: "Phù hợp: so với đặc tính sản phẩm",
  en: "Suitable: judged against the product's characteristics",
};

export const suitsProduct: Label = {
  vi: "Phù hợp: so với sản phẩm",
  en: "Suitable: judged against the product",
};

export const productQualityDeclaration: Label = {
  vi: "Tiêu chuẩn sản phẩm cần có phiếu kiểm nghiệm các chỉ tiêu an toàn thực phẩm",
  en: "The product standard needs a test report on food-safety indicators",
};

export const nutritionRiceAndGrains: Label = {
  vi: "Số chỉ tiêu chỉ ra được hàm lượng theo phiếu kiểm nghiệm: amylose, cacbohydrat, năng lượng, lipid…",
  en: "Number of indicators whose content a test report shows: amylose, carbohydrates, energy, lipids…",
};

export const nutritionHoneyAndFarmFoods: Label = {
  vi: "Số chỉ tiêu chỉ ra được hàm lượng theo phiếu kiểm nghiệm: vitamin B2, B3, B5, B6, B9, đường khử tự do…",
  en: "Number of indicators whose content a test report shows: vitamins B2, B3, B5, B6, B9, free reducing sugars…",
};

export const productOriginHoneyAndFarmFoods: Label = {
  vi: "Yêu cầu 100% sản phẩm được nuôi/trồng trên địa bàn tỉnh",
  en: "100% of the product must be raised or grown in the province",
};

export const rawMaterialSource: Label = {
  vi: "Tỷ lệ nguyên liệu sử dụng có nguồn gốc trong tỉnh",
  en: "Share of the raw materials used that come from the province",
};

export const suitsStyle: Label = {
  vi: "Phù hợp: so với phong cách của sản phẩm",
  en: "Suitable: judged against the style of the product",
};

export const suitsNature: Label = {
  vi: "Phù hợp: so với tính chất sản phẩm",
  en: "Suitable: judged against the nature of the product",
};

export const suitsDistinctiveCharacter: Label = {
  vi: "Phù hợp: so với đặc trưng của sản phẩm",
  en: "Suitable: judged against the product's distinctive character",
};

export const periodicFoodSafetyTestingFastFood: Label = {
  vi: "Phiếu kiểm nghiệm định kỳ các chỉ tiêu an toàn thực phẩm",
  en: "Periodic test reports on food-safety indicators",
};

export const shape: Label = {
  vi: "Xét độ đồng đều của kích thước/hình dạng, thể chất",
  en: "Look at the uniformity of size/shape and texture",
};

export const shapeHerbalTea: Label = {
  vi: "Xét ngoại hình trà, trà thảo mộc…",
  en: "Look at the appearance of the tea, herbal tea…",
};

export const smell: Label = {
  vi: "Phù hợp: so với đặc trưng nguyên liệu sử dụng, loại sản phẩm",
  en: "Suitable: judged against the distinctive character of the raw materials used and the type of product",
};

export const foodSafetyQuality: Label = {
  vi: "Giấy chứng nhận theo đúng quy định",
  en: "The certificate is as the rules require",
};

export const effectivenessInUse: Label = {
  vi: "Dùng trực tiếp sản phẩm, hoặc qua tài liệu chính thống/kết quả nghiên cứu, minh chứng người sử dụng",
  en: "Use the product directly, or go by authoritative documents/research results, evidence from users",
};

export const periodicTesting: Label = {
  vi: "Bản đăng ký công bố chất lượng sản phẩm; xem hồ sơ kiểm tra định kỳ các chỉ tiêu an toàn; kết quả kiểm nghiệm theo quy định",
  en: "Registration of the product quality declaration; look at the file of periodic tests of the safety indicators; test results as the rules require",
};

export const sensoryCheck: Label = {
  vi: "Kiểm tra theo tiêu chuẩn công bố",
  en: "Check against the declared standard",
};

export const periodicTestingHerbalCosmetics: Label = {
  vi: "Xem hồ sơ kiểm tra định kỳ các chỉ tiêu an toàn",
  en: "Look at the file of periodic tests of the safety indicators",
};

export const safety: Label = {
  vi: "Theo hồ sơ nghiên cứu, thử nghiệm…",
  en: "Judged from records of research, trials…",
};

export const packagingAndProductLabelling: Label = {
  vi: "Ghi nhãn: xét thông tin ghi trên nhãn",
  en: "Labelling: look at the information on the label",
};

export const uniqueDesign: Label = {
  vi: "Xét phong cách thiết kế",
  en: "Look at the design style",
};

export const uniqueDesignFabricsAndGarments: Label = {
  vi: "Xét phong cách thiết kế và chất lượng (nét riêng, khác biệt, không lẫn với sản phẩm khác…)",
  en: "Look at the design style and at quality (own character, difference, not to be mistaken for other products…)",
};

export const integratedElements: Label = {
  vi: "Giá trị sản phẩm được tích hợp các yếu tố như: kiểu dáng, hoa văn hài hòa, cân đối; màu sắc đều, đẹp mắt; kết cấu cân đối, chắc chắn, bền vững; kích thước, tỷ lệ phù hợp",
  en: "Elements built into the product value, such as harmonious, balanced shape and pattern; even, attractive colour; balanced, solid, durable structure; fitting size and proportions",
};

export const productFunctions: Label = {
  vi: "Giá trị sử dụng của sản phẩm, như tranh ảnh trang trí, túi đựng mỹ phẩm, lắc tay",
  en: "Practical use of the product, such as a decorative picture, cosmetics bag, bracelet",
};

export const qualityOfMaterials: Label = {
  vi: "Xét vật liệu/nguyên liệu/thành phần; chứng chỉ là chứng chỉ quản lý vùng nguyên liệu bền vững",
  en: "Look at the materials/components; the certificate is for sustainable management of the raw-material area",
};

export const periodicFoodAndProductSafetyTesting: Label = {
  vi: "Phiếu kiểm nghiệm định kỳ chỉ tiêu an toàn thực phẩm, an toàn sản phẩm; trường hợp không bắt buộc thì đánh giá điểm tối đa",
  en: "Periodic test reports on food-safety and product-safety indicators; where not mandatory, give the maximum points",
};

export const colour: Label = {
  vi: "Phù hợp, đẹp, bắt mắt, ấn tượng: so với đặc tính sản phẩm",
  en: "Suitable, attractive, eye-catching, impressive: judged against the product's characteristics",
};

export const style: Label = {
  vi: "Xét thông tin/thuyết minh về sản phẩm trên tem, nhãn gắn trên sản phẩm",
  en: "Look at the information or description on the stickers and labels attached to the product",
};

export const heritageAndBiodiversityConservation: Label = {
  vi: "Hoạt động bảo vệ và bảo tồn các di sản văn hóa/thiên nhiên, hệ sinh thái, đa dạng sinh học liên quan đến dịch vụ du lịch",
  en: "Activities to protect and conserve cultural/natural heritage, ecosystems and biodiversity linked to the tourism service",
};

export const intellectualPropertyCommunityTourism: Label = {
  vi: "Xét nhãn hiệu chủ thể sử dụng",
  en: "Look at the mark the producer uses",
};

export const salesOrganisation: Label = {
  vi: "Gồm tổ chức kinh doanh, phân phối sản phẩm",
  en: "Covers how the product is traded and distributed",
};

export const storyPresentation: Label = {
  vi: "Cẩm nang/câu chuyện đã được tư liệu hóa",
  en: "The handbook/story has been documented",
};

export const architectureAndLandscape: Label = {
  vi: "Cảnh quan môi trường sạch đẹp ở mọi mức; kiến trúc mang đặc trưng vùng miền, có tính dân tộc",
  en: "Clean, attractive surroundings at every level; architecture with regional and ethnic character",
};

export const serviceCompleteness: Label = {
  vi: "Xét điểm trưng bày, giới thiệu và bán; tài liệu giới thiệu về sản phẩm, dịch vụ; hạ tầng địa điểm bán: bãi đỗ, nhà vệ sinh, khu giới thiệu về dịch vụ được bố trí hài hòa",
  en: "Look at the point that displays, presents and sells; material on products and services; its facilities (parking, toilets, service information area) laid out harmoniously",
};

export const trainedManagersAndStaff: Label = {
  vi: "Tỷ lệ lao động tham gia quản lý và nhân viên đã được đào tạo chuyên môn, nghiệp vụ",
  en: "Share of managers and staff who have had professional training",
};

export const tourismServiceQuality: Label = {
  vi: "Phiếu đánh giá, bình chọn của khách trên trang lữ hành, du lịch uy tín như Booking, Agoda, TripAdvisor, Traveloka, iVivu…",
  en: "Visitors' rating forms, votes on reputable travel sites such as Booking, Agoda, TripAdvisor, Traveloka, iVivu…",
};

export const serviceQuality: Label = {
  vi: "Xét thái độ phục vụ; trang lữ hành, du lịch uy tín như Booking, Agoda, TripAdvisor, Traveloka, iVivu",
  en: "Look at the attitude of the staff; reputable travel sites such as Booking, Agoda, TripAdvisor, Traveloka, iVivu",
};

export const amenities: Label = {
  vi: "Mọi mức: đầy đủ điện, nước sạch, khu vệ sinh, internet; cộng đồng còn cần giao thông nội bộ thuận tiện",
  en: "At every level: power, clean water, toilets and internet all in place; a community also needs convenient internal roads",
};

export const activitiesToAttractVisitors: Label = {
  vi: "Trình diễn lễ hội, văn hóa tại điểm dịch vụ du lịch",
  en: "Festival and cultural performances at the tourism service site",
};
