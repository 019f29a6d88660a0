import type { WorkOptions, WorkbookSnapshot } from "../app";
import { HostFailure } from "../app";
import { ownedNamePrefix } from "../core";
import { ledgerTextIn, requestLedgerParts, requestLedgerTexts } from "./ledgerParts";
import { ownedHighlightsOf, requestHighlights } from "./ownedHighlights";
import { ownedNameOf, requestOwnedName } from "./ownedNames";
import type { Trip } from "./readGrids";
import { readGrids } from "./readGrids";
import { hasDetails, requestDetails } from "./sheetDetails";
import { snapshotOf } from "./sheetSnapshot";

/** Reads the whole workbook in two round trips, and a third where rows are hidden or fonts are mixed. */
export async function readWorkbook(context: Excel.RequestContext, options: WorkOptions = {}): Promise<WorkbookSnapshot> {
  const { workbook } = context;
  const trip = tripOf(context, options);
  const sheets = workbook.worksheets.load("items/name,items/visibility,items/protection/protected");
  const active = workbook.worksheets.getActiveWorksheet().load("name");
  const names = workbook.names.load("items/name");
  const ledgerParts = requestLedgerParts(workbook);
  await trip(0.1);

  const ownedItems = names.items.filter(({ name }) => name.startsWith(ownedNamePrefix));
  const alongside = () => ({ highlights: sheets.items.map(requestHighlights), owned: ownedItems.map(requestOwnedName), ledgerTexts: requestLedgerTexts(ledgerParts) });
  const { grids, other } = await readGrids(sheets.items, alongside, (done) => trip(0.1 + 0.7 * done));

  const details = grids.map((grid) => requestDetails(grid));
  if (details.some(hasDetails)) await trip(0.9);

  options.onProgress?.(1);
  return {
    sheets: sheets.items.map((sheet, index) => snapshotOf(sheet, grids[index], details[index])),
    activeSheet: active.name,
    ownedNames: other.owned.map(ownedNameOf),
    ownedHighlights: other.highlights.flatMap(ownedHighlightsOf),
    ledgerText: ledgerTextIn(ledgerParts, other.ledgerTexts),
  };
}

function tripOf(context: Excel.RequestContext, { signal, onProgress }: WorkOptions): Trip {
  return async (done) => {
    if (signal?.aborted) throw new HostFailure("cancelled");
    await context.sync();
    if (signal?.aborted) throw new HostFailure("cancelled");
    onProgress?.(done);
  };
}
