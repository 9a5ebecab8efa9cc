import type { Database } from "../src/db/open.ts";
import { setOf } from "../src/domain/answers.ts";
import type { Portal } from "../src/portal.ts";
import { answersAt } from "../src/seed/answers.ts";

/** Fills a database with so many recognised products, each evaluated by ten members, and their steps and journal. */
export async function fill({ portal, products }: { portal: Portal; products: number }): Promise<void> {
  const { database } = portal;
  const answers = answersAt(setOf("2026", "tea"), 0.8);
  const run = (text: string, values?: unknown[]) => database.execute(text, values);
  await people(database, 10);
  await run(
    `insert into portal.producer (id, unit, record)
     select gen_random_uuid(), 'commune-' || (1 + n % 3), jsonb_build_object('type', 'cooperative', 'name', 'HTX ' || n, 'address', '{"current": {"province": "68"}}'::jsonb)
     from generate_series(1, $1::int / 4) n`,
    [products],
  );
  await run(
    `insert into portal.product (producer, unit, code, record)
     select p.id, p.unit, '68-25' || lpad((n % 900)::text, 3, '0') || '-' || n || '-2026',
       jsonb_build_object('name', 'Chè số ' || n, 'decision', '2026', 'set', 'tea', 'producerId', p.id)
     from generate_series(1, $1::int) n join (select id, unit, row_number() over () as place from portal.producer) p
       on p.place = 1 + n % (select count(*) from portal.producer)`,
    [products],
  );
  await run(
    `insert into portal.dossier (product, producer, unit, kind, decision, set, state, since, filed, answers, sum, count, stars)
     select id, producer, unit, 'first', '2026', 'tea', 'recognised', '2026-06-25', '2026-06-01', $1, 780, 10, 4
     from portal.product where code like '68-25%'`,
    [answers],
  );
  await run(
    `insert into portal.evaluation (dossier, tier, manner, council, opened, closed, result)
     select id, 'province', 'meeting', '{"name": "Hội đồng"}', '2026-06-10', '2026-06-20', '{"rating": {"stars": 4}}'
     from portal.dossier where sum = 780`,
  );
  await run(
    `insert into portal.sheet (evaluation, member, answers, decision, library, "on")
     select e.id, m.id, $1, '2026', '0', '2026-06-15' from portal.evaluation e join portal.dossier d on d.id = e.dossier
       cross join (select id from auth."user" where email like 'bench-%') m where d.sum = 780`,
    [answers],
  );
  await run(
    `insert into portal.recognition (product, dossier, stars, decision, kind, number, date, tier, authority, expires, certificate)
     select product, id, 4, '2026', 'first', '858/QĐ-UBND', '2026-06-25', 'province', 'Chủ tịch UBND cấp tỉnh', '2029-06-25', 'GCN ' || id
     from portal.dossier where sum = 780`,
  );
  await run("analyze");
}

async function people(database: Database, count: number): Promise<void> {
  await database.execute(
    `insert into auth."user" (id, name, email, role) select 'bench-' || n, 'Thành viên ' || n, 'bench-' || n || '@example.org', 'member' from generate_series(1, $1::int) n`,
    [count],
  );
}
