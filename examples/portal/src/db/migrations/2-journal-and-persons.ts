/**
 * The journal: every entry holds the hash of the one before. Entries are numbered without gaps under a lock that lasts until
 * the transaction ends, so that what was undone leaves none.
 */
export const journal = `
create table portal.journal (
  place bigint primary key, at text not null, actor text not null, kind text not null, subject text not null,
  body text not null, before bytea not null, hash bytea not null
);
create index on portal.journal (subject);

create function portal.refuse_change() returns trigger language plpgsql as $$
begin
  raise exception 'rows of % are never changed', tg_table_name using errcode = 'insufficient_privilege';
end $$;

create trigger never_changed before update or delete or truncate on portal.journal
  for each statement execute function portal.refuse_change();
create trigger never_changed before update or delete or truncate on portal.sheet
  for each statement execute function portal.refuse_change();
create trigger never_changed before update or delete or truncate on portal.step
  for each statement execute function portal.refuse_change();
create trigger never_changed before update or delete or truncate on portal.recognition
  for each statement execute function portal.refuse_change();
create trigger never_changed before update or delete or truncate on portal.revocation
  for each statement execute function portal.refuse_change();

-- A change names the version it was made from; two of the same version cannot both be right.
create function portal.count_version() returns trigger language plpgsql as $$
begin
  if new.version <> old.version + 1 then
    raise exception 'the version of % counts on by one', tg_table_name using errcode = 'serialization_failure';
  end if;
  return new;
end $$;
create trigger versions before update on portal.producer for each row execute function portal.count_version();
create trigger versions before update on portal.product for each row execute function portal.count_version();
create trigger versions before update on portal.dossier for each row execute function portal.count_version();
create trigger versions before update on portal.evaluation for each row execute function portal.count_version();

create function portal.note(entry_kind text, entry_subject text, entry_body text) returns bigint
language plpgsql security definer set search_path = '' as $$
declare
  last record;
  entry record;
begin
  perform pg_advisory_xact_lock(4857920);
  select place, hash into last from portal.journal order by place desc limit 1;
  select coalesce(last.place, 0) + 1 as place,
    to_char(clock_timestamp() at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as at,
    coalesce(portal.me(), current_setting('role')) as actor, coalesce(last.hash, '\\x'::bytea) as before into entry;
  insert into portal.journal (place, at, actor, kind, subject, body, before, hash)
  values (entry.place, entry.at, entry.actor, entry_kind, entry_subject, entry_body, entry.before, sha256(convert_to(
    concat_ws(E'\\n', entry.place, entry.at, entry.actor, entry_kind, entry_subject, entry_body, encode(entry.before, 'hex')),
    'UTF8')));
  return entry.place;
end $$;
`;

/** Who asks: whose session the ticket is. The setting alone says nothing, it must be a session that lasts. */
export const persons = `
create function portal.me() returns text language sql stable security definer set search_path = '' as $$
  select "userId" from auth.session
  where token = nullif(current_setting('portal.ticket', true), '') and "expiresAt" > now() $$;
create function portal.my_role() returns text language sql stable security definer set search_path = '' as $$
  select role from auth."user" where id = portal.me() $$;
create function portal.my_unit() returns text language sql stable security definer set search_path = '' as $$
  select unit from auth."user" where id = portal.me() and role = 'commune' $$;
create function portal.my_producer() returns uuid language sql stable security definer set search_path = '' as $$
  select producer::uuid from auth."user" where id = portal.me() and role = 'producer' $$;
-- Names of those who work with the portal: one's own, and all for the office and the secretary.
create view portal.person with (security_barrier) as
  select id, name, email, role, unit, producer from auth."user"
  where id = (select portal.me()) or (select portal.my_role()) in ('office', 'secretary')
    or (role = 'member' and (select portal.my_role()) = 'member')
    or (select current_setting('role')) = 'portal_worker';
`;
