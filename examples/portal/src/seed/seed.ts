import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { ProducerInput, ProductInput } from "ocop/records";
import { producerSchema, productSchema } from "ocop/records";
import type { Person } from "../acts/act.ts";
import { addDocument } from "../acts/documents.ts";
import { beginDossier, dossierRow, reportOfCommune, scoreOneself } from "../acts/dossiers.ts";
import { closeEvaluation, handIn, openEvaluation } from "../acts/evaluations.ts";
import { registerProducer } from "../acts/producers.ts";
import { registerProduct } from "../acts/products.ts";
import { importRegister } from "../acts/registers.ts";
import { takeStepOf } from "../acts/steps.ts";
import { addPerson } from "../auth/open.ts";
import { setOf } from "../domain/answers.ts";
import { checked } from "../http/endpoint.ts";
import { perform } from "../http/perform.ts";
import { doJob } from "../jobs/work.ts";
import type { Portal } from "../portal.ts";
import { answersAt } from "./answers.ts";
import { communes, password, producers, staff } from "./people.ts";

/** Somebody of the demonstration, signed in. */
async function signedIn({ auth }: Portal, id: string, role: Person["role"]): Promise<Person> {
  const { internalAdapter } = await auth.$context;
  const session = await internalAdapter.createSession(id);
  return { role, person: id, ticket: session.token };
}

/** Whether the people of the demonstration can sign in. */
export async function isDemonstration({ database }: Portal): Promise<boolean> {
  const { rows } = await database.execute('select 1 from auth."user" where email = $1', [staff[0]?.email]);
  return rows.length > 0;
}

/** Enters communes and the province. */
export async function addUnits({ database, config }: Portal): Promise<void> {
  const values = communes.map(({ id, code, name }) => `('${id}', 'commune', '${code}', '${name}')`).join(", ");
  await database.execute(
    `insert into portal.unit (id, tier, code, name) values ('province', 'province', '${config.PORTAL_PROVINCE}', 'Tỉnh'), ${values} on conflict do nothing`,
  );
}

/** The people of the demonstration, by e-mail. */
export type People = Readonly<Record<string, Person>>;

/** The first day on which the demonstration can be: its decisions are of that day, and all goes by 26/2026/QĐ-TTg. */
export const earliest = "2026-06-25";

/** Enters communes and who works with the portal, and gives what enters others. */
async function enterStaff(portal: Portal) {
  await addUnits(portal);
  const { password: hashing } = await portal.auth.$context;
  const hash = { hash: await hashing.hash(password) };
  const people: Record<string, Person> = {};
  const enter = async (person: (typeof staff)[number], producer?: string) => {
    const id = await addPerson(portal.auth, { ...person, ...(producer !== undefined && { producer }), password: hash });
    people[person.email] = await signedIn(portal, id, person.role);
  };
  for (const person of staff) {
    await enter(person);
  }
  return { people, enter };
}

/** Enters communes and staff alone. */
export async function seedStaff(portal: Portal): Promise<People> {
  return (await enterStaff(portal)).people;
}

/**
 * Fills an empty portal with a demonstration, by the same acts that requests do.
 *
 * @throws RangeError before anything is entered, where the day is too early for it
 */
export async function seed(portal: Portal): Promise<People> {
  if (portal.today() < earliest) {
    throw new RangeError(
      `[portal] the sample data cannot be made for ${portal.today()}: it begins on ${earliest}. Name a later day (PORTAL_TODAY), or start without samples (PORTAL_SAMPLES=no).`,
    );
  }
  const { people, enter } = await enterStaff(portal);
  const office = of(people, "vanphong@example.org");
  for (const { email, person, commune, name, type, products } of producers) {
    const given: ProducerInput = {
      type,
      name,
      address: {
        current: { province: portal.config.PORTAL_PROVINCE, commune: commune.code, communeName: commune.name },
      },
      representative: { name: person, position: "Giám đốc" },
      contacts: { phones: ["0912345678"], emails: [email] },
    };
    const record = checked(producerSchema as never, given);
    const { id } = await perform(portal, office, (acting) => registerProducer(acting, record as never));
    await enter({ name: person, email, role: "producer" }, id);
    for (const product of products) {
      await bring(portal, people, email, commune, id, product);
    }
  }
  const bytes = readFileSync(join(import.meta.dirname, "register.csv"));
  const { id } = await perform(portal, office, (acting) => importRegister(acting, "so-dang-ky.csv", bytes));
  await doJob(portal, "register", { id });
  return people;
}

export function of(people: People, email: string): Person {
  const person = people[email];
  if (person === undefined) {
    throw new RangeError(`[portal] nobody is called ${email}`);
  }
  return person;
}

/** A product of the demonstration, and how far its dossier is brought. */
export interface Sample {
  readonly name: string;
  readonly set: string;
  readonly until: (typeof stages)[number];
  readonly level: number;
}
const stages = ["draft", "commune", "council", "decision", "recognised"] as const;

/** Brings a dossier as far as the sample says. */
export async function bring(
  portal: Portal,
  people: People,
  email: string,
  commune: (typeof communes)[number],
  producerId: string,
  sample: Sample,
): Promise<void> {
  const reaches = (stage: (typeof stages)[number]) => stages.indexOf(sample.until) >= stages.indexOf(stage);
  const producer = of(people, email);
  const given: ProductInput = {
    name: sample.name,
    decision: "2026",
    set: sample.set,
    producerId,
    description: sample.name,
  };
  const { id: product, code } = await perform(portal, producer, (acting) =>
    registerProduct(acting, checked(productSchema as never, given) as never),
  );
  const { id, decision, set } = await perform(portal, producer, (acting) =>
    beginDossier(acting, { product, kind: "first", samples: 5 }),
  );
  const form = setOf(decision, set);
  await perform(portal, producer, (acting) =>
    addDocument(
      acting,
      id,
      { kind: "business-registration", name: "Giấy đăng ký", criteria: ["3.1"], media: "text/plain" },
      Buffer.from(`Giấy đăng ký kinh doanh: ${sample.name}`),
    ),
  );
  await perform(portal, producer, (acting) =>
    scoreOneself(acting, id, { answers: answersAt(form, sample.level), version: 1 }),
  );
  if (!reaches("commune")) {
    return;
  }
  const clerk = of(people, staff.find(({ unit }) => unit === commune.id)?.email ?? "");
  const step = async (
    person: Person,
    code_: Parameters<typeof takeStepOf>[2]["step"],
    award?: { number: string; certificate: string },
  ) => {
    await perform(portal, person, async (acting) => {
      const { version } = await dossierRow(acting, id);
      return takeStepOf(acting, id, { step: code_, version, award });
    });
  };
  await step(producer, "file");
  await step(clerk, "receive");
  if (!reaches("council")) {
    return;
  }
  await perform(portal, clerk, async (acting) => {
    const { version } = await dossierRow(acting, id);
    return reportOfCommune(acting, id, {
      version,
      materials: "Nguyên liệu trong xã.",
      labour: "Lao động cư trú tại xã.",
      idea: "Sản phẩm truyền thống.",
      identity: "Kinh nghiệm của cộng đồng.",
    });
  });
  await step(clerk, "send-to-province");
  const office = of(people, "vanphong@example.org");
  await step(office, "accept-at-province");
  await step(office, "report-to-province-council");
  const secretary = of(people, "thuky@example.org");
  const members = staff.filter(({ role }) => role === "member").map((member) => of(people, member.email));
  const evaluation = await perform(portal, secretary, (acting) =>
    openEvaluation(acting, id, {
      name: "Hội đồng đánh giá, phân hạng sản phẩm OCOP cấp tỉnh",
      decisionNumber: "101/QĐ-UBND",
      members: members.map(({ person }) => person),
    }),
  );
  const present = reaches("decision") ? members : members.slice(0, 3);
  for (const [place, member] of present.entries()) {
    const answers = answersAt(form, sample.level - place * 0.02);
    await perform(portal, member, (acting) => handIn(acting, evaluation.id, { answers }));
  }
  if (!reaches("decision")) {
    return;
  }
  const { rating } = await perform(portal, secretary, (acting) =>
    closeEvaluation(acting, evaluation.id, { version: 1 }),
  );
  if (reaches("recognised") && rating.stars !== null && rating.stars >= 3) {
    await step(office, rating.stars === 5 ? "approve-for-ministry" : "recognise", {
      number: "858/QĐ-UBND",
      certificate: `GCN ${code}`,
    });
  }
}
