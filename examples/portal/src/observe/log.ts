import { type DestinationStream, type Logger, type LoggerOptions, pino } from "pino";
import type { Config } from "../config.ts";

export type Log = Logger;

/**
 * Structured lines for whoever collects them. They name routes, rows and durations; never what was sent, and nobody: what a
 * careless line might hold is taken out by name.
 */
export function openLog({ LOG_LEVEL }: Pick<Config, "LOG_LEVEL">, to?: DestinationStream): Log {
  const options: LoggerOptions = {
    level: LOG_LEVEL,
    base: { service: "ocop-portal", process: process.pid },
    redact: {
      paths: ["email", "name", "password", "cookie", "*.email", "*.name", "*.password", "*.cookie", "*.headers"].slice(
        0,
      ),
      remove: true,
    },
    serializers: {
      // A database's message may repeat the values of a row.
      error: (error: Error & { code?: string; constraint?: string }) => ({
        type: error.constructor.name,
        code: error.code,
        constraint: error.constraint,
        stack: error.stack?.split("\n").slice(1, 6).join("\n"),
      }),
    },
  };
  return to === undefined ? pino(options) : pino(options, to);
}
