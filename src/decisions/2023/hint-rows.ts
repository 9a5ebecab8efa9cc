/**
 * What the levels of a criterion share, or what the form tells the assessor to look at.
 *
 * Source: the notes printed on the forms of 148/QĐ-TTg, annex on criteria. Wording: our own.
 */
import type { HintRow } from "../hint-row.js";

export const hintRows: readonly HintRow[] = [
  { at: { "1.1": [1, 3] }, vi: "Yêu cầu 100% sản phẩm được trồng trên địa bàn tỉnh", en: "100% of the product must be grown in the province" },
  {
    at: { "1.3": [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25] },
    vi: "Khả năng đáp ứng số lượng/quy mô thị trường cần, so với quy mô trung bình của cùng đối tượng sản xuất tại địa phương",
    en: "Ability to supply the quantity/scale the market needs, compared with the local average scale of the same kind of production",
  },
  {
    at: { "1.5": [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25] },
    vi: "Xét trong quá trình sản xuất; ở mọi mức, hồ sơ, thủ tục về môi trường phải theo quy định của pháp luật về bảo vệ môi trường",
    en: "In the production process; at every level the environmental file and procedures are those required by environmental protection law",
  },
  {
    at: { "1.6": [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25] },
    vi: "Xét công nghệ dùng trong sản xuất: tiết kiệm nguyên liệu, nhiên liệu; xử lý/tái chế chất thải; tận thu, tái sử dụng, tái chế phụ phẩm nông nghiệp…",
    en: "Technology used in production: saving materials and fuel; treating/recycling waste; recovering, reusing, recycling farm by-products…",
  },
  {
    at: { "3.2": [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26] },
    vi: "Xét đại diện pháp luật của chủ thể",
    en: "Look at the producer's legal representative",
  },
  {
    at: { "3.3": [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26] },
    vi: "Tỷ lệ lao động là người trong huyện; đúng 75% khớp hai mức ghi trong phiếu, ở đây hiểu là mức cao hơn",
    en: "Share of workers from the district; exactly 75% fits two printed levels, read here as the higher",
  },
  {
    at: { "3.6": [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25] },
    vi: "Xét nhãn hiệu sử dụng trên sản phẩm của chủ thể",
    en: "Look at the trademark used on the producer's product",
  },
  {
    at: { "4.2": [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25] },
    vi: "Gồm tổ chức kinh doanh và phân phối sản phẩm",
    en: "Covers how the product is traded and distributed",
  },
  {
    at: { "4.3": [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25] },
    vi: "Hoạt động quảng bá sản phẩm; website của chính cơ sở; mạng xã hội: có quảng bá sản phẩm trên đó",
    en: "Activities that promote the product; the website is the producer's own; social media: the product is promoted on it",
  },
  {
    at: { "5.2": [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25] },
    vi: "Chỉ áp dụng khi có câu chuyện; đánh giá nội dung câu chuyện",
    en: "Applies only if there is a story; judge its content",
  },
  { at: { "5.3": [1, 2, 3, 4, 5, 6, 11, 12, 13, 14, 15] }, vi: "Chỉ áp dụng khi có câu chuyện", en: "Applies only if there is a story" },
  {
    at: { "7.1": [1] },
    vi: "Số chỉ tiêu chỉ ra được hàm lượng theo phiếu kiểm nghiệm do cơ quan có thẩm quyền cấp: protit, lipid, vitamin…",
    en: "Number of indicators whose content a test report issued by the competent authority shows: protein, lipids, vitamins…",
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
    at: { "9.1": [1] },
    vi: "Tiêu chuẩn sản phẩm cần có phiếu kiểm nghiệm các chỉ tiêu an toàn thực phẩm; khuyến khích cơ sở xây dựng, công bố",
    en: "The product standard needs a test report on food-safety indicators; sites are encouraged to draw up and declare one",
  },
  { at: { "9.2": [1, 3, 4], "8.2": [2] }, vi: "Phiếu kiểm nghiệm định kỳ các chỉ tiêu an toàn thực phẩm", en: "Periodic test reports on food-safety indicators" },
  {
    at: { "8": [21, 23, 24, 25], "9": [2, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 17], "10": [1, 3, 4], "12": [18, 19, 20] },
    vi: "Kế hoạch kiểm soát nội bộ chất lượng sản phẩm; truy xuất nguồn gốc theo quy định",
    en: "Internal product-quality control plan; traceability as the rules require",
  },
  { at: { "6.3": [2, 3, 4, 6, 7, 8, 9, 10], "6.4": [3, 4], "6.7": [13], "6.2": [15, 17] }, vi: "Phù hợp: so với đặc tính sản phẩm", en: "Suitable: judged against the product's characteristics" },
  { at: { "6.4": [2, 16, 17] }, vi: "Phù hợp: so với sản phẩm", en: "Suitable: judged against the product" },
  {
    at: { "8.1": [2, 5, 6], "9.1": [3, 4] },
    vi: "Tiêu chuẩn sản phẩm cần có phiếu kiểm nghiệm các chỉ tiêu an toàn thực phẩm",
    en: "The product standard needs a test report on food-safety indicators",
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
  { at: { "1.1": [4] }, vi: "Yêu cầu 100% sản phẩm được nuôi/trồng trên địa bàn tỉnh", en: "100% of the product must be raised or grown in the province" },
  {
    at: { "1.1": [5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22] },
    vi: "Tỷ lệ nguyên liệu sử dụng có nguồn gốc trong tỉnh",
    en: "Share of the raw materials used that come from the province",
  },
  { at: { "6.2": [5] }, vi: "Phù hợp: so với phong cách của sản phẩm", en: "Suitable: judged against the style of the product" },
  {
    at: { "6.3": [5, 12, 13], "6.2": [9, 10], "6.1.2": [11], "6.2.1": [11], "6.2.3": [11], "6.5": [12, 13], "6.6": [13] },
    vi: "Phù hợp: so với tính chất sản phẩm",
    en: "Suitable: judged against the nature of the product",
  },
  { at: { "6.4": [5, 6, 8, 9, 10], "6.5": [5, 6, 7, 8, 9, 10] }, vi: "Phù hợp: so với đặc trưng của sản phẩm", en: "Suitable: judged against the product's distinctive character" },
  { at: { "8.2": [5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 17] }, vi: "Phiếu kiểm nghiệm định kỳ các chỉ tiêu an toàn thực phẩm", en: "Periodic test reports on food-safety indicators" },
  { at: { "6.2": [7] }, vi: "Xét độ đồng đều của kích thước/hình dạng, thể chất", en: "Look at the uniformity of size/shape and texture" },
  { at: { "6.2": [12] }, vi: "Xét ngoại hình trà, trà thảo mộc…", en: "Look at the appearance of the tea, herbal tea…" },
  {
    at: { "6.3": [14, 15, 17], "6.4": [14, 15] },
    vi: "Phù hợp: so với đặc trưng nguyên liệu sử dụng, loại sản phẩm",
    en: "Suitable: judged against the distinctive character of the raw materials used and the type of product",
  },
  { at: { "6": [18], "9": [16] }, vi: "Giấy chứng nhận theo đúng quy định", en: "The certificate is as the rules require" },
  {
    at: { "9": [18, 19, 20] },
    vi: "Dùng trực tiếp sản phẩm, hoặc qua tài liệu chính thống/kết quả nghiên cứu, minh chứng người sử dụng",
    en: "Use the product directly, or go by authoritative documents/research results, evidence from users",
  },
  {
    at: { "10": [18] },
    vi: "Bản đăng ký công bố chất lượng sản phẩm; xem hồ sơ kiểm tra định kỳ các chỉ tiêu an toàn; kết quả kiểm nghiệm theo quy định",
    en: "Registration of the product quality declaration; look at the file of periodic tests of the safety indicators; test results as the rules require",
  },
  { at: { "7": [19, 20] }, vi: "Kiểm tra theo tiêu chuẩn công bố", en: "Check against the declared standard" },
  { at: { "11": [19] }, vi: "Xem hồ sơ kiểm tra định kỳ các chỉ tiêu an toàn", en: "Look at the file of periodic tests of the safety indicators" },
  { at: { "10": [20] }, vi: "Theo hồ sơ nghiên cứu, thử nghiệm…", en: "Judged from records of research, trials…" },
  { at: { "2.2": [21, 22, 23] }, vi: "Ghi nhãn: xét thông tin ghi trên nhãn", en: "Labelling: look at the information on the label" },
  { at: { "6.2": [21] }, vi: "Xét phong cách thiết kế", en: "Look at the design style" },
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
  {
    at: { "6.5": [21, 22] },
    vi: "Xét vật liệu/nguyên liệu/thành phần; chứng chỉ là chứng chỉ quản lý vùng nguyên liệu bền vững",
    en: "Look at the materials/components; the certificate is for sustainable management of the raw-material area",
  },
  {
    at: { "7": [21] },
    vi: "Phiếu kiểm nghiệm định kỳ chỉ tiêu an toàn thực phẩm, an toàn sản phẩm; trường hợp không bắt buộc thì đánh giá điểm tối đa",
    en: "Periodic test reports on food-safety and product-safety indicators; where not mandatory, give the maximum points",
  },
  { at: { "6.2": [23, 24, 25] }, vi: "Phù hợp, đẹp, bắt mắt, ấn tượng: so với đặc tính sản phẩm", en: "Suitable, attractive, eye-catching, impressive: judged against the product's characteristics" },
  {
    at: { "2.2": [24, 25] },
    vi: "Xét thông tin/thuyết minh về sản phẩm trên tem, nhãn gắn trên sản phẩm",
    en: "Look at the information or description on the stickers and labels attached to the product",
  },
  {
    at: { "2.3": [26] },
    vi: "Hoạt động bảo vệ và bảo tồn các di sản văn hóa/thiên nhiên, hệ sinh thái, đa dạng sinh học liên quan đến dịch vụ du lịch",
    en: "Activities to protect and conserve cultural/natural heritage, ecosystems and biodiversity linked to the tourism service",
  },
  { at: { "3.6": [26] }, vi: "Xét nhãn hiệu chủ thể sử dụng", en: "Look at the mark the producer uses" },
  {
    at: { "4.3": [26] },
    vi: "Gồm tổ chức kinh doanh, phân phối sản phẩm",
    en: "Covers how the product is traded and distributed",
  },
  { at: { "5.2": [26] }, vi: "Cẩm nang/câu chuyện đã được tư liệu hóa", en: "The handbook/story has been documented" },
  {
    at: { "7": [26] },
    vi: "Cảnh quan môi trường sạch đẹp ở mọi mức; kiến trúc mang đặc trưng vùng miền, có tính dân tộc",
    en: "Clean, attractive surroundings at every level; architecture with regional and ethnic character",
  },
  {
    at: { "10": [26] },
    vi: "Xét điểm trưng bày, giới thiệu và bán; tài liệu giới thiệu về sản phẩm, dịch vụ; hạ tầng địa điểm bán: bãi đỗ, nhà vệ sinh, khu giới thiệu về dịch vụ được bố trí hài hòa",
    en: "Look at the point that displays, presents and sells; material on products and services; its facilities (parking, toilets, service information area) laid out harmoniously",
  },
  { at: { "12": [26] }, vi: "Tỷ lệ lao động tham gia quản lý và nhân viên đã được đào tạo chuyên môn, nghiệp vụ", en: "Share of managers and staff who have had professional training" },
  {
    at: { "13": [26] },
    vi: "Phiếu đánh giá, bình chọn của khách trên trang lữ hành, du lịch uy tín như Booking, Agoda, TripAdvisor, Traveloka, iVivu…",
    en: "Visitors' rating forms, votes on reputable travel sites such as Booking, Agoda, TripAdvisor, Traveloka, iVivu…",
  },
  {
    at: { "14": [26] },
    vi: "Xét thái độ phục vụ; trang lữ hành, du lịch uy tín như Booking, Agoda, TripAdvisor, Traveloka, iVivu",
    en: "Look at the attitude of the staff; reputable travel sites such as Booking, Agoda, TripAdvisor, Traveloka, iVivu",
  },
  {
    at: { "15": [26] },
    vi: "Mọi mức: đầy đủ điện, nước sạch, khu vệ sinh, internet; cộng đồng còn cần giao thông nội bộ thuận tiện",
    en: "At every level: power, clean water, toilets and internet all in place; a community also needs convenient internal roads",
  },
  { at: { "16": [26] }, vi: "Trình diễn lễ hội, văn hóa tại điểm dịch vụ du lịch", en: "Festival and cultural performances at the tourism service site" },
];
