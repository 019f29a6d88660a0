import { hostFailureOf } from "./hostFailureOf";
import type { GridRequest } from "./sheetGrid";
import { blocksOf, requestContents, requestFrame, requestGrid, tripsOf } from "./sheetGrid";

/** One round trip that can be followed and stopped. */
export type Trip = (done: number) => Promise<void>;

/**
 * Reads all sheets in one round trip, together with what `alongside` queues. Only what Excel cannot answer in one go is
 * asked for again, in blocks of rows: an answer too large for Excel on the web, or a sheet with more than 512 merged areas.
 */
export async function readGrids<Other>(sheets: readonly Excel.Worksheet[], alongside: () => Other, trip: Trip): Promise<{ readonly grids: readonly GridRequest[]; readonly other: Other }> {
  const answers = { grids: sheets.map(requestGrid), other: alongside() };
  try {
    await trip(1 / 2);
    return answers;
  } catch (error) {
    if (!isTooMuchAtOnce(error)) throw error;
    return readInBlocks(sheets, alongside, trip);
  }
}

/** Whether Excel may answer the same in smaller pieces. For too many merged areas it gives no code of its own. */
export function isTooMuchAtOnce(error: unknown): boolean {
  const { reason } = hostFailureOf(error);
  return reason === "payloadTooLarge" || reason === "unknown";
}

/** Where merged headers stand. Excel gives no answer for more than 512 merged areas at once, and a long list may have one in every row. */
const headerRows = "1:200";

/** Reads sheets in blocks of rows, none of them too large for one answer. */
export async function readInBlocks<Other>(sheets: readonly Excel.Worksheet[], alongside: () => Other, trip: Trip): Promise<{ readonly grids: readonly GridRequest[]; readonly other: Other }> {
  const frames = sheets.map((sheet) => requestFrame(sheet, sheet.getRange(headerRows)));
  const other = alongside();
  await trip(0);
  const grids = frames.map((frame) => ({ ...frame, blocks: blocksOf(frame) }));
  const trips = tripsOf(grids);
  for (const [index, blocks] of trips.entries()) {
    for (const block of blocks) requestContents(block);
    await trip((index + 1) / trips.length);
  }
  return { grids, other };
}
