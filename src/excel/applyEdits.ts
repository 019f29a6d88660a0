import type { Edit } from "../core";
import { payloads } from "./payloads";
import { readyWorkbook } from "./readyWorkbook";
import { stepsOf } from "./stepsOf";

/**
 * Applies the edits in two round trips: the first makes sure that everything can be written, the second writes
 * (more than one write only near Excel's limit for a request).
 * Excel does not take back what a failed batch has written, so nothing is written before it is known that it can be.
 */
export async function applyEdits(context: Excel.RequestContext, edits: readonly Edit[]): Promise<void> {
  const ready = await readyWorkbook(context, edits);
  for (const payload of payloads(edits.flatMap((edit) => stepsOf(edit, ready)))) {
    for (const { queue } of payload) queue(context.workbook);
    // eslint-disable-next-line office-addins/no-context-sync-in-loop -- one payload is the rule; a second one only near Excel's limit
    await context.sync();
  }
}
