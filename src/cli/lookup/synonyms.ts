/** What people say, folded, where the classification has another word: where to look as well. Nothing is decided by them. */
export const synonyms: readonly (readonly [said: string, printed: string])[] = [
  ["tra", "chè"],
  ["cafe", "cà phê"],
  ["ca fe", "cà phê"],
  ["cacao", "ca cao"],
  ["ruou", "đồ uống có cồn"],
  ["bia", "đồ uống có cồn"],
  ["nuoc suoi", "nước khoáng"],
  ["ca", "thủy sản"],
  ["tom", "thủy sản"],
  ["muc", "thủy sản"],
  ["tho cam", "vải"],
  ["gom", "thủ công mỹ nghệ"],
  ["may tre", "thủ công mỹ nghệ"],
  ["may tre dan", "thủ công mỹ nghệ"],
  ["homestay", "du lịch"],
  ["farmstay", "du lịch"],
];
