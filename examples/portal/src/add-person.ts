import { randomBytes } from "node:crypto";
import { parseArgs } from "node:util";
import { addPerson, openAuth, readSecrets } from "./auth/open.ts";
import { command } from "./command.ts";
import { readConfig } from "./config.ts";
import { openDatabase, requireFolder } from "./db/open.ts";
import { roles } from "./db/tables.ts";

// Enters a person who can sign in: npm run --silent add-person -- --role office --email … --name … [--unit …] [--producer …]
await command(async () => {
  const { values } = parseArgs({
    options: {
      role: { type: "string" },
      email: { type: "string" },
      name: { type: "string" },
      unit: { type: "string" },
      producer: { type: "string" },
    },
  });
  const role = roles.find((each) => each === values.role);
  const { email, name, unit, producer } = values;
  if (role === undefined || email === undefined || name === undefined) {
    throw new RangeError(`[portal] --role (${roles.join(", ")}), --email and --name are needed`);
  }
  const config = readConfig();
  requireFolder(config);
  const database = await openDatabase(config);
  const auth = openAuth(database, readSecrets(config), config, config.PORTAL_URL ?? "http://127.0.0.1");
  const password = randomBytes(12).toString("base64url");
  await addPerson(auth, { role, email, name, unit, producer, password });
  await database.close();
  console.log(`${email} signs in with ${password}`);
});
