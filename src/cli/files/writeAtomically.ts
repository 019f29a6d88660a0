import { mkdir, open, rename, stat } from "node:fs/promises";
import { dirname, resolve } from "node:path";
import { FileFailure, systemCodeOf } from "../../app";
import type { Call } from "../call/call";
import { placeOf } from "./placeOf";
import { withTemporaryFile } from "./temporaryFiles";

/** Writes files whole or not at all. Two results of one run never take the same place, and none takes that of a file that the call names; whatever else stood there before is kept unless the person says otherwise. */
export interface ResultWriter {
  /** Refuses a place that is taken, before any work is done for it. */
  readonly reserve: (path: string) => Promise<void>;
  readonly write: (path: string, content: Uint8Array | string) => Promise<void>;
}

/** A writer for one run. */
export function resultWriter({ isForced, paths, targetsPath }: Pick<Call, "isForced" | "paths" | "targetsPath">): ResultWriter {
  const taken = new Set<string>();
  let named: Promise<readonly string[]> | undefined;
  // What a folder brings never bears the mark of a result; what is named may.
  const isInput = async (place: string) => {
    named ??= Promise.all([...paths, ...(targetsPath === undefined ? [] : [targetsPath])].map(placeOf));
    return (await named).includes(await placeOf(place));
  };
  return {
    reserve: async (path) => {
      const place = resolve(path);
      if (taken.has(place)) throw new FileFailure("resultTaken");
      if (await exists(place)) {
        if (await isInput(place)) throw new FileFailure("resultIsInput");
        if (!isForced) throw new FileFailure("fileExists");
      }
      taken.add(place);
    },
    write: writeAtomically,
  };
}

async function exists(path: string): Promise<boolean> {
  try {
    await stat(path);
    return true;
  } catch (error) {
    if (systemCodeOf(error) === "ENOENT") return false;
    throw error;
  }
}

/** A power cut leaves the old file or the new one: the content is on the disk before the name is. */
async function writeAtomically(path: string, content: Uint8Array | string): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await withTemporaryFile(path, async (temporary) => {
    const handle = await open(temporary, "wx");
    try {
      await handle.writeFile(content);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(temporary, path);
  });
}
