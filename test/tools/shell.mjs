import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

/** The folder of the project. */
export const projectFolder = fileURLToPath(new URL("../../", import.meta.url));

/**
 * Runs a program in the project's folder, with its output on the screen, and tells whether it ended well.
 * Windows needs a shell to find npm; the arguments are ours alone, never a person's.
 */
export function succeeds(program, programArguments, environment = {}) {
  const { error, status } = spawnSync(program, programArguments, {
    cwd: projectFolder,
    env: { ...process.env, ...environment },
    stdio: ["ignore", "inherit", "inherit"],
    shell: process.platform === "win32" && program === "npm",
  });
  if (error) console.error(`${program}: ${error.message}`);
  return status === 0;
}

/** Runs a program of node_modules, so that no other version of it is ever taken. */
export function nodeSucceeds(scriptPath, programArguments, environment) {
  return succeeds(process.execPath, [scriptPath, ...programArguments], environment);
}
