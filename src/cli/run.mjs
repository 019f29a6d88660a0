#!/usr/bin/env node
// Runs the command from the sources where their compiler is installed, else from what was built: npm run soat -- …
import { existsSync } from "node:fs";
import { createRequire, register } from "node:module";
import { fileURLToPath } from "node:url";

const built = new URL("../../dist/cli/soat.cjs", import.meta.url);

/** Whether this is a checkout with its packages. */
function hasCompiler() {
  try {
    createRequire(import.meta.url).resolve("@swc/core");
    return true;
  } catch {
    return false;
  }
}

// npm runs scripts in the project's folder; the paths of a call are meant from where the person stands.
if (process.env.npm_lifecycle_event === "soat" && process.env.INIT_CWD) process.chdir(process.env.INIT_CWD);

if (hasCompiler()) {
  register("../../test/tools/typescriptHooks.mjs", import.meta.url);
  await import("./index.ts");
} else if (existsSync(fileURLToPath(built))) {
  await import(built.href);
} else {
  console.error("Chưa cài các gói cần thiết: chạy npm ci rồi chạy lại. · The packages are not installed: run npm ci, then run this again.");
  process.exitCode = 2;
}
