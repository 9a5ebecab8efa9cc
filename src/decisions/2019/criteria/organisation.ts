/**
 * How production or services are organised: group 1.
 *
 * Figures: 1048/QĐ-TTg, annex III. Wording: our own.
 */
import { choice } from "../../criterion.js";

/** What share of the raw materials comes from the province. Criterion 1.1 of sets 1 to 19, 21 to 25. */
export const rawMaterialProvince = /* @__PURE__ */ choice(
  { vi: "Nguồn nguyên liệu", en: "Raw-material source" },
  ["1", "Dưới 50% nguyên liệu có nguồn gốc trong tỉnh", "Under 50% of raw material from the province"],
  ["2", "50% đến dưới 75% nguyên liệu có nguồn gốc trong tỉnh", "50% to under 75% of raw material from the province"],
  ["3", "75% đến 100% nguyên liệu có nguồn gốc trong tỉnh", "75% to 100% of raw material from the province"],
);

/** How far fresh produce is processed and with what technology. Criterion 1.2 of set 1. */
export const valueAddedFreshProduce = /* @__PURE__ */ choice(
  { vi: "Gia tăng giá trị", en: "Value added" },
  ["0", "Phân loại", "Sorting"],
  ["1", "Sơ chế (rửa, làm sạch…)", "Primary processing (washing, cleaning…)"],
  ["2", "Công nghệ cao trong trồng, sơ chế", "High technology in growing and primary processing"],
  [
    "3",
    "Công nghệ cao trong trồng, sơ chế, bảo quản (nâng cao chất lượng/giữ chất lượng ổn định khi bảo quản…)",
    "High technology in growing, primary processing and preservation (higher quality/stable quality in storage…)",
  ],
);

/** Whether production capacity meets what distribution demands. Criterion 1.3 of sets 1, 11 to 13, 15 to 25. */
export const productionCapacityDemand = /* @__PURE__ */ choice(
  { vi: "Năng lực sản xuất đáp ứng yêu cầu phân phối", en: "Production capacity for distribution" },
  ["1", "Năng lực, quy mô sản xuất nhỏ", "Small production capacity and scale"],
  ["2", "Năng lực, quy mô sản xuất trung bình", "Medium production capacity and scale"],
  ["3", "Năng lực, quy mô sản xuất lớn", "Large production capacity and scale"],
  ["4", "Năng lực, quy mô sản xuất lớn, có thể đáp ứng thị trường xuất khẩu", "Large production capacity and scale, able to serve export markets"],
);

/** How closely production is linked within the province. Criterion 1.4 of sets 1, 10 to 25. */
export const productionLinkageProvince = /* @__PURE__ */ choice(
  { vi: "Liên kết sản xuất", en: "Production linkage" },
  ["0", "Không liên kết hoặc liên kết không rõ ràng", "No linkage, or unclear"],
  ["1", "Liên kết chặt chẽ (trong tỉnh)", "Close linkage (within the province)"],
  [
    "2",
    "Liên kết chuỗi chặt chẽ (trong tỉnh), quy mô lớn hoặc có hộ nghèo (trong tỉnh) tham gia",
    "Close chain linkage (within the province), large-scale or with poor households (of the province) taking part",
  ],
);

/** How environmental impacts of production are assessed and handled. Criterion 1.5 of sets 1 to 25. */
export const productionEnvironment = /* @__PURE__ */ choice(
  { vi: "Bảo vệ môi trường trong quá trình sản xuất", en: "Environmental protection in production" },
  ["1", "Quan tâm đến tác động môi trường bằng hoạt động cụ thể", "Environmental impacts given attention through specific activities"],
  [
    "2",
    "Có đánh giá tác động môi trường/kế hoạch bảo vệ môi trường (hoặc tương đương), chưa theo quy định hiện hành",
    "Environmental impact assessment/protection plan (or equivalent), not yet as current rules require",
  ],
  [
    "3",
    "Có đánh giá tác động môi trường/kế hoạch bảo vệ môi trường (hoặc tương đương) theo quy định hiện hành",
    "Environmental impact assessment/protection plan (or equivalent) as current rules require",
  ],
  [
    "4",
    "Đánh giá tác động môi trường/kế hoạch bảo vệ môi trường (hoặc tương đương) theo quy định hiện hành; có minh chứng triển khai/áp dụng",
    "Environmental impact assessment/protection plan (or equivalent) as current rules require; proof it is carried out/applied",
  ],
  [
    "5",
    "Đánh giá tác động môi trường/kế hoạch bảo vệ môi trường (hoặc tương đương) theo quy định hiện hành; minh chứng triển khai/áp dụng; sử dụng/tái chế phụ phẩm, chất thải",
    "Environmental impact assessment/protection plan (or equivalent) as current rules require; proof it is carried out/applied; by-products, waste used/recycled",
  ],
);

/** Whether production uses sustainable energy or environmentally friendly technology. Criterion 1.6 of sets 1 to 3, 6 to 19, 21 to 25. */
export const sustainableEnergyTechnology = /* @__PURE__ */ choice(
  { vi: "Năng lượng, công nghệ bền vững", en: "Sustainable energy and technology" },
  ["0", "Không dùng", "None used"],
  ["1", "Năng lượng hiện đại, bền vững, đáng tin cậy (sạch, tái tạo…)/công nghệ thân thiện môi trường", "Modern, sustainable, reliable energy (clean, renewable…)/environmentally friendly technology"],
);

/** How far meat, eggs and milk are processed and with what technology. Criterion 1.2 of set 2. */
export const valueAddedMeatDairy = /* @__PURE__ */ choice(
  { vi: "Gia tăng giá trị", en: "Value added" },
  ["0", "Phân loại", "Sorting"],
  ["1", "Sơ chế (kiểm tra, phân loại; làm sạch, đóng gói…)", "Primary processing (checking, sorting; cleaning, packing…)"],
  ["2", "Công nghệ cao trong sản xuất (chăn nuôi, giết mổ/sơ chế…)", "High technology in production (livestock raising, slaughter/primary processing…)"],
  [
    "3",
    "Công nghệ cao trong chăn nuôi, giết mổ/sơ chế, bảo quản (nhằm tạo sản phẩm chất lượng cao)",
    "High technology in livestock raising, slaughter/primary processing, preservation (for high-quality products)",
  ],
);

/** Whether production capacity suffices for distribution. Criterion 1.3 of sets 2 to 10, 14. */
export const productionCapacity = /* @__PURE__ */ choice(
  { vi: "Năng lực sản xuất để phân phối", en: "Production capacity for distribution" },
  ["1", "Năng lực, quy mô sản xuất nhỏ", "Small production capacity and scale"],
  ["2", "Năng lực, quy mô sản xuất trung bình", "Medium production capacity and scale"],
  ["3", "Năng lực, quy mô sản xuất lớn", "Large production capacity and scale"],
  ["4", "Năng lực, quy mô sản xuất lớn, có thể đáp ứng thị trường xuất khẩu", "Large production capacity and scale, able to serve export markets"],
);

/** How closely the production chain is linked within the province. Criterion 1.4 of sets 2 to 9. */
export const chainLinkageProvince = /* @__PURE__ */ choice(
  { vi: "Liên kết chuỗi trong sản xuất", en: "Chain linkage in production" },
  ["0", "Không liên kết hoặc liên kết không rõ ràng", "No linkage, or unclear"],
  ["1", "Liên kết chặt chẽ (trong tỉnh)", "Close linkage (within the province)"],
  [
    "2",
    "Liên kết chuỗi chặt chẽ (trong tỉnh), quy mô lớn hoặc có hộ nghèo (trong tỉnh) tham gia",
    "Close chain linkage (within the province), large-scale or with poor households (of the province) taking part",
  ],
);

/** How far rice and cereals are processed and with what technology. Criterion 1.2 of set 3. */
export const valueAddedGrain = /* @__PURE__ */ choice(
  { vi: "Gia tăng giá trị", en: "Value added" },
  ["0", "Sơ chế (xay xát…)", "Primary processing (milling…)"],
  ["1", "Tinh chế (làm sạch, làm trắng…)", "Refining (cleaning, whitening…)"],
  ["2", "Công nghệ cao trong trồng trọt, sơ chế (tạo sản phẩm chất lượng cao)", "High technology in growing and primary processing (making high-quality products)"],
  [
    "3",
    "Công nghệ cao trong trồng trọt, sơ chế, tinh chế, bảo quản (tạo sản phẩm chất lượng cao)",
    "High technology in growing, primary processing, refining and preservation (making high-quality products)",
  ],
);

/** How far the honey is processed. Criterion 1.2 of set 4. */
export const honeyValueAdded = /* @__PURE__ */ choice(
  { vi: "Gia tăng giá trị", en: "Value added" },
  ["0", "Sơ chế đơn giản (lọc, loại tạp cơ học)", "Simple primary processing (filtering, removing mechanical impurities)"],
  ["1", "Sơ chế (lọc thô, lọc tinh, hạ thủy phần)", "Primary processing (coarse and fine filtering, lowering water content)"],
  ["2", "Chế biến", "Processing"],
  ["3", "Chế biến sâu, tạo ra sản phẩm chất lượng cao hơn", "Deep processing, yielding a higher-quality product"],
);

/** Whether production uses modern sustainable energy or environmentally friendly technology. Criterion 1.6 of set 4. */
export const cleanEnergyHoney = /* @__PURE__ */ choice(
  { vi: "Năng lượng, công nghệ bền vững", en: "Sustainable energy and technology" },
  ["0", "Không dùng", "None used"],
  ["1", "Năng lượng hiện đại, bền vững, đáng tin cậy (sạch, tái tạo…)/công nghệ thân thiện môi trường", "Modern, sustainable, reliable energy (clean, renewable…)/environmentally friendly technology"],
);

/** How far the product is processed. Criterion 1.2 of sets 5 to 11, 15, 16, 18 to 22. */
export const processingValueAdded = /* @__PURE__ */ choice(
  { vi: "Gia tăng giá trị", en: "Value added" },
  ["1", "Chế biến đơn giản", "Simple processing"],
  ["2", "Chế biến", "Processing"],
  ["3", "Chế biến sâu, tạo ra sản phẩm chất lượng cao hơn", "Deep processing, yielding a higher-quality product"],
);

/** Whether production uses modern sustainable energy or environmentally friendly technology. Criterion 1.6 of set 5. */
export const cleanEnergyFastFood = /* @__PURE__ */ choice(
  { vi: "Năng lượng, công nghệ bền vững", en: "Sustainable energy and technology" },
  ["0", "Không dùng", "None used"],
  ["1", "Năng lượng hiện đại, bền vững, đáng tin cậy (sạch, tái tạo…)/công nghệ thân thiện môi trường", "Modern, sustainable, reliable energy (clean, renewable…)/environmentally friendly technology"],
);

/** How far the tea, coffee or cocoa is processed. Criterion 1.2 of sets 12 to 14. */
export const teaCoffeeValueAdded = /* @__PURE__ */ choice(
  { vi: "Gia tăng giá trị", en: "Value added" },
  ["0", "Phân loại, sơ chế", "Sorting, primary processing"],
  ["1", "Chế biến đơn giản", "Simple processing"],
  ["2", "Chế biến", "Processing"],
  ["3", "Chế biến sâu, tạo ra sản phẩm chất lượng cao hơn", "Deep processing, yielding a higher-quality product"],
);

/** Value added. Criterion 1.2 of set 17. */
export const valueAddedWater = /* @__PURE__ */ choice(
  { vi: "Gia tăng giá trị", en: "Value added" },
  ["1", "Tinh chế", "Purification"],
  ["2", "Ứng dụng công nghệ cao trong tinh chế", "High technology in purification"],
  ["3", "Ứng dụng công nghệ cao trong tinh chế, đóng gói", "High technology in purification and packing"],
);

/** What share of the raw materials comes from the province. Criterion 1.1 of set 20. */
export const rawMaterialSource = /* @__PURE__ */ choice(
  { vi: "Nguồn nguyên liệu", en: "Raw-material source" },
  ["1", "Dưới 50% nguyên liệu có nguồn gốc trong tỉnh", "Under 50% of raw material from the province"],
  ["2", "50% đến dưới 75% nguyên liệu có nguồn gốc trong tỉnh", "50% to under 75% of raw material from the province"],
  ["3", "75% đến 100% nguyên liệu có nguồn gốc trong tỉnh", "75% to 100% of raw material from the province"],
);

/** Whether production uses sustainable energy or environmentally friendly technology. Criterion 1.6 of set 20. */
export const sustainableEnergy = /* @__PURE__ */ choice(
  { vi: "Năng lượng, công nghệ bền vững", en: "Sustainable energy and technology" },
  ["0", "Không dùng", "None used"],
  ["1", "Năng lượng hiện đại, bền vững, đáng tin cậy (sạch, tái tạo…)/công nghệ thân thiện môi trường", "Modern, sustainable, reliable energy (clean, renewable…)/environmentally friendly technology"],
);

/** How far the craft work adds value. Criterion 1.2 of sets 23, 24. */
export const craftValueAdded = /* @__PURE__ */ choice(
  { vi: "Gia tăng giá trị", en: "Value added" },
  ["1", "Phân loại", "Sorting"],
  ["2", "Sơ chế/chế tác/tạo dựng", "Primary processing/crafting/creating"],
  ["3", "Ứng dụng công nghệ, sản phẩm tinh xảo, chất lượng cao hơn", "Technology applied; exquisite, higher-quality products"],
);

/** How far processing adds value to the textile. Criterion 1.2 of set 25. */
export const textileValueAdded = /* @__PURE__ */ choice(
  { vi: "Gia tăng giá trị", en: "Value added" },
  ["1", "Phân loại, sơ chế", "Sorting, primary processing"],
  ["2", "Chế biến đơn giản", "Simple processing"],
  ["3", "Chế biến sâu, sản phẩm tinh xảo, chất lượng cao hơn", "Deep processing; exquisite, higher-quality products"],
);
