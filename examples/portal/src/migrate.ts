import { command } from "./command.ts";
import { readConfig } from "./config.ts";
import { migrate } from "./db/migrate.ts";
import { openDatabase } from "./db/open.ts";

// Who builds tables need not be who serves pages: DATABASE_ADMIN_URL names the owner.
await command(async () => {
  const config = readConfig();
  const database = await openDatabase({
    ...config,
    DATABASE_URL: process.env["DATABASE_ADMIN_URL"] ?? config.DATABASE_URL,
  });
  const done = await migrate(database);
  const appPassword = process.env["APP_PASSWORD"];
  if (database.kind === "server" && appPassword !== undefined) {
    // The role that serves pages owns nothing. Its password comes from who runs the migration.
    const { rows } = await database.execute(
      "select format('alter role portal_app login password %L', $1::text) as text",
      [appPassword],
    );
    await database.execute((rows[0] as { text: string }).text);
  }
  await database.close();
  console.log(done.length === 0 ? "The database is of the newest migration." : `Done: ${done.join(", ")}.`);
});
