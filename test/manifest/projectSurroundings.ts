import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { commandNames } from "../../src/commands/commandNames";
import type { ManifestSurroundings } from "./manifestProblems";

/** The project in its folder, as a manifest is held against it. */
export function projectSurroundings(folder: string): ManifestSurroundings {
  return {
    commandNames,
    file: (path) => {
      const full = join(folder, path);
      return path !== "" && existsSync(full) ? readFileSync(full) : undefined;
    },
  };
}
