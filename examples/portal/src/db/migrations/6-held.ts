/** Rows of registers that were held: what was read of each, why, and what the office did with it. */
export const heldRows = `
create table portal.held (
  id uuid primary key default gen_random_uuid(), register uuid not null references portal.register (id), row int not null,
  finding jsonb not null, read jsonb not null, sealed bytea, digest text not null unique,
  state text not null default 'open' check (state in ('open', 'taken', 'discarded')), reason text, decided date, by text,
  recognition uuid references portal.recognition (id),
  check ((state = 'open') = (reason is null)), check ((state = 'taken') = (recognition is not null))
);
create index on portal.held (register, row);
alter table portal.held enable row level security;
create policy office_select on portal.held for select to portal_office using ((select portal.my_role()) = 'office');
-- What was decided stays as it was decided.
create policy office_update on portal.held for update to portal_office
  using ((select portal.my_role()) = 'office' and state = 'open') with check ((select portal.my_role()) = 'office');
create policy worker_select on portal.held for select to portal_worker using (true);
create policy worker_insert on portal.held for insert to portal_worker with check (state = 'open');
grant select, update on portal.held to portal_office;
grant select, insert on portal.held to portal_worker;
-- Who takes a row looks whether its producer is known.
create policy office_select on portal.known_by for select to portal_office using ((select portal.my_role()) = 'office');
grant select on portal.known_by to portal_office;
`;
