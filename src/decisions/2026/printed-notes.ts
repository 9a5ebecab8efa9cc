/**
 * What the levels of a criterion share, or what the form tells the assessor to look at.
 *
 * Source: the notes printed on the forms of 26/2026/QĐ-TTg, annex II. Wording: our own. The sets say beside
 * which criteria each stands.
 */
import type { Label } from "../../language/label.js";

export const productionCapacity: Label = {
  vi: "Khả năng đáp ứng số lượng/quy mô thị trường cần, so với quy mô trung bình của cùng đối tượng sản xuất tại địa phương về sản lượng hoặc giá trị sản xuất",
  en: "Ability to supply the quantity/scale the market needs, compared with the local average scale of the same kind of production, by output or production value",
};

export const environmentalProtection: Label = {
  vi: "Xét trong quá trình sản xuất; ở mọi mức, hồ sơ, thủ tục về môi trường phải theo quy định của pháp luật về bảo vệ môi trường",
  en: "In the production process; at every level the environmental file and procedures are those required by environmental protection law",
};

export const localLabour: Label = {
  vi: "Tỷ lệ lao động là người trong xã; đúng 75% khớp hai mức ghi trong phiếu, ở đây hiểu là mức cao hơn",
  en: "Share of workers from the commune; exactly 75% fits two printed levels, read here as the higher",
};

export const distribution: Label = {
  vi: "Gồm tổ chức kinh doanh và phân phối sản phẩm",
  en: "Covers how the product is traded and distributed",
};

export const localIdentity: Label = {
  vi: "Câu chuyện phải thể hiện rõ nguồn gốc, tài nguyên bản địa, văn hóa, bản sắc địa phương, giá trị đặc trưng của sản phẩm, có tính truyền cảm và thuyết phục",
  en: "The story must clearly show the origin, local resources, culture, local identity and distinctive value of the product, and be moving and convincing",
};

export const nutrition: Label = {
  vi: "Số chỉ tiêu chỉ ra được hàm lượng theo phiếu kiểm nghiệm do cơ quan có thẩm quyền cấp: protit, lipid, vitamin…",
  en: "Number of indicators whose content a test report issued by the competent authority shows: protein, lipids, vitamins…",
};

export const nutritionRiceAndGrains: Label = {
  vi: "Số chỉ tiêu chỉ ra được hàm lượng theo phiếu kiểm nghiệm: amylose, cacbohydrat, năng lượng, lipid…",
  en: "Number of indicators whose content a test report shows: amylose, carbohydrates, energy, lipids…",
};

export const nutritionHoneyAndFarmFoods: Label = {
  vi: "Số chỉ tiêu chỉ ra được hàm lượng theo phiếu kiểm nghiệm: vitamin B2, B3, B5, B6, B9, đường khử tự do…",
  en: "Number of indicators whose content a test report shows: vitamins B2, B3, B5, B6, B9, free reducing sugars…",
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

export const productQualityDeclaration: Label = {
  vi: "Bản tiêu chuẩn sản phẩm phải có phiếu kiểm nghiệm chỉ tiêu an toàn thực phẩm",
  en: "The product standard must have a test report on food-safety indicators",
};

export const productQualityDeclarationHandicrafts: Label = {
  vi: "Bản tiêu chuẩn sản phẩm phải có phiếu kiểm nghiệm chỉ tiêu an toàn thực phẩm. Bắt buộc với sản phẩm phải công bố chất lượng theo quy định, khuyến khích với sản phẩm còn lại để nâng cao chất lượng",
  en: "The product standard must have a test report on food-safety indicators. Compulsory for products that must have a quality declaration under the rules, encouraged for the others to raise quality",
};

export const globalMarketOpportunity: Label = {
  vi: "Thị trường có thể xuất khẩu đến, dựa trên hợp đồng xuất khẩu đã thực hiện, hoặc chứng nhận chất lượng đã được cấp, hoặc thông tin đánh giá thị trường, kết quả xúc tiến thương mại ở thị trường tiềm năng",
  en: "Markets the product can be exported to, based on export contracts performed, or quality certificates granted, or market assessments and trade promotion results in potential markets",
};

export const suitsCharacteristics: Label = {
  vi: "Phù hợp: so với đặc tính sản phẩm",
  en: "Suitable: judged against the product's characteristics",
};

export const suitsProduct: Label = {
  vi: "Phù hợp: so với sản phẩm",
  en: "Suitable: judged against the product",
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

export const shape: Label = {
  vi: "Xét ngoại hình trà, trà thảo mộc…",
  en: "Look at the appearance of the tea, herbal tea…",
};

export const smell: Label = {
  vi: "Phù hợp: so với đặc trưng nguyên liệu sử dụng, loại sản phẩm",
  en: "Suitable: judged against the distinctive character of the raw materials used and the type of product",
};

export const effectivenessInUse: Label = {
  vi: "Dùng trực tiếp sản phẩm, hoặc qua tài liệu chính thống/kết quả nghiên cứu, minh chứng người sử dụng",
  en: "Use the product directly, or go by authoritative documents/research results, evidence from users",
};

export const periodicTesting: Label = {
  vi: "Xem hồ sơ kiểm tra định kỳ các chỉ tiêu an toàn",
  en: "Look at the file of periodic tests of the safety indicators",
};

export const safety: Label = {
  vi: "Theo hồ sơ nghiên cứu, thử nghiệm…",
  en: "Judged from records of research, trials…",
};

export const uniqueDesign: Label = {
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

export const colour: Label = {
  vi: "Phù hợp, đẹp, bắt mắt, ấn tượng: so với đặc tính sản phẩm",
  en: "Suitable, attractive, eye-catching, impressive: judged against the product's characteristics",
};

export const heritageAndBiodiversityConservation: Label = {
  vi: "Hoạt động bảo vệ và bảo tồn các di sản văn hóa/thiên nhiên, hệ sinh thái, đa dạng sinh học liên quan đến dịch vụ du lịch",
  en: "Activities to protect and conserve cultural/natural heritage, ecosystems and biodiversity linked to the tourism service",
};

export const regionalAndValueChainLinkage: Label = {
  vi: "Liên kết với các điểm dịch vụ du lịch khác để hình thành sản phẩm du lịch",
  en: "Links with other tourism service sites to form tourism products",
};

export const newRuralArea: Label = {
  vi: "Xét xã hoặc thôn, bản, ấp nơi có dịch vụ do cộng đồng cung cấp/điểm du lịch",
  en: "Look at the commune, village or hamlet where the community service/tourist site is",
};
