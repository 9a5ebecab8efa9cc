import { command } from "./command.ts";
import { readConfig } from "./config.ts";
import { openDatabase, requireFolder } from "./db/open.ts";
import { verifyJournal } from "./journal/verify.ts";

// Status 0: the journal holds; 1: it does not; 2: there is none to be read.
await command(async () => {
  const config = readConfig();
  requireFolder(config);
  const database = await openDatabase(config);
  try {
    const { entries, last, broken } = await verifyJournal(database);
    if (broken === null) {
      console.log(
        `${entries} entries hold; the last hash is ${last || "none"}. Keep it elsewhere: a shortened journal holds, too.`,
      );
    } else {
      console.error(`Entry ${broken.place} does not hold (${broken.why}); the ${entries} before it do.`);
      process.exitCode = 1;
    }
  } finally {
    await database.close();
  }
});
