const FORM = /^[A-Za-z0-9][A-Za-z0-9._:/-]{0,63}$/;

/** Whether a text is an identifier: letters, digits and `. _ : / -`, at most 64 of them. */
export function isId(text: string): boolean {
  return FORM.test(text);
}
