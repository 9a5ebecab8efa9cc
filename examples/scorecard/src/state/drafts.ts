import { signal } from "@preact/signals";
import type { Beside } from "./beside.ts";

/** A sheet kept in this browser: one for each criteria set. */
export interface Draft {
  /** The code of the set, such as `2026/11`. */
  readonly set: string;
  /** The answer string. */
  readonly text: string;
  /** When it was kept, in milliseconds. */
  readonly at: number;
  /** What is kept with the sheet and stands in no address. */
  readonly beside?: Beside;
}

const STORE = "drafts";

/** The drafts of this browser, the latest first. */
export const drafts = signal<readonly Draft[]>([]);

/** When the sheet that is open was kept; null before the first change. */
export const keptAt = signal<number | null>(null);

let opened: Promise<IDBDatabase> | undefined;

function open(): Promise<IDBDatabase> {
  opened ??= new Promise((resolve, reject) => {
    const request = indexedDB.open("ocop-scorecard", 1);
    request.onupgradeneeded = () => request.result.createObjectStore(STORE, { keyPath: "set" });
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
  return opened;
}

async function within<T>(mode: IDBTransactionMode, work: (store: IDBObjectStore) => IDBRequest<T>): Promise<T> {
  const database = await open();
  return new Promise((resolve, reject) => {
    const transaction = database.transaction(STORE, mode);
    const request = work(transaction.objectStore(STORE));
    transaction.oncomplete = () => resolve(request.result);
    transaction.onerror = () => reject(transaction.error);
  });
}

/** Reads the drafts. A browser that keeps nothing, as in private windows, has none. */
export async function readDrafts(): Promise<void> {
  try {
    const found = (await within("readonly", (store) => store.getAll())) as Draft[];
    drafts.value = found.sort((one, other) => other.at - one.at);
  } catch {
    drafts.value = [];
  }
}

/** The draft of a set; undefined where there is none, or nothing is kept in this browser. */
export async function readDraft(set: string): Promise<Draft | undefined> {
  try {
    return (await within("readonly", (store) => store.get(set))) as Draft | undefined;
  } catch {
    return undefined;
  }
}

/** Keeps what changed of a draft. Where that is not possible the address still holds the sheet, and no time is shown. */
export async function keepDraft(set: string, changes: Partial<Pick<Draft, "text" | "beside">>): Promise<void> {
  const at = Date.now();
  try {
    await within("readwrite", (store) => {
      const before = store.get(set);
      before.onsuccess = () => store.put({ text: `OCOP:${set}`, ...before.result, ...changes, set, at });
      return before;
    });
    keptAt.value = at;
  } catch {
    keptAt.value = null;
  }
}

/** Forgets a sheet. */
export async function forgetDraft(set: string): Promise<void> {
  await within("readwrite", (store) => store.delete(set));
  await readDrafts();
}
