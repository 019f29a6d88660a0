import { realpath } from "node:fs/promises";
import { resolve } from "node:path";
import { systemCodeOf } from "../../app";

/** Where a file really is: one that is reached in two ways, by a link for instance, is one file and not two. What is not there would be where its path says. */
export async function placeOf(path: string): Promise<string> {
  try {
    return await realpath(path);
  } catch (error) {
    if (systemCodeOf(error) !== undefined) return resolve(path);
    throw error;
  }
}
