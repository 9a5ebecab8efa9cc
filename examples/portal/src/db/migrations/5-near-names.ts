/** Producers are known by their names without accents as well. */
export const nearNames = `
alter table portal.known_by drop constraint known_by_kind_check,
  add constraint known_by_kind_check check (kind in ('name', 'near-name', 'tax-code', 'phone'));
`;
