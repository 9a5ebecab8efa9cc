/**
 * How production or services are organised: group 1.
 *
 * Figures: 148/QĐ-TTg, annex on criteria. Wording: our own.
 */
import { choice } from "../../criterion.js";

/** What share of the product is grown in the commune. Criterion 1.1 of sets 1, 3, 23, 24. */
export const productOriginGrown = /* @__PURE__ */ choice(
  { vi: "Nguồn gốc sản phẩm", en: "Product origin" },
  ["1", "Dưới 50% sản phẩm trồng trong xã", "Under 50% of the product grown in the commune"],
  ["3", "50% đến dưới 75% sản phẩm trồng trong xã", "50% to under 75% of the product grown in the commune"],
  ["5", "75% đến 100% sản phẩm trồng trong xã", "75% to 100% of the product grown in the commune"],
);

/** How fresh produce gains value: by hand, with machinery or with advanced technology. Criterion 1.2 of set 1. */
export const valueAddedFresh = /* @__PURE__ */ choice(
  { vi: "Gia tăng giá trị", en: "Value added" },
  ["1", "Sơ chế (rửa, làm sạch, phân loại, đóng gói…) thủ công", "Manual primary processing (washing, cleaning, sorting, packing…)"],
  ["2", "Ứng dụng máy móc trong sơ chế, đóng gói", "Machinery for primary processing and packing"],
  [
    "3*****",
    "Ứng dụng công nghệ tiên tiến trong sơ chế, bảo quản (nâng cao chất lượng/kéo dài thời gian bảo quản và giữ chất lượng ổn định trong bảo quản…)",
    "Advanced technology in primary processing and preservation (higher quality/longer storage and stable quality in storage…)",
  ],
);

/** How large production capacity is by local standards, up to serving export markets. Criterion 1.3 of set 1. */
export const capacityFreshProduce = /* @__PURE__ */ choice(
  { vi: "Năng lực sản xuất đáp ứng yêu cầu phân phối", en: "Production capacity for distribution" },
  ["1", "Năng lực, quy mô sản xuất nhỏ so với địa phương", "Small capacity and scale by local standards"],
  ["2****", "Năng lực, quy mô sản xuất trung bình so với địa phương", "Medium capacity and scale by local standards"],
  ["3*****", "Năng lực, quy mô sản xuất lớn so với địa phương, có thể đáp ứng thị trường xuất khẩu", "Large capacity and scale by local standards, able to serve export markets"],
);

/** How much of the sales volume is covered by linkage contracts, and how long they have run. Criterion 1.4 of set 1. */
export const productionLinkage = /* @__PURE__ */ choice(
  { vi: "Liên kết sản xuất", en: "Production linkage" },
  ["0", "Không liên kết hoặc liên kết không rõ ràng", "No linkage, or unclear"],
  ["1", "Hợp đồng liên kết cho 50% đến dưới 75% sản lượng tiêu thụ", "Linkage contracts for 50% to under 75% of sales volume"],
  ["2****", "Hợp đồng liên kết cho trên 75% sản lượng tiêu thụ", "Linkage contracts for over 75% of sales volume"],
  ["3*****", "Hợp đồng liên kết cho trên 75% sản lượng tiêu thụ, thực hiện ổn định ≥ 12 tháng", "Linkage contracts for over 75% of sales volume, performed steadily for ≥ 12 months"],
);

/** Environmental protection. Criterion 1.5 of sets 1 to 7, 9, 10, 12 to 19, 21 to 25. */
export const environmentalProtection = /* @__PURE__ */ choice(
  { vi: "Bảo vệ môi trường trong quá trình sản xuất", en: "Environmental protection in production" },
  ["1****", "Hồ sơ, thủ tục về môi trường theo pháp luật và các quy định khác về bảo vệ môi trường", "Environmental file and procedures as required by law and other environmental rules"],
  [
    "2",
    "Hồ sơ, thủ tục về môi trường theo pháp luật; hồ sơ minh chứng công trình thu gom và xử lý chất thải theo quy định",
    "Environmental file and procedures as required by law; proof of waste collection and treatment facilities as required",
  ],
  [
    "3",
    "Hồ sơ, thủ tục về môi trường theo pháp luật; hồ sơ minh chứng công trình thu gom và xử lý chất thải theo quy định và hồ sơ minh chứng sử dụng bao gói thân thiện với môi trường",
    "Environmental file and procedures as required by law; proof of waste collection and treatment facilities as required, and of environmentally friendly packaging",
  ],
);

/** Technology for sustainability. Criterion 1.6 of sets 1 to 7, 12 to 25. */
export const sustainableTechnology = /* @__PURE__ */ choice(
  { vi: "Sử dụng công nghệ theo hướng bền vững", en: "Technology for sustainability" },
  ["0", "Không sử dụng công nghệ theo hướng bền vững", "No technology for sustainability used"],
  [
    "1",
    "Có áp dụng công nghệ theo hướng bền vững môi trường (tiết kiệm nguyên liệu, nhiên liệu; xử lý/tái chế chất thải; tận thu, tái sử dụng, tái chế phụ phẩm nông nghiệp…)",
    "Technology for environmental sustainability used (saving materials and fuel; treating/recycling waste; recovering, reusing, recycling farm by-products…)",
  ],
);

/** What share of the product is raised or caught in the commune. Criterion 1.1 of set 2. */
export const productOriginRaisedCaught = /* @__PURE__ */ choice(
  { vi: "Nguồn gốc sản phẩm", en: "Product origin" },
  ["1", "Dưới 50% sản phẩm nuôi, đánh bắt trong xã", "Under 50% of the product raised or caught in the commune"],
  ["3", "50% đến dưới 75% sản phẩm nuôi, đánh bắt trong xã", "50% to under 75% of the product raised or caught in the commune"],
  ["5", "75% đến 100% sản phẩm nuôi, đánh bắt trong xã", "75% to 100% of the product raised or caught in the commune"],
);

/** Value added. Criterion 1.2 of set 2. */
export const valueAddedFreshAnimal = /* @__PURE__ */ choice(
  { vi: "Gia tăng giá trị", en: "Value added" },
  ["1", "Sơ chế (rửa, làm sạch, phân loại, đóng gói…) thủ công", "Manual primary processing (washing, cleaning, sorting, packing…)"],
  ["2", "Ứng dụng máy móc trong sơ chế, giết mổ, đóng gói", "Machinery for primary processing, slaughter and packing"],
  [
    "3****",
    "Ứng dụng công nghệ tiên tiến trong sơ chế, giết mổ, bảo quản (nâng cao chất lượng/kéo dài thời gian bảo quản và giữ chất lượng ổn định trong bảo quản…)",
    "Advanced technology in primary processing, slaughter and preservation (higher quality/longer storage and stable quality in storage…)",
  ],
);

/** How large production capacity is by local standards, up to serving export markets. Criterion 1.3 of sets 2 to 25. */
export const productionCapacity = /* @__PURE__ */ choice(
  { vi: "Năng lực sản xuất đáp ứng yêu cầu phân phối", en: "Production capacity for distribution" },
  ["1", "Năng lực, quy mô sản xuất nhỏ so với địa phương", "Small capacity and scale by local standards"],
  ["2****", "Năng lực, quy mô sản xuất trung bình so với địa phương", "Medium capacity and scale by local standards"],
  ["3*****", "Năng lực, quy mô sản xuất lớn so với địa phương, có thể đáp ứng thị trường xuất khẩu", "Large capacity and scale by local standards, able to serve export markets"],
);

/** How much of the sales volume is covered by linkage contracts, and how long they have run. Criterion 1.4 of sets 2 to 4, 23 to 25. */
export const chainLinkageSales = /* @__PURE__ */ choice(
  { vi: "Liên kết chuỗi trong sản xuất", en: "Chain linkage in production" },
  ["0", "Không liên kết hoặc liên kết không rõ ràng", "No linkage, or unclear"],
  ["1", "Hợp đồng liên kết cho 50% đến dưới 75% sản lượng tiêu thụ", "Linkage contracts for 50% to under 75% of sales volume"],
  ["2****", "Hợp đồng liên kết cho trên 75% sản lượng tiêu thụ", "Linkage contracts for over 75% of sales volume"],
  ["3*****", "Hợp đồng liên kết cho trên 75% sản lượng tiêu thụ, thực hiện ổn định ≥ 12 tháng", "Linkage contracts for over 75% of sales volume, performed steadily for ≥ 12 months"],
);

/** Value added. Criterion 1.2 of set 3. */
export const valueAddedFreshAndGrain = /* @__PURE__ */ choice(
  { vi: "Gia tăng giá trị", en: "Value added" },
  ["1", "Sơ chế (rửa, làm sạch, phân loại, đóng gói…) thủ công", "Manual primary processing (washing, cleaning, sorting, packing…)"],
  ["2", "Ứng dụng máy móc trong sơ chế, đóng gói", "Machinery for primary processing and packing"],
  [
    "3*****",
    "Ứng dụng công nghệ tiên tiến trong sơ chế, bảo quản (nâng cao chất lượng/kéo dài thời gian bảo quản và giữ chất lượng ổn định trong bảo quản…)",
    "Advanced technology in primary processing and preservation (higher quality/longer storage and stable quality in storage…)",
  ],
);

/** What share of the product is raised or grown in the commune. Criterion 1.1 of set 4. */
export const productOriginRaisedGrown = /* @__PURE__ */ choice(
  { vi: "Nguồn gốc sản phẩm", en: "Product origin" },
  ["1", "Dưới 50% sản phẩm nuôi/trồng trong xã", "Under 50% of the product raised or grown in the commune"],
  ["3", "50% đến dưới 75% sản phẩm nuôi/trồng trong xã", "50% to under 75% of the product raised or grown in the commune"],
  ["5", "75% đến 100% sản phẩm nuôi/trồng trong xã", "75% to 100% of the product raised or grown in the commune"],
);

/** Value added. Criterion 1.2 of set 4. */
export const valueAddedHoney = /* @__PURE__ */ choice(
  { vi: "Gia tăng giá trị", en: "Value added" },
  ["1", "Sơ chế (lọc, loại tạp chất, phân loại, đóng gói…) thủ công", "Manual primary processing (filtering, removing impurities, sorting, packing…)"],
  ["2", "Ứng dụng máy móc trong sơ chế, đóng gói", "Machinery for primary processing and packing"],
  [
    "3*****",
    "Ứng dụng công nghệ tiên tiến trong sơ chế, bảo quản (nâng cao chất lượng/kéo dài thời gian bảo quản và giữ chất lượng ổn định trong bảo quản…)",
    "Advanced technology in primary processing and preservation (higher quality/longer storage and stable quality in storage…)",
  ],
);

/** What share of the raw materials comes from the province. Criterion 1.1 of sets 5 to 19, 21, 22. */
export const rawMaterialSource = /* @__PURE__ */ choice(
  { vi: "Nguồn nguyên liệu", en: "Raw-material source" },
  ["1***", "Dưới 50% nguyên liệu có nguồn gốc trong tỉnh", "Under 50% of raw material from the province"],
  ["3", "50% đến dưới 75% nguyên liệu có nguồn gốc trong tỉnh", "50% to under 75% of raw material from the province"],
  ["5", "75% đến 100% nguyên liệu có nguồn gốc trong tỉnh", "75% to 100% of raw material from the province"],
);

/** Value added. Criterion 1.2 of set 5. */
export const valueAddedFastFood = /* @__PURE__ */ choice(
  { vi: "Gia tăng giá trị", en: "Value added" },
  ["1", "Chế biến đơn giản", "Simple processing"],
  ["2", "Chế biến", "Processing"],
  ["3", "Chế biến sâu (tạo ra sản phẩm chất lượng cao theo nhu cầu của thị trường)", "Deep processing (high-quality products that the market demands)"],
);

/** How much of the raw-material input is covered by linkage contracts, and how long they have run. Criterion 1.4 of sets 5 to 19. */
export const chainLinkageMaterials = /* @__PURE__ */ choice(
  { vi: "Liên kết chuỗi trong sản xuất", en: "Chain linkage in production" },
  ["0", "Không liên kết hoặc liên kết không rõ ràng", "No linkage, or unclear"],
  ["1", "Hợp đồng liên kết cho 50% đến dưới 75% sản lượng nguyên liệu đầu vào cho chế biến", "Linkage contracts for 50% to under 75% of raw-material input for processing"],
  ["2****", "Hợp đồng liên kết cho trên 75% sản lượng nguyên liệu đầu vào cho chế biến", "Linkage contracts for over 75% of raw-material input for processing"],
  [
    "3*****",
    "Hợp đồng liên kết cho trên 75% sản lượng nguyên liệu đầu vào cho chế biến, thực hiện ổn định ≥ 12 tháng",
    "Linkage contracts for over 75% of raw-material input for processing, performed steadily for ≥ 12 months",
  ],
);

/** Value added. Criterion 1.2 of sets 6 to 10. */
export const valueAddedProcessedFood = /* @__PURE__ */ choice(
  { vi: "Gia tăng giá trị", en: "Value added" },
  ["1", "Chế biến đơn giản", "Simple processing"],
  ["2", "Chế biến", "Processing"],
  [
    "3",
    "Chế biến sâu từ vùng nguyên liệu địa phương (tạo ra sản phẩm chất lượng cao theo nhu cầu của thị trường)",
    "Deep processing from the local raw-material area (high-quality products that the market demands)",
  ],
);

/** What environmental paperwork and proof the production has. Criterion 1.5 of sets 8, 11. */
export const environmentalProtectionProcessedAnimalProducts = /* @__PURE__ */ choice(
  { vi: "Bảo vệ môi trường trong quá trình sản xuất", en: "Environmental protection in production" },
  ["1****", "Hồ sơ, thủ tục về môi trường theo pháp luật và các quy định khác về bảo vệ môi trường", "Environmental file and procedures as required by law and other environmental rules"],
  [
    "2",
    "Hồ sơ, thủ tục về môi trường theo pháp luật; hồ sơ minh chứng công trình thu gom và xử lý chất thải theo quy định",
    "Environmental file and procedures as required by law; proof of waste collection and treatment facilities as required",
  ],
  [
    "3",
    "Hồ sơ, thủ tục về môi trường theo pháp luật; hồ sơ minh chứng công trình thu gom và xử lý chất thải theo quy định và hồ sơ minh chứng sử dụng bao gói thân thiện với môi trường",
    "Environmental file and procedures as required by law; proof of waste collection and treatment facilities as required, and of environmentally friendly packaging",
  ],
);

/** Whether production uses environmentally sustainable technology. Criterion 1.6 of sets 8 to 11. */
export const sustainableTechnologyProcessedAnimalProducts = /* @__PURE__ */ choice(
  { vi: "Sử dụng công nghệ theo hướng bền vững", en: "Technology for sustainability" },
  ["0", "Không sử dụng công nghệ theo hướng bền vững", "No technology for sustainability used"],
  [
    "1",
    "Có áp dụng công nghệ theo hướng bền vững môi trường (tiết kiệm nguyên liệu, nhiên liệu; xử lý/tái chế chất thải; tận thu, tái sử dụng, tái chế phụ phẩm nông nghiệp…)",
    "Technology for environmental sustainability used (saving materials and fuel; treating/recycling waste; recovering, reusing, recycling farm by-products…)",
  ],
);

/** Value added. Criterion 1.2 of sets 11 to 13, 18 to 20. */
export const valueAddedTeaCoffeeMedicinal = /* @__PURE__ */ choice(
  { vi: "Gia tăng giá trị", en: "Value added" },
  ["0", "Phân loại, sơ chế", "Sorting, primary processing"],
  ["1", "Chế biến đơn giản", "Simple processing"],
  ["2", "Chế biến", "Processing"],
  [
    "3",
    "Chế biến sâu từ vùng nguyên liệu địa phương (tạo ra sản phẩm chất lượng cao theo nhu cầu của thị trường)",
    "Deep processing from the local raw-material area (high-quality products that the market demands)",
  ],
);

/** Value added. Criterion 1.2 of sets 14, 15, 17. */
export const valueAddedDrinks = /* @__PURE__ */ choice(
  { vi: "Gia tăng giá trị", en: "Value added" },
  ["1", "Chế biến thông thường", "Ordinary processing"],
  ["2", "Sử dụng kỹ thuật thủ công để nâng cao chất lượng sản phẩm", "Manual techniques used to raise product quality"],
  ["3", "Áp dụng công nghệ để nâng cao chất lượng sản phẩm", "Technology used to raise product quality"],
);

/** Value added. Criterion 1.2 of set 16. */
export const valueAddedWater = /* @__PURE__ */ choice(
  { vi: "Gia tăng giá trị", en: "Value added" },
  ["1", "Tinh chế", "Purification"],
  ["2", "Ứng dụng công nghệ cao trong tinh chế", "High technology in purification"],
  ["3", "Ứng dụng công nghệ cao trong tinh chế, đóng gói", "High technology in purification and packing"],
);

/** What share of the raw materials comes from the province. Criterion 1.1 of set 20. */
export const rawMaterialSourceHerbal = /* @__PURE__ */ choice(
  { vi: "Nguồn nguyên liệu", en: "Raw-material source" },
  ["1***", "Dưới 50% nguyên liệu có nguồn gốc trong tỉnh", "Under 50% of raw material from the province"],
  ["3", "50% đến dưới 75% nguyên liệu có nguồn gốc trong tỉnh", "50% to under 75% of raw material from the province"],
  ["5", "75% đến 100% nguyên liệu có nguồn gốc trong tỉnh", "75% to 100% of raw material from the province"],
);

/** How much of the raw-material input is covered by linkage contracts, and how long they have run. Criterion 1.4 of set 20. */
export const chainLinkageHerbal = /* @__PURE__ */ choice(
  { vi: "Liên kết chuỗi trong sản xuất", en: "Chain linkage in production" },
  ["0", "Không liên kết hoặc liên kết không rõ ràng", "No linkage, or unclear"],
  ["1", "Hợp đồng liên kết cho 50% đến dưới 75% sản lượng nguyên liệu đầu vào cho chế biến", "Linkage contracts for 50% to under 75% of raw-material input for processing"],
  ["2****", "Hợp đồng liên kết cho trên 75% sản lượng nguyên liệu đầu vào cho chế biến", "Linkage contracts for over 75% of raw-material input for processing"],
  [
    "3*****",
    "Hợp đồng liên kết cho trên 75% sản lượng nguyên liệu đầu vào cho chế biến, thực hiện ổn định ≥ 12 tháng",
    "Linkage contracts for over 75% of raw-material input for processing, performed steadily for ≥ 12 months",
  ],
);

/** What environmental paperwork and proof the production has. Criterion 1.5 of set 20. */
export const environmentalProtectionHerbal = /* @__PURE__ */ choice(
  { vi: "Bảo vệ môi trường trong quá trình sản xuất", en: "Environmental protection in production" },
  ["1****", "Hồ sơ, thủ tục về môi trường theo pháp luật và các quy định khác về bảo vệ môi trường", "Environmental file and procedures as required by law and other environmental rules"],
  [
    "2",
    "Hồ sơ, thủ tục về môi trường theo pháp luật; hồ sơ minh chứng công trình thu gom và xử lý chất thải theo quy định",
    "Environmental file and procedures as required by law; proof of waste collection and treatment facilities as required",
  ],
  [
    "3",
    "Hồ sơ, thủ tục về môi trường theo pháp luật; hồ sơ minh chứng công trình thu gom và xử lý chất thải theo quy định và hồ sơ minh chứng sử dụng bao gói thân thiện với môi trường",
    "Environmental file and procedures as required by law; proof of waste collection and treatment facilities as required, and of environmentally friendly packaging",
  ],
);

/** Value added. Criterion 1.2 of sets 21, 22. */
export const valueAddedHandicraft = /* @__PURE__ */ choice(
  { vi: "Gia tăng giá trị", en: "Value added" },
  ["1", "Phân loại, chế tác giản đơn", "Sorting and simple crafting"],
  ["2", "Chế tác/tạo dựng gắn với kỹ năng nghề truyền thống", "Crafting/creating tied to traditional craft skills"],
  [
    "3",
    "Ứng dụng công nghệ phù hợp gắn với kỹ năng nghề truyền thống, tạo ra sản phẩm tinh xảo, chất lượng cao hơn",
    "Suitable technology tied to traditional craft skills, making exquisite, higher-quality products",
  ],
);

/** How much of the raw-material input is covered by linkage contracts, and how long they have run. Criterion 1.4 of sets 21, 22. */
export const chainLinkageHandicraft = /* @__PURE__ */ choice(
  { vi: "Liên kết chuỗi trong sản xuất", en: "Chain linkage in production" },
  ["0", "Không liên kết hoặc liên kết không rõ ràng", "No linkage, or unclear"],
  ["1", "Hợp đồng liên kết cho 50% đến dưới 75% sản lượng nguyên liệu đầu vào cho chế biến", "Linkage contracts for 50% to under 75% of raw-material input for processing"],
  ["2****", "Hợp đồng liên kết cho trên 75% sản lượng nguyên liệu đầu vào cho chế biến", "Linkage contracts for over 75% of raw-material input for processing"],
  [
    "3*****",
    "Hợp đồng liên kết cho trên 75% sản lượng nguyên liệu đầu vào cho chế biến, thực hiện ổn định ≥ 12 tháng",
    "Linkage contracts for over 75% of raw-material input for processing, performed steadily for ≥ 12 months",
  ],
);

/** Value added. Criterion 1.2 of set 23. */
export const valueAddedFlowers = /* @__PURE__ */ choice(
  { vi: "Gia tăng giá trị", en: "Value added" },
  ["1", "Sơ chế (làm sạch, phân loại, đóng gói…) thủ công", "Manual primary processing (cleaning, sorting, packing…)"],
  ["2", "Ứng dụng máy móc trong đóng gói, bảo quản", "Machinery for packing and preservation"],
  [
    "4",
    "Ứng dụng công nghệ cao trong sơ chế, bảo quản (nâng cao chất lượng/kéo dài thời gian bảo quản và giữ chất lượng ổn định trong bảo quản…)",
    "High technology in primary processing and preservation (higher quality/longer storage and stable quality in storage…)",
  ],
);

/** Value added. Criterion 1.2 of set 24. */
export const valueAddedOrnamentalPlants = /* @__PURE__ */ choice(
  { vi: "Gia tăng giá trị", en: "Value added" },
  ["1", "Trồng, chăm sóc đơn giản", "Simple growing and care"],
  ["2", "Trồng, chăm sóc, cắt tỉa", "Growing, care and pruning"],
  ["4", "Trồng, chăm sóc, cắt tỉa, tạo dáng với kỹ thuật tay nghề cao", "Growing, care, pruning and highly skilled shaping"],
);

/** What share of the product is raised in the commune. Criterion 1.1 of set 25. */
export const raisedInCommune = /* @__PURE__ */ choice(
  { vi: "Nguồn gốc sản phẩm", en: "Product origin" },
  ["1", "Dưới 50% sản phẩm nuôi trong xã", "Under 50% of the product raised in the commune"],
  ["3", "50% đến dưới 75% sản phẩm nuôi trong xã", "50% to under 75% of the product raised in the commune"],
  ["5", "75% đến 100% sản phẩm nuôi trong xã", "75% to 100% of the product raised in the commune"],
);

/** Value added. Criterion 1.2 of set 25. */
export const valueAddedOrnamentalAnimals = /* @__PURE__ */ choice(
  { vi: "Gia tăng giá trị", en: "Value added" },
  ["1", "Nuôi, chăm sóc đơn giản", "Simple raising and care"],
  ["2", "Nuôi, chăm sóc, lựa chọn", "Raising, care and selection"],
  ["4", "Nuôi, chăm sóc, lựa chọn với kỹ thuật tay nghề cao", "Raising, care and selection with high skill"],
);
