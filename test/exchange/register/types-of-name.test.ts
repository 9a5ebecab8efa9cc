import { describe, expect, it } from "vitest";
import { type RegisterRow, readRegister, typesOfName } from "../../../src/exchange/register/index.js";

describe("a producer's name says its type", () => {
  it.each([
    ["Công ty TNHH Lê Anh", "enterprise"],
    ["CÔNG TY TNHH MTV CHÈ XANH", "enterprise"],
    ["Công ty Cổ phần Nông sản Việt", "enterprise"],
    ["Công ty CP Mắc ca", "enterprise"],
    ["Cong ty TNHH Mot thanh vien Hoa Mai", "enterprise"],
    ["Cty TNHH Hoa Mai", "enterprise"],
    ["Cty. TNHH Hoa Mai", "enterprise"],
    ["C.ty TNHH Hoa Mai", "enterprise"],
    ["CTY CP Hoa Mai", "enterprise"],
    ["CTCP Hoa Mai", "enterprise"],
    ["CT TNHH Hoa Mai", "enterprise"],
    ["CT CP Hoa Mai", "enterprise"],
    ["TNHH MTV Hoa Mai", "enterprise"],
    ["Tổng công ty Lương thực", "enterprise"],
    ["Doanh nghiệp tư nhân Hoa Mai", "enterprise"],
    ["Doanh nghiệp Hoa Mai", "enterprise"],
    ["DNTN Hoa Mai", "enterprise"],
    ["DN tư nhân Hoa Mai", "enterprise"],
    ["Xí nghiệp Chè Sông Cầu", "enterprise"],
    ["- Công ty TNHH Hoa Mai", "enterprise"],
    ["HTX chè Hảo Đạt", "cooperative"],
    ["HTX Nông nghiệp Tân Cương", "cooperative"],
    ["htx tan cuong", "cooperative"],
    ["HTX. Tân Cương", "cooperative"],
    ["HTXNN Tân Cương", "cooperative"],
    ["HTX-NN Tân Cương", "cooperative"],
    ["HTXDV Tân Cương", "cooperative"],
    ["HTXDVNN Tân Cương", "cooperative"],
    ["HTX DVNN tổng hợp Tân Cương", "cooperative"],
    ["HTXSX&TM Tân Cương", "cooperative"],
    ["Hợp tác xã Sản xuất và Chế biến Chè", "cooperative"],
    ["Hợp Tác Xã Du lịch cộng đồng", "cooperative"],
    ["HỢP TÁC XÃ THANH NIÊN", "cooperative"],
    ["THT rau an toàn Đại Từ", "cooperative-group"],
    ["Tổ hợp tác nuôi ong Đại Từ", "cooperative-group"],
    ["To hop tac nuoi ong", "cooperative-group"],
    ["Trang trại dê Ninh Bình", "farm"],
    ["TRANG TRẠI HƯƠNG QUÊ", "farm"],
    ["Hộ kinh doanh Nguyễn Văn A", "registered-household"],
    ["HKD Nguyễn Văn A", "registered-household"],
    ["Hộ KD Nguyễn Văn A", "registered-household"],
    ["Hộ kinh doanh cá thể Nguyễn Văn A", "registered-household"],
    ["Hiệp hội Chè Thái Nguyên", "association"],
    ["Hội Nông dân xã Tân Cương", "association"],
    ["Hội Liên hiệp Phụ nữ xã Tân Cương", "association"],
    ["Hội Phụ nữ xã Tân Cương", "association"],
    ["Hội Làm vườn tỉnh", "association"],
    ["Hội Sinh vật cảnh Đại Từ", "association"],
  ])("%j: %s", (name, type) => {
    expect(typesOfName(name)).toEqual({ type, candidates: [] });
  });

  it.each([
    ...["Hộ Nguyễn Văn A", "Hộ ông Nguyễn Văn A", "Hộ bà Trần Thị B", "HỘ NGUYỄN VĂN A", "Hộ gia đình Nguyễn Văn A"],
    ...[
      "Hộ sản xuất Nguyễn Văn A",
      "Hộ SX Nguyễn Văn A",
      "Hộ SXKD Nguyễn Văn A",
      "Hộ sản xuất kinh doanh A",
      "Ho San xuat A",
    ],
    ...["Cơ sở Hoa Mai", "Cơ sở sản xuất Hoa Mai", "CS Hoa Mai", "CSSX Hoa Mai", "Co so san xuat Hoa Mai"],
    ...["Lò bún Bà Năm", "Xưởng mộc Hoa Mai"],
  ])("or leaves two, whether a household is registered: %j", (name) => {
    expect(typesOfName(name)).toEqual({ candidates: ["registered-household", "production-household"] });
  });

  it.each([
    // A proper name that begins like a type.
    ...["Hội An Coffee", "Hội quán Tân Thuận Đông", "Hội Vân Farm", "Hội đồng quản trị", "Hồ Văn A", "Hồ Tràm Resort"],
    ...["Hồ Thị B", "Hỏ", "Lô Hội Farm", "Lộ Tẻ", "Xương Rồng Garden", "Có sở trường", "Công Tyson"],
    // Of no type of the decision, or of one that the name does not say.
    ...[
      "Nguyễn Văn A",
      "Ông Nguyễn Văn A",
      "Bà Trần Thị B",
      "Gia đình ông A",
      "Liên hiệp HTX Thái Nguyên",
      "Làng nghề A",
    ],
    ...[
      "Nhà máy chè Hoa Mai",
      "Homestay Bà Năm",
      "Farmstay A",
      "Nhóm hộ A",
      "Tổ nhóm phụ nữ",
      "Đoàn thanh niên",
      "UBND xã A",
    ],
    // Two producers in one cell; "tổ" of a commune or its cooperative.
    ...["HTX Hảo Đạt và Công ty TNHH Mẫu", "Công ty TNHH A, HTX B", "HTX A - Hộ Nguyễn Văn B", "Tổ hợp tác xã Mẫu"],
    // With other accents, a family name.
    ...["Hồ Kinh Doanh", "Hồ KD"],
    // In the middle of a name, a type is part of something else.
    ...["Chè HTX Hảo Đạt", "Bếp Công ty", "Nguyễn Văn A (HTX Hảo Đạt)", "Xã viên HTX Hảo Đạt", "Chợ hộ kinh doanh", ""],
  ])("or none: %j", (name) => {
    expect(typesOfName(name)).toEqual({ candidates: [] });
  });

  it("or none where there is no text", () => {
    expect(typesOfName(7 as never)).toEqual({ candidates: [] });
  });
});

describe("a row without a column for the type", () => {
  const read = (name: string, ...more: readonly string[]): RegisterRow | undefined => {
    const headings = ["Tên sản phẩm", "Chủ thể", "Loại hình"];
    return [...readRegister([headings.slice(0, 2 + more.length), ["Chè", name, ...more]])][1];
  };

  it("takes it from the name, and says so", () => {
    expect(read("HTX Hảo Đạt")?.entry).toMatchObject({ producerType: "cooperative", producerTypeFrom: "name" });
    expect(read("HTX Hảo Đạt", "")?.entry).toMatchObject({ producerType: "cooperative", producerTypeFrom: "name" });
  });

  it("does not where a cell says it", () => {
    const { entry } = read("HTX Hảo Đạt", "Công ty TNHH") ?? {};
    expect(entry).toMatchObject({ producerType: "enterprise", producerTypeText: "Công ty TNHH" });
    expect(entry).not.toHaveProperty("producerTypeFrom");
  });

  it("does not where a cell says something else", () => {
    const row = read("HTX Hảo Đạt", "Liên hiệp");
    expect(row?.entry).not.toHaveProperty("producerType");
    expect(row?.warnings.map(({ code }) => code)).toEqual(["register.unknown-producer-type"]);
  });

  it("offers what a household may be, and takes neither", () => {
    const row = read("Hộ Nguyễn Văn A");
    expect(row?.entry).not.toHaveProperty("producerType");
    expect(row?.suggestions).toEqual(
      ["registered-household", "production-household"].map((value) => ({
        path: [2, "B"],
        field: "producerType",
        value,
        why: "name",
      })),
    );
    expect(read("Hộ Nguyễn Văn A", "Hộ kinh doanh")?.suggestions).toEqual([]);
  });
});
