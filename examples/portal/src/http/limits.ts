import { RateLimiterMemory, RateLimiterPostgres, RateLimiterRes } from "rate-limiter-flexible";
import { Problem } from "../domain/problem.ts";
import type { Portal } from "../portal.ts";

/** Counts attempts to sign in over all processes, and requests of one address in each. */
export interface Limits {
  signIn(address: string, email: string): Promise<void>;
  request(address: string): Promise<void>;
}

async function take(limiter: RateLimiterMemory | RateLimiterPostgres, key: string): Promise<void> {
  try {
    await limiter.consume(key);
  } catch (error) {
    if (error instanceof RateLimiterRes) {
      throw new Problem("too-many");
    }
    throw error;
  }
}

export function openLimits({ database, config }: Portal): Limits {
  const perMinute = { points: config.PORTAL_LIMIT, duration: 60 };
  const attempts = { keyPrefix: "sign-in", points: 10, duration: 600 };
  const requests = new RateLimiterMemory(perMinute);
  const signIns =
    database.pool === undefined
      ? new RateLimiterMemory(attempts)
      : new RateLimiterPostgres({
          ...attempts,
          storeClient: database.pool,
          schemaName: "auth",
          tableName: "attempts",
          tableCreated: true,
          // While the database cannot be reached, each process counts for itself.
          insuranceLimiter: new RateLimiterMemory(attempts),
        });
  return {
    // An account is kept from guessing by anybody, an address from guessing at many accounts.
    async signIn(address, email) {
      await take(signIns, `${address}|${email.toLowerCase()}`);
    },
    request: (address) => take(requests, address),
  };
}
