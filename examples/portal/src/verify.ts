import { readConfig } from "./config.ts";
import { openDatabase } from "./db/open.ts";
import { verifyJournal } from "./journal/verify.ts";

const database = await openDatabase(readConfig());
const { entries, last, broken } = await verifyJournal(database);
await database.close();
if (broken === null) {
  console.log(
    `${entries} entries hold; the last hash is ${last || "none"}. Keep it elsewhere: a shortened journal holds, too.`,
  );
} else {
  console.error(`Entry ${broken.place} does not hold (${broken.why}); the ${entries} before it do.`);
  process.exitCode = 1;
}
