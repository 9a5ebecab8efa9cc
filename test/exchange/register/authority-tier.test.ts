import { describe, expect, it } from "vitest";
import { authorityTierOn } from "../../../src/exchange/register/index.js";

describe("the tier of an authority", () => {
  it.each([
    // Cities of a province are districts until 2025-06-30; there are none since.
    ["UBND thành phố Thái Nguyên", "2025-06-30", "district"],
    ["UBND thành phố Thái Nguyên", "2025-07-01", undefined],
    ["UBND TP. Vũng Tàu", "2025-06-30", "district"],
    ["UBND TP. Vũng Tàu", "2025-07-01", undefined],
    ["UBND TP Hải Dương", "2024-01-01", "district"],
    ["UBND TP. Cà Mau", "2025-06-30", "district"],
    ["UBND TP. Cà Mau", "2025-07-01", undefined],
    ["UBND thành phố Thủ Đức", "2025-06-30", "district"],
    ["UBND thành phố Thủ Đức", "2025-07-01", undefined],
    // Districts.
    ["UBND huyện Đại Từ", "2025-06-30", "district"],
    ["UBND huyện Đại Từ", "2025-07-01", undefined],
    ["UBND quận Ba Đình", "2025-06-30", "district"],
    ["UBND quận Ba Đình", "2025-07-01", undefined],
    ["UBND quận 1", "2024-06-05", "district"],
    ["UBND Q. 1", "2024-06-05", "district"],
    ["UBND thị xã Sơn Tây", "2025-06-30", "district"],
    ["UBND TX. Sơn Tây", "2025-06-30", "district"],
    ["UBND H. Đại Từ", "2025-06-30", "district"],
    ["UBND huyện", "2024-06-05", "district"],
    ["Cấp huyện", "2024-06-05", "district"],
    ["Huyện Đại Từ", "2024-06-05", "district"],
    // A word that only stands further on says nothing.
    ["UBND Vân tỉnh Thái Nguyên", "2024-06-05", undefined],
    // Huế is run by the centre from 2025-01-01.
    ["UBND thành phố Huế", "2024-12-31", "district"],
    ["UBND thành phố Huế", "2025-01-01", "province"],
    ["UBND TP Huế", "2025-07-01", "province"],
    ["Chủ tịch UBND TP. Huế", "2024-12-31", "district"],
    ["Chủ tịch UBND TP. Huế", "2025-01-01", "province"],
    ["UBND Huế", "2024-12-31", undefined],
    ["UBND Huế", "2025-01-01", "province"],
    ["UBND tỉnh Thừa Thiên Huế", "2024-12-31", "province"],
    ["UBND Thừa Thiên Huế", "2024-12-31", "province"],
    ["UBND tỉnh TT-Huế", "2024-12-31", "province"],
    // Đồng Nai is a city from 2026-04-30; a city of that name there was not before.
    ["UBND thành phố Đồng Nai", "2026-04-29", undefined],
    ["UBND thành phố Đồng Nai", "2026-04-30", "province"],
    ["UBND tỉnh Đồng Nai", "2026-04-29", "province"],
    ["UBND Đồng Nai", "2026-04-29", "province"],
    ["UBND Đồng Nai", "2026-04-30", "province"],
    // The other five cities have been run by the centre all along.
    ["UBND thành phố Hà Nội", "2019-01-01", "province"],
    ["UBND TP Hồ Chí Minh", "2019-01-01", "province"],
    ["UBND TP.HCM", "2019-01-01", "province"],
    ["UBND TPHCM", "2025-07-01", "province"],
    ["UBND TP. Hải Phòng", "2019-01-01", "province"],
    ["UBND TP Đà Nẵng", "2019-01-01", "province"],
    ["UBND Cần Thơ", "2019-01-01", "province"],
    // Provinces, and those that are gone.
    ["UBND tỉnh", "2024-06-05", "province"],
    ["UBND tỉnh Lâm Đồng", "2019-01-01", "province"],
    ["Lâm Đồng", "2026-01-01", "province"],
    ["Cấp tỉnh", "2024-06-05", "province"],
    ["UBND Yên Bái", "2025-06-30", "province"],
    ["UBND Yên Bái", "2025-07-01", undefined],
    ["UBND tỉnh BR-VT", "2024-06-05", "province"],
    // Whoever signs is of no tier.
    ["Chủ tịch UBND tỉnh Lâm Đồng", "2025-07-01", "province"],
    ["Phó Chủ tịch UBND tỉnh Lâm Đồng", "2025-07-01", "province"],
    ["Quyền Chủ tịch UBND tỉnh Lâm Đồng", "2025-07-01", "province"],
    ["CT UBND tỉnh Lâm Đồng", "2025-07-01", "province"],
    ["Chủ tịch tỉnh", "2025-07-01", "province"],
    ["Chủ tịch Ủy ban nhân dân huyện Đại Từ", "2025-06-30", "district"],
    ["UỶ BAN NHÂN DÂN TỈNH LÂM ĐỒNG", "2025-07-01", "province"],
    ["uy ban nhan dan tinh lam dong", "2025-07-01", "province"],
    ["UBND", "2025-07-01", undefined],
    ["Chủ tịch UBND", "2024-06-05", undefined],
    ["Cơ quan thường trực Chương trình OCOP tỉnh Lâm Đồng", "2024-06-05", "province"],
    ["Hội đồng đánh giá OCOP huyện Đại Từ", "2024-06-05", "district"],
    ["Hội đồng", "2024-06-05", undefined],
    // The ministry.
    ["Bộ Nông nghiệp và PTNT", "2024-06-05", "ministry"],
    ["Bộ NN&PTNT", "2024-06-05", "ministry"],
    ["Bộ NN-MT", "2026-06-05", "ministry"],
    ["Bộ Nông nghiệp và Môi trường", "2026-06-05", "ministry"],
    ["Bộ trưởng Bộ Nông nghiệp và PTNT", "2024-06-05", "ministry"],
    ["Trung ương", "2024-06-05", "ministry"],
    ["Cấp trung ương", "2024-06-05", "ministry"],
    ["Cấp quốc gia", "2024-06-05", "ministry"],
    ["Hội đồng OCOP cấp Trung ương", "2024-06-05", "ministry"],
    // What recognises no product, or does not say who it is.
    ["UBND xã Tân Cương", "2025-07-01", undefined],
    ["UBND phường Ba Đình", "2025-07-01", undefined],
    ["Sở Nông nghiệp và PTNT", "2024-06-05", undefined],
    ["Bố Trạch", "2024-06-05", undefined],
    ["Đại Từ", "2024-06-05", undefined],
    ["HTX Hảo Đạt", "2024-06-05", undefined],
    ["", "2024-06-05", undefined],
  ])("%j on %s is %s", (name, on, tier) => {
    expect(authorityTierOn(name, on)).toBe(tier);
  });
});
