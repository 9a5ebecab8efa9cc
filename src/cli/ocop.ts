#!/usr/bin/env node
import { run } from "./program.js";

// What only asks which version this is does not wait for the rooms of the program to be opened.
if (process.argv.length === 3 && process.argv[2] === "--version") {
  process.stdout.write(`${process.env["OCOP_VERSION"]}\n`);
} else {
  // From Node 22 on, the program is compiled once and not at every start.
  if (Number.parseInt(process.versions.node, 10) >= 22) {
    (
      process.getBuiltinModule?.("node:module") as { enableCompileCache?: () => void } | undefined
    )?.enableCompileCache?.();
  }
  run();
}
