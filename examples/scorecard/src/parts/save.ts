/** Hands a file to the person, as a download; nothing is sent anywhere. */
export function save(name: string, type: string, content: string | Blob | Uint8Array<ArrayBuffer>): void {
  const address = URL.createObjectURL(new Blob([content], { type: `${type};charset=utf-8` }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  // The browser takes the content when the click has been dealt with.
  requestAnimationFrame(() => URL.revokeObjectURL(address));
}
