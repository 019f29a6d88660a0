import { stat } from "node:fs/promises";
import { systemCodeOf } from "../../app";

/** What stands at a path; what may not be looked at is "nothing" for us. */
export type PathKind = "file" | "folder" | "nothing";

/** What stands at a path. */
export async function pathKind(path: string): Promise<PathKind> {
  try {
    return (await stat(path)).isDirectory() ? "folder" : "file";
  } catch (error) {
    if (systemCodeOf(error) !== undefined) return "nothing";
    throw error;
  }
}
