import type { WriteOptions } from "../app";
import type { Edit } from "../core";
import { halfWritten, writeFailureOf } from "./hostFailureOf";
import { payloads } from "./payloads";
import { readyWorkbook } from "./readyWorkbook";
import { stepsOfAll } from "./stepsOf";

/**
 * Applies the edits in two round trips: the first makes sure that everything can be written, the second writes
 * (more than one write only near Excel's limit for a request).
 * Excel does not take back what a failed batch has written, so nothing is written before it is known that it can be. Where Excel breaks
 * off all the same, the person is told that a part may be written.
 */
export async function applyEdits(context: Excel.RequestContext, edits: readonly Edit[], { plannedFrom }: WriteOptions = {}): Promise<void> {
  const ready = await readyWorkbook(context, edits, plannedFrom);
  for (const [index, payload] of payloads(stepsOfAll(edits, ready)).entries()) {
    for (const { queue } of payload) queue(context.workbook);
    try {
      // eslint-disable-next-line office-addins/no-context-sync-in-loop -- one payload is the rule; a second one only near Excel's limit
      await context.sync();
    } catch (error) {
      throw index === 0 ? writeFailureOf(error) : halfWritten(error);
    }
  }
}
