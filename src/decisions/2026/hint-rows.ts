/**
 * What the levels of a criterion share, or what the form tells the assessor to look at.
 *
 * Source: the notes printed on the forms of 26/2026/QĐ-TTg, annex II. Wording: our own. `at` names the criteria by code
 * and the sets they stand in.
 */
import type { HintRow } from "../hint-row.js";

export const hintRows: readonly HintRow[] = [
  {
    at: { "1.3": [5, 9, 14, 15, 16, 17, 19, 20, 21, 22, 23, 24, 25], "1.4": [1, 2, 3, 4, 6, 7, 8, 10, 11, 12, 13, 18] },
    vi: "Khả năng đáp ứng số lượng/quy mô thị trường cần, so với quy mô trung bình của cùng đối tượng sản xuất tại địa phương về sản lượng hoặc giá trị sản xuất",
    en: "Ability to supply the quantity/scale the market needs, compared with the local average scale of the same kind of production, by output or production value",
  },
  {
    at: { "1.5": [5, 9, 14, 15, 16, 17, 19, 20, 21, 22, 23, 24, 25], "1.6": [1, 2, 3, 4, 6, 7, 8, 10, 11, 12, 13, 18] },
    vi: "Xét trong quá trình sản xuất; ở mọi mức, hồ sơ, thủ tục về môi trường phải theo quy định của pháp luật về bảo vệ môi trường",
    en: "In the production process; at every level the environmental file and procedures are those required by environmental protection law",
  },
  {
    at: { "3.3": [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26] },
    vi: "Tỷ lệ lao động là người trong xã; đúng 75% khớp hai mức ghi trong phiếu, ở đây hiểu là mức cao hơn",
    en: "Share of workers from the commune; exactly 75% fits two printed levels, read here as the higher",
  },
  {
    at: { "4.2": [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25] },
    vi: "Gồm tổ chức kinh doanh và phân phối sản phẩm",
    en: "Covers how the product is traded and distributed",
  },
  {
    at: { "5.3": [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25] },
    vi: "Câu chuyện phải thể hiện rõ nguồn gốc, tài nguyên bản địa, văn hóa, bản sắc địa phương, giá trị đặc trưng của sản phẩm, có tính truyền cảm và thuyết phục",
    en: "The story must clearly show the origin, local resources, culture, local identity and distinctive value of the product, and be moving and convincing",
  },
  {
    at: { "7": [1] },
    vi: "Số chỉ tiêu chỉ ra được hàm lượng theo phiếu kiểm nghiệm do cơ quan có thẩm quyền cấp: protit, lipid, vitamin…",
    en: "Number of indicators whose content a test report issued by the competent authority shows: protein, lipids, vitamins…",
  },
  {
    at: { "7": [3] },
    vi: "Số chỉ tiêu chỉ ra được hàm lượng theo phiếu kiểm nghiệm: amylose, cacbohydrat, năng lượng, lipid…",
    en: "Number of indicators whose content a test report shows: amylose, carbohydrates, energy, lipids…",
  },
  {
    at: { "7": [4] },
    vi: "Số chỉ tiêu chỉ ra được hàm lượng theo phiếu kiểm nghiệm: vitamin B2, B3, B5, B6, B9, đường khử tự do…",
    en: "Number of indicators whose content a test report shows: vitamins B2, B3, B5, B6, B9, free reducing sugars…",
  },
  {
    at: { "7": [2, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 24, 25], "8": [1, 3, 4], "10": [19], "11": [18] },
    vi: "Xét chất lượng: nét riêng, khác biệt, dấu hiệu nhận biết rõ ràng so với sản phẩm khác, tiềm năng thành thương hiệu của địa phương",
    en: "Look at quality: own character, difference, clear signs that set it apart from other products, potential to become a local brand",
  },
  {
    at: { "11": [20] },
    vi: "Xét chất lượng (mùi thơm, màu sắc, chất lượng sử dụng…): nét riêng, khác biệt, dấu hiệu nhận biết rõ ràng so với sản phẩm khác, tiềm năng thành thương hiệu của địa phương",
    en: "Look at quality (fragrance, colour, quality in use…): own character, difference, clear signs that set it apart from other products, potential to become a local brand",
  },
  {
    at: { "7": [23] },
    vi: "Xét chất lượng (màu sắc, mùi thơm…): nét riêng, khác biệt, dấu hiệu nhận biết rõ ràng so với sản phẩm khác, tiềm năng thành thương hiệu của địa phương",
    en: "Look at quality (colour, fragrance…): own character, difference, clear signs that set it apart from other products, potential to become a local brand",
  },
  {
    at: { "8": [2, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17], "9": [1, 3, 4] },
    vi: "Bản tiêu chuẩn sản phẩm phải có phiếu kiểm nghiệm chỉ tiêu an toàn thực phẩm",
    en: "The product standard must have a test report on food-safety indicators",
  },
  {
    at: { "7": [21] },
    vi: "Bản tiêu chuẩn sản phẩm phải có phiếu kiểm nghiệm chỉ tiêu an toàn thực phẩm. Bắt buộc với sản phẩm phải công bố chất lượng theo quy định, khuyến khích với sản phẩm còn lại để nâng cao chất lượng",
    en: "The product standard must have a test report on food-safety indicators. Compulsory for products that must have a quality declaration under the rules, encouraged for the others to raise quality",
  },
  {
    at: { "9": [21, 22, 24, 25], "10": [14, 15, 16, 17, 23], "11": [2, 5, 6, 7, 8, 9, 10, 11, 12, 13], "12": [1, 3, 4], "14": [18, 19, 20] },
    vi: "Thị trường có thể xuất khẩu đến, dựa trên hợp đồng xuất khẩu đã thực hiện, hoặc chứng nhận chất lượng đã được cấp, hoặc thông tin đánh giá thị trường, kết quả xúc tiến thương mại ở thị trường tiềm năng",
    en: "Markets the product can be exported to, based on export contracts performed, or quality certificates granted, or market assessments and trade promotion results in potential markets",
  },
  { at: { "6.2": [15, 17], "6.2.2": [13], "6.3": [2, 3, 4, 6, 7, 8, 9, 10], "6.4": [3, 4] }, vi: "Phù hợp: so với đặc tính sản phẩm", en: "Suitable: judged against the product's characteristics" },
  { at: { "6.4": [2, 16, 17] }, vi: "Phù hợp: so với sản phẩm", en: "Suitable: judged against the product" },
  { at: { "6.2": [5] }, vi: "Phù hợp: so với phong cách của sản phẩm", en: "Suitable: judged against the style of the product" },
  {
    at: { "6.1.2": [11], "6.1.3": [13], "6.1.5": [13], "6.2": [9, 10], "6.2.1": [11, 13], "6.2.3": [11], "6.3": [5, 12], "6.5": [12] },
    vi: "Phù hợp: so với tính chất sản phẩm",
    en: "Suitable: judged against the nature of the product",
  },
  { at: { "6.4": [5, 6, 8, 9, 10], "6.5": [5, 6, 7, 8, 9, 10] }, vi: "Phù hợp: so với đặc trưng của sản phẩm", en: "Suitable: judged against the product's distinctive character" },
  { at: { "6.2": [12] }, vi: "Xét ngoại hình trà, trà thảo mộc…", en: "Look at the appearance of the tea, herbal tea…" },
  {
    at: { "6.3": [14, 15, 17], "6.4": [14, 15] },
    vi: "Phù hợp: so với đặc trưng nguyên liệu sử dụng, loại sản phẩm",
    en: "Suitable: judged against the distinctive character of the raw materials used and the type of product",
  },
  {
    at: { "9": [18, 19, 20] },
    vi: "Dùng trực tiếp sản phẩm, hoặc qua tài liệu chính thống/kết quả nghiên cứu, minh chứng người sử dụng",
    en: "Use the product directly, or go by authoritative documents/research results, evidence from users",
  },
  { at: { "11": [19] }, vi: "Xem hồ sơ kiểm tra định kỳ các chỉ tiêu an toàn", en: "Look at the file of periodic tests of the safety indicators" },
  { at: { "10": [20] }, vi: "Theo hồ sơ nghiên cứu, thử nghiệm…", en: "Judged from records of research, trials…" },
  {
    at: { "6.2": [22] },
    vi: "Xét phong cách thiết kế và chất lượng (nét riêng, khác biệt, không lẫn với sản phẩm khác…)",
    en: "Look at the design style and at quality (own character, difference, not to be mistaken for other products…)",
  },
  {
    at: { "6.3": [21, 22] },
    vi: "Giá trị sản phẩm được tích hợp các yếu tố như: kiểu dáng, hoa văn hài hòa, cân đối; màu sắc đều, đẹp mắt; kết cấu cân đối, chắc chắn, bền vững; kích thước, tỷ lệ phù hợp",
    en: "Elements built into the product value, such as harmonious, balanced shape and pattern; even, attractive colour; balanced, solid, durable structure; fitting size and proportions",
  },
  {
    at: { "6.4": [21, 22] },
    vi: "Giá trị sử dụng của sản phẩm, như tranh ảnh trang trí, túi đựng mỹ phẩm, lắc tay",
    en: "Practical use of the product, such as a decorative picture, cosmetics bag, bracelet",
  },
  { at: { "6.2": [23, 24, 25] }, vi: "Phù hợp, đẹp, bắt mắt, ấn tượng: so với đặc tính sản phẩm", en: "Suitable, attractive, eye-catching, impressive: judged against the product's characteristics" },
  {
    at: { "2.3": [26] },
    vi: "Hoạt động bảo vệ và bảo tồn các di sản văn hóa/thiên nhiên, hệ sinh thái, đa dạng sinh học liên quan đến dịch vụ du lịch",
    en: "Activities to protect and conserve cultural/natural heritage, ecosystems and biodiversity linked to the tourism service",
  },
  { at: { "4.2": [26] }, vi: "Liên kết với các điểm dịch vụ du lịch khác để hình thành sản phẩm du lịch", en: "Links with other tourism service sites to form tourism products" },
  { at: { "5.3": [26] }, vi: "Xét xã hoặc thôn, bản, ấp nơi có dịch vụ do cộng đồng cung cấp/điểm du lịch", en: "Look at the commune, village or hamlet where the community service/tourist site is" },
];
