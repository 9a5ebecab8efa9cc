import { readConfig } from "./config.ts";
import { migrate } from "./db/migrate.ts";
import { openDatabase } from "./db/open.ts";

// Who builds tables need not be who serves pages: DATABASE_ADMIN_URL names the owner.
const config = readConfig();
const database = await openDatabase({
  ...config,
  DATABASE_URL: process.env["DATABASE_ADMIN_URL"] ?? config.DATABASE_URL,
});
const done = await migrate(database);
await database.close();
console.log(done.length === 0 ? "The database is of the newest migration." : `Done: ${done.join(", ")}.`);
