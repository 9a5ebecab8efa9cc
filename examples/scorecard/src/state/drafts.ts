import { signal } from "@preact/signals";

/** A sheet kept in this browser: one for each criteria set. */
export interface Draft {
  /** The code of the set, such as `2026/11`. */
  readonly set: string;
  /** The answer string. */
  readonly text: string;
  /** When it was kept, in milliseconds. */
  readonly at: number;
}

const STORE = "drafts";

/** The drafts of this browser, the latest first. */
export const drafts = signal<readonly Draft[]>([]);

/** When the sheet that is open was kept; null before the first change. */
export const keptAt = signal<number | null>(null);

function open(): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open("ocop-scorecard", 1);
    request.onupgradeneeded = () => request.result.createObjectStore(STORE, { keyPath: "set" });
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

async function within<T>(mode: IDBTransactionMode, work: (store: IDBObjectStore) => IDBRequest<T>): Promise<T> {
  const database = await open();
  try {
    return await new Promise((resolve, reject) => {
      const transaction = database.transaction(STORE, mode);
      const request = work(transaction.objectStore(STORE));
      transaction.oncomplete = () => resolve(request.result);
      transaction.onerror = () => reject(transaction.error);
    });
  } finally {
    database.close();
  }
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

/** Keeps a sheet. Where that is not possible the address still holds it, and no time is shown. */
export async function keepDraft(set: string, text: string): Promise<void> {
  const draft: Draft = { set, text, at: Date.now() };
  try {
    await within("readwrite", (store) => store.put(draft));
    keptAt.value = draft.at;
  } catch {
    keptAt.value = null;
  }
}

/** Forgets a sheet. */
export async function forgetDraft(set: string): Promise<void> {
  await within("readwrite", (store) => store.delete(set));
  await readDrafts();
}
