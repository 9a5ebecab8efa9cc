import { type Kind, readerRefuses, reads, refuses, takes, wrongTypes } from "./kind.js";

const notText = wrongTypes("string", 5, "number");

/** A web address. */
export const url: Kind = [
  ...notText,
  takes("https", "https://example.vn/a?b=1#c"),
  takes("http with a port", "http://example.vn:8080/"),
  { ...takes("accents", "https://ví-dụ.vn/chè"), jsonSchema: false },
  takes("the longest", `https://example.vn/${"x".repeat(1981)}`),
  reads("spaces around", " https://example.vn/ ", "https://example.vn/"),
  refuses("one character too long", `https://example.vn/${"x".repeat(1982)}`, "text.too-long", { most: 2000 }),
  refuses("far too long", `https://example.vn/${"x".repeat(8000)}`, "text.too-long", { most: 2000 }),
  readerRefuses("no scheme", "example.vn", "url.malformed"),
  readerRefuses("a script", "javascript:alert(1)", "url.malformed"),
  readerRefuses("a file", "file:///etc/passwd", "url.malformed"),
  readerRefuses("ftp", "ftp://example.vn/", "url.malformed"),
  readerRefuses("a host without a dot", "http://localhost/", "url.malformed"),
  readerRefuses("a number for a host", "http://127.0.0.1/", "url.malformed"),
  refuses("user information", "http://user:pass@a.vn/", "url.malformed"),
  refuses("a host in front of the host", "https://bank.vn@evil.com/", "url.malformed"),
  refuses("a backslash", "http://a.vn\\@evil.com", "url.malformed"),
  refuses("markup", 'http://a.vn/"><script>', "url.malformed"),
  takes("an account of a network", "https://www.tiktok.com/@htx.tra?lang=vi#top"),
  { ...takes("letters with accents", "https://a.vn/chè/trà-tân-cương"), jsonSchema: false },
  takes("a port", "http://a.vn:8080/x"),
  readerRefuses("no slashes", "https:example.vn", "url.malformed"),
  readerRefuses("empty", "", "url.malformed"),
];

/** A telephone number. */
export const phone: Kind = [
  ...notText,
  takes("E.164", "+84912345678"),
  takes("abroad", "+81312345678"),
  reads("a mobile number", " 0912 345 678 ", "+84912345678"),
  reads("a landline", "(0208) 382 2123", "+842083822123"),
  readerRefuses("letters", "gọi sau", "phone.malformed"),
  readerRefuses("empty", "", "phone.malformed"),
  readerRefuses("eleven digits of before 2018", "0168 123 4567", "phone.old-mobile"),
  readerRefuses("a service line", "1900 1234", "phone.service-line"),
  readerRefuses("far too long", "9".repeat(161), "text.too-long", { most: 40 }),
];

/** An e-mail address. */
export const email: Kind = [
  ...notText,
  takes("an address", "lien.he+che@example.com.vn"),
  reads("spaces around", " lienhe@example.vn ", "lienhe@example.vn"),
  refuses("no sign", "example.vn", "email.malformed"),
  refuses("no host", "lienhe@", "email.malformed"),
  refuses("two signs", "a@b@example.vn", "email.malformed"),
  refuses("empty", "", "email.malformed"),
  refuses("one character too long", `a@${"b".repeat(250)}.vn`, "text.too-long", { most: 254 }),
  refuses("far too long", "a".repeat(1017), "text.too-long", { most: 254 }),
];

/** A tax code. */
export const taxCode: Kind = [
  ...notText,
  takes("an organisation's", "0100109106"),
  takes("a branch's", "0100109106-001"),
  takes("a person's", "001099012345"),
  reads("a branch's without a hyphen", " 0100109106 001 ", "0100109106-001"),
  readerRefuses("a wrong check digit", "0100109107", "tax-code.check-digit"),
  readerRefuses("a lost first 0", "100109106", "tax-code.malformed"),
  readerRefuses("empty", "", "tax-code.malformed"),
  readerRefuses("far too long", "0".repeat(129), "text.too-long", { most: 32 }),
];

/** A person's identity number. */
export const identityNumber: Kind = [
  ...notText,
  takes("twelve digits", "019185001234"),
  takes("nine digits", "090123456"),
  reads("spaces around", " 019185001234 ", "019185001234"),
  ...["", "01918500123", "0191850012345", "0190123456", "12345678", "0191 8500 1234", "C1234567"].map((text) =>
    refuses(JSON.stringify(text), text, "identity-number.malformed"),
  ),
  refuses("far too long", "0".repeat(65), "text.too-long", { most: 16 }),
];

/** A GTIN. */
export const gtin: Kind = [
  ...notText,
  takes("thirteen digits", "8934563138141"),
  takes("eight digits", "96385074"),
  reads("spaces", " 893 4563 13814 1 ", "8934563138141"),
  readerRefuses("a wrong check digit", "8934563138142", "gtin.check-digit", { given: "8934563138142" }),
  readerRefuses("nine digits", "123456789", "gtin.malformed", { given: "123456789" }),
  readerRefuses("empty", "", "gtin.malformed", { given: "" }),
  readerRefuses("far too long", "1".repeat(129), "text.too-long", { most: 32 }),
];
