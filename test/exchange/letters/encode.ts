/** Vietnamese text as old fonts and wrong encodings show it: written from the tables of the encodings, not from `src`. */

/** Bytes of TCVN 5712:1993 (VN3), small letters with a tone and all letters without. */
const TCVN3: Readonly<Record<string, number>> = {
  Ă: 0xa1,
  Â: 0xa2,
  Ê: 0xa3,
  Ô: 0xa4,
  Ơ: 0xa5,
  Ư: 0xa6,
  Đ: 0xa7,
  ă: 0xa8,
  â: 0xa9,
  ê: 0xaa,
  ô: 0xab,
  ơ: 0xac,
  ư: 0xad,
  đ: 0xae,
  à: 0xb5,
  ả: 0xb6,
  ã: 0xb7,
  á: 0xb8,
  ạ: 0xb9,
  ằ: 0xbb,
  ẳ: 0xbc,
  ẵ: 0xbd,
  ắ: 0xbe,
  ặ: 0xc6,
  ầ: 0xc7,
  ẩ: 0xc8,
  ẫ: 0xc9,
  ấ: 0xca,
  ậ: 0xcb,
  è: 0xcc,
  ẻ: 0xce,
  ẽ: 0xcf,
  é: 0xd0,
  ẹ: 0xd1,
  ề: 0xd2,
  ể: 0xd3,
  ễ: 0xd4,
  ế: 0xd5,
  ệ: 0xd6,
  ì: 0xd7,
  ỉ: 0xd8,
  ĩ: 0xdc,
  í: 0xdd,
  ị: 0xde,
  ò: 0xdf,
  ỏ: 0xe1,
  õ: 0xe2,
  ó: 0xe3,
  ọ: 0xe4,
  ồ: 0xe5,
  ổ: 0xe6,
  ỗ: 0xe7,
  ố: 0xe8,
  ộ: 0xe9,
  ờ: 0xea,
  ở: 0xeb,
  ỡ: 0xec,
  ớ: 0xed,
  ợ: 0xee,
  ù: 0xef,
  ủ: 0xf1,
  ũ: 0xf2,
  ú: 0xf3,
  ụ: 0xf4,
  ừ: 0xf5,
  ử: 0xf6,
  ữ: 0xf7,
  ứ: 0xf8,
  ự: 0xf9,
  ỳ: 0xfa,
  ỷ: 0xfb,
  ỹ: 0xfc,
  ý: 0xfd,
  ỵ: 0xfe,
};

export function asTcvn3(text: string): string {
  return text.normalize("NFC").replace(/[^\0-\x7f]/g, (letter) => {
    const byte = TCVN3[letter] ?? TCVN3[letter.toLowerCase()];
    return byte === undefined ? letter : String.fromCharCode(byte);
  });
}

const TONES = ["\u0301", "\u0300", "\u0309", "\u0303", "\u0323"];
const PLAIN = "ùøûõï";
const ROOF = "áàåãä";
const BREVE = "éèúüë";
const OF_I = "íìæóò";

export function asVni(text: string): string {
  return [...text.normalize("NFC")]
    .map((letter) => {
      const small = vni(letter.toLowerCase());
      return letter === letter.toLowerCase() ? small : small.toUpperCase();
    })
    .join("");
}

function vni(letter: string): string {
  if (letter === "đ") {
    return "ñ";
  }
  const [base = "", ...marks] = letter.normalize("NFD");
  const tone = TONES.findIndex((mark) => marks.includes(mark));
  if (base === "i" && tone >= 0) {
    return OF_I.charAt(tone);
  }
  if (base === "y" && tone === 4) {
    return "î";
  }
  if (marks.includes("\u0302")) {
    return base + (tone < 0 ? "â" : ROOF.charAt(tone));
  }
  if (marks.includes("\u0306")) {
    return base + (tone < 0 ? "ê" : BREVE.charAt(tone));
  }
  const horned = marks.includes("\u031b") ? (base === "o" ? "ô" : "ö") : base;
  return horned + (tone < 0 ? "" : PLAIN.charAt(tone));
}

/** UTF-8 read as another encoding. */
export function asMisread(text: string, encoding: "windows-1252" | "windows-1258" | "latin1"): string {
  const bytes = Buffer.from(text, "utf8");
  return encoding === "latin1" ? bytes.toString("latin1") : new TextDecoder(encoding).decode(bytes);
}
