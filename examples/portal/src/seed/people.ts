import type { NewPerson } from "../auth/open.ts";

/** Communes of the demonstration. Names and numbers are made up. */
export const communes = [
  { id: "commune-1", code: "24001", name: "Xã Thượng Sơn" },
  { id: "commune-2", code: "24002", name: "Xã Hòa Bình" },
  { id: "commune-3", code: "24003", name: "Phường Xuân Hương" },
] as const;

/** The password of everybody in the demonstration. */
export const password = "ocop-2026-thu";

type Sample = Omit<NewPerson, "password" | "producer">;

/** Who works with the portal besides producers. */
export const staff: readonly Sample[] = [
  { name: "Trần Văn Xã", email: "xa1@example.org", role: "commune", unit: "commune-1" },
  { name: "Lê Thị Phường", email: "xa2@example.org", role: "commune", unit: "commune-2" },
  { name: "Vũ Văn Hương", email: "xa3@example.org", role: "commune", unit: "commune-3" },
  { name: "Nguyễn Văn An", email: "tv1@example.org", role: "member" },
  { name: "Trần Thị Bình", email: "tv2@example.org", role: "member" },
  { name: "Lê Văn Cường", email: "tv3@example.org", role: "member" },
  { name: "Phạm Thị Dung", email: "tv4@example.org", role: "member" },
  { name: "Hoàng Văn Em", email: "tv5@example.org", role: "member" },
  { name: "Đỗ Văn Lâm", email: "thuky@example.org", role: "secretary" },
  { name: "Bùi Thị Khánh", email: "vanphong@example.org", role: "office" },
];

/** Producers with their products; how far each dossier is brought, `until` says. */
export const producers = [
  {
    email: "che@example.org",
    person: "Lý Thị Mẩy",
    commune: communes[0],
    name: "HTX Chè Vùng Cao",
    type: "cooperative",
    products: [
      { name: "Chè Shan tuyết", set: "tea", until: "recognised", level: 1 },
      { name: "Chè Shan tuyết túi lọc", set: "tea", until: "council", level: 0.8 },
    ],
  },
  {
    email: "nuocmam@example.org",
    person: "Nguyễn Thị Cá",
    commune: communes[1],
    name: "HTX Nước mắm Hòa Bình",
    type: "cooperative",
    products: [
      { name: "Nước mắm Cá Cơm", set: "liquid-condiments", until: "recognised", level: 0.97 },
      { name: "Mắm nêm Hòa Bình", set: "liquid-condiments", until: "commune", level: 0.6 },
    ],
  },
  {
    email: "hoa@example.org",
    person: "Trịnh Văn Lan",
    commune: communes[2],
    name: "Công ty TNHH Hoa Xuân Hương",
    type: "enterprise",
    products: [
      { name: "Hoa lan hồ điệp", set: "flowers", until: "decision", level: 0.95 },
      { name: "Cây kiểng mini", set: "ornamental-plants", until: "draft", level: 0.5 },
    ],
  },
] as const;
