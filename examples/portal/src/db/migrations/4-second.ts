/** What came after the portal was first used. */
export const second = `
-- The re-evaluations filed for a product, each with the day it ended without a recognition: a label hangs on them (art. 12.3).
create function portal.renewals_filed(of_product uuid) returns jsonb language sql stable security definer set search_path = '' as $$
  select coalesce(jsonb_agg(jsonb_build_object('filed', filed, 'ended',
    case when state in ('not-recognised', 'rejected') then since end) order by filed), '[]') from portal.dossier
  where product = of_product and portal.is_public(of_product) and kind = 're-evaluation' and filed is not null and state <> 'withdrawn' $$;
revoke all on function portal.renewals_filed from public;
grant execute on function portal.renewals_filed to portal_public, portal_producer, portal_commune, portal_member,
  portal_secretary, portal_office, portal_worker;

-- What producers are known by: marks of names, tax codes and telephone numbers, from which nothing can be read without the key.
create table portal.known_by (
  producer uuid not null references portal.producer (id), kind text not null check (kind in ('name', 'tax-code', 'phone')),
  mark text not null, primary key (producer, mark)
);
create index on portal.known_by (mark);
alter table portal.known_by enable row level security;
create policy producer_delete on portal.known_by for delete to portal_producer using (producer = (select portal.my_producer()));
create policy producer_select on portal.known_by for select to portal_producer using (producer = (select portal.my_producer()));
create policy commune_insert on portal.known_by for insert to portal_commune
  with check ((select portal.my_role()) = 'commune' and exists (select from portal.producer p where p.id = producer));
create policy office_insert on portal.known_by for insert to portal_office with check ((select portal.my_role()) = 'office');
create policy worker_select on portal.known_by for select to portal_worker using (true);
create policy worker_insert on portal.known_by for insert to portal_worker with check (true);
grant select, delete on portal.known_by to portal_producer;
grant insert on portal.known_by to portal_commune, portal_office;
grant select, insert on portal.known_by to portal_worker;

-- Registers hold recognitions of districts, and do not say everything.
alter table portal.recognition drop constraint recognition_tier_check, alter column kind drop not null,
  add constraint recognition_tier_check check (tier in ('district', 'province', 'ministry')), add column province text;
alter table portal.revocation alter column ground drop not null, alter column number drop not null;
`;
