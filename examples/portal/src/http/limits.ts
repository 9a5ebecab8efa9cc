import {
  type RateLimiterAbstract,
  RateLimiterMemory,
  RateLimiterPostgres,
  RateLimiterRes,
} from "rate-limiter-flexible";
import { Problem, type ProblemKind } from "../domain/problem.ts";
import type { Portal } from "../portal.ts";

/** Counts failed attempts to sign in over all processes, and requests of one address in each. */
export interface Limits {
  /** Lets somebody try to sign in; what fails counts, what succeeds does not. */
  signIn<T>(address: string, email: string, attempt: () => Promise<T>): Promise<T>;
  request(address: string): Promise<void>;
}

async function take(limiter: RateLimiterAbstract, key: string, kind: ProblemKind, points = 1): Promise<void> {
  try {
    await limiter.consume(key, points);
  } catch (error) {
    if (error instanceof RateLimiterRes) {
      const seconds = Math.max(1, Math.ceil(error.msBeforeNext / 1000));
      throw new Problem(kind, [], {}, { "retry-after": String(seconds) });
    }
    throw error;
  }
}

/** What an address is counted by: of the long ones (IPv6) the network, for one house has all of its addresses. */
export function networkOf(address: string): string {
  if (!address.includes(":") || address.includes(".")) {
    return address.replace(/^::ffff:/i, "");
  }
  const [head = "", tail] = address.toLowerCase().split("%")[0]?.split("::") ?? [];
  const first = head.split(":").filter((part) => part !== "");
  const last = (tail ?? "").split(":").filter((part) => part !== "");
  const gap = tail === undefined ? [] : Array.from({ length: Math.max(0, 8 - first.length - last.length) }, () => "0");
  return `${[...first, ...gap, ...last].slice(0, 4).join(":")}::/64`;
}

/** So many failures in ten minutes. */
export const failures = {
  /** Of one address at one account. */
  pair: 10,
  /** Of one address at all accounts: an office shares one. */
  address: 50,
  /** At one account from anywhere: beyond them every address has a single attempt, so that its owner still gets in from his. */
  account: 100,
} as const;

export function openLimits({ database, config }: Portal): Limits {
  const perMinute = { points: config.PORTAL_LIMIT, duration: 60 };
  const requests = new RateLimiterMemory(perMinute);
  const open = (keyPrefix: string, points: number): RateLimiterAbstract => {
    const options = { keyPrefix, points, duration: 600 };
    return database.pool === undefined
      ? new RateLimiterMemory(options)
      : new RateLimiterPostgres({
          ...options,
          storeClient: database.pool,
          schemaName: "auth",
          tableName: "attempts",
          tableCreated: true,
          // While the database cannot be reached, each process counts for itself.
          insuranceLimiter: new RateLimiterMemory(options),
        });
  };
  const pairs = open("sign-in", failures.pair);
  const addresses = open("sign-in-address", failures.address);
  const accounts = open("sign-in-account", failures.account);
  return {
    async signIn(address, email, attempt) {
      const account = email.toLowerCase();
      const network = networkOf(address);
      const pair = `${network}|${account}`;
      // What is tried counts at once, or many attempts at the same time would go through; it is given back on success.
      const isGuessed = ((await accounts.get(account))?.consumedPoints ?? 0) >= failures.account;
      const points = isGuessed ? failures.pair : 1;
      await take(pairs, pair, "too-many-failures", points);
      await take(addresses, network, "too-many-failures");
      await accounts.penalty(account);
      const done = await attempt();
      await Promise.all([pairs.delete(pair), addresses.reward(network), accounts.reward(account)]);
      return done;
    },
    request: (address) => take(requests, address, "too-many"),
  };
}
