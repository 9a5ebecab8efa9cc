import type { ColumnType, Generated, JSONColumnType } from "kysely";
import type { ProcessActor, ProcessState, ProcessStepCode } from "ocop/procedure";
import type { Producer, Product, RevocationGround } from "ocop/records";
import type { ReadRow } from "../acts/hold-row.ts";
import type { RowFinding } from "../domain/held.ts";

/** A column that the database fills in and nobody changes. */
type Given<T> = ColumnType<T, T | undefined, never>;
type Json<T extends object | null> = JSONColumnType<T, string, string>;
/** A day, `YYYY-MM-DD`. */
type Day = string;

/** Who works with the portal. */
export const roles = ["producer", "commune", "member", "secretary", "office"] as const;
export type Role = (typeof roles)[number];

export interface Tables {
  unit: { id: string; tier: "commune" | "province"; code: string; name: string };
  person: {
    id: string;
    name: string;
    email: string;
    role: Role;
    unit: string | null;
    producer: string | null;
  };
  producer: { id: Given<string>; unit: string; record: Json<Producer>; erased: Day | null; version: Generated<number> };
  contact: { producer: string; sealed: Buffer };
  known_by: { producer: string; kind: string; mark: string };
  product: {
    id: Given<string>;
    producer: string;
    unit: string;
    code: string | null;
    record: Json<Product>;
    version: Generated<number>;
  };
  dossier: {
    id: Given<string>;
    product: string;
    producer: string;
    unit: string;
    kind: "first" | "upgrade" | "re-evaluation";
    decision: "2019" | "2023" | "2026";
    set: string;
    state: Generated<ProcessState>;
    since: Day;
    filed: Day | null;
    requested: Day | null;
    complete: Day | null;
    expires: Day | null;
    answers: string | null;
    report: Json<Record<string, string>> | null;
    sum: number | null;
    count: number | null;
    stars: number | null;
    rejections: Generated<string[]>;
    samples: Generated<number>;
    version: Generated<number>;
  };
  document: {
    id: Given<string>;
    dossier: string;
    kind: string;
    name: string;
    criteria: Generated<string[]>;
    media: string;
    size: number;
    sha256: string;
    place: string;
    added: Given<Date>;
  };
  step: {
    id: Given<string>;
    dossier: string;
    step: ProcessStepCode;
    from: ProcessState;
    to: ProcessState;
    actor: ProcessActor;
    article: string | null;
    on: Day;
    due: Day | null;
    by: string | null;
    at: Given<Date>;
  };
  evaluation: {
    id: Given<string>;
    dossier: string;
    tier: "province" | "ministry";
    manner: "meeting" | "written-opinions";
    council: Json<{ name: string; decisionNumber?: string }>;
    opened: Day;
    closed: Day | null;
    result: Json<object> | null;
    version: Generated<number>;
  };
  appointed: { evaluation: string; person: string; place: number };
  sheet: {
    id: Given<string>;
    evaluation: string;
    member: string;
    answers: string;
    decision: string;
    library: string;
    rejections: Generated<string[]>;
    on: Day;
    at: Given<Date>;
  };
  recognition: {
    id: Given<string>;
    product: string;
    dossier: string | null;
    stars: 3 | 4 | 5;
    decision: string;
    /** Null where a register does not say. */
    kind: "first" | "upgrade" | "re-evaluation" | null;
    number: string;
    date: Day;
    /** Districts recognised until 2025-06-30. */
    tier: "district" | "province" | "ministry";
    /** The province of today; null for the Ministry, and for what this portal's province recognised itself. */
    province: Given<string | null>;
    authority: string;
    expires: Day;
    certificate: string;
  };
  /** Ground and number are null where a register does not say. */
  revocation: { recognition: string; date: Day; ground: RevocationGround | null; number: string | null };
  journal: {
    place: number;
    at: string;
    actor: string;
    kind: string;
    subject: string;
    body: string;
    before: Buffer;
    hash: Buffer;
  };
  register: {
    id: Given<string>;
    by: string;
    name: string;
    place: string;
    sha256: string;
    state: Generated<"waiting" | "done" | "refused">;
    account: Json<object> | null;
    on: Day;
    received: Given<Date>;
  };
  /** A row of a register that was held, and what the office did with it. */
  held: {
    id: Given<string>;
    register: string;
    row: number;
    finding: Json<RowFinding>;
    read: Json<ReadRow>;
    /** What of the producer is about persons; null when the row is decided on. */
    sealed: Buffer | null;
    digest: string;
    state: Generated<"open" | "taken" | "discarded">;
    reason: string | null;
    decided: Day | null;
    by: string | null;
    recognition: string | null;
  };
  paper: {
    id: Given<string>;
    evaluation: string;
    kind: string;
    state: Generated<"waiting" | "done" | "refused">;
    place: string | null;
    issues: Json<readonly object[]> | null;
  };
  notice: { id: Given<string>; recognition: string; kind: string; due: Day; text: string; on: Day };
  answered: {
    key: string;
    person: string;
    request: string;
    status: number;
    body: string;
    at: Given<Date>;
  };
}
