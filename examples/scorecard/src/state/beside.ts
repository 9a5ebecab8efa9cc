import { effect, signal } from "@preact/signals";
import { keepDraft, readDraft } from "./drafts.ts";
import type { Answers } from "./sheet.ts";

/** The sheet of a member of the council. */
export interface MemberSheet {
  /** Empty where nobody is named. */
  readonly name: string;
  readonly answers: Answers;
  /** The hash of the answer string at the time the sheet was locked; absent where it never was. */
  readonly hash?: string;
  readonly isLocked?: boolean;
}

/** A council and the members' sheets on one product. */
export interface Council {
  readonly members: readonly MemberSheet[];
  /** The names of those appointed; empty where they are not known. */
  readonly appointed: readonly string[];
  /** Whether the members' names are shown. */
  readonly isRevealed: boolean;
}

/** What proves one criterion. */
export interface Proof {
  readonly isThere: boolean;
  /** Documents by their place in the decision's guide, counted from 0. */
  readonly documents: readonly number[];
  readonly note: string;
}

/** What papers say that no sheet holds; empty where it is not known. */
export interface Details {
  readonly product: string;
  readonly producer: string;
  readonly address: string;
  readonly council: string;
  readonly agency: string;
  readonly province: string;
  readonly decisionNumber: string;
  readonly date: string;
  readonly place: string;
  readonly chair: string;
  readonly secretary: string;
  readonly discussion: string;
  readonly conclusions: string;
}

/** What limits the way up, and what of it is done. */
export interface Way {
  /** Criteria that cannot rise. */
  readonly locked: readonly string[];
  /** The effort of a criterion where it is not 1. */
  readonly efforts: Readonly<Record<string, number>>;
  /** Criteria whose step is done. */
  readonly done: readonly string[];
}

/** What is kept with a sheet and stands in no address. */
export interface Beside {
  readonly way: Way;
  readonly council: Council;
  readonly evidence: Readonly<Record<string, Proof>>;
  readonly details: Details;
}

const nothing: Beside = {
  way: { locked: [], efforts: {}, done: [] },
  council: { members: [], appointed: [], isRevealed: false },
  evidence: {},
  details: {
    product: "",
    producer: "",
    address: "",
    council: "",
    agency: "",
    province: "",
    decisionNumber: "",
    date: "",
    place: "",
    chair: "",
    secretary: "",
    discussion: "",
    conclusions: "",
  },
};

/** What is kept with the sheet that is open. */
export const beside = signal<Beside>(nothing);

let code = "";

/** Takes up what this browser keeps with the sheets of a set; what is open stays where it is the same set. */
export async function takeUp(set: string): Promise<void> {
  if (set === code) {
    return;
  }
  const draft = await readDraft(set);
  code = set;
  kept = { ...nothing, ...draft?.beside };
  beside.value = kept;
}

let kept = nothing;

/** Keeps what changes; what changes again while it is being kept is kept once, after that. */
export function watchBeside(): void {
  let isKeeping = false;
  effect(() => {
    if (beside.value !== kept && !isKeeping) {
      isKeeping = true;
      keep().finally(() => {
        isKeeping = false;
      });
    }
  });
}

async function keep(): Promise<void> {
  while (beside.peek() !== kept) {
    kept = beside.peek();
    await keepDraft(code, { beside: kept });
  }
}

/** Changes the council of the sheet that is open. */
export function changeCouncil(changes: Partial<Council>): void {
  beside.value = { ...beside.value, council: { ...beside.value.council, ...changes } };
}

/** Changes the sheet of one member. */
export function changeMember(place: number, changes: Partial<MemberSheet>): void {
  const { members } = beside.value.council;
  changeCouncil({ members: members.map((one, index) => (index === place ? { ...one, ...changes } : one)) });
}

const noProof: Proof = { isThere: false, documents: [], note: "" };

/** What proves a criterion of the sheet that is open. */
export function proofOf(criterion: string): Proof {
  return beside.value.evidence[criterion] ?? noProof;
}

/** Changes what proves a criterion. */
export function changeProof(criterion: string, changes: Partial<Proof>): void {
  const proof = { ...proofOf(criterion), ...changes };
  beside.value = { ...beside.value, evidence: { ...beside.value.evidence, [criterion]: proof } };
}

/** Changes what the papers say. */
export function changeDetails(changes: Partial<Details>): void {
  beside.value = { ...beside.value, details: { ...beside.value.details, ...changes } };
}

/** Changes what limits the way up, or what of it is done. */
export function changeWay(changes: Partial<Way>): void {
  beside.value = { ...beside.value, way: { ...beside.value.way, ...changes } };
}
