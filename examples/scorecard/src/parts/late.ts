import { signal } from "@preact/signals";

/** What is loaded when it is first needed, kept from then on; `undefined` until it is there. */
export function late<T>(load: () => Promise<T>): () => T | undefined {
  const loaded = signal<T | undefined>(undefined);
  let isAsked = false;
  return () => {
    if (!isAsked) {
      isAsked = true;
      load().then((value) => {
        loaded.value = value;
      });
    }
    return loaded.value;
  };
}
