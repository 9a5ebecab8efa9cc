/** What databases answer that cannot be reached, or hold no portal. */
const unreachable: Readonly<Record<string, string>> = {
  ECONNREFUSED: "the database server cannot be reached",
  ENOTFOUND: "the database server cannot be reached",
  ETIMEDOUT: "the database server cannot be reached",
  "28P01": "the database server does not accept this user and password",
  "28000": "the database server does not accept this user",
  "3D000": "there is no such database",
  "3F000": "the database holds no portal; npm run migrate makes one",
  "42P01": "the database holds no portal; npm run migrate makes one",
};

/** The sentence for what who runs a command can set right; undefined for a fault of the program. */
function sentenceFor(error: unknown): string | undefined {
  if (!(error instanceof Error)) {
    return undefined;
  }
  if (error.message.startsWith("[portal]")) {
    return error.message;
  }
  const code = "code" in error ? String(error.code) : "";
  if (code === "EADDRINUSE") {
    return `[portal] the port ${"port" in error ? error.port : ""} is in use: name another (PORT)`;
  }
  return code in unreachable ? `[portal] ${unreachable[code]}` : undefined;
}

/** Runs a command of the portal: what its user can set right is one sentence and status 2. */
export async function command(run: () => Promise<void>): Promise<void> {
  try {
    await run();
  } catch (error) {
    const sentence = sentenceFor(error);
    if (sentence === undefined) {
      throw error;
    }
    console.error(sentence);
    process.exitCode = 2;
  }
}
