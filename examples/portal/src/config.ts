import { z } from "zod";

const settings = z.object({
  /** The address of a PostgreSQL server; without it the database is a folder of this machine. */
  DATABASE_URL: z.string().optional(),
  /** The folder of the database and the documents where there is no server. */
  PORTAL_DATA: z.string().default("data"),
  /** The folder of the documents alone, where it is to be another. */
  PORTAL_FILES: z.string().optional(),
  PORT: z.coerce.number().int().min(0).max(65_535).default(4180),
  HOST: z.string().default("127.0.0.1"),
  /** The address browsers know the portal by. */
  PORTAL_URL: z.url().optional(),
  /** Signs sessions; needed with a server. */
  PORTAL_SECRET: z.string().min(32).optional(),
  /** 32 bytes in hexadecimal: personal data is sealed with it; needed with a server. */
  PORTAL_KEY: z
    .string()
    .regex(/^[0-9a-f]{64}$/i)
    .optional(),
  /** The code of the province, two digits. */
  PORTAL_PROVINCE: z
    .string()
    .regex(/^\d{2}$/)
    .default("68"),
  /** The days without work besides Saturdays and Sundays, separated by commas. */
  PORTAL_HOLIDAYS: z.string().default(""),
  /** Takes this day for today, for a demonstration. */
  PORTAL_TODAY: z.iso.date().optional(),
  /** Whether an empty folder is filled with sample data at the first start. */
  PORTAL_SAMPLES: z.enum(["yes", "no"]).default("yes"),
  /** Whether jobs run in the process that serves pages; without a server they always do. */
  PORTAL_WORK: z.enum(["yes", "no"]).default("yes"),
  /** Documents go to this bucket: an address with a path, such as https://s3.example.org/documents. */
  S3_URL: z.url().optional(),
  S3_ACCESS_KEY_ID: z.string().optional(),
  S3_SECRET_ACCESS_KEY: z.string().optional(),
  S3_REGION: z.string().default("auto"),
  /** The province's own sign-in (OpenID Connect): the address of its discovery document, and the portal's credentials. */
  OIDC_DISCOVERY: z.url().optional(),
  OIDC_CLIENT_ID: z.string().optional(),
  OIDC_CLIENT_SECRET: z.string().optional(),
  /** The connections of this process to the server. */
  PORTAL_CONNECTIONS: z.coerce.number().int().min(1).max(200).default(10),
  /** Where traces go (OTLP over HTTP); without it nothing is traced. */
  PORTAL_TRACES: z.url().optional(),
  /** How many requests a minute one address may send to one process. */
  PORTAL_LIMIT: z.coerce.number().int().min(1).default(1200),
  /** The header in which the balancer names the address of the browser, such as x-forwarded-for. */
  PORTAL_ADDRESS_HEADER: z.string().optional(),
  LOG_LEVEL: z.enum(["fatal", "error", "warn", "info", "debug", "trace", "silent"]).default("info"),
});

/** What the environment says, checked. */
export type Config = z.output<typeof settings>;

/** Reads the settings; what is wrong with them is said at once and ends the program. */
export function readConfig(environment: NodeJS.ProcessEnv = process.env): Config {
  const read = settings.safeParse(environment);
  if (!read.success) {
    throw new RangeError(`[portal] ${z.prettifyError(read.error)}`);
  }
  return read.data;
}

/** A day in Vietnam, where the portal is, wherever the machine stands. */
export function todayIn({ PORTAL_TODAY }: Pick<Config, "PORTAL_TODAY">): string {
  return PORTAL_TODAY ?? new Intl.DateTimeFormat("sv-SE", { timeZone: "Asia/Ho_Chi_Minh" }).format(new Date());
}
