import { message } from "ocop/messages";
import { mayPrintLabel } from "ocop/procedure";
import type { Producer, Recognition } from "ocop/records";
import { findFormerProvince, findProvince, formerProvinces } from "ocop/records/provinces";

/** Why a row of a register, or a decision in it, was not taken in; what is `noted` was. */
const sentences = {
  "register.no-code": [
    "Dòng không có mã sản phẩm nên không xác định được sản phẩm",
    "The row has no product code, by which a product is known",
  ],
  "register.no-decision": [
    "Không có lần công nhận nào đủ hạng sao, số và ngày quyết định, cơ quan công nhận",
    "No recognition with its stars, the number and day of its decision and its authority",
  ],
  "register.unknown-tier": [
    "Cơ quan công nhận ghi trong danh sách ({what}) không thuộc cấp có thẩm quyền công nhận sản phẩm OCOP",
    "The authority in the register ({what}) is of no tier that recognises OCOP products",
  ],
  "register.later-day": ["Ngày quyết định {what} sau ngày hôm nay", "The day of the decision {what} is after today"],
  "register.other-province": [
    "Thuộc tỉnh khác, không phải tỉnh của cổng này: {what}",
    "Of another province than this portal's: {what}",
  ],
  "register.other-product": [
    "Mã {what} trong cổng là của sản phẩm có tên khác",
    "The code {what} is that of a product with another name here",
  ],
  "register.other-producer": [
    "Sản phẩm có mã {what} trong cổng là của chủ thể có tên khác",
    "The product with the code {what} is of a producer with another name here",
  ],
  "register.other-stars": [
    "Quyết định {what} trong cổng công nhận sản phẩm này với hạng sao khác",
    "By the decision {what} the product has other stars here",
  ],
  "register.producer-in-doubt": [
    "Có thể là chủ thể đã có trong cổng ({what}); chưa nhập chung, cần kiểm tra",
    "Perhaps a producer that is here already ({what}); not taken for one, to be checked",
  ],
} as const;

export type HeldCode = keyof typeof sentences;

/** A finding with its row and its sentence in both languages, as an account keeps it. */
export interface RowFinding {
  readonly row: number;
  readonly code: string;
  readonly vi: string;
  readonly en: string;
  /** Where the field that it is about stands in the record. */
  readonly field?: string | undefined;
  /** The row as it is kept for the office to decide on, where it is held. */
  readonly item?: string | undefined;
}

/** A finding of the portal's own. */
export function held(row: number, code: HeldCode, what = ""): RowFinding {
  const [vi, en] = sentences[code];
  return { row, code, vi: vi.replace("{what}", what), en: en.replace("{what}", what) };
}

/** The province of today that a text names, by its name or that of one merged into it; undefined where it names none. */
function provinceNamed(text: string): { readonly code: string | undefined } | undefined {
  const [, name] = /(?:^|\s)(?:tỉnh|thành phố|tp\.?)\s+(.+?)\s*$/iu.exec(text.normalize("NFC")) ?? [];
  if (name === undefined) {
    return undefined;
  }
  const found = findProvince(name)?.code ?? findFormerProvince(name)?.now;
  return found === undefined ? undefined : { code: found };
}

/** The province that recognised: as the record has it, or as the authority is called; undefined where neither tells. */
export function provinceOfAuthority({ authority }: Recognition): string | undefined {
  return authority?.province ?? provinceNamed(authority?.name ?? "")?.code;
}

/** The province of today that a product's code begins with. */
export function provinceOfCode(code: string): string | undefined {
  const [own = "", ...others] = code.split("-");
  // Codes of five parts are those of the provinces of before 2025-07-01.
  return others.length === 4 ? (formerProvinces.find(({ code: before }) => before === own)?.now ?? own) : own;
}

/** Why a product is none of this province's; undefined where nothing says so. */
export function otherProvince(code: string, { address }: Producer, province: string): string | undefined {
  const ofAddress = address.current?.province;
  return ofAddress !== undefined && ofAddress !== province
    ? (findProvince(ofAddress)?.name.vi ?? ofAddress)
    : provinceOfCode(code) === province
      ? undefined
      : code;
}

/**
 * What speaks against a recognition: an authority of another province, of a tier that had no authority for these stars on the
 * day (art. 4.1 and the decisions before), or of none that is known.
 */
export function faultOfAuthority(row: number, recognition: Recognition, province: string): RowFinding | undefined {
  const { authority, date = "" } = recognition;
  const own = authority?.tier === "ministry" ? undefined : provinceOfAuthority(recognition);
  if (own !== undefined && own !== province) {
    return held(row, "register.other-province", authority?.name ?? own);
  }
  const { notes } = mayPrintLabel({ recognitions: [recognition] }, date);
  const note = notes.find(({ code }) => code === "rank.other-authority" || code === "rank.unknown-authority");
  return note && { row, code: note.code, vi: message(note, "vi"), en: message(note, "en") };
}
