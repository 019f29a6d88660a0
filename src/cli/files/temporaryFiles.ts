import { randomUUID } from "node:crypto";
import { rmSync } from "node:fs";
import { dirname, join } from "node:path";

/** What is half written at this moment: whoever has to leave in the middle takes it along. */
const halfWritten = new Set<string>();

/** Does the work with a file of its own in the folder of the result. The file is gone afterwards, unless it was given another name. */
export async function withTemporaryFile(path: string, work: (temporary: string) => Promise<void>): Promise<void> {
  // The name of the result may be as long as a name can be, and this one must not be longer.
  const temporary = join(dirname(path), `.soat-${randomUUID()}.tmp`);
  halfWritten.add(temporary);
  try {
    await work(temporary);
  } finally {
    rmSync(temporary, { force: true });
    halfWritten.delete(temporary);
  }
}

/** Takes away at once what is half written. */
export function removeTemporaryFiles(): void {
  for (const path of halfWritten) rmSync(path, { force: true });
}
