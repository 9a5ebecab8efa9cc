/**
 * Quality of handicrafts, fabrics and ornamental plants and animals: part C.
 *
 * Figures: 1048/QĐ-TTg, annex III. Wording: our own.
 */
import { choice } from "../../criterion.js";

/** Refinement/sharpness. Criterion 6.1 of sets 23, 24. */
export const craftsmanship = /* @__PURE__ */ choice(
  { vi: "Mức độ tinh xảo/sắc nét của sản phẩm", en: "Refinement/sharpness" },
  ["0", "Không khéo léo/nhã nhặn, không thể bán được", "Not skilful/tasteful, not saleable"],
  ["1", "Khá khéo léo/nhã nhặn, có thể bán được", "Fairly skilful/tasteful, saleable"],
  ["3", "Khéo léo/nhã nhặn, có thể bán được, có giá trị mỹ thuật, kỹ thuật", "Skilful/tasteful, saleable, artistic and technical value"],
  ["5", "Tinh xảo, có giá trị mỹ thuật, kỹ thuật, có thể bán được trong các cửa hàng lớn và xuất khẩu", "Exquisite, artistic and technical value, saleable in large stores and for export"],
);

/** How unique the design style of the craft product is. Criterion 6.2 of sets 23, 24. */
export const craftUniqueDesign = /* @__PURE__ */ choice(
  { vi: "Thiết kế độc đáo", en: "Unique design" },
  ["1", "Phong cách thiết kế phổ biến", "Common design style"],
  ["3", "Phong cách độc đáo riêng, nhưng là dạng thông thường", "Unique style of its own, but of an ordinary kind"],
  ["5", "Phong cách độc đáo riêng, thể hiện trí tuệ Việt", "Unique style of its own, showing Vietnamese knowledge"],
);

/** How well the attributes and elements of the product fit together. Criterion 6.3 of sets 23 to 25. */
export const overallHarmony = /* @__PURE__ */ choice(
  { vi: "Tổng thể, thiết kế, tính tương thích", en: "Overall look, design, fit of elements" },
  ["0", "Có vẻ không phù hợp", "Seem not to fit"],
  ["2", "Tương thích ở mức trung bình", "Fit together to an average degree"],
  ["5", "Tương thích ở mức tốt", "Fit together well"],
  ["10", "Tương thích ở mức tốt, thể hiện tính truyền thống, có “hồn”", "Fit together well, showing tradition, with “soul”"],
);

/** Basic functions. Criterion 6.4 of sets 23, 24. */
export const productFunctions = /* @__PURE__ */ choice(
  { vi: "Các tính năng của sản phẩm", en: "Functions of the product" },
  ["0", "Không có các tính năng cơ bản", "No basic functions"],
  ["1", "Đủ tính năng cơ bản để bán ở thị trường địa phương", "Basic functions enough to sell on the local market"],
  ["3", "Đủ tính năng cơ bản để bán ở thị trường trong nước", "Basic functions enough to sell on the domestic market"],
  ["5", "Đủ tính năng cơ bản để xuất khẩu", "Basic functions enough for export"],
);

/** The quality of the materials or components of the craft product. Criterion 6.5 of sets 23, 24. */
export const craftMaterials = /* @__PURE__ */ choice(
  { vi: "Chất lượng của nguyên liệu/thành phần", en: "Quality of materials/components" },
  [
    "0",
    "Nguyên liệu/thành phần kém chất lượng, làm sản phẩm độc hại hoặc hủy hoại nguồn tài nguyên, bán có giới hạn hoặc không thể bán được trên thị trường",
    "Poor materials/components that make the product toxic or destroy resources; limited or no sale on the market",
  ],
  ["2", "Chất lượng trung bình, có thể bán được trên thị trường", "Average quality, saleable on the market"],
  ["4", "Chất lượng cao, sản phẩm đẹp mắt, bán được trên thị trường và xuất khẩu", "High quality, attractive product, saleable on the market and for export"],
);

/** How practical the craft product is to use and maintain. Criterion 6.6 of sets 23, 24. */
export const craftPracticality = /* @__PURE__ */ choice(
  { vi: "Tính thực tiễn", en: "Practicality" },
  ["0", "Người tiêu dùng không biết cách sử dụng/khó sử dụng", "Consumers do not know how to use it/hard to use"],
  ["1", "Dùng được, nhưng cần có thông tin sử dụng/khó duy trì", "Usable, but information for use is needed/difficult upkeep"],
  ["2", "Dùng được, dễ duy trì/bảo trì", "Usable, easy upkeep/maintenance"],
  ["3", "Rất hữu ích, dễ duy trì/bảo trì", "Very useful, easy upkeep/maintenance"],
);

/** Whether the product declaration file is complete. Criterion 7 of set 23. */
export const craftDeclaration = /* @__PURE__ */ choice(
  { vi: "Công bố chất lượng sản phẩm", en: "Product quality declaration" },
  ["0", "Không có hồ sơ công bố", "No declaration file"],
  ["1", "Có hồ sơ công bố nhưng thiếu", "Declaration file, but incomplete"],
  ["3", "Hồ sơ công bố sản phẩm đầy đủ theo quy định", "Full product declaration file as required"],
);

/** Whether the product declaration file is complete and backed by an independent test report. Criterion 7 of set 24. */
export const houseCraftDeclaration = /* @__PURE__ */ choice(
  { vi: "Công bố chất lượng sản phẩm", en: "Product quality declaration" },
  ["0", "Không có hồ sơ công bố", "No declaration file"],
  ["1", "Có hồ sơ công bố nhưng thiếu", "Declaration file, but incomplete"],
  ["3", "Hồ sơ công bố sản phẩm đầy đủ theo quy định", "Full product declaration file as required"],
  [
    "5",
    "Hồ sơ công bố sản phẩm đầy đủ theo quy định; phiếu kiểm nghiệm theo tiêu chuẩn tại cơ quan kiểm nghiệm độc lập",
    "Full product declaration file as required; test report against the standard from an independent testing body",
  ],
);

/** Whether periodic test reports cover the food-safety indicators. Criterion 8 of set 24. */
export const periodicFoodSafetyTestingHouseholdHandicrafts = /* @__PURE__ */ choice(
  { vi: "Kiểm tra định kỳ chỉ tiêu an toàn thực phẩm", en: "Periodic food-safety testing" },
  ["0", "Không có", "None"],
  ["1", "Có, không đạt", "Tested, not passed"],
  ["2", "Có, đạt nhưng không đủ", "Tested, passed, not complete"],
  ["3", "Có, đạt đầy đủ theo quy định (vi sinh, kim loại nặng, phụ gia, hóa chất không mong muốn…)", "Tested, passed in full as required (microbes, heavy metals, additives, unwanted chemicals…)"],
);

/** How skilful, tasteful and free of faults the textile is. Criterion 6.1 of set 25. */
export const textileAesthetics = /* @__PURE__ */ choice(
  { vi: "Tính thẩm mỹ, kỹ thuật", en: "Aesthetics and technique" },
  ["0", "Không khéo léo/nhã nhặn, có các lỗi vệ sinh/kỹ thuật", "Not skilful/tasteful, hygiene/technical faults"],
  ["1", "Khá khéo léo/nhã nhặn, rất ít lỗi vệ sinh/kỹ thuật", "Fairly skilful/tasteful, very few hygiene/technical faults"],
  ["3", "Khéo léo/nhã nhặn, có giá trị mỹ thuật, kỹ thuật", "Skilful/tasteful, artistic and technical value"],
  ["5", "Có giá trị mỹ thuật, kỹ thuật cao", "High artistic and technical value"],
);

/** How unique the design style of the textile is. Criterion 6.2 of set 25. */
export const textileUniqueDesign = /* @__PURE__ */ choice(
  { vi: "Thiết kế độc đáo", en: "Unique design" },
  ["0", "Phong cách thiết kế phổ biến", "Common design style"],
  ["1", "Tương đối độc đáo", "Fairly unique"],
  ["3", "Độc đáo", "Unique"],
  ["5", "Phong cách thiết kế rất độc đáo, thể hiện trí tuệ địa phương", "Very unique design style, showing local knowledge"],
);

/** For which market the textile has the basic functions. Criterion 6.4 of set 25. */
export const textileFunctions = /* @__PURE__ */ choice(
  { vi: "Các tính năng của sản phẩm", en: "Functions of the product" },
  ["0", "Không có các tính năng cơ bản", "No basic functions"],
  ["1", "Đủ tính năng cơ bản để bán ở thị trường địa phương", "Basic functions enough to sell on the local market"],
  ["3", "Đủ tính năng cơ bản để bán ở thị trường trong nước", "Basic functions enough to sell on the domestic market"],
  ["5", "Đủ tính năng cơ bản để xuất khẩu", "Basic functions enough for export"],
);

/** The quality of the materials of the textile and the proof of it. Criterion 6.5 of set 25. */
export const textileMaterials = /* @__PURE__ */ choice(
  { vi: "Chất lượng của nguyên liệu/thành phần", en: "Quality of materials/components" },
  [
    "0",
    "Nguyên liệu/thành phần kém chất lượng, làm sản phẩm độc hại hoặc hủy hoại nguồn tài nguyên, bán có giới hạn hoặc không thể bán được trên thị trường",
    "Poor materials/components that make the product toxic or destroy resources; limited or no sale on the market",
  ],
  ["1", "Chất lượng trung bình, có thể bán được trên thị trường", "Average quality, saleable on the market"],
  ["3", "Chất lượng cao, sản phẩm đẹp mắt, bán được trên thị trường và xuất khẩu", "High quality, attractive product, saleable on the market and for export"],
  [
    "5",
    "Chất lượng cao, đẹp mắt, bán được trên thị trường và xuất khẩu; tiêu chuẩn nguyên liệu, minh chứng chất lượng, sử dụng",
    "High quality, attractive, saleable on the market and for export; raw-material standard, proof of quality, use",
  ],
);

/** How practical the textile is to use, maintain and transport. Criterion 6.6 of set 25. */
export const textilePracticality = /* @__PURE__ */ choice(
  { vi: "Tính thực tiễn", en: "Practicality" },
  ["0", "Người tiêu dùng không biết cách sử dụng/khó sử dụng", "Consumers do not know how to use it/hard to use"],
  ["1", "Dùng được, nhưng cần có thông tin sử dụng/khó duy trì", "Usable, but information for use is needed/difficult upkeep"],
  ["3", "Dễ sử dụng, duy trì/bảo trì", "Easy to use, easy upkeep/maintenance"],
  ["5", "Dễ sử dụng, duy trì/bảo trì; dễ vận chuyển và hữu ích", "Easy to use, easy upkeep/maintenance; easy to transport and useful"],
);

/** How reliably the textile performs its functions. Criterion 6.7 of set 25. */
export const textileReliability = /* @__PURE__ */ choice(
  { vi: "Độ tin cậy", en: "Reliability" },
  ["0", "Trung bình", "Average"],
  ["1", "Tương đối tin cậy", "Fairly reliable"],
  ["2", "Tin cậy cao", "Highly reliable"],
  ["3", "Rất tin cậy", "Very reliable"],
);

/** How long the textile keeps its functions in normal use. Criterion 6.8 of set 25. */
export const textileServiceLife = /* @__PURE__ */ choice(
  { vi: "Tuổi thọ", en: "Service life" },
  ["0", "Thấp", "Short"],
  ["1", "Trung bình, phù hợp với đặc điểm sản phẩm", "Average, suits the product's characteristics"],
  ["2", "Cao", "Long"],
);
