import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { projectFolder, succeeds } from "./shell.mjs";

/** The packages of a lock file by their place in node_modules. */
function packagesOf(lockPath) {
  if (!existsSync(lockPath)) return new Map();
  return new Map(Object.entries(JSON.parse(readFileSync(lockPath, "utf8")).packages ?? {}));
}

/** Whether node_modules holds what package-lock.json asks for. Optional packages belong to other systems and may be absent. */
function areDependenciesInstalled() {
  const installed = packagesOf(join(projectFolder, "node_modules", ".package-lock.json"));
  for (const [place, { version, optional }] of packagesOf(join(projectFolder, "package-lock.json"))) {
    if (place !== "" && !optional && installed.get(place)?.version !== version) return false;
  }
  return installed.size > 0;
}

/** Installs the dependencies exactly as the lock file has them, where they are missing or stale. */
export function ensureDependencies() {
  if (areDependenciesInstalled()) return true;
  console.log("Installing the dependencies (npm ci) …");
  return succeeds("npm", ["ci", "--no-audit", "--no-fund", "--loglevel=error"]);
}
