import { randomBytes } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { betterAuth } from "better-auth";
import { genericOAuth } from "better-auth/plugins";
import type { Config } from "../config.ts";
import type { Database } from "../db/open.ts";
import type { Role } from "../db/tables.ts";

/** What signs sessions and seals personal data. */
export interface Secrets {
  readonly session: string;
  readonly seal: Buffer;
}

/** The secrets of the settings; without a server those of the folder, made at the first start. */
export function readSecrets(config: Config): Secrets {
  const { PORTAL_SECRET: session, PORTAL_KEY: key } = config;
  if (session !== undefined && key !== undefined) {
    return { session, seal: Buffer.from(key, "hex") };
  }
  if (config.DATABASE_URL !== undefined) {
    throw new RangeError("[portal] with a server PORTAL_SECRET and PORTAL_KEY are needed: openssl rand -hex 32");
  }
  if (config.PORTAL_DATA === "memory:") {
    return { session: randomBytes(32).toString("hex"), seal: randomBytes(32) };
  }
  const file = join(config.PORTAL_DATA, "secrets.json");
  if (!existsSync(file)) {
    mkdirSync(config.PORTAL_DATA, { recursive: true });
    const made = { session: randomBytes(32).toString("hex"), seal: randomBytes(32).toString("hex") };
    writeFileSync(file, JSON.stringify(made), { mode: 0o600 });
  }
  const kept = JSON.parse(readFileSync(file, "utf8")) as { session: string; seal: string };
  return { session: kept.session, seal: Buffer.from(kept.seal, "hex") };
}

/** Sign-in by password, or by the provider of the province (OpenID Connect) where one is named. */
export function openAuth({ query }: Database, { session }: Secrets, config: Config, origin: string) {
  const { OIDC_DISCOVERY: discoveryUrl, OIDC_CLIENT_ID: clientId, OIDC_CLIENT_SECRET: clientSecret } = config;
  const provider =
    discoveryUrl === undefined || clientId === undefined || clientSecret === undefined
      ? []
      : [
          genericOAuth({
            // Persons are entered by the office; the provider only says who somebody is.
            config: [{ providerId: "province", discoveryUrl, clientId, clientSecret, pkce: true, disableSignUp: true }],
          }),
        ];
  return betterAuth({
    appName: "OCOP",
    baseURL: origin,
    basePath: "/api/auth",
    secret: session,
    database: { db: query.withoutPlugins().withSchema("auth"), type: "postgres" },
    emailAndPassword: { enabled: true, disableSignUp: true, minPasswordLength: 10 },
    account: { accountLinking: { enabled: true, trustedProviders: ["province"] } },
    user: {
      additionalFields: {
        role: { type: "string", input: false },
        unit: { type: "string", required: false, input: false },
        producer: { type: "string", required: false, input: false },
      },
    },
    session: { expiresIn: 8 * 3600, updateAge: 3600 },
    rateLimit: { enabled: false },
    advanced: { cookiePrefix: "portal", useSecureCookies: origin.startsWith("https:") },
    telemetry: { enabled: false },
    logger: { disabled: true },
    plugins: provider,
  });
}

export type Auth = ReturnType<typeof openAuth>;

/** A person as the office enters one. */
export interface NewPerson {
  readonly name: string;
  readonly email: string;
  readonly role: Role;
  readonly unit?: string;
  readonly producer?: string;
  /** A password, or its hash where several share one in a demonstration. */
  readonly password: string | { readonly hash: string };
}

/** Enters a person who can sign in. */
export async function addPerson(auth: Auth, person: NewPerson): Promise<string> {
  const { internalAdapter, password } = await auth.$context;
  const { name, email, role, unit, producer } = person;
  const user = await internalAdapter.createUser(
    { name, email, emailVerified: true, role, unit, producer },
    { method: "admin" },
  );
  const hash = typeof person.password === "string" ? await password.hash(person.password) : person.password.hash;
  await internalAdapter.linkAccount({ userId: user.id, providerId: "credential", accountId: user.id, password: hash });
  return user.id;
}
