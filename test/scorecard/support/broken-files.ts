import { truncateSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { utils, write } from "xlsx";
import { storedZip } from "../../../src/papers/zip/unzip.js";
import { file } from "./pages.js";

const bytes = (text: string) => new TextEncoder().encode(text);
const utf16 = (text: string) => Buffer.from(`\ufeff${text}`, "utf16le");
const sheet = (fields: object) => JSON.stringify({ decision: "2026", set: 11, answers: {}, ...fields });

/** A whole workbook with a table of no use. */
function workbook(): Uint8Array {
  const book = utils.book_new();
  utils.book_append_sheet(
    book,
    utils.aoa_to_sheet([
      ["a", "b"],
      ["c", "d"],
    ]),
    "Trang 1",
  );
  return new Uint8Array(write(book, { type: "array", bookType: "xlsx" }) as ArrayBuffer);
}

/** A compound file, as Excel wrote workbooks once and writes those with a password. */
function compound(name: string): Uint8Array {
  return Buffer.concat([Buffer.from("d0cf11e0a1b11ae1", "hex"), Buffer.alloc(504), Buffer.from(name, "utf16le")]);
}

/** Files as people have them, none of which can be opened as a sheet or a register; the large one lies in a folder. */
export function brokenFiles(folder: string): readonly (ReturnType<typeof file> | string)[] {
  const large = join(folder, "51-mb.csv");
  writeFileSync(large, "a,b\n");
  truncateSync(large, 51_000_000);
  return [
    file("trong.json", ""),
    file("khoang-trang.csv", " \n\n "),
    file(
      "nhi-phan.bin",
      Uint8Array.from({ length: 4000 }, (_, at) => (at * 197) % 256),
    ),
    file("cat-ngang.xlsx", workbook().subarray(0, 2000)),
    file("chi-co-dau.xlsx", bytes("PK\u0003\u0004")),
    file("khong-phai-bang.xlsx", storedZip([{ name: "a.txt", bytes: bytes("a") }])),
    file("bang-khac.xlsx", workbook()),
    file("mat-khau.xlsx", compound("EncryptedPackage")),
    file("cu.xls", compound("Workbook")),
    file("trang-web.xls", "<!DOCTYPE html><html><table><tr><td>TT</td></tr></table></html>"),
    large,
    file("sau.json", "[".repeat(100_000)),
    file("sau-dong.json", `${"[".repeat(5000)}${"]".repeat(5000)}`),
    file("proto.json", `{"decision":"2026","set":11,"answers":{"__proto__":{"1.1":3}}}`),
    file("proto-2.json", `{"__proto__":{"decision":"2026","set":11,"answers":{}}}`),
    file("quyet-dinh.json", sheet({ decision: "1999" })),
    file("bo-tieu-chi.json", sheet({ set: 99 })),
    file("muc-9.json", sheet({ answers: { "1.1": 9 } })),
    file("tieu-chi-la.json", sheet({ answers: { "9.9": 1 } })),
    file("danh-sach.json", sheet({ answers: [1, 2, 3] })),
    file("khong-thanh-vien.json", sheet({ members: [] })),
    file("cat-ngang.json", sheet({}).slice(0, -5)),
    file("dong-hong.ndjson", `{"a":1}\n{"decision"\n${sheet({ set: 99 })}`),
    file("khong-gi.json", "null"),
    file("so.json", "42"),
    file("utf16.json", utf16("{cut")),
    file("utf16.csv", utf16("a,b\nc,d")),
    file("nul.csv", "a,b\n\0,d"),
    file("tcvn.csv", Buffer.from([0x54, 0xea, 0x6e, 0x2c, 0xb8, 0x0a])),
    file("dau-ngoac.csv", 'TT,Tên sản phẩm\n1,"Chè'),
    file("khong-tieu-de.csv", "1,2\n3,4"),
    file("giay.pdf", "%PDF-1.7\n%âãÏÓ"),
    file("chuoi.txt", "OCOP:2026/11/1.1:9"),
    file("chuoi-dai.txt", `OCOP:2026/11/${"1.1:3/".repeat(1000)}`),
  ];
}

/** What a broken file is called. */
export function nameOf(one: ReturnType<typeof brokenFiles>[number]): string {
  return typeof one === "string" ? (one.split("/").at(-1) ?? "") : one.name;
}
