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
    at: { "1.6": [5, 9, 14, 15, 16, 17, 19, 20, 21, 22, 23, 24, 25], "1.7": [1, 2, 3, 4, 6, 7, 10, 11, 12, 13, 18] },
    vi: "Xét công nghệ dùng trong sản xuất: tiết kiệm nguyên liệu, nhiên liệu; xử lý/tái chế chất thải; tận thu, tái sử dụng, tái chế phụ phẩm nông nghiệp…",
    en: "Technology used in production: saving materials and fuel; treating/recycling waste; recovering, reusing, recycling farm by-products…",
  },
  {
    at: { "2.3": [21, 22], "2.4": [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20] },
    vi: "Ngoại ngữ: tiếng Anh hoặc ngôn ngữ nước ngoài khác",
    en: "Foreign language: English or any other",
  },
  {
    at: { "3.2": [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26] },
    vi: "Xét đại diện pháp luật của chủ thể",
    en: "Look at the producer's legal representative",
  },
  {
    at: { "3.3": [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26] },
    vi: "Tỷ lệ lao động là người trong xã; đúng 75 % khớp hai mức ghi trong phiếu, chọn mức cao hơn",
    en: "Share of workers from the commune; exactly 75 % fits two printed levels, take the higher",
  },
  {
    at: { "3.5": [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25] },
    vi: "Dấu hiệu chỉ dẫn nguồn gốc địa lý phải gắn với cộng đồng địa phương; sản phẩm đã được bảo hộ chỉ dẫn địa lý, nhãn hiệu tập thể, nhãn hiệu chứng nhận thì phải có văn bản ghi nhận quyền sử dụng; không tính chứng nhận quyền tác giả đối với nhãn hiệu",
    en: "The sign of geographical origin must be tied to the local community; a product protected by a geographical indication, collective or certification mark needs a document recording the right to use it; a copyright certificate for a mark does not count",
  },
  {
    at: { "4.1": [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23] },
    vi: "Chứng cứ của kênh hiện đại: hợp đồng, tài liệu thực hiện hợp đồng, đường dẫn gian hàng điện tử",
    en: "Proof for modern retail: contracts, documents showing they are performed, link to the online store",
  },
  {
    at: { "4.2": [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25] },
    vi: "Gồm tổ chức kinh doanh và phân phối sản phẩm",
    en: "Covers how the product is traded and distributed",
  },
  {
    at: { "4.3": [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25] },
    vi: "Đếm các hoạt động quảng bá sản phẩm; website của chính cơ sở; mạng xã hội: có quảng bá sản phẩm trên đó",
    en: "Count activities that promote the product; the website is the producer's own; social media: the product is promoted on it",
  },
  {
    at: { "5.1": [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25] },
    vi: "Trên website: dưới dạng hình ảnh, clip…",
    en: "On the website: as pictures, clips…",
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
    at: { "9": [2], "10": [1, 3, 4] },
    vi: "Xét cơ sở sơ chế, đóng gói; giấy chứng nhận theo quy định. Để xuất khẩu: đủ điều kiện an toàn thực phẩm cho xuất khẩu và thủ tục pháp lý khác theo yêu cầu của thị trường đích",
    en: "Look at the primary processing and packing site; certificates as the rules require. For export: eligible on food safety for export, and other legal procedures the target market asks for",
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
  {
    at: { "9": [5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 17], "12": [19, 20] },
    vi: "Xét cơ sở chế biến, đóng gói; giấy chứng nhận theo quy định. Để xuất khẩu: đủ điều kiện an toàn thực phẩm cho xuất khẩu và thủ tục pháp lý khác theo yêu cầu của thị trường đích",
    en: "Look at the processing and packing site; certificates as the rules require. For export: eligible on food safety for export, and other legal procedures the target market asks for",
  },
  {
    at: { "2.1": [6, 7, 8, 9, 10, 11, 12, 13, 18, 19, 20, 21, 22, 23, 24] },
    vi: "Sản phẩm mới: được chế biến từ nguyên liệu đặc trưng của địa phương; đặc sản: chỉ sản xuất trên địa bàn xã và thương mại gắn với chỉ dẫn nguồn gốc địa lý",
    en: "New product: processed from distinctive local raw materials; speciality: produced only in the commune and sold with an indication of geographical origin",
  },
  { at: { "6.2": [7] }, vi: "Xét độ đồng đều của kích thước/hình dạng, thể chất", en: "Look at the uniformity of size/shape and texture" },
  {
    at: { "1.7": [8] },
    vi: "Xét công nghệ dùng trong sản xuất: tiết kiệm nguyên liệu, nhiên liệu; xử lý/tái chế chất thải; tận thu, tái sử dụng, tái chế phế phẩm nông nghiệp…",
    en: "Technology used in production: saving materials and fuel; treating/recycling waste; recovering, reusing, recycling farm waste…",
  },
  { at: { "6.2": [12] }, vi: "Xét ngoại hình trà, trà thảo mộc…", en: "Look at the appearance of the tea, herbal tea…" },
  {
    at: { "6.3": [14, 15, 17], "6.4": [14, 15] },
    vi: "Phù hợp: so với đặc trưng nguyên liệu sử dụng, loại sản phẩm",
    en: "Suitable: judged against the distinctive character of the raw materials used and the type of product",
  },
  {
    at: { "9": [16] },
    vi: "Giấy chứng nhận cơ sở đủ điều kiện an toàn sản xuất sản phẩm (hoặc tương đương) đúng quy định, do cơ quan có thẩm quyền cấp, còn hiệu lực; việc kiểm tra, đánh giá do cơ quan có thẩm quyền",
    en: "Certificate that the site is eligible for safe production (or equivalent), as the rules require, issued by the competent authority and still valid; inspection and assessment are by the competent authority",
  },
  {
    at: { "6": [18] },
    vi: "Giấy chứng nhận cơ sở đủ điều kiện an toàn sản xuất sản phẩm (GMP đối với thực phẩm chức năng hoặc tương đương) đúng quy định, do cơ quan có thẩm quyền cấp, còn hiệu lực; việc kiểm tra, đánh giá do cơ quan có thẩm quyền",
    en: "Certificate that the site is eligible for safe production (GMP for functional foods, or equivalent), as the rules require, issued by the competent authority and still valid; inspection and assessment are by the competent authority",
  },
  {
    at: { "7": [18] },
    vi: "Bản đăng ký công bố chất lượng sản phẩm; giấy tờ do cơ quan có thẩm quyền cấp, còn hiệu lực",
    en: "Registration of the product quality declaration; papers issued by the competent authority and still valid",
  },
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
  {
    at: { "8": [23, 24, 25], "12": [18] },
    vi: "Kế hoạch kiểm soát nội bộ chất lượng sản phẩm; truy xuất nguồn gốc theo quy định",
    en: "Internal product-quality control plan; traceability as the rules require",
  },
  { at: { "6": [19, 20] }, vi: "Phiếu kiểm nghiệm theo tiêu chuẩn do cơ quan kiểm nghiệm độc lập cấp", en: "The test report against the standard comes from an independent testing body" },
  { at: { "7": [19, 20] }, vi: "Kiểm tra theo tiêu chuẩn công bố", en: "Check against the declared standard" },
  { at: { "11": [19] }, vi: "Xem hồ sơ kiểm tra định kỳ các chỉ tiêu an toàn", en: "Look at the file of periodic tests of the safety indicators" },
  { at: { "10": [20] }, vi: "Theo hồ sơ nghiên cứu, thử nghiệm…", en: "Judged from records of research, trials…" },
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
    vi: "Xét vật liệu/nguyên liệu/thành phần; an toàn theo quy định pháp luật; chứng chỉ là chứng chỉ quản lý vùng nguyên liệu bền vững",
    en: "Look at the materials/components; safe as the law requires; the certificate is for sustainable management of the raw-material area",
  },
  {
    at: { "8": [21] },
    vi: "Xét cơ sở chế biến, đóng gói. Chứng nhận quốc gia, quốc tế là chứng nhận quản lý chất lượng",
    en: "Look at the processing and packing site. National and international certificates are for quality management",
  },
  { at: { "6.2": [23, 24, 25] }, vi: "Phù hợp, đẹp, bắt mắt, ấn tượng: so với đặc tính sản phẩm", en: "Suitable, attractive, eye-catching, impressive: judged against the product's characteristics" },
  {
    at: { "2.2": [24, 25] },
    vi: "Xét thông tin/thuyết minh về sản phẩm trên tem, nhãn gắn trên sản phẩm",
    en: "Look at the information or description on the stickers and labels attached to the product",
  },
  { at: { "1.1": [26] }, vi: "Bộ phận điều phối quản lý và điều hành dịch vụ", en: "Unit that coordinates the management and operation of the services" },
  {
    at: { "1.2": [26] },
    vi: "Cơ chế quản lý/quy định quản lý hoạt động dịch vụ; hưởng lợi trực tiếp hoặc gián tiếp",
    en: "Mechanism or rules for managing the services; benefits may be direct or indirect",
  },
  {
    at: { "1.3": [26] },
    vi: "Bảo vệ môi trường trong cộng đồng làm du lịch/điểm du lịch; đánh giá tác động môi trường theo quy định hiện hành",
    en: "Environmental protection in the tourism community/site; environmental impact assessment as current rules require",
  },
  {
    at: { "2.3": [26] },
    vi: "Hoạt động bảo vệ và bảo tồn các di sản văn hóa/thiên nhiên, hệ sinh thái, đa dạng sinh học liên quan đến dịch vụ du lịch",
    en: "Activities to protect and conserve cultural/natural heritage, ecosystems and biodiversity linked to the tourism service",
  },
  {
    at: { "3.5": [26] },
    vi: "Các nhãn hiệu dùng cho dịch vụ du lịch có giấy chứng nhận đăng ký; dấu hiệu chỉ dẫn nguồn gốc địa lý gắn với cộng đồng địa phương; đã được bảo hộ chỉ dẫn địa lý, nhãn hiệu tập thể, chứng nhận thì cần văn bản ghi nhận quyền sử dụng",
    en: "All marks used for the service have registration certificates; the sign of geographical origin is tied to the local community; if protected as a geographical indication, collective or certification mark, a document recording the right to use it is needed",
  },
  { at: { "4.2": [26] }, vi: "Liên kết với các điểm dịch vụ du lịch khác để hình thành sản phẩm du lịch", en: "Links with other tourism service sites to form tourism products" },
  {
    at: { "4.3": [26] },
    vi: "Quản lý quảng bá, phân phối sản phẩm du lịch; gồm tổ chức kinh doanh và phân phối sản phẩm",
    en: "Managing promotion and distribution of the tourism product; covers how the product is traded and distributed",
  },
  {
    at: { "4.4": [26] },
    vi: "Website giới thiệu về điểm, cộng đồng du lịch; kênh uy tín như Booking, Agoda, NPB, TripAdvisor, Traveloka, iVivu",
    en: "The website presents the tourist site or tourism community; reputable channels such as Booking, Agoda, NPB, TripAdvisor, Traveloka, iVivu",
  },
  { at: { "5.1": [26] }, vi: "Cẩm nang hoặc câu chuyện liên quan đến sản phẩm dịch vụ du lịch", en: "Handbook or story about the tourism service" },
  { at: { "5.2": [26] }, vi: "Cẩm nang/câu chuyện đã được tư liệu hóa", en: "The handbook/story has been documented" },
  { at: { "5.3": [26] }, vi: "Xét xã hoặc thôn, bản, ấp nơi có dịch vụ do cộng đồng cung cấp/điểm du lịch", en: "Look at the commune, village or hamlet where the community service/tourist site is" },
  {
    at: { "7": [26] },
    vi: "Cảnh quan môi trường sạch đẹp ở mọi mức; kiến trúc mang đặc trưng vùng miền, có tính dân tộc",
    en: "Clean, attractive surroundings at every level; architecture with regional and ethnic character",
  },
  {
    at: { "8": [26] },
    vi: "Đăng ký kinh doanh và điều kiện kinh doanh theo quy định của pháp luật. Trường hợp do cộng đồng cung cấp: xét các cơ sở cung cấp dịch vụ",
    en: "Business registration and business conditions as the law requires. Services provided by a community: look at the establishments providing them",
  },
  {
    at: { "9": [26] },
    vi: "Điều kiện theo pháp luật: an ninh, trật tự; an toàn phòng cháy và chữa cháy; bảo vệ môi trường; an toàn thực phẩm. Trường hợp do cộng đồng cung cấp: xét các cơ sở cung ứng dịch vụ",
    en: "Conditions set by law: security and public order; fire prevention and fighting; environmental protection; food safety. Services provided by a community: look at the establishments providing them",
  },
  {
    at: { "10": [26] },
    vi: "Xét điểm trưng bày, giới thiệu và bán; tài liệu giới thiệu về sản phẩm, dịch vụ; hạ tầng địa điểm bán: bãi đỗ, nhà vệ sinh, khu giới thiệu về dịch vụ được bố trí hài hòa",
    en: "Look at the point that displays, presents and sells; material on products and services; its facilities (parking, toilets, service information area) laid out harmoniously",
  },
  { at: { "12": [26] }, vi: "Tỷ lệ lao động tham gia quản lý và nhân viên đã được đào tạo chuyên môn, nghiệp vụ", en: "Share of managers and staff who have had professional training" },
  { at: { "13": [26] }, vi: "Trang lữ hành, du lịch uy tín như Booking, Agoda, TripAdvisor, Traveloka, iVivu", en: "Reputable travel sites such as Booking, Agoda, TripAdvisor, Traveloka, iVivu" },
  {
    at: { "14": [26] },
    vi: "Xét thái độ phục vụ; trang lữ hành, du lịch uy tín như Booking, Agoda, TripAdvisor, Traveloka, iVivu",
    en: "Look at the attitude of the staff; reputable travel sites such as Booking, Agoda, TripAdvisor, Traveloka, iVivu",
  },
  {
    at: { "15": [26] },
    vi: "Mọi mức: đầy đủ điện, nước sạch, khu vệ sinh, internet; dịch vụ do cộng đồng cung cấp còn cần giao thông nội bộ thuận tiện",
    en: "At every level: power, clean water, toilets and internet all in place; community services also need convenient internal roads",
  },
  { at: { "16": [26] }, vi: "Trình diễn lễ hội, văn hóa tại điểm dịch vụ du lịch", en: "Festival and cultural performances at the tourism service site" },
];
