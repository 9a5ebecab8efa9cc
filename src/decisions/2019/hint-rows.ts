/**
 * What the levels of a criterion share, or what the form tells the assessor to look at.
 *
 * Source: the notes printed on the forms of 1048/QĐ-TTg, annex III. Wording: our own.
 */
import type { HintRow } from "../hint-row.js";

export const hintRows: readonly HintRow[] = [
  {
    at: { "1.1": [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 21, 22, 23, 24, 25] },
    vi: "Tỷ lệ nguyên liệu sử dụng có nguồn gốc trong tỉnh",
    en: "Share of the raw materials used that come from the province",
  },
  {
    at: { "1.3": [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25] },
    vi: "Khả năng sản xuất đáp ứng nhu cầu về số lượng/quy mô của thị trường",
    en: "Ability to produce the quantity/scale the market needs",
  },
  {
    at: { "1.5": [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25], "1.2": [26] },
    vi: "Trong quá trình sản xuất; đánh giá tác động môi trường/kế hoạch bảo vệ môi trường (hoặc tương đương)",
    en: "In the production process; environmental impact assessment/environmental protection plan (or equivalent)",
  },
  {
    at: { "1.6": [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25], "1.3": [26] },
    vi: "Xét năng lượng hiện đại, bền vững, đáng tin cậy/công nghệ thân thiện môi trường dùng trong sản xuất",
    en: "Look at modern, sustainable, reliable energy/environmentally friendly technology used in production",
  },
  {
    at: { "3.2": [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, "community-tourism"] },
    vi: "Thành viên quản trị cao cấp: Ban giám đốc, Hội đồng quản trị, Hội đồng thành viên; chọn một trong hai trường hợp",
    en: "Senior management members: executive board, board of directors, members' council; choose one of the two cases",
  },
  {
    at: { "4.2": [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25] },
    vi: "Gồm tổ chức kinh doanh và phân phối sản phẩm",
    en: "Covers how the product is traded and distributed",
  },
  {
    at: { "4.3": [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26] },
    vi: "Xét hoạt động quảng bá; website của chính cơ sở",
    en: "Look at promotion activities; the website is the producer's own",
  },
  {
    at: { "5.2": [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26] },
    vi: "Chỉ áp dụng khi có câu chuyện; đánh giá nội dung câu chuyện",
    en: "Applies only if there is a story; judge its content",
  },
  { at: { "5.3": [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26] }, vi: "Chỉ áp dụng khi có câu chuyện", en: "Applies only if there is a story" },
  {
    at: { "7": [1] },
    vi: "Số chỉ tiêu chỉ ra được hàm lượng theo phiếu kiểm nghiệm do cơ quan có thẩm quyền cấp: protit, lipid, vitamin…",
    en: "Number of indicators whose content a test report issued by the competent authority shows: protein, lipids, vitamins…",
  },
  {
    at: { "7": [4] },
    vi: "Số chỉ tiêu chỉ ra được hàm lượng theo phiếu kiểm nghiệm: vitamin B2, B3, B5, B6, B9, đường khử tự do…",
    en: "Number of indicators whose content a test report shows: vitamins B2, B3, B5, B6, B9, free reducing sugars…",
  },
  {
    at: { "7": [2, 6, 7, 8, 9, 10, 11], "8": [1, 3, 4], "10": [20], "11": [21, 22] },
    vi: "Xét chất lượng: nét riêng, khác biệt, không lẫn với sản phẩm khác, tiềm năng thành thương hiệu của địa phương",
    en: "Look at quality: own character, difference, not mistaken for other products, potential to become a local brand",
  },
  {
    at: { "11": [19] },
    vi: "Xét chất lượng, hiệu quả: nét riêng, khác biệt, không lẫn với sản phẩm khác, tiềm năng thành thương hiệu của địa phương",
    en: "Look at quality and effectiveness: own character, difference, not mistaken for other products, potential to become a local brand",
  },
  {
    at: { "7": [5, 12, 13, 14, 15, 16, 17, 18] },
    vi: "Xét chất lượng: nét riêng, khác biệt, không lẫn với sản phẩm khác",
    en: "Look at quality: own character, difference, not mistaken for other products",
  },
  {
    at: { "9.1": [1, 2, 3, 4] },
    vi: "Khuyến khích xây dựng, công bố tiêu chuẩn sản phẩm; bản tiêu chuẩn sản phẩm cần có phiếu kiểm nghiệm chỉ tiêu an toàn thực phẩm",
    en: "Setting and declaring a product standard is encouraged; the product standard needs a test report on food-safety indicators",
  },
  { at: { "9.2": [1, 2, 3] }, vi: "Phiếu kiểm nghiệm định kỳ các chỉ tiêu an toàn thực phẩm", en: "Periodic test reports on food-safety indicators" },
  { at: { "2.3": [2, 3, 4, 5, 6, 7, 8, 9, 10] }, vi: "Gồm nội dung, hình ảnh, kiểu dáng, màu sắc…", en: "Covers content, pictures, design, colours…" },
  { at: { "6.3": [2, 6, 8, 9, 10], "6.2": [3, 4, 16], "6.4": [3], "6.6": [10, 11] }, vi: "Phù hợp: so với đặc tính sản phẩm", en: "Suitable: judged against the product's characteristics" },
  { at: { "6.4": [2, 6, 8, 9, 10, 11, 17, 18], "6.5": [5, 6, 7, 8, 9, 10, 11] }, vi: "Phù hợp: so với sản phẩm", en: "Suitable: judged against the product" },
  {
    at: { "6.3": [3, 4, 5, 11, 13], "6.2": [10, 18], "6.1.3": [12, 14], "6.2.1": [12, 14], "6.2.3": [12], "6.5": [13], "6.1.4": [14] },
    vi: "Phù hợp: so với tính chất sản phẩm",
    en: "Suitable: judged against the nature of the product",
  },
  {
    at: { "7": [3] },
    vi: "Số chỉ tiêu chỉ ra được hàm lượng theo phiếu kiểm nghiệm: amylose, cacbohydrat, năng lượng, lipid…",
    en: "Number of indicators whose content a test report shows: amylose, carbohydrates, energy, lipids…",
  },
  {
    at: { "9.2": [4] },
    vi: "Xem phiếu kiểm nghiệm định kỳ. Tham khảo: đường sacaroza…; dư lượng kháng sinh, thuốc bảo vệ thực vật; aflatoxin B1, B2, G1, G2…",
    en: "Look at the periodic test reports. For reference: sucrose…; residues of antibiotics, pesticides; aflatoxin B1, B2, G1, G2…",
  },
  { at: { "6.2": [5] }, vi: "Phù hợp: so với phong cách của sản phẩm", en: "Suitable: judged against the style of the product" },
  { at: { "6.4": [5], "6.3": [18] }, vi: "Phù hợp: so với đặc trưng của sản phẩm", en: "Suitable: judged against the product's distinctive character" },
  {
    at: { "8.1": [5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18] },
    vi: "Bản tiêu chuẩn sản phẩm cần có phiếu kiểm nghiệm các chỉ tiêu an toàn thực phẩm",
    en: "The product standard needs a test report on food-safety indicators",
  },
  {
    at: { "8": [24], "8.2": [5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18] },
    vi: "Xem phiếu kiểm nghiệm định kỳ các chỉ tiêu an toàn thực phẩm",
    en: "Look at the periodic test reports on food-safety indicators",
  },
  { at: { "6.2": [7] }, vi: "Xét độ đồng đều của kích thước/hình dạng", en: "Look at the uniformity of size/shape" },
  { at: { "6.3": [7] }, vi: "Phù hợp: so với đặc tính, tính chất sản phẩm", en: "Suitable: judged against the characteristics and nature of the product" },
  { at: { "6.2": [13] }, vi: "Xét ngoại hình trà, trà thảo mộc…", en: "Look at the appearance of the tea, herbal tea…" },
  {
    at: { "6.3": [15, 16], "6.5": [15, 16] },
    vi: "Phù hợp: so với đặc trưng nguyên liệu sử dụng, loại sản phẩm",
    en: "Suitable: judged against the distinctive character of the raw materials used and the type of product",
  },
  { at: { "7": [19, 20, 21, 22] }, vi: "Kiểm tra theo tiêu chuẩn công bố", en: "Check against the declared standard" },
  {
    at: { "9": [19, 21, 22] },
    vi: "Dùng trực tiếp sản phẩm, hoặc qua tài liệu chính thống/kết quả nghiên cứu, minh chứng người sử dụng",
    en: "Use the product directly, or go by authoritative documents/research results, evidence from users",
  },
  { at: { "10": [19] }, vi: "Xem hồ sơ kiểm tra định kỳ các chỉ tiêu an toàn", en: "Look at the file of periodic tests of the safety indicators" },
  {
    at: { "9.2": [20] },
    vi: "Dùng trực tiếp sản phẩm, hoặc qua tài liệu chính thống/kết quả nghiên cứu, minh chứng người sử dụng…",
    en: "Use the product directly, or go by authoritative documents/research results, evidence from users…",
  },
  { at: { "11": [20] }, vi: "Xem phiếu kiểm nghiệm định kỳ các chỉ tiêu an toàn", en: "Look at the periodic test reports on safety indicators" },
  { at: { "10": [21, 22] }, vi: "Theo hồ sơ nghiên cứu, thử nghiệm…", en: "Judged from records of research, trials…" },
  { at: { "6.2": [23, 24] }, vi: "Xét phong cách thiết kế", en: "Look at the design style" },
  {
    at: { "6.3": [23, 24] },
    vi: "Thuộc tính, yếu tố: kiểu dáng, hoa văn hài hòa, cân đối; màu sắc đều, đẹp; kết cấu cân đối, chắc chắn, bền vững; kích thước, tỷ lệ phù hợp…",
    en: "Attributes, elements: harmonious, balanced shape, pattern; even, attractive colour; balanced, solid, durable structure; fitting size, proportions…",
  },
  {
    at: { "6.3": [25] },
    vi: "Thuộc tính, yếu tố: kiểu dáng, hoa văn hài hòa, cân đối; màu sắc đều, đẹp; kết cấu cân đối; kích thước, tỷ lệ phù hợp…",
    en: "Attributes, elements: harmonious, balanced shape, pattern; even, attractive colour; balanced structure; fitting size, proportions…",
  },
  {
    at: { "6.4": [23, 24] },
    vi: "Giá trị sử dụng của sản phẩm, như tranh ảnh trang trí, túi đựng mỹ phẩm, lắc tay",
    en: "Practical use of the product, such as a decorative picture, cosmetics bag, bracelet",
  },
  {
    at: { "6.2": [25] },
    vi: "Xét phong cách thiết kế và chất lượng (nét riêng, khác biệt, không lẫn với sản phẩm khác…)",
    en: "Look at the design style and at quality (own character, difference, not to be mistaken for other products…)",
  },
  { at: { "6.4": [25] }, vi: "Giá trị sử dụng của sản phẩm, như áo mặc, khăn quàng…", en: "Practical use of the product, such as clothes to wear, scarves…" },
  { at: { "6.7": [25] }, vi: "Khả năng thực hiện đúng tính năng, tác dụng", en: "Ability to perform its functions and effects properly" },
  { at: { "6.8": [25] }, vi: "Khả năng giữ được tính năng, tác dụng trong điều kiện hoạt động bình thường", en: "Ability to keep its functions and effects in normal operating conditions" },
  {
    at: { "1.1": [26] },
    vi: "Di sản văn hóa/thiên nhiên; hệ sinh thái núi, đa dạng sinh học; riêng mức cuối: di sản/hệ sinh thái/đa dạng sinh học",
    en: "Cultural/natural heritage; mountain ecosystems, biodiversity; last level only: heritage/ecosystems/biodiversity",
  },
  { at: { "2.2": [26] }, vi: "Bản giới thiệu về sản phẩm dịch vụ", en: "Written introduction to the service product" },
  {
    at: { "4.2": [26] },
    vi: "Phụ trách quản lý quảng bá, bán hàng, ứng dụng công nghệ thông tin trong quản lý; gồm tổ chức kinh doanh, phân phối sản phẩm",
    en: "In charge of managing promotion and sales, IT used in managing; covers how the product is traded and distributed",
  },
  { at: { "1.1": ["community-tourism"] }, vi: "Bộ phận điều phối quản lý và điều hành dịch vụ", en: "Unit that coordinates the management and operation of the services" },
  {
    at: { "1.2": ["community-tourism"] },
    vi: "Cơ chế/quy định quản lý hoạt động dịch vụ; hưởng lợi trực tiếp/gián tiếp",
    en: "Mechanism/rules for managing the services; benefits may be direct/indirect",
  },
  {
    at: { "1.3": ["community-tourism"] },
    vi: "Xét cộng đồng làm du lịch/điểm du lịch: thu gom rác, nước thải sinh hoạt…; cộng đồng tự quản; đánh giá tác động môi trường theo quy định",
    en: "Look at the tourism community/site: waste, domestic wastewater…; community self-management; environmental impact assessment as the rules require",
  },
  { at: { "4.1": ["community-tourism"] }, vi: "Xét đại diện/đại lý quảng bá sản phẩm", en: "Look at representatives/dealers promoting the product" },
  {
    at: { "4.2": ["community-tourism"] },
    vi: "Liên kết với các điểm dịch vụ du lịch khác để hình thành chặng tuyến sản phẩm du lịch",
    en: "Links with other tourism service sites to form tourism product routes",
  },
  {
    at: { "4.3": ["community-tourism"] },
    vi: "Quản lý quảng bá, bán hàng; gồm tổ chức kinh doanh và phân phối sản phẩm",
    en: "Managing promotion and sales; covers how the product is traded and distributed",
  },
  {
    at: { "4.4": ["community-tourism"] },
    vi: "Website giới thiệu về điểm, cộng đồng du lịch; đặt hàng qua kênh uy tín như Booking, Agoda, NPB, TripAdvisor, Traveloka, iVivu",
    en: "The website presents the tourist site, tourism community; reputable ordering such as Booking, Agoda, NPB, TripAdvisor, Traveloka, iVivu",
  },
  {
    at: { "4.5": ["community-tourism"] },
    vi: "Tài liệu quảng bá về dịch vụ du lịch; nhãn hiệu là nhãn hiệu dịch vụ du lịch của cộng đồng",
    en: "Material promoting the tourism service; the mark is the community's mark for its tourism service",
  },
  { at: { "5.1": ["community-tourism"] }, vi: "Cẩm nang hoặc câu chuyện liên quan đến sản phẩm dịch vụ du lịch", en: "Handbook or story about the tourism service" },
  { at: { "5.2": ["community-tourism"] }, vi: "Cẩm nang/câu chuyện đã được tư liệu hóa", en: "The handbook/story has been documented" },
  {
    at: { "5.3": ["community-tourism"] },
    vi: "Xét xã hoặc thôn, bản, ấp nơi có cộng đồng du lịch/điểm du lịch",
    en: "Look at the commune, village or hamlet where the tourism community/tourist site is",
  },
  {
    at: { "7": ["community-tourism"] },
    vi: "Cảnh quan môi trường sạch đẹp ở mọi mức; kiến trúc mang đặc trưng vùng miền, có tính dân tộc",
    en: "Clean, attractive surroundings at every level; architecture with regional and ethnic character",
  },
  {
    at: { "8": ["community-tourism"] },
    vi: "Hoạt động bảo vệ và bảo tồn các di sản văn hóa/thiên nhiên, hệ sinh thái, đa dạng sinh học liên quan đến dịch vụ du lịch",
    en: "Activities to protect and conserve cultural/natural heritage, ecosystems and biodiversity linked to the tourism service",
  },
  {
    at: { "9": ["community-tourism"] },
    vi: "Cộng đồng: chứng nhận đủ điều kiện kinh doanh theo quy định (dịch vụ lưu trú, vận chuyển…)",
    en: "Community: certificates of business conditions as the rules require (accommodation, transport…)",
  },
  { at: { "10": ["community-tourism"] }, vi: "Phòng chống cháy nổ: đảm bảo yêu cầu theo quy định", en: "Fire and explosion prevention: the requirements set by the rules are met" },
  {
    at: { "11": ["community-tourism"] },
    vi: "Xét điểm trưng bày, giới thiệu và bán; tài liệu giới thiệu về sản phẩm, dịch vụ; hạ tầng địa điểm bán: bãi đỗ, nhà vệ sinh, khu giới thiệu về dịch vụ được bố trí hài hòa",
    en: "Look at the point that displays, presents and sells; material on products and services; its facilities (parking, toilets, service information area) laid out harmoniously",
  },
  {
    at: { "13": ["community-tourism"] },
    vi: "Tỷ lệ lao động tham gia quản lý và nhân viên đã được đào tạo chuyên môn, nghiệp vụ",
    en: "Share of managers and staff who have had professional training",
  },
  {
    at: { "14": ["community-tourism"] },
    vi: "Phiếu đánh giá của du khách, hoặc bình chọn của khách trên trang lữ hành, du lịch uy tín như Booking, Agoda, TripAdvisor, Traveloka, iVivu",
    en: "Visitors' rating forms, or their votes on reputable travel sites such as Booking, Agoda, TripAdvisor, Traveloka, iVivu",
  },
  {
    at: { "15": ["community-tourism"] },
    vi: "Xét thái độ phục vụ; trang lữ hành, du lịch uy tín như Booking, Agoda, TripAdvisor, Traveloka, iVivu",
    en: "Look at the attitude of the staff; reputable travel sites such as Booking, Agoda, TripAdvisor, Traveloka, iVivu",
  },
  {
    at: { "16": ["community-tourism"] },
    vi: "Tiêu chí nông thôn mới của xã/thôn: giao thông, điện, nước, vệ sinh môi trường, vệ sinh an toàn thực phẩm",
    en: "New rural development criteria of the commune/village: roads, power, water, sanitation, food hygiene and safety",
  },
  { at: { "17": ["community-tourism"] }, vi: "Trình diễn lễ hội, văn hóa tại điểm dịch vụ du lịch", en: "Festival and cultural performances at the tourism service site" },
];
