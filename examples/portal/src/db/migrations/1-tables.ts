/** Tables; rows are never deleted by the portal, and what is submitted is never changed. */
export const tables = `
create schema auth;
create table auth."user" (
  id text primary key, name text not null, email text not null unique, "emailVerified" boolean not null default false,
  image text, "createdAt" timestamptz not null default now(), "updatedAt" timestamptz not null default now(),
  role text not null default 'producer' check (role in ('producer', 'commune', 'member', 'secretary', 'office')),
  unit text, producer text
);
create table auth.session (
  id text primary key, "expiresAt" timestamptz not null, token text not null unique,
  "createdAt" timestamptz not null default now(), "updatedAt" timestamptz not null default now(),
  "ipAddress" text, "userAgent" text, "userId" text not null references auth."user" (id) on delete cascade
);
create index on auth.session ("userId");
create table auth.account (
  id text primary key, "accountId" text not null, "providerId" text not null,
  "userId" text not null references auth."user" (id) on delete cascade, "accessToken" text, "refreshToken" text,
  "idToken" text, "accessTokenExpiresAt" timestamptz, "refreshTokenExpiresAt" timestamptz, scope text, password text,
  "createdAt" timestamptz not null default now(), "updatedAt" timestamptz not null default now()
);
create index on auth.account ("userId");
create table auth.verification (
  id text primary key, identifier text not null, value text not null, "expiresAt" timestamptz not null,
  "createdAt" timestamptz not null default now(), "updatedAt" timestamptz not null default now()
);
create table auth.attempts (key varchar(255) primary key, points integer not null default 0, expire bigint);

create schema if not exists portal;
create table portal.unit (
  id text primary key, tier text not null check (tier in ('commune', 'province')), code text not null, name text not null
);
create table portal.producer (
  id uuid primary key default gen_random_uuid(), unit text not null references portal.unit (id), record jsonb not null,
  erased date, version int not null default 1
);
create index on portal.producer (unit);
-- Personal data is apart, sealed with a key that the database does not have.
create table portal.contact (producer uuid primary key references portal.producer (id), sealed bytea not null);
create table portal.product (
  id uuid primary key default gen_random_uuid(), producer uuid not null references portal.producer (id),
  unit text not null references portal.unit (id), code text unique, record jsonb not null, version int not null default 1
);
create index on portal.product (producer);
create index on portal.product (unit);
create table portal.dossier (
  id uuid primary key default gen_random_uuid(), product uuid not null references portal.product (id),
  producer uuid not null references portal.producer (id), unit text not null references portal.unit (id),
  kind text not null check (kind in ('first', 'upgrade', 're-evaluation')),
  decision text not null check (decision in ('2019', '2023', '2026')), set text not null,
  state text not null default 'draft', since date not null, filed date, requested date, complete date, expires date,
  answers text, report jsonb, sum int, count int check (count > 0), stars int check (stars between 1 and 5),
  rejections text[] not null default '{}', samples int not null default 0, version int not null default 1
);
create index on portal.dossier (product);
create index on portal.dossier (producer);
create index on portal.dossier (unit);
create index on portal.dossier (state, since);
create table portal.document (
  id uuid primary key default gen_random_uuid(), dossier uuid not null references portal.dossier (id), kind text not null,
  name text not null, criteria text[] not null default '{}', media text not null, size int not null, sha256 text not null,
  place text not null, added timestamptz not null default now()
);
create index on portal.document (dossier);
create table portal.step (
  id uuid primary key default gen_random_uuid(), dossier uuid not null references portal.dossier (id), step text not null,
  "from" text not null, "to" text not null, actor text not null, article text, "on" date not null, due date,
  by text, at timestamptz not null default now()
);
create index on portal.step (dossier, at);
create table portal.evaluation (
  id uuid primary key default gen_random_uuid(), dossier uuid not null references portal.dossier (id),
  tier text not null check (tier in ('province', 'ministry')),
  manner text not null check (manner in ('meeting', 'written-opinions')), council jsonb not null, opened date not null,
  closed date, result jsonb, version int not null default 1
);
create index on portal.evaluation (dossier);
-- A dossier has one evaluation under way at most.
create unique index on portal.evaluation (dossier) where closed is null;
create table portal.appointed (
  evaluation uuid not null references portal.evaluation (id), person text not null references auth."user" (id),
  place int not null, primary key (evaluation, person)
);
create index on portal.appointed (person);
create table portal.sheet (
  id uuid primary key default gen_random_uuid(), evaluation uuid not null references portal.evaluation (id),
  member text not null references auth."user" (id), answers text not null check (answers like 'OCOP:%'),
  decision text not null, library text not null, rejections text[] not null default '{}', "on" date not null,
  at timestamptz not null default now(), unique (evaluation, member)
);
create table portal.recognition (
  id uuid primary key default gen_random_uuid(), product uuid not null references portal.product (id),
  dossier uuid unique references portal.dossier (id), stars int not null check (stars between 3 and 5),
  decision text not null, kind text not null, number text not null, date date not null,
  tier text not null check (tier in ('province', 'ministry')), authority text not null, expires date not null,
  certificate text not null unique
);
create index on portal.recognition (product, date);
create index on portal.recognition (expires);
create table portal.revocation (
  recognition uuid primary key references portal.recognition (id), date date not null, ground text not null,
  number text not null
);
create table portal.register (
  id uuid primary key default gen_random_uuid(), by text not null references auth."user" (id), name text not null,
  place text not null, sha256 text not null unique,
  state text not null default 'waiting' check (state in ('waiting', 'done', 'refused')), account jsonb, "on" date not null
);
create table portal.paper (
  id uuid primary key default gen_random_uuid(), evaluation uuid not null references portal.evaluation (id),
  kind text not null, state text not null default 'waiting' check (state in ('waiting', 'done', 'refused')), place text,
  issues jsonb, unique (evaluation, kind)
);
create table portal.notice (
  id uuid primary key default gen_random_uuid(), recognition uuid not null references portal.recognition (id),
  kind text not null, due date not null, text text not null, "on" date not null, unique (recognition, kind, due)
);
create table portal.answered (
  key text not null, person text not null, request text not null, status int not null, body text not null,
  at timestamptz not null default now(), primary key (person, key)
);
create index on portal.answered (at);
`;
