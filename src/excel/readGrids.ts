import { hostFailureOf } from "./hostFailureOf";
import type { GridRequest } from "./sheetGrid";
import { blocksOf, requestContents, requestFrame, requestGrid, tripsOf } from "./sheetGrid";

/** One round trip that can be followed and stopped. */
export type Trip = (done: number) => Promise<void>;

/**
 * Reads all sheets in one round trip, together with what `alongside` queues. Only an answer that Excel on the web calls
 * too large is asked for again, in blocks of rows.
 */
export async function readGrids<Other>(sheets: readonly Excel.Worksheet[], alongside: () => Other, trip: Trip): Promise<{ readonly grids: readonly GridRequest[]; readonly other: Other }> {
  const answers = { grids: sheets.map(requestGrid), other: alongside() };
  try {
    await trip(1 / 2);
    return answers;
  } catch (error) {
    const failure = hostFailureOf(error);
    if (failure.reason !== "payloadTooLarge") throw failure;
    return readInBlocks(sheets, alongside, trip);
  }
}

async function readInBlocks<Other>(sheets: readonly Excel.Worksheet[], alongside: () => Other, trip: Trip): Promise<{ readonly grids: readonly GridRequest[]; readonly other: Other }> {
  const frames = sheets.map(requestFrame);
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
