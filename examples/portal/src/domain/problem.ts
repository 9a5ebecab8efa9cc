import { message } from "ocop/messages";

export type Language = "vi" | "en";

/** A finding of the portal's own, with its sentence. */
export interface OwnFinding {
  readonly code: string;
  readonly path: readonly (string | number)[];
  readonly text: { readonly vi: string; readonly en: string };
  readonly params?: Readonly<Record<string, string>>;
}

/** A finding of the package: code, place and what its sentence needs; or one of the portal's own. */
export type Finding = Parameters<typeof message>[0] | OwnFinding;

/** The sentence of a finding. */
export function sentenceOf(finding: Finding, language: Language): string {
  return "text" in finding ? finding.text[language] : message(finding, language);
}

/** A note of an answer, in the language that is asked for. */
export function noteIn(finding: Finding, language: Language) {
  return { code: finding.code, detail: sentenceOf(finding, language) };
}

/** What the portal itself refuses; what the package refuses is told in the package's sentences. */
const kinds = {
  malformed: [400, "Yêu cầu không đọc được", "The request cannot be read"],
  "not-signed-in": [401, "Cần đăng nhập", "Sign in first"],
  "wrong-password": [401, "Email hoặc mật khẩu không đúng", "Wrong e-mail or password"],
  "not-allowed": [403, "Tài khoản này không được phép làm việc này", "This account may not do this"],
  "other-site": [403, "Yêu cầu được gửi từ trang khác", "The request comes from another site"],
  "not-found": [404, "Không tìm thấy", "Not found"],
  "method-not-allowed": [405, "Địa chỉ này không nhận phương thức này", "This address does not take this method"],
  "too-large": [413, "Tệp quá lớn", "The file is too large"],
  "other-media": [415, "Định dạng này không được nhận", "This format is not accepted"],
  "other-version": [
    409,
    "Dữ liệu đã được người khác thay đổi; hãy tải lại",
    "Somebody else has changed this; load it again",
  ],
  "already-there": [409, "Đã có", "It is there already"],
  "not-yet-all": [409, "Chưa đủ phiếu đánh giá của các thành viên", "Not all members have handed in their sheets"],
  "producer-exists": [409, "Chủ thể đã có trong cổng", "The producer is here already"],
  "dossier-open": [
    409,
    "Sản phẩm đã có hồ sơ cùng mục đích chưa kết thúc",
    "The product has a dossier for the same purpose that has not ended",
  ],
  "grounds-open": [
    409,
    "Có thành viên nêu căn cứ loại hồ sơ; cần ghi kết luận của Hội đồng về từng căn cứ",
    "Members reported grounds of rejection; enter what the council found of each",
  ],
  "key-used": [422, "Khóa Idempotency-Key đã dùng cho yêu cầu khác", "The Idempotency-Key belongs to another request"],
  faulty: [422, "Dữ liệu có lỗi", "The data has errors"],
  "not-possible": [409, "Theo quy trình, bước này chưa thực hiện được", "The procedure does not allow this step now"],
  "too-many": [429, "Quá nhiều yêu cầu; hãy thử lại sau", "Too many requests; try again later"],
  "too-many-failures": [
    429,
    "Quá nhiều lần đăng nhập sai từ địa chỉ này; hãy thử lại sau ít phút",
    "Too many failed attempts to sign in from this address; try again in a few minutes",
  ],
  failed: [500, "Lỗi của cổng; chưa có gì được ghi lại", "The portal failed; nothing was recorded"],
} as const;

export type ProblemKind = keyof typeof kinds;
export const problemKinds = Object.keys(kinds) as ProblemKind[];

/** Why a request is not done. */
export class Problem extends Error {
  readonly status: (typeof kinds)[ProblemKind][0];

  constructor(
    readonly kind: ProblemKind,
    readonly findings: readonly Finding[] = [],
    options?: ErrorOptions,
    /** What the answer's head says besides, such as when to try again. */
    readonly headers: Readonly<Record<string, string>> = {},
  ) {
    super(kind, options);
    this.status = kinds[kind][0];
  }

  title(language: Language): string {
    return kinds[this.kind][language === "vi" ? 1 : 2];
  }
}

/** The most sentences that a problem's detail has; `errors` has all. */
const TOLD = 5;

/** Why a request is not done, in sentences: those of its faults, each once; what is refused as a whole, by its title. */
function detailOf(problem: Problem, language: Language): string {
  const sentences = [...new Set(problem.findings.map((finding) => sentenceOf(finding, language)))];
  return sentences.length === 0 ? problem.title(language) : sentences.slice(0, TOLD).join("; ");
}

/** A problem as RFC 9457 has it, with the place of every fault as a JSON pointer (RFC 6901). */
export function problemDetails(problem: Problem, language: Language, instance: string) {
  return {
    type: `/problems/${problem.kind}`,
    title: problem.title(language),
    status: problem.status,
    detail: detailOf(problem, language),
    instance,
    errors: problem.findings.map((finding) => ({
      pointer: "path" in finding ? pointerOf(finding.path as readonly (string | number)[]) : "",
      code: finding.code,
      detail: sentenceOf(finding, language),
      ...("text" in finding && finding.params !== undefined && { params: finding.params }),
    })),
  };
}

/** The JSON pointer of a path. */
export function pointerOf(path: readonly (string | number)[]): string {
  return path.map((part) => `/${String(part).replaceAll("~", "~0").replaceAll("/", "~1")}`).join("");
}

/** The value of an outcome, or a problem with its issues. */
export function requireValue<T>(
  outcome: { readonly ok: true; readonly value: T } | { readonly ok: false; readonly issues: readonly object[] },
  kind: ProblemKind = "faulty",
): T {
  if (!outcome.ok) {
    throw new Problem(kind, outcome.issues as readonly Finding[]);
  }
  return outcome.value;
}
