import type { Product } from "ocop/records";
import type { Asker } from "../db/as.ts";
import { type Recognised, recognitionRecord } from "../domain/label.ts";
import { type Finding, Problem, sentenceOf } from "../domain/problem.ts";
import { type RegisterReading, readRegisterFile } from "../domain/register.ts";
import { placeOf } from "../files/store.ts";
import { note } from "../journal/write.ts";
import type { Acting, ByPerson } from "./act.ts";
import { enterRegister } from "./enter-register.ts";
import { recognitionsOfAll } from "./recognitions.ts";

/** Takes a register's file in and has it read; the same file twice is one import. */
export async function importRegister(acting: ByPerson, name: string, bytes: Uint8Array) {
  const { rows, portal, asker, today } = acting;
  const sha256 = placeOf(bytes);
  const known = await rows
    .selectFrom("register")
    .select(["id", "state"])
    .where("sha256", "=", sha256)
    .executeTakeFirst();
  if (known !== undefined) {
    return known;
  }
  const place = await portal.files.put(bytes);
  const row = await rows
    .insertInto("register")
    .values({ by: asker.person, name, place, sha256, account: null, on: today })
    .returning(["id", "state"])
    .executeTakeFirstOrThrow();
  await note(rows, "register.received", row.id, { sha256, bytes: bytes.length });
  await portal.queue.send(rows, asker, "register", { id: row.id });
  return row;
}

/** What became of an import. */
export async function registerOf({ rows }: Acting, id: string) {
  const row = await rows.selectFrom("register").selectAll().where("id", "=", id).executeTakeFirst();
  if (row === undefined) {
    throw new Problem("not-found");
  }
  return row;
}

/** Reads a register that waits, all of it or nothing. Done again, it finds that it is done. */
export async function readIn(acting: Acting<Extract<Asker, { role: "worker" }>>, id: string): Promise<void> {
  const { rows, portal } = acting;
  const row = await rows.selectFrom("register").selectAll().where("id", "=", id).forUpdate().executeTakeFirst();
  if (row === undefined || row.state !== "waiting") {
    return;
  }
  const bytes = await portal.files.get(row.place);
  if (bytes === undefined) {
    throw new Error("the register's file is not there");
  }
  const { reading, refusal } = readable(bytes, portal.config.PORTAL_PROVINCE, row.on);
  const entered = await enterRegister(acting, id, reading?.products ?? []);
  const account = reading === undefined ? { refusal } : { ...reading, products: undefined, ...entered };
  const state = reading === undefined ? "refused" : "done";
  await rows
    .updateTable("register")
    .set({ state, account: JSON.stringify(account) })
    .where("id", "=", id)
    .execute();
  const { added, known, further, held } = entered;
  await note(rows, `register.${state}`, id, { added, known, further, held: held.length });
}

const workbook = {
  vi: "Đây là tệp Excel; hãy lưu lại dạng CSV UTF-8",
  en: "This is a workbook of Excel; save it as CSV UTF-8",
};

/** The package reads workbooks as well and says so; this portal takes CSV alone. */
const page = {
  vi: "Đây là trang web, không phải CSV; hãy mở bằng bảng tính rồi lưu lại dạng CSV UTF-8",
  en: "This is a web page, not CSV; open it in a spreadsheet and save it as CSV UTF-8",
};
const inOurWords = (finding: Finding): Finding =>
  finding.code === "csv.page" ? { code: finding.code, path: [], text: page } : finding;

/** A file that cannot be read as a register, with why. */
const refused = (findings: readonly Finding[]) =>
  findings.map(inOurWords).map((finding) => ({
    code: finding.code,
    vi: sentenceOf(finding, "vi"),
    en: sentenceOf(finding, "en"),
  }));

function readable(bytes: Uint8Array, province: string, on: string): { reading?: RegisterReading; refusal?: object } {
  // Workbooks of today are archives (PK), those of before 2007 compound files.
  if (/^(?:504b0304|d0cf11e0)/.test(Buffer.from(bytes.subarray(0, 4)).toString("hex"))) {
    return { refusal: refused([{ code: "register.workbook", path: [], text: workbook }]) };
  }
  try {
    return { reading: readRegisterFile(bytes, province, on) };
  } catch (error) {
    if (error instanceof Problem) {
      return { refusal: refused(error.findings) };
    }
    throw error;
  }
}

/** All recognised products with their producers and recognitions, a thousand at a time. */
export async function* recognisedProducts({ rows, portal }: Acting): AsyncGenerator<Product> {
  let after = "";
  for (;;) {
    const found = await rows
      .selectFrom("product")
      .innerJoin("producer", "producer.id", "product.producer")
      .select(["product.id", "product.code", "product.record", "producer.record as producer"])
      .where("product.code", ">", after)
      .where((its) => its.exists(its.selectFrom("recognition").select("id").whereRef("product", "=", "product.id")))
      .orderBy("product.code")
      .limit(1000)
      .execute();
    const recognitions = await recognitionsOfAll(
      { rows },
      found.map(({ id }) => id),
    );
    const byProduct = new Map<string, Recognised[]>();
    for (const row of recognitions) {
      byProduct.set(row.product, [...(byProduct.get(row.product) ?? []), row]);
    }
    for (const { id, code, record, producer } of found) {
      const own = (byProduct.get(id) ?? []).map((row) => recognitionRecord(row, portal.config.PORTAL_PROVINCE));
      yield { ...record, id, producer, recognitions: own };
      after = code ?? after;
    }
    if (found.length < 1000) {
      return;
    }
  }
}
