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
alter table portal.register add column received timestamptz not null default now();
alter table portal.revocation alter column ground drop not null, alter column number drop not null;

-- What is kept about who asks, beside the account.
create function portal.about_me() returns jsonb language sql stable security definer set search_path = '' as $$
  select jsonb_build_object(
    'sessions', (select coalesce(jsonb_agg(jsonb_build_object('from', "createdAt", 'to', "expiresAt", 'address', "ipAddress",
      'browser', "userAgent") order by "createdAt"), '[]') from auth.session where "userId" = portal.me()),
    'signIns', (select coalesce(jsonb_agg(jsonb_build_object('by', "providerId", 'since', "createdAt")), '[]')
      from auth.account where "userId" = portal.me()),
    'done', (select coalesce(jsonb_agg(jsonb_build_object('place', place, 'at', at, 'kind', kind, 'subject', subject) order by place), '[]')
      from portal.journal where actor = portal.me()),
    'requests', (select coalesce(jsonb_agg(jsonb_build_object('key', key, 'at', at) order by at), '[]')
      from portal.answered where person = portal.me())) $$;
-- Deletes the account of a producer's person and what was never filed; says which files nobody needs any more.
create function portal.forget_me() returns text[] language plpgsql security definer set search_path = '' as $$
declare
  me text := portal.me();
  own uuid := portal.my_producer();
  places text[];
begin
  if me is null or own is null then
    raise exception 'only a person of a producer' using errcode = 'insufficient_privilege';
  end if;
  with gone as (
    delete from portal.document where dossier in (select id from portal.dossier where producer = own and filed is null)
    returning place)
  select coalesce(array_agg(place), '{}') into places from gone;
  delete from portal.answered where person = me;
  delete from auth."user" where id = me;
  return places;
end $$;
revoke all on function portal.about_me, portal.forget_me from public;
grant execute on function portal.about_me to portal_producer, portal_commune, portal_member, portal_secretary, portal_office;
grant execute on function portal.forget_me to portal_producer;
`;
