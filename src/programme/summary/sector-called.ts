import { nameWords } from "../../exchange/register/sets-called.js";

/**
 * What decisions call their sectors and groups, as names are compared, by the code of the sector. A name that sectors of two
 * codes go by is not among them: "Vải, may mặc" is a sector of 2019 and a set of handicraft since. A test holds the list and the
 * classifications together.
 */
const names: Readonly<Record<string, readonly string[]>> = {
  food: [
    "thuc pham",
    "thuc pham tuoi song",
    "thuc pham tho so che",
    "thuc pham che bien",
    "gia vi",
    "che",
    "ca phe ca cao",
    "nong san tuoi song",
    "nong san che bien",
  ],
  drinks: ["do uong", "do uong co con", "do uong khong con"],
  medicinal: [
    "duoc lieu va san pham tu duoc lieu",
    "thuc pham chuc nang thuoc duoc lieu thuoc co truyen",
    "my pham co thanh phan tu duoc lieu",
    "tinh dau va duoc lieu khac",
    "thuc pham chuc nang thuoc duoc lieu thuoc y hoc co truyen",
    "my pham co thanh phan tu thao duoc",
    "tinh dau va thao duoc khac",
  ],
  handicraft: [
    "thu cong my nghe",
    "thu cong my nghe gia dung trang tri",
    "thu cong my nghe trang tri",
    "thu cong my nghe gia dung",
    "luu niem noi that trang tri",
  ],
  ornamental: ["sinh vat canh", "hoa", "cay canh", "dong vat canh"],
  tourism: [
    "dich vu du lich cong dong du lich sinh thai va diem du lich",
    "dich vu du lich nong thon va ban hang",
    "dich vu du lich truyen thong le hoi",
    "dich vu du lich nong thon ban hang",
  ],
  herbs: [
    "thao duoc",
    "thuc pham chuc nang thuoc tu duoc lieu thuoc y hoc co truyen",
    "my pham",
    "trang thiet bi dung cu y te",
    "thao duoc khac",
  ],
  fabrics: ["vai va may mac"],
};

/**
 * The sector that a register's name of a group can only mean, whatever the decision; undefined where it is the name of none, or
 * of two.
 *
 * @param name - as written, with or without accents, with or without "Nhóm" or "Ngành" before it
 */
export function sectorCalled(name: string): string | undefined {
  const words = nameWords(name);
  return Object.keys(names).find((code) => names[code]?.includes(words));
}
