/**
 * Rights: what each role may do with which rows. A role of the database alone sees nothing but what is public; it needs the
 * session of a person who has the role.
 */
const roles = ["producer", "commune", "member", "secretary", "office"] as const;
type Name = (typeof roles)[number] | "worker" | "public";

const everybody: readonly Name[] = [...roles, "worker", "public"];

/** Roles belong to the whole server, so a second database finds them there. */
const makeRoles = [...everybody, "app"]
  .map(
    (role) => `
do $$ begin
  if not exists (select from pg_roles where rolname = 'portal_${role}') then
    create role portal_${role} ${role === "app" ? "noinherit" : ""};
  end if;
end $$;`,
  )
  .join("");

const helpers = `
-- Whether a person sits on a council that evaluates a dossier, or did.
create function portal.sits_on(of_dossier uuid) returns boolean language sql stable security definer set search_path = '' as $$
  select exists (select from portal.appointed a join portal.evaluation e on e.id = a.evaluation
    where e.dossier = of_dossier and a.person = portal.me()) $$;
create function portal.is_appointed(of_evaluation uuid) returns boolean language sql stable security definer set search_path = '' as $$
  select exists (select from portal.appointed where evaluation = of_evaluation and person = portal.me()) $$;
create function portal.is_open(of_evaluation uuid) returns boolean language sql stable security definer set search_path = '' as $$
  select exists (select from portal.evaluation where id = of_evaluation and closed is null) $$;
-- Whether every appointed member has submitted, or the evaluation is closed.
create function portal.all_in(of_evaluation uuid) returns boolean language sql stable security definer set search_path = '' as $$
  select not portal.is_open(of_evaluation) or not exists (
    select from portal.appointed a where a.evaluation = of_evaluation
      and not exists (select from portal.sheet s where s.evaluation = of_evaluation and s.member = a.person)) $$;
-- How many sheets are in, which everybody on the way may know before he may read them.
create function portal.sheets_in(of_evaluation uuid) returns text[] language sql stable security definer set search_path = '' as $$
  select coalesce(array_agg(member), '{}') from portal.sheet where evaluation = of_evaluation $$;
-- The next running number of a commune's products in a year; whoever else asks waits until the transaction ends.
create function portal.next_sequence(of_province text, of_commune text, of_year int) returns int
language plpgsql security definer set search_path = '' as $$
begin
  perform pg_advisory_xact_lock(hashtext(of_province || of_commune || of_year));
  return (select coalesce(max(substring(code from '^\\d+-\\d+-(\\d+)-')::int), 0) + 1 from portal.product
    where code like of_province || '-' || of_commune || '-%-' || of_year);
end $$;
create function portal.is_public(of_product uuid) returns boolean language sql stable security definer set search_path = '' as $$
  select exists (select from portal.recognition where product = of_product) $$;
create function portal.has_public(of_producer uuid) returns boolean language sql stable security definer set search_path = '' as $$
  select exists (select from portal.recognition r join portal.product p on p.id = r.product where p.producer = of_producer) $$;
`;

type Act = "select" | "insert" | "update" | "delete";
const own = "producer = (select portal.my_producer())";
const local = "unit = (select portal.my_unit())";

/** Whose person holds the role; the worker and the public have no person. */
const is = (role: Name) => `(select portal.my_role()) = '${role}'`;

const rules: string[] = [];

/** Lets a role do something with the rows of a table that a condition names. */
function let_(role: Name, acts: readonly Act[], table: string, where = "true"): void {
  const condition = role === "worker" || role === "public" ? where : `${is(role)} and (${where})`;
  for (const act of acts) {
    const using = act === "insert" ? `with check (${condition})` : `using (${condition})`;
    rules.push(
      `create policy ${role}_${act} on portal.${table} for ${act} to portal_${role} ${using};`,
      `grant ${act} on portal.${table} to portal_${role};`,
    );
  }
}

const read: readonly Act[] = ["select"];
const all: readonly Act[] = ["select", "insert", "update"];
const readAndAdd: readonly Act[] = ["select", "insert"];
const ofDossier = "exists (select from portal.dossier d where d.id = dossier)";
const ofEvaluation = "exists (select from portal.evaluation e where e.id = evaluation)";

for (const role of everybody) {
  rules.push(`create policy ${role}_select on portal.unit for select to portal_${role} using (true);`);
  rules.push(`grant select on portal.unit to portal_${role};`);
}
let_("producer", ["select", "update"], "producer", "id = (select portal.my_producer())");
let_("commune", all, "producer", local);
let_("member", read, "producer");
let_("secretary", read, "producer");
let_("office", all, "producer");
let_("worker", readAndAdd, "producer");
let_("public", read, "producer", "portal.has_public(id)");

let_("producer", all, "contact", own);
let_("commune", readAndAdd, "contact", "exists (select from portal.producer p where p.id = producer)");
let_("office", all, "contact");
let_("worker", ["insert"], "contact");

let_("producer", all, "product", own);
let_("commune", read, "product", local);
let_("member", read, "product");
let_("secretary", read, "product");
let_("office", all, "product");
let_("worker", all, "product");
let_("public", read, "product", "portal.is_public(id)");

let_("producer", all, "dossier", own);
let_("commune", ["select", "update"], "dossier", `${local} and state <> 'draft'`);
let_("member", read, "dossier", "portal.sits_on(id)");
let_("secretary", ["select", "update"], "dossier", "state <> 'draft'");
let_("office", ["select", "update"], "dossier", "state <> 'draft'");
let_("worker", read, "dossier");

let_("producer", readAndAdd, "document", ofDossier);
for (const role of ["commune", "member", "secretary", "office", "worker"] as const) {
  let_(role, read, "document", ofDossier);
}
for (const role of ["producer", "commune", "secretary", "office"] as const) {
  let_(role, readAndAdd, "step", ofDossier);
}
let_("member", read, "step", ofDossier);

let_("producer", read, "evaluation", `${ofDossier} and closed is not null`);
let_("commune", read, "evaluation", `${ofDossier} and closed is not null`);
let_("member", read, "evaluation", "portal.is_appointed(id)");
let_("secretary", all, "evaluation");
let_("office", all, "evaluation");
let_("worker", read, "evaluation");

let_("member", read, "appointed", ofEvaluation);
let_("secretary", readAndAdd, "appointed");
let_("office", readAndAdd, "appointed");
let_("worker", read, "appointed");

// A member sees his own sheet until all are in, and so does everybody else: none.
let_(
  "member",
  read,
  "sheet",
  "member = (select portal.me()) or (portal.is_appointed(evaluation) and portal.all_in(evaluation))",
);
let_(
  "member",
  ["insert"],
  "sheet",
  "member = (select portal.me()) and portal.is_appointed(evaluation) and portal.is_open(evaluation)",
);
let_("secretary", read, "sheet", "portal.all_in(evaluation)");
let_("office", read, "sheet", "portal.all_in(evaluation)");
let_("worker", read, "sheet", "portal.all_in(evaluation)");

for (const table of ["recognition", "revocation"]) {
  let_("public", read, table);
  let_("producer", read, table);
  let_("commune", read, table);
  let_("member", read, table);
  let_("secretary", read, table);
  let_("office", readAndAdd, table);
  let_("worker", readAndAdd, table);
}
let_("office", read, "journal");
let_("worker", read, "journal");
let_("office", readAndAdd, "register");
let_("worker", ["select", "update"], "register");
let_("secretary", readAndAdd, "paper");
let_("office", readAndAdd, "paper");
let_("worker", ["select", "update"], "paper");
let_("office", read, "notice");
let_(
  "producer",
  read,
  "notice",
  "exists (select from portal.recognition r join portal.product p on p.id = r.product where r.id = recognition and p.producer = (select portal.my_producer()))",
);
let_("worker", readAndAdd, "notice");
for (const role of roles) {
  let_(role, all, "answered", "person = (select portal.me())");
}
let_("worker", ["select", "delete"], "answered");

const names = everybody.map((role) => `portal_${role}`).join(", ");
const tableNames = [
  "unit",
  "producer",
  "contact",
  "product",
  "dossier",
  "document",
  "step",
  "evaluation",
  "appointed",
  "sheet",
  "recognition",
  "revocation",
  "register",
  "paper",
  "notice",
  "answered",
  "journal",
];

export const policies = `
${makeRoles}
${helpers}
${tableNames.map((table) => `alter table portal.${table} enable row level security;`).join("\n")}
revoke all on all functions in schema portal from public;
grant usage on schema portal to ${names};
grant execute on all functions in schema portal to ${names};
revoke execute on function portal.note, portal.sheets_in, portal.next_sequence from portal_public;
grant select on portal.person to ${names};
${rules.join("\n")}
grant ${names} to portal_app;
grant usage on schema portal, auth to portal_app;
grant select, insert, update, delete on all tables in schema auth to portal_app;
grant select on portal.unit to portal_app;
create policy app_select on portal.unit for select to portal_app using (true);
`;
