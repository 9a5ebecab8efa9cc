import { count, day, identifier, line, listOf, objectOf, oneOf, paragraph, type Read, yesOrNo } from "../read-input.js";

/** What a member is in the council. */
export type MemberRole = "chair" | "deputy-chair" | "secretary" | "member";

/** An appointed member of a council. */
export interface CouncilMember {
  /** What the member's sheets are known by; the name where there is none. */
  readonly id?: string | number;
  readonly name: string;
  readonly position?: string;
  readonly organisation?: string;
  /** What the member is in the council; a member where nothing is said. */
  readonly role?: MemberRole;
  /** Whether absent from the meeting; one who scored is taken to be there. */
  readonly isAbsent?: boolean;
  /** Why absent. */
  readonly excuse?: string;
}

/** The papers made of a council's round. */
export type CouncilPaperKind =
  | "score-table"
  | "minutes"
  | "written-opinions"
  | "report"
  | "submission"
  | "recognition-list";

/** What a paper is known by. */
export interface PaperMark {
  /** Such as `16/BC-HĐ`. */
  readonly number?: string;
  readonly date?: string;
}

/** A council, and the meeting it holds or the opinions it collects: what no evaluation says. */
export interface CouncilSession {
  /** The tier of evaluation; the decision's first where nothing is said. */
  readonly tier?: "district" | "province" | "ministry";
  /** The council's name. */
  readonly name: string;
  /** The authority that founded it, such as `UBND tỉnh Lâm Đồng`. */
  readonly agency?: string;
  readonly province?: string;
  /** The act that founded the council (art. 7.3b). */
  readonly decisionNumber?: string;
  readonly decisionDate?: string;
  /** The act with its working regulation (Quy chế hoạt động, art. 7.3b). */
  readonly regulationNumber?: string;
  readonly regulationDate?: string;
  /** The round, such as `đợt 2 năm 2026` (art. 5). */
  readonly round?: string;
  /** A meeting (art. 7.3d), or opinions in writing, as for re-evaluations (art. 7.6d). */
  readonly form?: "meeting" | "written";
  /** The day of the meeting, or the last day of the opinions. */
  readonly date: string;
  /** The first day of opinions in writing. */
  readonly opinionsFrom?: string;
  readonly place?: string;
  /** When the meeting began and ended, such as `8 giờ 00`. */
  readonly begins?: string;
  readonly ends?: string;
  /** All appointed members. */
  readonly members: readonly CouncilMember[];
  /** Who keeps the minutes, where that is no member. */
  readonly secretary?: string;
  readonly guests?: readonly string[];
  /** What the advisory team reports (art. 7.3c). */
  readonly advice?: readonly string[];
  readonly discussion?: readonly string[];
  readonly conclusions?: readonly string[];
  /** Numbers and days of the papers; the day of the session where none is given. */
  readonly papers?: { readonly [K in CouncilPaperKind]?: PaperMark };
  /** The office that advises the authority (cơ quan tham mưu quản lý OCOP, art. 7.3đ). */
  readonly office?: string;
  /** Who gets the paper. */
  readonly recipients?: readonly string[];
  /** How many sheets of paper the minutes have. */
  readonly pages?: number;
}

/** The most members of a council, as records have it. */
const MOST_MEMBERS = 200;
const MOST_LINES = 500;

const member: Read<CouncilMember> = objectOf<CouncilMember>({
  needed: ["name"],
  fields: {
    id: identifier,
    name: line,
    position: line,
    organisation: line,
    role: oneOf(["chair", "deputy-chair", "secretary", "member"]),
    isAbsent: yesOrNo,
    excuse: line,
  },
});

const paperMark: Read<PaperMark> = objectOf<PaperMark>({ needed: [], fields: { number: line, date: day } });

/** Reads a session of any origin. */
export const readSession: Read<CouncilSession> = objectOf<CouncilSession>({
  needed: ["name", "date", "members"],
  fields: {
    tier: oneOf(["district", "province", "ministry"]),
    name: line,
    agency: line,
    province: line,
    decisionNumber: line,
    decisionDate: day,
    regulationNumber: line,
    regulationDate: day,
    round: line,
    form: oneOf(["meeting", "written"]),
    date: day,
    opinionsFrom: day,
    place: line,
    begins: line,
    ends: line,
    members: listOf(member, MOST_MEMBERS),
    secretary: line,
    guests: listOf(line, MOST_LINES),
    advice: listOf(paragraph, MOST_LINES),
    discussion: listOf(paragraph, MOST_LINES),
    conclusions: listOf(paragraph, MOST_LINES),
    papers: objectOf<NonNullable<CouncilSession["papers"]>>({
      needed: [],
      fields: {
        "score-table": paperMark,
        minutes: paperMark,
        "written-opinions": paperMark,
        report: paperMark,
        submission: paperMark,
        "recognition-list": paperMark,
      },
    }),
    office: line,
    recipients: listOf(line, MOST_LINES),
    pages: count,
  },
});
