import { stat } from "node:fs/promises";
import { systemCodeOf } from "../../app";

/** Whether a path is there and is a file, so that no folder can be. */
export async function isFile(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isFile();
  } catch (error) {
    if (systemCodeOf(error) !== undefined) return false;
    throw error;
  }
}
